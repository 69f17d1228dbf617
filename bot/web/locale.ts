import { LOCALES, type Locale } from '../../types.ts'

export { LOCALES, type Locale }

/** The interface language for one BCP 47 tag, null when it is not one that is spoken here. */
export function localeFor(tag: string): Locale | null {
  const [language, ...rest] = tag.toLowerCase().split('-')
  if (language === 'en') return 'en'
  if (language !== 'zh') return null
  if (rest.includes('hant')) return 'zh-Hant'
  if (rest.includes('hans')) return 'zh-Hans'
  return rest.some((part) => ['tw', 'hk', 'mo'].includes(part)) ? 'zh-Hant' : 'zh-Hans'
}

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value)
}

/**
 * The language to start in: what was chosen before, else the first of the browser's languages that
 * is spoken here, else English.
 */
export function startLocale(chosen: string | null, preferred: readonly string[]): Locale {
  if (isLocale(chosen)) return chosen
  for (const tag of preferred) {
    const locale = localeFor(tag)
    if (locale) return locale
  }
  return 'en'
}
