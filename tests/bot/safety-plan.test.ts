import { describe, expect, it } from 'vitest'
import { DirectLineUser, textsOf } from '../support/direct-line-user.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { ManualTimers } from './web/manual-timers.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { testApp } from '../support/test-app.ts'

const HOUR = 3_600_000

async function exported(user: DirectLineUser): Promise<string> {
  const response = await fetch(`${user.url}/api/export`, {
    headers: { authorization: `Bearer ${user.session.token}` },
  })
  return JSON.stringify(await response.json())
}

describe('a safety plan', () => {
  it('is in the export, outlives a restart, can be printed, and goes with the person', async () => {
    const DATA_DIR = temporaryFolder()
    const before = await testApp({ DATA_DIR, COUNTRY: 'GB' })
    const user = await DirectLineUser.open(before.url)
    await user.answersAfter(0)
    await user.say('plan')
    await user.say('yes')
    await user.say('the lamp stays off')
    expect(await exported(user)).toContain('"signs":["the lamp stays off"]')
    await before.close()

    const after = await testApp({ DATA_DIR, COUNTRY: 'GB' })
    const same = await DirectLineUser.open(after.url, 'en', user.cookie)
    const shown = await same.say('plan')
    expect(textsOf(shown)).toContain('the lamp stays off')
    const card = shown.flatMap(({ attachments = [] }) => attachments)[0]
    expect(card?.contentType).toBe('application/vnd.evenkeel.summary+json')
    expect(card?.content).toMatchObject({ print: true })
    expect(JSON.stringify(card?.content)).toContain('999')
    await same.say('delete')
    await same.say('Yes, erase everything')
    expect(await exported(same)).not.toContain('the lamp stays off')
    expect(textsOf(await same.say('plan'))).toMatch(/no safety plan yet/)
  })

  it('leaves no mood behind: its lines are no talk', async () => {
    const app = await testApp()
    const user = await DirectLineUser.open(app.url)
    await user.answersAfter(0)
    await user.say('plan')
    await user.say('yes')
    // The yes was still talk; what follows is the plan's.
    const { length } = (JSON.parse(await exported(user)) as { mood: unknown[] }).mood
    await user.say('everything gets sad and heavy')
    expect((JSON.parse(await exported(user)) as { mood: unknown[] }).mood).toHaveLength(length)
  })
})

describe('a check-in after a talk about danger', () => {
  it('comes while the watch is open, and asks after the thoughts themselves', async () => {
    const clock = new ManualClock()
    const timers = new ManualTimers()
    const app = await testApp({ COUNTRY: 'GB' }, { clock, setTimer: timers.setTimer })
    const user = await DirectLineUser.open(app.url, 'en', '', 'Europe/London')
    await user.answersAfter(0)
    for (const text of ['I want to kill myself', 'yes', 'no', 'no', 'no', 'my sister', 'yes']) {
      await user.say(text)
    }
    expect(textsOf(await user.say('not now'))).toMatch(/another time|tell me a time/)
    expect(textsOf(await user.say('In three hours'))).toMatch(/write to you/)
    const stream = user.stream()
    await stream.until((received) => received.length > 0)
    const had = stream.received.length
    clock.advance(3 * HOUR + 1000)
    timers.advance(3 * HOUR + 1000)
    await stream.until((received) => received.length > had + 1)
    const last = stream.received.at(-1)
    expect(last?.text).toMatch(/thoughts of (?:dying|ending your life)/)
    const { session } = await DirectLineUser.open(app.url, 'en', user.cookie)
    user.session = session
    expect(textsOf(await user.say('no, they are gone'))).toMatch(/believe you|leave it there/)
    stream.socket.close()
  })
})
