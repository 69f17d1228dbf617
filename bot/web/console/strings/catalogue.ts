import type { Locale } from '../../locale.ts'
import { CATALOGUE as CHAT, type Catalogue, type StringKey } from '../../strings/strings.ts'
import { en } from './en.ts'
import { zhHans } from './zh-hans.ts'
import { zhHant } from './zh-hant.ts'

export type ConsoleWord = keyof typeof en
export type ConsoleWords = Readonly<Record<ConsoleWord, string>>
/** The console's words and, for what both pages draw, the chat page's. */
export type ConsoleKey = ConsoleWord | StringKey

/** What both pages draw, in words for a counsellor, who looks at somebody else. */
const INSTEAD = {
  en: {
    'composer.label': 'Write to the person',
    'composer.placeholder': 'Write to the person…',
    'mood.title': 'Their mood',
    'mood.empty': 'Nothing is known about their mood yet.',
    'mood.reading': 'read from their words',
    'mood.rating': 'distress they rated, 0–10',
    'mood.table.caption': 'The last {count} points of their mood',
  },
  'zh-Hans': {
    'composer.label': '写给对方',
    'composer.placeholder': '写给对方…',
    'mood.title': '对方的心情',
    'mood.empty': '还不了解对方的心情。',
    'mood.reading': '从对方的话里读到的',
    'mood.rating': '对方打的难受程度（0–10）',
  },
  'zh-Hant': {
    'composer.label': '寫給對方',
    'composer.placeholder': '寫給對方…',
    'mood.title': '對方的心情',
    'mood.empty': '還不了解對方的心情。',
    'mood.reading': '從對方的話裡讀到的',
    'mood.rating': '對方打的難受程度（0–10）',
  },
} as const satisfies Record<Locale, Partial<Record<StringKey, string>>>

export const CONSOLE_CATALOGUE: Catalogue<ConsoleKey> = {
  en: { ...CHAT.en, ...INSTEAD.en, ...en },
  'zh-Hans': { ...CHAT['zh-Hans'], ...INSTEAD['zh-Hans'], ...zhHans },
  'zh-Hant': { ...CHAT['zh-Hant'], ...INSTEAD['zh-Hant'], ...zhHant },
}
