import type { Locale } from '../../types.ts'

/**
 * Our language for a BCP 47 tag that a client names (`en-US`, `zh-CN`, `zh-Hant-HK`); undefined for
 * one that is not spoken here. Regions stand for the script that is usual there (CLDR, likely subtags).
 */
export function localeOfTag(tag: string): Locale | undefined {
  const [language, ...rest] = tag.toLowerCase().split(/[-_]/)
  if (language === 'en') return 'en'
  if (language !== 'zh') return undefined
  if (rest.includes('hant')) return 'zh-Hant'
  if (rest.includes('hans')) return 'zh-Hans'
  return rest.some((part) => ['tw', 'hk', 'mo'].includes(part)) ? 'zh-Hant' : 'zh-Hans'
}

/** The first of some tags that is spoken here. */
export function localeOfTags(tags: readonly string[]): Locale | undefined {
  return tags.map(localeOfTag).find((locale) => locale !== undefined)
}
