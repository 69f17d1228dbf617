import type { SetTimer } from '../../../bot/web/client/direct-line-api.ts'

/** Timers that run when the test says so. */
export class ManualTimers {
  /** Milliseconds since the start. */
  now = 0
  #timers: { at: number; action: () => void }[] = []

  readonly setTimer: SetTimer = (action, ms) => {
    const timer = { at: this.now + ms, action }
    this.#timers.push(timer)
    return () => {
      this.#timers = this.#timers.filter((each) => each !== timer)
    }
  }

  /** Waiting times of what is due, from now, shortest first. */
  get waits(): number[] {
    return this.#timers.map(({ at }) => at - this.now).sort((a, b) => a - b)
  }

  /** Lets time pass and runs what comes due on the way, in order. */
  advance(ms: number): void {
    const end = this.now + ms
    for (;;) {
      const next = this.#timers.reduce<{ at: number; action: () => void } | null>(
        (first, timer) => (timer.at <= end && (!first || timer.at < first.at) ? timer : first),
        null,
      )
      if (!next) break
      this.#timers = this.#timers.filter((each) => each !== next)
      this.now = Math.max(this.now, next.at)
      next.action()
    }
    this.now = end
  }
}

/** Gives other work of the process its turn. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** Waits until something holds, for as long as the test may run. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await turn()
}
