import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { grounding } from '../../../dialogs/flows/grounding.ts'
import { FLOWS } from '../../../dialogs/flows/index.ts'
import { pacedBreathing } from '../../../dialogs/flows/paced-breathing.ts'
import { thoughtRecord } from '../../../dialogs/flows/thought-record.ts'
import { populationRelief, type Moment } from '../../../dialogs/policy/moment.ts'
import { posteriorOf } from '../../../dialogs/policy/posterior.ts'
import { seededRandom } from '../../../dialogs/policy/random.ts'
import { episodes, rated } from './arbitraries.ts'

const MOMENT: Moment = { distress: 6, arousal: null, families: null, control: null, cues: null }
const DAY = 24 * 60 * 60 * 1000

describe('before any rating', () => {
  const posterior = posteriorOf([])
  test.each(FLOWS.map((flow) => [flow.id, flow] as const))('%s is as the population', (_, flow) => {
    const { mean, sd } = posterior.estimate(flow, MOMENT)
    expect(mean).toBeCloseTo(populationRelief(flow, MOMENT), 10)
    expect(sd).toBeGreaterThan(0)
  })
})

describe('after ratings', () => {
  const mean = (list: Parameters<typeof posteriorOf>[0], flow = grounding) =>
    posteriorOf(list).estimate(flow, MOMENT).mean
  const before = mean([])

  test('moves towards what was observed, and more with more of it', () => {
    const once = mean([rated('grounding', 6, 1)])
    const twice = mean([rated('grounding', 6, 1), rated('grounding', 6, 1)])
    expect(once).toBeGreaterThan(before)
    expect(twice).toBeGreaterThan(once)
    expect(twice).toBeLessThan(5)
    expect(mean([rated('grounding', 6, 8)])).toBeLessThan(before)
  })

  test('shrinks: one rating moves it by less than half of the surprise', () => {
    const surprise = 5 - populationRelief(grounding, MOMENT)
    expect(mean([rated('grounding', 6, 1)]) - before).toBeLessThan(surprise / 2)
  })

  test('becomes surer', () => {
    const sd = (n: number) =>
      posteriorOf(Array.from({ length: n }, () => rated('grounding', 6, 4))).estimate(
        grounding,
        MOMENT,
      ).sd
    expect(sd(1)).toBeLessThan(sd(0))
    expect(sd(10)).toBeLessThan(sd(1))
  })

  test('says less of another technique than of its own', () => {
    const list = [rated('grounding', 6, 0)]
    const own = mean(list) - before
    const other = mean(list, pacedBreathing) - mean([], pacedBreathing)
    expect(other).toBeGreaterThan(0)
    expect(other).toBeLessThan(own)
  })

  test('keeps high and lower distress apart', () => {
    const list = Array.from({ length: 6 }, () => rated('thoughtRecord', 9, 9)).concat(
      Array.from({ length: 6 }, () => rated('thoughtRecord', 5, 2)),
    )
    const posterior = posteriorOf(list)
    const at = (distress: number) => {
      const moment = { ...MOMENT, distress }
      const { mean: now } = posterior.estimate(thoughtRecord, moment)
      return now - populationRelief(thoughtRecord, moment)
    }
    expect(at(5)).toBeGreaterThan(at(9))
  })

  test('learns from what was known of the moment', () => {
    const anxious = { families: ['anxious'], arousal: 0.8 } as const
    const sad = { families: ['disgusted'], arousal: -0.8 } as const
    const list = Array.from({ length: 8 }, (_, i) =>
      i % 2 === 0
        ? rated('pacedBreathing', 6, 2, { context: anxious })
        : rated('pacedBreathing', 6, 6, { context: sad }),
    )
    const posterior = posteriorOf(list)
    const gained = (moment: Moment) =>
      posterior.estimate(pacedBreathing, moment).mean - populationRelief(pacedBreathing, moment)
    expect(gained({ ...MOMENT, ...anxious })).toBeGreaterThan(gained({ ...MOMENT, ...sad }))
  })

  test('weighs newer ratings more', () => {
    const old = { at: 0 }
    const now = { at: 365 * DAY }
    const better = mean([rated('grounding', 6, 6, old), rated('grounding', 6, 1, now)])
    const worse = mean([rated('grounding', 6, 1, old), rated('grounding', 6, 6, now)])
    expect(better).toBeGreaterThan(worse)
  })

  test('an old rating is as good as ever while there is no newer one', () => {
    expect(mean([rated('grounding', 6, 1, { at: 0 })])).toBeCloseTo(
      mean([rated('grounding', 6, 1, { at: 1000 * DAY })]),
      10,
    )
  })
})

test('passes over what is unrated or unknown', () => {
  const nothing = [
    rated('grounding', null, 3),
    rated('grounding', 3, null),
    rated('grounding', Number.NaN, 3),
    rated('no such exercise', 9, 0),
  ]
  expect(posteriorOf(nothing).estimate(grounding, MOMENT)).toEqual(
    posteriorOf([]).estimate(grounding, MOMENT),
  )
})

test('is total and finite for any list of episodes', () => {
  fc.assert(
    fc.property(episodes, fc.constantFrom(...FLOWS), fc.nat(), (list, flow, seed) => {
      const posterior = posteriorOf(list)
      const { mean, sd } = posterior.estimate(flow, MOMENT)
      expect(Number.isFinite(mean)).toBe(true)
      expect(Number.isFinite(sd)).toBe(true)
      expect(sd).toBeGreaterThanOrEqual(0)
      const believed = posterior.draw(seededRandom(seed))(flow, MOMENT)
      expect(Number.isFinite(believed)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('one more rating moves the estimate towards what was observed', () => {
  fc.assert(
    fc.property(
      episodes,
      fc.constantFrom(...FLOWS),
      fc.integer({ min: 0, max: 10 }),
      (list, flow, after) => {
        // The same moment before and after, so that the observation is about what is estimated.
        const old = list.map((episode) => ({ ...episode, at: 0 }))
        const moment = { ...MOMENT, distress: 6 }
        // A list of the same length, so that only the rating makes the difference.
        const without = posteriorOf([...old, rated(flow.id, null, null)])
        const withIt = posteriorOf([...old, rated(flow.id, 6, after)])
        const expected = without.estimate(flow, moment).mean
        const moved = withIt.estimate(flow, moment).mean - expected
        const surprise = 6 - after - expected
        expect(moved * surprise).toBeGreaterThanOrEqual(-1e-9)
        expect(Math.abs(moved)).toBeLessThanOrEqual(Math.abs(surprise) + 1e-9)
      },
    ),
    { numRuns: 500 },
  )
})

test('draws spread around the estimate as widely as it is unsure', () => {
  const posterior = posteriorOf([rated('grounding', 8, 4), rated('pacedBreathing', 7, 6)])
  const draws = Array.from({ length: 2000 }, (_, seed) =>
    posterior.draw(seededRandom(seed))(grounding, MOMENT),
  )
  const { mean, sd } = posterior.estimate(grounding, MOMENT)
  const average = draws.reduce((sum, value) => sum + value, 0) / draws.length
  const variance = draws.reduce((sum, value) => sum + (value - average) ** 2, 0) / draws.length
  expect(Math.abs(average - mean)).toBeLessThan(0.1 * sd)
  expect(Math.sqrt(variance) / sd).toBeGreaterThan(0.93)
  expect(Math.sqrt(variance) / sd).toBeLessThan(1.07)
})
