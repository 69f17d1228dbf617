import { CATALOGUE as CHAT, type Catalogue, type StringKey } from '../../strings/strings.ts'
import { en } from './en.ts'
import { zhHans } from './zh-hans.ts'
import { zhHant } from './zh-hant.ts'

export type ConsoleWord = keyof typeof en
export type ConsoleWords = Readonly<Record<ConsoleWord, string>>
/** The console's words and, for what both pages draw, the chat page's. */
export type ConsoleKey = ConsoleWord | StringKey

/** A counsellor looks at somebody else's mood. */
const MOOD = {
  en: {
    'mood.title': 'Their mood',
    'mood.reading': 'read from their words',
    'mood.rating': 'distress they rated, 0–10',
    'mood.table.caption': 'The last {count} points of their mood',
  },
  'zh-Hans': {
    'mood.title': '对方的心情',
    'mood.reading': '从对方的话里读到的',
    'mood.rating': '对方打的难受程度（0–10）',
  },
  'zh-Hant': {
    'mood.title': '對方的心情',
    'mood.reading': '從對方的話裡讀到的',
    'mood.rating': '對方打的難受程度（0–10）',
  },
} as const

export const CONSOLE_CATALOGUE: Catalogue<ConsoleKey> = {
  en: { ...CHAT.en, ...MOOD.en, ...en },
  'zh-Hans': { ...CHAT['zh-Hans'], ...MOOD['zh-Hans'], ...zhHans },
  'zh-Hant': { ...CHAT['zh-Hant'], ...MOOD['zh-Hant'], ...zhHant },
}
