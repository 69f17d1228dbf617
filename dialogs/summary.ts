import type { Locale, MoodPoint } from '../types.ts'
import { flowById } from './flows/index.ts'
import type { MessageKey } from './messages/en.ts'
import { labelOf, renderUtterance } from './render.ts'
import { INSTRUMENTS, maximumOf } from './screening/instruments.ts'
import { lastResult } from './screening/result.ts'
import type { Episode, Profile, SummaryRow, Utterance } from './types.ts'

const DAY = 24 * 60 * 60 * 1000
/** Exercises further back than this say little of what helps now. */
const HELPED_MS = 90 * DAY
/** Scores of this long ago still belong to a look at the week: the questionnaires ask of two. */
const SCREENING_MS = 28 * DAY
/** Valence from which a week is called light, and minus it heavy. */
const CLEAR = 0.2
/** Median absolute deviation of daily mood from which a week is said to go up and down. */
const SWINGS = 0.3
/** Autocorrelation of daily mood from which a day is said to carry over to the next. */
const LINGERS = 0.5
/** Exercises below which nothing is said of how they usually go. */
const MIN_EXERCISES = 3
/** Share of exercises whose relief held that is worth saying. */
const HOLDS = 0.5
/** Remarks about the week at most, the weightier first: a summary is short. */
const MAX_REMARKS = 2
/** Techniques listed at most; the list is there to choose from, not to study. */
const MAX_LISTED = 5

/** A week in plain numbers; `nlp/trajectory/week.ts` counts them. */
export interface WeekNumbers {
  /** Points that say something, and on how many of the seven days there are any. */
  readonly points: number
  readonly days: number
  /** Mean valence, [−1, 1]; null without points. */
  readonly level: number | null
  /** Against the seven days before. */
  readonly change: 'lighter' | 'heavier' | 'same' | 'unknown'
  /** Median absolute deviation of the daily means, [0, 1]; null without points. */
  readonly variability: number | null
  /** The newest distress rating of the week, 0 … 10; null without one. */
  readonly lastRating: number | null
}

/** How distress moves with exercises, in plain numbers; `nlp/trajectory/recovery.ts` counts them. */
export interface RecoveryNumbers {
  /** Exercises with both ratings. */
  readonly count: number
  /** Median of before − after, [−10, 10]. */
  readonly relief: number | null
  /** Median minutes between the two. */
  readonly minutes: number | null
  /** Share of those that helped after which it still held hours later, [0, 1]. */
  readonly lasting: number | null
}

/** What a weekly summary is made of. */
export interface WeekInput {
  readonly week: WeekNumbers
  /** How much of a day's mood carries over to the next, [−1, 1]; null when too little is known. */
  readonly inertia: number | null
  readonly recovery: RecoveryNumbers
  /** Points of the week, for the card. */
  readonly points: readonly MoodPoint[]
  readonly profile: Profile
  readonly locale: Locale
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** How a technique went for this person. */
export interface Helped {
  readonly technique: string
  readonly title: MessageKey
  /** Mean distress before and after, 0 … 10, to a tenth. */
  readonly before: number
  readonly after: number
  /** Exercises with both ratings. */
  readonly times: number
}

/**
 * The techniques that this person rated before and after in the last 90 days, most relief first;
 * relief may be negative. Those that today's code does not know are left out.
 */
export function ratedTechniques(episodes: readonly Episode[], now: number): Helped[] {
  const byTechnique = new Map<string, { before: number; after: number }[]>()
  for (const { technique, at, before, after } of episodes) {
    if (before === null || after === null || at > now || now - at > HELPED_MS) continue
    byTechnique.set(technique, [...(byTechnique.get(technique) ?? []), { before, after }])
  }
  return [...byTechnique]
    .flatMap(([technique, rated]): Helped[] => {
      const flow = flowById(technique)
      if (!flow) return []
      const mean = (pick: (one: { before: number; after: number }) => number): number =>
        Math.round((10 * rated.reduce((sum, one) => sum + pick(one), 0)) / rated.length) / 10
      return [
        {
          technique,
          title: flow.title,
          before: mean((one) => one.before),
          after: mean((one) => one.after),
          times: rated.length,
        },
      ]
    })
    .sort((a, b) => b.before - b.after - (a.before - a.after) || b.times - a.times)
}

/**
 * The last seven days in words, with the mood card and the "what helped" list. Says only what the
 * numbers carry: one day is no week, a small difference is none, an exercise without ratings is
 * not counted.
 */
export function weeklySummary(input: WeekInput): Utterance[] {
  const { week, points, inertia, recovery, profile, locale, now } = input
  const lingers: Utterance[] =
    inertia !== null && inertia >= LINGERS ? [{ say: 'week.lingers' }] : []
  return [
    levelOf(week, points),
    ...[...changeOf(week), ...lingers].slice(0, MAX_REMARKS),
    helped(profile, locale, now),
    ...recovered(recovery),
  ]
}

/** One sentence on how exercises usually go: that it held says more than how quick it was. */
function recovered({ count, relief, minutes, lasting }: RecoveryNumbers): Utterance[] {
  if (count < MIN_EXERCISES || relief === null || relief <= 0) return []
  const values = { times: count, relief: rounded(relief) }
  if (lasting !== null && lasting >= HOLDS) return [{ say: 'week.recovery.lasting', values }]
  return minutes === null
    ? [{ say: 'week.recovery', values }]
    : [{ say: 'week.recovery.minutes', values: { ...values, minutes: Math.ceil(minutes) } }]
}

function levelOf(week: WeekNumbers, points: readonly MoodPoint[]): Utterance {
  const { level, days } = week
  if (level === null || days === 0) return { say: 'week.none' }
  const card = { type: 'mood', points } as const
  if (days === 1) return { say: 'week.level.one', values: { points: week.points }, card }
  const say =
    level >= CLEAR ? 'week.level.light' : level <= -CLEAR ? 'week.level.heavy' : 'week.level.middle'
  return { say, values: { days, points: week.points }, card }
}

function changeOf({ change, variability, lastRating, days }: WeekNumbers): Utterance[] {
  const rating: Utterance[] =
    lastRating === null ? [] : [{ say: 'week.rating', values: { rating: rounded(lastRating) } }]
  if (days < 2) return rating
  return [
    ...(change === 'unknown' ? [] : [{ say: `week.change.${change}` } as const]),
    ...(variability !== null && variability >= SWINGS ? [{ say: 'week.swings' } as const] : []),
    ...rating,
  ]
}

function rounded(value: number): number {
  return Math.round(10 * value) / 10
}

function helped(profile: Profile, locale: Locale, now: number): Utterance {
  const rated = ratedTechniques(profile.episodes, now)
  const eased = rated.filter(({ before, after }) => after < before).slice(0, MAX_LISTED)
  const rows: SummaryRow[] = [
    ...eased.map(({ title, before, after, times }) => ({
      label: title,
      value: `${before} → ${after} (${times}×)`,
    })),
    ...screeningRows(profile, now),
  ]
  const card = rows.length > 0 ? ({ card: { type: 'summary', rows } } as const) : {}
  if (eased.length === 0) {
    return { say: rated.length > 0 ? 'week.helped.notYet' : 'week.helped.none', ...card }
  }
  const list = eased
    .map(({ title, before, after, times }) => {
      const values = { technique: labelOf(title, locale), before, after, times }
      return `• ${renderUtterance({ say: 'week.helped.line', values }, locale, []).text}`
    })
    .join('\n')
  return { say: 'week.helped', values: { list }, ...card }
}

function screeningRows({ screenings }: Profile, now: number): SummaryRow[] {
  return Object.values(INSTRUMENTS).flatMap((instrument): SummaryRow[] => {
    const result = lastResult(screenings, instrument)
    if (!result || now - result.at > SCREENING_MS) return []
    return [
      {
        label: `week.row.screening.${instrument.id}`,
        value: `${result.score} / ${maximumOf(instrument)}`,
      },
    ]
  })
}
