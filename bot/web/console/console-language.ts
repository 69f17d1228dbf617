import type { ErrorCode } from '../../errors.ts'
import type { CaseSummary } from '../../handoff/case-desk.ts'
import type { InterfaceLanguage } from '../interface-language.ts'
import { ConsoleFault } from './client/console-api.ts'
import { en } from './strings/en.ts'
import type { ConsoleKey } from './strings/catalogue.ts'

export type ConsoleLanguage = InterfaceLanguage<ConsoleKey>

const MINUTE = 60_000

/** How long something has lasted, in whole minutes. */
export function durationWords(language: ConsoleLanguage, ms: number): string {
  const minutes = Math.floor(Math.max(0, ms) / MINUTE)
  if (minutes < 1) return language.text('time.now')
  if (minutes < 60) return language.text('time.minutes', { count: minutes })
  return language.text('time.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}

/** The risk in words: level and, where there is one, kind. */
export function riskWords(
  language: ConsoleLanguage,
  { level, kind, about }: Pick<CaseSummary, 'level' | 'kind' | 'about'>,
): string {
  const words = [language.text(`level.${level}`)]
  if (kind !== null) words.push(language.text(`kind.${kind}`))
  if (about === 'other') words.push(language.text('about.other'))
  return words.join(' · ')
}

/** What went wrong, in words for a counsellor. */
export function faultWords(language: ConsoleLanguage, error: unknown): string {
  if (!(error instanceof ConsoleFault)) return language.text('error.other')
  const minutes = Math.max(1, Math.ceil(error.retryAfter / 60))
  const key = `error.${error.code satisfies ErrorCode | 'offline'}`
  return language.text(isWord(key) ? key : 'error.other', { minutes })
}

function isWord(key: string): key is keyof typeof en {
  return key in en
}

/** A language's own name. */
export const LANGUAGE_NAMES = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
} as const

/** A country by its name in the interface's language; as it was given when it has none. */
export function countryName(language: ConsoleLanguage, country: string): string {
  return (
    new Intl.DisplayNames(language.locale, { type: 'region', fallback: 'code' }).of(country) ??
    country
  )
}

/** A time of day, with the day when it is another one. */
export function timeWords(language: ConsoleLanguage, at: number, now: number): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString()
  return new Intl.DateTimeFormat(
    language.locale,
    today
      ? { hour: '2-digit', minute: '2-digit' }
      : { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' },
  ).format(at)
}
