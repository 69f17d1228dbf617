import type { Locale } from '../../../types.ts'

/**
 * The language of a person's Telegram, as an IETF tag, as ours; undefined for one we do not speak.
 * Source: User.language_code (core.telegram.org/bots/api#user).
 */
export function localeOf(languageCode: string | undefined): Locale | undefined {
  const tag = languageCode?.toLowerCase() ?? ''
  if (/^zh\b.*-(hant|tw|hk|mo)\b/.test(tag)) return 'zh-Hant'
  if (/^zh\b/.test(tag)) return 'zh-Hans'
  return /^en\b/.test(tag) ? 'en' : undefined
}
