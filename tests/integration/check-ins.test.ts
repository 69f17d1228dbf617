import { onTestFinished, describe, expect, it } from 'vitest'
import { DirectLineUser, textsOf, type WireActivity } from '../support/direct-line-user.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { startServer } from '../support/start-server.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { testApp } from '../support/test-app.ts'
import { ManualTimers } from '../bot/web/manual-timers.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const DUE = 'check-in.due'

/** The whole service on a clock that the test moves. */
async function service(DATA_DIR = temporaryFolder(), clock = new ManualClock()) {
  const timers = new ManualTimers()
  const app = await testApp({ DATA_DIR }, { clock, setTimer: timers.setTimer })
  const advance = (ms: number) => {
    clock.advance(ms)
    timers.advance(Math.max(ms, 1))
  }
  return { app, advance, DATA_DIR, clock }
}

const inLondon = (url: string, cookie = '', locale = 'en') =>
  DirectLineUser.open(url, locale, cookie, 'Europe/London')

const dues = (activities: readonly WireActivity[]) => activities.filter(({ name }) => name === DUE)
/** An open stream that has caught up: time may pass, though the token will not outlive it. */
async function listening(user: DirectLineUser) {
  const stream = user.stream()
  await stream.until((received) => received.length > 0)
  return stream
}

/** What was said because a check-in was due, by the event that it answers. */
const deliveries = (activities: readonly WireActivity[]) =>
  activities.filter(({ type, replyToId }) =>
    type === 'message' ? dues(activities).some(({ id }) => id === replyToId) : false,
  )

describe('check-ins', () => {
  it('are set, outlive a restart, come once over the stream, and again the next day', async () => {
    // 9:00 in London on Monday 5 January.
    const first = await service()
    const user = await inLondon(first.app.url)
    expect(textsOf(await user.say('Check in every evening at 9'))).toMatch(
      /every day at 9 pm.*Monday 5 January at 9 pm.*stop the check-ins/,
    )
    await first.app.close()

    const { app, advance } = await service(first.DATA_DIR, first.clock)
    const back = await inLondon(app.url, user.cookie)
    const stream = await listening(back)
    advance(12 * HOUR)
    await stream.until((received) => deliveries(received).length > 0)
    expect(deliveries(stream.received)).toHaveLength(1)

    const evening = await inLondon(app.url, user.cookie)
    await evening.say('Not too bad, thanks')
    advance(DAY)
    await stream.until((received) => deliveries(received).length > 1)
    const later = await inLondon(app.url, user.cookie)
    const all = deliveries(await later.activities())
    expect(all).toHaveLength(2)
    expect(new Set(all.map(({ text }) => text)).size).toBe(2)
  })

  it('say what they were asked for, in Chinese too', async () => {
    const { app, advance } = await service()
    const user = await DirectLineUser.open(app.url, 'zh-Hans', '', 'Asia/Shanghai')
    await user.answersAfter(0)
    expect(textsOf(await user.say('两个小时后提醒我给妈妈打电话'))).toContain('1月5日星期一晚上7点')
    const stream = await listening(user)
    advance(2 * HOUR)
    await stream.until((received) => deliveries(received).length > 0)
    expect(textsOf(deliveries(stream.received))).toContain('给妈妈打电话')
    const back = await DirectLineUser.open(app.url, 'zh-Hans', user.cookie, 'Asia/Shanghai')
    expect(textsOf(await back.say('我有哪些问候'))).toContain('没有设问候')
  })

  it('are listed with a button each, and stop when told', async () => {
    const { app, advance } = await service()
    const user = await inLondon(app.url)
    await user.say('ask me tomorrow at 8 in the morning how the interview went')
    await user.say('check in every evening at 9')
    const listed = await user.say('check-ins')
    expect(textsOf(listed)).toMatch(
      /1\. every day at 9 pm\n2\. Tuesday 6 January at 8 am.*interview/,
    )
    expect(listed[0]?.suggestedActions?.actions.map(({ value }) => value)).toEqual([
      'Stop number 1',
      'Stop number 2',
      'Stop all check-ins',
      'Leave them',
    ])
    expect(textsOf(await user.say('Stop number 1'))).toMatch(/every day at 9 pm/)
    expect(textsOf(await user.say('stop the check-ins'))).toMatch(/won’t write on my own/)
    advance(3 * DAY)
    const back = await inLondon(app.url, user.cookie)
    await back.say('hello again')
    expect(deliveries(await back.activities())).toEqual([])
  })

  it('are erased with everything else', async () => {
    const { app, advance } = await service()
    const user = await inLondon(app.url)
    await user.say('check in every evening at 9')
    const exported = await fetch(`${app.url}/api/export`, {
      headers: { authorization: `Bearer ${user.session.token}` },
    })
    expect(await exported.json()).toMatchObject({
      profile: { timeZone: 'Europe/London', checkIns: [{ rule: { every: 'day', minute: 1260 } }] },
    })
    await user.say('delete')
    await user.say('Yes, erase everything')
    advance(2 * DAY)
    const back = await inLondon(app.url, user.cookie)
    await back.say('hello again')
    expect(deliveries(await back.activities())).toEqual([])
    expect(textsOf(await back.say('check-ins'))).toMatch(/No check-ins are set/)
  })

  it('are never made by a client', async () => {
    const { app } = await service()
    const user = await inLondon(app.url)
    await user.say('remind me in two hours')
    const { id, value } = { id: '1', value: `1@${Date.UTC(2026, 0, 5, 11)}` }
    await user.post({ type: 'event', name: DUE, value, id })
    await user.post({ type: 'event', name: 'check-in.time-zone', value: 'Asia/Tokyo' })
    expect(textsOf(await user.say('check-ins'))).toMatch(/11 am/)
    expect(dues(await user.activities())).toEqual([])
  })

  it('leave the talk to the protocol while somebody is in danger', async () => {
    const { app, advance } = await service()
    const user = await inLondon(app.url)
    await user.say('check in every evening at 9')
    expect(textsOf(await user.say('I am going to kill myself tonight'))).toMatch(/116 123|999|988/)
    const stream = await listening(user)
    advance(12 * HOUR)
    await stream.until((received) => dues(received).length > 0)
    const back = await inLondon(app.url, user.cookie)
    await back.say('hello')
    expect(deliveries(await back.activities())).toEqual([])
  })

  it('end by themselves after three without an answer, and say so before', async () => {
    const { app, advance, clock } = await service()
    const user = await inLondon(app.url)
    await user.say('check in every evening at 9')
    const stream = await listening(user)
    advance(12 * HOUR)
    const said = () => new Set(deliveries(stream.received).map(({ replyToId }) => replyToId)).size
    for (let day = 1; day <= 3; day += 1) {
      await stream.until(() => said() === day)
      // The turn that says one sets the next.
      await new Promise((resolve) => setImmediate(resolve))
      advance(DAY)
    }
    await stream.until((received) => dues(received).length === 4)
    expect(clock.now()).toBeGreaterThan(Date.UTC(2026, 0, 8, 20))
    const back = await inLondon(app.url, user.cookie)
    await back.say('hello')
    expect(said()).toBe(3)
    expect(textsOf(deliveries(await back.activities()))).toMatch(/I’ll keep quiet/)
    expect(textsOf(await back.say('check-ins'))).toMatch(/No check-ins are set/)
  })

  it('ask for the time zone of somebody whose client does not tell it', async () => {
    const { app } = await service()
    const user = await DirectLineUser.open(app.url)
    expect(textsOf(await user.say('ask me tomorrow at 8'))).toMatch(/which city/)
    const half = await user.say('I live in Berlin')
    expect(textsOf(half)).toMatch(/8 am or 8 pm/)
    expect(textsOf(await user.say('In the evening'))).toMatch(/Tuesday 6 January at 8 pm/)
  })
})

describe('kill -9 between due and delivery', () => {
  it('delivers exactly once', async () => {
    const dataDir = temporaryFolder()
    let cookie = ''
    // From eight in the morning on, whenever the test runs: at night a reminder is asked about first.
    let hours = (32 - new Date().getUTCHours()) % 24
    /** A process whose clock runs ahead: time passes between two starts. */
    const start = async () => {
      const ahead = `const now=Date.now;Date.now=()=>now()+${hours * HOUR}`
      const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(ahead)}`
      const server = await startServer({ dataDir, env: { NODE_OPTIONS } })
      onTestFinished(async () => {
        await server.stop('SIGKILL')
      })
      return server
    }
    for (let round = 1; round <= 3; round += 1) {
      const setting = await start()
      const user = await inLondon(setting.url, cookie)
      cookie = user.cookie
      expect(textsOf(await user.say('remind me in two hours'))).toMatch(/I’ll write to you/)
      await setting.stop('SIGKILL')

      hours += 3
      const struck = await start()
      // Due as it starts: struck at once, after a request, after a few.
      for (let i = 1; i < round; i += 1) await fetch(`${struck.url}/health`)
      await struck.stop('SIGKILL')

      const server = await start()
      const back = await inLondon(server.url, cookie)
      const stream = back.stream()
      await stream.until((received) => deliveries(received).length >= round)
      // A last message is answered after all that came before it.
      await back.say('thank you')
      expect(dues(await back.activities())).toHaveLength(round)
      expect(deliveries(await back.activities())).toHaveLength(round)
      await server.stop('SIGKILL')
    }
  }, 120_000)
})
