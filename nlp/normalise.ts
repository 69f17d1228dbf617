import { Converter } from 'opencc-js/t2cn'
import { foldHomoglyphs } from './homoglyphs.ts'

/**
 * Traditional to simplified, by phrase and character. The Taiwanese chain also folds the variants
 * that the plain one leaves (著急 becomes 着急).
 */
const toSimplified = Converter({ from: 'tw', to: 'cn' })

/**
 * What cannot be seen: format characters (zero width, bidi, soft hyphen, tags), variation selectors,
 * fillers and lone surrogates. White space among the controls is handled apart.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}]/gu
const CONTROL = /\p{Cc}/gu
const WHITE_SPACE = /\s/u
const APOSTROPHE = /[\u2018\u2019\u201A\u201B\u02BC\u02B9\u0060\u00B4\uFF07]/g
const DOUBLE_QUOTE = /[\u201C\u201D\u201E\u201F\uFF02]/g
const LATIN_WITH_MARKS = /([A-Za-z])\p{M}+/gu
const ASCII = /^[\x20-\x7E\s]*$/
const HAN = /\p{Script=Han}/u

function normaliseOnce(text: string): string {
  let out = text
    .replace(INVISIBLE, '')
    .replace(CONTROL, (char) => (WHITE_SPACE.test(char) ? ' ' : ''))
    .replace(APOSTROPHE, "'")
    .replace(DOUBLE_QUOTE, '"')
    // Decomposed first, so that marks stacked on a Latin letter can be taken off it.
    .normalize('NFKD')
    .replace(LATIN_WITH_MARKS, '$1')
    .normalize('NFKC')
  out = foldHomoglyphs(foldHomoglyphs(out).toLowerCase())
  if (HAN.test(out)) out = toSimplified(out)
  return out.replace(/\s+/gu, ' ').trim()
}

/** A second pass almost always changes nothing; the bound only guards against a cycle. */
const MAX_PASSES = 6

/**
 * A text as the rules and models match it: Unicode NFKC (so full-width punctuation becomes ASCII:
 * `，` is `,`), no invisible, bidi or control characters, no lone surrogates, straight quotes,
 * Latin letters without accents, look-alike letters folded, simplified Chinese, lower case, white
 * space collapsed to one space and trimmed. Idempotent. Never for display: see `cleanForDisplay`.
 */
export function normalise(text: string): string {
  if (ASCII.test(text)) {
    return text.replaceAll('`', "'").toLowerCase().replace(/\s+/g, ' ').trim()
  }
  let current = text
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const next = normaliseOnce(current)
    if (next === current) break
    current = next
  }
  return current
}

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

/** Overrides and isolates that can make a text read differently from what it is. */
const BIDI_CONTROL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
const CONTROL_KEEPING_LINES = /[\p{Cc}\p{Cs}\uFEFF]/gu

/**
 * A text that is safe to show back: control characters (but not line breaks and tabs), bidi
 * controls and lone surrogates removed, everything else kept as written.
 */
export function cleanForDisplay(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL_KEEPING_LINES, (char) => (char === '\n' || char === '\t' ? char : ''))
    .replace(BIDI_CONTROL, '')
}
