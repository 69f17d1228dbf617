import { en, type MessageKey } from '../../dialogs/messages/en.ts'
import { variantsOf } from '../../dialogs/render.ts'
import type { Locale } from '../../types.ts'

const keys = Object.keys(en) as MessageKey[]
const escape = (part: string) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Which message a bubble is: the catalogue is asked, because the service sends words alone.
 * @returns all messages that read so, the longest first; empty when none does
 */
export function messageKeys(locale: Locale): (text: string) => readonly MessageKey[] {
  const patterns = keys
    .flatMap((key) =>
      variantsOf(key, locale).map((variant) => {
        const parts = variant.split(/\{[A-Za-z]\w*\}/)
        const fixed = parts.join('').length
        return { key, fixed, pattern: new RegExp(`^${parts.map(escape).join('[^]*')}$`, 'u') }
      }),
    )
    .filter(({ fixed }) => fixed > 0)
    .sort((a, b) => b.fixed - a.fixed)
  return (text) => patterns.filter(({ pattern }) => pattern.test(text)).map(({ key }) => key)
}
