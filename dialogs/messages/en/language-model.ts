import type { Message } from '../message.ts'

/** What has to be said when the service uses a language model. */
export const languageModel = {
  'service.languageModel':
    'One more thing: some of my replies are put into words by a language model, and for that it is given the message you just wrote. It never decides what we do, how serious something is or which help I name, and its wording is checked before you see it. If you would rather not have that, please do not write anything here that it must not see.',
  'service.languageModel.how': [
    'A small model reads your words and guesses which feelings are in them; it is often wrong. People wrote what I say, and a language model may put some of it in other words. It is checked, and it decides nothing. Type “why” to see how I read your last message.',
  ],
} as const satisfies Record<string, Message>
