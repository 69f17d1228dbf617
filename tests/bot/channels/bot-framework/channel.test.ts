import { describe, expect, it } from 'vitest'
import { botOnAzure, message, TENANT_ID } from '../../../support/azure-bot-service.ts'
import { APP_PASSWORD } from '../../../support/connector-service.ts'
import { ManualClock } from '../../../support/manual-clock.ts'
import { APP_ID } from '../../../support/signing-authority.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import { testApp } from '../../../support/test-app.ts'
import { ManualTimers, until } from '../../web/manual-timers.ts'

const HAN = /\p{Script=Han}/u

/** All words that a conversation was sent, in order. */
function words(messages: readonly Readonly<Record<string, unknown>>[]): string {
  return messages.map(({ text }) => String(text)).join('\n')
}

describe('a person who writes through Azure Bot Service', () => {
  it('is told what this is, and is answered in English', async () => {
    const { connector, post } = await botOnAzure()
    expect(
      (await post(message(connector.url, 'I am so sad today, I cried all night'))).status,
    ).toBe(202)
    await connector.until('D1', 3)
    const messages = connector.messages('D1')
    expect(messages[0]).toMatchObject({
      type: 'message',
      textFormat: 'plain',
      locale: 'en',
      from: { id: 'B1', name: 'Evenkeel' },
      recipient: { id: 'U1' },
      conversation: { id: 'D1' },
      channelId: 'slack',
    })
    expect(words(messages)).toMatch(/not a person|not a human|machine|program|AI/i)
    expect(new Set(connector.taken.map(({ token }) => token))).toEqual(new Set(['token-1']))
    expect(connector.tokenRequests).toHaveLength(1)
    const [asked] = connector.tokenRequests
    expect(asked?.path).toBe(`/login/${TENANT_ID}/oauth2/v2.0/token`)
    expect(Object.fromEntries(asked?.form ?? [])).toEqual({
      grant_type: 'client_credentials',
      client_id: APP_ID,
      client_secret: APP_PASSWORD,
      scope: 'https://api.botframework.com/.default',
    })
  })

  it('is answered in Chinese', async () => {
    const { connector, post } = await botOnAzure()
    await post(message(connector.url, '我今天很难过', { locale: 'zh-CN' }))
    await connector.until('D1', 3)
    for (const { text, locale } of connector.messages('D1')) {
      expect(locale).toBe('zh-Hans')
      expect(String(text)).toMatch(/\p{Script=Han}/u)
    }
  })

  it.each([
    ['en-GB', 'I want to kill myself', '116 123'],
    ['zh-CN', '我想自杀', '12356'],
  ])('in danger is given the help lines (%s)', async (locale, text, line) => {
    const country = locale === 'zh-CN' ? 'CN' : 'GB'
    const { connector, post } = await botOnAzure({ COUNTRY: country })
    await post(message(connector.url, text, { locale }))
    await connector.untilSaid('D1', line)
  })

  it('is answered once, however often the connector sends a message', async () => {
    const { connector, post } = await botOnAzure()
    const other = { from: { id: 'U2' }, conversation: { id: 'D2' } }
    const hello = message(connector.url, 'hello')
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(hello)))
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202])
    await post(message(connector.url, 'hello', other))
    await post(hello)
    // What is said comes in order: after the answer to this, there is nothing more to come before it.
    await post(message(connector.url, '我今天很难过'))
    await post(message(connector.url, '我今天很难过', other))
    await connector.untilSaid('D1', HAN)
    await connector.untilSaid('D2', HAN)
    const english = (id: string) => connector.messages(id).filter(({ locale }) => locale === 'en')
    expect(english('D1').map(({ text }) => text)).toEqual(english('D2').map(({ text }) => text))
  })

  it('has choices as buttons where the channel shows them, and in words elsewhere', async () => {
    const { connector, post } = await botOnAzure()
    const webchat = { channelId: 'webchat', conversation: { id: 'W1' } }
    await post(message(connector.url, 'hello', webchat))
    await post(message(connector.url, 'hello'))
    await connector.until('W1', 2)
    await connector.until('D1', 2)
    const buttons = connector.messages('W1').flatMap(({ suggestedActions }) => {
      const { actions } = (suggestedActions ?? { actions: [] }) as { actions: { title: string }[] }
      return actions.map(({ title }) => title)
    })
    expect(buttons.length).toBeGreaterThan(1)
    const said = words(connector.messages('D1'))
    for (const title of buttons) expect(said).toContain(`• ${title}`)
    expect(connector.messages('D1').every((one) => one.suggestedActions === undefined)).toBe(true)
  })

  it('is greeted when the bot is added, and left alone by what means nothing', async () => {
    const { connector, post } = await botOnAzure()
    const more = { text: undefined, membersAdded: [{ id: 'B1' }], type: 'conversationUpdate' }
    expect((await post(message(connector.url, '', more))).status).toBe(202)
    await connector.until('D1', 1)
    const ignored = ['typing', 'endOfConversation', 'messageReaction', 'trace', 'constructor', 'x']
    for (const type of ignored)
      expect((await post(message(connector.url, '', { type }))).status, type).toBe(202)
    expect((await post(message(connector.url, '', { type: 'invoke', name: 'x' }))).status).toBe(501)
    const group = { conversation: { id: 'G1', isGroup: true } }
    expect((await post(message(connector.url, 'I want to die', group))).status).toBe(202)
    await post(message(connector.url, '我今天很难过'))
    await connector.untilSaid('D1', HAN)
    const english = connector.messages('D1').filter(({ locale }) => locale === 'en')
    expect(english).toHaveLength(2)
    expect(connector.messages('G1')).toEqual([])
  })

  it.each([
    ['', 400, 'ActivityInvalid'],
    ['{', 400, 'BodyNotJson'],
    ['"text"', 400, 'BodyNotJson'],
    ['[]', 400, 'ActivityInvalid'],
    [`{"text":"${'x'.repeat(300_000)}"}`, 413, 'BodyTooLarge'],
  ])('a body like %.10s is refused by name', async (body, status, code) => {
    const { post } = await botOnAzure()
    const response = await post(body)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ error: { code } })
  })
})

describe('writing to the connector', () => {
  async function start(settings: Readonly<Record<string, string>> = {}) {
    const clock = new ManualClock()
    const timers = new ManualTimers()
    const bot = await botOnAzure(settings, { clock, setTimer: timers.setTimer })
    return { ...bot, clock, timers }
  }

  it('waits as long as it is asked to, and then says all of it, in order', async () => {
    const { connector, post, timers, clock } = await start()
    connector.answers.push({ status: 429, headers: { 'retry-after': '7' } })
    await post(message(connector.url, 'hello'))
    await until(() => timers.waits.includes(7000))
    expect(connector.messages('D1')).toEqual([])
    clock.advance(7000)
    timers.advance(7000)
    await connector.until('D1', 2)
    expect(connector.messages('D1')[0]).toEqual(connector.refused[0]?.body)
  })

  it.each([500, 502, 503, 408, 307])('tries again after %i', async (status) => {
    const { connector, post, timers } = await start()
    connector.answers.push({ status, headers: { location: 'http://127.0.0.1:1/' } })
    await post(message(connector.url, 'hello'))
    await until(() => connector.refused.length === 1 && timers.waits.includes(1000))
    timers.advance(300_000)
    await connector.until('D1', 2)
  })

  it.each([403, 404])(
    'stops when nobody is there any more (%i), until they write',
    async (status) => {
      const { connector, post, timers, clock } = await start()
      connector.answers.push({ status: 503 }, { status })
      await post(message(connector.url, 'hello'))
      await until(() => timers.waits.includes(1000))
      clock.advance(60_000)
      timers.advance(60_000)
      await until(() => connector.refused.length === 2)
      expect(connector.messages('D1')).toEqual([])
      clock.advance(60_000)
      await post(message(connector.url, 'hello again'))
      await connector.until('D1', 2)
    },
  )

  it('gets a new token when its own is refused', async () => {
    const { connector, post } = await start()
    await post(message(connector.url, 'hello'))
    await connector.until('D1', 2)
    const before = connector.messages('D1').length
    connector.revoke()
    await post(message(connector.url, 'hello again'))
    await connector.until('D1', before + 1)
    expect(connector.tokenRequests).toHaveLength(2)
    expect(connector.refused).toHaveLength(1)
  })

  it('gets a new token before the old one ends', async () => {
    const { connector, post, clock } = await start()
    await post(message(connector.url, 'hello'))
    await connector.until('D1', 2)
    const before = connector.messages('D1').length
    clock.advance(3_500_000)
    await post(message(connector.url, 'hello again'))
    await connector.until('D1', before + 1)
    expect(connector.tokenRequests).toHaveLength(2)
  })

  it('keeps what it has to say while it gets no token', async () => {
    const { connector, post, timers } = await start()
    connector.tokenAnswers.push({ status: 401 }, { status: 503 })
    await post(message(connector.url, 'hello'))
    for (const rest of [1000, 2000]) {
      await until(() => timers.waits.includes(rest))
      timers.advance(rest)
    }
    await connector.until('D1', 2)
    expect(connector.tokenRequests).toHaveLength(3)
  })

  it('an app of all tenants asks the Bot Framework’s own', async () => {
    const { connector, post } = await start({ MICROSOFT_APP_TYPE: 'multi-tenant' })
    await post(message(connector.url, 'hello'))
    await connector.until('D1', 2)
    expect(connector.tokenRequests[0]?.path).toBe('/login/botframework.com/oauth2/v2.0/token')
  })

  it('ids of conversations lead nowhere else', async () => {
    const { connector, post } = await start()
    const id = '../../v3/conversations/other?x=#'
    await post(message(connector.url, 'hello', { conversation: { id } }))
    await connector.until(id, 2)
    expect(connector.taken.every(({ path }) => path.endsWith('/activities'))).toBe(true)
    expect(new Set(connector.taken.map(({ path }) => path)).size).toBe(1)
  })

  it('says after a restart what it had not said', async () => {
    const folder = temporaryFolder()
    const first = await start({ DATA_DIR: folder })
    first.connector.answers.push({ status: 503 })
    await first.post(message(first.connector.url, 'hello'))
    await until(() => first.connector.refused.length === 1)
    await first.app.close()
    expect(first.connector.messages('D1')).toEqual([])
    await testApp({ ...first.settings, DATA_DIR: folder }, { clock: first.clock })
    await first.connector.until('D1', 2)
  })
})
