import { z } from 'zod'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Logger } from '../logger.ts'
import type { ExpiryRules } from '../stores/expiry.ts'
import type { SessionStore } from '../stores/session-store.ts'
import { defineJob, type JobHandler, type JobQueue, type JobRequest } from './job-queue.ts'

const payload = z.object({ day: z.iso.date(), after: z.string().nullable() })

export const RETENTION_JOB = 'retention'
/** Whose the job is in the queue: nobody's. */
const SERVICE = 'service'
const DAY = 86_400_000
/** When it begins, in milliseconds since midnight UTC: a quiet hour in most places. */
const BEGINS = 3 * 3_600_000
/** People that one run looks at; the rest is the next run's, so that it can be stopped in between. */
const PAGE = 200
/** Jobs that were given up which are looked at in a day. */
const MOST_DEAD = 1000

/** The rules that the settings come to. */
function expiryRules(config: RetentionSettings): ExpiryRules {
  return {
    moodDays: config.MOOD_MAX_DAYS,
    logDays: config.LOG_MAX_DAYS,
    caseDays: config.CASES_MAX_DAYS,
    idleDays: config.IDLE_DAYS,
  }
}

export type RetentionSettings = Pick<
  Config,
  'MOOD_MAX_DAYS' | 'LOG_MAX_DAYS' | 'CASES_MAX_DAYS' | 'IDLE_DAYS' | 'DEAD_JOBS_MAX_DAYS'
>

export interface RetentionServices {
  readonly store: Pick<SessionStore, 'expire'>
  readonly queue: JobQueue
  readonly config: RetentionSettings
  readonly clock: Clock
  readonly logger: Logger
}

/**
 * Drops what has had its time, once a day, some people at a time. Each run promises the next one, by
 * an id that has the day in it: however many processes promise it, it is one job.
 */
export function retentionJob(services: RetentionServices): JobHandler {
  const { store, queue, config, clock, logger } = services
  const rules = expiryRules(config)
  return defineJob({
    name: RETENTION_JOB,
    payload,
    // One page after the other: it is in no hurry, and people write meanwhile.
    width: 1,
    async run({ day, after }) {
      const now = clock.now()
      if (after === null) {
        // Before the work: if that is given up, there is a tomorrow still.
        await promiseRetention(queue, now)
        await discardDead(services, now)
      }
      const { next, erased, ...dropped } = await store.expire(rules, now, { after, most: PAGE })
      for (const personId of erased) await queue.cancelFor(personId)
      logger.debug({ ...dropped, erased: erased.length }, 'what has had its time was dropped')
      if (next !== null) await queue.schedule(pageJob(day, next, now))
    },
  })
}

/** Makes sure that the next clean-up is promised. @throws EvenkeelError `StoreWriteFailed` */
export async function promiseRetention(queue: JobQueue, now: number): Promise<void> {
  const midnight = Math.floor(now / DAY) * DAY
  const today = midnight + BEGINS
  const dueAt = today > now ? today : today + DAY
  const day = new Date(dueAt).toISOString().slice(0, 10)
  await queue.schedule(pageJob(day, null, dueAt))
}

function pageJob(day: string, after: string | null, dueAt: number): JobRequest {
  const page = after === null ? 'first' : Buffer.from(after).toString('base64url')
  return {
    id: `${RETENTION_JOB}/${day}/${page}`,
    name: RETENTION_JOB,
    personId: SERVICE,
    payload: { day, after },
    dueAt,
  }
}

async function discardDead({ queue, config }: RetentionServices, now: number): Promise<void> {
  const deadJobDays = config.DEAD_JOBS_MAX_DAYS
  if (deadJobDays === 0) return
  for (const { id, runAt } of await queue.dead(MOST_DEAD))
    if (now - runAt > deadJobDays * DAY) await queue.discard(id)
}
