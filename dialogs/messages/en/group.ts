import type { Message } from '../message.ts'

/**
 * What is said in a group, where everybody reads along: nothing about anybody, and the way to a
 * private conversation.
 */
export const group = {
  'group.private':
    'Thank you for calling me. In a group I say nothing personal and keep nothing of what is written here. If you like, we can talk in private.',
  'group.private.button': 'Talk in private',
  'group.helplines':
    'And for anybody here who is going through a hard time: these people can be reached.\n\n{helplines}',
} as const satisfies Record<string, Message>
