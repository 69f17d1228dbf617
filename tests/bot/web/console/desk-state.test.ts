import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseLine, CaseSummary } from '../../../../bot/handoff/case-desk.ts'
import { CASE_STATUSES } from '../../../../bot/handoff/case.ts'
import { Lines, noticeOf, queueOrder, queueParts } from '../../../../bot/web/console/desk-state.ts'
import { RISK_LEVELS } from '../../../../types.ts'

const ME = { id: 'mei', name: 'Mei', role: 'counsellor' } as const
const TOM = { id: 'tom', name: 'Tom', role: 'counsellor' } as const

function summary(change: Partial<CaseSummary> = {}): CaseSummary {
  return {
    id: 'c1',
    status: 'offered',
    version: 1,
    reason: 'risk',
    level: 'high',
    kind: 'suicide',
    about: 'self',
    consent: 'open',
    openedAt: 0,
    waitingSince: 0,
    rung: 0,
    claimedBy: null,
    locale: 'en',
    country: null,
    unread: 0,
    ...change,
  }
}

const summaries = fc
  .array(
    fc.record({
      level: fc.constantFrom(...RISK_LEVELS),
      status: fc.constantFrom(...CASE_STATUSES),
      waitingSince: fc.nat(1000),
      claimedBy: fc.constantFrom(null, ME, TOM),
    }),
    { maxLength: 15 },
  )
  .map((changes) => changes.map((change, i) => summary({ id: `c${i}`, ...change })))

describe('the queue', () => {
  it('holds every case that wants seeing to once, each part by risk and then by waiting', () => {
    fc.assert(
      fc.property(summaries, (cases) => {
        const parts = queueParts(cases, 'mei')
        const listed = cases.filter(({ status }) => status !== 'returned' && status !== 'closed')
        expect(
          queueOrder(parts)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(listed.map(({ id }) => id).toSorted())
        expect(parts.waiting.every(({ claimedBy }) => claimedBy === null)).toBe(true)
        expect(parts.yours.every(({ claimedBy }) => claimedBy?.id === 'mei')).toBe(true)
        for (const part of [parts.waiting, parts.yours, parts.others]) {
          const rank = (one: CaseSummary) =>
            RISK_LEVELS.indexOf(one.level) * 10_000 - one.waitingSince
          const ranks = part.map(rank)
          expect(ranks).toEqual(ranks.toSorted((a, b) => b - a))
        }
      }),
    )
  })

  it.each([
    ['somebody new', undefined, {}, 'arrived'],
    ['somebody new who has a counsellor', undefined, { claimedBy: TOM }, null],
    ['nothing', {}, {}, null],
    ['more risk', { level: 'moderate' }, {}, 'raised'],
    ['less risk', { level: 'imminent' }, {}, null],
    ['a further alert', {}, { rung: 1 }, 'arrived'],
    ['somebody back in the queue', { claimedBy: TOM, status: 'claimed' }, {}, 'arrived'],
    ['somebody taken', {}, { claimedBy: TOM, status: 'claimed' }, null],
    ['an end', {}, { status: 'closed' }, null],
    ['nobody came', {}, { status: 'expired' }, null],
  ] as const)('%s: %j then %j is %s', (_what, before, after, notice) => {
    expect(noticeOf(before && summary(before), summary(after))).toBe(notice)
  })
})

describe('the lines of a case', () => {
  const line = (seq: number, clientId?: string): CaseLine => ({
    seq,
    at: seq,
    voice: clientId === undefined ? 'person' : 'counsellor',
    text: `line ${seq}`,
    ...(clientId !== undefined && { clientId }),
  })

  it('stand once and in order, however often and in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 })), (seqs) => {
        const lines = new Lines()
        for (const seq of seqs) lines.add(line(seq))
        const shown = lines.shown.map((one) => (one.state === 'sent' ? one.line.seq : 0))
        expect(shown).toEqual([...new Set(seqs)].toSorted((a, b) => a - b))
      }),
    )
  })

  it('keep what is on its way at the end until the server has it, by whichever way it comes', () => {
    const lines = new Lines()
    lines.sending('a', 'first')
    lines.sending('b', 'second')
    lines.add(line(5))
    expect(lines.shown.map(({ state }) => state)).toEqual(['sent', 'sending', 'sending'])
    lines.add(line(6, 'a'))
    lines.add(line(6, 'a'))
    lines.failed('b')
    expect(lines.shown.map(({ state }) => state)).toEqual(['sent', 'sent', 'failed'])
    lines.reset([line(5), line(6, 'a'), line(7)])
    expect(lines.shown.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent', 'failed'])
    lines.discard('b')
    expect(lines.shown).toHaveLength(3)
    expect(lines.lastHeard).toBe(7)
    lines.clear()
    expect([lines.shown, lines.lastHeard]).toEqual([[], 0])
  })
})
