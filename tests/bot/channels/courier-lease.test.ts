import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Outlet } from '../../../bot/channels/channel.ts'
import { Courier } from '../../../bot/channels/courier.ts'
import { createLogger } from '../../../bot/logger.ts'
import { connectRedis, parseRedisUrl } from '../../../bot/stores/redis/connect.ts'
import { RedisStore } from '../../../bot/stores/redis/redis-store.ts'
import type { SessionStore } from '../../../bot/stores/session-store.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../../dialogs/state.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { startRedis, type RedisServer } from '../../support/redis-server.ts'
import { ManualTimers, turn, until } from '../web/manual-timers.ts'

const RETENTION = { moodMaxPoints: 100, moodMaxDays: 100, logMaxActivities: 1000 }
const LEASE = 'evenkeel:lease:{courier%2Fc1}'
const logger = createLogger('silent')
let server: RedisServer
beforeAll(async () => {
  server = await startRedis()
})
afterAll(() => server.close())

/** One process: a store and a courier of its own on the Redis that all share. */
async function process(taken: string[], clock: ManualClock, send = async () => turn()) {
  const address = parseRedisUrl(server.url)
  if (!address) throw new Error('the tests’ own address is none')
  const connection = await connectRedis(address, logger)
  const store = await RedisStore.open(connection, {
    ...{ retention: RETENTION, clock, logger, idleDays: 0 },
  })
  const timers = new ManualTimers()
  const outlet: Outlet = {
    channels: ['telegram'],
    render: ({ activity: { text } }) => [{ text: `${text}.0` }, { text: `${text}.1` }],
    send: async (_, { text }) => {
      await send()
      taken.push(String(text))
    },
  }
  const courier = new Courier({
    ...{ store, clock, setTimer: (...args) => timers.setTimer(...args), logger },
    outlets: () => [outlet],
    inbox: () => ({ accept: () => Promise.resolve({ seq: 0, duplicate: false }) }),
  })
  return { store, courier, timers, connection }
}

async function say(store: SessionStore, clock: ManualClock, text: string): Promise<void> {
  const at = clock.now()
  const inbound = { type: 'message', text: 'x', attachments: 0 } as const
  const timestamp = new Date(at).toISOString()
  const shown = { type: 'message', timestamp, from: { id: 'p1', role: 'user' }, text: 'x' } as const
  const { turn: taken, durable } = await store.accept({ conversationId: 'c1', inbound, shown, at })
  await durable
  const from = { id: 'evenkeel', role: 'bot' } as const
  const replies = [{ type: 'message', timestamp, from, text } as const]
  const empty = { state: EMPTY_STATE, profile: EMPTY_PROFILE, moods: [] }
  await store.commit({ turn: taken, personId: 'p1', ...empty, replies })
}

async function begin(clock: ManualClock, store: SessionStore): Promise<void> {
  await store.open({ id: 'c1', personId: 'p1', createdAt: clock.now() })
  const contact = { conversationId: 'c1', channel: 'telegram', reference: {} } as const
  await store.saveAddress(contact, clock.now())
}

it('delivers once and in order from two processes that both know of everything', async () => {
  const clock = new ManualClock()
  const taken: string[] = []
  const both = [await process(taken, clock), await process(taken, clock)] as const
  const [a, b] = both
  await begin(clock, a.store)
  const expected: string[] = []
  for (let i = 0; i < 10; i += 1) {
    await say(both[i % 2]?.store ?? a.store, clock, `s${i}`)
    expected.push(`s${i}.0`, `s${i}.1`)
    for (const { courier } of both) courier.changed('c1')
  }
  await until(() => {
    // Whoever was refused looks again.
    for (const { timers } of both) timers.advance(1000)
    return taken.length >= expected.length && !a.courier.isBusy() && !b.courier.isBusy()
  })
  expect(taken).toEqual(expected)
  for (const { courier, store } of both) {
    await courier.close()
    await store.close()
  }
})

it('goes on where a process died, once its lease is over', async () => {
  const clock = new ManualClock()
  const taken: string[] = []
  const dying = await process(taken, clock, () => new Promise<void>(() => undefined))
  const living = await process(taken, clock)
  await begin(clock, living.store)
  await say(living.store, clock, 'later')
  dying.courier.changed('c1')
  while ((await living.connection.exists(LEASE)) === 0) await turn()
  dying.connection.disconnect()
  living.courier.changed('c1')
  await until(() => living.timers.waits.includes(1000))
  expect(taken.filter((text) => text.startsWith('later'))).toEqual([])
  // The time of a lease is Redis's own, which is not in the test's hand.
  await living.connection.del(LEASE)
  living.timers.advance(1000)
  await until(() => taken.includes('later.1'))
  expect(taken.filter((text) => text.startsWith('later'))).toEqual(['later.0', 'later.1'])
  await until(() => !living.courier.isBusy())
  expect(await living.connection.exists(LEASE)).toBe(0)
  await living.courier.close()
  await living.store.close()
})
