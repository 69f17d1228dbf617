import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { Erasures } from '../../../bot/erasure/erasures.ts'
import { openCase } from '../../../bot/handoff/step-case.ts'
import { EmbeddedQueue } from '../../../bot/jobs/embedded-queue.ts'
import { MasterKeys } from '../../../bot/keys/master-keys.ts'
import { createLogger } from '../../../bot/logger.ts'
import { LmdbStore } from '../../../bot/stores/embedded/lmdb-store.ts'
import { connectRedis, parseRedisUrl } from '../../../bot/stores/redis/connect.ts'
import { RedisStore } from '../../../bot/stores/redis/redis-store.ts'
import type { SessionStore, TurnCommit } from '../../../bot/stores/session-store.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../../dialogs/state.ts'
import { SHARED_EMOTIONS, type MoodPoint } from '../../../types.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { startRedis, type RedisServer } from '../../support/redis-server.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const AT = Date.UTC(2026, 0, 5, 9)
const RETENTION = { moodMaxPoints: 100, moodMaxDays: 365, logMaxActivities: 100 }
const SENTINEL = 'sentinel-Zk7Qw'
const logger = createLogger('silent')
const ended: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const end of ended.splice(0).toReversed()) await end()
})

function jobQueue() {
  const queue = new EmbeddedQueue({
    ...{ path: temporaryFolder(), clock: new ManualClock(AT), logger },
    setTimer: () => () => undefined,
  })
  ended.push(() => queue.close())
  return queue
}

async function says(store: SessionStore, id: string, more: Partial<TurnCommit> = {}) {
  const text = `${SENTINEL} in ${id}`
  const inbound = {
    type: 'message',
    text,
    attachments: 0,
    clientId: `${id}-${Math.random()}`,
  } as const
  const shown = { type: 'message', timestamp: '', from: { id, role: 'user' }, text } as const
  const { turn, durable } = await store.accept({ conversationId: id, inbound, shown, at: AT })
  await durable
  const reply = { type: 'message', timestamp: '', from: { id: 'evenkeel', role: 'bot' } } as const
  const outcome = await store.commit({
    ...{ turn, personId: 'p1', state: { ...EMPTY_STATE, notes: { what: text } } },
    profile: {
      ...EMPTY_PROFILE,
      remembered: [{ kind: 'self', text, at: AT, due: null, asked: false }],
    },
    moods: [MOOD],
    replies: [{ ...reply, text }],
    ...more,
  })
  expect(outcome).toBe('saved')
}

const MOOD: MoodPoint = {
  ...{ at: AT - 1, source: 'text', valence: 0, arousal: 0, confidence: 1, abstained: false },
  shared: Object.fromEntries(SHARED_EMOTIONS.map((one) => [one, 0])) as MoodPoint['shared'],
}

/** Two conversations of p1, one of them over a linked channel, a case and an address. */
async function fill(store: SessionStore) {
  await store.open({ id: 'c1', personId: 'p1', createdAt: AT - 10 })
  await store.open({ id: 'c2', personId: 'p1', createdAt: AT - 10 })
  await store.saveAddress(
    { conversationId: 'c2', channel: 'telegram', reference: { chatId: 77 } },
    AT,
  )
  const one = openCase({
    ...{ id: 'k1', personId: 'p1', conversationId: 'c1', at: AT - 5 },
    ...{ reason: 'request', sign: null, locale: 'en', country: null },
  })
  await says(store, 'c1', { case: one })
  await says(store, 'c2')
}

const GONE: Partial<TurnCommit> = {
  ...{ erase: true, state: EMPTY_STATE, profile: EMPTY_PROFILE, moods: [] },
  replies: [
    { type: 'message', timestamp: '', from: { id: 'evenkeel', role: 'bot' }, text: 'gone' },
  ],
}

function bytesIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => readFileSync(join(one.parentPath, one.name), 'latin1'))
    .join()
}

describe('an erasure in LMDB', () => {
  const path = () => temporaryFolder()
  const open = (folder: string, key?: MasterKeys) => {
    const store = new LmdbStore(folder, RETENTION, key)
    ended.push(() => store.close())
    return store
  }

  it('leaves no word and no key in any file, and says so', async () => {
    const folder = path()
    const store = open(folder, new MasterKeys(randomBytes(32)))
    await fill(store)
    await store.flush()
    // All slots of the file: what of it holds a key has to be written over.
    const before = readFileSync(join(folder, 'keys'))
    const jobs = jobQueue()
    await jobs.schedule({ id: 'j1', name: 'x', personId: 'p1', payload: null, dueAt: AT + 1 })
    await says(store, 'c1', { ...GONE, receipt: 'R1' })
    const [receipt] = await new Erasures({ store, jobs, logger }).finish('R1')
    expect(receipt).toMatchObject({
      ...{ id: 'R1', status: 'clean', remaining: {}, keyDestroyed: true },
      removed: { conversations: 2, activities: 5, cases: 1, jobs: 1 },
    })
    expect(JSON.stringify(await store.erasures())).not.toMatch(/p1|c1|c2|k1/)
    await store.flush()
    expect(bytesIn(folder)).not.toContain(SENTINEL)
    const after = readFileSync(join(folder, 'keys'), 'latin1')
    const wrapped = before.toString('latin1', 17, 82)
    expect(wrapped).not.toMatch(/^\0+$/)
    expect(after).not.toContain(wrapped)
    expect(bytesIn(folder)).not.toContain(wrapped)
    const [kept] = await store.activitiesAfter('c1', 0, 10)
    expect(kept?.activity.text).toBe('gone')
  })

  it('that nobody looked after is looked after at the next start', async () => {
    const folder = path()
    const key = new MasterKeys(randomBytes(32))
    const store = open(folder, key)
    await fill(store)
    await says(store, 'c1', { ...GONE, receipt: 'R1' })
    await store.close()
    ended.length = 0
    const again = open(folder, key)
    const [receipt] = await new Erasures({ store: again, jobs: jobQueue(), logger }).finish()
    expect(receipt).toMatchObject({ status: 'clean', keyDestroyed: true })
  })

  it('does not say that nothing is left when something is', async () => {
    const store = open(path())
    await fill(store)
    await says(store, 'c1', { ...GONE, receipt: 'R1' })
    await store.open({ id: 'c2', personId: 'p2', createdAt: AT - 10 })
    const erasures = new Erasures({ store, jobs: jobQueue(), logger })
    expect(await erasures.finish('R1')).toMatchObject([
      { status: 'remainder', remaining: { conversations: 1 }, keyDestroyed: false },
    ])
  })
})

describe('an erasure in Redis', () => {
  let server: RedisServer
  beforeAll(async () => {
    server = await startRedis()
  })
  afterAll(() => server.close())

  async function open(key?: MasterKeys, isFresh = true) {
    const address = parseRedisUrl(server.url)
    if (!address) throw new Error('the tests’ own address is none')
    const connection = await connectRedis(address, logger)
    if (isFresh && !('nodes' in connection)) await connection.flushall()
    const options = { retention: RETENTION, key, clock: new ManualClock(AT), logger, idleDays: 0 }
    const store = await RedisStore.open(connection, options)
    ended.push(() => store.close())
    return { store, connection }
  }

  async function dump(connection: Awaited<ReturnType<typeof open>>['connection']) {
    const keys = await connection.keys('*')
    const values = await Promise.all(keys.map((key) => connection.dumpBuffer(key)))
    return `${keys.join()}${Buffer.concat(values).toString('latin1')}`
  }

  it('leaves no word and no key, and says so', async () => {
    const { store, connection } = await open(new MasterKeys(randomBytes(32)))
    await fill(store)
    const wrapped = await connection.hgetBuffer('evenkeel:{p1}:person', 'key')
    expect(await dump(connection)).toContain(wrapped?.toString('latin1'))
    await says(store, 'c1', { ...GONE, receipt: 'R1' })
    const erasures = new Erasures({ store, jobs: jobQueue(), logger })
    const [begun] = await store.erasures('R1')
    if (!begun) throw new Error('there is no receipt')
    expect(await erasures.check(begun, true)).toMatchObject({
      ...{ id: 'R1', status: 'clean', remaining: {}, keyDestroyed: true },
      removed: { conversations: 2, activities: 5, cases: 1, channels: 2 },
    })
    const left = await dump(connection)
    expect(left).not.toContain(SENTINEL)
    expect(left).not.toContain(wrapped?.toString('latin1'))
    expect((await connection.keys('*')).join()).not.toMatch(/c2|k1/)
    const [kept] = await store.activitiesAfter('c1', 0, 10)
    expect(kept?.activity.text).toBe('gone')
  })

  it('finds a key that was forgotten, and says that it is left', async () => {
    const { store, connection } = await open()
    await fill(store)
    await says(store, 'c1', { ...GONE, receipt: 'R1' })
    await connection.hset('evenkeel:{p1}:c2:log', '1', 'something')
    const erasures = new Erasures({ store, jobs: jobQueue(), logger })
    const [receipt] = await erasures.finish('R1')
    expect(receipt).toMatchObject({ status: 'remainder', remaining: { talks: 1 } })
  })

  it('costs a turn no more commands than a store in the clear, once the key is held', async () => {
    const calls = async (key?: MasterKeys) => {
      const { store, connection } = await open(key)
      await fill(store)
      // The server knows all the scripts from here on.
      await store.claim('p1')
      const sent = vi.spyOn(connection, 'sendCommand')
      await store.claim('p1')
      await store.state('c1')
      await store.profile('p1')
      await says(store, 'c1')
      return sent.mock.calls.length
    }
    expect(await calls(new MasterKeys(randomBytes(32)))).toBe(await calls())
  })

  it('takes the key from under a process that still holds it: its next write has the new one', async () => {
    const key = new MasterKeys(randomBytes(32))
    const [here, there] = [await open(key), await open(key, false)]
    await fill(here.store)
    expect((await there.store.activitiesAfter('c1', 0, 10)).length).toBe(2)
    await says(here.store, 'c1', { ...GONE, receipt: 'R1' })
    await says(there.store, 'c1')
    expect((await here.store.activitiesAfter('c1', 0, 10)).length).toBe(3)
    expect((await there.store.profile('p1')).remembered.length).toBe(1)
  })
})
