import type { MoodPoint } from '../../types.ts'
import { DAY, dailyMoods, isTold, type MoodDay } from './daily.ts'
import { median } from './statistics.ts'

const WEEK = 7
/** A difference between two weeks' levels smaller than this is none that a person would notice. */
const NOTICEABLE = 0.15
/** Days of a week below which it is not compared with another. */
const MIN_DAYS = 2

/** A person's week in plain numbers: what the dialog puts into words. */
export interface WeekNumbers {
  /** Points of the last seven days that say something. */
  readonly points: number
  /** How many of the seven days have any. */
  readonly days: number
  /** Mean of the daily means of valence, [−1, 1]; null without points. */
  readonly level: number | null
  /** Against the seven days before; `unknown` when either week has fewer than two days. */
  readonly change: 'lighter' | 'heavier' | 'same' | 'unknown'
  /** Median absolute deviation of the daily means, [0, 1]; null without points. */
  readonly variability: number | null
  /** The newest distress rating of the week, 0 … 10; null without one. */
  readonly lastRating: number | null
}

/** The last seven days before `now`, against the seven before them. */
export function weekOf(points: readonly MoodPoint[], now: number): WeekNumbers {
  const days = dailyMoods(points, now, 2 * WEEK)
  const week = days.filter(({ day }) => day > -WEEK)
  const before = days.filter(({ day }) => day <= -WEEK)
  const values = week.map(({ valence }) => valence)
  const level = meanOf(week)
  const earlier = meanOf(before)
  const middle = median(values)
  const isRecent = (point: MoodPoint): boolean => point.at <= now && now - point.at < WEEK * DAY
  return {
    points: points.filter((one) => isRecent(one) && isTold(one)).length,
    days: week.length,
    level,
    change:
      level === null || earlier === null || week.length < MIN_DAYS || before.length < MIN_DAYS
        ? 'unknown'
        : changeOf(level - earlier),
    variability: middle === null ? null : median(values.map((value) => Math.abs(value - middle))),
    lastRating: week.findLast(({ lastRating }) => lastRating !== null)?.lastRating ?? null,
  }
}

function meanOf(days: readonly MoodDay[]): number | null {
  return days.length === 0
    ? null
    : days.reduce((sum, { valence }) => sum + valence, 0) / days.length
}

function changeOf(difference: number): 'lighter' | 'heavier' | 'same' {
  if (Math.abs(difference) < NOTICEABLE) return 'same'
  return difference > 0 ? 'lighter' : 'heavier'
}
