import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Account } from './account.ts'
import type { Accounts } from './accounts.ts'
import type { ConsoleStore } from './console-store.ts'
import type { Session } from './session.ts'

export interface SessionLimits {
  /** A session nobody used for so long is over, in milliseconds. */
  readonly idleMs: number
  /** A session is over after so long, whatever is done with it, in milliseconds. */
  readonly longestMs: number
}

/** A session that holds, and whose it is. */
export interface SignedIn {
  /** Hash of the session's id: names it without giving it away. */
  readonly key: string
  readonly account: Account
}

const ID_BYTES = 32
/** Being seen is written down once in this time, not with every request. */
const SEEN_MS = 60_000

/**
 * Sessions of the console. An id is 256 random bits and is kept only as its SHA-256: whoever reads
 * the store cannot sign in with what is there.
 */
export class Sessions {
  readonly #store: ConsoleStore
  readonly #accounts: Accounts
  readonly #clock: Clock
  readonly #limits: SessionLimits

  constructor(store: ConsoleStore, accounts: Accounts, clock: Clock, limits: SessionLimits) {
    this.#store = store
    this.#accounts = accounts
    this.#clock = clock
    this.#limits = limits
  }

  /**
   * Begins a session and clears away those that are over.
   * @returns the id for the cookie
   */
  begin({ name, epoch }: Account): string {
    const id = randomBytes(ID_BYTES).toString('base64url')
    const now = this.#clock.now()
    this.#store.change(() => {
      for (const { key, value } of this.#store.sessions.getRange())
        if (!this.#holds(value)) this.#store.sessions.removeSync(key)
      const session: Session = { account: name, epoch, createdAt: now, seenAt: now }
      this.#store.sessions.putSync(hashId(id), session)
    })
    return id
  }

  /**
   * Whose session it is, if it holds.
   * @param used true when somebody did something: then its time begins anew
   */
  check(id: string, used: boolean): SignedIn | undefined {
    return this.checkKey(hashId(id), used)
  }

  /** The same for the key of a session that was checked before. */
  checkKey(key: string, used: boolean): SignedIn | undefined {
    const session = this.#store.sessions.get(key)
    if (!session || !this.#holds(session)) return undefined
    const account = this.#accounts.get(session.account)
    if (!account) return undefined
    const now = this.#clock.now()
    if (used && now - session.seenAt >= SEEN_MS)
      this.#store.change(() => {
        // It may have been ended by another process meanwhile.
        if (this.#store.sessions.get(key))
          this.#store.sessions.putSync(key, { ...session, seenAt: now })
      })
    return { key, account }
  }

  end(key: string): void {
    this.#store.change(() => this.#store.sessions.removeSync(key))
  }

  #holds({ account: name, epoch, createdAt, seenAt }: Session): boolean {
    const account = this.#accounts.get(name)
    if (!account || account.disabled || account.epoch !== epoch) return false
    const now = this.#clock.now()
    // A clock that was set back does not lengthen a session by more than its own limits.
    if (now < createdAt - this.#limits.idleMs) return false
    return now - seenAt < this.#limits.idleMs && now - createdAt < this.#limits.longestMs
  }
}

export function hashId(id: string): string {
  return createHash('sha256').update(id).digest('hex')
}

/**
 * The token that must come with every change: derived from the session's id, which a page of another
 * site can neither read nor send along under our rules of origin.
 */
export function csrfToken(id: string): string {
  return createHmac('sha256', id).update('evenkeel/console/csrf').digest('base64url')
}

/** Compares in constant time. */
export function sameToken(given: string, expected: string): boolean {
  const [a, b] = [given, expected].map((token) => createHash('sha256').update(token).digest())
  return a !== undefined && b !== undefined && timingSafeEqual(a, b)
}
