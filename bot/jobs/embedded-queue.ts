import { open as openLmdb, type Database, type Key, type RootDatabase } from 'lmdb'
import type { Clock, SetTimer } from '../clock.ts'
import { EvenkeelError } from '../errors.ts'
import type { Logger } from '../logger.ts'
import type { MasterKeys } from '../keys/master-keys.ts'
import { createCodec } from '../stores/codec.ts'
import { migrate } from '../stores/embedded/migrate.ts'
import { isRefusedCommit } from '../stores/embedded/refused-commit.ts'
import { failureOf, type Failure } from './failure-of.ts'
import {
  backOff,
  RETRY,
  type Job,
  type JobHandler,
  type JobQueue,
  type JobRequest,
  type RetryRule,
} from './job-queue.ts'

export interface EmbeddedQueueOptions {
  /** A folder that can be written. */
  readonly path: string
  /** Undefined to store in the clear. */
  readonly key?: MasterKeys | undefined
  readonly clock: Clock
  readonly setTimer: SetTimer
  readonly logger: Logger
  readonly retry?: RetryRule
}

/** Sorts after every number and string: the end of a prefix range. */
const END = Buffer.of(0xff)
/** Jobs that run side by side. */
const WIDTH = 16
/** Due jobs that one look goes through for one that has room to run. */
const LOOKED_AT = 500
/**
 * Longest sleep, in milliseconds. Timers stand still while a machine sleeps and know nothing of a
 * clock that was set: looking once a minute finds what came due all the same.
 */
const LONGEST_SLEEP = 60_000
/** Rest after the disk refused, in milliseconds. */
const DISK_REST = 5000

/**
 * `JobQueue` in LMDB, inside this process: the default, with nothing to install.
 *
 * A job's attempt is counted on the disk before it is begun, so a job that takes the process down
 * with it is given up like any other that fails.
 */
export class EmbeddedQueue implements JobQueue {
  readonly #options: EmbeddedQueueOptions
  readonly #retry: RetryRule
  readonly #root: RootDatabase
  readonly #jobs: Database<Job, string>
  /** Waiting jobs by the time of their next run. */
  readonly #due: Database<true, [number, string]>
  readonly #people: Database<true, [string, string]>
  readonly #graves: Database<true, string>
  readonly #handlers = new Map<string, JobHandler>()
  readonly #running = new Map<string, { readonly name: string; readonly done: Promise<void> }>()
  /** Being removed: still in the tables until the write is through. */
  readonly #leaving = new Set<string>()
  #stopTimer: (() => void) | undefined
  #lastLook = 0
  #open = false

  /** @throws EvenkeelError `StoreUnreadable` when the key does not fit the data */
  constructor(options: EmbeddedQueueOptions) {
    this.#options = options
    this.#retry = options.retry ?? RETRY
    this.#root = openLmdb({ path: options.path, maxDbs: 8 })
    const encoder = createCodec(options.key)
    const table = <V, K extends Key>(name: string): Database<V, K> =>
      // lmdb takes an encoder object; its typings know only the names of the built-in ones.
      this.#root.openDB<V, K>({ name, encoder } as never)
    this.#jobs = table('jobs')
    this.#due = table('due')
    this.#people = table('people')
    this.#graves = table('graves')
    migrate(table<string, string>('meta'))
  }

  async schedule({ id, name, personId, payload, dueAt, after }: JobRequest): Promise<void> {
    if (this.#jobs.get(id) && !this.#leaving.has(id)) return
    const job: Job = {
      ...{ id, name, personId, payload, dueAt },
      ...(after !== undefined && { after }),
      state: 'waiting',
      attempts: 0,
      runAt: dueAt,
    }
    await this.#write(() => {
      void this.#jobs.put(id, job)
      void this.#due.put([dueAt, id], true)
      void this.#people.put([personId, id], true)
    })
    this.#look()
  }

  get(id: string): Promise<Job | undefined> {
    return settled(() => (this.#leaving.has(id) ? undefined : this.#jobs.get(id)))
  }

  async cancel(id: string): Promise<void> {
    const job = this.#jobs.get(id)
    if (job) await this.#forget([job])
  }

  async cancelFor(personId: string): Promise<void> {
    const jobs = this.#of(personId)
    if (jobs.length > 0) await this.#forget(jobs)
  }

  list(personId: string): Promise<Job[]> {
    return settled(() => this.#of(personId))
  }

  dead(limit: number): Promise<Job[]> {
    return settled(() =>
      [...this.#graves.getKeys({ limit })].flatMap((id) => this.#jobs.get(id) ?? []),
    )
  }

  async retry(id: string): Promise<boolean> {
    const job = this.#jobs.get(id)
    if (job?.state !== 'dead' || this.#leaving.has(id)) return false
    const runAt = this.#options.clock.now()
    await this.#write(() => {
      void this.#jobs.put(id, { ...job, state: 'waiting', attempts: 0, runAt })
      void this.#due.put([runAt, id], true)
      void this.#graves.remove(id)
    })
    this.#look()
    return true
  }

  async discard(id: string): Promise<boolean> {
    const job = this.#jobs.get(id)
    if (job?.state !== 'dead' || this.#leaving.has(id)) return false
    await this.#forget([job])
    return true
  }

  /** A person's jobs, earliest due first. */
  #of(personId: string): Job[] {
    return [...this.#people.getKeys({ start: [personId], end: [personId, END] })]
      .flatMap(([, id]) => this.#jobs.get(id) ?? [])
      .toSorted((a, b) => a.dueAt - b.dueAt)
  }

  /** True while a job runs. */
  isBusy(): boolean {
    return this.#running.size > 0
  }

  start(handlers: readonly JobHandler[]): void {
    for (const handler of handlers) this.#handlers.set(handler.name, handler)
    this.#open = true
    this.#lastLook = Infinity
    this.#look()
  }

  async drain(): Promise<void> {
    this.#open = false
    this.#stopTimer?.()
    await Promise.all([...this.#running.values()].map(({ done }) => done))
  }

  async close(): Promise<void> {
    await this.drain()
    await this.#root.flushed
    await this.#root.close()
  }

  /** Begins what is due, as far as there is room, and sets the timer for the rest. */
  #look(): void {
    if (!this.#open) return
    const now = this.#options.clock.now()
    if (now < this.#lastLook) this.#afterSetBack(now)
    this.#lastLook = now
    for (const [runAt, id] of this.#due.getKeys({ limit: LOOKED_AT })) {
      if (this.#running.size >= WIDTH) return
      if (this.#running.has(id) || this.#leaving.has(id)) continue
      if (runAt > now) {
        this.#lookIn(Math.min(runAt - now, LONGEST_SLEEP))
        return
      }
      const job = this.#jobs.get(id)
      // Whoever looks next finds room again: the end of each run is a look.
      if (job && this.#hasRoom(job)) this.#running.set(id, { name: job.name, done: this.#run(job) })
    }
  }

  #hasRoom({ name }: Job): boolean {
    const width = this.#handlers.get(name)?.width ?? WIDTH
    return [...this.#running.values()].filter((one) => one.name === name).length < width
  }

  /**
   * The clock may have been set back (or nobody knows, at the start): what waits for a time to pass
   * would wait so much longer, and is brought near again. What waits for a moment is left alone.
   */
  #afterSetBack(now: number): void {
    for (const [runAt, id] of this.#due.getKeys({ start: [now] })) {
      const job = this.#jobs.get(id)
      const longest = job && job.attempts > 0 ? this.#retry.longestDelay : job?.after
      if (!job || longest === undefined || runAt - now <= longest) continue
      this.#write(() => {
        void this.#jobs.put(id, { ...job, runAt: now + longest })
        void this.#due.remove([runAt, id])
        void this.#due.put([now + longest, id], true)
      }).then(
        () => this.#look(),
        (error: unknown) =>
          this.#options.logger.error({ err: error }, 'a job could not follow the clock'),
      )
    }
  }

  async #run(job: Job): Promise<void> {
    const { logger } = this.#options
    const begun: Job = { ...job, attempts: job.attempts + 1 }
    try {
      if (job.attempts >= this.#retry.attempts) {
        // Its last try never came to an end: the process did.
        await this.#settle(job, { error: 'Crashed', lasting: true })
      } else {
        await this.#write(() => void this.#jobs.put(job.id, begun))
        await this.#settle(begun, await this.#attempt(begun))
      }
    } catch (error) {
      // The disk refused, and the job stands as it was. The rest keeps this from spinning.
      logger.error({ err: error, job: job.name }, 'a job could not be saved')
      this.#running.delete(job.id)
      this.#lookIn(DISK_REST)
      return
    }
    this.#running.delete(job.id)
    this.#look()
  }

  #lookIn(ms: number): void {
    this.#stopTimer?.()
    if (this.#open) this.#stopTimer = this.#options.setTimer(() => this.#look(), ms)
  }

  /** Runs the handler once; what went wrong, if anything did, and whether it is worth another try. */
  async #attempt(job: Job): Promise<Failure | undefined> {
    const handler = this.#handlers.get(job.name)
    if (!handler) return { error: 'HandlerUnknown', lasting: true }
    try {
      await handler.run(job)
      return undefined
    } catch (error) {
      return failureOf(error)
    }
  }

  async #settle(job: Job, failure: Failure | undefined): Promise<void> {
    const { logger, clock } = this.#options
    // Cancelled while it ran: then there is nothing left to settle.
    if (!this.#jobs.get(job.id)) return
    if (!failure) {
      await this.#forget([job])
      return
    }
    const { error, lasting } = failure
    const given = { job: job.name, attempts: job.attempts, error }
    if (lasting || job.attempts >= this.#retry.attempts) {
      logger.error(given, 'a job was given up')
      await this.#write(() => {
        void this.#jobs.put(job.id, { ...job, state: 'dead', lastError: error })
        void this.#due.remove([job.runAt, job.id])
        void this.#graves.put(job.id, true)
      })
      return
    }
    logger.warn(given, 'a job failed; it is tried again')
    const runAt = clock.now() + backOff(job.attempts, this.#retry)
    await this.#write(() => {
      void this.#jobs.put(job.id, { ...job, runAt, lastError: error })
      void this.#due.remove([job.runAt, job.id])
      void this.#due.put([runAt, job.id], true)
    })
  }

  async #forget(jobs: readonly Job[]): Promise<void> {
    for (const { id } of jobs) this.#leaving.add(id)
    try {
      await this.#write(() => {
        for (const { id, personId, runAt } of jobs) {
          void this.#jobs.remove(id)
          void this.#due.remove([runAt, id])
          void this.#people.remove([personId, id])
          void this.#graves.remove(id)
        }
      })
    } finally {
      for (const { id } of jobs) this.#leaving.delete(id)
    }
  }

  /** All puts of `work` in one transaction; rejects with a named error when the disk refuses. */
  async #write(work: () => void): Promise<void> {
    try {
      await this.#root.batch(work)
    } catch (error) {
      isRefusedCommit(error)
      throw new EvenkeelError('StoreWriteFailed', undefined, { cause: error })
    }
  }
}

/** What is read at once, as the promise that the contract asks for. */
function settled<T>(read: () => T): Promise<T> {
  return new Promise((resolve) => resolve(read()))
}
