/** Where time comes from. Tests pass their own; only the wiring passes the real one. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
}

export const SYSTEM_CLOCK: Clock = { now: () => Date.now() }
