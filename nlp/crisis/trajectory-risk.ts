import type { MoodPoint, RiskLevel, RiskReading } from '../../types.ts'
import { NO_RISK } from '../risk.ts'
import { dailyMoods, type MoodDay } from '../trajectory/daily.ts'
import { median, theilSen } from '../trajectory/statistics.ts'

/** The two weeks that define a depressive episode (DSM-5) and that the PHQ-9 asks about. */
const DAYS = 14
/** Newest points looked at, so that the cost is bounded whatever was kept. */
export const MAX_POINTS_OF_RISK = 200

/** A decline is called one from this many days with points, over this long. */
const MIN_DAYS_OF_DECLINE = 6
const MIN_SPAN_OF_DECLINE = 8
/** Fall of valence a day, and from the older half of the days to the newer one. */
const FALL_A_DAY = 0.04
const FALL_IN_ALL = 0.35
/** Where the last three days must have come to. */
const LOW_LEVEL = -0.4
const LAST_DAYS = 3

/** Distress by the person's own ratings that counts as severe, and what a better day would be. */
const SEVERE_RATING = 7
const BETTER_RATING = 5
const MIN_RATED_DAYS = 5
const MIN_SPAN_OF_DISTRESS = 8
/** Median rating with which both signs together are moderate. */
const VERY_SEVERE_RATING = 8

/**
 * Early-warning signs in a trajectory: a reason to ask, never an alarm.
 *
 * - **Decline** (`trajectory.decline`): daily mood fell over at least eight of the last fourteen
 *   days, by slope and by half against half, and has been low for the last three.
 * - **Distress** (`trajectory.distress`): the person's own last rating of the day was 7 or more on
 *   at least five days over at least eight, and no day ended better than 5. Readings of words do
 *   not count here: people write to a counsellor about what troubles them, so their words look
 *   darker than their days.
 *
 * Each alone is `low`: the protocol's soft question. Both together with ratings of 8 and more are
 * `moderate`. Never more: a trend knows of no intent and no plan, and prospective signs in mood
 * have so far been weak in single people. Rising autocorrelation and variance ("critical slowing
 * down", van de Leemput et al. 2014, PNAS 111: 87–92) preceded a recurrence of depression in 33% of
 * 37 people followed for four months (Clin Psychol Sci 2024, doi 10.1177/21677026241305136), so
 * inertia is shown and not used here. The thresholds are ours, chosen so that a single bad week
 * does not trigger; they are not validated.
 *
 * @param points in any order; only the newest {@link MAX_POINTS_OF_RISK} are looked at
 * @param now milliseconds since the epoch; later points are left out
 */
export function trajectoryRisk(points: readonly MoodPoint[], now: number): RiskReading {
  const newest = [...points].sort((a, b) => a.at - b.at).slice(-MAX_POINTS_OF_RISK)
  const days = dailyMoods(newest, now, DAYS)
  const declines = isDecline(days)
  const rated = days.flatMap(({ day, lastRating }) =>
    lastRating === null ? [] : [{ day, rating: lastRating }],
  )
  const distressed = isDistress(rated)
  if (!declines && !distressed) return NO_RISK
  const ratings = median(rated.map(({ rating }) => rating)) ?? 0
  const level: RiskLevel =
    declines && distressed && ratings >= VERY_SEVERE_RATING ? 'moderate' : 'low'
  const evidence = (id: string) => ({ source: 'trajectory', id, level, kind: 'suicide' }) as const
  return {
    level,
    kind: 'suicide',
    about: 'self',
    evidence: [
      ...(declines ? [evidence('trajectory.decline')] : []),
      ...(distressed ? [evidence('trajectory.distress')] : []),
    ],
  }
}

function spanOf(days: readonly { readonly day: number }[]): number {
  return (days.at(-1)?.day ?? 0) - (days[0]?.day ?? 0)
}

function isDecline(days: readonly MoodDay[]): boolean {
  if (days.length < MIN_DAYS_OF_DECLINE || spanOf(days) < MIN_SPAN_OF_DECLINE) return false
  const values = days.map(({ valence }) => valence)
  const half = Math.floor(values.length / 2)
  const slope = theilSen(days.map(({ day, valence }) => ({ x: day, y: valence }))) ?? 0
  const fall = (median(values.slice(0, half)) ?? 0) - (median(values.slice(-half)) ?? 0)
  return (
    slope <= -FALL_A_DAY &&
    fall >= FALL_IN_ALL &&
    values.slice(-LAST_DAYS).every((value) => value <= LOW_LEVEL)
  )
}

function isDistress(rated: readonly { readonly day: number; readonly rating: number }[]): boolean {
  if (rated.length < MIN_RATED_DAYS || spanOf(rated) < MIN_SPAN_OF_DISTRESS) return false
  const severe = rated.filter(({ rating }) => rating >= SEVERE_RATING)
  return severe.length >= MIN_RATED_DAYS && rated.every(({ rating }) => rating >= BETTER_RATING)
}
