import type { MoodPoint, RiskLevel, RiskReading } from '../../types.ts'
import { NO_RISK } from '../risk.ts'
import { DAY, dailyMoods, isTold, valenceOf, type MoodDay } from '../trajectory/daily.ts'
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

/** Sudden calm: this many days, at least so many points in them, none of them low. */
const CALM_DAYS = 2
const MIN_CALM_POINTS = 3
const CALM_LEVEL = 0.1
/** From the last days of the decline to the calm ones. */
const CALM_JUMP = 0.7
/** Calm is not elation: mean arousal is no higher than this. */
const CALM_AROUSAL = 0.2

/** Hours of the night, local time, from midnight. */
const NIGHT_HOURS = 5
/** Nights with messages in the last seven, more of them than in the seven before, and dark ones. */
const MIN_NIGHTS = 4
const MORE_NIGHTS = 3
const NIGHT_LEVEL = -0.3

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
 * - **Sudden calm** (`trajectory.calm`): such a decline until two days ago, and since then only light
 *   and quiet points, far above it. Relief is mostly what it seems; it can also be the calm after a
 *   decision, which warning-sign lists of suicide prevention name (for example Doreen Marshall of the
 *   American Foundation for Suicide Prevention, HuffPost UK, February 2023). Evidence is clinical
 *   experience, not a study we could read; so it is asked about, gently, and no more.
 * - **Nights** (`trajectory.nights`): messages between midnight and five, local time, on at least four
 *   of the last seven nights and on three more than in the week before, dark ones on the whole.
 *   Being awake then is a risk of its own: in the United States suicides between midnight and six were
 *   3.6 times as frequent as the number of people awake would let expect (Perlis et al. 2016, J Clin
 *   Psychiatry 77: e726–e733), in Australia 3.9 times between eleven and five (Mansfield et al. 2022,
 *   J Clin Psychiatry 83: 21m14275). Who always writes at night, or writes lightly, is not asked.
 *
 * Each alone is `low`: the protocol's soft question. Decline and distress together with ratings of 8
 * and more are `moderate`, and so are two signs of which one is the nights. Never more: a trend knows of no intent and no plan, and prospective signs in mood
 * have so far been weak in single people. Rising autocorrelation and variance ("critical slowing
 * down", van de Leemput et al. 2014, PNAS 111: 87–92) preceded a recurrence of depression in 33% of
 * 37 people followed for four months (Clin Psychol Sci 2024, doi 10.1177/21677026241305136), so
 * inertia is shown and not used here. The thresholds are ours, chosen so that a single bad week
 * does not trigger; they are not validated.
 *
 * @param points in any order; only the newest {@link MAX_POINTS_OF_RISK} are looked at
 * @param now milliseconds since the epoch; later points are left out
 * @param timeZone IANA name; without one nothing is known of nights
 */
export function trajectoryRisk(
  points: readonly MoodPoint[],
  now: number,
  timeZone?: string,
): RiskReading {
  const newest = [...points].sort((a, b) => a.at - b.at).slice(-MAX_POINTS_OF_RISK)
  const days = dailyMoods(newest, now, DAYS)
  const declines = isDecline(days)
  const calm = !declines && isSuddenCalm(newest, now, days)
  const nightly = timeZone !== undefined && isNightly(newest, now, timeZone)
  const rated = days.flatMap(({ day, lastRating }) =>
    lastRating === null ? [] : [{ day, rating: lastRating }],
  )
  const distressed = isDistress(rated)
  const signs = [declines, distressed, calm, nightly].filter(Boolean).length
  if (signs === 0) return NO_RISK
  const ratings = median(rated.map(({ rating }) => rating)) ?? 0
  const severe = declines && distressed && ratings >= VERY_SEVERE_RATING
  const level: RiskLevel = severe || (nightly && signs > 1) ? 'moderate' : 'low'
  const evidence = (id: string) => ({ source: 'trajectory', id, level, kind: 'suicide' }) as const
  return {
    level,
    kind: 'suicide',
    about: 'self',
    evidence: [
      ...(declines ? [evidence('trajectory.decline')] : []),
      ...(distressed ? [evidence('trajectory.distress')] : []),
      ...(calm ? [evidence('trajectory.calm')] : []),
      ...(nightly ? [evidence('trajectory.nights')] : []),
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

/** A decline that ended two days ago at the latest, and nothing but light, quiet points since. */
function isSuddenCalm(
  points: readonly MoodPoint[],
  now: number,
  days: readonly MoodDay[],
): boolean {
  const before = days.filter(({ day }) => day <= -CALM_DAYS)
  const since = points.filter(
    (point) => point.at <= now && now - point.at < CALM_DAYS * DAY && isTold(point),
  )
  if (since.length < MIN_CALM_POINTS || !isDecline(before)) return false
  const low = median(before.slice(-LAST_DAYS).map(({ valence }) => valence)) ?? 0
  const values = since.map(valenceOf)
  const arousal = since.reduce((sum, point) => sum + point.arousal, 0) / since.length
  return (
    values.every((value) => value >= CALM_LEVEL) &&
    (median(values) ?? 0) - low >= CALM_JUMP &&
    arousal <= CALM_AROUSAL
  )
}

/** Messages of dark nights: more of them this week than the week before. */
function isNightly(points: readonly MoodPoint[], now: number, timeZone: string): boolean {
  const hours = new Intl.DateTimeFormat('en', { hour: '2-digit', hourCycle: 'h23', timeZone })
  const dark = points.filter(
    (point) =>
      point.at <= now &&
      now - point.at < DAYS * DAY &&
      isTold(point) &&
      Number(hours.format(point.at)) < NIGHT_HOURS,
  )
  const nightsIn = (from: number, to: number): readonly MoodPoint[] =>
    dark.filter(({ at }) => now - at >= from * DAY && now - at < to * DAY)
  const count = (some: readonly MoodPoint[]): number =>
    new Set(some.map(({ at }) => Math.floor((now - at) / DAY))).size
  const recent = nightsIn(0, 7)
  const mood = recent.reduce((sum, point) => sum + valenceOf(point), 0) / recent.length
  return (
    count(recent) >= MIN_NIGHTS &&
    count(recent) >= count(nightsIn(7, 14)) + MORE_NIGHTS &&
    mood <= NIGHT_LEVEL
  )
}
