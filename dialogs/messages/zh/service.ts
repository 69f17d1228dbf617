import type { service as en } from '../en/service.ts'
import type { Message } from '../message.ts'

export const service: Record<keyof typeof en, Message> = {}
