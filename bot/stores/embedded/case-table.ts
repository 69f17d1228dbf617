import type { Database } from 'lmdb'
import { isSettled, type Case } from '../../handoff/case.ts'
import { prefix, type OpenTable } from './key-range.ts'
import type { Own } from './owned.ts'

/** Written cases that are kept in memory, at most about as many. */
const FRESH = 1000

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

  /**
   * What was written lately, as what is on its way to the disk cannot be read yet: an erasure must
   * find it, and a comparison must know it. Erased cases are null.
   */
  readonly #fresh = new Map<string, { readonly personId: string; readonly case: Case | null }>()

  readonly #own: Own

  constructor(table: OpenTable, own: Own) {
    this.#own = own
    this.#cases = table('cases')
    this.#open = table('cases-open')
    this.#owned = table('cases-owned')
    this.#said = table('cases-said')
  }

  get(id: string): Case | undefined {
    const fresh = this.#fresh.get(id)
    return fresh ? (fresh.case ?? undefined) : this.#cases.get(id)
  }

  open(): Case[] {
    return [...this.#open.getKeys()].flatMap((id) => this.#cases.get(id) ?? [])
  }

  /** A person's cases, oldest first. */
  of(personId: string): Case[] {
    return [...this.#allIds(personId)]
      .flatMap((id) => this.get(id) ?? [])
      .filter((one) => one.personId === personId)
      .toSorted((a, b) => a.openedAt - b.openedAt)
  }

  said(caseId: string, clientId: string): number | undefined {
    return this.#said.get([caseId, clientId])
  }

  /** Whether a person's unsettled case is what somebody took it for; null: there is none. */
  isStill(personId: string, before: Case | null): boolean {
    const unsettled = this.of(personId).filter((one) => !isSettled(one))
    const current = unsettled.find(({ id }) => id === before?.id) ?? unsettled[0] ?? null
    // As they are kept, where what is undefined is left out.
    return current === before || JSON.stringify(current) === JSON.stringify(before)
  }

  /** A write of these people's cases has failed: what the disk has counts again. */
  doubt(people: readonly string[]): void {
    for (const [id, { personId }] of this.#fresh)
      if (people.includes(personId)) this.#fresh.delete(id)
  }

  put(one: Case): void {
    this.#note(one.id, one.personId, one)
    void this.#cases.put(one.id, this.#own(one.personId, one))
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
    for (const id of this.#allIds(personId)) this.drop({ id, personId })
  }

  /** One case goes, with what is known of what was said in it. */
  drop({ id, personId }: Pick<Case, 'id' | 'personId'>): void {
    this.#note(id, personId, null)
    void this.#cases.remove(id)
    void this.#open.remove(id)
    void this.#owned.remove([personId, id])
    for (const key of this.#said.getKeys(prefix(id))) void this.#said.remove(key)
  }

  #ids(personId: string): string[] {
    return [...this.#owned.getKeys(prefix(personId) as never)].map((key) => key[1])
  }

  /** With those that are on their way to the disk. */
  #allIds(personId: string): Set<string> {
    const fresh = [...this.#fresh].filter(([, one]) => one.personId === personId)
    return new Set([...this.#ids(personId), ...fresh.map(([id]) => id)])
  }

  #note(id: string, personId: string, one: Case | null): void {
    this.#fresh.delete(id)
    this.#fresh.set(id, { personId, case: one })
    const [oldest] = this.#fresh.keys()
    if (this.#fresh.size > FRESH && oldest !== undefined) this.#fresh.delete(oldest)
  }
}
