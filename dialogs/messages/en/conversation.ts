import type { Message } from '../message.ts'

export const conversation = {} as const satisfies Record<string, Message>
