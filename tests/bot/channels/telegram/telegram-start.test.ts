import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../../../bot/config.ts'
import { createLogger } from '../../../../bot/logger.ts'
import { BOT_TOKEN, BotApiServer } from '../../../support/telegram/bot-api-server.ts'
import {
  ADA,
  MODES,
  telegramHouse,
  WEBHOOK_SECRET,
} from '../../../support/telegram/telegram-house.ts'
import { updateOf } from '../../../support/telegram/updates.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import { testApp } from '../../../support/test-app.ts'
import { ManualTimers, until } from '../../web/manual-timers.ts'

/** A log that a test reads. */
function readableLog() {
  const lines: string[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString())
      done()
    },
  })
  return { lines, logger: createLogger('debug', stream) }
}

describe('the settings of Telegram', () => {
  const load = (settings: Readonly<Record<string, string>>) => () =>
    loadConfig(settings, temporaryFolder())

  it('need a secret and an https address for the webhook, and nothing for polling', () => {
    const webhook = { TELEGRAM_TOKEN: BOT_TOKEN, TELEGRAM_MODE: 'webhook' }
    expect(load(webhook)).toThrow(/TELEGRAM_WEBHOOK_SECRET is needed[\s\S]*PUBLIC_URL is needed/)
    const secret = { TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET }
    expect(load({ ...webhook, ...secret, PUBLIC_URL: 'http://evenkeel.example' })).toThrow(/https/)
    expect(load({ ...webhook, ...secret, PUBLIC_URL: 'https://evenkeel.example' })).not.toThrow()
    expect(load({ TELEGRAM_TOKEN: BOT_TOKEN })).not.toThrow()
    expect(load({ TELEGRAM_MODE: 'webhook' })).not.toThrow()
  })

  it.each([
    ['TELEGRAM_TOKEN', 'hunter2'],
    ['TELEGRAM_WEBHOOK_SECRET', 'hunter2 with spaces'],
  ])('do not repeat a wrong %s', (name, value) => {
    expect(load({ [name]: value })).toThrow(name)
    expect(load({ [name]: value })).not.toThrow(/hunter2/)
  })
})

describe.each(MODES)('the start by %s', (mode) => {
  it.each([401, 404])(
    'ends with a name when the token is wrong (%i), and never prints it',
    async (status) => {
      const api = await BotApiServer.start()
      api.fail('getMe', { status, description: 'Unauthorized' })
      const starting = testApp({
        TELEGRAM_TOKEN: BOT_TOKEN,
        TELEGRAM_API_ROOT: api.url,
        TELEGRAM_MODE: mode,
        TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET,
        PUBLIC_URL: 'https://evenkeel.example',
      })
      await expect(starting).rejects.toMatchObject({ code: 'TelegramTokenWrong' })
      await expect(starting).rejects.not.toThrow(BOT_TOKEN)
    },
  )

  it('goes on without a connection, says so, and connects when it can', async () => {
    const api = await BotApiServer.start()
    const timers = new ManualTimers()
    const { lines, logger } = readableLog()
    api.fail('getMe', 'hang-up', { status: 502 }, 'not-json')
    const app = await testApp(
      {
        TELEGRAM_TOKEN: BOT_TOKEN,
        TELEGRAM_API_ROOT: api.url,
        TELEGRAM_MODE: mode,
        TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET,
        PUBLIC_URL: 'https://evenkeel.example',
      },
      { setTimer: timers.setTimer, logger },
    )
    expect((await fetch(`${app.url}/health`)).status).toBe(200)
    for (const rest of [1000, 2000, 4000]) {
      await until(() => timers.waits.includes(rest))
      timers.advance(rest)
    }
    await until(() => api.of('setMyCommands').length === 3)
    expect(lines.filter((line) => line.includes('cannot be reached'))).toHaveLength(3)
    expect(lines.filter((line) => line.includes('Telegram is connected'))).toHaveLength(1)
    expect(lines.join('')).not.toContain(BOT_TOKEN)
  })

  it('stops while Telegram cannot be reached', async () => {
    const { app } = await telegramHouse(mode, { TELEGRAM_API_ROOT: 'http://127.0.0.1:9' })
    await app.close()
  })

  it('logs neither what was written nor ids of Telegram', async () => {
    const { lines, logger } = readableLog()
    const { api, say, happen } = await telegramHouse(mode, {}, { logger })
    await say('a sentence that nobody else may read')
    api.fail('sendMessage', { status: 400, description: 'Bad Request: something new' })
    await happen(updateOf('text', { message_id: 910, text: 'another private sentence' }))
    await until(() => lines.some((line) => line.includes('was not taken')))
    const log = lines.join('')
    expect(log).not.toMatch(/private sentence|nobody else|I’m Evenkeel/)
    expect(log).not.toContain(String(ADA))
  })
})

describe('the webhook', () => {
  const post = (url: string, body: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${url}/api/telegram`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-telegram-bot-api-secret-token': WEBHOOK_SECRET,
        ...headers,
      },
      body,
    })
  const codeOf = async (response: Response) => [
    response.status,
    ((await response.json()) as { error?: { code: string } }).error?.code,
  ]
  const update = JSON.stringify({ update_id: 1, ...updateOf('text') })

  it('answers who knows the secret, and nobody else', async () => {
    const { url } = await telegramHouse('webhook')
    const base = url()
    for (const secret of ['', 'wrong', `${WEBHOOK_SECRET}x`, WEBHOOK_SECRET.toUpperCase()])
      expect(
        await codeOf(await post(base, update, { 'x-telegram-bot-api-secret-token': secret })),
      ).toEqual([401, 'TelegramSecretWrong'])
    const bare = await fetch(`${base}/api/telegram`, { method: 'POST', body: update })
    expect(await codeOf(bare)).toEqual([401, 'TelegramSecretWrong'])
    expect(await codeOf(await post(base, update))).toEqual([200, undefined])
  })

  it.each([
    ['no JSON', '{', {}, 400, 'BodyNotJson'],
    ['a bare word', '"x"', {}, 400, 'BodyNotJson'],
    ['no update', '{"update_id":"x"}', {}, 400, 'TelegramUpdateInvalid'],
    ['another type', 'x=1', { 'content-type': 'text/plain' }, 415, 'BodyWrongType'],
    ['too much', JSON.stringify({ x: 'x'.repeat(300_000) }), {}, 413, 'BodyTooLarge'],
  ])('refuses %s by name', async (_what, body, headers, status, code) => {
    const { url } = await telegramHouse('webhook')
    expect(await codeOf(await post(url(), body, headers))).toEqual([status, code])
  })

  it('takes no other method, and is not there when polling', async () => {
    const webhook = await telegramHouse('webhook')
    expect((await fetch(`${webhook.url()}/api/telegram`)).status).toBe(405)
    const polling = await telegramHouse('polling')
    expect((await post(polling.url(), update)).status).toBe(404)
  })

  it('is not limited by the address that Telegram calls from', async () => {
    const { url } = await telegramHouse('webhook', { RATE_PER_ADDRESS: '2' })
    const statuses = []
    for (let i = 1; i <= 5; i += 1) {
      const from = { id: ADA + i }
      const body = {
        update_id: i,
        ...updateOf('text', { from, chat: { ...from, type: 'private' } }),
      }
      statuses.push((await post(url(), JSON.stringify(body))).status)
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200])
  })

  it('does not acknowledge what was not accepted, and takes it when it comes again', async () => {
    const { api, app, happen } = await telegramHouse('webhook', { RATE_PER_CONVERSATION: '2' })
    await happen(updateOf('text', { message_id: 1 }))
    await happen(updateOf('text', { message_id: 2 }))
    api.push(updateOf('text', { message_id: 3 }))
    expect(await api.deliver(app.url)).toEqual([429])
    expect(api.queue).toHaveLength(1)
  })
})

describe('long polling', () => {
  it('lets Telegram forget only what is durably accepted, and nobody waits for another', async () => {
    const { api, timers, answered } = await telegramHouse('polling', { RATE_PER_CONVERSATION: '2' })
    const bo = { id: 5550009, language_code: 'en' }
    const ids = [1, 2, 3].map((id) => api.push(updateOf('text', { message_id: id })))
    api.push(updateOf('text', { from: bo, chat: { id: bo.id, type: 'private' } }))
    await answered(bo.id, 1)
    await until(() => timers.waits.some((wait) => wait > 0 && wait <= 2000))
    expect(api.queue.map((one) => one.update_id)).toContain(ids[2])
    timers.advance(2000)
    await until(() => Number(api.of('getUpdates').at(-1)?.payload.offset) === ids[2])
  })

  it('says that another program fetches, waits, and goes on', async () => {
    const { lines, logger } = readableLog()
    const { api, timers, say } = await telegramHouse('polling', {}, { logger })
    await until(() => api.of('getUpdates').length > 0)
    // The other one takes the line over.
    await fetch(`${api.url}/bot${BOT_TOKEN}/getUpdates`, { method: 'POST' })
    await until(() => lines.some((line) => line.includes('another program fetches')))
    await until(() => timers.waits.includes(1000))
    timers.advance(1000)
    expect(await say('hello')).not.toEqual([])
  })

  it('survives a lost line, and passes over what it cannot read', async () => {
    const { api, timers, say } = await telegramHouse('polling')
    await until(() => api.of('getUpdates').length > 0)
    api.push({ message: { nonsense: true } })
    api.push({ message: 'x' })
    api.fail('getUpdates', 'hang-up', { status: 500 }, { status: 429, retryAfter: 9 })
    for (const rest of [1000, 2000, 9000]) {
      await until(() => timers.waits.includes(rest))
      timers.advance(rest)
    }
    expect(await say('hello')).not.toEqual([])
  })

  it('tells Telegram on the way out what it has, so that nothing comes twice', async () => {
    const { api, say, stop } = await telegramHouse('polling')
    await say('hello')
    await stop()
    expect(api.queue).toEqual([])
    expect(api.of('getUpdates').at(-1)?.payload).toMatchObject({ timeout: 0, limit: 1 })
  })
})
