import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dailyMoods } from '../../../nlp/trajectory/daily.ts'
import { inertiaOf } from '../../../nlp/trajectory/inertia.ts'
import { recoveryAfter } from '../../../nlp/trajectory/recovery.ts'
import { weekOf } from '../../../nlp/trajectory/week.ts'
import { anyPoints, DAY, HOUR, NOW, rating, reading } from './support.ts'

describe('dailyMoods', () => {
  it('gives a day one voice, however much was written on it', () => {
    const evening = Array.from({ length: 20 }, (_, i) => reading(3 + i / 100, -0.8))
    const days = dailyMoods([...evening, reading(1.2, 0.6)], NOW, 14)
    expect(days.map(({ day }) => day)).toEqual([-3, -1])
    expect(days[0]?.valence).toBeCloseTo(-0.8)
    expect(days[1]?.valence).toBeCloseTo(0.6)
  })

  it('keeps the last rating of a day', () => {
    const days = dailyMoods([rating(0.2, 4), rating(0.5, 9), reading(0.1, 0)], NOW, 14)
    expect(days).toMatchObject([{ day: 0, lastRating: 4 }])
  })

  it('leaves out what abstained, what is old and what is yet to come', () => {
    const points = [reading(1, 1, { abstained: true }), reading(15, 1), reading(-1, 1)]
    expect(dailyMoods(points, NOW, 14)).toEqual([])
  })

  it('is in steps, in order and in range', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const days = dailyMoods(points, NOW, 14)
        days.forEach(({ day, valence, lastRating }, i) => {
          expect(Number.isInteger(day) && day <= 0 && day > -14).toBe(true)
          if (i > 0) expect(day).toBeGreaterThan(days[i - 1]?.day ?? 0)
          expect(Math.abs(valence)).toBeLessThanOrEqual(1)
          if (lastRating !== null) expect(lastRating >= 0 && lastRating <= 10).toBe(true)
        })
        const turned = dailyMoods(points.toReversed(), NOW, 14)
        expect(turned.map(({ day }) => day)).toEqual(days.map(({ day }) => day))
      }),
    )
  })
})

describe('inertiaOf', () => {
  const days = (values: readonly number[]) =>
    dailyMoods(
      values.map((value, i) => reading(values.length - 1 - i + 0.5, value)),
      NOW,
      14,
    )

  it('is high when moods linger and negative when they swing', () => {
    const lingering = inertiaOf(days([0.5, 0.5, 0.5, -0.5, -0.5, -0.5, -0.5, 0.5, 0.5, 0.5]))
    const swinging = inertiaOf(days([0.5, -0.5, 0.5, -0.5, 0.5, -0.5, 0.5, -0.5, 0.5, -0.5]))
    expect(lingering).toBeGreaterThan(0.3)
    expect(swinging).toBeLessThan(-0.8)
  })

  it('does not take a trend for inertia', () => {
    const noise = [0.05, -0.05, -0.05, 0.05, 0.05, -0.05, 0.05, -0.05, -0.05, 0.05]
    const falling = noise.map((value, i) => 0.8 - 0.15 * i + value)
    expect(inertiaOf(days(falling))).toBeLessThan(0.3)
  })

  it('claims nothing from few days, from gaps or from a flat line', () => {
    expect(inertiaOf(days([0.1, 0.5, -0.2, 0.3, 0, 0.1]))).toBeNull()
    const gaps = dailyMoods(
      [13.5, 11.5, 9.5, 7.5, 5.5, 3.5, 1.5].map((ago, i) => reading(ago, i / 10)),
      NOW,
      14,
    )
    expect(inertiaOf(gaps)).toBeNull()
    expect(inertiaOf(days(Array.from({ length: 10 }, () => 0.2)))).toBeNull()
  })

  it('stays in [−1, 1]', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        expect(Math.abs(inertiaOf(dailyMoods(points, NOW, 30)) ?? 0)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('recoveryAfter', () => {
  it('measures relief, how long it took, and whether it held', () => {
    const end = NOW - DAY
    const exercise = { at: end, before: 8, after: 4 }
    const points = [
      { ...rating(0, 8), at: end - 10 * 60_000 },
      { ...rating(0, 4), at: end },
      { ...reading(0, 0.1), at: end + 3 * HOUR },
    ]
    expect(recoveryAfter([exercise], points)).toEqual({
      count: 1,
      relief: 4,
      minutes: 10,
      lasting: 1,
    })
    const back = [...points.slice(0, 2), { ...rating(0, 9), at: end + 3 * HOUR }]
    expect(recoveryAfter([exercise], back).lasting).toBe(0)
  })

  it('knows nothing where nothing was rated', () => {
    const none = { count: 0, relief: null, minutes: null, lasting: null }
    expect(recoveryAfter([], [])).toEqual(none)
    expect(recoveryAfter([{ at: NOW, before: 8, after: null }], [])).toEqual(none)
    expect(recoveryAfter([{ at: NOW, before: 8, after: 9 }], []).relief).toBe(-1)
  })

  it('stays in range', () => {
    const exercise = fc.record({
      at: fc.integer({ min: NOW - 30 * DAY, max: NOW }),
      before: fc.option(fc.double({ min: -3, max: 13, noNaN: true })),
      after: fc.option(fc.double({ min: -3, max: 13, noNaN: true })),
    })
    fc.assert(
      fc.property(fc.array(exercise, { maxLength: 20 }), anyPoints, (exercises, points) => {
        const { count, relief, minutes, lasting } = recoveryAfter(exercises, points)
        expect(count).toBeLessThanOrEqual(exercises.length)
        expect(Math.abs(relief ?? 0)).toBeLessThanOrEqual(10)
        expect(minutes ?? 1).toBeGreaterThan(0)
        expect(lasting ?? 0).toBeGreaterThanOrEqual(0)
        expect(lasting ?? 0).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('weekOf', () => {
  it('compares the last seven days with the seven before', () => {
    const before = [8.5, 9.5, 10.5].map((ago) => reading(ago, -0.5))
    const now = [0.5, 2.5, 4.5].map((ago) => reading(ago, 0.3))
    expect(weekOf([...before, ...now], NOW)).toMatchObject({
      points: 3,
      days: 3,
      change: 'lighter',
      lastRating: null,
    })
    expect(weekOf([...before, ...now], NOW).level).toBeCloseTo(0.3)
    expect(weekOf(now, NOW).change).toBe('unknown')
    const same = [8.5, 9.5].map((ago) => reading(ago, 0.25))
    expect(weekOf([...same, ...now], NOW).change).toBe('same')
    const light = [8.5, 9.5].map((ago) => reading(ago, 0.9))
    expect(weekOf([...light, ...now], NOW).change).toBe('heavier')
  })

  it('is empty without points, and never out of range', () => {
    expect(weekOf([], NOW)).toMatchObject({ points: 0, days: 0, level: null, variability: null })
    fc.assert(
      fc.property(anyPoints, (points) => {
        const week = weekOf(points, NOW)
        expect(week.days).toBeLessThanOrEqual(7)
        expect(week.days).toBeLessThanOrEqual(week.points)
        expect(week.days === 0).toBe(week.level === null)
        expect(Math.abs(week.level ?? 0)).toBeLessThanOrEqual(1)
        expect(week.variability ?? 0).toBeLessThanOrEqual(1)
      }),
    )
  })
})
