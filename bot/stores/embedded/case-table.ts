import type { Database, Key } from 'lmdb'
import { isSettled, type Case } from '../../handoff/case.ts'

/** Sorts after every number and string: the end of a prefix range. */
const END = Buffer.of(0xff)

/** Ids of written cases that are kept in memory, at most about as many. */
const FRESH = 1000

/** Opens a sub-database of the store. */
export type OpenTable = <V, K extends Key>(name: string) => Database<V, K>

/**
 * The cases of the embedded store, in sub-databases of their own. Every method that writes runs
 * inside a batch of the store, so that a case is saved with what belongs to it or not at all.
 */
export class CaseTable {
  readonly #cases: Database<Case, string>
  /** The cases that are not settled. */
  readonly #open: Database<true, string>
  readonly #owned: Database<true, [string, string]>
  /** Place in the log of what a counsellor said, by case and the console's own id. */
  readonly #said: Database<number, [string, string]>

  /** Whose cases were written lately: an erasure must find those that are on their way to the disk. */
  readonly #fresh = new Map<string, string>()

  constructor(table: OpenTable) {
    this.#cases = table('cases')
    this.#open = table('cases-open')
    this.#owned = table('cases-owned')
    this.#said = table('cases-said')
  }

  get(id: string): Case | undefined {
    return this.#cases.get(id)
  }

  open(): Case[] {
    return [...this.#open.getKeys()].flatMap((id) => this.#cases.get(id) ?? [])
  }

  /** A person's cases, oldest first. */
  of(personId: string): Case[] {
    return this.#ids(personId)
      .flatMap((id) => this.#cases.get(id) ?? [])
      .toSorted((a, b) => a.openedAt - b.openedAt)
  }

  said(caseId: string, clientId: string): number | undefined {
    return this.#said.get([caseId, clientId])
  }

  put(one: Case): void {
    this.#fresh.delete(one.id)
    this.#fresh.set(one.id, one.personId)
    const [oldest] = this.#fresh
    if (this.#fresh.size > FRESH && oldest) this.#fresh.delete(oldest[0])
    void this.#cases.put(one.id, one)
    void this.#owned.put([one.personId, one.id], true)
    if (isSettled(one)) void this.#open.remove(one.id)
    else void this.#open.put(one.id, true)
  }

  /** A case becomes another person's. */
  move(one: Case, from: string): void {
    void this.#owned.remove([from, one.id])
    this.put(one)
  }

  remember(caseId: string, clientId: string, seq: number): void {
    void this.#said.put([caseId, clientId], seq)
  }

  erase(personId: string): void {
    const fresh = [...this.#fresh].filter(([, owner]) => owner === personId).map(([id]) => id)
    for (const id of new Set([...this.#ids(personId), ...fresh])) {
      this.#fresh.delete(id)
      void this.#cases.remove(id)
      void this.#open.remove(id)
      void this.#owned.remove([personId, id])
      for (const key of this.#said.getKeys({ start: [id], end: [id, END] }))
        void this.#said.remove(key)
    }
  }

  #ids(personId: string): string[] {
    const range = { start: [personId], end: [personId, END] }
    return [...this.#owned.getKeys(range as never)].map((key) => key[1])
  }
}
