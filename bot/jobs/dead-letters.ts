import { createHash } from 'node:crypto'
import type { DeadJobLine, DeadJobsAnswer } from '../console/wire.ts'
import { EvenkeelError } from '../errors.ts'
import type { Job, JobQueue } from './job-queue.ts'

/** Dead jobs are counted, and found, so far. */
export const MOST_DEAD = 1000
/** That are shown at once. */
const MOST_SHOWN = 200

/** The jobs that were given up, for people who look after the service. */
export class DeadLetters {
  readonly #queue: Pick<JobQueue, 'dead' | 'retry' | 'discard'>

  constructor(queue: Pick<JobQueue, 'dead' | 'retry' | 'discard'>) {
    this.#queue = queue
  }

  async count(): Promise<number> {
    return (await this.#queue.dead(MOST_DEAD)).length
  }

  async list(): Promise<DeadJobsAnswer> {
    const all = await this.#queue.dead(MOST_DEAD)
    const latest = all.toSorted((a, b) => b.runAt - a.runAt || (a.id < b.id ? -1 : 1))
    return { jobs: latest.slice(0, MOST_SHOWN).map(lineOf), count: all.length }
  }

  /** @throws EvenkeelError `JobUnknown` */
  async kindOf(ref: string): Promise<string> {
    return (await this.#find(ref)).name
  }

  /** Gives one all its tries once more. @throws EvenkeelError `JobUnknown`, `StoreWriteFailed` */
  async retry(ref: string): Promise<void> {
    const { id } = await this.#find(ref)
    if (!(await this.#queue.retry(id))) throw new EvenkeelError('JobUnknown')
  }

  /** The same for all of a kind. @returns how many there were */
  async retryAll(kind: string): Promise<number> {
    const all = await this.#queue.dead(MOST_DEAD)
    const tried = await Promise.all(
      all.filter(({ name }) => name === kind).map(({ id }) => this.#queue.retry(id)),
    )
    return tried.filter(Boolean).length
  }

  /** Forgets one for good. @throws EvenkeelError `JobUnknown`, `StoreWriteFailed` */
  async discard(ref: string): Promise<void> {
    const { id } = await this.#find(ref)
    if (!(await this.#queue.discard(id))) throw new EvenkeelError('JobUnknown')
  }

  async #find(ref: string): Promise<Job> {
    const found = (await this.#queue.dead(MOST_DEAD)).find(({ id }) => refOf(id) === ref)
    if (!found) throw new EvenkeelError('JobUnknown')
    return found
  }
}

function lineOf({ id, name, attempts, lastError = 'unknown', runAt }: Job): DeadJobLine {
  return { ref: refOf(id), kind: name, attempts, error: lastError, triedAt: runAt }
}

function refOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 32)
}
