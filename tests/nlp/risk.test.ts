import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capRisk, compareRisk, joinRisk, NO_RISK } from '../../nlp/risk.ts'
import {
  RISK_KINDS,
  RISK_LEVELS,
  type RiskEvidence,
  type RiskLevel,
  type RiskReading,
} from '../../types.ts'

const evidence: fc.Arbitrary<RiskEvidence> = fc.record({
  source: fc.constantFrom('rule', 'model', 'trajectory', 'open-case'),
  id: fc.constantFrom('a', 'b', 'c'),
  level: fc.constantFrom(...RISK_LEVELS),
  kind: fc.constantFrom(...RISK_KINDS),
})
const reading: fc.Arbitrary<RiskReading> = fc.oneof(
  fc.constant(NO_RISK),
  fc.record({
    level: fc.constantFrom(...RISK_LEVELS.slice(1)),
    kind: fc.constantFrom(...RISK_KINDS),
    about: fc.constantFrom('self', 'other'),
    evidence: fc.array(evidence, { minLength: 1, maxLength: 4 }),
  }),
)
const maybe = fc.oneof(reading, fc.constant(null), fc.constant(undefined))

const highest = (levels: readonly RiskLevel[]): RiskLevel =>
  levels.reduce((a, b) => (compareRisk(a, b) >= 0 ? a : b), 'none')

describe('joinRisk', () => {
  it('is the maximum, and commutative in level, kind and about', () => {
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 5 }), (readings) => {
        const joined = joinRisk(...readings)
        const reversed = joinRisk(...[...readings].reverse())
        expect(joined.level).toBe(highest(readings.map(({ level }) => level)))
        expect(reversed.level).toBe(joined.level)
        expect(reversed.kind).toBe(joined.kind)
        expect(reversed.about).toBe(joined.about)
      }),
    )
  })

  it('never falls when a reading is added, missing or failed', () => {
    fc.assert(
      fc.property(fc.array(maybe, { maxLength: 4 }), maybe, (readings, extra) => {
        const before = joinRisk(...readings)
        const after = joinRisk(...readings, extra)
        expect(compareRisk(after.level, before.level)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('is idempotent, and loses no evidence of a danger', () => {
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 4 }), (readings) => {
        const joined = joinRisk(...readings)
        expect(joinRisk(joined, joined)).toEqual(joined)
        expect(joinRisk(joined, NO_RISK, null)).toEqual(joined)
        for (const { evidence: items } of readings) {
          for (const item of items) expect(joined.evidence).toContainEqual(item)
        }
      }),
    )
  })

  it('is no risk when nothing was read', () => {
    expect(joinRisk()).toEqual(NO_RISK)
    expect(joinRisk(null, undefined, NO_RISK)).toEqual(NO_RISK)
  })

  it("puts the person's own danger first among equals", () => {
    const one = (about: 'self' | 'other'): RiskReading => ({
      level: 'high',
      kind: 'suicide',
      about,
      evidence: [{ source: 'rule', id: about, level: 'high', kind: 'suicide' }],
    })
    expect(joinRisk(one('other'), one('self')).about).toBe('self')
    expect(joinRisk(one('self'), one('other')).about).toBe('self')
    expect(joinRisk(one('other')).about).toBe('other')
  })
})

describe('capRisk', () => {
  it('is the lower of two levels', () => {
    expect(capRisk('high', 'low')).toBe('low')
    expect(capRisk('low', 'high')).toBe('low')
    expect(capRisk('none', 'imminent')).toBe('none')
  })
})
