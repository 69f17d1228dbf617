import { Worker, type ResourceLimits, type Transferable } from 'node:worker_threads'
import { NativeGate } from './native-gate.ts'

/** Runs `action` once after `ms` milliseconds; what it returns cancels that. */
export type SetTimer = (action: () => void, ms: number) => () => void

/** Something an operator should know. Holds nothing that anybody wrote or said. */
export interface PoolIncident {
  readonly what: 'worker-ended' | 'worker-hung' | 'worker-restarted'
  /** How often that has happened since the start. */
  readonly count: number
  readonly cause?: unknown
}

/** Why a job was not done. */
export type ThreadFault = 'BUSY' | 'DIED' | 'TIMED_OUT' | 'FAILED' | 'DOWN' | 'CLOSED'

/**
 * What a thread says: `ready` once, then one answer to each job. Reasons never hold what somebody
 * wrote or said.
 */
export type ThreadReply<Result extends object> = { readonly kind: 'ready' } | ThreadAnswer<Result>

export type ThreadAnswer<Result extends object> =
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string }
  | ({ readonly kind: 'done'; readonly id: number } & Result)

export interface ThreadPoolOptions {
  /** The threads' program. Its `workerData` are the setup and the shared cell of its `NativeGate`. */
  readonly program: URL
  readonly setup: object
  /** How many threads work, each with models of its own. */
  readonly workers: number
  /** How many jobs may wait beside those being done. */
  readonly queueLimit: number
  /** Bounds on a thread's own heap; networks lie outside it. */
  readonly heap: ResourceLimits
  /** What a job is refused with. */
  readonly refuse: (fault: ThreadFault, options?: ErrorOptions) => Error
  readonly setTimer?: SetTimer
  readonly onIncident?: (incident: PoolIncident) => void
}

export interface JobOptions {
  /** How long the job may take once a thread has begun it, in milliseconds. */
  readonly deadlineMs: number
  /** Memory that goes over to the thread and is gone here. */
  readonly transfer?: readonly Transferable[]
}

interface Job<Task, Result> extends JobOptions {
  readonly id: number
  readonly task: Task
  resolve(result: Result): void
  reject(error: Error): void
}

interface Seat<Task, Result> {
  worker: Worker | null
  gate: NativeGate
  isReady: boolean
  job: Job<Task, Result> | null
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

const realTimer: SetTimer = (action, ms) => {
  const timer = setTimeout(action, ms)
  timer.unref()
  return () => clearTimeout(timer)
}

/**
 * Threads that work, and the jobs that wait for one. A thread takes one job at a time and jobs
 * are never joined. A thread that ends or hangs is started again after a growing wait; its job is
 * refused, never tried on another thread, so that one bad message cannot end them all. A thread is
 * never ended inside native code (see `NativeGate`). Threads keep the process alive only while they
 * work.
 */
export class ThreadPool<Task extends object, Result extends object> {
  readonly #options: ThreadPoolOptions
  readonly #setTimer: SetTimer
  readonly #seats: Seat<Task, Result>[]
  readonly #queue: Job<Task, Result>[] = []
  readonly #counts = { 'worker-ended': 0, 'worker-hung': 0, 'worker-restarted': 0 }
  /** Threads that hang in native code: they end themselves if they ever come out of it. */
  readonly #abandoned = new Set<Worker>()
  #lastId = 0
  #isClosed = false

  private constructor(options: ThreadPoolOptions) {
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
   * Starts all threads and waits until each can work.
   * @throws what the first thread that could not load threw
   */
  static async start<Task extends object, Result extends object>(
    options: ThreadPoolOptions,
  ): Promise<ThreadPool<Task, Result>> {
    const pool = new ThreadPool<Task, Result>(options)
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
   * Has one thread do a job.
   * @throws what `refuse` makes: at once when too many wait or no thread runs; later when its thread
   *   fails
   */
  run(task: Task, options: JobOptions): Promise<Result> {
    const fault = this.#refusal()
    if (fault) return Promise.reject(this.#options.refuse(fault))
    return new Promise((resolve, reject) => {
      this.#queue.push({ ...options, id: (this.#lastId += 1), task, resolve, reject })
      this.#dispatch()
    })
  }

  /** Ends all threads; what waits is refused. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.#refuseWaiting('CLOSED')
    await Promise.all(
      this.#seats.map(async (seat) => {
        const { worker, gate } = seat
        this.#release(seat)?.reject(this.#options.refuse('CLOSED'))
        seat.worker = null
        seat.isReady = false
        if (!worker) return
        if (gate.doom()) await worker.terminate()
        else await this.#endOf(worker)
      }),
    )
  }

  #refusal(): ThreadFault | null {
    if (this.#isClosed) return 'CLOSED'
    if (this.alive === 0) return 'DOWN'
    return this.#queue.length >= this.#options.queueLimit ? 'BUSY' : null
  }

  #dispatch(): void {
    for (const seat of this.#seats) {
      const { worker } = seat
      if (!seat.isReady || seat.job || !worker) continue
      const job = this.#queue.shift()
      if (!job) return
      seat.job = job
      seat.cancelDeadline = this.#setTimer(() => this.#hung(seat, worker), job.deadlineMs)
      worker.ref()
      worker.postMessage({ ...job.task, id: job.id }, job.transfer ?? [])
    }
  }

  /** Starts a thread on a seat. */
  #open(seat: Seat<Task, Result>, onReady: () => void, onFailure: (error: unknown) => void): void {
    const gate = new NativeGate()
    // ONNX Runtime 1.30 keeps a device id and a journal of its use in the home folder, and can upload
    // them to its maker. Nothing of a person's goes anywhere; it reads this when a thread loads it.
    process.env.ORT_DISABLE_TELEMETRY = '1'
    const worker = new Worker(this.#options.program, {
      workerData: { ...this.#options.setup, gate: gate.shared },
      resourceLimits: this.#options.heap,
    })
    seat.worker = worker
    seat.gate = gate
    seat.giveUp = onFailure
    seat.cancelDeadline = this.#setTimer(() => this.#hung(seat, worker), START_DEADLINE_MS)
    let cause: unknown
    worker.on('message', (reply: ThreadReply<Result>) => {
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
      if (seat.worker === worker) this.#ended(seat, 'DIED', 'worker-ended', cause)
    })
  }

  #finish(seat: Seat<Task, Result>, reply: ThreadAnswer<Result>): void {
    if (seat.job?.id !== reply.id) return
    const job = this.#release(seat)
    seat.worker?.unref()
    seat.failures = 0
    if (reply.kind === 'done') job?.resolve(reply)
    else job?.reject(this.#options.refuse('FAILED', { cause: reply.reason }))
    this.#dispatch()
  }

  #hung(seat: Seat<Task, Result>, worker: Worker): void {
    if (seat.worker !== worker) return
    const { gate } = seat
    this.#ended(seat, 'TIMED_OUT', 'worker-hung')
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
    seat: Seat<Task, Result>,
    code: ThreadFault,
    what: 'worker-ended' | 'worker-hung',
    cause?: unknown,
  ): void {
    const job = this.#release(seat)
    seat.worker = null
    seat.isReady = false
    seat.failures += 1
    this.#report(what, cause)
    job?.reject(this.#options.refuse(code, { cause }))
    seat.giveUp(cause ?? this.#options.refuse(code))
    if (this.alive === 0) this.#refuseWaiting('DOWN')
    if (this.#isClosed) return
    const wait = Math.min(LONGEST_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** (seat.failures - 1))
    this.#reopen(seat, wait)
  }

  #reopen(seat: Seat<Task, Result>, wait: number): void {
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

  #release(seat: Seat<Task, Result>): Job<Task, Result> | null {
    const { job } = seat
    seat.cancelDeadline()
    seat.cancelDeadline = () => undefined
    seat.job = null
    return job
  }

  #refuseWaiting(code: ThreadFault): void {
    for (const job of this.#queue.splice(0)) job.reject(this.#options.refuse(code))
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
