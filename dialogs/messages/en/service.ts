import type { Message } from '../message.ts'

export const service = {} as const satisfies Record<string, Message>
