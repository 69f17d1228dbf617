/** A small generator with a seed, so that a failing run can be run again. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
    // Seeds that lie side by side would begin alike.
    for (let i = 0; i < 8; i += 1) this.unit()
  }

  /** From 0 up to, and without, 1. */
  unit(): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0
    return this.#state / 2 ** 32
  }

  /** A whole number below another. */
  below(limit: number): number {
    return Math.floor(this.unit() * limit)
  }

  between(least: number, most: number): number {
    return least + this.unit() * (most - least)
  }

  pick<T>(list: readonly T[]): T {
    const one = list[this.below(list.length)]
    if (one === undefined) throw new Error('Nothing to pick from')
    return one
  }

  /** A generator of its own, for somebody who goes their own way from here. */
  branch(): Chance {
    return new Chance(this.below(2 ** 32))
  }
}
