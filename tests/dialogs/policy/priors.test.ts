import { describe, expect, test } from 'vitest'
import { FLOWS } from '../../../dialogs/flows/index.ts'
import { grounding } from '../../../dialogs/flows/grounding.ts'
import {
  DEFAULT_MEAN,
  DEFAULT_SPREAD,
  POINTS_PER_SD,
  pointsOf,
  priorOf,
  PRIORS,
  SHARE_OF_COURSE,
} from '../../../dialogs/policy/priors.ts'

test.each(FLOWS.map(({ id }) => id))('%s has a prior of its own', (id) => {
  expect(Object.hasOwn(PRIORS, id)).toBe(true)
})

test.each(Object.entries(PRIORS))(
  'the prior of %s is plausible',
  (_, { mean, spread, evidence }) => {
    expect(mean).toBeGreaterThan(0)
    expect(mean).toBeLessThan(3)
    expect(spread).toBeGreaterThan(0)
    if (evidence === null) {
      expect(mean).toBe(DEFAULT_MEAN)
      return
    }
    expect(evidence.citation).toMatch(/\((?:19|20)\d\d\)/)
    expect(evidence.doi).toMatch(/^10\.\d{4,}\//)
    expect(mean).toBeCloseTo(pointsOf(evidence), 10)
    if (evidence.interval) {
      expect(evidence.interval[0]).toBeLessThan(evidence.effect)
      expect(evidence.interval[1]).toBeGreaterThan(evidence.effect)
    }
  },
)

test('a course counts less than a single exercise of the same effect', () => {
  const { evidence } = PRIORS.problemSolving ?? { evidence: null }
  if (evidence === null) throw new Error('problemSolving has evidence')
  expect(pointsOf(evidence)).toBeCloseTo(evidence.effect * POINTS_PER_SD * SHARE_OF_COURSE, 10)
  expect(pointsOf({ ...evidence, of: 'single' })).toBeCloseTo(evidence.effect * POINTS_PER_SD, 10)
})

describe('a technique that the table does not hold', () => {
  test('gets the cautious default, by what it says of itself', () => {
    const flow = { ...grounding, id: 'somethingNew' }
    expect(priorOf(flow)).toMatchObject({
      kind: 'senses',
      mean: DEFAULT_MEAN,
      spread: DEFAULT_SPREAD,
      evidence: null,
    })
    expect(priorOf({ ...flow, fit: { ...flow.fit, strategy: 'engage' } }).kind).toBe('thought')
    expect(
      priorOf({ ...flow, fit: { ...flow.fit, strategy: 'engage', control: 'controllable' } }).kind,
    ).toBe('action')
    expect(priorOf({ ...flow, fit: { ...flow.fit, strategy: 'savour' } }).kind).toBe('savour')
  })
  test('is not for everybody when it serves one purpose alone', () => {
    const flow = { ...grounding, id: 'somethingNew' }
    expect(priorOf(flow).needs).toBeUndefined()
    expect(priorOf({ ...flow, fit: { ...flow.fit, cues: ['sleep'] } }).needs).toEqual({
      cues: ['sleep'],
    })
  })
  test('is not confused by names that every object has', () => {
    expect(priorOf({ ...grounding, id: 'constructor' }).mean).toBe(DEFAULT_MEAN)
  })
})
