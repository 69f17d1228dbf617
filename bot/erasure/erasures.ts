import { setImmediate as nextTurn } from 'node:timers/promises'
import type { JobQueue } from '../jobs/job-queue.ts'
import type { Logger } from '../logger.ts'
import type { MediaStore } from '../media/media-store.ts'
import type { ErasureMeter } from '../observability/meters.ts'
import { countsOf, type Counts, type Erasure, type Trace } from '../stores/erasure-store.ts'
import type { SessionStore } from '../stores/session-store.ts'

export interface ErasureParts {
  readonly store: Pick<
    SessionStore,
    'erasures' | 'saveErasure' | 'remainder' | 'conversation' | 'conversationOf'
  >
  readonly jobs: Pick<JobQueue, 'list' | 'cancelFor'>
  /** Absent: no voice notes are taken. */
  readonly media?: Pick<MediaStore, 'list' | 'remove'> | undefined
  readonly logger: Logger
  readonly meter?: ErasureMeter
}

/** Where it is looked for what may be left. */
const SCANNED = ['conversations', 'jobs', 'recordings'] as const

/**
 * What follows on an erasure: jobs and recordings of the person are removed, and then it is looked
 * whether anything at all is left. The receipt says what came of it, and never more than was seen: it
 * is `clean` only once a look has found nothing.
 */
export class Erasures {
  readonly #parts: ErasureParts

  constructor(parts: ErasureParts) {
    this.#parts = parts
  }

  /** Looks after an erasure that nobody has looked after; at a start, after all of them. */
  async finish(only?: string): Promise<readonly Erasure[]> {
    const waiting = (await this.#parts.store.erasures(only)).filter(
      ({ trace }) => trace !== undefined,
    )
    const done: Erasure[] = []
    for (const erasure of waiting) done.push(await this.check(erasure))
    return done
  }

  /**
   * @param everywhere goes through all that is stored
   * @returns the receipt as it is kept from now on
   */
  async check(erasure: Erasure, everywhere = false): Promise<Erasure> {
    const { store, logger, meter } = this.#parts
    const { trace } = erasure
    if (!trace) return erasure
    const jobs = await this.#removeJobs(trace)
    const recordings = await this.#removeRecordings(trace)
    await nextTurn()
    const remaining = countsOf({
      ...(await store.remainder(trace, everywhere)),
      jobs: jobs.left,
      recordings: recordings.left,
    })
    const isClean = Object.keys(remaining).length === 0
    const { id, at, person, removed } = erasure
    const checked: Erasure = {
      ...{ id, at, person, status: isClean ? 'clean' : 'remainder', remaining },
      removed: added(removed, { jobs: jobs.removed, recordings: recordings.removed }),
      keyDestroyed: trace.keys.length > 0 && remaining.keys === undefined,
      scanned: SCANNED,
      ...(!isClean && { trace }),
    }
    await store.saveErasure(checked)
    meter?.checked(isClean)
    if (!isClean) logger.error({ receipt: id, remaining }, 'an erasure has left something behind')
    return checked
  }

  /** Jobs of those who are nobody any more. Whoever came back has jobs of their own. */
  async #removeJobs({ personId, identities, kept }: Trace): Promise<Removal> {
    const { store, jobs } = this.#parts
    const owner = kept && (await store.conversation(kept.conversationId))?.personId
    const people = identities.filter((id) => id === personId || id !== owner)
    let removed = 0
    let left = 0
    for (const id of people) {
      const isBack = id !== owner && (await store.conversationOf(id)) !== undefined
      if (isBack) continue
      removed += (await jobs.list(id)).length
      await jobs.cancelFor(id)
      left += (await jobs.list(id)).length
    }
    return { removed, left }
  }

  async #removeRecordings({ conversationIds, kept, at }: Trace): Promise<Removal> {
    const { media } = this.#parts
    const theirs = async () =>
      ((await media?.list()) ?? []).filter(
        (one) =>
          conversationIds.includes(one.conversationId) &&
          (one.conversationId !== kept?.conversationId || one.at <= at),
      )
    const found = await theirs()
    await media?.remove(found.map(({ id }) => id))
    return { removed: found.length, left: (await theirs()).length }
  }
}

interface Removal {
  readonly removed: number
  readonly left: number
}

function added(counts: Counts, more: Counts): Counts {
  const sums = Object.entries(more).map(([kind, count]) => [kind, count + (counts[kind] ?? 0)])
  return countsOf({ ...counts, ...(Object.fromEntries(sums) as Counts) })
}
