import { describe, expect, it } from 'vitest'
import { EmbeddedQueue } from '../../../bot/jobs/embedded-queue.ts'
import { createLogger } from '../../../bot/logger.ts'
import { runJobs } from '../../../scripts/jobs/commands.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { ManualTimers, until } from '../../bot/web/manual-timers.ts'

/** A queue in which a job has been given up, and a terminal. */
async function house() {
  const clock = new ManualClock()
  const { setTimer } = new ManualTimers()
  const logger = createLogger('silent')
  const queue = new EmbeddedQueue({ path: temporaryFolder(), clock, setTimer, logger })
  const dueAt = clock.now()
  const payload = { about: 'a quiet secret' }
  await queue.schedule({ id: 'lost', name: 'nobody handles it', personId: 'p1', payload, dueAt })
  await queue.schedule({ id: 'later', name: 'n', personId: 'p1', payload, dueAt: dueAt + 1000 })
  queue.start([])
  await until(() => !queue.isBusy())
  const said = { out: '', err: '' }
  const run = (...args: readonly string[]) =>
    runJobs(args, queue, {
      write: (text) => void (said.out += text),
      complain: (text) => void (said.err += text),
    })
  return { queue, run, said }
}

describe('npm run jobs', () => {
  it('lists what was given up, without what it carries', async () => {
    const { queue, run, said } = await house()
    expect(await run('dead')).toBe(0)
    expect(said.out).toBe('lost\t1\tHandlerUnknown\t2026-01-05T09:00:00.000Z\n')
    await queue.cancel('lost')
    expect(await run()).toBe(0)
    expect(said.out).toContain('No job was given up.')
    expect(said.out).not.toContain('secret')
    await queue.close()
  })

  it('has one tried again, and says which is not among them', async () => {
    const { queue, run, said } = await house()
    await queue.drain()
    expect(await run('retry', 'lost', 'later')).toBe(1)
    expect(said.out).toBe('lost\tis tried again\n')
    expect(said.err).toMatch(/^later\tis not among/)
    expect(await queue.get('lost')).toMatchObject({ state: 'waiting', attempts: 0 })
    expect(await run('retry', 'lost')).toBe(1)
    await queue.close()
  })

  it.each([['retry'], ['dead', 'many'], ['dead', '0'], ['dead', '1', '2'], ['bury']])(
    'explains itself when it is used wrongly: %s',
    async (...args) => {
      const { queue, run, said } = await house()
      expect(await run(...args)).toBe(2)
      expect(said.err).toContain('npm run jobs -- dead')
      await queue.close()
    },
  )
})
