import { describe, expect, it, onTestFinished } from 'vitest'
import { ReadinessCheck } from '../../../bot/observability/readiness.ts'
import { LmdbStore } from '../../../bot/stores/embedded/lmdb-store.ts'
import { DirectLineUser } from '../../support/direct-line-user.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { startRedis } from '../../support/redis-server.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { testApp } from '../../support/test-app.ts'
import { ManualTimers, until } from '../web/manual-timers.ts'

const ask = async (url: string, path: string) => {
  const response = await fetch(`${url}${path}`)
  return { status: response.status, body: await response.json() }
}
const ALL = { started: true, store: true, accepting: true }

describe('a service that runs', () => {
  it('is alive and ready', async () => {
    const { url } = await testApp()
    expect(await ask(url, '/healthz')).toEqual({ status: 200, body: { status: 'alive' } })
    expect(await ask(url, '/readyz')).toEqual({
      status: 200,
      body: { status: 'ready', checks: ALL, missing: [] },
    })
  })

  it('says so however many requests an address has made', async () => {
    const { url } = await testApp({ RATE_PER_ADDRESS: '2' })
    for (let i = 0; i < 5; i += 1) expect((await fetch(`${url}/readyz`)).status).toBe(200)
  })
})

describe('a service that stops', () => {
  it('says first that it takes no traffic, goes on serving, and only then closes', async () => {
    const timers = new ManualTimers()
    const app = await testApp({ DRAIN_DELAY_SECONDS: '7' }, { setTimer: timers.setTimer })
    const user = await DirectLineUser.open(app.url)
    await user.answersAfter(0)
    const closing = app.close()
    await until(() => timers.waits.includes(7000))
    expect(await ask(app.url, '/healthz')).toMatchObject({ status: 200 })
    expect(await ask(app.url, '/readyz')).toEqual({
      status: 503,
      body: {
        status: 'not ready',
        checks: { ...ALL, accepting: false },
        missing: ['accepting'],
      },
    })
    // Whoever is sent here all the same is still answered.
    expect((await user.say('The train was late')).length).toBeGreaterThan(0)
    timers.advance(7000)
    await closing
    await expect(fetch(`${app.url}/readyz`)).rejects.toThrow()
  })
})

describe('readiness', () => {
  const check = (probe: () => Promise<void>, started = true) => {
    const clock = new ManualClock()
    const setTimer = new ManualTimers().setTimer
    const options = {
      store: { probe },
      clock,
      setTimer,
      started: () => started,
      draining: () => false,
    }
    return { clock, check: new ReadinessCheck(options) }
  }

  it('names what is missing', async () => {
    const { check: refused } = check(() => Promise.reject(new Error('disk')), false)
    expect(await refused.now()).toEqual({
      ready: false,
      checks: { started: false, store: false, accepting: true },
      missing: ['started', 'store'],
    })
  })

  it('tries the store at most once a second, and notices when it is mended', async () => {
    let tries = 0
    let isFull = true
    const { clock, check: readiness } = check(() => {
      tries += 1
      return isFull ? Promise.reject(new Error('disk')) : Promise.resolve()
    })
    await Promise.all([readiness.now(), readiness.now(), readiness.now()])
    expect(tries).toBe(1)
    isFull = false
    expect((await readiness.now()).ready).toBe(false)
    clock.advance(1000)
    expect((await readiness.now()).ready).toBe(true)
    expect(tries).toBe(2)
  })

  it('waits for a store that hangs for two seconds, and no longer', async () => {
    const timers = new ManualTimers()
    const readiness = new ReadinessCheck({
      ...{ clock: new ManualClock(), setTimer: timers.setTimer },
      store: { probe: () => new Promise<void>(() => undefined) },
      ...{ started: () => true, draining: () => false },
    })
    const looking = readiness.now()
    timers.advance(2000)
    expect((await looking).missing).toEqual(['store'])
  })

  it('tries Redis, where that is the store', async () => {
    const redis = await startRedis()
    onTestFinished(() => redis.close())
    const { url } = await testApp({ REDIS_URL: redis.url })
    expect(await ask(url, '/readyz')).toMatchObject({ status: 200 })
    await redis.kill()
    await expect
      .poll(async () => (await ask(url, '/readyz')).body, { timeout: 20_000 })
      .toMatchObject({ missing: ['store'] })
    expect(await ask(url, '/healthz')).toMatchObject({ status: 200 })
    expect(await ask(url, '/readyz/traffic')).toMatchObject({ status: 200 })
    await redis.start()
  })

  it('tries the embedded store by writing to it', async () => {
    const retention = { moodMaxPoints: 100, moodMaxDays: 100, logMaxActivities: 100 }
    const store = new LmdbStore(temporaryFolder(), retention)
    onTestFinished(() => store.close())
    const clock = new ManualClock()
    const { setTimer } = new ManualTimers()
    const options = { store, clock, setTimer, started: () => true, draining: () => false }
    expect((await new ReadinessCheck(options).now()).checks.store).toBe(true)
  })
})
