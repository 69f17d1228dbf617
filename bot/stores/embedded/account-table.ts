import type { Database } from 'lmdb'
import type { LinkCode, LinkedIdentity } from '../account-store.ts'
import { prefix, type OpenTable } from './key-range.ts'

interface Membership extends LinkedIdentity {
  readonly personId: string
}

/**
 * Which channels are one person's, and the codes that join them, in the embedded store. Every method
 * that writes runs inside a batch of the store.
 */
export class AccountTable {
  readonly #members: Database<Membership, string>
  readonly #owned: Database<true, [string, string]>
  readonly #codes: Database<LinkCode, string>

  constructor(table: OpenTable) {
    this.#members = table('accounts')
    this.#owned = table('accounts-owned')
    this.#codes = table('accounts-codes')
  }

  personOf(identity: string): string {
    return this.#members.get(identity)?.personId ?? identity
  }

  linked(personId: string): LinkedIdentity[] {
    return [...this.#owned.getKeys(prefix(personId) as never)]
      .flatMap(([, id]) => this.#members.get(id) ?? [])
      .map(({ identity, channel, since }) => ({ identity, channel, since }))
      .toSorted((a, b) => a.since - b.since)
  }

  put(personId: string, member: LinkedIdentity): void {
    void this.#members.put(member.identity, { ...member, personId })
    void this.#owned.put([personId, member.identity], true)
  }

  remove(personId: string, identity: string): void {
    void this.#members.remove(identity)
    void this.#owned.remove([personId, identity])
  }

  code(hash: string): LinkCode | undefined {
    return this.#codes.get(hash)
  }

  /** Keeps a code, and drops those that have expired and those that the account had before. */
  saveCode(code: LinkCode, now: number): void {
    this.dropCodes((each) => each.expiresAt <= now || each.personId === code.personId)
    void this.#codes.put(code.hash, code)
  }

  codesOf(isTheirs: (code: LinkCode) => boolean): number {
    return [...this.#codes.getRange()].filter(({ value }) => isTheirs(value)).length
  }

  dropCodes(isDone: (code: LinkCode) => boolean): void {
    for (const { key, value } of this.#codes.getRange())
      if (isDone(value)) void this.#codes.remove(key)
  }
}
