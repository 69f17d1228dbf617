import { correlation, theilSen } from './statistics.ts'
import type { MoodDay } from './daily.ts'

/** Fewer neighbouring days than this say nothing of how one carries over to the next. */
export const MIN_PAIRS_OF_INERTIA = 6

/**
 * Emotional inertia: how much of a day's mood carries over to the next, as the lag-1
 * autocorrelation of daily mood, in [−1, 1]. Near 1, moods linger; near 0, every day is new; below
 * 0, they swing back. Null when fewer than six pairs of neighbouring days are known, or nothing
 * varies.
 *
 * Higher inertia goes with low self-esteem and depression (Kuppens, Allen & Sheeber 2010, Psychol
 * Sci 21: 984–991); over 79 articles the association with low well-being is small (Houben, Van den
 * Noortgate & Kuppens 2015, Psychol Bull 141: 901–930). So it is shown and never feeds a risk.
 *
 * A trend would pass for inertia, so the Theil–Sen line is taken out first. Gaps are not filled:
 * only days that follow each other are paired.
 */
export function inertiaOf(days: readonly MoodDay[]): number | null {
  const slope = theilSen(days.map(({ day, valence }) => ({ x: day, y: valence }))) ?? 0
  const rest = days.map(({ day, valence }) => ({ day, value: valence - slope * day }))
  const pairs = rest.flatMap((today, i) => {
    const next = rest[i + 1]
    return next?.day === today.day + 1 ? [{ x: today.value, y: next.value }] : []
  })
  return pairs.length < MIN_PAIRS_OF_INERTIA ? null : correlation(pairs)
}
