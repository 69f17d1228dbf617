import type { Clock, SetTimer } from '../clock.ts'
import { outageOf, type OutageCode } from '../stores/outage-of.ts'

/** Something that can be written: the store, tried in earnest. */
export interface Probe {
  /** Writes a value of no meaning. @throws Error when it could not be saved */
  probe(): Promise<void>
}

/** What has to hold for traffic, by the name under which `/readyz` tells of it. */
export interface Checks {
  /** The models are loaded and the channels connected. */
  readonly started: boolean
  /** The store takes what is written. */
  readonly store: boolean
  /** No stop was asked for. */
  readonly accepting: boolean
}

export interface Readiness {
  readonly ready: boolean
  readonly checks: Checks
  /** Names of the checks that do not hold. */
  readonly missing: readonly (keyof Checks)[]
  /** Why the store takes nothing, where it has a name: away, or full. */
  readonly reason?: OutageCode
}

/** Whether the store takes what is written, and if not, why. */
interface Writable {
  readonly store: boolean
  readonly reason?: OutageCode | undefined
}

/** A look at the store is good for so long, in milliseconds: however many ask, it is written once. */
const LOOK_MS = 1000
/** A store that takes longer than this for a small write takes none, in milliseconds. */
const DEADLINE_MS = 2000

export interface ReadinessOptions {
  readonly store: Probe
  readonly clock: Clock
  readonly setTimer: SetTimer
  readonly started: () => boolean
  readonly draining: () => boolean
}

/** Tells whether traffic should come here. Alive and not ready is no reason to restart it. */
export class ReadinessCheck {
  readonly #options: ReadinessOptions
  #look: { readonly at: number; readonly writable: Promise<Writable> } | undefined

  constructor(options: ReadinessOptions) {
    this.#options = options
  }

  async now(): Promise<Readiness> {
    const { started, draining } = this.#options
    // Closing, the store is left alone.
    const { store, reason } = draining() ? { store: true } : await this.#isWritable()
    const checks: Checks = { started: started(), store, accepting: !draining() }
    const names = Object.keys(checks) as (keyof Checks)[]
    const missing = names.filter((name) => !checks[name])
    return { ready: missing.length === 0, checks, missing, ...(reason && { reason }) }
  }

  #isWritable(): Promise<Writable> {
    const { store, clock, setTimer } = this.#options
    const now = clock.now()
    const last = this.#look
    if (last && now >= last.at && now - last.at < LOOK_MS) return last.writable
    const writable = new Promise<Writable>((settle) => {
      const cancel = setTimer(() => settle({ store: false }), DEADLINE_MS)
      store
        .probe()
        .then(
          () => settle({ store: true }),
          (error: unknown) => settle({ store: false, reason: outageOf(error) }),
        )
        .finally(cancel)
    })
    this.#look = { at: now, writable }
    return writable
  }
}
