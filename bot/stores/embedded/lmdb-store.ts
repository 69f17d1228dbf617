import { randomBytes } from 'node:crypto'
import { open as openLmdb, type Database, type Key, type RootDatabase } from 'lmdb'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../../dialogs/state.ts'
import type { DialogState, Profile } from '../../../dialogs/types.ts'
import type { MoodPoint } from '../../../types.ts'
import type { StoredActivity } from '../../activity.ts'
import type { Address, ChannelName, Delivered } from '../../channels/channel.ts'
import { EvenkeelError } from '../../errors.ts'
import type { Case } from '../../handoff/case.ts'
import {
  identityOf,
  type Joining,
  type LinkCode,
  type LinkedIdentity,
  type Parting,
} from '../account-store.ts'
import type { Contact } from '../address-store.ts'
import type {
  Accepted,
  AcceptRequest,
  CaseCommit,
  Conversation,
  Inventory,
  LoggedActivity,
  PendingTurn,
  PersonExport,
  Retention,
  SessionStore,
  TurnCommit,
} from '../session-store.ts'
import { AccountTable } from './account-table.ts'
import { AddressTable } from './address-table.ts'
import { CaseTable, type OpenTable } from './case-table.ts'
import { createCodec } from './codec.ts'
import { migrate } from './migrate.ts'
import { redacted } from './redacted.ts'

interface Entry {
  readonly activity: StoredActivity
  readonly clientId?: string
}

interface Person {
  readonly profile: Profile
  /** The conversation that they last opened. */
  readonly conversationId: string | null
  readonly moodPoints: number
}

const DAY = 86_400_000
/** Sorts after every number and string: the end of a prefix range. */
const END = Buffer.of(0xff)
/** Conversations whose counter is kept in memory; the rest are read again when needed. */
const COUNTERS = 20_000

/**
 * `SessionStore` in LMDB, inside this process: the default, with nothing to install.
 *
 * Every write of one event turn is one LMDB transaction (`batch`), so an accepted activity and,
 * when the answer is quick, its whole turn cost one commit. A commit outlives `kill -9` as soon as
 * its promise settles; the disk has it a few milliseconds later (`flush` waits for that). Callbacks
 * of lmdb's asynchronous `transaction()` never run on Node 20 with lmdb 3.5.6, so values that a
 * write depends on are read before it: safe, as this process is the only writer and runs a person's
 * turns one at a time.
 */
export class LmdbStore implements SessionStore {
  readonly #root: RootDatabase
  readonly #conversations: Database<Conversation, string>
  readonly #people: Database<Person, string>
  /** Which conversations are whose. */
  readonly #owned: Database<true, [string, string]>
  readonly #states: Database<DialogState, string>
  readonly #log: Database<Entry, [string, number]>
  readonly #inbox: Database<PendingTurn, [string, number]>
  readonly #seen: Database<number, [string, string]>
  readonly #moods: Database<MoodPoint, [string, number, number]>
  readonly #secrets: Database<string, string>
  readonly #cases: CaseTable
  readonly #addresses: AddressTable
  readonly #accounts: AccountTable
  readonly #retention: Retention
  /** The last place given out in a conversation: ahead of what is committed. */
  readonly #counters = new Map<string, number>()
  /** Accepted and not yet committed, by conversation and client id. */
  readonly #arriving = new Map<string, Accepted>()

  /**
   * @param path a folder that can be written
   * @throws EvenkeelError `StoreUnreadable` when the key does not fit the data
   */
  constructor(path: string, retention: Retention, key?: Buffer) {
    this.#retention = retention
    this.#root = openLmdb({ path, maxDbs: 32 })
    const encoder = createCodec(key)
    const table: OpenTable = <V, K extends Key>(name: string): Database<V, K> =>
      // lmdb takes an encoder object; its typings know only the names of the built-in ones.
      this.#root.openDB<V, K>({ name, encoder } as never)
    this.#conversations = table('conversations')
    this.#people = table('people')
    this.#owned = table('owned')
    this.#states = table('states')
    this.#log = table('log')
    this.#inbox = table('inbox')
    this.#seen = table('seen')
    this.#moods = table('moods')
    this.#secrets = table('secrets')
    this.#cases = new CaseTable(table)
    this.#addresses = new AddressTable(table)
    this.#accounts = new AccountTable(table)
    migrate(this.#secrets)
  }

  async open({ personId: identity, ...opened }: Conversation): Promise<Conversation> {
    const existing = this.#conversations.get(opened.id)
    if (existing) return existing
    const personId = this.personOf(identity)
    const conversation = { ...opened, personId, ...(personId !== identity && { identity }) }
    await this.#write(() => {
      void this.#conversations.put(conversation.id, conversation)
      void this.#owned.put([personId, conversation.id], true)
      void this.#people.put(personId, {
        ...this.#person(personId),
        conversationId: conversation.id,
      })
    })
    return conversation
  }

  conversation(conversationId: string): Conversation | undefined {
    return this.#conversations.get(conversationId)
  }

  conversationOf(personId: string): Conversation | undefined {
    const id = this.#people.get(personId)?.conversationId
    return id ? this.#conversations.get(id) : undefined
  }

  conversationsOf(personId: string): Conversation[] {
    return this.#conversationIds(personId).flatMap((id) => this.#conversations.get(id) ?? [])
  }

  conversationOfIdentity(identity: string): Conversation | undefined {
    const personId = this.personOf(identity)
    const latest = this.conversationOf(personId)
    if (latest && identityOf(latest) === identity) return latest
    return this.conversationsOf(personId)
      .filter((one) => identityOf(one) === identity)
      .toSorted((a, b) => a.createdAt - b.createdAt)
      .at(-1)
  }

  personOf(identity: string): string {
    return this.#accounts.personOf(identity)
  }

  linked(personId: string): LinkedIdentity[] {
    return this.#accounts.linked(personId)
  }

  linkCode(hash: string, now: number): LinkCode | undefined {
    const code = this.#accounts.code(hash)
    return code && code.expiresAt > now && this.#conversations.get(code.conversationId)
      ? code
      : undefined
  }

  accept({ conversationId, inbound, shown, at }: AcceptRequest): Accepted {
    if (!this.#conversations.get(conversationId)) throw new EvenkeelError('ConversationUnknown')
    const { clientId } = inbound
    const arrivingKey = clientId === undefined ? '' : `${conversationId}\n${clientId}`
    if (clientId !== undefined) {
      const arriving = this.#arriving.get(arrivingKey)
      if (arriving) return { ...arriving, duplicate: true }
      const seq = this.#seen.get([conversationId, clientId])
      if (seq !== undefined)
        return {
          turn: { conversationId, seq, inbound, at },
          duplicate: true,
          durable: Promise.resolve(),
        }
    }
    const seq = this.#take(conversationId, 1)
    const turn: PendingTurn = { conversationId, seq, inbound, at }
    const durable = this.#write(() => {
      void this.#log.put([conversationId, seq], {
        activity: shown,
        ...(clientId === undefined ? {} : { clientId }),
      })
      void this.#inbox.put([conversationId, seq], turn)
      if (clientId !== undefined) void this.#seen.put([conversationId, clientId], seq)
    })
    const accepted: Accepted = { turn, duplicate: false, durable }
    if (clientId !== undefined) {
      this.#arriving.set(arrivingKey, accepted)
      const forget = () => void this.#arriving.delete(arrivingKey)
      durable.then(forget, forget)
    }
    return accepted
  }

  async redact(conversationId: string, clientId: string): Promise<boolean> {
    // Not on the disk yet, it is in no table.
    const arriving = [...this.#arriving].filter(([key]) =>
      isOf(key, `${conversationId}\n${clientId}`),
    )
    await Promise.all(arriving.map(([, { durable }]) => durable))
    const edits = { start: [conversationId, `${clientId}#`], end: [conversationId, `${clientId}$`] }
    const places = [
      this.#seen.get([conversationId, clientId]) ?? [],
      ...[...this.#seen.getRange(edits as never)].map(({ value }) => value),
    ].flat()
    await this.#write(() => {
      for (const place of places) {
        const entry = this.#log.get([conversationId, place])
        if (entry) void this.#log.put([conversationId, place], redacted(entry))
      }
    })
    return places.length > 0
  }

  async commit(commit: TurnCommit): Promise<boolean> {
    const { turn, personId, state, profile, moods, replies } = commit
    const { conversationId, seq } = turn
    // Accepted in this very event turn, it is in no table yet. Once its place is in the log, it must
    // be in the inbox too, or it was answered before.
    if (seq <= this.watermark(conversationId) && !this.#inbox.get([conversationId, seq]))
      return false
    const first = replies.length === 0 ? 0 : this.#take(conversationId, replies.length)
    const { join, part } = commit
    const told = join && join.told.length > 0 ? this.#take(join.given, join.told.length) : 0
    const taken = join ? this.moods(join.from, 0).length : 0
    const before = commit.erase ? 0 : this.#person(personId).moodPoints + taken
    // Whoever erases all is the stranger again that they were before they linked anything.
    const owner = commit.erase ? this.#identityOf(conversationId) : personId
    await this.#write(() => {
      if (commit.erase) this.#erase(personId, conversationId)
      else if (commit.case) this.#cases.put(commit.case)
      if (commit.newCode) this.#accounts.saveCode(commit.newCode, turn.at)
      if (join) this.#join(join, personId, told)
      if (part) this.#part(part)
      void this.#states.put(conversationId, state)
      void this.#inbox.remove([conversationId, seq])
      for (const [i, activity] of replies.entries())
        void this.#log.put([conversationId, first + i], { activity })
      for (const [i, point] of moods.entries())
        void this.#moods.put([personId, point.at, seq * 8 + i], point)
      this.#trimLog(conversationId, seq)
      const kept = before + moods.length
      const trimmed = commit.erase || join ? 0 : this.#trimMoods(personId, kept, turn.at)
      const moodPoints = kept - trimmed
      void this.#people.put(owner, { profile, conversationId, moodPoints })
    })
    return true
  }

  saveCase({ case: one, activities = [], clientId }: CaseCommit): {
    readonly seq: number
    readonly durable: Promise<void>
  } {
    const { conversationId } = one
    const seq = activities.length === 0 ? 0 : this.#take(conversationId, activities.length)
    const durable = this.#write(() => {
      for (const [i, activity] of activities.entries())
        void this.#log.put([conversationId, seq + i], { activity })
      this.#cases.put(one)
      if (clientId !== undefined) this.#cases.remember(one.id, clientId, seq)
    })
    return { seq, durable }
  }

  case(caseId: string): Case | undefined {
    return this.#cases.get(caseId)
  }

  openCases(): Case[] {
    return this.#cases.open()
  }

  casesOf(personId: string): Case[] {
    return this.#cases.of(personId)
  }

  saidInCase(caseId: string, clientId: string): number | undefined {
    return this.#cases.said(caseId, clientId)
  }

  pending(): PendingTurn[] {
    return [...this.#inbox.getRange()].map(({ value }) => value)
  }

  state(conversationId: string): DialogState {
    return this.#states.get(conversationId) ?? EMPTY_STATE
  }

  profile(personId: string): Profile {
    return this.#person(personId).profile
  }

  activitiesAfter(conversationId: string, watermark: number, limit: number): LoggedActivity[] {
    const start: [string, number] = [conversationId, watermark + 1]
    return [...this.#log.getRange({ start, end: [conversationId, END], limit })].map(
      ({ key, value }) => ({ seq: key[1], activity: value.activity }),
    )
  }

  watermark(conversationId: string): number {
    const range = { start: [conversationId, END], end: [conversationId], reverse: true, limit: 1 }
    for (const key of this.#log.getKeys(range)) return key[1]
    return 0
  }

  lastPlace(conversationId: string): number {
    return this.#counters.get(conversationId) ?? this.watermark(conversationId)
  }

  moods(personId: string, since: number): MoodPoint[] {
    return [...this.#moods.getRange({ start: [personId, since, 0], end: [personId, END] })].map(
      ({ value }) => value,
    )
  }

  address(conversationId: string): Address | undefined {
    return this.#addresses.get(conversationId)
  }

  saveAddress(contact: Contact, at: number): Promise<void> {
    const next = this.lastPlace(contact.conversationId) + 1
    return this.#write(() => this.#addresses.save(contact, at, next))
  }

  delivered(conversationId: string, delivered: Delivered): Promise<void> {
    return this.#write(() => this.#addresses.delivered(conversationId, delivered))
  }

  block(conversationId: string, at: number): Promise<void> {
    return this.#write(() => this.#addresses.block(conversationId, at))
  }

  forgetAddress(conversationId: string): Promise<void> {
    return this.#write(() => {
      if (this.#addresses.isLeaving(conversationId)) this.#addresses.remove(conversationId)
    })
  }

  behind(): string[] {
    return this.#addresses.behind((id) => this.watermark(id))
  }

  inventory(personId: string): Inventory {
    const ids = this.#conversationIds(personId)
    return {
      conversations: ids.length,
      activities: ids.reduce((sum, id) => sum + this.#log.getKeysCount(prefix(id)), 0),
      moodPoints: this.#moods.getKeysCount(prefix(personId)),
      episodes: this.profile(personId).episodes.length,
      cases: this.casesOf(personId).length,
      channels: this.#channels(personId),
    }
  }

  export(personId: string): PersonExport | undefined {
    if (!this.#people.get(personId)) return undefined
    return {
      personId,
      profile: this.profile(personId),
      mood: this.moods(personId, 0),
      conversations: this.#conversationIds(personId).map((id) => ({
        id,
        createdAt: this.#conversations.get(id)?.createdAt ?? 0,
        state: this.state(id),
        activities: this.activitiesAfter(id, 0, Number.MAX_SAFE_INTEGER),
      })),
      cases: this.casesOf(personId),
      channels: this.#channels(personId),
    }
  }

  async secret(name: string): Promise<Buffer> {
    const known = this.#secrets.get(name)
    if (known) return Buffer.from(known, 'base64')
    const made = randomBytes(32)
    await this.#write(() => void this.#secrets.put(name, made.toString('base64')))
    return made
  }

  async flush(): Promise<void> {
    await this.#root.flushed
  }

  async close(): Promise<void> {
    await this.#root.flushed
    await this.#root.close()
  }

  /** All puts of `work` in one transaction; rejects with a named error when the disk refuses. */
  async #write(work: () => void): Promise<void> {
    try {
      await this.#root.batch(work)
    } catch (error) {
      throw new EvenkeelError('StoreWriteFailed', undefined, { cause: error })
    }
  }

  /** Gives out the next `count` places of a conversation; returns the first. */
  #take(conversationId: string, count: number): number {
    const last = this.lastPlace(conversationId)
    this.#counters.delete(conversationId)
    this.#counters.set(conversationId, last + count)
    if (this.#counters.size > COUNTERS) this.#forgetCounters()
    return last + 1
  }

  /** Drops counters that the log has caught up with, oldest first. */
  #forgetCounters(): void {
    for (const [id, last] of this.#counters) {
      if (this.#counters.size <= COUNTERS / 2) return
      if (this.watermark(id) === last) this.#counters.delete(id)
    }
  }

  #person(personId: string): Person {
    return (
      this.#people.get(personId) ?? { profile: EMPTY_PROFILE, conversationId: null, moodPoints: 0 }
    )
  }

  #conversationIds(personId: string): string[] {
    return [...this.#owned.getKeys(prefix(personId) as never)].map((key) => key[1])
  }

  #channels(personId: string): ChannelName[] {
    return [...new Set(this.#conversationIds(personId).map((id) => this.#channelOf(id)))]
  }

  #channelOf(conversationId: string): ChannelName {
    return this.address(conversationId)?.channel ?? 'web'
  }

  #identityOf(conversationId: string): string {
    const conversation = this.#conversations.get(conversationId)
    return conversation ? identityOf(conversation) : ''
  }

  /** All that is another person's becomes this one's. */
  #join(
    { from, given, hash, at, cases, states, told }: Joining,
    into: string,
    first: number,
  ): void {
    const members = (id: string, conversationId: string): readonly LinkedIdentity[] => {
      const linked = this.linked(id)
      return linked.length > 0
        ? linked
        : [{ identity: id, channel: this.#channelOf(conversationId), since: at }]
    }
    const [latest = ''] = [this.conversationOf(from)?.id, ...this.#conversationIds(from)].flatMap(
      (id) => id ?? [],
    )
    for (const member of members(into, given)) this.#accounts.put(into, member)
    for (const member of members(from, latest)) {
      this.#accounts.remove(from, member.identity)
      this.#accounts.put(into, member)
    }
    for (const one of this.conversationsOf(from)) this.#give(one, into)
    for (const { key, value } of this.#moods.getRange(prefix(from))) {
      void this.#moods.remove(key)
      // Between the places of the account's own points of the same moment.
      void this.#moods.put([into, key[1], key[2] + 0.5], value)
    }
    for (const one of this.casesOf(from)) this.#cases.move({ ...one, personId: into }, from)
    for (const one of cases) this.#cases.move(one, from)
    for (const { conversationId, state } of states) void this.#states.put(conversationId, state)
    for (const [i, activity] of told.entries()) void this.#log.put([given, first + i], { activity })
    void this.#people.remove(from)
    this.#accounts.dropCodes((code) => code.hash === hash || code.personId === from)
  }

  /** Channels become strangers to their account again. */
  #part({ account, leaving, states }: Parting): void {
    const all = this.conversationsOf(account)
    const isLeaving = (identity: string) => leaving.some((each) => each.identity === identity)
    for (const { identity, profile } of leaving) {
      this.#accounts.remove(account, identity)
      const own = all.filter((one) => identityOf(one) === identity)
      for (const one of own) this.#give(one, identity)
      const conversationId = own.at(-1)?.id ?? null
      void this.#people.put(identity, { profile, conversationId, moodPoints: 0 })
    }
    const staying = this.linked(account).filter(({ identity }) => !isLeaving(identity))
    if (staying.length === 1) this.#accounts.remove(account, account)
    const rest = all.filter((one) => !isLeaving(identityOf(one))).at(-1)?.id ?? null
    void this.#people.put(account, { ...this.#person(account), conversationId: rest })
    for (const { conversationId, state } of states) void this.#states.put(conversationId, state)
    this.#accounts.dropCodes((code) => isLeaving(this.#identityOf(code.conversationId)))
  }

  /** A conversation becomes another person's; who writes in it stays. */
  #give(conversation: Conversation, personId: string): void {
    const { id, createdAt } = conversation
    const identity = identityOf(conversation)
    void this.#owned.remove([conversation.personId, id])
    void this.#owned.put([personId, id], true)
    const opened = { id, personId, createdAt }
    void this.#conversations.put(id, personId === identity ? opened : { ...opened, identity })
  }

  /**
   * Removes all that is kept about a person. The open conversation itself stays, empty, and can be
   * written to until its receipt is delivered.
   */
  #erase(personId: string, keep: string): void {
    for (const id of this.#conversationIds(personId)) {
      for (const table of [this.#log, this.#inbox, this.#seen] as unknown as Database[])
        for (const key of table.getKeys(prefix(id))) void table.remove(key)
      void this.#states.remove(id)
      if (id === keep) {
        this.#addresses.leave(id)
        const kept = this.#conversations.get(id)
        if (kept) this.#give(kept, identityOf(kept))
        continue
      }
      this.#addresses.remove(id)
      void this.#conversations.remove(id)
      void this.#owned.remove([personId, id])
    }
    for (const key of this.#moods.getKeys(prefix(personId))) void this.#moods.remove(key)
    this.#cases.erase(personId)
    this.#accounts.dropCodes((code) => code.personId === personId)
    for (const { identity } of this.linked(personId)) this.#accounts.remove(personId, identity)
    void this.#people.remove(personId)
  }

  /** Keeps the newest activities of a conversation. */
  #trimLog(conversationId: string, newest: number): void {
    const end: Key = [conversationId, newest - this.#retention.logMaxActivities]
    for (const { key, value } of this.#log.getRange({ start: [conversationId], end })) {
      void this.#log.remove(key)
      if (value.clientId !== undefined) void this.#seen.remove([conversationId, value.clientId])
    }
  }

  /** Removes mood points beyond the limits of count and age; returns how many. */
  #trimMoods(personId: string, count: number, now: number): number {
    const surplus = count - this.#retention.moodMaxPoints
    const oldest = now - this.#retention.moodMaxDays * DAY
    let removed = 0
    for (const key of this.#moods.getKeys(prefix(personId))) {
      if (removed >= surplus && key[1] >= oldest) break
      void this.#moods.remove(key)
      removed += 1
    }
    return removed
  }
}

/** Whether a client id is a message's own, or that of one of its edits. */
function isOf(clientId: string, message: string): boolean {
  return clientId === message || clientId.startsWith(`${message}#`)
}

/** The range of all keys that begin with an id. */
function prefix(id: string): { start: [string]; end: [string, Buffer] } {
  return { start: [id], end: [id, END] }
}
