import type { MoodPoint } from '../../types.ts'
import { bound } from './statistics.ts'

export const DAY = 24 * 60 * 60 * 1000

/** One day of a trajectory. */
export interface MoodDay {
  /** Whole days before now, rising towards it: 0 is the last 24 hours, −1 the 24 before. */
  readonly day: number
  /** Mean valence of the day's points, [−1, 1]. */
  readonly valence: number
  /** The day's last distress rating, 0 … 10; null without one. */
  readonly lastRating: number | null
}

/** A point's valence, [−1, 1]. A rating speaks as valence too: 0 distress is 1, 10 is −1. */
export function valenceOf(point: MoodPoint): number {
  const valence = point.rating === undefined ? point.valence : 1 - point.rating / 5
  return bound(valence, -1, 1)
}

/** True where a point says something: a rating is the person's own word, a reading may abstain. */
export function isTold(point: MoodPoint): boolean {
  return point.rating !== undefined || !point.abstained
}

/**
 * A trajectory in equal steps: one value for each day that has points, oldest first. Messages come
 * in bursts, and without this an evening of talk would outweigh a week. Readings that abstained,
 * points after `now` and those older than `days` are left out; order does not matter.
 *
 * Days are counted back from `now` and not by the calendar: the person's time zone is not known.
 */
export function dailyMoods(points: readonly MoodPoint[], now: number, days: number): MoodDay[] {
  const byDay = new Map<number, MoodPoint[]>()
  for (const point of points) {
    if (!Number.isFinite(point.at) || point.at > now || !isTold(point)) continue
    const back = Math.floor((now - point.at) / DAY)
    if (back >= days) continue
    const list = byDay.get(-back)
    if (list) list.push(point)
    else byDay.set(-back, [point])
  }
  return [...byDay]
    .sort(([a], [b]) => a - b)
    .map(([day, list]) => {
      const rated = list
        .filter(({ rating }) => rating !== undefined)
        .reduce<MoodPoint | null>((last, one) => (last && last.at > one.at ? last : one), null)
      return {
        // −0 and 0 are one day.
        day: day === 0 ? 0 : day,
        valence: list.reduce((sum, point) => sum + valenceOf(point), 0) / list.length,
        lastRating: rated?.rating === undefined ? null : bound(rated.rating, 0, 10),
      }
    })
}
