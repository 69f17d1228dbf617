import { createHmac, randomInt } from 'node:crypto'
import type { ChannelName } from '../channels/channel.ts'
import type { Clock } from '../clock.ts'
import type { LinkCode, LinkedIdentity } from '../stores/account-store.ts'
import type { SessionStore } from '../stores/session-store.ts'

/** How long a code can be used, in milliseconds. */
export const CODE_MS = 600_000
const DIGITS = 8
/** Wrong codes over all conversations within `CODE_MS`, after which none is taken for a while. */
const MOST_WRONG = 200

/** What a turn can ask and do about accounts. */
export class Accounts {
  readonly #store: SessionStore
  readonly #clock: Clock
  readonly #key: Buffer
  /** Times of wrong codes, oldest first. */
  #wrong: number[] = []

  /** @param key hides the codes that are kept: 32 bytes */
  constructor(store: SessionStore, clock: Clock, key: Buffer) {
    this.#store = store
    this.#clock = clock
    this.#key = key
  }

  /** A code that nobody can foresee, and what is to be kept of it. */
  newCode(
    personId: string,
    conversationId: string,
  ): { readonly code: string; readonly saved: LinkCode } {
    const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0')
    const expiresAt = this.#clock.now() + CODE_MS
    return { code, saved: { hash: this.hash(code), personId, conversationId, expiresAt } }
  }

  hash(code: string): string {
    return createHmac('sha256', this.#key).update(`link/${code}`).digest('base64url')
  }

  /** A code that can be used still, for the account as it is now. */
  async find(hash: string): Promise<LinkCode | undefined> {
    const found = await this.#store.linkCode(hash, this.#clock.now())
    return found && { ...found, personId: await this.#store.personOf(found.personId) }
  }

  /** Counts a wrong code. */
  noteWrong(): void {
    this.#wrong.push(this.#clock.now())
  }

  /** Somebody, wherever they write from, is guessing: then nobody's code is taken. */
  isGuessed(): boolean {
    const since = this.#clock.now() - CODE_MS
    this.#wrong = this.#wrong.filter((at) => at > since)
    return this.#wrong.length >= MOST_WRONG
  }

  linked(personId: string): Promise<readonly LinkedIdentity[]> {
    return this.#store.linked(personId)
  }

  /** Where a person writes, each channel once. */
  async channels(personId: string): Promise<readonly ChannelName[]> {
    return (await this.#store.inventory(personId)).channels
  }
}
