import type { conversation as en } from '../en/conversation.ts'
import type { Message } from '../message.ts'

export const conversation: Record<keyof typeof en, Message> = {}
