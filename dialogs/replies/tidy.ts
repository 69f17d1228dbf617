/**
 * Brings `plain` text (NFKC, simplified script, lower case) into the shape that the parsers match:
 * apostrophes gone ("don't" and "dont" alike), other punctuation as single spaces around words,
 * letters drawn out to at most two ("nooooo" to "noo").
 */
export function tidy(plain: string): string {
  return plain
    .replace(/['’‘`´]/gu, '')
    .replace(/(\p{L})\1{2,}/gu, '$1$1')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}

/** True when the text holds a Han character. */
export function hasHan(plain: string): boolean {
  return /\p{Script=Han}/u.test(plain)
}

/** A whole-text matcher: any of the alternatives, softened by polite words before and after. */
export function wholly(source: string, before = '', after = ''): RegExp {
  return new RegExp(`^(?:${before})*(?:${source})(?:${after})*$`, 'u')
}
