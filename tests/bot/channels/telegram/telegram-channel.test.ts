import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { DirectLineUser, textsOf } from '../../../support/direct-line-user.ts'
import type { BotMessage } from '../../../support/telegram/bot-api-server.ts'
import { ADA, MODES, telegramHouse } from '../../../support/telegram/telegram-house.ts'
import { updateOf } from '../../../support/telegram/updates.ts'
import { until } from '../../web/manual-timers.ts'

const words = (messages: readonly BotMessage[]) => messages.map(({ text }) => text).join('\n')
const labels = (message: BotMessage | undefined) =>
  message?.keyboard?.flat().map(({ text }) => text)

describe.each(MODES)('Telegram by %s', (mode) => {
  it('sets itself up: who it is, how it is told, its menu in both languages', async () => {
    const { api } = await telegramHouse(mode)
    await until(() => api.of('setMyCommands').length === 3)
    expect(api.of('getMe')).toHaveLength(1)
    expect(api.of('setMyCommands').map(({ payload }) => payload.language_code)).toEqual([
      undefined,
      'en',
      'zh',
    ])
    if (mode === 'webhook')
      expect(api.webhook).toMatchObject({ url: 'https://evenkeel.example/api/telegram' })
    else {
      expect(api.of('deleteWebhook')).toHaveLength(1)
      await until(() => api.of('getUpdates').length > 0)
      expect(api.of('getUpdates')[0]?.payload.allowed_updates).toContain('callback_query')
    }
  })

  it('greets once, shows that it writes, and answers', async () => {
    const { api, say } = await telegramHouse(mode)
    expect(words(await say('hello'))).toMatch(/not a person and not a doctor[\s\S]*I’m Evenkeel/)
    expect(words(await say('I feel low'))).not.toMatch(/I’m Evenkeel/)
    expect(api.of('sendChatAction')[0]?.payload).toMatchObject({ chat_id: ADA, action: 'typing' })
  })

  it('opens with /start in the language of the client, and greets anew when it is pressed anew', async () => {
    const { happen, answered } = await telegramHouse(mode)
    const from = { id: ADA, language_code: 'zh-TW' }
    await happen(updateOf('command', { text: '/start', from }))
    const first = await answered(ADA, 2)
    expect(words(first)).toMatch(/開始之前先說清楚/)
    await happen(updateOf('command', { text: '/start', from, message_id: 777 }))
    expect((await answered(ADA, first.length + 1)).length).toBeGreaterThan(first.length)
  })

  it('answers danger with help lines', async () => {
    const { say } = await telegramHouse(mode)
    await say('hello')
    expect(words(await say('I want to kill myself'))).toMatch(/988/)
  })

  it('takes commands as the menu sends them', async () => {
    const { say } = await telegramHouse(mode, { COUNTRY: 'GB' })
    await say('hello')
    expect(words(await say('/help@evenkeel_test_bot'))).toMatch(/These words work/)
    expect(words(await say('/human'))).toMatch(/116 123/)
    expect(words(await say('/checkins'))).not.toBe('')
    expect(words(await say('语言'))).toMatch(/语言|language/i)
  })

  it('offers choices as buttons, takes one press for the answer, and takes the keyboard away', async () => {
    const { api, say, press, answered } = await telegramHouse(mode)
    await say('hello')
    const [asked] = await say('/language')
    expect(labels(asked)).toEqual(['English', '简体中文', '繁體中文'])
    if (!asked) throw new Error('nothing was asked')
    const before = api.in(ADA).length
    const keys = { ...asked }
    expect(await press(keys, '繁體中文')).not.toHaveProperty('text')
    expect(words((await answered(ADA, before + 1)).slice(before))).toMatch(/中文/)
    await until(() => asked.keyboard === undefined)
    // Two fingers, a slow network: the second press of the same question changes nothing.
    const after = api.in(ADA).length
    expect(await press(keys, '繁體中文')).toMatchObject({
      text: expect.stringMatching(/選/) as string,
    })
    expect(await press(keys, 'English')).toMatchObject({ show_alert: true })
    expect(api.in(ADA)).toHaveLength(after)
  })

  it.each([
    {
      ...{ locale: 'en', ask: 'link', code: /link (\d{4}) ?(\d{4})/, hello: 'hello' },
      ...{ yes: 'Yes, join them', joined: /one account now: .*Telegram/, told: /just joined with/ },
    },
    {
      ...{ locale: 'zh-Hans', ask: '关联账号', code: /关联 (\d{4}) ?(\d{4})/, hello: '你好' },
      ...{ yes: '是，合到一起', joined: /这些现在是同一个账号：.*Telegram/, told: /合到了一起/ },
    },
  ])(
    'joins the conversation of a page whose code a deep link brings ($locale)',
    async ({ locale, ask, code, hello, yes, joined, told }) => {
      const { api, url, happen, answered, press, say } = await telegramHouse(mode)
      const page = await DirectLineUser.open(url(), locale)
      await page.say(hello)
      const [, first, second] = code.exec(textsOf(await page.say(ask))) ?? []
      const from = { id: ADA, language_code: locale }
      const start = `/start link_${first}${second}`
      await happen(updateOf('command', { text: start, from, message_id: 801 }))
      await until(() => api.in(ADA).some((one) => labels(one)?.includes(yes)))
      const asked = api.in(ADA).find((one) => labels(one)?.includes(yes))
      if (!asked) throw new Error('nothing was asked')
      const before = api.in(ADA).length
      await press({ ...asked }, yes)
      expect(words((await answered(ADA, before + 1)).slice(before))).toMatch(joined)
      expect(textsOf(await page.activities())).toMatch(told)
      expect(textsOf(await page.say(locale === 'en' ? 'linked' : '已关联'))).toMatch(/Telegram/)
      // The code worked once: the same link opened again joins nothing.
      const after = api.in(ADA).length
      await happen(updateOf('command', { text: start, from, message_id: 802 }))
      await answered(ADA, after + 1)
      expect(
        api
          .in(ADA)
          .slice(after)
          .some((one) => labels(one)?.includes(yes)),
      ).toBe(false)
      const [parting] = await say('/unlink')
      expect(labels(parting)).toHaveLength(2)
    },
  )

  it('is kind to a press that comes too late', async () => {
    const { api, say, press } = await telegramHouse(mode)
    await say('hello')
    const [asked] = await say('/language')
    if (!asked) throw new Error('nothing was asked')
    const keys = { ...asked }
    await say('never mind')
    const before = api.in(ADA).length
    expect(await press(keys, '简体中文')).toMatchObject({
      text: expect.stringMatching(/moved on/) as string,
    })
    await until(() => asked.keyboard === undefined)
    expect(api.in(ADA)).toHaveLength(before)
  })

  it('hears danger in a press, however late it comes', async () => {
    const { say, press } = await telegramHouse(mode)
    const [first] = await say('hello')
    if (!first) throw new Error('nothing was said')
    const text = 'I want to kill myself'
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8)
    // A question that is in no log any more.
    const old = { ...first, keyboard: [[{ text, callback_data: `999.0.${hash}` }]] }
    expect(await press(old, text)).not.toHaveProperty('text')
    expect(words(await say('so?'))).not.toBe('')
    expect(words(await say('human'))).toMatch(/988/)
  })

  it('finds the words of a button again after a restart, though Telegram let go of the message', async () => {
    const { api, say, happen, answered, stop, open } = await telegramHouse(mode)
    await say('hello')
    const [asked] = await say('/language')
    await stop()
    await open()
    const before = api.in(ADA).length
    const chat = { id: ADA, type: 'private' }
    await happen(
      updateOf('press_on_old', {
        data: asked?.keyboard?.flat()[1]?.callback_data,
        message: { message_id: asked?.message_id, chat, date: 0 },
      }),
    )
    expect(words((await answered(ADA, before + 1)).slice(before))).toMatch(/接下来我们用中文/)
  })

  it('answers an update that is sent again once', async () => {
    const { api, say, happen, answered } = await telegramHouse(mode)
    await say('hello')
    const update = updateOf('text', { message_id: 900, text: '/help' })
    const before = api.in(ADA).length
    await happen(update)
    await happen(update)
    await answered(ADA, before + 1)
    expect(api.in(ADA)).toHaveLength(before + 1)
  })

  it('takes pictures, recordings and edits', async () => {
    const { api, say, happen, answered } = await telegramHouse(mode)
    await say('hello')
    for (const shape of ['voice', 'photo', 'document', 'sticker', 'edited']) {
      const before = api.in(ADA).length
      await happen(updateOf(shape))
      const said = (await answered(ADA, before + 1)).slice(before)
      expect(words(said), shape).not.toBe('')
    }
  })

  it('sends the export as two files, without the ids of Telegram', async () => {
    const { api, say, answered } = await telegramHouse(mode)
    await say('hello')
    const before = api.in(ADA).length
    await say('export')
    const sent = (await answered(ADA, before + 3)).slice(before)
    const [file, page] = sent.flatMap((one) => one.file ?? [])
    expect(file?.name).toBe('evenkeel-export.json')
    const data = JSON.parse(file?.bytes.toString() ?? '') as Record<string, unknown>
    expect(data).toHaveProperty('conversations')
    expect(JSON.stringify(data)).not.toContain(String(ADA))
    expect(page?.name).toBe('evenkeel-export.html')
    expect(page?.bytes.toString()).toMatch(/^<!doctype html>[^]*>hello</)
    expect(page?.bytes.toString()).not.toContain(String(ADA))
  })

  it('waits as long as Telegram says, and tries again after 5xx, a lost line and a broken answer', async () => {
    const { api, timers, say, happen } = await telegramHouse(mode)
    await say('hello')
    const before = api.in(ADA).length
    api.fail('sendMessage', { status: 429, description: 'Too Many Requests', retryAfter: 7 })
    await happen(updateOf('text', { message_id: 901, text: '/help' }))
    await until(() => timers.waits.includes(7000))
    api.fail('sendMessage', { status: 500 }, 'hang-up', 'not-json')
    timers.advance(7000)
    for (const method of ['a', 'b', 'c']) {
      await until(() => timers.waits.some((wait) => wait > 0 && wait <= 16_000))
      expect(method).toBeTruthy()
      timers.advance(16_000)
    }
    await until(() => api.in(ADA).length > before)
    expect(words(api.in(ADA).slice(before))).toMatch(/These words work/)
    expect(api.in(ADA)).toHaveLength(before + 1)
  })

  it('sends the words without marks when Telegram refuses the marks', async () => {
    const { api, say } = await telegramHouse(mode)
    await say('hello')
    api.fail('sendMessage', {
      status: 400,
      description: "Bad Request: can't parse entities: Character '.' is reserved",
    })
    expect(words(await say('/help'))).toMatch(/These words work/)
    expect(api.of('sendMessage').at(-1)?.payload).not.toHaveProperty('parse_mode')
  })

  it('leaves who has blocked it alone, and comes back when they write', async () => {
    const { api, say, happen } = await telegramHouse(mode)
    await say('hello')
    await say('check in with me in 2 hours')
    api.blocking.add(ADA)
    await happen(updateOf('blocked'))
    const calls = api.of('sendMessage').length
    api.blocking.delete(ADA)
    await happen(updateOf('unblocked'))
    expect(api.of('sendMessage')).toHaveLength(calls)
    expect(words(await say('check-ins'))).not.toMatch(/at 11 am/)
  })

  it('ends check-ins when a message is refused with 403', async () => {
    const { api, clock, say, happen, answered } = await telegramHouse(mode)
    await say('hello')
    await say('check in with me in 2 hours')
    api.blocking.add(ADA)
    const calls = api.of('sendMessage').length
    await happen(updateOf('text', { message_id: 902, text: '/help' }))
    await until(() => api.of('sendMessage').length > calls)
    await answered(ADA, 0)
    clock.advance(1000)
    api.blocking.delete(ADA)
    expect(words(await say('check-ins'))).not.toMatch(/at 11 am/)
  })

  it('delivers after a restart what it could not before', async () => {
    const { api, timers, say, happen, stop, open } = await telegramHouse(mode)
    await say('hello')
    const before = api.in(ADA).length
    api.fail('sendMessage', { status: 500 })
    await happen(updateOf('text', { message_id: 903, text: '/help' }))
    await until(() => timers.waits.includes(1000))
    await stop()
    await open()
    await until(() => api.in(ADA).length > before)
    expect(words(api.in(ADA).slice(before))).toMatch(/These words work/)
  })

  describe('in groups', () => {
    const GROUP = -1_001_555_000_777

    it('answers who calls it, says nothing personal, and points to a private chat', async () => {
      const { api, happen } = await telegramHouse(mode)
      await happen(updateOf('group_talk'))
      await happen(updateOf('group_mention'))
      await until(() => api.in(GROUP).length === 1)
      const [reply] = api.in(GROUP)
      expect(reply?.text).toMatch(/in private/)
      expect(reply?.text).not.toMatch(/988/)
      expect(reply?.keyboard?.flat()[0]?.url).toBe('https://t.me/evenkeel_test_bot?start=group')
      const { payload } = api.of('sendMessage')[0] ?? {}
      expect(payload).toMatchObject({ reply_parameters: { message_id: 202 } })
    })

    it('gives help lines for anybody where there is danger, in the language that was written', async () => {
      const { api, happen } = await telegramHouse(mode, { COUNTRY: 'CN' })
      const text = '@evenkeel_test_bot 我想自杀'
      await happen(updateOf('group_mention', { text }))
      await until(() => api.in(GROUP).length === 1)
      expect(api.in(GROUP)[0]?.text).toMatch(/12356|120/)
      expect(api.in(GROUP)[0]?.text).not.toMatch(/自杀/)
    })
  })
})
