import { describe, expect, it, onTestFinished } from 'vitest'
import { EmbeddedQueue } from '../../../bot/jobs/embedded-queue.ts'
import { LastingFailure } from '../../../bot/jobs/job-queue.ts'
import { promiseRetention, retentionJob } from '../../../bot/jobs/retention.job.ts'
import { createLogger } from '../../../bot/logger.ts'
import type { Expired, ExpiryPage, ExpiryRules } from '../../../bot/stores/expiry.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { ManualTimers } from '../web/manual-timers.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const CONFIG = {
  MOOD_MAX_DAYS: 10,
  LOG_MAX_DAYS: 20,
  CASES_MAX_DAYS: 30,
  IDLE_DAYS: 40,
  DEAD_JOBS_MAX_DAYS: 5,
}
const NOTHING = { moodPoints: 0, activities: 0, cases: 0, erased: [] }

/** A queue that runs the clean-up over a store of two pages; the pages that were asked for. */
function house(fail: () => boolean = () => false) {
  const clock = new ManualClock()
  const timers = new ManualTimers()
  const logger = createLogger('silent')
  const { setTimer } = timers
  const queue = new EmbeddedQueue({ path: temporaryFolder(), clock, setTimer, logger })
  onTestFinished(() => queue.close())
  const asked: { rules: ExpiryRules; at: number; page: ExpiryPage }[] = []
  const store = {
    expire(rules: ExpiryRules, at: number, page: ExpiryPage): Promise<Expired> {
      if (fail()) return Promise.reject(new LastingFailure('the disk is gone'))
      asked.push({ rules, at, page })
      const isFirst = page.after === null
      return Promise.resolve({
        ...NOTHING,
        next: isFirst ? 'p200' : null,
        erased: isFirst ? ['p7'] : [],
      })
    },
  }
  const handler = retentionJob({ store, queue, config: CONFIG, clock, logger })
  const run = () => Promise.reject(new LastingFailure('never'))
  queue.start([handler, { name: 'broken', run }])
  const ids = async () => (await queue.list('service')).map(({ id }) => id)
  const advance = async (ms: number) => {
    clock.advance(ms)
    timers.advance(ms)
    await expect.poll(() => queue.isBusy()).toBe(false)
  }
  return { clock, queue, asked, ids, advance }
}

describe('the daily clean-up', () => {
  it('is promised once, however many promise it', async () => {
    const { clock, queue, ids } = house()
    await Promise.all([1, 2, 3].map(() => promiseRetention(queue, clock.now())))
    await promiseRetention(queue, clock.now() + HOUR)
    expect(await ids()).toEqual(['retention/2026-01-06/first'])
    expect((await queue.list('service'))[0]?.dueAt).toBe(Date.UTC(2026, 0, 6, 3))
  })

  it('goes through all people, by the rules of the settings, and promises the next day', async () => {
    const { clock, queue, asked, ids, advance } = house()
    await promiseRetention(queue, clock.now())
    await advance(18 * HOUR)
    await expect.poll(() => asked.length).toBe(2)
    expect(asked.map(({ page }) => page.after)).toEqual([null, 'p200'])
    expect(asked[0]?.rules).toEqual({ moodDays: 10, logDays: 20, caseDays: 30, idleDays: 40 })
    await expect.poll(ids).toEqual(['retention/2026-01-07/first'])
    await advance(DAY)
    await expect.poll(() => asked.length).toBe(4)
    await expect.poll(ids).toEqual(['retention/2026-01-08/first'])
  })

  it('cancels the jobs of people who were erased, and discards old jobs that were given up', async () => {
    const { clock, queue, advance } = house()
    const job = (id: string, dueAt: number) =>
      queue.schedule({ id, name: 'broken', personId: 'p1', payload: {}, dueAt })
    await queue.schedule({
      ...{ id: 'later', name: 'broken', personId: 'p7', payload: {} },
      dueAt: clock.now() + 99 * DAY,
    })
    await job('old', clock.now() - 6 * DAY)
    await job('young', clock.now() - 1 * DAY)
    await expect.poll(async () => (await queue.dead(9)).length).toBe(2)
    await promiseRetention(queue, clock.now())
    await advance(18 * HOUR)
    await expect.poll(() => queue.list('p7')).toEqual([])
    await expect.poll(async () => (await queue.dead(9)).map(({ id }) => id)).toEqual(['young'])
  })

  it('has a tomorrow when today is given up', async () => {
    const { clock, queue, ids, advance } = house(() => true)
    await promiseRetention(queue, clock.now())
    await advance(18 * HOUR)
    await expect
      .poll(async () => (await ids()).toSorted())
      .toEqual(['retention/2026-01-06/first', 'retention/2026-01-07/first'])
    expect(await queue.dead(9)).toMatchObject([{ id: 'retention/2026-01-06/first' }])
  })
})
