import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OutboxItem } from '../../../bot/web/client/outbox.ts'
import { Transcript } from '../../../bot/web/transcript.ts'

const ME = 'me'
const item = (id: string): OutboxItem => ({
  id,
  activity: { type: 'message', text: id, locale: 'en' },
})
const mine = (id: string, place?: number) => ({
  type: 'message',
  ...(place !== undefined && { id: `c|${String(place).padStart(7, '0')}` }),
  text: id,
  from: { id: ME },
  channelData: { clientActivityID: id },
})
const bots = (text: string) => ({ type: 'message', text, from: { id: 'evenkeel' } })

/** Draws into a list as a view does, from the changes alone. */
function drawn() {
  const rows: { key: string; text: string; state: string }[] = []
  let mark: { key: string; name: string } | null = null
  const marks: string[] = []
  const place = (before: string | null) =>
    before === null ? rows.length : rows.findIndex(({ key }) => key === before)
  const transcript = new Transcript((change) => {
    switch (change.type) {
      case 'insert':
        rows.splice(place(change.before), 0, change.entry)
        break
      case 'update':
      case 'move': {
        const at = rows.findIndex(({ key }) => key === change.entry.key)
        rows.splice(at, 1)
        rows.splice(change.type === 'move' ? place(change.before) : at, 0, change.entry)
        break
      }
      case 'remove':
        rows.splice(place(change.key), 1)
        break
      case 'read':
        mark = { key: change.key, name: change.name }
        marks.push(`${change.name}: ${rows.find(({ key }) => key === change.key)?.text ?? ''}`)
        break
      case 'unread':
        mark = null
        marks.push('-')
        break
      case 'clear':
        mark = null
        rows.length = 0
        break
    }
  })
  return { transcript, rows, marks, mark: () => mark }
}

describe('Transcript', () => {
  it('keeps unsent words at the end until the server shows where they stand', () => {
    const { transcript, rows } = drawn()
    transcript.addPending(item('a'))
    transcript.addPending(item('b'))
    transcript.apply(bots('x'), ME)
    expect(rows.map(({ text }) => text)).toEqual(['x', 'a', 'b'])
    transcript.apply(mine('b'), ME)
    expect(rows.map(({ text }) => text)).toEqual(['x', 'b', 'a'])
    expect(rows.map(({ state }) => state)).toEqual(['sent', 'sent', 'sending'])
  })

  it('marks what was accepted or refused, and takes refused words away again', () => {
    const { transcript, rows } = drawn()
    transcript.addPending(item('a'))
    transcript.addPending(item('b'))
    transcript.accepted('a')
    transcript.refused('b', 'too-long')
    expect(rows.map(({ state }) => state)).toEqual(['accepted', 'too-long'])
    transcript.remove('b')
    transcript.accepted('b')
    expect(rows.map(({ text }) => text)).toEqual(['a'])
  })

  it('reads the time, and does without when there is none', () => {
    const { transcript } = drawn()
    transcript.apply({ ...bots('x'), timestamp: '2026-01-02T03:04:05.000Z' }, ME)
    transcript.apply({ ...bots('y'), timestamp: 'soon' }, ME)
    expect(transcript.entries.map(({ at }) => at)).toEqual([Date.UTC(2026, 0, 2, 3, 4, 5), null])
  })

  it('tells what the bot said last', () => {
    const { transcript } = drawn()
    expect(transcript.lastAnswer()).toEqual([])
    for (const activity of [bots('a'), mine('q'), bots('b'), bots('c')]) {
      transcript.apply(activity, ME)
    }
    transcript.addPending(item('later'))
    expect(transcript.lastAnswer().map(({ text }) => text)).toEqual(['b', 'c'])
  })

  it('marks the newest of the person’s messages that was read, once each', () => {
    const { transcript, marks } = drawn()
    transcript.addPending(item('a'))
    transcript.addPending(item('b'))
    transcript.read(3, 'Anna')
    expect(marks).toEqual([])
    transcript.apply(mine('a', 2), ME)
    transcript.apply(bots('x'), ME)
    transcript.apply(mine('b', 4), ME)
    transcript.read(3, 'Anna')
    transcript.read(2, 'Anna')
    expect(marks).toEqual(['Anna: a'])
    transcript.read(4, 'Anna')
    transcript.read(5, 'Anna')
    expect(marks).toEqual(['Anna: a', 'Anna: b'])
  })

  it('takes the mark away with the counsellor, and begins anew with the next', () => {
    const { transcript, marks } = drawn()
    transcript.apply(mine('a', 1), ME)
    transcript.apply(mine('b', 2), ME)
    transcript.unread()
    transcript.read(2, 'Anna')
    transcript.unread()
    transcript.apply(mine('c', 3), ME)
    transcript.read(1, 'Ben')
    transcript.read(0, 'Cleo')
    expect(marks).toEqual(['Anna: b', '-', 'Ben: a', '-'])
    transcript.clear()
    transcript.apply(mine('d', 1), ME)
    expect(marks).toHaveLength(4)
  })

  it('has one mark, which only moves down, on nothing of the person’s that was not read', () => {
    const op = fc.oneof(
      fc.record({ op: fc.constantFrom('mine', 'bot', 'pending'), at: fc.constant(0) }),
      fc.record({ op: fc.constant('read'), at: fc.integer({ min: 0, max: 30 }) }),
    )
    fc.assert(
      fc.property(fc.array(op, { maxLength: 30 }), (ops) => {
        const { transcript, mark } = drawn()
        let [written, upTo, before] = [0, 0, -1]
        for (const [i, { op: kind, at }] of ops.entries()) {
          if (kind === 'mine') transcript.apply(mine(`m${i}`, (written += 1)), ME)
          if (kind === 'bot') transcript.apply({ ...bots('x'), id: `c|${(written += 1)}` }, ME)
          if (kind === 'pending') transcript.addPending(item(`p${i}`))
          if (kind === 'read') transcript.read(at, 'Anna')
          upTo = Math.max(upTo, kind === 'read' ? at : 0)
          const { entries } = transcript
          const read = (entry: (typeof entries)[number]) =>
            entry.who === 'person' && entry.place !== null && entry.place <= upTo
          const index = entries.findIndex(({ key }) => key === mark()?.key)
          expect(index).toBe(entries.findLastIndex(read))
          expect(index).toBeGreaterThanOrEqual(before)
          before = index
        }
      }),
    )
  })

  it('shows nothing for events', () => {
    const { transcript, rows } = drawn()
    transcript.addPending({ id: 'e', activity: { type: 'event', name: 'pacer.finished' } })
    expect(rows).toEqual([])
  })

  it('tells a view enough to draw the same', () => {
    const op = fc.oneof(
      fc.record({ op: fc.constant('pending' as const), id: fc.integer({ min: 0, max: 5 }) }),
      fc.record({ op: fc.constant('echo' as const), id: fc.integer({ min: 0, max: 5 }) }),
      fc.record({ op: fc.constant('bot' as const), id: fc.integer({ min: 0, max: 5 }) }),
      fc.record({ op: fc.constant('remove' as const), id: fc.integer({ min: 0, max: 5 }) }),
    )
    fc.assert(
      fc.property(fc.array(op, { maxLength: 30 }), (ops) => {
        const { transcript, rows } = drawn()
        const pending = new Set<number>()
        for (const { op: kind, id } of ops) {
          if (kind === 'pending' && !pending.has(id)) transcript.addPending(item(`c${id}`))
          if (kind === 'pending') pending.add(id)
          if (kind === 'echo' && pending.has(id)) transcript.apply(mine(`c${id}`), ME)
          if (kind === 'bot') transcript.apply(bots(`b${id}`), ME)
          if (kind === 'remove') transcript.remove(`c${id}`)
        }
        expect(rows).toEqual(transcript.entries)
      }),
    )
  })
})
