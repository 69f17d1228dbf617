import { randomBytes } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Clock } from '../clock.ts'
import { EvenkeelError } from '../errors.ts'
import type { Account } from './account.ts'
import type { Accounts } from './accounts.ts'
import type { AuditLog } from './audit-log.ts'
import type { ConsoleStore } from './console-store.ts'
import { verifyPassword } from './password.ts'
import { hashId, type Sessions } from './sessions.ts'

const MINUTE = 60_000
const TICKET_MS = 5 * MINUTE
const TICKET_TRIES = 5

/**
 * Failures that are let through, each in its time. Whoever fails from one address is stopped soon;
 * an account is shut for everybody only after many, so that a stranger who knows a counsellor's name
 * cannot easily keep them out.
 */
const LIMITS = {
  account: { points: 50, duration: 3600 },
  address: { points: 20, duration: 900 },
  pair: { points: 5, duration: 900 },
} as const

interface SignInParts {
  readonly store: ConsoleStore
  readonly accounts: Accounts
  readonly sessions: Sessions
  readonly audit: AuditLog
  readonly clock: Clock
}

/** Signing in: the password, and then a code. */
export class SignIn {
  readonly #parts: SignInParts
  readonly #byAccount = new RateLimiterMemory({ ...LIMITS.account, keyPrefix: 'account' })
  readonly #byAddress = new RateLimiterMemory({ ...LIMITS.address, keyPrefix: 'address' })
  readonly #byPair = new RateLimiterMemory({ ...LIMITS.pair, keyPrefix: 'pair' })

  constructor(parts: SignInParts) {
    this.#parts = parts
  }

  /**
   * Checks a password.
   * @param address the caller's, as the rate limit sees it
   * @returns a ticket that goes with the code, for five minutes
   * @throws EvenkeelError `SignInRefused`, the same whatever was wrong; `TooManyTries`
   */
  async password(given: string, password: string, address: string): Promise<string> {
    const { store, accounts, clock } = this.#parts
    const name = given.trim().toLowerCase()
    await this.#take(name, address)
    const account = accounts.get(name)
    const right = await verifyPassword(password, account?.password)
    if (!right || !account || account.disabled) this.#refuse(account)
    await this.#giveBack(name, address)
    const ticket = randomBytes(32).toString('base64url')
    store.change(() => {
      for (const { key, value } of store.tickets.getRange())
        if (clock.now() - value.createdAt >= TICKET_MS) store.tickets.removeSync(key)
      store.tickets.putSync(hashId(ticket), {
        account: name,
        epoch: account.epoch,
        createdAt: clock.now(),
        tries: 0,
      })
    })
    return ticket
  }

  /**
   * Checks the code and begins a session. A ticket is good for one session and five tries.
   * @returns the session's id, for the cookie
   * @throws EvenkeelError `TicketExpired`, `CodeRefused`, `TooManyTries`
   */
  async code(ticket: string, code: string, address: string): Promise<string> {
    const { accounts, sessions, audit } = this.#parts
    const account = this.#try(ticket)
    await this.#take(account.name, address)
    const recovery = !/^[\s\d]+$/.test(code)
    const right = recovery
      ? accounts.useRecoveryCode(account.name, code)
      : accounts.useTotp(account.name, code)
    if (!right) this.#refuse(account, 'CodeRefused')
    this.#parts.store.change(() => this.#parts.store.tickets.removeSync(hashId(ticket)))
    await this.#giveBack(account.name, address)
    audit.add({ who: account.name, action: recovery ? 'sign-in.recovery-code' : 'sign-in.done' })
    return sessions.begin(account)
  }

  /** Counts a try on a ticket that is still good, and gives the account. */
  #try(ticket: string): Account {
    const { store, accounts, clock } = this.#parts
    const key = hashId(ticket)
    const account = store.change(() => {
      const kept = store.tickets.get(key)
      if (!kept) return undefined
      const found = accounts.get(kept.account)
      const good =
        clock.now() - kept.createdAt < TICKET_MS &&
        kept.tries < TICKET_TRIES &&
        found?.epoch === kept.epoch &&
        !found.disabled
      if (good) store.tickets.putSync(key, { ...kept, tries: kept.tries + 1 })
      else store.tickets.removeSync(key)
      return good ? found : undefined
    })
    if (!account) throw new EvenkeelError('TicketExpired')
    return account
  }

  #refuse(
    account: Account | undefined,
    code: 'SignInRefused' | 'CodeRefused' = 'SignInRefused',
  ): never {
    this.#parts.audit.add({
      who: account?.name ?? 'unknown',
      action: 'sign-in.refused',
      detail: account?.disabled ? 'disabled' : code,
    })
    throw new EvenkeelError(code)
  }

  /** Every try counts until it has proved to be right, so that many at once gain nothing. */
  async #take(name: string, address: string): Promise<void> {
    // Names that nobody has are counted like others: a refusal tells nothing.
    for (const { limiter, key } of this.#limits(name, address)) {
      try {
        await limiter.consume(key)
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal
        // Written down once a lock, so that an attack does not fill the log.
        if (refusal.consumedPoints === limiter.points + 1)
          this.#parts.audit.add({
            who: this.#parts.accounts.get(name)?.name ?? 'unknown',
            action: 'sign-in.limited',
          })
        const retryAfter = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
        throw new EvenkeelError('TooManyTries', undefined, { retryAfter })
      }
    }
  }

  async #giveBack(name: string, address: string): Promise<void> {
    for (const { limiter, key } of this.#limits(name, address)) await limiter.reward(key)
  }

  #limits(name: string, address: string) {
    return [
      { limiter: this.#byAddress, key: address },
      { limiter: this.#byPair, key: `${name} ${address}` },
      { limiter: this.#byAccount, key: name },
    ]
  }
}
