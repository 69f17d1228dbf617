/** What became of a wish to enter: go on, come again later, or do not begin any more. */
export type Entrance = 'entered' | 'full' | 'closed'

/** So many at once may be inside, and so many wait in front of the door; the rest comes again. */
export class Room {
  readonly #width: number
  readonly #queue: number
  readonly #waiting: ((entrance: Entrance) => void)[] = []
  #inside = 0
  #closed = false

  constructor(width: number, queue: number) {
    this.#width = width
    this.#queue = queue
  }

  /** Waits for room, first come, first served. Whoever entered must `leave`. */
  enter(): Promise<Entrance> {
    if (this.#closed) return Promise.resolve('closed')
    if (this.#inside < this.#width) {
      this.#inside += 1
      return Promise.resolve('entered')
    }
    if (this.#waiting.length >= this.#queue) return Promise.resolve('full')
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  leave(): void {
    const next = this.#waiting.shift()
    // Who waits takes the place of who leaves.
    if (next) next('entered')
    else this.#inside -= 1
  }

  /** Lets nobody in any more. */
  close(): void {
    this.#closed = true
    for (const answer of this.#waiting.splice(0)) answer('closed')
  }
}
