import type { CheckIn, Profile } from '../../dialogs/types.ts'
import { CHECK_IN_JOB, jobFor } from './check-in.job.ts'
import { summaryJobFor, WEEKLY_SUMMARY_JOB } from './weekly-summary.job.ts'
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
  readonly #profileOf: (personId: string) => Promise<Profile>

  /** @param profileOf a person's profile as it is kept by now */
  constructor(queue: JobQueue, profileOf: (personId: string) => Promise<Profile>) {
    this.#queue = queue
    this.#profileOf = profileOf
  }

  /**
   * Before the turn is saved: makes the jobs that are missing. Undefined when nothing is promised,
   * so that a plain turn waits for nothing.
   */
  prepare(personId: string, profile: Profile): Promise<void> | undefined {
    return profile.checkIns?.length ? this.#make(personId, profile) : undefined
  }

  /**
   * After the turn was saved: drops the jobs that nothing promises any more. Another process may have
   * the person's next turn in hand already, which has made its jobs: so what is kept by now is asked
   * before one is dropped, and whoever saved a promise looks once more whether its job is there.
   */
  async settle(personId: string, profile: Profile): Promise<void> {
    const { missing, surplus } = await this.#compare(personId, profile)
    await Promise.all(missing.map((job) => this.#queue.schedule(job)))
    if (surplus.length === 0) return
    const { checkIns = [] } = await this.#profileOf(personId)
    const promised = new Set(checkIns.map((one) => requestFor(personId, one).id))
    const dropped = surplus.filter(({ id }) => !promised.has(id))
    await Promise.all(dropped.map(({ id }) => this.#queue.cancel(id)))
  }

  async #make(personId: string, profile: Profile): Promise<void> {
    const { missing } = await this.#compare(personId, profile)
    await Promise.all(missing.map((job) => this.#queue.schedule(job)))
  }

  async #compare(
    personId: string,
    { checkIns = [] }: Profile,
  ): Promise<{ readonly missing: JobRequest[]; readonly surplus: Job[] }> {
    const jobs = await this.#queue.list(personId)
    const kept = jobs.filter(({ name }) => name === CHECK_IN_JOB || name === WEEKLY_SUMMARY_JOB)
    const wanted = checkIns.map((one) => requestFor(personId, one))
    return {
      missing: wanted.filter(({ id }) => !kept.some((job) => job.id === id)),
      surplus: kept.filter(({ id }) => !wanted.some((job) => job.id === id)),
    }
  }
}

function requestFor(personId: string, one: CheckIn): JobRequest {
  return one.summary ? summaryJobFor(personId, one) : jobFor(personId, one)
}
