import { Converter } from 'opencc-js/cn2t'
import type { Locale } from '../../types.ts'

// The package's types do not resolve under NodeNext; the function is what its README says.
const toTaiwanScript = Converter({ from: 'cn', to: 'tw' }) as (text: string) => string

/** Chinese data text in the script of a locale. */
export function toScript(simplified: string, locale: Locale): string {
  return locale === 'zh-Hant' ? toTaiwanScript(simplified) : simplified
}
