import { Converter } from 'opencc-js/t2cn'
import { foldHomoglyphs } from './homoglyphs.ts'
import { ASCII, CONTROL, INVISIBLE, LATIN_WITH_MARKS, WHITE_SPACE } from './visible-text.ts'

/**
 * Traditional to simplified, by phrase and character. The Taiwanese chain also folds the variants
 * that the plain one leaves (著急 becomes 着急).
 */
const toSimplified = Converter({ from: 'tw', to: 'cn' })

const APOSTROPHE = /[\u2018\u2019\u201A\u201B\u02BC\u02B9\u0060\u00B4\uFF07]/g
const DOUBLE_QUOTE = /[\u201C\u201D\u201E\u201F\uFF02]/g
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
