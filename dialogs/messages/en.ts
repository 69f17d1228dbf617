import { conversation } from './en/conversation.ts'
import { crisis } from './en/crisis.ts'
import { flows } from './en/flows.ts'
import { languageModel } from './en/language-model.ts'
import { service } from './en/service.ts'

/** Everything that Evenkeel can say, in English. The keys are the catalogue's contract. */
export const en = { ...flows, ...conversation, ...crisis, ...service, ...languageModel }

export type MessageKey = keyof typeof en
