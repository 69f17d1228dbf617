import { checkIn } from './en/check-in.ts'
import { conversation } from './en/conversation.ts'
import { crisis } from './en/crisis.ts'
import { flows } from './en/flows.ts'
import { service } from './en/service.ts'

/** Everything that Evenkeel can say, in English. The keys are the catalogue's contract. */
export const en = { ...flows, ...conversation, ...crisis, ...service, ...checkIn }

export type MessageKey = keyof typeof en
