import { randomBytes, randomUUID } from 'node:crypto'
import { EMPTY_STATE } from '../../../dialogs/state.ts'
import type { DialogState, Profile } from '../../../dialogs/types.ts'
import type { MoodPoint } from '../../../types.ts'
import type { StoredActivity } from '../../activity.ts'
import type { Address, Delivered } from '../../channels/channel.ts'
import type { Clock } from '../../clock.ts'
import { EvenkeelError } from '../../errors.ts'
import type { Logger } from '../../logger.ts'
import type { Probe } from '../../observability/readiness.ts'
import type { Case } from '../../handoff/case.ts'
import { identityOf, type LinkCode, type LinkedIdentity } from '../account-store.ts'
import type { Contact } from '../address-store.ts'
import type { Expired, ExpiryPage, ExpiryRules } from '../expiry.ts'
import { redacted } from '../redacted.ts'
import type { MasterKeys } from '../../keys/master-keys.ts'
import { ERASURE_SECRET, type Counts, type Erasure, type Trace } from '../erasure-store.ts'
import type {
  Accepted,
  AcceptRequest,
  CaseCommit,
  CaseSaved,
  CommitOutcome,
  Conversation,
  Inventory,
  Lease,
  LoggedActivity,
  PendingTurn,
  PersonExport,
  Retention,
  SessionStore,
  TurnClaim,
  TurnCommit,
} from '../session-store.ts'
import { BusyIndex } from './busy-index.ts'
import { caseCall, commitCall, saidKey, type Ways } from './calls.ts'
import type { Connection } from './connect.ts'
import { listErasures, remainderAt, saveErasure } from './erasing.ts'
import { expireHomes, type ExpiryParts } from './expire-homes.ts'
import { openAddress, type GivenCode } from './home.ts'
import { HomeKeys } from './home-keys.ts'
import { HomeReader } from './home-reader.ts'
import { homeKeys, pointers, talkKeys } from './keys.ts'
import { migrateRedis } from './migrate-redis.ts'
import { Moves } from './moves.ts'
import { addressOf, Records } from './records.ts'
import { Scripts } from './scripts.ts'
import { Talks, written } from './talks.ts'

const DAY = 86_400_000
/** How often a write that was turned away is tried again. */
const TRIES = 8
/** What `lease-1.lua` says. */
const LEASES = ['refused', 'gained', 'kept'] as const

export interface RedisStoreOptions {
  readonly retention: Retention
  /** Undefined: stored in the clear. */
  readonly key?: MasterKeys | undefined
  readonly clock: Clock
  readonly logger: Logger
  /** What nobody touches for so many days is dropped; 0: nothing is. */
  readonly idleDays: number
  /** How long a move of another process is waited for, in milliseconds. */
  readonly patienceMs?: number
}

/**
 * `SessionStore` in Redis, one server or many. How it is laid out is said in docs/redis.md.
 *
 * All that is kept about a person lies on one slot, their *home*, so that a turn's state, profile,
 * moods, case and replies are saved by one script or not at all. Writes to one conversation are sent
 * in the order of the calls.
 */
export class RedisStore implements SessionStore, Probe {
  readonly #connection: Connection
  readonly #scripts: Scripts
  readonly #keys: HomeKeys
  readonly #index: BusyIndex
  readonly #moves: Moves
  readonly #reader: HomeReader
  readonly #records: Records
  readonly #keepSeconds: number
  /** Who claims the turns. */
  readonly #self = randomUUID()
  readonly #talks: Talks
  readonly #ways: Ways
  readonly #logger: Logger
  #sweeping: Promise<void> | undefined

  private constructor(connection: Connection, options: RedisStoreOptions) {
    this.#connection = connection
    this.#keepSeconds = Math.round((options.idleDays * DAY) / 1000)
    this.#scripts = new Scripts(connection)
    const { retention, patienceMs, clock } = options
    const keepSeconds = this.#keepSeconds
    const keys = new HomeKeys(connection, this.#scripts, options.key, keepSeconds)
    this.#keys = keys
    this.#index = new BusyIndex(connection, this.#scripts, {
      now: () => clock.now(),
      marked: (home) => this.#sweep(home),
    })
    const common = { connection, scripts: this.#scripts, keys, index: this.#index, keepSeconds }
    const conversation = (id: string) => this.conversation(id)
    this.#moves = new Moves({
      ...{ ...common, retention, patienceMs, conversationOf: conversation },
      secret: () => this.secret(ERASURE_SECRET),
    })
    this.#talks = new Talks({ ...common, moves: () => this.#moves })
    this.#logger = options.logger
    this.#ways = { keepSeconds, retention }
    this.#reader = new HomeReader(connection, keys, this.#index, this.#moves)
    this.#records = new Records({
      ...{ connection, keys, conversation },
      address: (id) => this.address(id),
    })
  }

  /**
   * @param connection is closed with the store
   * @throws EvenkeelError `StoreUnreadable` when the key does not fit the data, or their schema us
   */
  static async open(connection: Connection, options: RedisStoreOptions): Promise<RedisStore> {
    await migrateRedis(connection)
    const store = new RedisStore(connection, options)
    // Found out now, and not with the first message.
    await store.secret('key-check')
    return store
  }

  open({ personId: identity, ...opened }: Conversation): Promise<Conversation> {
    return written(async () => {
      const personId = await this.personOf(identity)
      return this.#talks.open({ ...opened, personId, ...(personId !== identity && { identity }) })
    })
  }

  conversation(conversationId: string): Promise<Conversation | undefined> {
    return this.#talks.find(conversationId)
  }

  async conversationOf(personId: string): Promise<Conversation | undefined> {
    const id = await this.#connection.hget(homeKeys(personId).person, 'latest')
    return id === null ? undefined : this.conversation(id)
  }

  async conversationsOf(personId: string): Promise<Conversation[]> {
    const ids = await this.#connection.smembers(homeKeys(personId).convs)
    const all = await Promise.all(ids.toSorted().map((id) => this.conversation(id)))
    return all.flatMap((one) => one ?? [])
  }

  async conversationOfIdentity(identity: string): Promise<Conversation | undefined> {
    const personId = await this.personOf(identity)
    const latest = await this.conversationOf(personId)
    if (latest && identityOf(latest) === identity) return latest
    return (await this.conversationsOf(personId))
      .filter((one) => identityOf(one) === identity)
      .toSorted((a, b) => a.createdAt - b.createdAt)
      .at(-1)
  }

  async personOf(identity: string): Promise<string> {
    return (await this.#connection.get(pointers.identity(identity))) ?? identity
  }

  linked(personId: string): Promise<LinkedIdentity[]> {
    return this.#records.linked(personId)
  }

  async linkCode(hash: string, now: number): Promise<LinkCode | undefined> {
    const kept = await this.#connection.getBuffer(pointers.code(hash))
    const code = kept ? this.#keys.common.open<LinkCode>(kept) : undefined
    if (!code || code.expiresAt <= now) return undefined
    const conversation = await this.conversation(code.conversationId)
    if (!conversation) return undefined
    // The account may have given out another one since, or have used this one up.
    const { person } = homeKeys(conversation.personId)
    const isGiven = await this.#keys.reading(conversation.personId, async (sealer) => {
      const given = await this.#connection.hgetBuffer(person, 'code')
      return given !== null && sealer.open<GivenCode>(given).hash === hash
    })
    return isGiven ? code : undefined
  }

  async accept({ conversationId, inbound, shown, at }: AcceptRequest): Promise<Accepted> {
    const { word, number: seq } = await this.#talks.write(conversationId, (ground) => {
      const { home, mark, sealer } = ground
      const [entry, arrived] = [sealer.seal(shown), sealer.seal({ inbound, at })]
      const { person, convs } = homeKeys(home)
      const { talk, log, ids, inbox } = talkKeys(home, conversationId)
      return this.#scripts.outcome(
        'accept-6',
        [person, convs, talk, log, ids, inbox],
        [
          ...[conversationId, inbound.clientId ?? '', entry, arrived, mark],
          ...[this.#keepSeconds, sealer.ref],
        ],
      )
    })
    await this.#talks.keep(conversationId)
    const turn: PendingTurn = { conversationId, seq, inbound, at }
    return { turn, duplicate: word === 'duplicate', durable: Promise.resolve() }
  }

  async redact(conversationId: string, clientId: string): Promise<boolean> {
    let found = 0
    await this.#talks
      .write(conversationId, async ({ home, sealer }) => {
        const { person, convs } = homeKeys(home)
        const { log, ids } = talkKeys(home, conversationId)
        const reply = await this.#scripts.run('find-said-2', [log, ids], [clientId])
        const said = pairs(reply)
        found = said.length
        const entries = said.flatMap(({ seq, bytes }) => {
          if (bytes.length === 0) return []
          const activity = sealer.open<StoredActivity>(bytes)
          return [seq, sealer.seal(redacted({ activity }).activity)]
        })
        return this.#scripts.outcome(
          'rewrite-3',
          [person, convs, log],
          [conversationId, sealer.ref, ...entries],
        )
      })
      .catch((error: unknown) => {
        if (!(error instanceof EvenkeelError) || error.code !== 'ConversationUnknown') throw error
      })
    return found > 0
  }

  async claim(personId: string): Promise<number> {
    return written(async () =>
      Number(await this.#scripts.run('claim-1', [homeKeys(personId).person], [this.#self])),
    )
  }

  async claimTurn(
    personId: string,
    { conversationId, seq }: Pick<PendingTurn, 'conversationId' | 'seq'>,
  ): Promise<TurnClaim> {
    return written(async () => {
      const keys = [homeKeys(personId).person, talkKeys(personId, conversationId).inbox]
      const { word, number: fence } = await this.#scripts.outcome('claim-turn-2', keys, [
        ...[this.#self, seq],
      ])
      if (word === 'yours') return { is: 'yours', fence }
      if (word === 'behind') return { is: 'behind' }
      const owner = (await this.conversation(conversationId))?.personId
      return owner === undefined || owner === personId
        ? { is: 'answered' }
        : { is: 'elsewhere', personId: owner }
    })
  }

  async commit(commit: TurnCommit): Promise<CommitOutcome> {
    const { turn, join, part, erase, newCode } = commit
    const { conversationId } = turn
    if (newCode) {
      // Before the turn says it. Until the account names it as its own, it opens nothing.
      const left = Math.max(1, newCode.expiresAt - turn.at)
      const [key, value] = [pointers.code(newCode.hash), this.#keys.common.seal(newCode)]
      await written(() => this.#connection.set(key, value, 'PX', left))
    }
    if (join || part || erase)
      return this.#talks.inOrder(conversationId, async () => {
        const conversation = await this.conversation(conversationId)
        if (!conversation) return 'answered'
        const outcome = await this.#moves.commit(commit, conversation)
        this.#talks.forget()
        return outcome
      })
    const { word } = await this.#talks.write(conversationId, async (ground) => {
      // It was decided on another person's home: fences of two homes cannot be compared.
      if (ground.home !== commit.personId) return { word: 'moved', number: 0 }
      if (commit.case) await this.#talks.point(pointers.case(commit.case.id), ground.home)
      return this.#scripts.outcome(...commitCall(commit, ground, this.#ways))
    })
    return word as CommitOutcome
  }

  saveCase(commit: CaseCommit): Promise<CaseSaved> {
    const { id, personId: home, conversationId } = commit.case
    return this.#talks.inOrder(conversationId, async () => {
      await this.#talks.point(pointers.case(id), home)
      for (let tries = 0; tries < TRIES; tries += 1) {
        const [mark, sealer] = await Promise.all([
          this.#index.mark(home, tries > 0),
          this.#keys.toWrite(home),
        ])
        const call = caseCall(commit, { home, mark, sealer }, this.#ways)
        const { word, number: seq } = await this.#scripts.outcome(...call)
        if (word === 'saved') return { outcome: 'saved', seq }
        // Its conversation is another person's by now, and so is the case.
        if (word === 'moved' || word === 'elsewhere') return { outcome: 'moved' }
        if (word === 'moving') await this.#moves.wait(home)
        if (word === 'rekeyed') this.#keys.forget(home)
      }
      throw new EvenkeelError('StoreWriteFailed')
    })
  }

  async case(caseId: string): Promise<Case | undefined> {
    const home = await this.#connection.get(pointers.case(caseId))
    if (home === null) return undefined
    return this.#records.case(home, caseId)
  }

  openCases(): Promise<Case[]> {
    return this.#reader.openCases()
  }

  casesOf(personId: string): Promise<Case[]> {
    return this.#records.cases(personId)
  }

  async saidInCase(caseId: string, clientId: string): Promise<number | undefined> {
    const home = await this.#connection.get(pointers.case(caseId))
    if (home === null) return undefined
    const place = await this.#connection.hget(homeKeys(home).said, saidKey(caseId, clientId))
    return place === null ? undefined : Number(place)
  }

  async pending(conversationId?: string): Promise<PendingTurn[]> {
    if (conversationId === undefined) return this.#reader.pending()
    const conversation = await this.conversation(conversationId)
    return conversation ? this.#reader.pendingIn(conversation) : []
  }

  async state(conversationId: string): Promise<DialogState> {
    const state = await this.#talks.read(conversationId, async ({ talk }, sealer) => {
      const kept = await this.#connection.hgetBuffer(talk, 'state')
      return kept && sealer.open<DialogState>(kept)
    })
    return state ?? EMPTY_STATE
  }

  profile(personId: string): Promise<Profile> {
    return this.#records.profile(personId)
  }

  async activitiesAfter(
    conversationId: string,
    watermark: number,
    limit: number,
  ): Promise<LoggedActivity[]> {
    const found = await this.#talks.read(conversationId, async ({ talk, log }, sealer) => {
      const reply = await this.#scripts.run('read-log-2', [talk, log], [watermark, limit])
      // Nothing new in a log that is here is an answer, and no reason to look for it elsewhere.
      if (reply === null) return null
      return pairs(reply).map(({ seq, bytes }) => ({
        seq,
        activity: sealer.open<StoredActivity>(bytes),
      }))
    })
    return found ?? []
  }

  async watermark(conversationId: string): Promise<number> {
    const [last, first] = await this.#ends(conversationId)
    return first <= last ? last : 0
  }

  async lastPlace(conversationId: string): Promise<number> {
    const [last] = await this.#ends(conversationId)
    return last
  }

  moods(personId: string, since: number): Promise<MoodPoint[]> {
    return this.#records.moods(personId, since)
  }

  async address(conversationId: string): Promise<Address | undefined> {
    const kept = await this.#talks.read(conversationId, async ({ talk }, sealer) => {
      const all = await this.#connection.hgetallBuffer(talk)
      return 'last' in all || 'contact' in all ? { address: openAddress(all, sealer) } : null
    })
    return kept?.address ? addressOf(conversationId, kept.address) : undefined
  }

  async saveAddress(contact: Contact, at: number): Promise<void> {
    const { conversationId } = contact
    await this.#talks.write(conversationId, ({ home, mark, sealer }) => {
      const { person, convs } = homeKeys(home)
      const { talk } = talkKeys(home, conversationId)
      const values = [conversationId, mark, sealer.seal(contact), at, sealer.ref]
      return this.#scripts.outcome('save-address-3', [person, convs, talk], values)
    })
  }

  delivered(conversationId: string, { seq, part }: Delivered): Promise<void> {
    return this.#touch(conversationId, ['delivered', seq, part])
  }

  block(conversationId: string, at: number): Promise<void> {
    return this.#touch(conversationId, ['block', at])
  }

  forgetAddress(conversationId: string): Promise<void> {
    return this.#touch(conversationId, ['forget'])
  }

  behind(): Promise<string[]> {
    return this.#reader.behind()
  }

  inventory(personId: string): Promise<Inventory> {
    return this.#records.inventory(personId)
  }

  export(personId: string): Promise<PersonExport | undefined> {
    return this.#records.export(personId)
  }

  erasures(only?: string): Promise<Erasure[]> {
    return listErasures(this.#connection, this.#keys.common, only)
  }

  saveErasure(erasure: Erasure): Promise<void> {
    return written(() => saveErasure(erasure, this.#connection, this.#keys.common))
  }

  remainder(trace: Trace, everywhere = false): Promise<Counts> {
    return remainderAt(trace, this.#connection, everywhere)
  }

  async lease(name: string, ms: number): Promise<Lease> {
    const had = await written(() =>
      this.#scripts.run('lease-1', [pointers.lease(name)], [this.#self, ms]),
    )
    return LEASES[Number(had)] ?? 'refused'
  }

  async release(name: string): Promise<void> {
    await written(() => this.#scripts.run('unlease-1', [pointers.lease(name)], [this.#self]))
  }

  expire(rules: ExpiryRules, now: number, page: ExpiryPage): Promise<Expired> {
    const parts: ExpiryParts = {
      ...{ connection: this.#connection, scripts: this.#scripts, keys: this.#keys },
      keepSeconds: this.#keepSeconds,
      activitiesAfter: (...which) => this.activitiesAfter(...which),
      redact: async (home, conversationId, { seq, activity }) => {
        const { person, convs } = homeKeys(home)
        const { log } = talkKeys(home, conversationId)
        const sealer = await this.#keys.toWrite(home)
        const entry = sealer.seal(redacted({ activity }).activity)
        const values = [conversationId, sealer.ref, seq, entry]
        await this.#scripts.outcome('rewrite-3', [person, convs, log], values)
      },
    }
    return written(() => expireHomes(parts, rules, now, page))
  }

  async secret(name: string): Promise<Buffer> {
    const key = pointers.secret(name)
    return written(async () => {
      await this.#connection.set(
        key,
        this.#keys.common.seal(randomBytes(32).toString('base64')),
        'NX',
      )
      const kept = await this.#connection.getBuffer(key)
      if (!kept) throw new Error('A secret was lost between writing and reading')
      return Buffer.from(this.#keys.common.open<string>(kept), 'base64')
    })
  }

  /** Writes a value of no meaning. @throws EvenkeelError `StoreWriteFailed` */
  async probe(): Promise<void> {
    const value = this.#keys.common.seal(randomBytes(32).toString('base64'))
    await written(() => this.#connection.set(pointers.secret('probe'), value))
  }

  /** What a call answered is in Redis; how soon that is on its disk is Redis's own setting. */
  async flush(): Promise<void> {
    await this.#talks.idle()
  }

  async close(): Promise<void> {
    await this.#talks.idle()
    await this.#sweeping
    await this.#connection.quit()
  }

  /** The last place that was given out, and the first that is kept. */
  async #ends(conversationId: string): Promise<readonly [last: number, first: number]> {
    const found = await this.#talks.read(conversationId, async ({ talk }) => {
      const [last, first] = await this.#connection.hmget(talk, 'last', 'first')
      return last == null ? null : ([Number(last), Number(first ?? 1)] as const)
    })
    return found ?? [0, 1]
  }

  /** One at a time, and only while nothing of the kind is under way. */
  #sweep(home: string): void {
    this.#sweeping ??= this.#reader
      .sweep(home)
      .catch((error: unknown) =>
        this.#logger.warn({ err: error }, 'the index of busy homes could not be swept'),
      )
      .finally(() => (this.#sweeping = undefined))
  }

  async #touch(conversationId: string, values: readonly (string | number)[]): Promise<void> {
    await this.#talks
      .write(conversationId, ({ home }) => {
        const { person, convs } = homeKeys(home)
        const { talk } = talkKeys(home, conversationId)
        const all = [conversationId, ...values]
        return this.#scripts.outcome('touch-address-3', [person, convs, talk], all)
      })
      .catch((error: unknown) => {
        // Gone with its person: there is nothing to note any more.
        if (!(error instanceof EvenkeelError) || error.code !== 'ConversationUnknown') throw error
      })
  }
}

/** Place and bytes, as scripts give them back one after the other. */
function pairs(reply: unknown): { readonly seq: number; readonly bytes: Buffer }[] {
  if (!Array.isArray(reply)) return []
  return reply.flatMap((seq: unknown, i) => {
    const bytes: unknown = reply[i + 1]
    return i % 2 === 0 && Buffer.isBuffer(bytes) ? [{ seq: Number(seq), bytes }] : []
  })
}
