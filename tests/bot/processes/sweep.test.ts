import type { Cluster, Redis } from 'ioredis'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createLogger } from '../../../bot/logger.ts'
import { Registry } from '../../../bot/processes/registry.ts'
import { Sweep } from '../../../bot/processes/sweep.ts'
import { connectRedis, parseRedisUrl } from '../../../bot/stores/redis/connect.ts'
import { PROCESS_KEYS } from '../../../bot/stores/redis/keys.ts'
import { startRedis, type RedisServer } from '../../support/redis-server.ts'
import { ManualTimers } from '../web/manual-timers.ts'

const [PROCESSES, LOOKED] = PROCESS_KEYS
const logger = createLogger('silent')
/** Longer than any test takes: nobody dies here who is not said to have. */
const LONG_MS = 600_000
const EVERY_MS = 1000

let server: RedisServer
let redis: Redis | Cluster

beforeAll(async () => {
  server = await startRedis()
  const address = parseRedisUrl(server.url)
  if (!address) throw new Error('the tests’ own address is none')
  redis = await connectRedis(address, logger)
})
afterAll(async () => {
  redis.disconnect()
  await server.close()
})
beforeEach(async () => {
  await redis.flushall()
})

function registry(): Registry {
  return new Registry({ connection: redis, deadAfterMs: LONG_MS, lookEveryMs: LONG_MS })
}

/** Somebody whose last sign came long ago. */
async function dead(name: string): Promise<void> {
  await redis.zadd(PROCESSES, 1, name)
}

describe('the registry of processes', () => {
  it('tells one process alone of each that died', async () => {
    const [here, there] = [registry(), registry()]
    await here.beat(undefined)
    await dead('ghost')
    await dead('other')
    expect([(await there.beat(undefined)).dead, (await here.beat(undefined)).dead]).toEqual([2, 0])
  })

  it('says to one process at a time that all is to be looked at', async () => {
    const [here, there] = [registry(), registry()]
    const due = async () => [await here.beat(undefined), await there.beat(undefined)]
    expect((await due()).map(({ isDue }) => isDue)).toEqual([true, false])
    await redis.set(LOOKED, 1)
    expect((await due()).map(({ isDue }) => isDue)).toEqual([true, false])
  })

  it('passes on how many counsellors there are, from whoever knows', async () => {
    const [here, there] = [registry(), registry()]
    expect((await there.beat(undefined)).counsellors).toBe(0)
    await here.beat(3)
    expect((await there.beat(undefined)).counsellors).toBe(3)
  })

  it('takes nobody for dead who has left', async () => {
    const [here, there] = [registry(), registry()]
    await here.beat(undefined)
    await here.leave()
    expect(await redis.zcard(PROCESSES)).toBe(0)
    expect((await there.beat(undefined)).dead).toBe(0)
  })
})

describe('the sweep behind the dead', () => {
  function opened(takeOver: () => Promise<void>) {
    const timers = new ManualTimers()
    const sweep = new Sweep({
      ...{ registry: registry(), everyMs: EVERY_MS, logger, takeOver },
      ...{ setTimer: timers.setTimer, counsellors: () => 2 },
    })
    /** The next sign, to its end. */
    const beat = async () => {
      await expect.poll(() => timers.waits.includes(EVERY_MS)).toBe(true)
      timers.advance(EVERY_MS)
      await expect.poll(() => timers.waits.includes(EVERY_MS)).toBe(true)
    }
    return { sweep, beat }
  }

  it('takes over at the start and when somebody died, and not while all are well', async () => {
    let taken = 0
    const { sweep, beat } = opened(() => Promise.resolve(void (taken += 1)))
    await sweep.begin()
    expect([taken, sweep.counsellors]).toEqual([1, 2])
    await beat()
    expect(taken).toBe(1)
    await dead('ghost')
    await beat()
    expect(taken).toBe(2)
    await sweep.close()
    expect(await redis.zcard(PROCESSES)).toBe(0)
  })

  it('owes what failed, and does it with the next sign', async () => {
    let tries = 0
    const { sweep, beat } = opened(() => {
      tries += 1
      return tries === 1 ? Promise.reject(new Error('away')) : Promise.resolve()
    })
    await sweep.begin()
    await beat()
    await beat()
    expect(tries).toBe(2)
    await sweep.close()
  })
})
