import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cluster, Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { MasterKeys } from '../../../bot/keys/master-keys.ts'
import { projectRoot } from '../../../bot/config.ts'
import { BullmqQueue, JOBS_PREFIX, JOBS_QUEUE } from '../../../bot/jobs/redis/bullmq-queue.ts'
import { createLogger } from '../../../bot/logger.ts'
import { connectRedis, parseRedisUrl } from '../../../bot/stores/redis/connect.ts'
import { jobQueueContract, type QueueFixture } from '../../support/job-queue-contract.ts'
import { isBack, startCluster, startRedis, type RedisServer } from '../../support/redis-server.ts'
import { ManualTimers, turn } from '../web/manual-timers.ts'

const logger = createLogger('silent')
const START = Date.UTC(2026, 0, 5, 9)
/** How often it is looked for jobs without a lock: on a real timer, which no test holds. */
const TAKE_OVER_MS = 20
/** Looks in a row that find nothing to wait for. */
const STILL = 20
const at = (type: string) => `${JOBS_PREFIX}:${JOBS_QUEUE}:${type}`

const clock = { now: () => Date.now() }
const open = new Set<BullmqQueue>()
let redis: Redis | Cluster

/** BullMQ takes the time from `Date` alone, and so Date is in the test's hand; timers are real. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: START })
})

afterEach(async () => {
  const left = [...open]
  open.clear()
  await Promise.all(left.map((queue) => queue.close()))
  vi.useRealTimers()
})

async function connect(url: string): Promise<Redis | Cluster> {
  const address = parseRedisUrl(url)
  if (!address) throw new Error('the tests’ own address is none')
  return connectRedis(address, logger)
}

/** Ends every lock, as the ten seconds do in which a process that died gave no sign. */
async function endLocks(): Promise<void> {
  for (const id of await redis.lrange(at('active'), 0, -1)) await redis.del(at(`${id}:lock`))
}

/**
 * Waits until what is due has been begun, and has ended unless it never does: until nothing else was
 * to be seen for a while of looks, each of which comes after all that was asked for before it.
 */
async function settle(): Promise<void> {
  for (let still = 0; still < STILL;) {
    const due = (Date.now() + 1) * 0x1000 - 1
    const [waiting, late, active] = await Promise.all([
      redis.llen(at('wait')),
      redis.zcount(at('delayed'), 0, due),
      redis.lrange(at('active'), 0, -1),
    ])
    const locks = await Promise.all(active.map((id) => redis.exists(at(`${id}:lock`))))
    // A marker says that there is something to look at: here, that time has passed.
    if (late > 0) await redis.zadd(at('marker'), 0, '0')
    still = waiting + late === 0 && locks.every((lock) => lock === 1) ? still + 1 : 0
    await turn()
  }
}

/** Another process on the same Redis. */
async function openBeside(url: string): Promise<BullmqQueue> {
  const { setTimer } = new ManualTimers()
  const options = { key: undefined, clock, setTimer, logger, takeOverMs: TAKE_OVER_MS }
  const queue = await BullmqQueue.open({ redis: await connect(url), ...options })
  open.add(queue)
  return queue
}

function fixture(url: () => string, key?: MasterKeys): QueueFixture {
  let timers = new ManualTimers()
  const make = async () => {
    timers = new ManualTimers()
    const { setTimer } = timers
    const options = { key, clock, setTimer, logger, takeOverMs: TAKE_OVER_MS }
    const queue = await BullmqQueue.open({ redis: await connect(url()), ...options })
    open.add(queue)
    return queue
  }
  return {
    now: clock.now,
    async open() {
      const nodes = 'nodes' in redis ? redis.nodes('master') : [redis]
      await Promise.all(nodes.map((node) => node.flushall()))
      return make()
    },
    async reopen(before, how) {
      const [last] = [...open].filter((queue) => queue === before)
      if (!last) throw new Error('not one of ours')
      open.delete(last)
      if (how === 'close') await last.close()
      else {
        await last.abandon()
        await endLocks()
      }
      return make()
    },
    setBack(milliseconds) {
      vi.setSystemTime(Date.now() - milliseconds)
    },
    async advance(milliseconds) {
      vi.setSystemTime(Date.now() + milliseconds)
      timers.advance(Math.max(milliseconds, 1))
      await settle()
    },
  }
}

describe('on one server', () => {
  let server: RedisServer
  beforeAll(async () => {
    server = await startRedis()
    redis = await connect(server.url)
  })
  afterAll(async () => {
    redis.disconnect()
    await server.close()
  })
  jobQueueContract('BullmqQueue', () => fixture(() => server.url))
  jobQueueContract('BullmqQueue with a key', () =>
    fixture(() => server.url, new MasterKeys(randomBytes(32))),
  )

  describe('BullmqQueue', () => {
    const job = (id: string, dueAt = START) => ({
      ...{ id, name: 'note', personId: 'p1', payload: { about: 'a quiet secret' }, dueAt },
    })
    /** All that lies in Redis, keys and values. */
    const everything = async () => {
      const node = redis as Redis
      const keys = await node.keys('*')
      const dumps = await Promise.all(keys.map((key) => node.dumpBuffer(key)))
      return `${keys.join()}${Buffer.concat(dumps).toString('latin1')}`
    }

    it('hides what a job carries when there is a key, and opens with no other', async () => {
      const house = fixture(() => server.url, new MasterKeys(randomBytes(32)))
      const queue = await house.open()
      await queue.schedule(job('a', START + 1000))
      expect(await everything()).not.toContain('a quiet secret')
      expect(await queue.get('a')).toMatchObject({ payload: { about: 'a quiet secret' } })
      const { setTimer } = new ManualTimers()
      const again = await connect(server.url)
      const options = {
        redis: again,
        key: new MasterKeys(randomBytes(32)),
        clock,
        setTimer,
        logger,
      }
      await expect(BullmqQueue.open(options)).rejects.toMatchObject({ code: 'StoreUnreadable' })
      again.disconnect()
    })

    it('keeps nothing of a person whose jobs are forgotten, not even of one that ran', async () => {
      const house = fixture(() => server.url)
      const queue = await house.open()
      let end: () => void = () => undefined
      const begun = new Promise<void>((begin) => {
        const run = async () => {
          begin()
          await new Promise<void>((resolve) => (end = resolve))
          throw new Error('too late')
        }
        queue.start([{ name: 'note', run }])
      })
      await queue.schedule(job('runs'))
      await queue.schedule(job('waits', START + 1000))
      await begun
      await queue.cancelFor('p1')
      expect(await queue.list('p1')).toEqual([])
      end()
      await house.advance(3_600_000)
      // BullMQ's own record of what happened names ids, and forgets them by their number.
      await redis.del(at('events'))
      expect(await everything()).not.toMatch(/p1|runs|waits|secret/)
    })

    it('runs a job once, in whichever process, and takes over what another one had begun', async () => {
      const house = fixture(() => server.url)
      const before = await house.open()
      await before.close()
      const first = await openBeside(server.url)
      const second = await openBeside(server.url)
      const ran: string[] = []
      const stuck: string[] = []
      const note = {
        name: 'note',
        run: ({ id }: { readonly id: string }) => Promise.resolve(void ran.push(id)),
      }
      const endless = {
        name: 'stuck',
        run({ id }: { readonly id: string }) {
          stuck.push(id)
          return new Promise<void>(() => undefined)
        },
      }
      first.start([note, endless])
      await first.schedule({ ...job('taken over'), name: 'stuck' })
      await house.advance(0)
      second.start([note, { ...endless, run: note.run }])
      const ids = Array.from({ length: 40 }, (_, i) => `job-${i}`)
      await Promise.all(ids.map((id, i) => (i % 2 ? first : second).schedule(job(id))))
      await house.advance(0)
      expect(ran.toSorted()).toEqual(ids.toSorted())
      expect(stuck).toEqual(['taken over'])
      open.delete(first)
      await first.abandon()
      await endLocks()
      await house.advance(0)
      expect(ran.slice(ids.length)).toEqual(['taken over'])
    })

    it('has what runs locked for ten seconds, and looks every five for what lost its lock', async () => {
      const { setTimer } = new ManualTimers()
      const options = { key: undefined, clock, setTimer, logger }
      const queue = await BullmqQueue.open({ redis: await connect(server.url), ...options })
      const begun = new Promise<void>((begin) => {
        const run = () => {
          begin()
          return new Promise<void>(() => undefined)
        }
        queue.start([{ name: 'note', run }])
      })
      await queue.schedule(job('runs'))
      await begun
      const [place = ''] = await redis.lrange(at('active'), 0, -1)
      const [lock, look] = [
        await redis.pttl(at(`${place}:lock`)),
        await redis.pttl(at('stalled-check')),
      ]
      expect(lock).toBeGreaterThan(0)
      expect(lock).toBeLessThanOrEqual(10_000)
      expect(look).toBeLessThanOrEqual(5000)
      await queue.abandon()
    })

    it('needs no more rights than docs/redis.md gives a user', async () => {
      const node = redis as Redis
      const guide = readFileSync(join(projectRoot(), 'docs', 'redis.md'), 'utf8')
      const rights = /^ACL SETUSER evenkeel on >password (.+)$/m.exec(guide)?.[1] ?? ''
      await node.call('ACL', 'SETUSER', 'jobs', 'on', '>password', ...rights.split(' '))
      const house = fixture(() => server.url.replace('//', '//jobs:password@'))
      const queue = await house.open()
      const ran: string[] = []
      queue.start([{ name: 'note', run: ({ id }) => Promise.resolve(void ran.push(id)) }])
      await queue.schedule(job('a', START + 1000))
      await queue.schedule(job('b', START + 1000))
      await queue.cancel('b')
      await house.advance(1000)
      expect(ran).toEqual(['a'])
      expect(await queue.list('p1')).toEqual([])
    })

    it('ends what it began when it is drained, and leaves the rest to others', async () => {
      const house = fixture(() => server.url)
      const queue = await house.open()
      const ran: string[] = []
      let end: () => void = () => undefined
      const begun = new Promise<void>((begin) => {
        const run = async ({ id }: { readonly id: string }) => {
          begin()
          await new Promise<void>((resolve) => (end = resolve))
          ran.push(id)
        }
        queue.start([{ name: 'note', width: 1, run }])
      })
      for (const id of ['a', 'b', 'c']) await queue.schedule(job(id))
      await begun
      const drained = queue.drain()
      end()
      await drained
      expect(ran).toEqual(['a'])
      expect((await queue.list('p1')).map(({ id, attempts }) => [id, attempts])).toEqual([
        ['b', 0],
        ['c', 0],
      ])
      const other = await openBeside(server.url)
      other.start([{ name: 'note', run: ({ id }) => Promise.resolve(void ran.push(id)) }])
      await house.advance(0)
      expect(ran.toSorted()).toEqual(['a', 'b', 'c'])
    })

    it('closes while Redis is gone', async () => {
      const house = fixture(() => server.url)
      const queue = await house.open()
      queue.start([])
      await house.advance(0)
      await server.kill()
      try {
        await queue.close()
      } finally {
        open.clear()
        await server.start()
        await isBack(redis)
      }
      expect(await redis.ping()).toBe('PONG')
    })

    it('says that it could not save when Redis is gone', async () => {
      const own = await connect(server.url)
      const { setTimer } = new ManualTimers()
      const queue = await BullmqQueue.open({ redis: own, key: undefined, clock, setTimer, logger })
      open.add(queue)
      await server.kill()
      await expect(queue.schedule(job('a'))).rejects.toMatchObject({ code: 'StoreWriteFailed' })
      await server.start()
      await Promise.all([isBack(redis), isBack(own)])
      await queue.schedule(job('a', START + 1000))
      expect(await queue.list('p1')).toHaveLength(1)
    })
  })
})

describe('on a cluster of three masters', () => {
  let cluster: Awaited<ReturnType<typeof startCluster>>
  beforeAll(async () => {
    cluster = await startCluster()
    redis = await connect(cluster.url)
  })
  afterAll(async () => {
    redis.disconnect()
    await cluster.close()
  })
  jobQueueContract('BullmqQueue on a cluster', () => fixture(() => cluster.url))
})
