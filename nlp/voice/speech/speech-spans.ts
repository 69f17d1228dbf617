import type { SpeechSpan } from '../voice-reader.ts'

/** Speech begins where its chance reaches the first, and ends where it falls below the second. */
const BEGINS = 0.5
const ENDS = 0.35
/** Sound before and after speech, in seconds: the first breath of a word is soft. */
const PADDING = 0.25
/** A shorter pause between two stretches does not part them. */
const PAUSE = 1
/** The speech recogniser hears half a minute at once. */
export const LONGEST_SPAN = 28
/** A long stretch is cut in the pause that lies best in this latter part of it. */
const CUT_FROM = 14
/** Sound that is like speech for less than this in all, in seconds, is a knock or a tone. */
const LEAST_SPEECH = 0.16
/** Over how many steps around a step its chance is averaged when no pause is there. */
const AROUND = 3

/**
 * From the chances of speech, step by step, to stretches of it: padded, joined over short pauses, cut
 * in pauses where they are too long. Words that stand alone are kept.
 *
 * @param chances in [0, 1], one a step
 * @param step seconds of a step
 * @param seconds of the recording
 * @returns in order, none overlapping another, none longer than `LONGEST_SPAN`
 */
export function speechSpans(
  chances: Float32Array,
  step: number,
  seconds: number,
): readonly SpeechSpan[] {
  const likely = chances.reduce((count, chance) => count + Number(chance >= BEGINS), 0)
  if (likely * step < LEAST_SPEECH) return []
  const spans: { start: number; end: number }[] = []
  for (const { start, end } of stretches(chances, step)) {
    const last = spans.at(-1)
    const padded = {
      start: Math.max(0, start - PADDING),
      end: Math.min(seconds, end + PADDING),
    }
    if (last && padded.start - last.end < PAUSE - 2 * PADDING) last.end = padded.end
    else spans.push(padded)
  }
  return spans.flatMap((span) => cut(span, chances, step))
}

function* stretches(chances: Float32Array, step: number): Generator<SpeechSpan> {
  let start: number | undefined
  for (const [i, chance] of chances.entries()) {
    if (start === undefined && chance >= BEGINS) start = i * step
    else if (start !== undefined && chance < ENDS) {
      yield { start, end: i * step }
      start = undefined
    }
  }
  if (start !== undefined) yield { start, end: chances.length * step }
}

function cut(span: SpeechSpan, chances: Float32Array, step: number): readonly SpeechSpan[] {
  const parts: SpeechSpan[] = []
  let { start } = span
  while (span.end - start > LONGEST_SPAN) {
    const from = Math.ceil((start + CUT_FROM) / step)
    const to = Math.floor((start + LONGEST_SPAN) / step)
    const end = quietest(chances, from, to) * step
    parts.push({ start, end })
    start = end
  }
  return [...parts, { start, end: span.end }]
}

/** The middle of the longest pause; without one, where speech is least likely. */
function quietest(chances: Float32Array, from: number, to: number): number {
  let longest = 0
  let middle: number | undefined
  let length = 0
  for (let i = from; i < to; i++) {
    length = (chances[i] ?? 0) < ENDS ? length + 1 : 0
    if (length <= longest) continue
    longest = length
    middle = i + 1 - length / 2
  }
  if (middle !== undefined) return middle
  let best = from
  let lowest = Infinity
  for (let i = from; i < to; i++) {
    let sum = 0
    for (let j = i - AROUND; j <= i + AROUND; j++) sum += chances[j] ?? 0
    if (sum >= lowest) continue
    lowest = sum
    best = i
  }
  return best
}
