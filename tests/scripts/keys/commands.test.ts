import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rotateEnvironment } from '../../../bot/keys/rotate-environment.ts'
import { MasterKeys } from '../../../bot/keys/master-keys.ts'
import { createLogger } from '../../../bot/logger.ts'
import { LmdbStore } from '../../../bot/stores/embedded/lmdb-store.ts'
import { connectRedis, parseRedisUrl } from '../../../bot/stores/redis/connect.ts'
import { RedisStore } from '../../../bot/stores/redis/redis-store.ts'
import { rotateRedis } from '../../../bot/stores/redis/rotate-redis.ts'
import type { SessionStore } from '../../../bot/stores/session-store.ts'
import { runKeys } from '../../../scripts/keys/commands.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { startRedis, type RedisServer } from '../../support/redis-server.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const RETENTION = { moodMaxPoints: 100, moodMaxDays: 365, logMaxActivities: 100 }
const logger = createLogger('silent')
const output = { write: () => undefined, complain: () => undefined }

async function say(store: SessionStore, id: string): Promise<void> {
  await store.open({ id, personId: `p-${id}`, createdAt: 0 })
  const inbound = { type: 'message', text: 'hello', attachments: 0 } as const
  const shown = {
    type: 'message',
    timestamp: '',
    from: { id, role: 'user' },
    text: 'hello',
  } as const
  await (
    await store.accept({ conversationId: id, inbound, shown, at: 0 })
  ).durable
}

async function said(store: SessionStore, id: string): Promise<unknown> {
  return (await store.activitiesAfter(id, 0, 10)).map(({ activity }) => activity.text)
}

/** Ends the work after so many steps, as a death does. False: it was cut off. */
async function cutOff(
  after: number,
  work: (step: () => void) => Promise<unknown>,
): Promise<boolean> {
  const end = new Error('cut off')
  let left = after
  try {
    await work(() => {
      left -= 1
      if (left < 0) throw end
    })
    return true
  } catch (error) {
    if (error !== end) throw error
    return false
  }
}

describe('npm run keys -- rotate', () => {
  const [old, young] = [randomBytes(32), randomBytes(32)]
  const both = new MasterKeys(young, [old])
  let server: RedisServer
  beforeAll(async () => {
    server = await startRedis()
  })
  afterAll(() => server.close())

  it('seals all of DATA_DIR anew, so that the old key is needed no more', async () => {
    const DATA_DIR = temporaryFolder()
    const path = join(DATA_DIR, 'store')
    mkdirSync(path)
    const before = new LmdbStore(path, RETENTION, new MasterKeys(old))
    await say(before, 'c1')
    await before.close()
    expect(() => new LmdbStore(path, RETENTION, new MasterKeys(young))).toThrow(/another DATA_KEY/)
    const config = { DATA_DIR, REDIS_URL: undefined, root: DATA_DIR }
    const ground = { config, master: both, logger }
    expect(await runKeys(['status'], ground, output)).toBe(1)
    expect(await runKeys(['rotate'], ground, output)).toBe(0)
    const after = new LmdbStore(path, RETENTION, new MasterKeys(young))
    expect(await said(after, 'c1')).toEqual(['hello'])
    await after.close()
    const stale = { ...ground, master: new MasterKeys(old) }
    expect(await runKeys(['status'], stale, output)).toBe(1)
  })

  it('does so in Redis while a service with both keys goes on', async () => {
    const REDIS_URL = parseRedisUrl(server.url)
    if (!REDIS_URL) throw new Error('the tests’ own address is none')
    const open = async (key: MasterKeys) =>
      RedisStore.open(await connectRedis(REDIS_URL, logger), {
        ...{ retention: RETENTION, key, clock: new ManualClock(0), logger, idleDays: 0 },
      })
    const first = await open(new MasterKeys(old))
    await say(first, 'c1')
    await first.close()
    const running = await open(both)
    const DATA_DIR = temporaryFolder()
    const config = { DATA_DIR, REDIS_URL, root: DATA_DIR }
    expect(await runKeys(['rotate'], { config, master: both, logger }, output)).toBe(0)
    await say(running, 'c2')
    await running.close()
    const after = await open(new MasterKeys(young))
    expect([await said(after, 'c1'), await said(after, 'c2')]).toEqual([['hello'], ['hello']])
    await after.close()
    await expect(open(new MasterKeys(old))).rejects.toMatchObject({ code: 'StoreUnreadable' })
  })

  it('can be cut off anywhere in Redis: both keys read on, and the next time ends it', async () => {
    const address = parseRedisUrl(server.url)
    if (!address) throw new Error('the tests’ own address is none')
    const connection = await connectRedis(address, logger)
    const open = async (key: MasterKeys) =>
      RedisStore.open(await connectRedis(address, logger), {
        ...{ retention: RETENTION, key, clock: new ManualClock(0), logger, idleDays: 0 },
      })
    let isWhole = false
    for (let after = 0; !isWhole; after += 1) {
      await connection.flushall()
      const before = await open(new MasterKeys(old))
      await say(before, 'c1')
      await before.close()
      isWhole = await cutOff(after, (step) =>
        rotateRedis(connection, both, { rewrite: true, step }),
      )
      const between = await open(both)
      expect(await said(between, 'c1')).toEqual(['hello'])
      await say(between, 'c2')
      await between.close()
      await rotateRedis(connection, both, { rewrite: true, step: () => undefined })
      const ended = await open(new MasterKeys(young))
      expect([await said(ended, 'c1'), await said(ended, 'c2')]).toEqual([['hello'], ['hello']])
      await ended.close()
    }
    connection.disconnect()
  })

  it('can be cut off anywhere in DATA_DIR', async () => {
    let isWhole = false
    for (let after = 0; !isWhole; after += 1) {
      const DATA_DIR = temporaryFolder()
      const path = join(DATA_DIR, 'store')
      mkdirSync(path)
      const before = new LmdbStore(path, RETENTION, new MasterKeys(old))
      await say(before, 'c1')
      await before.close()
      isWhole = await cutOff(after, (step) =>
        rotateEnvironment(path, both, { rewrite: true, step }),
      )
      const between = new LmdbStore(path, RETENTION, both)
      expect(await said(between, 'c1')).toEqual(['hello'])
      await between.close()
      const ground = { config: { DATA_DIR, REDIS_URL: undefined, root: DATA_DIR }, logger }
      expect(await runKeys(['rotate'], { ...ground, master: both }, output)).toBe(0)
      const ended = new LmdbStore(path, RETENTION, new MasterKeys(young))
      expect(await said(ended, 'c1')).toEqual(['hello'])
      await ended.close()
    }
  })
})
