import { EmbeddedQueue } from '../../bot/jobs/embedded-queue.ts'
import { LastingFailure } from '../../bot/jobs/job-queue.ts'
import { SYSTEM_CLOCK, SYSTEM_TIMER } from '../../bot/clock.ts'
import { createLogger } from '../../bot/logger.ts'
import { join } from 'node:path'

/** Whose they are and what they carry: what nobody who looks after the service is to see. */
export const DEAD_PERSON = 'somebody-in-particular'
export const DEAD_WORDS = 'a quiet secret'

/**
 * Leaves jobs that were given up in a data folder that no service uses.
 * @param names their kinds, one job each
 */
export async function leaveDeadJobs(dataDir: string, names: readonly string[]): Promise<void> {
  const queue = new EmbeddedQueue({
    path: join(dataDir, 'jobs'),
    clock: SYSTEM_CLOCK,
    setTimer: SYSTEM_TIMER,
    logger: createLogger('silent'),
  })
  const run = () => Promise.reject(new LastingFailure(DEAD_WORDS))
  for (const [n, name] of names.entries())
    await queue.schedule({
      id: `${name}/${DEAD_PERSON}/${n}`,
      ...{ name, personId: DEAD_PERSON, payload: { words: DEAD_WORDS }, dueAt: 1000 + n },
    })
  queue.start([...new Set(names)].map((name) => ({ name, run })))
  while ((await queue.dead(names.length)).length < names.length)
    await new Promise((resolve) => setImmediate(resolve))
  await queue.close()
}
