import fc from 'fast-check'
import { abstainingReading } from '../../../nlp/text/unread.ts'
import type { MoodPoint } from '../../../types.ts'

export const HOUR = 60 * 60 * 1000
export const DAY = 24 * HOUR
export const NOW = Date.UTC(2026, 0, 31)
const calm = abstainingReading('en', 'test').shared

export function reading(
  daysAgo: number,
  valence: number,
  more: Partial<MoodPoint> = {},
): MoodPoint {
  return {
    at: NOW - daysAgo * DAY,
    source: 'text',
    valence,
    arousal: 0,
    shared: calm,
    confidence: 0.8,
    abstained: false,
    ...more,
  }
}

export function rating(daysAgo: number, distress: number): MoodPoint {
  return reading(daysAgo, 1 - distress / 5, {
    source: 'rating',
    rating: distress,
    confidence: 1,
  })
}

/** Any points: of any time, order, source, some abstained, some after now. */
export const anyPoints = fc.array(
  fc
    .record({
      daysAgo: fc.double({ min: -2, max: 40, noNaN: true }),
      valence: fc.double({ min: -3, max: 3, noNaN: true }),
      rating: fc.option(fc.double({ min: -2, max: 14, noNaN: true }), { nil: undefined }),
      abstained: fc.boolean(),
    })
    .map(({ daysAgo, valence, rating: given, abstained }) =>
      reading(daysAgo, valence, {
        abstained,
        ...(given !== undefined && { source: 'rating', rating: given }),
      }),
    ),
  { maxLength: 60 },
)
