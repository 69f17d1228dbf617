import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distressOf, summariseMood } from '../../nlp/trajectory.ts'
import { abstainingReading } from '../../nlp/text/unread.ts'
import { SHARED_EMOTIONS, type MoodPoint, type SharedEmotion } from '../../types.ts'

const DAY = 24 * 60 * 60 * 1000
const NOW = Date.UTC(2026, 0, 31)
const calm = abstainingReading('en', 'test').shared

function point(daysAgo: number, valence: number, more: Partial<MoodPoint> = {}): MoodPoint {
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

describe('summariseMood', () => {
  it('knows nothing of nobody', () => {
    expect(summariseMood([], NOW)).toEqual({
      count: 0,
      level: null,
      slope: null,
      trend: 'unclear',
      variability: null,
      inertia: null,
      lastRating: null,
    })
  })

  it('sees a steady fall, and one good evening does not hide it', () => {
    const falling = [0.8, 0.6, 0.4, 0.2, 0, -0.2].map((valence, i) => point(6 - i, valence))
    expect(summariseMood(falling, NOW).slope).toBeCloseTo(-0.2)
    const interrupted = [...falling, point(2.5, 1)]
    expect(summariseMood(interrupted, NOW).trend).toBe('falling')
  })

  it('tells rising and steady', () => {
    const rising = [0, 0.1, 0.2, 0.3, 0.4].map((valence, i) => point(5 - i, valence))
    expect(summariseMood(rising, NOW).trend).toBe('rising')
    const steady = [0.1, 0.12, 0.1, 0.11, 0.1].map((valence, i) => point(5 - i, valence))
    expect(summariseMood(steady, NOW).trend).toBe('steady')
  })

  it('weighs the newest most', () => {
    const summary = summariseMood([point(10, 1), point(0, -1)], NOW)
    expect(summary.level).toBeLessThan(-0.9)
  })

  it('calls no trend from few points or a short time', () => {
    expect(summariseMood([point(3, 0), point(2, 0.5), point(1, 1)], NOW).trend).toBe('unclear')
    const hour = [0.1, 0.2, 0.3, 0.4, 0.5].map((v, i) => point(0.01 * i, v))
    expect(summariseMood(hour, NOW).trend).toBe('unclear')
  })

  it('takes ratings as the person says and finds the newest', () => {
    const summary = summariseMood(
      [
        point(2, 0, { source: 'rating', rating: 9 }),
        point(1, 0, { source: 'rating', rating: 2 }),
        point(0, 0.3),
      ],
      NOW,
    )
    expect(summary.lastRating).toEqual({ rating: 2, at: NOW - DAY })
    expect(summariseMood([point(1, 1, { source: 'rating', rating: 10 })], NOW).level).toBe(-1)
  })

  it('leaves out old points and points of the future', () => {
    expect(summariseMood([point(20, 1), point(-1, 1)], NOW).count).toBe(0)
    expect(summariseMood([point(20, 0, { source: 'rating', rating: 7 })], NOW).lastRating).toEqual({
      rating: 7,
      at: NOW - 20 * DAY,
    })
  })

  it('stays in range, whatever the points and their order', () => {
    const anyPoint = fc
      .record({
        daysAgo: fc.double({ min: -2, max: 30, noNaN: true }),
        valence: fc.double({ min: -5, max: 5, noNaN: true }),
        abstained: fc.boolean(),
      })
      .map(({ daysAgo, valence, abstained }) => point(daysAgo, valence, { abstained }))
    fc.assert(
      fc.property(fc.array(anyPoint, { maxLength: 60 }), (points) => {
        const summary = summariseMood(points, NOW)
        const reversed = summariseMood([...points].reverse(), NOW)
        expect(Math.abs(summary.level ?? 0)).toBeLessThanOrEqual(1 + 1e-9)
        expect(Math.abs(summary.slope ?? 0)).toBeLessThanOrEqual(2)
        expect(summary.variability ?? 0).toBeGreaterThanOrEqual(0)
        expect(summary.variability ?? 0).toBeLessThanOrEqual(1)
        expect(reversed.count).toBe(summary.count)
        expect(reversed.level ?? 0).toBeCloseTo(summary.level ?? 0)
      }),
    )
  })
})

describe('distressOf', () => {
  const neutral = abstainingReading('en', 'test')
  function reading(shared: Partial<Record<SharedEmotion, number>>, valence: number, arousal = 0) {
    const zero = Object.fromEntries(SHARED_EMOTIONS.map((l) => [l, 0])) as typeof neutral.shared
    return { ...neutral, shared: { ...zero, ...shared }, valence, arousal, abstained: false }
  }

  it('is low for joy and high for activated fear', () => {
    expect(distressOf(reading({ joy: 1 }, 0.8, 0.6))).toBe(0)
    expect(distressOf(reading({ fear: 1 }, -1, 1))).toBeCloseTo(10)
  })

  it('never takes an unsure reading for "fine"', () => {
    expect(distressOf(neutral)).toBeGreaterThan(2)
  })

  it('grows with sadness', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)]
          expect(distressOf(reading({ sadness: low }, -low))).toBeLessThanOrEqual(
            distressOf(reading({ sadness: high }, -high)),
          )
        },
      ),
    )
  })
})
