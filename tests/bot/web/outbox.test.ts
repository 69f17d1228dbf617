import { describe, expect, it } from 'vitest'
import { backOffMs } from '../../../bot/web/client/back-off.ts'
import {
  OUTBOX_LIMIT,
  Outbox,
  type OutboxItem,
  type SendResult,
  parseOutbox,
} from '../../../bot/web/client/outbox.ts'
import { ManualTimers, turn } from './manual-timers.ts'

const item = (id: string): OutboxItem => ({
  id,
  activity: { type: 'message', text: id, locale: 'en' },
})

function outbox(answers: SendResult[], restored: OutboxItem[] = []) {
  const timers = new ManualTimers()
  const sent: string[] = []
  const accepted: string[] = []
  const refused: string[] = []
  const box = new Outbox({
    send: async ({ id }) => {
      sent.push(id)
      await turn()
      return answers.shift() ?? { kind: 'accepted' }
    },
    setTimer: timers.setTimer,
    random: () => 1,
    save: () => undefined,
    restored,
    onAccepted: ({ id }) => accepted.push(id),
    onRefused: ({ id }) => refused.push(id),
  })
  return { box, timers, sent, accepted, refused }
}

async function settle(): Promise<void> {
  for (let i = 0; i < 10; i += 1) await turn()
}

describe('Outbox', () => {
  it('doubles its waits and starts small again after a success', async () => {
    const later: SendResult = { kind: 'later', waitMs: null }
    const { box, timers, accepted } = outbox([later, later, { kind: 'accepted' }, later])
    box.add(item('a'))
    await settle()
    expect(timers.waits).toEqual([500])
    timers.advance(500)
    await settle()
    expect(timers.waits).toEqual([1000])
    timers.advance(1000)
    await settle()
    expect(accepted).toEqual(['a'])
    box.add(item('b'))
    await settle()
    expect(timers.waits).toEqual([500])
  })

  it('drops what the stream has shown, even while it is being sent again', async () => {
    const { box, sent, accepted } = outbox([{ kind: 'later', waitMs: null }])
    box.add(item('a'))
    box.add(item('b'))
    box.confirm('a')
    await settle()
    expect(accepted).toEqual(['a', 'b'])
    expect(sent).toEqual(['a', 'b'])
  })

  it('sends nothing after it was closed', async () => {
    const { box, sent, timers } = outbox([{ kind: 'later', waitMs: null }])
    box.add(item('a'))
    box.close()
    await settle()
    timers.advance(60_000)
    box.wake()
    await settle()
    expect(sent).toEqual(['a'])
    expect(box.items).toHaveLength(1)
  })

  it('restores no more than it holds', () => {
    const many = Array.from({ length: OUTBOX_LIMIT + 5 }, (_, i) => item(String(i)))
    expect(outbox([], many).box.items).toHaveLength(OUTBOX_LIMIT)
  })
})

describe('parseOutbox', () => {
  it('reads back what was saved', () => {
    const event: OutboxItem = { id: 'e', activity: { type: 'event', name: 'pacer.finished' } }
    const items = [item('a'), event]
    expect(parseOutbox(JSON.parse(JSON.stringify(items)))).toEqual(items)
  })

  it.each([
    [null],
    ['text'],
    [[null, 1, {}, { id: 'a' }, { id: 'a', activity: { type: 'message' } }]],
    [[{ id: 'a', activity: { type: 'event', name: 'x', value: 3 } }]],
    [[{ id: 1, activity: { type: 'message', text: 'a', locale: 'en' } }]],
  ])('leaves out %j', (value) => {
    expect(parseOutbox(value)).toEqual([])
  })
})

describe('backOffMs', () => {
  it('grows to ten seconds and is jittered over the upper half', () => {
    expect([0, 1, 2, 3, 4, 5, 50].map((attempt) => backOffMs(attempt, 1))).toEqual([
      500, 1000, 2000, 4000, 8000, 10_000, 10_000,
    ])
    expect(backOffMs(9, 0)).toBe(5000)
  })
})
