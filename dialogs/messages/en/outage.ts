import type { Message } from '../message.ts'

/** What is said while the store cannot be reached: what works, and what does not. */
export const outage = {
  'outage.notice':
    'I can read you, but right now I can’t reach the place where our conversations are kept. For the moment I don’t remember what you told me before, and I can’t do exercises, show your mood or change anything. What you write is not lost: it is kept, and I answer it as soon as I can. These people can be reached meanwhile:\n\n{helplines}',
  'outage.danger':
    'Something you should know: right now I can’t reach the place where our conversations are kept, so I may not remember what you told me before. What you write is kept. Please don’t wait for me.',
} as const satisfies Record<string, Message>
