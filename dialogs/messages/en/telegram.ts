import type { Message } from '../message.ts'

/** What only Telegram needs: its menu of commands (at most 256 characters each) and its buttons. */
export const telegram = {
  'telegram.command.help': 'What I can do, and the words that work at any time',
  'telegram.command.human': 'People you can reach',
  'telegram.command.stop': 'Leave what we are doing',
  'telegram.command.plan': 'Your safety plan, for hard hours',
  'telegram.command.mood': 'How your mood has been',
  'telegram.command.week': 'The last seven days, and what helped',
  'telegram.command.exercises': 'All exercises, to choose from',
  'telegram.command.checkins': 'When I write to you on my own',
  'telegram.command.why': 'How I read you, and why I suggested something',
  'telegram.command.memory': 'What I keep in mind of what you told me',
  'telegram.command.language': 'English, 简体中文 or 繁體中文',
  'telegram.command.country': 'Whose helplines I show',
  'telegram.command.link': 'Join another chat of yours with this one',
  'telegram.command.unlink': 'Part chats that were joined',
  'telegram.command.export': 'A copy of everything I keep about you',
  'telegram.command.delete': 'Erase everything I keep about you',
  // Shown for a moment over the chat: at most 200 characters.
  'telegram.press.stale':
    'We have moved on since then, so this button no longer works. Just write what you want to say.',
  'telegram.press.again': 'You have chosen here already. Just write if it should be another one.',
  'telegram.export.tooLarge':
    'The file is too large to be sent on Telegram. Please ask the people who run this service for it.',
} as const satisfies Record<string, Message>
