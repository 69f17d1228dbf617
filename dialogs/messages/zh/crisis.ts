import type { crisis as en } from '../en/crisis.ts'
import type { Message } from '../message.ts'

export const crisis: Record<keyof typeof en, Message> = {}
