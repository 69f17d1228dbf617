import { Worker } from 'node:worker_threads'
import { EncoderError, type EncoderErrorCode } from './encoder-error.ts'
import { NativeGate } from './native-gate.ts'
import type { Encoded } from './outputs.ts'
import type { WorkerData, WorkerReply, WorkerRequest, WorkerSetup } from './worker-messages.ts'

/** Runs `action` once after `ms` milliseconds; what it returns cancels that. */
export type SetTimer = (action: () => void, ms: number) => () => void

/** Something an operator should know. Holds no text. */
export interface PoolIncident {
  readonly what: 'worker-ended' | 'worker-hung' | 'worker-restarted'
  /** How often that has happened since the start. */
  readonly count: number
  readonly cause?: unknown
}

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

interface Job {
  readonly id: number
  readonly texts: readonly string[]
  resolve(encoded: readonly Encoded[]): void
  reject(error: EncoderError): void
}

interface Seat {
  worker: Worker | null
  gate: NativeGate
  isReady: boolean
  job: Job | null
  cancelDeadline: () => void
  /** Tells whoever waits for the thread to be ready that it never will be. */
  giveUp: (error: unknown) => void
  /** Deaths since the last job that was answered: they space the restarts. */
  failures: number
}

/** First wait before a thread is started again, doubled with each further death, in milliseconds. */
const FIRST_BACK_OFF_MS = 100
const LONGEST_BACK_OFF_MS = 30_000
/** A thread that has not loaded after this long is given up, in milliseconds. */
const START_DEADLINE_MS = 60_000
/** How long closing waits for a thread to come out of native code, in milliseconds. */
const END_MS = 30_000

/** Bounds on a thread's own heap; the network lies outside it. A runaway thread ends, not the service. */
const HEAP = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 4 } as const

const PROGRAM = new URL('./encoder-worker.js', import.meta.url)

const realTimer: SetTimer = (action, ms) => {
  const timer = setTimeout(action, ms)
  timer.unref()
  return () => clearTimeout(timer)
}

/**
 * Threads that read, and the messages that wait for one. A thread takes one job at a time and jobs
 * are never joined. A thread that ends or hangs is started again after a growing wait; its job is
 * refused, never tried on another thread, so that one bad message cannot end them all. A thread is
 * never ended inside native code (see `NativeGate`). Threads keep the process alive only while they
 * read.
 */
export class EncoderPool {
  readonly #options: PoolOptions
  readonly #setTimer: SetTimer
  readonly #seats: Seat[]
  readonly #queue: Job[] = []
  readonly #counts = { 'worker-ended': 0, 'worker-hung': 0, 'worker-restarted': 0 }
  /** Threads that hang in native code: they end themselves if they ever come out of it. */
  readonly #abandoned = new Set<Worker>()
  #lastId = 0
  #isClosed = false

  private constructor(options: PoolOptions) {
    this.#options = options
    this.#setTimer = options.setTimer ?? realTimer
    this.#seats = Array.from({ length: options.workers }, () => ({
      worker: null,
      gate: new NativeGate(),
      isReady: false,
      job: null,
      cancelDeadline: () => undefined,
      giveUp: () => undefined,
      failures: 0,
    }))
  }

  /**
   * Starts all threads and waits until each can read.
   * @throws what the first thread that could not load threw
   */
  static async start(options: PoolOptions): Promise<EncoderPool> {
    const pool = new EncoderPool(options)
    try {
      await Promise.all(
        pool.#seats.map(
          (seat) => new Promise<void>((resolve, reject) => pool.#open(seat, resolve, reject)),
        ),
      )
      return pool
    } catch (error) {
      await pool.close()
      throw error
    }
  }

  /** What happened since the start. */
  get counts(): Readonly<Record<PoolIncident['what'], number>> {
    return this.#counts
  }

  /** Threads that can take a job or are at one. */
  get alive(): number {
    return this.#seats.filter(({ isReady }) => isReady).length
  }

  /**
   * Reads texts, in one thread and in order.
   * @throws EncoderError at once when too many wait or no thread runs; later when its thread fails
   */
  encode(texts: readonly string[]): Promise<readonly Encoded[]> {
    const refusal = this.#refusal()
    if (refusal) return Promise.reject(new EncoderError(refusal))
    return new Promise((resolve, reject) => {
      this.#queue.push({ id: (this.#lastId += 1), texts, resolve, reject })
      this.#dispatch()
    })
  }

  /** Ends all threads; what waits is refused. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.#refuseWaiting('ENCODER_CLOSED')
    await Promise.all(
      this.#seats.map(async (seat) => {
        const { worker, gate } = seat
        this.#release(seat)?.reject(new EncoderError('ENCODER_CLOSED'))
        seat.worker = null
        seat.isReady = false
        if (!worker) return
        if (gate.doom()) await worker.terminate()
        else await this.#endOf(worker)
      }),
    )
  }

  #refusal(): EncoderErrorCode | null {
    if (this.#isClosed) return 'ENCODER_CLOSED'
    if (this.alive === 0) return 'ENCODER_DOWN'
    return this.#queue.length >= this.#options.queueLimit ? 'ENCODER_BUSY' : null
  }

  #dispatch(): void {
    for (const seat of this.#seats) {
      const { worker } = seat
      if (!seat.isReady || seat.job || !worker) continue
      const job = this.#queue.shift()
      if (!job) return
      seat.job = job
      seat.cancelDeadline = this.#setTimer(() => this.#hung(seat, worker), this.#options.deadlineMs)
      worker.ref()
      worker.postMessage({ id: job.id, texts: job.texts } satisfies WorkerRequest)
    }
  }

  /** Starts a thread on a seat. */
  #open(seat: Seat, onReady: () => void, onFailure: (error: unknown) => void): void {
    const gate = new NativeGate()
    const worker = new Worker(this.#options.program ?? PROGRAM, {
      workerData: { ...this.#options.setup, gate: gate.shared } satisfies WorkerData,
      resourceLimits: HEAP,
    })
    seat.worker = worker
    seat.gate = gate
    seat.giveUp = onFailure
    seat.cancelDeadline = this.#setTimer(() => this.#hung(seat, worker), START_DEADLINE_MS)
    let cause: unknown
    worker.on('message', (reply: WorkerReply) => {
      if (seat.worker !== worker) return
      if (reply.kind !== 'ready') {
        this.#finish(seat, reply)
        return
      }
      seat.cancelDeadline()
      seat.giveUp = () => undefined
      seat.isReady = true
      worker.unref()
      onReady()
      this.#dispatch()
    })
    worker.on('error', (error: unknown) => (cause = error))
    worker.on('exit', () => {
      this.#abandoned.delete(worker)
      if (seat.worker === worker) this.#ended(seat, 'ENCODER_DIED', 'worker-ended', cause)
    })
  }

  #finish(seat: Seat, reply: Exclude<WorkerReply, { kind: 'ready' }>): void {
    if (seat.job?.id !== reply.id) return
    const job = this.#release(seat)
    seat.worker?.unref()
    seat.failures = 0
    if (reply.kind === 'encoded') job?.resolve(reply.encoded)
    else job?.reject(new EncoderError('ENCODER_FAILED', { cause: reply.reason }))
    this.#dispatch()
  }

  #hung(seat: Seat, worker: Worker): void {
    if (seat.worker !== worker) return
    const { gate } = seat
    this.#ended(seat, 'ENCODER_TIMED_OUT', 'worker-hung')
    if (gate.doom()) void worker.terminate()
    else this.#abandoned.add(worker)
    worker.unref()
  }

  /** Resolves when a thread that was told to end has ended, or has had the time to. */
  #endOf(worker: Worker): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.#setTimer(resolve, END_MS)
      worker.once('exit', () => {
        cancel()
        resolve()
      })
    })
  }

  /** A thread is gone or given up: refuses its job, and starts another one later. */
  #ended(
    seat: Seat,
    code: EncoderErrorCode,
    what: 'worker-ended' | 'worker-hung',
    cause?: unknown,
  ): void {
    const job = this.#release(seat)
    seat.worker = null
    seat.isReady = false
    seat.failures += 1
    this.#report(what, cause)
    job?.reject(new EncoderError(code, { cause }))
    seat.giveUp(cause ?? new EncoderError(code))
    if (this.alive === 0) this.#refuseWaiting('ENCODER_DOWN')
    if (this.#isClosed) return
    const wait = Math.min(LONGEST_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** (seat.failures - 1))
    this.#reopen(seat, wait)
  }

  #reopen(seat: Seat, wait: number): void {
    this.#setTimer(() => {
      if (this.#isClosed || seat.worker) return
      // Each abandoned thread still holds its memory: no more of them than there are seats.
      if (this.#abandoned.size >= this.#seats.length) {
        this.#reopen(seat, LONGEST_BACK_OFF_MS)
        return
      }
      this.#open(
        seat,
        () => this.#report('worker-restarted'),
        // Told as an ended thread already, and tried again after a longer wait.
        () => undefined,
      )
    }, wait)
  }

  #release(seat: Seat): Job | null {
    const { job } = seat
    seat.cancelDeadline()
    seat.cancelDeadline = () => undefined
    seat.job = null
    return job
  }

  #refuseWaiting(code: EncoderErrorCode): void {
    for (const job of this.#queue.splice(0)) job.reject(new EncoderError(code))
  }

  #report(what: PoolIncident['what'], cause?: unknown): void {
    this.#counts[what] += 1
    this.#options.onIncident?.({
      what,
      count: this.#counts[what],
      ...(cause !== undefined && { cause }),
    })
  }
}
