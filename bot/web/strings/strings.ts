import type { Locale } from '../locale.ts'
import { en } from './en.ts'
import { zhHans } from './zh-hans.ts'
import { zhHant } from './zh-hant.ts'

export type StringKey = keyof typeof en
export type Strings = Readonly<Record<StringKey, string>>
export type Values = Readonly<Record<string, string | number>>

/** A page's words in every language. */
export type Catalogue<Key extends string> = Readonly<Record<Locale, Readonly<Record<Key, string>>>>

export const CATALOGUE: Catalogue<StringKey> = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}

/** The page's own words in one language, with `{name}` placeholders filled. */
export function translate(locale: Locale, key: StringKey, values?: Values): string {
  return fillIn(CATALOGUE[locale][key], values)
}

/** Fills `{name}` placeholders; one without a value stays as it is. */
export function fillIn(template: string, values: Values = {}): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
