/** Texts longer than this, in UTF-16 code units, are read in pieces. */
export const MAX_PIECE = 1000

const SENTENCE_END = /[.!?。！？…\n]+["'”’」』)）\]]*\s*/g
const CLAUSE_END = /[,;:，；：、\s]+/g

/**
 * Splits a text into pieces of at most `limit` code units that together are the text, letter for
 * letter. It cuts behind sentences where it can, else behind clauses or words, else anywhere but
 * inside a surrogate pair.
 */
export function splitText(text: string, limit = MAX_PIECE): string[] {
  const pieces: string[] = []
  let start = 0
  while (text.length - start > limit) {
    const end = start + cutOf(text.slice(start, start + limit))
    pieces.push(text.slice(start, end))
    start = end
  }
  if (start < text.length || pieces.length === 0) pieces.push(text.slice(start))
  return pieces
}

/** Where to cut a window: in its second half if there is an end of something, at its end if not. */
function cutOf(window: string): number {
  for (const pattern of [SENTENCE_END, CLAUSE_END]) {
    let last = 0
    for (const match of window.matchAll(pattern)) last = match.index + match[0].length
    if (last > window.length / 2) return last
  }
  const isHighSurrogate = /[\uD800-\uDBFF]$/.test(window)
  return isHighSurrogate && window.length > 1 ? window.length - 1 : window.length
}
