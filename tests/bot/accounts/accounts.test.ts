import { describe, expect, it } from 'vitest'
import type { PersonExport } from '../../../bot/stores/session-store.ts'
import { DirectLineUser, textsOf } from '../../support/direct-line-user.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { Messenger } from '../../support/messenger.ts'
import { testApp } from '../../support/test-app.ts'

async function start(settings: Readonly<Record<string, string>> = {}) {
  const messenger = await Messenger.start()
  const clock = new ManualClock()
  const channels = (services: Parameters<Messenger['channel']>[0]) => [messenger.channel(services)]
  const long = { TOKEN_TTL_SECONDS: '86400', ...settings }
  const app = await testApp(long, { clock, channels })
  const web = await DirectLineUser.open(app.url)
  await web.answersAfter(0)
  return { messenger, clock, app, web }
}

async function codeFrom(user: DirectLineUser): Promise<string> {
  const [, code] = /link (\d{4} \d{4})/.exec(textsOf(await user.say('link'))) ?? []
  if (code === undefined) throw new Error('no code was given')
  return code
}

async function exported(user: DirectLineUser): Promise<PersonExport> {
  const { url, session } = user
  const headers = { authorization: `Bearer ${session.token}` }
  return (await (await fetch(`${url}/api/export`, { headers })).json()) as PersonExport
}

const YES = 'Yes, join them'

describe('one account, several channels', () => {
  it('is two strangers until a code joins them, and then one person on both', async () => {
    const { messenger, app, web } = await start()
    await web.say('My sister Anna is angry with me')
    await messenger.say(app.url, 'My brother Tom is ill')
    expect(await messenger.say(app.url, 'memory')).not.toMatch(/Anna/)
    const code = await codeFrom(web)
    expect(await messenger.say(app.url, `link ${code}`)).toMatch(/the web page[\s\S]*join them\?/)
    expect(await messenger.say(app.url, YES)).toMatch(/one account now: the web page, Telegram/)
    expect(await messenger.say(app.url, 'memory')).toMatch(/Anna[\s\S]*Tom/)
    expect(textsOf(await web.say('memory'))).toMatch(/Anna[\s\S]*Tom/)
    expect(textsOf(await web.say('linked'))).toMatch(/the web page, Telegram/)
    const told = textsOf(await web.activities())
    expect(told).toMatch(/just joined with another chat: Telegram/)
    const data = await exported(web)
    expect(data.conversations).toHaveLength(2)
    expect(data.channels.toSorted()).toEqual(['telegram', 'web'])
    expect(JSON.stringify(data)).not.toMatch(/u-ada|c-ada/)
  })

  it('joins two web clients, and both go on in their own conversation', async () => {
    const { app, web } = await start()
    const other = await DirectLineUser.open(app.url)
    await other.answersAfter(0)
    await other.say(`link ${await codeFrom(web)}`)
    await other.say(YES)
    expect(textsOf(await web.say('linked'))).toMatch(/the web page × 2/)
    for (const user of [web, other]) {
      const back = await DirectLineUser.open(app.url, 'en', user.cookie)
      expect(back.session.conversationId).toBe(user.session.conversationId)
    }
  })

  it('wants a yes, takes a code once, and only for ten minutes', async () => {
    const { messenger, app, web, clock } = await start()
    const code = await codeFrom(web)
    await messenger.say(app.url, 'hello')
    await messenger.say(app.url, `link ${code}`)
    expect(await messenger.say(app.url, 'No, keep them apart')).toMatch(/Nothing was joined/)
    await messenger.say(app.url, `link ${code.replace(' ', '')}`)
    expect(await messenger.say(app.url, YES)).toMatch(/one account/)
    const eve = { user: 'u-eve', chat: 'c-eve' }
    expect(await messenger.say(app.url, `link ${code}`, eve)).toMatch(/don’t know this code/)
    const next = await codeFrom(web)
    clock.advance(601_000)
    expect(await messenger.say(app.url, `link ${next}`, eve)).toMatch(/don’t know this code/)
    expect(textsOf(await web.say(`link ${await codeFrom(web)}`))).toMatch(/one account already/)
  })

  it('takes no codes for a while after five wrong ones', async () => {
    const { web, app, clock } = await start()
    const other = await DirectLineUser.open(app.url)
    await other.answersAfter(0)
    const code = await codeFrom(other)
    for (let i = 0; i < 5; i += 1)
      expect(textsOf(await web.say(`link 0000 000${i}`))).toMatch(/don’t know/)
    expect(textsOf(await web.say(`link ${code}`))).toMatch(/wait 10 minutes/)
    clock.advance(601_000)
    expect(textsOf(await web.say(`link ${await codeFrom(other)}`))).toMatch(/join them\?/)
  })

  it('keeps a watch over somebody’s safety open on both sides', async () => {
    const { messenger, app, web } = await start()
    await web.say('I want to kill myself')
    const code = await codeFrom(web)
    await messenger.say(app.url, `link ${code}`)
    await messenger.say(app.url, YES)
    const { conversations } = await exported(web)
    expect(conversations.map(({ state }) => state.crisis?.level)).toEqual(['high', 'high'])
  })

  it('parts: the joined chat knows nothing any more, the account keeps all', async () => {
    const { messenger, app, web } = await start()
    await web.say('My sister Anna is angry with me')
    await messenger.say(app.url, `link ${await codeFrom(web)}`)
    await messenger.say(app.url, YES)
    expect(await messenger.say(app.url, 'unlink')).toMatch(
      /stays with the account on: the web page/,
    )
    expect(await messenger.say(app.url, 'Yes, part them')).toMatch(/begin anew/)
    expect(await messenger.say(app.url, 'memory')).not.toMatch(/Anna/)
    expect(textsOf(await web.say('memory'))).toMatch(/Anna/)
    expect(textsOf(await web.say('linked'))).toMatch(/No other chat/)
    expect((await exported(web)).conversations).toHaveLength(1)
  })

  it('parts from the side that gave the code, too', async () => {
    const { messenger, app, web } = await start()
    await messenger.say(app.url, 'My brother Tom is ill')
    await messenger.say(app.url, `link ${await codeFrom(web)}`)
    await messenger.say(app.url, YES)
    await web.say('unlink')
    expect(textsOf(await web.say('Yes, part them'))).toMatch(/stays here/)
    expect(textsOf(await web.say('memory'))).toMatch(/Tom/)
    expect(await messenger.say(app.url, 'memory')).not.toMatch(/Tom/)
  })

  it.each(['web', 'messenger'])('erases all from %s, and parts', async (side) => {
    const { messenger, app, web } = await start()
    await web.say('My sister Anna is angry with me')
    await messenger.say(app.url, `link ${await codeFrom(web)}`)
    await messenger.say(app.url, YES)
    if (side === 'web') {
      await web.say('delete')
      expect(textsOf(await web.say('Yes, erase everything'))).toMatch(/2 conversation/)
    } else {
      await messenger.say(app.url, 'delete')
      expect(await messenger.say(app.url, 'Yes, erase everything')).toMatch(/2 conversation/)
    }
    expect(await messenger.say(app.url, 'memory')).not.toMatch(/Anna/)
    const back = await DirectLineUser.open(app.url, 'en', web.cookie)
    expect(textsOf(await back.say('memory'))).not.toMatch(/Anna/)
    expect(textsOf(await back.say('linked'))).toMatch(/No other chat/)
    expect((await exported(back)).conversations).toHaveLength(1)
  })

  it('loses no message and answers each once when all write while they are joined', async () => {
    const { messenger, app, web } = await start()
    await messenger.say(app.url, `link ${await codeFrom(web)}`)
    const posts = [
      messenger.write(app.url, YES),
      ...Array.from({ length: 5 }, (_, i) => messenger.write(app.url, `telegram ${i}`)),
      ...Array.from({ length: 5 }, (_, i) => web.post({ type: 'message', text: `web ${i}` })),
    ]
    for (const response of await Promise.all(posts)) expect(response.ok).toBe(true)
    await messenger.say(app.url, 'and this is the end')
    await web.say('and this is the end')
    const { conversations } = await exported(web)
    expect(conversations).toHaveLength(2)
    for (const { activities } of conversations) {
      const mine = activities.filter(
        ({ activity: { from, text } }) => from.role === 'user' && text !== undefined,
      )
      const answered = activities.flatMap(({ activity: { replyTo } }) => replyTo ?? [])
      for (const { seq } of mine) expect(answered).toContain(seq)
    }
  })
})
