import { describe, expect, it } from 'vitest'
import { ManualTimers, until } from '../web/manual-timers.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { Messenger } from '../../support/messenger.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { testApp } from '../../support/test-app.ts'

async function start(settings: Readonly<Record<string, string>> = {}) {
  const messenger = await Messenger.start()
  const timers = new ManualTimers()
  const clock = new ManualClock()
  const channels = (services: Parameters<Messenger['channel']>[0]) => [messenger.channel(services)]
  const open = () => testApp(settings, { clock, setTimer: timers.setTimer, channels })
  return { messenger, timers, clock, open, app: await open() }
}

describe('a pushing channel', () => {
  it('greets once, answers in order, and shows that an answer is on its way', async () => {
    const { messenger, app } = await start()
    const first = await messenger.say(app.url, 'hello')
    expect(first).toMatch(/I am an AI program[\s\S]*Hello, I’m Evenkeel/)
    expect(await messenger.say(app.url, 'I feel low')).not.toMatch(/I’m Evenkeel/)
    expect(messenger.typings).toContain('c-ada')
  })

  it('answers danger on it, and the same message sent again is answered once', async () => {
    const { messenger, app } = await start()
    await messenger.say(app.url, 'hello')
    expect(await messenger.say(app.url, 'I want to kill myself')).toMatch(/988/)
    await messenger.write(app.url, 'again', { id: 'same' })
    const again = await messenger.write(app.url, 'again', { id: 'same' })
    expect(await again.json()).toMatchObject({ duplicate: true })
  })

  it('keeps people in the same chat apart, and strangers on other channels strangers', async () => {
    const { messenger, app } = await start()
    const ada = await (await messenger.write(app.url, 'hello')).json()
    const eve = await (await messenger.write(app.url, 'hello', { user: 'u-eve' })).json()
    expect([ada, eve]).toMatchObject([{ seq: 2 }, { seq: 2 }])
  })

  it('waits as long as the channel says, and loses nothing', async () => {
    const { messenger, timers, app } = await start()
    await messenger.say(app.url, 'hello')
    const before = messenger.deliveries.length
    // The first call shows that the bot is writing.
    messenger.answers.push(200, 429)
    await messenger.write(app.url, 'help')
    await until(() => timers.waits.includes(7000))
    expect(messenger.deliveries).toHaveLength(before)
    timers.advance(7000)
    await until(() => messenger.deliveries.length > before)
    expect(messenger.deliveries.at(-1)?.text).toMatch(/These words work/)
  })

  it('delivers after a restart what it could not before', async () => {
    const folder = temporaryFolder()
    const { messenger, app, open, timers } = await start({ DATA_DIR: folder })
    await messenger.say(app.url, 'hello')
    const before = messenger.deliveries.length
    messenger.answers.push(200, 500)
    await messenger.write(app.url, 'help')
    await until(() => timers.waits.includes(1000))
    await app.close()
    await open()
    await until(() => messenger.deliveries.length > before)
    expect(messenger.deliveries.slice(before)).toHaveLength(1)
    expect(messenger.deliveries.at(-1)?.text).toMatch(/These words work/)
  })

  it('is told of too much by status 429, and its servers are not limited by address', async () => {
    const { messenger, app } = await start({ RATE_PER_ADDRESS: '3', RATE_PER_CONVERSATION: '5' })
    const statuses = []
    for (let i = 0; i < 6; i += 1) statuses.push((await messenger.write(app.url, 'x')).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
  })

  it('leaves who has blocked it alone, ends their check-ins, and comes back when they write', async () => {
    const { messenger, app, clock } = await start()
    await messenger.say(app.url, 'hello')
    await messenger.say(app.url, 'check in with me in 2 hours')
    expect(await messenger.say(app.url, 'check-ins')).toMatch(/at 11 am/)
    messenger.blocking.add('c-ada')
    await messenger.write(app.url, 'help')
    await until(() => messenger.refused > 0)
    messenger.blocking.clear()
    clock.advance(1000)
    // What lay behind comes first.
    const back = await messenger.say(app.url, 'check-ins')
    expect(back).toMatch(/These words work/)
    expect(back).not.toMatch(/at 11 am/)
  })
})
