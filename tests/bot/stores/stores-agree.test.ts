import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { StoredActivity } from '../../../bot/activity.ts'
import { openCase } from '../../../bot/handoff/step-case.ts'
import { MasterKeys } from '../../../bot/keys/master-keys.ts'
import { createLogger } from '../../../bot/logger.ts'
import { identityOf } from '../../../bot/stores/account-store.ts'
import { LmdbStore } from '../../../bot/stores/embedded/lmdb-store.ts'
import { connectRedis, parseRedisUrl } from '../../../bot/stores/redis/connect.ts'
import { RedisStore } from '../../../bot/stores/redis/redis-store.ts'
import type { PendingTurn, SessionStore, TurnCommit } from '../../../bot/stores/session-store.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../../dialogs/state.ts'
import { SHARED_EMOTIONS, type MoodPoint, type SharedEmotion } from '../../../types.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { startRedis, type RedisServer } from '../../support/redis-server.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const AT = Date.UTC(2026, 0, 5, 9)
const RETENTION = { moodMaxPoints: 6, moodMaxDays: 365, logMaxActivities: 6 }
const PEOPLE = ['p0', 'p1', 'p2']
const TALKS = ['c0', 'c1', 'c2', 'c3']

const what = fc.oneof(
  { weight: 6, arbitrary: fc.constant('turn' as const) },
  ...(['open', 'accept', 'address', 'delivered', 'block', 'case', 'redact', 'forget'] as const).map(
    (one) => ({ weight: 2, arbitrary: fc.constant(one) }),
  ),
  ...(['join', 'part', 'erase'] as const).map((one) => ({
    weight: 2,
    arbitrary: fc.constant(one),
  })),
)
const step = fc.record({
  what,
  talk: fc.nat(TALKS.length - 1),
  other: fc.nat(TALKS.length - 1),
  person: fc.nat(PEOPLE.length - 1),
  count: fc.nat(2),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** Moves that were really made, so that the comparison is not one of nothing. */
const moved = new Map<string, number>()

/** Does a step, and gives back what the store said. */
async function play(store: SessionStore, at: number, one: Step): Promise<unknown> {
  const conversationId = TALKS[one.talk] ?? ''
  const conversation = await store.conversation(conversationId)
  // One that was erased is not opened again: LMDB goes on counting its places until the next start.
  if (one.what === 'open' && (conversation || at < AT + TALKS.length)) {
    const personId = PEOPLE[one.person] ?? ''
    return store.open({ id: conversationId, personId, createdAt: at })
  }
  if (!conversation) return store.conversation(conversationId)
  const { personId } = conversation
  const contact = { conversationId, channel: 'telegram', reference: { at } } as const
  switch (one.what) {
    case 'open':
      return undefined
    case 'accept':
      return arrive(store, conversationId, at, one.count)
    case 'address':
      return store.saveAddress(contact, at)
    case 'delivered':
      return store.delivered(conversationId, { seq: one.count + 2, part: one.count })
    case 'block':
      return store.block(conversationId, at - one.count)
    case 'forget':
      return store.forgetAddress(conversationId)
    case 'redact':
      return store.redact(conversationId, `id${one.count}`)
    case 'case': {
      const id = `case-of-${personId}`
      const opening = { id, personId, conversationId, at, reason: 'request', sign: null } as const
      const opened = openCase({ ...opening, locale: 'en', country: null })
      const status = (['opened', 'active', 'closed'] as const)[one.count] ?? 'opened'
      return store.saveCase({ case: { ...opened, status }, activities: [bot(at, 'hello')] })
    }
    case 'turn':
    case 'erase':
    case 'part':
    case 'join': {
      const turn = await arrive(store, conversationId, at, one.count)
      if (!turn) return 'said before'
      const commit = await commitOf(store, turn, personId, at, one)
      for (const move of ['join', 'part', 'erase'] as const)
        if (commit?.[move]) moved.set(move, (moved.get(move) ?? 0) + 1)
      return commit && store.commit(commit)
    }
  }
}

async function arrive(
  store: SessionStore,
  conversationId: string,
  at: number,
  id: number,
): Promise<PendingTurn | undefined> {
  const text = `said at ${at - AT}`
  // Some ids come again.
  const clientId = id === 0 ? `id${(at - AT) % 3}` : `own${at}`
  const inbound = { type: 'message', text, attachments: 0, clientId } as const
  const shown = { type: 'message', timestamp: '', from: { id: 'p', role: 'user' }, text } as const
  const { turn, duplicate, durable } = await store.accept({ conversationId, inbound, shown, at })
  await durable
  return duplicate ? undefined : turn
}

async function commitOf(
  store: SessionStore,
  turn: PendingTurn,
  personId: string,
  at: number,
  one: Step,
): Promise<TurnCommit | undefined> {
  const common = {
    ...{ turn, personId, state: { ...EMPTY_STATE, notes: { at } } },
    profile: { ...EMPTY_PROFILE, disclosedAt: at },
    moods: Array.from({ length: one.count }, () => mood(at)),
    replies: Array.from({ length: one.count }, (_, i) => bot(at, `re ${i}`)),
  }
  if (one.what === 'erase') return { ...common, erase: true, moods: [] }
  if (one.what === 'join') {
    const given = TALKS[one.other] ?? ''
    const into = (await store.conversation(given))?.personId
    if (into === undefined || into === personId) return common
    // Of two unsettled cases one would be closed by the turn: here, each stays as it is.
    const join = { from: personId, hash: 'h', given, at, cases: [], states: [] }
    return { ...common, personId: into, join: { ...join, told: [bot(at, 'told')] } }
  }
  if (one.what === 'part') {
    const linked = await store.linked(personId)
    const away = linked.filter(({ identity }) => identity !== personId)
    const here = await store.conversation(turn.conversationId)
    if (away.length === 0 || !here) return common
    const leaving = away.map(({ identity }) => ({ identity, profile: EMPTY_PROFILE }))
    const own = identityOf(here)
    const isLeaving = away.some(({ identity }) => identity === own)
    const part = { account: personId, leaving, states: [] }
    return { ...common, personId: isLeaving ? own : personId, part, moods: [] }
  }
  return common
}

/** All that can be asked about. */
async function seen(store: SessionStore): Promise<unknown> {
  const people = PEOPLE.map(async (id) => ({
    ...{ export: await store.export(id), inventory: await store.inventory(id) },
    ...{ linked: await store.linked(id), account: await store.personOf(id) },
    ...{ last: await store.conversationOf(id), own: await store.conversationOfIdentity(id) },
    ...{ cases: await store.casesOf(id), profile: await store.profile(id) },
  }))
  const talks = TALKS.map(async (id) => ({
    ...{ conversation: await store.conversation(id), address: await store.address(id) },
    ...{ state: await store.state(id), log: await store.activitiesAfter(id, 0, 100) },
    newest: await store.watermark(id),
  }))
  return {
    ...{ people: await Promise.all(people), talks: await Promise.all(talks) },
    pending: (await store.pending()).toSorted(
      (a, b) => a.conversationId.localeCompare(b.conversationId) || a.seq - b.seq,
    ),
    open: (await store.openCases()).toSorted((a, b) => a.id.localeCompare(b.id)),
    behind: (await store.behind()).toSorted(),
  }
}

describe('LMDB and Redis', () => {
  let server: RedisServer
  beforeAll(async () => {
    server = await startRedis()
  })
  afterAll(() => server.close())

  it('say the same of everything, whatever happens', async () => {
    const address = parseRedisUrl(server.url)
    if (!address) throw new Error('the tests’ own address is none')
    const logger = createLogger('silent')
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async (steps) => {
        const connection = await connectRedis(address, logger)
        await Promise.all('nodes' in connection ? [] : [connection.flushall()])
        const key = new MasterKeys(randomBytes(32))
        const options = {
          retention: RETENTION,
          key,
          clock: new ManualClock(AT),
          logger,
          idleDays: 0,
        }
        const redis = await RedisStore.open(connection, options)
        const lmdb = new LmdbStore(temporaryFolder(), RETENTION, key)
        onTestFinished(() => lmdb.close())
        const nothing = { other: 0, count: 0 }
        const begin = TALKS.map((_, talk) => ({
          ...{ what: 'open' as const, talk, person: talk % PEOPLE.length, ...nothing },
        }))
        for (const [n, one] of [...begin, ...steps].entries()) {
          const said = await play(lmdb, AT + n, one)
          // What is written is not at once to be read there.
          await lmdb.flush()
          await new Promise((resolve) => setImmediate(resolve))
          expect(await play(redis, AT + n, one), `step ${n}: ${one.what}`).toEqual(said)
          expect(await seen(redis), `after step ${n}: ${one.what}`).toEqual(await seen(lmdb))
        }
        await redis.close()
      }),
      { numRuns: 25, seed: 20_261_123 },
    )
    for (const move of ['join', 'part', 'erase']) expect(moved.get(move), move).toBeGreaterThan(5)
  }, 300_000)
})

function bot(at: number, text: string): StoredActivity {
  const timestamp = new Date(at).toISOString()
  return { type: 'message', timestamp, from: { id: 'evenkeel', role: 'bot' }, text }
}

function mood(at: number): MoodPoint {
  const shared = Object.fromEntries(SHARED_EMOTIONS.map((name) => [name, 0.1]))
  return {
    ...{ at, source: 'text', valence: -0.2, arousal: 0.1, confidence: 0.5, abstained: false },
    shared: shared as Record<SharedEmotion, number>,
  }
}
