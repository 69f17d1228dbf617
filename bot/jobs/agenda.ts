import type { Profile } from '../../dialogs/types.ts'
import { CHECK_IN_JOB, jobFor } from './check-in.job.ts'
import type { Job, JobQueue, JobRequest } from './job-queue.ts'

/**
 * Keeps a person's jobs in step with what their profile says is to come.
 *
 * The profile is what counts: it is saved with the turn, erased with the person, and looked at again
 * when a job comes due. So a job without a promise does nothing, and only a promise without a job
 * would be a loss; hence jobs are made before the turn is saved and dropped after it.
 */
export class Agenda {
  readonly #queue: JobQueue

  constructor(queue: JobQueue) {
    this.#queue = queue
  }

  /**
   * Before the turn is saved: makes the jobs that are missing. Undefined when none is, so that a
   * plain turn waits for nothing.
   */
  prepare(personId: string, profile: Profile): Promise<void> | undefined {
    const { missing } = this.#compare(personId, profile)
    if (missing.length === 0) return undefined
    return Promise.all(missing.map((job) => this.#queue.schedule(job))).then(() => undefined)
  }

  /** After the turn was saved: drops the jobs that nothing promises any more. */
  settle(personId: string, profile: Profile): Promise<void> | undefined {
    const { surplus } = this.#compare(personId, profile)
    if (surplus.length === 0) return undefined
    return Promise.all(surplus.map(({ id }) => this.#queue.cancel(id))).then(() => undefined)
  }

  #compare(
    personId: string,
    { checkIns = [] }: Profile,
  ): { readonly missing: JobRequest[]; readonly surplus: Job[] } {
    const kept = this.#queue.list(personId).filter(({ name }) => name === CHECK_IN_JOB)
    const wanted = checkIns.map((checkIn) => jobFor(personId, checkIn))
    return {
      missing: wanted.filter(({ id }) => !kept.some((job) => job.id === id)),
      surplus: kept.filter(({ id }) => !wanted.some((job) => job.id === id)),
    }
  }
}
