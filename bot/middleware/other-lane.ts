import type { Lanes } from './sequence-turns.ts'

/** The lane of an account that a turn is joining: held, or not to be had. */
export class OtherLane {
  readonly #lanes: Pick<Lanes, 'hold'>
  readonly #own: string
  #key: string
  #isBusy = false
  #release: () => void = () => undefined

  /** @param own the lane in which the turn runs */
  constructor(lanes: Pick<Lanes, 'hold'>, own: string) {
    this.#lanes = lanes
    this.#own = own
    this.#key = own
  }

  /** The lane that is held; the turn's own when no other is. */
  get key(): string {
    return this.#key
  }

  /** Whether the one that was wanted waits for this one. */
  get isBusy(): boolean {
    return this.#isBusy
  }

  /** Lets go of what is held, and holds another one, once that is still. */
  async hold(key: string): Promise<void> {
    this.#release()
    const release = await this.#lanes.hold(this.#own, key)
    this.#isBusy = release === undefined
    this.#key = release ? key : this.#own
    this.#release = release ?? (() => undefined)
  }

  release(): void {
    this.#release()
  }
}
