import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CASE_OUTCOMES,
  holderOf,
  isSettled,
  type Case,
  type CaseEvent,
  type Counsellor,
} from '../../../bot/handoff/case.ts'
import { CASE_LIMITS, openCase, stepCase } from '../../../bot/handoff/step-case.ts'
import { compareRisk } from '../../../nlp/risk.ts'
import { RISK_KINDS, RISK_LEVELS } from '../../../types.ts'

const STAFF: readonly Counsellor[] = [
  { id: 'a', name: 'A', role: 'counsellor' },
  { id: 'b', name: 'B', role: 'counsellor' },
  { id: 's', name: 'S', role: 'supervisor' },
  { id: 'x', name: 'X', role: 'admin' },
]

const by = fc.constantFrom(...STAFF)
const level = fc.constantFrom(...RISK_LEVELS)
const seq = fc.nat(1000)
const sign = fc.record({
  at: fc.nat(),
  level,
  kind: fc.constantFrom(...RISK_KINDS),
  about: fc.constantFrom('self' as const, 'other' as const),
  evidence: fc.constant([]),
})
const of = (type: CaseEvent['type'], rest: object = {}): fc.Arbitrary<CaseEvent> =>
  fc.record({
    type: fc.constant(type),
    at: fc.nat(),
    ...rest,
  }) as unknown as fc.Arbitrary<CaseEvent>

/** Any event at all; a claim names the version that stands, most of the time. */
const event: fc.Arbitrary<CaseEvent> = fc.oneof(
  of('opened'),
  of('offered'),
  of('climbed', { rung: fc.nat(4) }),
  of('raised', { sign }),
  of('rechecked', { level }),
  of('consented', { consent: fc.constantFrom('given', 'declined') }),
  of('heard', { locale: fc.constant('en'), conversationId: fc.constantFrom('c1', 'c2') }),
  of('claimed', { by, version: fc.integer({ min: 0, max: 12 }), seq }),
  of('spoke', { by }),
  of('stirred', { by }),
  of('read', { by, seq }),
  of('noted', { by, text: fc.string() }),
  of('checked'),
  of('vanished', { seq }),
  of('transferred', { by, to: fc.option(by), seq }),
  of('returned', { by, seq }),
  of('closed', { by, outcome: fc.constantFrom(...CASE_OUTCOMES), seq }),
  of('withdrawn'),
  of('expired'),
  of('reopened'),
)

const begin = (reason: Case['reason']): Case =>
  openCase({
    ...{ id: 'k', personId: 'p', conversationId: 'c1', at: 1, reason, locale: 'en', country: null },
    sign: null,
  })

describe('stepCase', () => {
  it('keeps its promises, whatever comes in whatever order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('risk' as const, 'request' as const),
        fc.array(event, { maxLength: 60 }),
        (reason, events) => {
          let one = begin(reason)
          for (const each of events) {
            const current: CaseEvent =
              each.type === 'claimed' && each.version < 9 ? { ...each, version: one.version } : each
            const result = stepCase(one, current)
            if (!result.ok) continue
            const after = result.case
            expect(isSettled(one)).toBe(false)
            // Exactly one voice: a counsellor holds it, or the bot does.
            const isHeld = after.status === 'claimed' || after.status === 'active'
            if (isHeld) expect(after.claimedBy).not.toBeNull()
            expect(after.windows.filter(({ until }) => until === null)).toHaveLength(isHeld ? 1 : 0)
            // Danger never falls in the queue; what stands is never more than what was seen.
            expect(compareRisk(after.level, one.level)).toBeGreaterThanOrEqual(0)
            expect(compareRisk(after.standing, after.level)).toBeLessThanOrEqual(0)
            if (current.type !== 'rechecked')
              expect(compareRisk(after.standing, one.standing)).toBeGreaterThanOrEqual(0)
            // Whoever takes it from a counsellor's hands may do so.
            const holder = holderOf(one)
            if (holder && 'by' in current && holderOf(after)?.id !== holder.id)
              expect(current.by.id === holder.id || current.by.role === 'supervisor').toBe(true)
            // No change of hands goes unnoticed by a claim.
            if (holderOf(after)?.id !== holder?.id || after.status === 'offered')
              expect(after.version > one.version || after.status === one.status).toBe(true)
            expect(after.history.length).toBeLessThanOrEqual(CASE_LIMITS.history)
            one = after
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('keeps no more signs and notes than its limits', () => {
    let one = begin('risk')
    for (let n = 0; n < 300; n += 1) {
      const each = { at: n, level: 'low', kind: 'suicide', about: 'self', evidence: [] } as const
      for (const next of [
        { type: 'raised', at: n, sign: each },
        { type: 'noted', at: n, by: STAFF[0] as Counsellor, text: `${n}` },
      ] as const) {
        const result = stepCase(one, next)
        if (result.ok) one = result.case
      }
    }
    expect(one.signs).toHaveLength(CASE_LIMITS.signs)
    expect(one.notes).toHaveLength(CASE_LIMITS.notes)
    expect(one.notes.at(-1)?.text).toBe('299')
  })
})
