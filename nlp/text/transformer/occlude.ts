import { splitText } from '../../split-text.ts'

/** A stretch of a text, `end` not included, in UTF-16 code units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** As many stretches as are left out one by one; more are joined with their neighbours. */
const MOST_STRETCHES = 12
/** Clauses are left out when there are so many; below, single words say more. */
const FEWEST_CLAUSES = 3
/** A longer text is looked at piece by piece first, so many pieces at most. */
const PIECE = 400
const MOST_PIECES = 10

const CLAUSE = /[^,.!?;:，。！？；：、…—\n]+/gu
const HAS_LETTER = /[\p{L}\p{Extended_Pictographic}]/u
const words = new Intl.Segmenter('zh', { granularity: 'word' })

function trimmed(text: string, start: number, end: number): Stretch {
  const part = text.slice(start, end)
  const lead = part.length - part.trimStart().length
  return { start: start + lead, end: start + part.trimEnd().length }
}

function clausesOf(text: string): Stretch[] {
  return [...text.matchAll(CLAUSE)]
    .filter(([clause]) => HAS_LETTER.test(clause))
    .map(({ 0: clause, index }) => trimmed(text, index, index + clause.length))
}

function wordsOf(text: string): Stretch[] {
  return [...words.segment(text)]
    .filter(({ segment }) => HAS_LETTER.test(segment))
    .map(({ segment, index }) => ({ start: index, end: index + segment.length }))
}

/** Neighbours joined evenly until there are at most so many. */
function joined(stretches: readonly Stretch[], most: number): Stretch[] {
  const per = Math.ceil(stretches.length / most)
  return Array.from({ length: Math.ceil(stretches.length / per) }, (_, i) => {
    const group = stretches.slice(i * per, (i + 1) * per)
    return { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 }
  })
}

/** The pieces of a text in which to look for what moved its reading; most texts are one. */
export function piecesOf(text: string): string[] {
  return text.length <= PIECE ? [text] : splitText(text, PIECE).slice(0, MOST_PIECES)
}

/** What can be left out of a text: its clauses, or its words when it has but one or two clauses. */
export function stretchesOf(text: string): Stretch[] {
  const clauses = clausesOf(text)
  const stretches = clauses.length >= FEWEST_CLAUSES ? clauses : wordsOf(text)
  return stretches.length < 2 ? [] : joined(stretches, MOST_STRETCHES)
}

/** The text without a stretch of it. */
export function without(text: string, { start, end }: Stretch): string {
  return `${text.slice(0, start)} ${text.slice(end)}`
}
