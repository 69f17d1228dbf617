import type { Message } from '../message.ts'

/** What this is, said again: as often as the law wants it, and whenever somebody asks. */
export const disclosure = {
  'disclosure.again': [
    'A short reminder: I am an AI program, not a person, and I can be wrong. You have been here a while; a break may do you good, and I will be here after it.',
    'Just so that it stays clear: you are talking with an AI program and not with a person. If you feel like a pause, take one; nothing here runs away.',
  ],
  'disclosure.back': [
    'Good to see you back. A short reminder: I am an AI program, not a person, and I can be wrong.',
    'You are back. To keep it clear: this is an AI program and no person, and it can be wrong.',
  ],
  'disclosure.inDanger': 'And so that it stays clear: I am an AI program, not a person.',
  'disclosure.asked': 'To your question: I am an AI program, not a person.',

  'disclosure.signals.text':
    'On this channel I read what you write, for feelings and for signs of danger.',
  'disclosure.signals.textDanger':
    'On this channel I read what you write for signs of danger alone, not for feelings. The reason: {rule}.',
  'disclosure.signals.off':
    'I do not read your voice or your face for feelings here. The reason: {rule}.',
  'disclosure.signals.optIn':
    'I would read your voice or your face for feelings only after you have said yes to it. The reason: {rule}.',
  'disclosure.signals.voiceOff':
    'I do not read your voice for feelings here; your face only after a yes of yours. The reason: {rule}.',
  'disclosure.signals.faceOff':
    'I do not read your face for feelings here; your voice only after a yes of yours. The reason: {rule}.',
} as const satisfies Record<string, Message>
