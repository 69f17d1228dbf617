/**
 * Runs tasks of one key one at a time and in order; tasks of different keys run side by side.
 * A person's turns share a key, so their state and profile have one writer.
 */
export class Lanes {
  readonly #tails = new Map<string, { tail: Promise<void>; waiting: number }>()

  /** How many tasks of a key have not finished. */
  size(key: string): number {
    return this.#tails.get(key)?.waiting ?? 0
  }

  /**
   * Queues a task behind the others of its key. An empty lane starts it in the same event turn.
   * @returns what the task returns; a failing task does not stop the ones behind it
   */
  run<T>(key: string, task: () => Promise<T>): Promise<T> {
    const lane = this.#tails.get(key)
    const result = lane ? lane.tail.then(task) : task()
    const tail = result.then(
      () => undefined,
      () => undefined,
    )
    const current = { tail, waiting: (lane?.waiting ?? 0) + 1 }
    this.#tails.set(key, current)
    void tail.then(() => {
      const newest = this.#tails.get(key)
      if (!newest) return
      newest.waiting -= 1
      if (newest.waiting === 0) this.#tails.delete(key)
    })
    return result
  }

  /** Resolves when every task that was queued until now has finished. */
  async idle(): Promise<void> {
    await Promise.all([...this.#tails.values()].map(({ tail }) => tail))
  }
}
