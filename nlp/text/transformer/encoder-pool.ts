import { ThreadPool, type PoolIncident, type SetTimer } from '../../thread-pool.ts'
import { EncoderError } from './encoder-error.ts'
import type { Encoded } from './outputs.ts'
import type { WorkerResult, WorkerSetup, WorkerTask } from './worker-messages.ts'

export interface PoolOptions {
  readonly setup: WorkerSetup
  /** How many threads read, each with its own session. */
  readonly workers: number
  /** How many jobs may wait beside those being read. */
  readonly queueLimit: number
  /** How long a job may take once a thread has begun it, in milliseconds. */
  readonly deadlineMs: number
  /** The thread's program; another one is for tests that need a thread to misbehave. */
  readonly program?: URL
  readonly setTimer?: SetTimer
  readonly onIncident?: (incident: PoolIncident) => void
}

/** A runaway thread ends, not the service. */
const HEAP = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 4 } as const

const PROGRAM = new URL('./encoder-worker.js', import.meta.url)

/** Threads that read texts; see `ThreadPool`. */
export class EncoderPool {
  readonly #threads: ThreadPool<WorkerTask, WorkerResult>
  readonly #deadlineMs: number

  private constructor(threads: ThreadPool<WorkerTask, WorkerResult>, deadlineMs: number) {
    this.#threads = threads
    this.#deadlineMs = deadlineMs
  }

  /**
   * Starts all threads and waits until each can read.
   * @throws what the first thread that could not load threw
   */
  static async start(options: PoolOptions): Promise<EncoderPool> {
    const { deadlineMs, program = PROGRAM, ...rest } = options
    const threads = await ThreadPool.start<WorkerTask, WorkerResult>({
      ...rest,
      program,
      heap: HEAP,
      refuse: (fault, cause) => new EncoderError(`ENCODER_${fault}`, cause),
    })
    return new EncoderPool(threads, deadlineMs)
  }

  /** What happened since the start. */
  get counts(): Readonly<Record<PoolIncident['what'], number>> {
    return this.#threads.counts
  }

  /** Threads that can take a job or are at one. */
  get alive(): number {
    return this.#threads.alive
  }

  /**
   * Reads texts, in one thread and in order.
   * @throws EncoderError at once when too many wait or no thread runs; later when its thread fails
   */
  async encode(texts: readonly string[]): Promise<readonly Encoded[]> {
    const { encoded } = await this.#threads.run({ texts }, { deadlineMs: this.#deadlineMs })
    return encoded
  }

  /** Ends all threads; what waits is refused. */
  close(): Promise<void> {
    return this.#threads.close()
  }
}
