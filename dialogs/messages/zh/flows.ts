import type { flows as en } from '../en/flows.ts'
import type { Message } from '../message.ts'

export const flows: Record<keyof typeof en, Message> = {}
