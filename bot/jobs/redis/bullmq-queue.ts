import { randomUUID } from 'node:crypto'
import {
  DelayedError,
  Queue,
  UnrecoverableError,
  WaitingError,
  Worker,
  type Job as BullJob,
} from 'bullmq'
import { Cluster, type Redis } from 'ioredis'
import type { Clock, SetTimer } from '../../clock.ts'
import { EvenkeelError } from '../../errors.ts'
import type { Logger } from '../../logger.ts'
import type { MasterKeys } from '../../keys/master-keys.ts'
import { createCodec, type Codec } from '../../stores/codec.ts'
import { failureOf, type Failure } from '../failure-of.ts'
import {
  backOff,
  RETRY,
  type Job,
  type JobHandler,
  type JobQueue,
  type JobRequest,
  type RetryRule,
} from '../job-queue.ts'
import { JobIndex } from './job-index.ts'
import { Room } from './room.ts'

export interface BullmqQueueOptions {
  /** Of this queue alone: it is closed with it. */
  readonly redis: Redis | Cluster
  /** Undefined to store in the clear. */
  readonly key?: MasterKeys | undefined
  readonly clock: Clock
  readonly setTimer: SetTimer
  readonly logger: Logger
  readonly retry?: RetryRule
  /** How often it is looked for jobs whose process died, in milliseconds. */
  readonly takeOverMs?: number
}

/** What BullMQ keeps of a job: all of it as one sealed text. */
interface Sealed {
  readonly sealed: string
}

/** The braces are a hash tag: all keys lie on one slot of a cluster, as BullMQ’s scripts need. */
export const JOBS_PREFIX = 'evenkeel:jobs:{jobs}'
export const JOBS_QUEUE = 'queue'

/** Jobs of kinds without a width that run side by side in a process. */
const WIDTH = 16
/** Jobs of a kind that a process holds while there is no room for them; others may take the rest. */
const HELD = 32
/** After so long, what found no room is looked at again, in milliseconds. */
const COME_AGAIN_MS = 1000
/**
 * BullMQ's delay is only what wakes us: it is no longer than this, in milliseconds, and whether a job
 * is due is decided when it wakes.
 */
const LONGEST_DELAY = 28 * 86_400_000
/** How often it is looked whether the clock was set back, in milliseconds. */
const CLOCK_LOOK_MS = 60_000
/**
 * A process without a sign of life for so long has lost its jobs, in milliseconds; it gives one twice in
 * that time. Shorter, and one that is held up for a moment has its alerts sent by another one, too.
 */
const LOCK_MS = 10_000
/** How often it is looked for jobs that were lost: after a `kill -9` an alert waits for both. */
const TAKE_OVER_MS = 5000
/** Longest wait for Redis at the end, in milliseconds. */
const FAREWELL_MS = 5000
/** Jobs that are read at once. */
const PAGE = 500
/** BullMQ's own record of what happened, which nobody reads. */
const EVENTS_KEPT = 100
const SCHEMA = 1

/**
 * `JobQueue` on BullMQ, in a Redis that several processes share: any of them schedules, any of them
 * runs. A process that dies loses its locks, and another one runs what it had begun.
 *
 * BullMQ wakes, locks, and hands out; what a job is, how often it was begun and when it is due is
 * in its sealed data and decided here, so that both queues keep one contract.
 */
export class BullmqQueue implements JobQueue {
  readonly #options: BullmqQueueOptions
  readonly #retry: RetryRule
  readonly #codec: Codec
  readonly #index: JobIndex
  readonly #queue: Queue<Sealed>
  readonly #handlers = new Map<string, JobHandler>()
  readonly #rooms = new Map<string, Room>()
  /** Handlers that run, and jobs on their way from being handed out to being settled. */
  readonly #running = new Set<Promise<unknown>>()
  readonly #settling = new Set<Promise<void>>()
  /** What goes on beside the jobs, and must have ended before the connection is closed. */
  readonly #aside = new Set<Promise<void>>()
  #worker: Worker<Sealed> | undefined
  #workerRedis: Redis | Cluster | undefined
  #stopTimer: (() => void) | undefined
  #lastLook = 0
  #open = false

  private constructor(options: BullmqQueueOptions) {
    const { redis, key, retry = RETRY, logger } = options
    this.#options = options
    this.#retry = retry
    this.#codec = createCodec(key)
    this.#index = new JobIndex(redis, JOBS_PREFIX)
    this.#queue = new Queue<Sealed>(JOBS_QUEUE, {
      connection: redis,
      prefix: JOBS_PREFIX,
      streams: { events: { maxLen: EVENTS_KEPT } },
      defaultJobOptions: { removeOnComplete: true, removeOnFail: false, stackTraceLimit: 0 },
    })
    this.#queue.on('error', (error) => logger.warn({ err: error }, 'the jobs do not reach Redis'))
  }

  /** @throws EvenkeelError `StoreUnreadable` when the key does not fit the data */
  static async open(options: BullmqQueueOptions): Promise<BullmqQueue> {
    const queue = new BullmqQueue(options)
    await queue.#queue.waitUntilReady()
    await queue.#checkKey()
    return queue
  }

  async schedule({ id, name, personId, payload, dueAt, after }: JobRequest): Promise<void> {
    const job: Job = {
      ...{ id, name, personId, payload, dueAt },
      ...(after !== undefined && { after }),
      state: 'waiting',
      attempts: 0,
      runAt: dueAt,
    }
    await written(async () => {
      const place = await this.#index.claim(id, `${id}~${randomUUID()}`, personId)
      // A place that has its job already keeps it; one whose process died before this gets it now.
      await this.#queue.add(name, this.#seal(job), { jobId: place, delay: this.#delay(dueAt) })
      await this.#removeUnlessCurrent(id, place)
    })
  }

  async get(id: string): Promise<Job | undefined> {
    const place = await this.#index.find(id)
    return place === undefined ? undefined : this.#at(place)
  }

  async cancel(id: string): Promise<void> {
    await written(async () => {
      const place = await this.#index.drop(id)
      // One that runs is locked and cannot be removed: it finds out when it ends.
      if (place !== undefined) await this.#queue.remove(place)
    })
  }

  async cancelFor(personId: string): Promise<void> {
    const known = await written(() => this.#index.of(personId))
    await Promise.all(known.map(([id]) => this.cancel(id)))
  }

  async list(personId: string): Promise<Job[]> {
    const places = await this.#index.of(personId)
    const jobs = await Promise.all(places.map(([, place]) => this.#at(place)))
    return jobs.flatMap((job) => job ?? []).toSorted((a, b) => a.dueAt - b.dueAt)
  }

  async dead(limit: number): Promise<Job[]> {
    const failed = limit > 0 ? await this.#queue.getFailed(0, limit - 1) : []
    return failed.map(({ data }) => this.#unseal(data))
  }

  async retry(id: string): Promise<boolean> {
    return written(async () => {
      const place = await this.#index.find(id)
      const bull = place === undefined ? undefined : await this.#bull(place)
      if (!bull || !(await bull.isFailed())) return false
      const job = this.#unseal(bull.data)
      const runAt = this.#options.clock.now()
      await bull.updateData(this.#seal({ ...job, state: 'waiting', attempts: 0, runAt }))
      await bull.retry('failed')
      return true
    })
  }

  async discard(id: string): Promise<boolean> {
    return written(async () => {
      const place = await this.#index.find(id)
      const bull = place === undefined ? undefined : await this.#bull(place)
      // A place that is dropped counts no more, so one that was tried again meanwhile ends unseen.
      if (!bull || !(await bull.isFailed())) return false
      const dropped = await this.#index.drop(id, place)
      if (dropped !== undefined) await this.#queue.remove(dropped)
      return dropped !== undefined
    })
  }

  start(handlers: readonly JobHandler[]): void {
    const { logger, takeOverMs = TAKE_OVER_MS } = this.#options
    for (const handler of handlers) {
      this.#handlers.set(handler.name, handler)
      if (handler.width !== undefined) this.#rooms.set(handler.name, new Room(handler.width, HELD))
    }
    const narrow = handlers.reduce((sum, { width }) => sum + (width ? width + HELD : 0), 0)
    this.#workerRedis = patient(this.#options.redis)
    this.#worker = new Worker<Sealed>(JOBS_QUEUE, (job, token) => this.#process(job, token), {
      connection: this.#workerRedis,
      prefix: JOBS_PREFIX,
      concurrency: WIDTH + narrow,
      lockDuration: LOCK_MS,
      stalledInterval: takeOverMs,
      // How often a process died in a job is counted in the job itself.
      maxStalledCount: Number.MAX_SAFE_INTEGER,
    })
    this.#worker.on('error', (error) => logger.warn({ err: error }, 'the jobs do not reach Redis'))
    this.#open = true
    this.#lastLook = Infinity
    this.#lookAtClock()
  }

  async drain(): Promise<void> {
    this.#open = false
    this.#stopTimer?.()
    // Not waiting for what runs: that would wait for a Redis that is away, too.
    await this.#worker?.pause(true)
    for (const room of this.#rooms.values()) room.close()
    await Promise.all(this.#running)
    await this.#soon(Promise.all([...this.#settling, ...this.#aside]))
  }

  async close(): Promise<void> {
    await this.drain()
    const isAway = this.#workerRedis?.status !== 'ready'
    await this.#soon(this.#worker?.close(isAway))
    await this.#soon(this.#queue.close())
    this.#workerRedis?.disconnect()
    // Whether Redis hears the farewell or not, it is one.
    await this.#soon(this.#options.redis.quit().catch(() => undefined))
    this.#options.redis.disconnect()
  }

  /**
   * Waits for Redis, and not longer than it may take: what is not settled then is run again. On a
   * timer of its own, as the driver's limits are: a connection may break at any moment of the end.
   */
  async #soon(work: Promise<unknown> | undefined): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, FAREWELL_MS)
    })
    await Promise.race([work, late])
    clearTimeout(timer)
  }

  /** Lets go at once: what runs is taken over by another process, as after a crash. */
  async abandon(): Promise<void> {
    this.#open = false
    this.#stopTimer?.()
    await this.#soon(this.#worker?.close(true))
    this.#workerRedis?.disconnect()
    this.#options.redis.disconnect()
  }

  /** Runs one job that BullMQ hands out. @throws DelayedError, WaitingError when it goes back */
  async #process(bull: BullJob<Sealed>, token: string | undefined): Promise<void> {
    const handled = this.#handle(bull, token)
    const settled = handled
      .catch(() => undefined)
      .finally(() => {
        this.#settling.delete(settled)
      })
    this.#settling.add(settled)
    return handled
  }

  async #handle(bull: BullJob<Sealed>, token: string | undefined): Promise<void> {
    const room = this.#rooms.get(bull.name)
    const entrance = await (this.#open ? (room?.enter() ?? 'entered') : 'closed')
    try {
      switch (entrance) {
        case 'entered':
          try {
            await this.#run(bull, token)
          } finally {
            room?.leave()
          }
          return
        case 'full':
          await bull.moveToDelayed(this.#options.clock.now() + COME_AGAIN_MS, token)
          throw new DelayedError()
        case 'closed':
          await bull.moveToWait(token)
          throw new WaitingError()
      }
    } catch (error) {
      if (error instanceof DelayedError || error instanceof WaitingError) throw error
      // Redis refused, and the job stands as it was: it is found again when its lock runs out.
      this.#options.logger.error({ err: error, job: bull.name }, 'a job could not be saved')
      throw new DelayedError()
    }
  }

  async #run(bull: BullJob<Sealed>, token: string | undefined): Promise<void> {
    const { clock, logger } = this.#options
    const place = bull.id ?? ''
    const job = this.#unseal(bull.data)
    if (!(await this.#isCurrent(job.id, place))) return
    if (job.state === 'dead') return this.#bury(bull, token, job)
    if (job.runAt > clock.now()) return this.#rest(bull, token, job)
    if (job.attempts >= this.#retry.attempts)
      // Its last try never came to an end: the process did.
      return this.#giveUp(bull, token, { ...job, lastError: 'Crashed' })
    const begun: Job = { ...job, attempts: job.attempts + 1 }
    await bull.updateData(this.#seal(begun))
    const failure = await this.#attempt(begun)
    // Cancelled while it ran: then there is nothing left to settle.
    if (!(await this.#isCurrent(job.id, place))) return
    if (!failure) {
      await this.#index.drop(job.id, place)
      return
    }
    const { error: lastError, lasting } = failure
    if (lasting || begun.attempts >= this.#retry.attempts)
      return this.#giveUp(bull, token, { ...begun, lastError })
    logger.warn(
      { job: job.name, attempts: begun.attempts, error: lastError },
      'a job failed; it is tried again',
    )
    const runAt = clock.now() + backOff(begun.attempts, this.#retry)
    const resting: Job = { ...begun, lastError, runAt }
    await bull.updateData(this.#seal(resting))
    return this.#rest(bull, token, resting)
  }

  /** Runs the handler once; what went wrong, if anything did. */
  async #attempt(job: Job): Promise<Failure | undefined> {
    const handler = this.#handlers.get(job.name)
    if (!handler) return { error: 'HandlerUnknown', lasting: true }
    const ended = attempted(handler, job)
    this.#running.add(ended)
    const failure = await ended
    this.#running.delete(ended)
    return failure
  }

  async #giveUp(bull: BullJob<Sealed>, token: string | undefined, job: Job): Promise<never> {
    this.#options.logger.error(
      { job: job.name, attempts: job.attempts, error: job.lastError },
      'a job was given up',
    )
    await bull.updateData(this.#seal({ ...job, state: 'dead' }))
    return this.#bury(bull, token, job)
  }

  /** Puts it with those that were given up. */
  async #bury(bull: BullJob<Sealed>, token: string | undefined, job: Job): Promise<never> {
    await bull.moveToFailed(new UnrecoverableError(job.lastError), token ?? '', false)
    await this.#removeUnlessCurrent(job.id, bull.id ?? '')
    // BullMQ's word for: it is where it belongs, leave it there.
    throw new DelayedError()
  }

  /** Puts it away until its time. */
  async #rest(bull: BullJob<Sealed>, token: string | undefined, job: Job): Promise<never> {
    await bull.moveToDelayed(this.#options.clock.now() + this.#delay(job.runAt), token)
    await this.#removeUnlessCurrent(job.id, bull.id ?? '')
    throw new DelayedError()
  }

  async #isCurrent(id: string, place: string): Promise<boolean> {
    return (await this.#index.find(id)) === place
  }

  /** Whoever cancelled it while it was on its way could not remove it. */
  async #removeUnlessCurrent(id: string, place: string): Promise<void> {
    if (!(await this.#isCurrent(id, place))) await this.#queue.remove(place)
  }

  async #at(place: string): Promise<Job | undefined> {
    const bull = await this.#bull(place)
    return bull && this.#unseal(bull.data)
  }

  async #bull(place: string): Promise<BullJob<Sealed> | undefined> {
    return (await this.#queue.getJob(place)) as BullJob<Sealed> | undefined
  }

  /** Milliseconds until BullMQ is to wake us. */
  #delay(runAt: number): number {
    return Math.min(LONGEST_DELAY, Math.max(0, runAt - this.#options.clock.now()))
  }

  #lookAtClock(): void {
    if (!this.#open) return
    const now = this.#options.clock.now()
    if (now < this.#lastLook) {
      const following = this.#followClock(now)
        .catch((error: unknown) =>
          this.#options.logger.error({ err: error }, 'the jobs could not follow the clock'),
        )
        .finally(() => this.#aside.delete(following))
      this.#aside.add(following)
    }
    this.#lastLook = now
    this.#stopTimer = this.#options.setTimer(() => this.#lookAtClock(), CLOCK_LOOK_MS)
  }

  /**
   * The clock may have been set back (or nobody knows, at the start): what waits for a time to pass
   * would wait so much longer, and is brought near again. What waits for a moment is left alone.
   */
  async #followClock(now: number): Promise<void> {
    for (let from = 0; this.#open; from += PAGE) {
      const page = await this.#queue.getDelayed(from, from + PAGE - 1)
      for (const bull of page) {
        const job = this.#unseal(bull.data)
        const longest = job.attempts > 0 ? this.#retry.longestDelay : job.after
        if (longest === undefined || job.runAt - now <= longest) continue
        await bull.updateData(this.#seal({ ...job, runAt: now + longest }))
        await bull.changeDelay(longest)
      }
      if (page.length < PAGE) return
    }
  }

  /** @throws EvenkeelError `StoreUnreadable` */
  async #checkKey(): Promise<void> {
    const { redis } = this.#options
    const key = `${JOBS_PREFIX}:schema`
    await redis.set(key, this.#codec.encode(SCHEMA), 'NX')
    const kept = await redis.getBuffer(key)
    if (kept && this.#codec.decode(kept) !== SCHEMA)
      throw new EvenkeelError(
        'StoreUnreadable',
        'The jobs in Redis were written by another version: start that one, or empty its jobs.',
      )
  }

  #seal(job: Job): Sealed {
    return { sealed: this.#codec.encode(job).toString('base64') }
  }

  #unseal({ sealed }: Sealed): Job {
    return this.#codec.decode(Buffer.from(sealed, 'base64')) as Job
  }
}

async function attempted(handler: JobHandler, job: Job): Promise<Failure | undefined> {
  try {
    await handler.run(job)
    return undefined
  } catch (error) {
    return failureOf(error)
  }
}

/** Does it; rejects with a named error when Redis refuses. */
async function written<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new EvenkeelError('StoreWriteFailed', undefined, { cause: error })
  }
}

/**
 * A connection of the same kind that waits for as long as it takes, as one that blocks has to: no
 * limit on tries, none on the wait for an answer.
 */
function patient(redis: Redis | Cluster): Redis | Cluster {
  const endless = { maxRetriesPerRequest: null }
  if (redis instanceof Cluster) {
    const copy = redis.duplicate([], { redisOptions: endless, lazyConnect: true })
    delete copy.options.redisOptions?.commandTimeout
    return copy
  }
  const copy = redis.duplicate({ ...endless, lazyConnect: true })
  delete copy.options.commandTimeout
  return copy
}
