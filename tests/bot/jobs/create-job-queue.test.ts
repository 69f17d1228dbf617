import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadConfig, projectRoot } from '../../../bot/config.ts'
import { createJobQueue } from '../../../bot/jobs/create-job-queue.ts'
import { JOBS_PREFIX } from '../../../bot/jobs/redis/bullmq-queue.ts'
import { createLogger } from '../../../bot/logger.ts'
import { DirectLineUser } from '../../support/direct-line-user.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { startRedis, type RedisServer } from '../../support/redis-server.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { testApp } from '../../support/test-app.ts'
import { ManualTimers } from '../web/manual-timers.ts'

const logger = createLogger('silent')

async function create(settings: Readonly<Record<string, string>>) {
  const config = loadConfig(settings, projectRoot())
  const { setTimer } = new ManualTimers()
  return createJobQueue(config, { key: undefined, clock: new ManualClock(), setTimer, logger })
}

describe('createJobQueue', () => {
  let server: RedisServer
  beforeAll(async () => {
    server = await startRedis()
  })
  afterAll(() => server.close())

  it('keeps jobs in DATA_DIR without REDIS_URL, and in Redis with it', async () => {
    for (const isShared of [false, true]) {
      const DATA_DIR = temporaryFolder()
      const queue = await create({ DATA_DIR, ...(isShared && { REDIS_URL: server.url }) })
      await queue.schedule({ id: 'a', name: 'n', personId: 'p', payload: {}, dueAt: 8e15 })
      expect(await queue.list('p')).toHaveLength(1)
      expect(existsSync(join(DATA_DIR, 'jobs'))).toBe(!isShared)
      await queue.cancelFor('p')
      await queue.close()
    }
  })

  it('says what to do when Redis is not there', async () => {
    const settings = { DATA_DIR: temporaryFolder(), REDIS_URL: 'redis://127.0.0.1:1' }
    await expect(create(settings)).rejects.toMatchObject({ code: 'RedisUnreachable' })
  })

  it('a check-in that somebody asked for waits in Redis, and is gone when they erase all', async () => {
    const app = await testApp({ REDIS_URL: server.url })
    const user = await DirectLineUser.open(app.url)
    await user.say('check in with me in 3 hours')
    const redis = new Redis(server.port, '127.0.0.1')
    // The service's own jobs, such as the daily clean-up, are nobody's.
    const people = async () =>
      (await redis.keys(`${JOBS_PREFIX}:person:*`)).filter((key) => !key.endsWith(':service'))
    const [key = ''] = await people()
    expect(Object.keys(await redis.hgetall(key))).toEqual([expect.stringMatching(/^check-in\//)])
    await user.say('delete')
    await user.say('Yes, erase everything')
    // What follows a turn has been done when the service has closed.
    await app.close()
    expect(await people()).toEqual([])
    expect(await redis.keys(`${JOBS_PREFIX}:queue:check-in*`)).toEqual([])
    redis.disconnect()
  })
})
