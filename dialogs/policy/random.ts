/** A source of chance that is decided by its seed alone. */
export interface Random {
  /** Uniform in [0, 1). */
  readonly uniform: () => number
  /** Standard normal: mean 0, standard deviation 1. */
  readonly normal: () => number
}

/** A stream of numbers out of a seed: a 32-bit counter, mixed (Weyl sequence with an avalanche). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const uniform = (): number => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
  const normal = (): number => {
    // Box and Muller's transform; 1 − u keeps the logarithm finite.
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()))
    return radius * Math.cos(2 * Math.PI * uniform())
  }
  return { uniform, normal }
}

/** One seed out of two counts that say nothing about the person. */
export const seedOf = (episodes: number, turn: number): number =>
  (Math.imul(episodes + 1, 0x9e3779b1) ^ Math.imul(turn + 1, 0x85ebca6b)) >>> 0
