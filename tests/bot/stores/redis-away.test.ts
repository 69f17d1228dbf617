import { Redis } from 'ioredis'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createLogger } from '../../../bot/logger.ts'
import { connectRedis, parseRedisUrl } from '../../../bot/stores/redis/connect.ts'
import { RedisStore } from '../../../bot/stores/redis/redis-store.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { startRedis, type RedisServer } from '../../support/redis-server.ts'

const AT = Date.UTC(2026, 0, 5, 9)
const RETENTION = { moodMaxPoints: 100, moodMaxDays: 365, logMaxActivities: 100 }
const AWAY = { name: 'EvenkeelError', code: 'StoreUnavailable', status: 503, retryAfter: 2 }
const FULL = { name: 'EvenkeelError', code: 'StoreFull', status: 503, retryAfter: 2 }

async function opened(): Promise<{ readonly server: RedisServer; readonly store: RedisStore }> {
  const server = await startRedis()
  const address = parseRedisUrl(server.url)
  if (!address) throw new Error('not an address of Redis')
  const logger = createLogger('silent')
  const connection = await connectRedis(address, logger)
  onTestFinished(async () => {
    connection.disconnect()
    server.thaw()
    await server.close()
  })
  const options = { retention: RETENTION, clock: new ManualClock(AT), logger, idleDays: 0 }
  const store = await RedisStore.open(connection, options)
  await store.open({ id: 'c1', personId: 'p1', createdAt: AT })
  return { server, store }
}

function accept(store: RedisStore, clientId: string) {
  const inbound = { type: 'message', text: 'hello', attachments: 0, clientId } as const
  const shown = { type: 'message', timestamp: '', from: { id: 'p', role: 'user' } } as const
  return store.accept({ conversationId: 'c1', inbound, shown, at: AT })
}

/** Every kind of call, reads and writes. */
function calls(store: RedisStore): Promise<unknown>[] {
  return [
    store.conversation('c1'),
    store.conversationOf('p1'),
    store.state('c1'),
    store.profile('p1'),
    store.moods('p1', 0),
    store.activitiesAfter('c1', 0, 10),
    store.watermark('c1'),
    store.address('c1'),
    store.pending(),
    store.behind(),
    store.openCases(),
    store.claim('p1'),
    store.export('p1'),
    accept(store, 'a'),
    store.probe(),
  ]
}

async function reasons(outcomes: readonly Promise<unknown>[]): Promise<unknown[]> {
  const settled = await Promise.allSettled(outcomes)
  return settled.map((one): unknown => (one.status === 'rejected' ? one.reason : one.value))
}

describe('a Redis that is away', () => {
  it('is named so by every call, and what it answered before it went is there when it is back', async () => {
    const { server, store } = await opened()
    await accept(store, 'before')
    await server.kill()
    for (let round = 0; round < 3; round += 1)
      for (const reason of await reasons(calls(store))) expect(reason).toMatchObject(AWAY)
    await server.start()
    // It kept nothing, being a test's; the store works all the same.
    await expect.poll(() => store.probe().then(() => 'ok', String), { timeout: 20_000 }).toBe('ok')
    expect(await store.conversation('c1')).toBeUndefined()
  })

  it('fails at once while it is known to be away, however many ask', async () => {
    const { server, store } = await opened()
    await server.kill()
    await reasons(calls(store))
    // None of them waits for a connection: all are told in the order in which they asked.
    const told: number[] = []
    const late = Array.from({ length: 50 }, (_, i) => store.profile('p1').catch(() => told.push(i)))
    await Promise.all(late)
    expect(told).toEqual(Array.from({ length: 50 }, (_, i) => i))
  })

  it('that hangs counts as away after one silent call, and is found again', async () => {
    const { server, store } = await opened()
    server.freeze()
    await expect(store.profile('p1')).rejects.toMatchObject(AWAY)
    await expect.poll(() => store.profile('p1').catch((e: unknown) => e)).toMatchObject(AWAY)
    server.thaw()
    await expect.poll(() => store.probe().then(() => 'ok', String), { timeout: 20_000 }).toBe('ok')
    expect(await store.conversation('c1')).toMatchObject({ id: 'c1' })
  })

  it('can be left: closing does not wait for it, and does not fail', async () => {
    const { server, store } = await opened()
    await server.kill()
    await reasons(calls(store))
    await expect(store.close()).resolves.toBeUndefined()
  })
})

describe('a full Redis', () => {
  it('is named so by every write; reads go on, and writes do when there is room', async () => {
    const { server, store } = await opened()
    const admin = new Redis(server.port, '127.0.0.1')
    onTestFinished(() => admin.disconnect())
    await admin.config('SET', 'maxmemory', '1')
    await expect(accept(store, 'a')).rejects.toMatchObject(FULL)
    await expect(store.claim('p1')).rejects.toMatchObject(FULL)
    await expect(store.probe()).rejects.toMatchObject(FULL)
    expect(await store.conversation('c1')).toMatchObject({ id: 'c1' })
    expect(await store.activitiesAfter('c1', 0, 10)).toEqual([])
    await admin.config('SET', 'maxmemory', '0')
    const { turn } = await accept(store, 'a')
    expect(turn.seq).toBe(1)
  })
})
