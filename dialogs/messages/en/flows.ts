import type { Message } from '../message.ts'

export const flows = {} as const satisfies Record<string, Message>
