import { foldHomoglyphs } from './homoglyphs.ts'

/**
 * What cannot be seen: format characters (zero width, bidi, soft hyphen, tags), variation selectors,
 * fillers and lone surrogates. White space among the controls is handled apart.
 */
export const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}]/gu
export const CONTROL = /\p{Cc}/gu
export const WHITE_SPACE = /\s/u
export const LATIN_WITH_MARKS = /([A-Za-z])\p{M}+/gu
export const ASCII = /^[\x20-\x7E\s]*$/

/** Joins the parts of one picture, or asks for its coloured form: seen, unlike the others. */
const OF_EMOJI = /(?<=\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?)(?:\u200D|\uFE0F)/gu
/** Any private-use character: kept aside for a mark, since none of them means anything. */
const PRIVATE = /\p{Co}/gu
const JOINER_MARK = '\uE000'
const VARIATION_MARK = '\uE001'

/**
 * A text as an encoder that learned from written language should see it: nothing that cannot be
 * seen, no look-alike letters, no marks struck through Latin letters; but the case, the accents and
 * the script are as written, for shouting carries feeling. Idempotent for texts without private-use
 * characters, and total: takes any string.
 */
export function visibleText(text: string): string {
  if (ASCII.test(text)) return text.replace(/\s+/g, ' ').trim()
  const shown = text
    .replace(PRIVATE, '')
    .replace(OF_EMOJI, (char) => (char === '\u200D' ? JOINER_MARK : VARIATION_MARK))
    .replace(INVISIBLE, '')
    .replaceAll(JOINER_MARK, '\u200D')
    .replaceAll(VARIATION_MARK, '\uFE0F')
    .replace(CONTROL, (char) => (WHITE_SPACE.test(char) ? ' ' : ''))
    .normalize('NFKC')
    .replace(LATIN_WITH_MARKS, '$1')
  return foldHomoglyphs(shown).replace(/\s+/gu, ' ').trim()
}
