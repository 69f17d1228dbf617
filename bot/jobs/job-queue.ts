import type { z } from 'zod'

/** Something to do for a person at a time. */
export interface JobRequest {
  /** Names the job for good: the same id again is the same job. No `:`, which BullMQ keeps for itself. */
  readonly id: string
  /** Which handler runs it. */
  readonly name: string
  readonly personId: string
  /** Plain data that the handler's schema takes. */
  readonly payload: unknown
  /** Milliseconds since the epoch. */
  readonly dueAt: number
  /**
   * For a job that waits for a time to pass and not for a moment: how long, in milliseconds. When the
   * clock is set back, it waits this long at most.
   */
  readonly after?: number
}

/**
 * A job as it is kept.
 * - `waiting`: for its time, for its turn, or for another try
 * - `dead`: given up; kept for a look, and never run again by itself
 */
export interface Job extends JobRequest {
  readonly state: 'waiting' | 'dead'
  /** How often it was begun. */
  readonly attempts: number
  /** When it is begun next: `dueAt` at first, later after a failure. */
  readonly runAt: number
  /** Code or name of the last error; never its message, which may hold somebody's words. */
  readonly lastError?: string
}

/** What runs the jobs of a name. It may be run again after a crash: it must not mind. */
export interface JobHandler {
  readonly name: string
  /** Most that run side by side, so that slow ones leave room for the rest; without it, any number. */
  readonly width?: number
  /** @throws LastingFailure when another try would end the same; any other error is tried again */
  run(job: Job): Promise<void>
}

/** A failure that trying again does not mend. */
export class LastingFailure extends Error {
  override readonly name: string = 'LastingFailure'
}

/** A job of another version, or a damaged one: what it carries is not what its kind takes. */
export class PayloadInvalid extends LastingFailure {
  override readonly name = 'PayloadInvalid'
}

/** Makes a handler that checks its payload first. */
export function defineJob<Payload>(definition: {
  readonly name: string
  readonly payload: z.ZodType<Payload>
  readonly width?: number
  readonly run: (payload: Payload, job: Job) => Promise<void>
}): JobHandler {
  return {
    name: definition.name,
    ...(definition.width !== undefined && { width: definition.width }),
    async run(job) {
      const payload = definition.payload.safeParse(job.payload)
      if (!payload.success) throw new PayloadInvalid('the payload has another shape')
      await definition.run(payload.data, job)
    },
  }
}

/** How often a failing job is tried, and how long it rests in between. */
export interface RetryRule {
  readonly attempts: number
  /** Rest after the first failure, in milliseconds; doubled after each further one. */
  readonly firstDelay: number
  /** Longest rest, in milliseconds. */
  readonly longestDelay: number
}

/** Ten tries within about half an hour: enough for a restart or a disk that was full for a while. */
export const RETRY: RetryRule = { attempts: 10, firstDelay: 1000, longestDelay: 600_000 }

/** Whether a try that ended with this error was a job's last one. */
export function isLastTry({ attempts }: Job, error: unknown): boolean {
  return error instanceof LastingFailure || attempts >= RETRY.attempts
}

/** The rest before the try after `attempts` failed ones, in milliseconds. */
export function backOff(attempts: number, { firstDelay, longestDelay }: RetryRule): number {
  return Math.min(longestDelay, firstDelay * 2 ** Math.max(0, attempts - 1))
}

/**
 * Work at a later time that outlives the process. Every job is run at least once, at or after its
 * time; `tests/support/job-queue-contract.ts` holds every implementation to it.
 */
export interface JobQueue {
  /**
   * Keeps a job. A known id changes nothing, whatever else the request says.
   * @throws EvenkeelError `StoreWriteFailed`; else the job is durable when the promise settles
   */
  schedule(request: JobRequest): Promise<void>
  /** A job that is kept; undefined when it has ended, was cancelled or never was. */
  get(id: string): Promise<Job | undefined>
  /** Forgets a job, whatever its state; an unknown id is no error. One that runs now runs to its end. */
  cancel(id: string): Promise<void>
  /** Forgets all jobs of a person. */
  cancelFor(personId: string): Promise<void>
  /** A person's jobs, earliest due first. */
  list(personId: string): Promise<Job[]>
  /** Jobs that were given up, at most `limit`. */
  dead(limit: number): Promise<Job[]>
  /**
   * Gives a job that was given up all its tries once more, from now on.
   * @returns whether there was one of that id
   * @throws EvenkeelError `StoreWriteFailed`
   */
  retry(id: string): Promise<boolean>
  /**
   * Forgets a job that was given up, and no other.
   * @returns whether there was one of that id
   * @throws EvenkeelError `StoreWriteFailed`
   */
  discard(id: string): Promise<boolean>

  /** Begins to run what is due, now and from here on. Called once. */
  start(handlers: readonly JobHandler[]): void
  /** Begins no more jobs; resolves when those that run have ended. */
  drain(): Promise<void>
  close(): Promise<void>
}
