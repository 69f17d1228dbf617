/* eslint-disable @typescript-eslint/require-await -- the interface is asynchronous; LMDB is not */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { open as openLmdb, type Database, type Key, type RootDatabase } from 'lmdb'
import type { DialogState, Profile } from '../../../dialogs/types.ts'
import type { MoodPoint } from '../../../types.ts'
import type { Address, Delivered } from '../../channels/channel.ts'
import { EvenkeelError } from '../../errors.ts'
import type { Case } from '../../handoff/case.ts'
import { identityOf, type LinkCode, type LinkedIdentity } from '../account-store.ts'
import type { Contact } from '../address-store.ts'
import type { Expired, ExpiryPage, ExpiryRules } from '../expiry.ts'
import type { Probe } from '../../observability/readiness.ts'
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
import { erasePerson, joinInto, partFrom, type Tables } from './account-moves.ts'
import { AccountTable } from './account-table.ts'
import { AddressTable } from './address-table.ts'
import { CaseTable } from './case-table.ts'
import { createCodec } from '../codec.ts'
import { expirePeople } from './expire-people.ts'
import { Erasing, identitiesOf, remainderOf } from './erasing.ts'
import { KeyFile } from './key-file.ts'
import type { OpenTable } from './key-range.ts'
import { LogTable } from './log-table.ts'
import { migrate } from './migrate.ts'
import { ownedBy } from './owned.ts'
import { PeopleTable } from './people-table.ts'
import { exportOf, inventoryOf } from './person-records.ts'
import { isRefusedCommit } from './refused-commit.ts'

/** Where the people's keys lie, beside the database. */
export const KEY_FILE = 'keys'
const PROBE_BYTES = 48 * 1024

/**
 * `SessionStore` in LMDB, inside this process: the default, with nothing to install.
 *
 * Every write of one event turn is one LMDB transaction (`batch`), so an accepted activity and,
 * when the answer is quick, its whole turn cost one commit. A commit outlives `kill -9` as soon as
 * its promise settles; the disk has it a few milliseconds later (`flush` waits for that). Callbacks
 * of lmdb's asynchronous `transaction()` never run on Node 20 with lmdb 3.5.6, so values that a
 * write depends on are read before it: safe, as this process is the only writer and runs a person's
 * turns one at a time.
 *
 * The methods promise their answers, as the interface has it, yet each does its work in the event
 * turn of the call: reads and writes take effect in the order of the calls.
 */
export class LmdbStore implements SessionStore, Probe {
  readonly #root: RootDatabase
  readonly #secrets: Database<string, string>
  readonly #tables: Tables
  readonly #retention: Retention
  readonly #keys: KeyFile | undefined
  readonly #erasing: Erasing

  /**
   * @param path a folder that can be written
   * @param key undefined to store in the clear
   * @throws EvenkeelError `StoreUnreadable` when the key does not fit the data
   */
  constructor(path: string, retention: Retention, key?: MasterKeys) {
    this.#retention = retention
    this.#root = openLmdb({ path, maxDbs: 32 })
    const encoder = createCodec(key, (ref) => this.#keys?.find(ref))
    const table: OpenTable = <V, K extends Key>(name: string): Database<V, K> =>
      // lmdb takes an encoder object; its typings know only the names of the built-in ones.
      this.#root.openDB<V, K>({ name, encoder } as never)
    this.#secrets = table('secrets')
    migrate(this.#secrets)
    const keys = key && new KeyFile(join(path, KEY_FILE), key)
    this.#keys = keys
    const own = ownedBy(keys)
    const write = (work: () => void) => this.#write(work)
    this.#tables = {
      people: new PeopleTable(table, own),
      log: new LogTable(table, own, write),
      cases: new CaseTable(table, own),
      addresses: new AddressTable(table, own),
      accounts: new AccountTable(table),
    }
    this.#erasing = new Erasing(table, {
      ...{ tables: this.#tables, keys, write },
      settled: () => this.#settled(),
      secret: () => this.secret(ERASURE_SECRET),
    })
    // What cannot be noted now is done again at the next start.
    this.#erasing.resume().catch(() => undefined)
  }

  async open({ personId: identity, ...opened }: Conversation): Promise<Conversation> {
    const { people, accounts } = this.#tables
    const existing = people.conversation(opened.id)
    if (existing) return existing
    const personId = accounts.personOf(identity)
    const conversation = { ...opened, personId, ...(personId !== identity && { identity }) }
    await this.#write(() => people.open(conversation))
    return conversation
  }

  async conversation(conversationId: string): Promise<Conversation | undefined> {
    return this.#tables.people.conversation(conversationId)
  }

  async conversationOf(personId: string): Promise<Conversation | undefined> {
    return this.#tables.people.latest(personId)
  }

  async conversationsOf(personId: string): Promise<Conversation[]> {
    return this.#tables.people.conversations(personId)
  }

  async conversationOfIdentity(identity: string): Promise<Conversation | undefined> {
    const { people, accounts } = this.#tables
    return people.latestOf(identity, accounts.personOf(identity))
  }

  async personOf(identity: string): Promise<string> {
    return this.#tables.accounts.personOf(identity)
  }

  async linked(personId: string): Promise<LinkedIdentity[]> {
    return this.#tables.accounts.linked(personId)
  }

  async linkCode(hash: string, now: number): Promise<LinkCode | undefined> {
    const { people, accounts } = this.#tables
    const code = accounts.code(hash)
    return code && code.expiresAt > now && people.conversation(code.conversationId)
      ? code
      : undefined
  }

  async accept(request: AcceptRequest): Promise<Accepted> {
    const { people, log } = this.#tables
    const conversation = people.conversation(request.conversationId)
    if (!conversation) throw new EvenkeelError('ConversationUnknown')
    return log.accept(request, identityOf(conversation))
  }

  async redact(conversationId: string, clientId: string): Promise<boolean> {
    const { people, log } = this.#tables
    return log.redact(conversationId, clientId, people.identityIn(conversationId))
  }

  /** No other process can write here (`only-server.ts`): there is nobody to claim from. */
  async claim(): Promise<number> {
    return 0
  }

  async claimTurn(
    personId: string,
    { conversationId }: Pick<PendingTurn, 'conversationId'>,
  ): Promise<TurnClaim> {
    const owner = this.#tables.people.conversation(conversationId)?.personId ?? personId
    return owner === personId
      ? { is: 'yours', fence: await this.claim() }
      : { is: 'elsewhere', personId: owner }
  }

  async commit(commit: TurnCommit): Promise<CommitOutcome> {
    if (!commit.erase) return this.#commit(commit)
    const erasing = await this.#erasing.begin(commit)
    try {
      const outcome = await this.#commit(commit, erasing.note)
      if (outcome === 'saved') await erasing.done()
      else erasing.undo()
      return outcome
    } catch (error) {
      erasing.undo()
      throw error
    }
  }

  /** @param beside written with the turn */
  async #commit(commit: TurnCommit, beside?: () => void): Promise<CommitOutcome> {
    const { turn, personId, state, profile, moods, replies, join, part, caseBefore } = commit
    const { people, log, cases, accounts } = this.#tables
    const { conversationId, seq } = turn
    if (log.isAnswered(turn)) return 'answered'
    if (caseBefore !== undefined && !cases.isStill(personId, caseBefore)) return 'moved'
    const first = replies.length === 0 ? 0 : log.take(conversationId, replies.length)
    const told = join && join.told.length > 0 ? log.take(join.given, join.told.length) : 0
    const taken = join ? people.moods(join.from, 0).length : 0
    const before = commit.erase ? 0 : people.person(personId).moodPoints + taken
    const identity = people.identityIn(conversationId)
    // Whoever erases all is the stranger again that they were before they linked anything.
    const owner = commit.erase ? identity : personId
    await this.#write(() => {
      beside?.()
      if (commit.erase) erasePerson(this.#tables, personId, conversationId)
      else if (commit.case) cases.put(commit.case)
      if (commit.newCode) accounts.saveCode(commit.newCode, turn.at)
      if (join) joinInto(this.#tables, join, personId, told)
      if (part) partFrom(this.#tables, part)
      people.putState(conversationId, state, identity)
      log.answered(turn)
      log.append({ conversationId, identity }, first, replies)
      people.addMoods(personId, seq, moods)
      log.trim(conversationId, seq, this.#retention.logMaxActivities)
      const kept = before + moods.length
      const trimmed =
        commit.erase || join ? 0 : people.trimMoods(personId, kept, turn.at, this.#retention)
      people.put(owner, { profile, conversationId, moodPoints: kept - trimmed })
    }).catch((error: unknown) => {
      cases.doubt([personId, ...(join ? [join.from] : [])])
      throw error
    })
    return 'saved'
  }

  async saveCase({ case: one, activities = [], clientId, before }: CaseCommit): Promise<CaseSaved> {
    const { people, log, cases } = this.#tables
    const { conversationId } = one
    const identity = people.identityIn(conversationId)
    if (before && !cases.isStill(one.personId, before)) return { outcome: 'moved' }
    const seq = activities.length === 0 ? 0 : log.take(conversationId, activities.length)
    await this.#write(() => {
      log.append({ conversationId, identity }, seq, activities)
      cases.put(one)
      if (clientId !== undefined) cases.remember(one.id, clientId, seq)
    }).catch((error: unknown) => {
      cases.doubt([one.personId])
      throw error
    })
    return { outcome: 'saved', seq }
  }

  async case(caseId: string): Promise<Case | undefined> {
    return this.#tables.cases.get(caseId)
  }

  async openCases(): Promise<Case[]> {
    return this.#tables.cases.open()
  }

  async casesOf(personId: string): Promise<Case[]> {
    return this.#tables.cases.of(personId)
  }

  async saidInCase(caseId: string, clientId: string): Promise<number | undefined> {
    return this.#tables.cases.said(caseId, clientId)
  }

  async pending(conversationId?: string): Promise<PendingTurn[]> {
    return this.#tables.log.pending(conversationId)
  }

  async state(conversationId: string): Promise<DialogState> {
    return this.#tables.people.state(conversationId)
  }

  async profile(personId: string): Promise<Profile> {
    return this.#tables.people.person(personId).profile
  }

  async activitiesAfter(
    conversationId: string,
    watermark: number,
    limit: number,
  ): Promise<LoggedActivity[]> {
    return this.#tables.log.after(conversationId, watermark, limit)
  }

  async watermark(conversationId: string): Promise<number> {
    return this.#tables.log.watermark(conversationId)
  }

  async lastPlace(conversationId: string): Promise<number> {
    return this.#tables.log.lastPlace(conversationId)
  }

  async moods(personId: string, since: number): Promise<MoodPoint[]> {
    return this.#tables.people.moods(personId, since)
  }

  async address(conversationId: string): Promise<Address | undefined> {
    return this.#tables.addresses.get(conversationId)
  }

  async saveAddress(contact: Contact, at: number): Promise<void> {
    const { people, log, addresses } = this.#tables
    const next = log.lastPlace(contact.conversationId) + 1
    const identity = people.identityIn(contact.conversationId)
    return this.#write(() => addresses.save(contact, at, next, identity))
  }

  async delivered(conversationId: string, delivered: Delivered): Promise<void> {
    return this.#write(() => this.#tables.addresses.delivered(conversationId, delivered))
  }

  async block(conversationId: string, at: number): Promise<void> {
    return this.#write(() => this.#tables.addresses.block(conversationId, at))
  }

  async forgetAddress(conversationId: string): Promise<void> {
    const { addresses } = this.#tables
    return this.#write(() => {
      if (addresses.isLeaving(conversationId)) addresses.remove(conversationId)
    })
  }

  async behind(): Promise<string[]> {
    const { log, addresses } = this.#tables
    return addresses.behind((id) => log.watermark(id))
  }

  async inventory(personId: string): Promise<Inventory> {
    return inventoryOf(this.#tables, personId)
  }

  async export(personId: string): Promise<PersonExport | undefined> {
    return exportOf(this.#tables, personId)
  }

  async erasures(only?: string): Promise<Erasure[]> {
    return this.#erasing.list(only)
  }

  saveErasure(erasure: Erasure): Promise<void> {
    return this.#erasing.save(erasure)
  }

  async remainder(trace: Trace): Promise<Counts> {
    await this.#settled()
    return remainderOf(this.#tables, this.#keys, trace)
  }

  /** No other process can write here: whatever is asked for is ours, and stays so. */
  async lease(): Promise<Lease> {
    return 'kept'
  }

  async release(): Promise<void> {
    return
  }

  async expire(rules: ExpiryRules, now: number, page: ExpiryPage): Promise<Expired> {
    try {
      const gone: string[] = []
      const expired = this.#root.transactionSync(() =>
        expirePeople(this.#tables, rules, now, page, (personId) => {
          gone.push(...identitiesOf(this.#tables, personId))
        }),
      )
      this.#keys?.destroy(this.#keys.retire(gone))
      return expired
    } catch (error) {
      throw new EvenkeelError('StoreWriteFailed', undefined, { cause: error })
    }
  }

  async secret(name: string): Promise<Buffer> {
    const known = this.#secrets.get(name)
    if (known) return Buffer.from(known, 'base64')
    const made = randomBytes(32)
    await this.#write(() => void this.#secrets.put(name, made.toString('base64')))
    return made
  }

  /**
   * Writes a value of no meaning, as large as what a long turn writes: on a full disk a small one may
   * still find a free page. @throws EvenkeelError `StoreWriteFailed`
   */
  async probe(): Promise<void> {
    const value = randomBytes(PROBE_BYTES).toString('base64')
    await this.#write(() => void this.#secrets.put('probe', value))
  }

  async flush(): Promise<void> {
    await this.#root.flushed
  }

  async close(): Promise<void> {
    await this.#root.flushed
    await this.#root.close()
    this.#keys?.close()
  }

  /** Resolves when all that was written until now can be read: what is through is not so at once. */
  async #settled(): Promise<void> {
    await this.#root.committed
    await nextTurn()
  }

  /** All puts of `work` in one transaction; rejects with a named error when the disk refuses. */
  async #write(work: () => void): Promise<void> {
    try {
      await this.#root.batch(work)
    } catch (error) {
      isRefusedCommit(error)
      throw new EvenkeelError('StoreWriteFailed', undefined, { cause: error })
    }
  }
}
