import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  AUDIT_ACTIONS,
  FIRST_PREVIOUS,
  hashEntry,
  verifyChain,
  type AuditEntry,
  type AuditEvent,
} from '../../../bot/console/audit-entry.ts'
import { AuditLog } from '../../../bot/console/audit-log.ts'
import { ConsoleStore } from '../../../bot/console/console-store.ts'
import { consoleRecords } from './support/console-records.ts'

const events = fc.record<AuditEvent>(
  {
    who: fc.string({ maxLength: 10 }),
    action: fc.constantFrom(...AUDIT_ACTIONS),
    caseId: fc.string({ maxLength: 10 }),
    detail: fc.string({ maxLength: 10 }),
  },
  { requiredKeys: ['who', 'action'] },
)

/** A log as the store would hold it. */
function chain(added: readonly AuditEvent[]): AuditEntry[] {
  let previous = FIRST_PREVIOUS
  return added.map((event, i) => {
    const unsealed = { ...event, seq: i + 1, at: 1000 + i, previous }
    const hash = hashEntry(unsealed)
    previous = hash
    return { ...unsealed, hash }
  })
}

const lines = (entries: readonly unknown[], keys?: readonly number[]) =>
  entries.map((value, i) => ({ key: keys?.[i] ?? i + 1, value }))
const headOf = (entries: readonly AuditEntry[]) => {
  const last = entries.at(-1)
  return last ? { seq: last.seq, hash: last.hash } : { seq: 0, hash: FIRST_PREVIOUS }
}
const logs = fc.array(events, { minLength: 1, maxLength: 12 }).map(chain)
const places = fc.nat()

describe('a chain of entries', () => {
  it('is whole as it was written, the empty one too', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 12 }).map(chain), (log) => {
        expect(verifyChain(lines(log), headOf(log))).toEqual({ ok: true, head: headOf(log) })
      }),
    )
  })

  it('shows every change of every field', () => {
    fc.assert(
      fc.property(logs, places, places, fc.anything(), (log, place, which, value) => {
        const index = place % log.length
        const entry = log[index]
        const fields = Object.keys(entry ?? {})
        const field = fields[which % fields.length] ?? 'who'
        fc.pre(JSON.stringify({ v: value }) !== JSON.stringify({ v: entry?.[field as 'who'] }))
        const changed = log.map((one, i) => (i === index ? { ...one, [field]: value } : one))
        expect(verifyChain(lines(changed), headOf(log)).ok).toBe(false)
      }),
    )
  })

  it('shows a change whose own hash was made to fit', () => {
    fc.assert(
      fc.property(logs, places, (log, place) => {
        const index = place % log.length
        const forged = log.map((one, i) => {
          if (i !== index) return one
          const { hash, ...rest } = { ...one, who: `${one.who}!` }
          expect(hash).toBe(one.hash)
          return { ...rest, hash: hashEntry(rest) }
        })
        expect(verifyChain(lines(forged), headOf(log)).ok).toBe(false)
      }),
    )
  })

  it('shows every removal, with the gap left open or closed', () => {
    fc.assert(
      fc.property(logs, places, fc.boolean(), (log, place, closed) => {
        const index = place % log.length
        const rest = log.toSpliced(index, 1)
        const keys = closed ? undefined : rest.map(({ seq }) => seq)
        expect(verifyChain(lines(rest, keys), headOf(log)).ok).toBe(false)
      }),
    )
  })

  it('shows every re-ordering and every doubling', () => {
    fc.assert(
      fc.property(logs, places, places, (log, from, to) => {
        const [a, b] = [from % log.length, to % log.length]
        const doubled = log.toSpliced(a, 0, log[b] as AuditEntry)
        expect(verifyChain(lines(doubled), headOf(log)).ok).toBe(false)
        fc.pre(a !== b)
        const swapped = log.with(a, log[b] as AuditEntry).with(b, log[a] as AuditEntry)
        expect(verifyChain(lines(swapped), headOf(log)).ok).toBe(false)
      }),
    )
  })

  it('shows a log that was written anew when an older head was noted elsewhere', () => {
    fc.assert(
      fc.property(logs, events, places, (log, other, place) => {
        const anchor = headOf(log.slice(0, (place % log.length) + 1))
        const rest = log.slice(1).map(({ who, action }) => ({ who, action }))
        const anew = chain([{ ...other, who: 'nobody at all, really' }, ...rest])
        expect(verifyChain(lines(anew), headOf(anew)).ok).toBe(true)
        expect(verifyChain(lines(anew), headOf(anew), anchor).ok).toBe(false)
        expect(verifyChain(lines(log), headOf(log), anchor).ok).toBe(true)
      }),
    )
  })
})

describe('the audit log', () => {
  const event = { who: 'mei', action: 'case.viewed', caseId: 'c1' } as const

  it('adds, pages and verifies', () => {
    const { audit } = consoleRecords()
    for (let i = 0; i < 5; i += 1) audit.add({ ...event, caseId: `c${i}` })
    expect(audit.after(3, 10).map(({ seq }) => seq)).toEqual([4, 5])
    expect(audit.newest(2).map(({ seq }) => seq)).toEqual([5, 4])
    expect(audit.newest(2, 4).map(({ seq }) => seq)).toEqual([3, 2])
    expect(audit.newest(2, 1)).toEqual([])
    expect(audit.verify()).toEqual({ ok: true, head: audit.head() })
    expect(audit.verify({ seq: 9, hash: 'f'.repeat(64) })).toEqual({
      ok: false,
      fault: { type: 'anchor-differs', seq: 9 },
    })
  })

  it('names what was changed, removed, cut off or damaged in the store itself', () => {
    const { audit, store } = consoleRecords()
    for (let i = 0; i < 4; i += 1) audit.add(event)
    const tamper = (act: () => void) => {
      act()
      const verdict = audit.verify()
      return verdict.ok ? 'whole' : `${verdict.fault.type} ${verdict.fault.seq}`
    }
    const second = store.audit.get(2) as AuditEntry
    const fourth = store.audit.get(4) as AuditEntry
    expect(tamper(() => store.audit.putSync(2, { ...second, who: 'eve' }))).toBe('entry-changed 2')
    expect(tamper(() => store.audit.putSync(2, 'rubbish' as never))).toBe('entry-unreadable 2')
    expect(tamper(() => store.audit.removeSync(2))).toBe('entry-missing 2')
    store.audit.putSync(2, second)
    expect(tamper(() => store.audit.removeSync(4))).toBe('end-missing 4')
    store.audit.putSync(4, fourth)
    expect(tamper(() => undefined)).toBe('whole')
  })

  it('is one chain when two hands write at once', () => {
    const { audit, path } = consoleRecords()
    const other = new ConsoleStore(path)
    const second = new AuditLog(other, { now: () => 1 })
    for (let i = 0; i < 20; i += 1) (i % 2 === 0 ? audit : second).add(event)
    expect(audit.verify()).toMatchObject({ ok: true, head: { seq: 20 } })
  })
})
