import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { TextReader } from '../../../nlp/text/text-reader.ts'
import { createLogger } from '../../../bot/logger.ts'
import { createPseudonym } from '../../../bot/observability/pseudonym.ts'
import { alertReceiver } from '../../support/alert-receiver.ts'
import { azureBotService, message, postActivity } from '../../support/azure-bot-service.ts'
import { DirectLineUser } from '../../support/direct-line-user.ts'
import { Messenger } from '../../support/messenger.ts'
import { STILL_READER } from '../../support/still-reader.ts'
import { ADA, telegramHouse } from '../../support/telegram/telegram-house.ts'
import { updateOf } from '../../support/telegram/updates.ts'
import { testApp } from '../../support/test-app.ts'
import { eventually, voiceHouse } from '../../support/voice-house.ts'
import { consoleApp } from '../console/support/console-app.ts'
import { until } from '../web/manual-timers.ts'

/** Words that stand in nothing but what people write in these tests. */
const MARK = 'zyxwordmark'
const MARK_ZH = '龘靐齉'

/** A log at its most talkative, as a test reads it. */
function readableLog() {
  const lines: string[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString())
      done()
    },
  })
  return { lines, logger: createLogger('trace', stream) }
}

/** A reader that fails as badly as one can: its error quotes the text. */
const TALKATIVE: TextReader = {
  ...STILL_READER,
  read: (text) => Promise.reject(new Error(`could not read ${text}`, { cause: text })),
}

function expectNothingOf(lines: readonly string[], ...secrets: readonly string[]): void {
  expect(lines.length).toBeGreaterThan(0)
  const log = lines.join('')
  for (const secret of [MARK, MARK_ZH, ...secrets]) {
    expect(secret.length).toBeGreaterThan(2)
    const where = lines.find((line) => line.includes(secret))
    expect(where, `a line of the log holds ${secret}`).toBeUndefined()
  }
  expect(log).not.toContain(Buffer.from(MARK).toString('base64').slice(0, 12))
}

describe('the log holds no word and no id of anybody’s', () => {
  it('on our own page and Direct Line, with a reader that fails and quotes', async () => {
    const { lines, logger } = readableLog()
    const { url } = await testApp({}, { logger, reader: TALKATIVE })
    const user = await DirectLineUser.open(url)
    const stream = user.stream()
    await user.answersAfter(0)
    await user.say(`My ${MARK} was late and I am sad`)
    await user.say(`今天${MARK_ZH}，我很难过`)
    await user.say(`I want to kill myself ${MARK}`)
    // What a stranger sends, in every place that takes something.
    await user.post({ type: MARK, text: MARK })
    await user.request(`/activities?watermark=${MARK}`)
    await fetch(`${url}/${MARK}?${MARK}=${MARK}`, {
      headers: { 'x-request-id': MARK, 'x-forwarded-for': MARK, 'user-agent': MARK },
    })
    await fetch(`${url}/v3/directline/conversations/${MARK}/activities`, {
      method: 'POST',
      headers: { authorization: `Bearer ${MARK}`, 'content-type': 'application/json' },
      body: `{"text": "${MARK}`,
    })
    stream.socket.send(MARK)
    stream.socket.terminate()
    const session = user.session
    const { personId } = session as unknown as { personId: string }
    expectNothingOf(lines, session.conversationId, personId, session.token)
    const parsed = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    const turns = parsed.filter(({ msg }) => String(msg).startsWith('a text could not be read'))
    expect(turns.length).toBeGreaterThan(1)
    // One conversation has one name in the log, and a request has an id.
    expect(new Set(turns.map(({ conversation }) => conversation)).size).toBe(1)
    for (const { conversation } of turns) expect(conversation).toMatch(/^[\w-]{12}$/)
    const requests = parsed.filter(({ msg }) => msg === 'a request was answered')
    expect(requests.length).toBeGreaterThan(5)
    for (const { request } of requests) expect(request).toMatch(/^[\da-f-]{36}$/)
    expect(new Set(requests.map(({ request }) => request)).size).toBe(requests.length)
  })

  it.each(['polling', 'webhook'] as const)('on Telegram by %s', async (mode) => {
    const { lines, logger } = readableLog()
    const house = await telegramHouse(mode, {}, { logger, reader: TALKATIVE })
    house.api.fail('sendMessage', { status: 400, description: `Bad Request: ${MARK} ${ADA}` })
    await house.happen(
      updateOf('text', {
        message_id: 900,
        text: `My ${MARK} was late 今天${MARK_ZH}`,
      }),
    )
    await until(() => lines.some((line) => line.includes('a message was not taken')))
    expectNothingOf(lines, String(ADA))
    const failed = lines.filter((line) => line.includes('a message was not taken'))
    for (const line of failed) expect(JSON.parse(line)).toMatchObject({ channel: 'telegram' })
    for (const line of failed) expect(line).toMatch(/"conversation":"[\w-]{12}"/)
  })

  it.each(['slack', 'msteams'])('on Azure Bot Service, as %s', async (channelId) => {
    const { lines, logger } = readableLog()
    const azure = await azureBotService()
    const { connector, authority } = azure
    const app = await testApp(azure.settings, { logger, reader: TALKATIVE })
    const ids = { person: `29:${channelId}-kim-id`, chat: `a:${channelId}-chat-id` }
    const token = await authority.sign(connector.url)
    const post = (text: string, more: object = {}) =>
      postActivity(
        app.url,
        message(connector.url, text, {
          channelId,
          from: { id: ids.person, name: `Kim ${MARK}` },
          conversation: { id: ids.chat, conversationType: 'personal' },
          ...more,
        }),
        token,
      )
    expect((await post(`My ${MARK} was late 今天${MARK_ZH}`)).ok).toBe(true)
    await until(() => connector.messages(ids.chat).length > 0)
    await post(MARK, { type: MARK, conversation: MARK })
    await postActivity(app.url, `{"text": "${MARK}`, token)
    await postActivity(app.url, { text: MARK }, MARK)
    expectNothingOf(lines, ids.person, ids.chat, token)
  })

  it('on any channel that is pushed to, busy, broken or blocked', async () => {
    const { lines, logger } = readableLog()
    const messenger = await Messenger.start()
    const { url } = await testApp(
      {},
      { logger, reader: TALKATIVE, channels: (services) => [messenger.channel(services)] },
    )
    const ben = { user: 'user-of-ben', chat: 'chat-of-ben' }
    await messenger.say(url, `My ${MARK} was late`, ben)
    messenger.answers.push(500, 400, 429)
    await messenger.write(url, `今天${MARK_ZH}`, ben)
    await until(() => lines.some((line) => /is busy or away|was not taken/.test(line)))
    messenger.blocking.add('chat-of-cas')
    await messenger.write(url, MARK, { user: 'user-of-cas', chat: 'chat-of-cas' })
    await until(() => lines.some((line) => line.includes('somebody has blocked the bot')))
    expectNothingOf(lines, 'user-of-ben', 'chat-of-ben', 'user-of-cas', 'chat-of-cas')
  })

  it('in voice notes that are read, or not', async () => {
    const { lines, logger } = readableLog()
    const house = await voiceHouse({}, 'en', { logger })
    await house.note({ text: `My ${MARK} was late` })
    await house.user.say('Yes, you may listen')
    await eventually(async () => (await house.said()).some((text) => text.includes(MARK)))
    await house.send(Buffer.from(MARK.repeat(20)))
    expectNothingOf(lines, house.user.session.conversationId)
  })

  it('between a person and a counsellor, with alerts that fail', async () => {
    const { lines, logger } = readableLog()
    const receiver = await alertReceiver(500)
    const app = await consoleApp(
      {
        HANDOFF_WEBHOOK_URL: receiver.url,
        HANDOFF_WEBHOOK_SECRET: 'a secret of at least thirty-two characters',
      },
      { logger },
    )
    const mei = app.signIn('mei')
    const socket = await mei.greeted()
    const user = await app.inDanger(`I want to kill myself ${MARK}`)
    await receiver.until(1)
    const one = await mei.onlyCase()
    await mei.claim(one)
    await mei.say(one.id, `I am here ${MARK} ${MARK_ZH}`)
    await user.post({ type: 'message', text: `thank you ${MARK}` })
    await mei.post(`/cases/${one.id}/notes`, { text: `a note ${MARK}` })
    await mei.post('/sign-in', { name: MARK, password: MARK })
    socket.socket.send(MARK)
    await until(() => lines.some((line) => line.includes('a job failed')))
    expectNothingOf(lines, user.session.conversationId, mei.cookie.split('=')[1] ?? '', mei.csrf)
  })
})

describe('a pseudonym', () => {
  it('is the same for the same conversation and key, and for no other', () => {
    const [one, other] = [
      createPseudonym(Buffer.alloc(32, 1)),
      createPseudonym(Buffer.alloc(32, 2)),
    ]
    expect(one('c1')).toMatch(/^[\w-]{12}$/)
    expect(one('c1')).toBe(one('c1'))
    expect(new Set([one('c1'), one('c2'), other('c1')]).size).toBe(3)
    const first = one('c1')
    for (let i = 0; i < 5000; i += 1) one(`other-${i}`)
    expect(one('c1')).toBe(first)
  })
})
