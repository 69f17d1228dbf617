import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_POINTS_OF_RISK, trajectoryRisk } from '../../../nlp/crisis/trajectory-risk.ts'
import { NO_RISK } from '../../../nlp/risk.ts'
import { anyPoints, DAY, NOW, rating, reading } from '../trajectory/support.ts'

const DECLINE = [0.4, 0.3, 0.3, 0.1, 0, -0.1, -0.3, -0.5, -0.6, -0.7].map((valence, i) =>
  reading(9.5 - i, valence),
)
const DISTRESS = [9.5, 7.5, 5.5, 3.5, 1.5].map((ago) => rating(ago, 8))
const ids = (points: Parameters<typeof trajectoryRisk>[0]) =>
  trajectoryRisk(points, NOW).evidence.map(({ id }) => id)

describe('trajectoryRisk', () => {
  it('asks after a sustained decline', () => {
    expect(trajectoryRisk(DECLINE, NOW)).toEqual({
      level: 'low',
      kind: 'suicide',
      about: 'self',
      evidence: [{ source: 'trajectory', id: 'trajectory.decline', level: 'low', kind: 'suicide' }],
    })
  })

  it('asks after days of severe distress by the person’s own ratings', () => {
    expect(ids(DISTRESS)).toEqual(['trajectory.distress'])
  })

  it('is moderate when both come together with ratings of eight and more', () => {
    const both = [6, 6, 6, 7, 8, 9, 9, 10, 10, 10].map((distress, i) => rating(9.5 - i, distress))
    expect(trajectoryRisk(both, NOW).level).toBe('moderate')
  })

  it.each([
    ['a few days', DECLINE.slice(-4)],
    ['one bad week after nothing', DECLINE.slice(-5)],
    ['a fall that is not low', DECLINE.map((one) => ({ ...one, valence: one.valence + 0.5 }))],
    ['a decline that turned', [...DECLINE, reading(0.2, 0.6)]],
    ['low words on every day', DECLINE.map((one) => ({ ...one, valence: -0.8 }))],
    ['readings that abstained', DECLINE.map((one) => ({ ...one, abstained: true }))],
    ['a better day among the ratings', [...DISTRESS, rating(4.5, 2)]],
    ['ratings of an evening', [0.1, 0.2, 0.3, 0.4, 0.5, 0.6].map((ago) => rating(ago, 9))],
    ['a decline of long ago', DECLINE.map((one) => ({ ...one, at: one.at - 20 * 86_400_000 }))],
    ['nothing', []],
  ])('finds no reason in %s', (_, points) => {
    expect(trajectoryRisk(points, NOW)).toEqual(NO_RISK)
  })

  const CALM = [1.4, 0.9, 0.3].map((ago) => reading(ago, 0.5))
  const DOWN = DECLINE.map((one) => ({ ...one, at: one.at - 2 * DAY }))

  it('asks when a decline turns into sudden calm', () => {
    expect(ids([...DOWN, ...CALM])).toEqual(['trajectory.calm'])
    expect(trajectoryRisk([...DOWN, ...CALM], NOW).level).toBe('low')
  })

  it.each([
    ['one light message', CALM.slice(0, 1)],
    ['light and heavy ones', [...CALM, reading(0.5, -0.4)]],
    ['elation', CALM.map((one) => ({ ...one, arousal: 0.8 }))],
    ['a small step up', CALM.map((one) => ({ ...one, valence: 0.05 }))],
  ])('takes %s after a decline for no sudden calm', (_, points) => {
    expect(ids([...DOWN, ...points])).toEqual([])
  })

  // NOW is midnight in UTC; minus a quarter of an hour a day keeps each in a night of its own.
  const night = (ago: number, valence = -0.6) => reading(ago - 2 / 24, valence)
  const NIGHTS = [1, 2, 4, 5, 6].map((ago) => night(ago))

  it('asks when dark messages at night become more', () => {
    const found = trajectoryRisk(NIGHTS, NOW, 'UTC')
    expect(found.evidence.map(({ id }) => id)).toEqual(['trajectory.nights'])
    expect(found.level).toBe('low')
    const alsoDistressed = [...NIGHTS, ...DISTRESS]
    expect(trajectoryRisk(alsoDistressed, NOW, 'UTC').level).toBe('moderate')
  })

  it.each([
    ['the same in the week before', [...NIGHTS, ...[8, 9, 10, 11].map((ago) => night(ago))], 'UTC'],
    ['three nights', NIGHTS.slice(0, 3), 'UTC'],
    ['light words', NIGHTS.map((one) => ({ ...one, valence: 0.2 })), 'UTC'],
    ['a time zone in which it was day', NIGHTS, 'Asia/Shanghai'],
    ['no time zone', NIGHTS, undefined],
  ])('takes %s for no rise at night', (_, points, zone) => {
    expect(trajectoryRisk(points, NOW, zone)).toEqual(NO_RISK)
  })

  it('is not sounded by an exercise that eased: the last rating of a day counts', () => {
    const eased = [9.5, 7.5, 5.5, 3.5, 1.5].flatMap((ago) => [rating(ago, 9), rating(ago - 0.1, 4)])
    expect(ids(eased)).toEqual([])
  })

  it('looks at a bounded number of points', () => {
    const talk = Array.from({ length: MAX_POINTS_OF_RISK }, (_, i) => reading(i / 1000, 0.5))
    expect(ids([...DECLINE, ...talk])).toEqual([])
  })

  it('is never above moderate, never without evidence, and the same in any order', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const risk = trajectoryRisk(points, NOW)
        expect(['none', 'low', 'moderate']).toContain(risk.level)
        expect(risk.evidence.length > 0).toBe(risk.level !== 'none')
        expect(risk.evidence.every(({ source }) => source === 'trajectory')).toBe(true)
        expect(trajectoryRisk(points.toReversed(), NOW).level).toBe(risk.level)
      }),
      { numRuns: 300 },
    )
  })

  it('does not fall when the ratings of a distressed person rise', () => {
    const ranks = ['none', 'low', 'moderate', 'high', 'imminent']
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 7, max: 9 }), { minLength: 5, maxLength: 12 }),
        (ratings) => {
          const at = (i: number) => 12.5 - i
          const lower = ratings.map((distress, i) => rating(at(i), distress))
          const higher = ratings.map((distress, i) => rating(at(i), distress + 1))
          const isAsked = (points: typeof lower) => ranks.indexOf(trajectoryRisk(points, NOW).level)
          expect(isAsked(higher)).toBeGreaterThanOrEqual(Math.min(1, isAsked(lower)))
        },
      ),
    )
  })
})
