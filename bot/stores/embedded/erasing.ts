import type { Database } from 'lmdb'
import { identityOf } from '../account-store.ts'
import {
  countsOf,
  newReceiptId,
  pseudonymOf,
  type Counts,
  type Erasure,
  type Trace,
} from '../erasure-store.ts'
import type { TurnCommit } from '../session-store.ts'
import type { Tables } from './account-moves.ts'
import type { KeyFile } from './key-file.ts'
import type { OpenTable } from './key-range.ts'
import { inventoryOf } from './person-records.ts'

/** A receipt as it is kept, with the keys that are still to be destroyed. */
interface KeptErasure extends Erasure {
  readonly slots: readonly number[]
}

/** An erasure that is under way. */
export interface Begun {
  /** Puts the receipt; inside the batch that erases. */
  readonly note: () => void
  /** It is saved: the keys go. */
  readonly done: () => Promise<void>
  /** It came to nothing: the keys are in force again. */
  readonly undo: () => void
}

export interface ErasingParts {
  readonly tables: Tables
  readonly keys: KeyFile | undefined
  /** Resolves when all that was written until now can be read. */
  readonly settled: () => Promise<void>
  readonly write: (work: () => void) => Promise<void>
  readonly secret: () => Promise<Buffer>
}

/**
 * Erasures in the embedded store, with their receipts. The receipt is written with the erasure, and
 * names the keys that go with it; they are destroyed when that is saved, or at the next start.
 */
export class Erasing {
  readonly #parts: ErasingParts
  readonly #receipts: Database<KeptErasure, string>

  constructor(table: OpenTable, parts: ErasingParts) {
    this.#parts = parts
    this.#receipts = table('erasures')
  }

  /** At a start: destroys the keys of erasures that were cut off. */
  async resume(): Promise<void> {
    for (const { value } of this.#receipts.getRange()) await this.#destroy(value)
  }

  /**
   * From here on nothing new is sealed with the person's keys, and all that was is in the tables: an
   * erasure finds it. Whoever comes meanwhile gets a new key.
   */
  async begin({ personId, turn, receipt = newReceiptId() }: TurnCommit): Promise<Begun> {
    const { keys, settled, secret, tables } = this.#parts
    const identities = identitiesOf(tables, personId)
    const slots = keys?.retire(identities) ?? []
    const undo = () => keys?.restore(slots)
    try {
      await settled()
      const { channels, ...counts } = inventoryOf(tables, personId)
      const removed = countsOf({ ...counts, channels: channels.length })
      const trace: Trace = {
        ...{ personId, identities, at: turn.at },
        conversationIds: tables.people.conversationIds(personId),
        caseIds: tables.cases.of(personId).map(({ id }) => id),
        kept: { conversationId: turn.conversationId, place: turn.seq },
        keys: keys?.refs(slots).map((ref) => ref.toString('hex')) ?? [],
      }
      const erasure: KeptErasure = {
        ...{ id: receipt, at: turn.at, person: pseudonymOf(personId, await secret()) },
        ...{ status: 'begun', removed, remaining: {}, scanned: [], trace, slots },
        keyDestroyed: false,
      }
      return {
        note: () => void this.#receipts.put(receipt, erasure),
        done: () => this.#destroy(erasure),
        undo,
      }
    } catch (error) {
      undo()
      throw error
    }
  }

  list(only?: string): Erasure[] {
    const range = only === undefined ? {} : { start: only, end: `${only}\0` }
    return [...this.#receipts.getRange(range)]
      .map(({ value }) => withoutSlots(value))
      .toSorted((a, b) => a.at - b.at)
  }

  save(erasure: Erasure): Promise<void> {
    const { slots = [] } = this.#receipts.get(erasure.id) ?? {}
    return this.#parts.write(() => void this.#receipts.put(erasure.id, { ...erasure, slots }))
  }

  async #destroy(erasure: KeptErasure): Promise<void> {
    if (erasure.slots.length === 0) return
    this.#parts.keys?.destroy(erasure.slots)
    await this.#parts.write(() => void this.#receipts.put(erasure.id, { ...erasure, slots: [] }))
  }
}

function withoutSlots(kept: KeptErasure): Erasure {
  const { id, at, person, status, removed, remaining, keyDestroyed, scanned, trace } = kept
  const told = { id, at, person, status, removed, remaining, keyDestroyed, scanned }
  return trace ? { ...told, trace } : told
}

/** Everybody whose key may seal something of a person's. */
export function identitiesOf({ accounts, people }: Tables, personId: string): readonly string[] {
  const members = accounts.linked(personId).map(({ identity }) => identity)
  const writers = people.conversations(personId).map(identityOf)
  return [...new Set([personId, ...members, ...writers])]
}

/** What is left of somebody in the places that can be theirs, by kind. */
export function remainderOf(
  { people, log, cases, addresses, accounts }: Tables,
  keys: KeyFile | undefined,
  trace: Trace,
): Counts {
  const { personId, identities, conversationIds, caseIds, kept, at } = trace
  const gone = conversationIds.filter((id) => id !== kept?.conversationId)
  const count = <T>(all: readonly T[], isLeft: (one: T) => boolean) => all.filter(isLeft).length
  const came = (id: string) => people.conversations(id).some(({ createdAt }) => createdAt >= at)
  const here = kept && log.upTo(kept.conversationId, kept.place)
  return countsOf({
    conversations: count(gone, (id) => people.conversation(id) !== undefined),
    states: count(gone, (id) => people.hasState(id)),
    log: gone.reduce((sum, id) => sum + log.upTo(id, Infinity), 0) + (here ?? 0),
    addresses: count(gone, (id) => addresses.get(id) !== undefined),
    moods: count(people.moods(personId, 0), (point) => point.at < at),
    cases: count(caseIds, (id) => cases.get(id) !== undefined),
    otherCases: count(cases.of(personId), (one) => one.openedAt < at && !caseIds.includes(one.id)),
    links: count(accounts.linked(personId), ({ since }) => since < at),
    codes: accounts.codesOf((code) => gone.includes(code.conversationId)),
    keys: count(trace.keys, (ref) => keys?.find(Buffer.from(ref, 'hex')) !== undefined),
    people: count(
      identities,
      (id) => people.isKnown(id) && people.latest(id)?.id !== kept?.conversationId && !came(id),
    ),
  })
}
