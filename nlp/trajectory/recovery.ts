import type { MoodPoint } from '../../types.ts'
import { isTold, valenceOf } from './daily.ts'
import { bound, median } from './statistics.ts'

const MINUTE = 60 * 1000
const HOUR = 60 * MINUTE
/** The rating before an exercise is looked for this far back. */
const LONGEST_EXERCISE = 2 * HOUR
/** What is felt sooner than this is the exercise itself; later than a day it is another story. */
const LASTS_FROM = HOUR
const LASTS_TO = 24 * HOUR

/** An exercise with its ratings; the dialog's episodes have this shape. */
export interface RatedExercise {
  /** When it ended, milliseconds since the epoch. */
  readonly at: number
  /** Distress, 0 … 10. */
  readonly before: number | null
  readonly after: number | null
}

/** How distress moves with exercises. */
export interface Recovery {
  /** Exercises with both ratings. */
  readonly count: number
  /** Median of before − after, [−10, 10]: above 0 it eased. Null without rated exercises. */
  readonly relief: number | null
  /** Median minutes from the rating before to the rating after; null where none were found. */
  readonly minutes: number | null
  /**
   * Share of exercises that helped, [0, 1], after which the next point between one hour and one day
   * later was still lighter than before; null where no such point is known.
   */
  readonly lasting: number | null
}

/**
 * Recovery after exercises, from the ratings before and after and the time between. Without a
 * comparison it is no proof that the exercise was what helped: distress also falls by itself.
 */
export function recoveryAfter(
  exercises: readonly RatedExercise[],
  points: readonly MoodPoint[],
): Recovery {
  const sorted = points.filter(isTold).sort((a, b) => a.at - b.at)
  const reliefs: number[] = []
  const minutes: number[] = []
  const held: boolean[] = []
  for (const { at, before, after } of exercises) {
    if (before === null || after === null) continue
    const relief = bound(before, 0, 10) - bound(after, 0, 10)
    reliefs.push(relief)
    const began = sorted.findLast(
      (point) => point.rating === before && point.at < at && at - point.at <= LONGEST_EXERCISE,
    )
    if (began) minutes.push((at - began.at) / MINUTE)
    if (relief <= 0) continue
    const later = sorted.find((point) => point.at - at >= LASTS_FROM && point.at - at <= LASTS_TO)
    if (later) held.push(valenceOf(later) > 1 - bound(before, 0, 10) / 5)
  }
  return {
    count: reliefs.length,
    relief: median(reliefs),
    minutes: median(minutes),
    lasting: held.length === 0 ? null : held.filter(Boolean).length / held.length,
  }
}
