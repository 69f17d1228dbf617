import type { EmotionReading, MoodPoint } from '../types.ts'
import { DAY, dailyMoods, isTold, valenceOf } from './trajectory/daily.ts'
import { inertiaOf } from './trajectory/inertia.ts'
import { bound, median, theilSen } from './trajectory/statistics.ts'

/** How much of a person's past speaks for now: the two weeks that PHQ-9 and GAD-7 ask about. */
const WINDOW_DAYS = 14
const WINDOW = WINDOW_DAYS * DAY
/** A mood of this long ago counts half as much as one of now. */
const HALF_LIFE = 2 * DAY
/** Readings less sure than this say little; ratings are the person's own word and always count. */
const WEIGHT_OF_ABSTAINED = 0.2
/** Theil–Sen looks at every pair: more points than this would cost without telling more. */
const MAX_POINTS_FOR_TREND = 100
/** A trend over less time than this is a mood swing, not a trend. */
const MIN_SPAN_OF_TREND = DAY
const MIN_POINTS_OF_TREND = 4
/** Bound of the trend: from one end of the scale to the other in a day. */
const MAX_SLOPE = 2
/** Less than a tenth of the scale in a week is no change that a person would notice. */
const STEADY = 0.03

export type MoodTrend = 'rising' | 'falling' | 'steady' | 'unclear'

/** A person's recent mood in a few numbers. */
export interface MoodSummary {
  /** Points of the last 14 days. */
  readonly count: number
  /** Weighted mean valence, [−1, 1], newer points first; null without points. */
  readonly level: number | null
  /** Change of valence a day, [−2, 2], by the Theil–Sen median slope; null when too little is known. */
  readonly slope: number | null
  /** The slope in a word; `steady` is less than 0.03 a day either way. */
  readonly trend: MoodTrend
  /** Median absolute deviation of valence, [0, 1]: 0 is steady; null without points. */
  readonly variability: number | null
  /** How much of a day's mood carries over to the next, [−1, 1]; null when too little is known. */
  readonly inertia: number | null
  /** The newest distress rating, 0 … 10, of any age; null without one. */
  readonly lastRating: { readonly rating: number; readonly at: number } | null
}

/**
 * Sums up a mood trajectory. Points after `now` (a clock set back) are left out; order does not
 * matter. A rating speaks as valence as well: 0 distress is 1, 10 is −1.
 *
 * @param now milliseconds since the epoch
 */
export function summariseMood(points: readonly MoodPoint[], now: number): MoodSummary {
  const past = points
    .filter((point) => point.at <= now && Number.isFinite(point.at))
    .sort((a, b) => a.at - b.at)
  const recent = past.filter((point) => now - point.at <= WINDOW)
  const rated = past.findLast((point) => point.rating !== undefined)
  const values = recent.map(valenceOf)
  const middle = median(values)
  const slope = slopeOf(recent)
  return {
    count: recent.length,
    level: levelOf(recent, now),
    slope,
    trend: trendOf(slope),
    variability: middle === null ? null : median(values.map((value) => Math.abs(value - middle))),
    inertia: inertiaOf(dailyMoods(recent, now, WINDOW_DAYS)),
    lastRating:
      rated?.rating === undefined ? null : { rating: bound(rated.rating, 0, 10), at: rated.at },
  }
}

function levelOf(points: readonly MoodPoint[], now: number): number | null {
  let sum = 0
  let weights = 0
  for (const point of points) {
    const isUnsure = point.rating === undefined && point.abstained
    const weight = (isUnsure ? WEIGHT_OF_ABSTAINED : 1) * 0.5 ** ((now - point.at) / HALF_LIFE)
    sum += weight * valenceOf(point)
    weights += weight
  }
  return weights > 0 ? sum / weights : null
}

/** The Theil–Sen slope, a day, of the last points that say something. */
function slopeOf(points: readonly MoodPoint[]): number | null {
  const recent = points.filter(isTold).slice(-MAX_POINTS_FOR_TREND)
  const first = recent[0]
  const last = recent.at(-1)
  if (!first || !last || recent.length < MIN_POINTS_OF_TREND) return null
  if (last.at - first.at < MIN_SPAN_OF_TREND) return null
  const samples = recent.map((point) => ({ x: point.at / DAY, y: valenceOf(point) }))
  // Two messages of the same hour differ by chance, and the quotient would blow that up.
  const slope = theilSen(samples, 1 / 24)
  return slope === null ? null : bound(slope, -MAX_SLOPE, MAX_SLOPE)
}

function trendOf(slope: number | null): MoodTrend {
  if (slope === null) return 'unclear'
  if (Math.abs(slope) < STEADY) return 'steady'
  return slope > 0 ? 'rising' : 'falling'
}

/** What the unpleasant emotions add to distress; anger hurts less than despair does. */
const DISTRESS_OF = { sadness: 1, fear: 1, anger: 0.8, disgust: 0.5 } as const

/**
 * A first guess at distress from one reading, 0 (none) … 10 (worst), for choosing a technique when
 * the person gave no number. Half of it is the strongest unpleasant emotion, a third unpleasantness,
 * the rest activation that goes with it. A reading that abstained is pulled to the middle, 4: not
 * knowing is not "fine".
 */
export function distressOf(reading: EmotionReading): number {
  const strongest = Math.max(
    reading.shared.sadness * DISTRESS_OF.sadness,
    reading.shared.fear * DISTRESS_OF.fear,
    reading.shared.anger * DISTRESS_OF.anger,
    reading.shared.disgust * DISTRESS_OF.disgust,
  )
  const unpleasant = Math.max(0, -reading.valence)
  const activated = unpleasant > 0 ? Math.max(0, reading.arousal) : 0
  const guess = bound(10 * (strongest / 2 + unpleasant / 3 + activated / 6), 0, 10)
  return reading.abstained ? (guess + 2 * 4) / 3 : guess
}
