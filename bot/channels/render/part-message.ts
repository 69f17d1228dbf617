/** How much of a part must be filled before a border of that kind is taken: else a smaller one. */
const PARAGRAPH_FROM = 0.4
const LINE_FROM = 0.4
const SENTENCE_FROM = 0.3

/** What is looked at beyond the limit, so that a sentence or word that ends there is seen to end. */
const LOOK_AHEAD = 200

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const WORDS = new Intl.Segmenter(['zh', 'en'], { granularity: 'word' })
const SENTENCES = new Intl.Segmenter(['zh', 'en'], { granularity: 'sentence' })

/**
 * Parts a text so that each part fits into one message: after a paragraph, else a line, a sentence,
 * a word, in this order; in English and Chinese. What a reader sees as one character (a letter with
 * its accents, an emoji made of several) stays whole, unless it alone is longer than `max`. Nothing
 * is lost but white space at the cuts.
 *
 * @param max the most UTF-16 code units of a part, at least 2
 * @returns the parts in order, none empty; none at all for a text of white space
 * @throws RangeError when `max` is under 2: a character may need two code units
 */
export function partMessage(text: string, max: number): string[] {
  if (!Number.isInteger(max) || max < 2) throw new RangeError(`A part needs 2 or more, not ${max}`)
  if (text.trim() === '') return []
  if (text.length <= max) return [text]
  const parts: string[] = []
  let start = skipSpace(text, 0)
  while (text.length - start > max) {
    const end = findCut(text, start, max)
    parts.push(trimEnd(text, start, end))
    start = skipSpace(text, end)
  }
  if (start < text.length) parts.push(trimEnd(text, start, text.length))
  return parts
}

/** Where the part that begins at `start` ends: at most `max` further on, and after its beginning. */
function findCut(text: string, start: number, max: number): number {
  const limit = start + max
  const from = (share: number) => start + Math.max(1, Math.floor(max * share))
  const candidates: [number, number][] = [
    [text.lastIndexOf('\n\n', limit), from(PARAGRAPH_FROM)],
    [text.lastIndexOf('\n', limit), from(LINE_FROM)],
  ]
  const view = text.slice(start, limit + LOOK_AHEAD)
  candidates.push(
    [start + borderIn(SENTENCES, view, max), from(SENTENCE_FROM)],
    [start + borderIn(WORDS, view, max), start + 1],
  )
  for (const [cut, least] of candidates)
    if (cut >= least && cut <= limit && isBorder(text, cut)) return cut
  const whole = GRAPHEMES.segment(text).containing(limit)?.index ?? limit
  if (whole > start) return whole
  // One character longer than a message: it is cut, but never inside a surrogate pair.
  return isLowSurrogate(text, limit) ? limit - 1 : limit
}

/** The last border of the segmenter's kind at or before `at`. */
function borderIn(segmenter: Intl.Segmenter, text: string, at: number): number {
  return segmenter.segment(text).containing(at)?.index ?? 0
}

/** Whether a cut there leaves whole characters on both sides. */
function isBorder(text: string, at: number): boolean {
  return at >= text.length || GRAPHEMES.segment(text).containing(at)?.index === at
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** The first place from `at` on that is no white space, unless that would part a character. */
function skipSpace(text: string, at: number): number {
  const rest = text.slice(at)
  const next = at + rest.length - rest.trimStart().length
  return isBorder(text, next) ? next : at
}

function trimEnd(text: string, start: number, end: number): string {
  const part = text.slice(start, end)
  const trimmed = part.trimEnd()
  return trimmed === '' ? part : trimmed
}
