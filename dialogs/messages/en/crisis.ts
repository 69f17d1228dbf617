import type { Message } from '../message.ts'

export const crisis = {} as const satisfies Record<string, Message>
