import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { MasterKeys } from '../../../bot/keys/master-keys.ts'
import type { StoredActivity } from '../../../bot/activity.ts'
import { openCase } from '../../../bot/handoff/step-case.ts'
import { Erasures } from '../../../bot/erasure/erasures.ts'
import { createLogger } from '../../../bot/logger.ts'
import {
  connectRedis,
  parseRedisUrl,
  type Connection,
  subscriberOf,
} from '../../../bot/stores/redis/connect.ts'
import { indexKey, SCHEMA_KEY } from '../../../bot/stores/redis/keys.ts'
import { migrateRedis } from '../../../bot/stores/redis/migrate-redis.ts'
import { RedisStore } from '../../../bot/stores/redis/redis-store.ts'
import type { PendingTurn, TurnCommit } from '../../../bot/stores/session-store.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../../dialogs/state.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { freePort, startRedis, type RedisServer } from '../../support/redis-server.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const AT = Date.UTC(2026, 0, 5, 9)
const RETENTION = { moodMaxPoints: 100, moodMaxDays: 365, logMaxActivities: 100 }
const logger = createLogger('silent')
let server: RedisServer
let client: Redis

beforeAll(async () => {
  server = await startRedis()
  client = new Redis(server.port, '127.0.0.1')
})
afterAll(async () => {
  client.disconnect()
  await server.close()
})

async function connect(url = server.url, caFile?: string): Promise<Connection> {
  const address = parseRedisUrl(url)
  if (!address) throw new Error(`not an address of Redis: ${url}`)
  return connectRedis(address, logger, caFile)
}

async function openStore(
  extra: { connection?: Connection; idleDays?: number; key?: MasterKeys; patienceMs?: number } = {},
): Promise<RedisStore> {
  const connection = extra.connection ?? (await connect())
  const { idleDays = 0, key, patienceMs = 0 } = extra
  const options = { retention: RETENTION, clock: new ManualClock(AT), logger, idleDays, key }
  const store = await RedisStore.open(connection, { ...options, patienceMs })
  onTestFinished(() => connection.disconnect())
  return store
}

async function accept(store: RedisStore, text: string, id = 'c1'): Promise<PendingTurn> {
  const inbound = { type: 'message', text, attachments: 0 } as const
  const shown = { type: 'message', timestamp: '', from: { id: 'p', role: 'user' }, text } as const
  return (await store.accept({ conversationId: id, inbound, shown, at: AT })).turn
}

function answer(turn: PendingTurn, text: string, extra: Partial<TurnCommit> = {}): TurnCommit {
  return {
    ...{ turn, personId: 'p1', state: EMPTY_STATE, profile: EMPTY_PROFILE, moods: [] },
    replies: [bot(text)],
    ...extra,
  }
}

function bot(text: string): StoredActivity {
  return { type: 'message', timestamp: '', from: { id: 'evenkeel', role: 'bot' }, text }
}

async function texts(store: RedisStore, id = 'c1'): Promise<unknown[]> {
  return (await store.activitiesAfter(id, 0, 100)).map(({ activity }) => activity.text)
}

describe('a process that stalled', () => {
  it('cannot overwrite what another one has saved since', async () => {
    await client.flushall()
    const [stalled, other] = [await openStore(), await openStore()]
    await stalled.open({ id: 'c1', personId: 'p1', createdAt: AT })
    const [first, second] = [await accept(stalled, 'one'), await accept(stalled, 'two')]
    const fence = await stalled.claim('p1')
    expect(await stalled.claim('p1')).toBe(fence)
    const later = await other.claim('p1')
    expect(later).toBeGreaterThan(fence)
    expect(await other.commit(answer(first, 're one', { fence: later }))).toBe('saved')
    expect(await stalled.commit(answer(second, 'old', { fence }))).toBe('moved')
    expect(await texts(stalled)).toEqual(['one', 'two', 're one'])
    const again = await stalled.claim('p1')
    expect(await stalled.commit(answer(second, 're two', { fence: again }))).toBe('saved')
  })

  it('cannot erase or join on what it knew, either', async () => {
    await client.flushall()
    const [stalled, other] = [await openStore(), await openStore()]
    await stalled.open({ id: 'c1', personId: 'p1', createdAt: AT })
    const turn = await accept(stalled, 'delete')
    const fence = await stalled.claim('p1')
    await other.claim('p1')
    expect(await stalled.commit(answer(turn, 'gone', { erase: true, fence }))).toBe('moved')
    // Nothing is held by what was refused.
    expect(await texts(stalled)).toEqual(['delete'])
    expect(await other.commit(answer(turn, 'kept'))).toBe('saved')
  })
})

describe('claiming a turn', () => {
  it('waits for the earlier messages of its conversation, whoever has them', async () => {
    await client.flushall()
    const [here, there] = [await openStore(), await openStore()]
    await here.open({ id: 'c1', personId: 'p1', createdAt: AT })
    const [first, second] = [await accept(here, 'one'), await accept(there, 'two')]
    expect(await there.claimTurn('p1', second)).toEqual({ is: 'behind' })
    const claimed = await here.claimTurn('p1', first)
    // Nothing was taken away from whoever has the earlier one.
    expect(await there.claimTurn('p1', second)).toEqual({ is: 'behind' })
    const fence = claimed.is === 'yours' ? claimed.fence : NaN
    expect(await here.commit(answer(first, 're one', { fence }))).toBe('saved')
    expect(await there.claimTurn('p1', second)).toEqual({ is: 'yours', fence: fence + 1 })
    expect(await there.claimTurn('p1', first)).toEqual({ is: 'answered' })
    expect(await here.pending('c1')).toEqual([second])
    expect(await here.pending('c2')).toEqual([])
  })

  it('tells when its conversation has become another person’s, and a late commit is refused', async () => {
    await client.flushall()
    const [here, there] = [await openStore(), await openStore()]
    await here.open({ id: 'c1', personId: 'p1', createdAt: AT })
    await here.open({ id: 'c2', personId: 'p2', createdAt: AT })
    const turn = await accept(here, 'hello', 'c2')
    // So many times that its fence is above any that the other home will have.
    for (let i = 0; i < 5; i += 1) await (i % 2 ? here : there).claim('p2')
    const fence = await here.claim('p2')
    const joining = await accept(there, 'join', 'c1')
    const join = { from: 'p2', hash: 'h', given: 'c2', at: AT, cases: [], states: [], told: [] }
    expect(await there.commit(answer(joining, 'joined', { join }))).toBe('saved')
    expect(await here.claimTurn('p2', turn)).toEqual({ is: 'elsewhere', personId: 'p1' })
    const late = answer(turn, 'decided before', { personId: 'p2', fence })
    expect(await here.commit(late)).toBe('moved')
  })
})

/** A connection that is cut for good before its n-th command, as by the death of its process. */
function dying(
  connection: Connection,
  after: number,
): { connection: Connection; died: () => boolean } {
  let left = after
  const proxy = new Proxy(connection, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function' || name === 'disconnect') return value
      return (...given: unknown[]): unknown => {
        left -= 1
        if (left < 0) {
          target.disconnect()
          return Promise.reject(new Error('the process has died'))
        }
        return Reflect.apply(value, target, given)
      }
    },
  })
  return { connection: proxy, died: () => left < 0 }
}

describe('a process that dies in the middle of a move', () => {
  const moves: Record<string, (turn: PendingTurn) => TurnCommit> = {
    joining: (turn) =>
      answer(turn, 'one now', {
        join: {
          from: 'p2',
          hash: 'h',
          given: 'c1',
          at: AT,
          cases: [],
          states: [],
          told: [bot('hi')],
        },
      }),
    erasing: (turn) => answer(turn, 'gone', { personId: 'p2', erase: true }),
  }

  /** All that can be seen of the two people. */
  async function seen(store: RedisStore): Promise<string> {
    const [p1, p2] = await Promise.all([store.export('p1'), store.export('p2')])
    const linked = await Promise.all([store.linked('p1'), store.linked('p2'), store.personOf('p2')])
    const all = [p1, p2, linked, await store.conversation('c1'), await store.conversation('c2')]
    return JSON.stringify([...all, await store.pending()])
  }

  async function before(store: RedisStore): Promise<PendingTurn> {
    await client.flushall()
    await store.open({ id: 'c1', personId: 'p1', createdAt: AT })
    await store.open({ id: 'c2', personId: 'p2', createdAt: AT })
    await store.commit(answer(await accept(store, 'mine'), 'yours'))
    return accept(store, 'theirs', 'c2')
  }

  it.each(Object.keys(moves))(
    'leaves it done or undone, wherever it dies, and the next start goes on: %s',
    async (what) => {
      const make = moves[what]
      if (!make) throw new Error('no such move')
      const sure = await openStore()
      const turn = await before(sure)
      const undone = await seen(sure)
      expect(await sure.commit(make(turn))).toBe('saved')
      const done = await seen(sure)
      expect(done).not.toBe(undone)
      const outcomes = new Set<string>()
      for (let n = 1; ; n += 1) {
        const { connection, died } = dying(await connect(), n)
        onTestFinished(() => connection.disconnect())
        const same = await before(sure)
        const store = await openStore({ connection }).catch(() => undefined)
        await store?.commit(make(same)).catch(() => undefined)
        if (!died()) break
        const next = await openStore()
        await next.pending()
        // Held homes are let go when somebody comes to write there.
        await next.block('c1', AT)
        await next.block('c2', AT)
        const found = await seen(next)
        expect([undone, done], `cut before command ${n}`).toContain(found)
        const outcome = await next.commit(make(same))
        expect(outcome, `cut before command ${n}`).toBe(found === done ? 'answered' : 'saved')
        expect(await seen(next), `cut before command ${n}`).toBe(done)
        outcomes.add(outcome)
      }
      expect([...outcomes].toSorted()).toEqual(['answered', 'saved'])
    },
    120_000,
  )
})

describe('what arrives while its person is being moved', () => {
  it('waits, and finds its way: nothing is lost, doubled or out of order', async () => {
    for (let round = 0; round < 10; round += 1) {
      await client.flushall()
      const [mover, other] = [
        await openStore({ patienceMs: 10_000 }),
        await openStore({ patienceMs: 10_000 }),
      ]
      await mover.open({ id: 'c1', personId: 'p1', createdAt: AT })
      await mover.open({ id: 'c2', personId: 'p2', createdAt: AT })
      const turn = await accept(mover, 'link', 'c2')
      const join = { from: 'p2', hash: 'h', given: 'c1', at: AT, cases: [], states: [], told: [] }
      const texted = Array.from({ length: 20 }, (_, n) => `text ${n}`)
      const [outcome, ...arrived] = await Promise.all([
        mover.commit(answer(turn, 'joined', { join })),
        ...texted.map((text) => accept(other, text, 'c2')),
      ])
      expect(outcome).toBe('saved')
      const places = arrived.map((one) => (typeof one === 'string' ? 0 : one.seq))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      const log = await texts(other, 'c2')
      expect(log.filter((text) => text !== 'joined')).toEqual(['link', ...texted])
      expect(await other.pending()).toHaveLength(texted.length)
      expect((await other.conversation('c2'))?.personId).toBe('p1')
    }
  })
})

describe('the index of busy homes', () => {
  it('lets go of homes in which nothing is unfinished, once their mark is old', async () => {
    await client.flushall()
    const store = await openStore()
    await store.open({ id: 'c1', personId: 'p1', createdAt: AT })
    await store.open({ id: 'c2', personId: 'p2', createdAt: AT })
    await store.commit(answer(await accept(store, 'answered'), 'yes'))
    const waiting = await accept(store, 'waiting', 'c2')
    expect(await client.zcard(indexKey('p1'))).toBe(1)
    await store.pending()
    expect(await client.zcard(indexKey('p1')), 'a mark that is new stays').toBe(1)
    for (const home of ['p1', 'p2']) await client.zadd(indexKey(home), 1000, home)
    expect(await store.pending()).toEqual([waiting])
    expect(await client.zscore(indexKey('p1'), 'p1')).toBeNull()
    expect(await client.zscore(indexKey('p2'), 'p2')).toBe('1000')
  })
})

describe('the index of busy homes, while the service runs', () => {
  it('loses what is idle and keeps what is busy with each new mark', async () => {
    await client.flushall()
    const store = await openStore()
    const same = Array.from({ length: 400 }, (_, n) => `person-${n}`)
      .filter((id) => indexKey(id) === indexKey('person-0'))
      .slice(0, 3)
    const [idle = '', busy = '', third = ''] = same
    for (const home of same) await store.open({ id: `of-${home}`, personId: home, createdAt: AT })
    await accept(store, 'waiting', `of-${busy}`)
    const turn = await accept(store, 'answered', `of-${idle}`)
    await store.commit(answer(turn, 'yes', { personId: idle }))
    await client.zadd(indexKey(idle), 1000, idle, 1001, busy)
    await accept(store, 'hello', `of-${third}`)
    await store.close()
    expect(await client.zscore(indexKey(idle), idle)).toBeNull()
    expect(Number(await client.zscore(indexKey(idle), busy))).toBeGreaterThan(1001)
  })
})

describe('what is kept', () => {
  it('is sealed with a key, and the key must fit', async () => {
    await client.flushall()
    const key = new MasterKeys(randomBytes(32))
    const store = await openStore({ key })
    await store.open({ id: 'c1', personId: 'p1', createdAt: AT })
    await store.commit(answer(await accept(store, 'a quiet secret'), 'a kind answer'))
    const all = await everything()
    expect(all).not.toMatch(/quiet|kind/)
    await expect(openStore({ key: new MasterKeys(randomBytes(32)) })).rejects.toMatchObject({
      code: 'StoreUnreadable',
    })
    await expect(openStore()).rejects.toMatchObject({ code: 'StoreUnreadable' })
  })

  it('of an erased person is their receipt alone, in every key that there is', async () => {
    await client.flushall()
    const store = await openStore()
    await store.open({ id: 'c1', personId: 'p1', createdAt: AT })
    await store.open({ id: 'c2', personId: 'p1', createdAt: AT })
    for (const id of ['c1', 'c2'])
      await store.commit(answer(await accept(store, `written in ${id}`, id), 'noted'))
    await store.commit(answer(await accept(store, 'delete'), 'the receipt', { erase: true }))
    const logger = createLogger('silent')
    const erasures = new Erasures({
      ...{
        store,
        logger,
        jobs: { list: () => Promise.resolve([]), cancelFor: () => Promise.resolve() },
      },
    })
    expect(await erasures.finish()).toMatchObject([{ status: 'clean', removed: { activities: 5 } }])
    expect(await everything()).toContain('the receipt')
    expect(await everything()).not.toMatch(/written|noted|delete|c2/)
  })

  it('is dropped when nobody touches it for long, where the operator wants that', async () => {
    await client.flushall()
    const store = await openStore({ idleDays: 30 })
    await store.open({ id: 'c1', personId: 'p1', createdAt: AT })
    await store.commit(answer(await accept(store, 'hello'), 'hi'))
    const lasting = /:(schema|secret|busy)/
    for (const name of await client.keys('*'))
      if (!lasting.test(name)) expect(await client.ttl(name), name).toBeGreaterThan(29 * 86_400)
  })

  it('keeps somebody with an open case, however long nobody touches it', async () => {
    await client.flushall()
    const store = await openStore({ idleDays: 30 })
    await store.open({ id: 'c1', personId: 'p1', createdAt: AT })
    const opening = { id: 'k1', personId: 'p1', conversationId: 'c1', at: AT } as const
    const one = openCase({ ...opening, reason: 'request', sign: null, locale: 'en', country: null })
    await store.commit(answer(await accept(store, 'hello'), 'hi', { case: one }))
    const names = (await client.keys('*')).filter((key) => !/:(schema|secret|busy)/.test(key))
    for (const key of names) await client.expire(key, 60)
    await store.expire(
      { moodDays: 1, logDays: 1, caseDays: 1, idleDays: 30 },
      AT + 29 * 86_400_000,
      { after: null, most: 100 },
    )
    for (const key of names) expect(await client.ttl(key), key).toBeGreaterThan(29 * 86_400)
  })

  it('goes by its schema: a newer one is refused, an older one is brought up to date', async () => {
    await client.flushall()
    const connection = await connect()
    onTestFinished(() => connection.disconnect())
    await client.set(SCHEMA_KEY, 99)
    await expect(migrateRedis(connection)).rejects.toMatchObject({ code: 'StoreUnreadable' })
    await client.set(SCHEMA_KEY, 1)
    const done: string[] = []
    const step = (name: string) => (): Promise<void> => Promise.resolve(void done.push(name))
    const steps = new Map([
      [1, step('to 2')],
      [2, step('to 3')],
    ])
    await migrateRedis(connection, { schema: 3, steps })
    expect([done, await client.get(SCHEMA_KEY)]).toEqual([['to 2', 'to 3'], '3'])
    await expect(migrateRedis(connection, { schema: 4, steps })).rejects.toMatchObject({
      code: 'StoreUnreadable',
    })
  })

  /** Every key with all that is in it. */
  async function everything(): Promise<string> {
    const found: unknown[] = []
    for (const name of await client.keys('*')) {
      const type = await client.type(name)
      if (type === 'string') found.push(name, await client.get(name))
      else if (type === 'hash') found.push(name, await client.hgetall(name))
      else if (type === 'set') found.push(name, await client.smembers(name))
      else found.push(name, await client.zrange(name, '0', '-1'))
    }
    return JSON.stringify(found)
  }
})

describe('a Redis', () => {
  it('that was started anew is told the scripts again', async () => {
    await client.flushall()
    const store = await openStore()
    await store.open({ id: 'c1', personId: 'p1', createdAt: AT })
    await client.call('SCRIPT', 'FLUSH')
    await store.commit(answer(await accept(store, 'hello'), 'hi'))
    expect(await texts(store)).toEqual(['hello', 'hi'])
  })

  it('that is gone refuses what cannot be kept, by name', async () => {
    const own = await startRedis()
    onTestFinished(() => own.close())
    const store = await openStore({ connection: await connect(own.url) })
    await store.open({ id: 'c1', personId: 'p1', createdAt: AT })
    await own.kill()
    await expect(accept(store, 'hello')).rejects.toMatchObject({ code: 'StoreUnavailable' })
  })

  it('that does not answer, or not us, stops the start, and no password is shown', async () => {
    const locked = await startRedis({ settings: { requirepass: 'right-one' } })
    onTestFinished(() => locked.close())
    const closed = `redis://user:a-secret@127.0.0.1:${await freePort()}`
    for (const url of [closed, `redis://:a-secret@127.0.0.1:${locked.port}`, locked.url]) {
      const failing = connect(url)
      await expect(failing).rejects.toMatchObject({ code: 'RedisUnreachable' })
      await expect(failing).rejects.not.toThrow(/a-secret/)
    }
    const connection = await connect(`redis://:right-one@127.0.0.1:${locked.port}`)
    connection.disconnect()
  })

  it('lets in a user who may do what docs/redis.md says, and no more', async () => {
    await client.flushall()
    const may = [
      '+@read',
      '+@write',
      '+@scripting',
      '+@connection',
      '+@pubsub',
      '-@dangerous',
      '+time',
      '+info',
    ]
    const user = ['reset', 'on', '>pass:word', '~evenkeel:*', '&evenkeel:*', ...may]
    await client.call('ACL', 'SETUSER', 'evenkeel', ...user)
    const connection = await connect(`redis://evenkeel:pass%3Aword@127.0.0.1:${server.port}`)
    const store = await openStore({ connection })
    await store.open({ id: 'c1', personId: 'p1', createdAt: AT })
    await store.commit(answer(await accept(store, 'hello'), 'hi', { erase: true }))
    expect(await texts(store)).toEqual(['hi'])
    await connection.publish('evenkeel:bus:cases', '')
    const listening = subscriberOf(connection)
    onTestFinished(() => listening.disconnect())
    expect(await listening.subscribe('evenkeel:bus:cases')).toBe(1)
    await expect(listening.subscribe('others')).rejects.toThrow(/NOPERM/)
    await expect(connection.flushall()).rejects.toThrow(/NOPERM/)
  })

  it('is found through a Sentinel', async () => {
    const port = await freePort()
    const file = join(temporaryFolder(), 'sentinel.conf')
    const lines = [
      `port ${port}`,
      'bind 127.0.0.1',
      `sentinel monitor house 127.0.0.1 ${server.port} 1`,
    ]
    writeFileSync(file, `${lines.join('\n')}\n`)
    const sentinel = spawn('redis-server', [file, '--sentinel'], { stdio: 'ignore' })
    onTestFinished(() => void sentinel.kill('SIGKILL'))
    const watcher = new Redis(port, '127.0.0.1')
    watcher.on('error', () => undefined)
    onTestFinished(() => watcher.disconnect())
    await watcher.ping()
    await client.flushall()
    const connection = await connect(`redis+sentinel://127.0.0.1:${port}/house/0`)
    const store = await openStore({ connection })
    await store.open({ id: 'c1', personId: 'p1', createdAt: AT })
    expect(await client.exists('evenkeel:{p1}:conversations')).toBe(1)
  })

  it('is spoken to over TLS, if its certificate is one that we trust', async () => {
    const folder = temporaryFolder()
    const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')]
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1']
    const made = ['req', '-x509', '-newkey', 'ed25519', '-nodes', '-days', '2', '-keyout', key]
    execFileSync('openssl', [...made, '-out', cert, ...subject], { stdio: 'ignore' })
    const port = await freePort()
    const tls = { 'tls-port': String(port), 'tls-cert-file': cert, 'tls-key-file': key }
    const own = await startRedis({
      settings: { ...tls, 'tls-ca-cert-file': cert, 'tls-auth-clients': 'no' },
    })
    onTestFinished(() => own.close())
    const url = `rediss://127.0.0.1:${port}`
    await expect(connect(url)).rejects.toMatchObject({ code: 'RedisUnreachable' })
    const connection = await connect(url, cert)
    expect(await connection.ping()).toBe('PONG')
    connection.disconnect()
  })
})

describe('parseRedisUrl', () => {
  it.each([
    ['redis://localhost', { kind: 'single', place: { host: 'localhost', port: 6379 }, db: 0 }],
    ['rediss://u:p%40w@10.0.0.1:7000/3', { tls: true, username: 'u', password: 'p@w', db: 3 }],
    ['redis://:pw@[::1]:7000', { password: 'pw', place: { host: '::1', port: 7000 } }],
    ['redis+sentinel://a,b:1/house/2', { kind: 'sentinel', master: 'house', db: 2 }],
    ['rediss+cluster://a:1,b:2', { tls: true, kind: 'cluster' }],
  ])('reads %s', (url, address) => {
    expect(parseRedisUrl(url)).toMatchObject(address)
  })

  it.each([
    'localhost:6379',
    'http://localhost',
    'redis://',
    'redis://a,b',
    'redis://a/notadb',
    'redis://a:99999',
    'redis+sentinel://a',
    'redis+cluster://a/1',
    'redis://u:%ZZ@a',
    'redis://a b',
  ])('refuses %s', (url) => {
    expect(parseRedisUrl(url)).toBeUndefined()
  })
})
