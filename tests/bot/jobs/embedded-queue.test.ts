import { randomBytes } from 'node:crypto'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MasterKeys } from '../../../bot/keys/master-keys.ts'
import { EmbeddedQueue } from '../../../bot/jobs/embedded-queue.ts'
import { createLogger } from '../../../bot/logger.ts'
import { jobQueueContract, type QueueFixture } from '../../support/job-queue-contract.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { ManualTimers } from '../web/manual-timers.ts'

const logger = createLogger('silent')
/** Commits that the writes of anything in these tests fit into. */
const COMMITS = 24

function fixture(key?: MasterKeys): QueueFixture {
  const clock = new ManualClock()
  let timers = new ManualTimers()
  let path = ''
  let queue: EmbeddedQueue
  const make = () => {
    timers = new ManualTimers()
    queue = new EmbeddedQueue({ path, key, clock, logger, setTimer: timers.setTimer })
    return Promise.resolve(queue)
  }
  return {
    now: () => clock.now(),
    open() {
      path = temporaryFolder()
      return make()
    },
    async reopen(before, how) {
      if (how === 'close') await before.close()
      else {
        // What a killed process leaves behind is what lies on the disk.
        const left = temporaryFolder()
        cpSync(path, left, { recursive: true })
        path = left
      }
      return make()
    },
    setBack(milliseconds) {
      clock.advance(-milliseconds)
    },
    async advance(milliseconds) {
      clock.advance(milliseconds)
      timers.advance(Math.max(milliseconds, 1))
      // Each commit comes after all that were asked for before it.
      for (let i = 0; i < COMMITS; i += 1) {
        const far = { id: 'far', name: 'far', personId: 'nobody', payload: {}, dueAt: 8e15 }
        await queue.schedule(far)
        await queue.cancel('far')
      }
    },
  }
}

jobQueueContract('EmbeddedQueue', () => fixture())
jobQueueContract('EmbeddedQueue with a key', () => fixture(new MasterKeys(randomBytes(32))))

describe('EmbeddedQueue', () => {
  it('hides what a job carries when there is a key', async () => {
    const path = temporaryFolder()
    const clock = new ManualClock()
    const { setTimer } = new ManualTimers()
    const queue = new EmbeddedQueue({
      path,
      key: new MasterKeys(randomBytes(32)),
      clock,
      logger,
      setTimer,
    })
    const payload = { about: 'a quiet secret' }
    await queue.schedule({ id: 'a', name: 'note', personId: 'p1', payload, dueAt: 1 })
    await queue.close()
    const bytes = Buffer.concat(readdirSync(path).map((file) => readFileSync(join(path, file))))
    expect(bytes.toString('latin1')).not.toContain('a quiet secret')
    expect(
      () =>
        new EmbeddedQueue({ path, key: new MasterKeys(randomBytes(32)), clock, logger, setTimer }),
    ).toThrow(expect.objectContaining({ code: 'StoreUnreadable' }))
  })

  it('looks at least once a minute, however far away the next job is', async () => {
    const timers = new ManualTimers()
    const options = { path: temporaryFolder(), clock: new ManualClock(), logger }
    const queue = new EmbeddedQueue({ ...options, setTimer: timers.setTimer })
    queue.start([])
    expect(timers.waits).toEqual([])
    await queue.schedule({ id: 'a', name: 'n', personId: 'p', payload: {}, dueAt: 8e15 })
    expect(timers.waits).toEqual([60_000])
    await queue.close()
    expect(timers.waits).toEqual([])
  })
})
