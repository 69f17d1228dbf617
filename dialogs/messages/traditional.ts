import type { Locale } from '../../types.ts'
import { TRADITIONAL } from './traditional-table.ts'

/** Chinese text of the catalogue or of our data in the script of a locale. */
export function toScript(simplified: string, locale: Locale): string {
  return locale === 'zh-Hant' && Object.hasOwn(TRADITIONAL, simplified)
    ? (TRADITIONAL[simplified] ?? simplified)
    : simplified
}
