/** Where time comes from. Tests pass their own; only the wiring passes the real one. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
}

export const SYSTEM_CLOCK: Clock = { now: () => Date.now() }

/** Runs `action` once after `ms` milliseconds; what it returns cancels that. */
export type SetTimer = (action: () => void, ms: number) => () => void

/** The real timer. It keeps no process alive: whoever waits for nothing else may end. */
export const SYSTEM_TIMER: SetTimer = (action, ms) => {
  const timer = setTimeout(action, ms)
  timer.unref()
  return () => clearTimeout(timer)
}
