import type { Locale } from '../locale.ts'
import { en } from './en.ts'
import { zhHans } from './zh-hans.ts'
import { zhHant } from './zh-hant.ts'

export type StringKey = keyof typeof en
export type Strings = Readonly<Record<StringKey, string>>
export type Values = Readonly<Record<string, string | number>>

const CATALOGUE: Readonly<Record<Locale, Strings>> = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}

/** The page's own words in one language, with `{name}` placeholders filled. */
export function translate(locale: Locale, key: StringKey, values: Values = {}): string {
  return CATALOGUE[locale][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  )
}
