import { AsyncResource } from 'node:async_hooks'

interface Task {
  /** What it belongs to within its lane. */
  readonly tag: string
  /** @param key the lane in which it runs; not the one it was queued in, when it was moved */
  readonly run: (key: string) => Promise<void>
}

interface Lane {
  readonly waiting: Task[]
  running: boolean
}

/**
 * Runs tasks of one key one at a time and in order; tasks of different keys run side by side.
 * A person's turns share a key, so their state and profile have one writer.
 */
export class Lanes {
  readonly #lanes = new Map<string, Lane>()
  /** Which lane, held by a task, waits for which other one. */
  readonly #holds = new Map<string, string>()
  readonly #idle: (() => void)[] = []

  /** How many tasks of a key have not finished. */
  size(key: string): number {
    const lane = this.#lanes.get(key)
    return lane ? lane.waiting.length + (lane.running ? 1 : 0) : 0
  }

  /** How many tasks of all keys have not finished. */
  get total(): number {
    let count = 0
    for (const { waiting, running } of this.#lanes.values())
      count += waiting.length + (running ? 1 : 0)
    return count
  }

  /**
   * Queues a task behind the others of its key. An empty lane starts it in the same event turn.
   * @param task told the key of the lane in which it runs: another one when it was moved
   * @param tag by which `move` finds it
   * @returns what the task returns; a failing task does not stop the ones behind it
   */
  run<T>(key: string, task: (key: string) => Promise<T>, tag = ''): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      // What it belongs to is what queued it, not the task ahead of it that happens to end.
      const run = AsyncResource.bind((lane: string) => task(lane).then(resolve, reject))
      const lane = this.#lane(key)
      lane.waiting.push({ tag, run })
      this.#next(key, lane)
    })
  }

  /**
   * From within a task of `key`: waits until `other` has finished what it began or queued before, and
   * keeps it still until the release. Undefined when the two would wait for each other.
   */
  async hold(key: string, other: string): Promise<(() => void) | undefined> {
    if (key === other) return () => undefined
    for (let at: string | undefined = other; at !== undefined; at = this.#holds.get(at))
      if (at === key) return undefined
    this.#holds.set(key, other)
    try {
      return await new Promise<() => void>((held) => {
        void this.run(other, () => new Promise<void>((release) => held(release)), HOLD)
      })
    } finally {
      this.#holds.delete(key)
    }
  }

  /**
   * Waiting tasks change their lane. They come before those of the same tags that already wait there,
   * so that each tag keeps its order.
   */
  move(from: string, into: string, belongs: (tag: string) => boolean = () => true): void {
    const source = this.#lanes.get(from)
    if (!source || from === into) return
    const isMoved = ({ tag }: Task) => tag !== HOLD && belongs(tag)
    const moved = source.waiting.filter(isMoved)
    if (moved.length === 0) return
    source.waiting.splice(0, Infinity, ...source.waiting.filter((task) => !isMoved(task)))
    const lane = this.#lane(into)
    const tags = new Set(moved.map(({ tag }) => tag))
    const before = lane.waiting.filter(({ tag }) => !tags.has(tag))
    const after = lane.waiting.filter(({ tag }) => tags.has(tag))
    lane.waiting.splice(0, Infinity, ...before, ...moved, ...after)
    this.#next(into, lane)
  }

  /** Tags of the tasks of a key that wait, each once. */
  tags(key: string): string[] {
    const waiting = this.#lanes.get(key)?.waiting ?? []
    return [...new Set(waiting.map(({ tag }) => tag))].filter((tag) => tag !== HOLD)
  }

  /** Resolves when no task is left. */
  async idle(): Promise<void> {
    if (this.#lanes.size > 0) await new Promise<void>((resolve) => this.#idle.push(resolve))
  }

  #lane(key: string): Lane {
    const lane = this.#lanes.get(key) ?? { waiting: [], running: false }
    this.#lanes.set(key, lane)
    return lane
  }

  #next(key: string, lane: Lane): void {
    if (lane.running) return
    const task = lane.waiting.shift()
    if (!task) {
      if (this.#lanes.get(key) === lane) this.#lanes.delete(key)
      if (this.#lanes.size === 0) for (const wake of this.#idle.splice(0)) wake()
      return
    }
    lane.running = true
    void task.run(key).finally(() => {
      lane.running = false
      this.#next(key, lane)
    })
  }
}

/** Tag of what only keeps a lane still: it belongs to no conversation and is never moved. */
const HOLD = '\0hold'
