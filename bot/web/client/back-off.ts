const FIRST_MS = 500
const LONGEST_MS = 10_000

/**
 * How long to wait before the next try: doubling, capped at 10 s, and jittered over the upper half
 * so that the pages of a restarted server do not all come back in the same instant.
 *
 * @param attempt tries that have failed so far, 0 for the first wait
 * @param random in [0, 1)
 * @returns milliseconds
 */
export function backOffMs(attempt: number, random: number): number {
  const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 16))
  return Math.round(ceiling / 2 + (random * ceiling) / 2)
}
