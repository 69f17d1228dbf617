import type { Clock, SetTimer } from '../clock.ts'

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
  #look: { readonly at: number; readonly writable: Promise<boolean> } | undefined

  constructor(options: ReadinessOptions) {
    this.#options = options
  }

  async now(): Promise<Readiness> {
    const { started, draining } = this.#options
    // Closing, the store is left alone.
    const store = draining() || (await this.#isWritable())
    const checks: Checks = { started: started(), store, accepting: !draining() }
    const names = Object.keys(checks) as (keyof Checks)[]
    const missing = names.filter((name) => !checks[name])
    return { ready: missing.length === 0, checks, missing }
  }

  #isWritable(): Promise<boolean> {
    const { store, clock, setTimer } = this.#options
    const now = clock.now()
    const last = this.#look
    if (last && now >= last.at && now - last.at < LOOK_MS) return last.writable
    const writable = new Promise<boolean>((settle) => {
      const cancel = setTimer(() => settle(false), DEADLINE_MS)
      store
        .probe()
        .then(
          () => settle(true),
          () => settle(false),
        )
        .finally(cancel)
    })
    this.#look = { at: now, writable }
    return writable
  }
}
