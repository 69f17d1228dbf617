import type { Clock } from '../clock.ts'

/**
 * Stops asking a server that fails: after some failures in a row it is left alone for a while, then
 * tried once; only a success closes the circuit again. A person waits for a dead server a few times
 * at most.
 */
export class CircuitBreaker {
  readonly #clock: Clock
  readonly #failuresToOpen: number
  readonly #pauseMs: number
  #failures = 0
  #retryAt = 0

  constructor(clock: Clock, failuresToOpen = 3, pauseMs = 60_000) {
    this.#clock = clock
    this.#failuresToOpen = failuresToOpen
    this.#pauseMs = pauseMs
  }

  /** Whether a request may go out now; after a pause, one may, and the next ones wait for it. */
  allows(): boolean {
    if (this.#failures < this.#failuresToOpen) return true
    const now = this.#clock.now()
    if (now < this.#retryAt) return false
    this.#retryAt = now + this.#pauseMs
    return true
  }

  succeeded(): void {
    this.#failures = 0
  }

  failed(): void {
    this.#failures += 1
    this.#retryAt = this.#clock.now() + this.#pauseMs
  }
}
