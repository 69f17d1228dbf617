import type { SetTimer } from '../clock.ts'
import type { Logger } from '../logger.ts'
import type { Lease, SessionStore } from './session-store.ts'

/** A process that died lets go after so long, in milliseconds. */
const LEASE_MS = 15_000
/** What is held is asked for again so often: a message on its way may take longer than a lease. */
const RENEW_MS = 5000

export interface LeasesOptions {
  readonly store: Pick<SessionStore, 'lease' | 'release'>
  readonly setTimer: SetTimer
  readonly logger: Logger
}

/** The leases of one kind that this process holds, kept until they are given back. */
export class Leases {
  readonly #kind: string
  readonly #options: LeasesOptions
  readonly #held = new Set<string>()
  /** Lost and got again by renewing, which whoever works under it is still to be told. */
  readonly #lapsed = new Set<string>()
  #cancel: (() => void) | undefined
  #stopped = false

  constructor(kind: string, options: LeasesOptions) {
    this.#kind = kind
    this.#options = options
  }

  /** @throws EvenkeelError as the store does */
  async hold(name: string): Promise<Lease> {
    const lease = await this.#ask(name)
    return this.#lapsed.delete(name) && lease === 'kept' ? 'gained' : lease
  }

  /** Gives it back. Whoever hears nothing of it waits until the lease is over. */
  async release(name: string): Promise<void> {
    this.#lapsed.delete(name)
    if (!this.#held.delete(name)) return
    await this.#options.store
      .release(this.#key(name))
      .catch((error: unknown) =>
        this.#options.logger.debug({ err: error }, 'a lease could not be given back'),
      )
  }

  async releaseAll(): Promise<void> {
    await Promise.all([...this.#held].map((name) => this.release(name)))
  }

  /** Renews nothing any more. */
  stop(): void {
    this.#stopped = true
    this.#cancel?.()
  }

  async #ask(name: string): Promise<Lease> {
    const lease = await this.#options.store.lease(this.#key(name), LEASE_MS)
    if (lease === 'gained') this.#held.add(name)
    if (lease === 'refused') this.#held.delete(name)
    this.#renewLater()
    return lease
  }

  async #renew(name: string): Promise<void> {
    if ((await this.#ask(name)) !== 'kept') this.#lapsed.add(name)
  }

  #renewLater(): void {
    if (this.#cancel || this.#stopped || this.#held.size === 0) return
    this.#cancel = this.#options.setTimer(() => {
      this.#cancel = undefined
      const renewing = [...this.#held].map((name) => this.#renew(name))
      Promise.all(renewing).catch((error: unknown) => {
        this.#options.logger.debug({ err: error }, 'a lease could not be renewed')
        this.#renewLater()
      })
    }, RENEW_MS)
  }

  #key(name: string): string {
    return `${this.#kind}/${name}`
  }
}
