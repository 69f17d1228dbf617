import fc from 'fast-check'
import { Api } from 'grammy'
import { describe, expect, it } from 'vitest'
import type { StoredActivity } from '../../../../bot/activity.ts'
import { Blocked, RetryLater, type Address } from '../../../../bot/channels/channel.ts'
import {
  hasMovedOn,
  keyboardOf,
  placeOf,
  wordsInLog,
} from '../../../../bot/channels/telegram/keyboard.ts'
import { renderActivity } from '../../../../bot/channels/telegram/render-activity.ts'
import { TelegramOutlet } from '../../../../bot/channels/telegram/telegram-outlet.ts'
import { anyText } from '../../../support/any-text.ts'
import { ManualClock } from '../../../support/manual-clock.ts'
import { BOT_TOKEN, BotApiServer, type Failure } from '../../../support/telegram/bot-api-server.ts'
import { readMarkdownV2 } from '../../../support/telegram/markdown-v2.ts'

const SAID: StoredActivity = {
  type: 'message',
  timestamp: '2026-01-05T09:00:00.000Z',
  from: { id: 'evenkeel', role: 'bot' },
  locale: 'en',
}
const choices = (...labels: string[]) => ({
  suggestedActions: {
    actions: labels.map((title) => ({ type: 'imBack', title, value: title }) as const),
  },
})
const render = (activity: Partial<StoredActivity>, seq = 3) =>
  renderActivity({ seq, activity: { ...SAID, ...activity } })
const texts = (activity: Partial<StoredActivity>) =>
  render(activity).flatMap((part) => (part.kind === 'text' ? [part] : []))

describe('renderActivity', () => {
  it('shows what the bot says, and neither events nor what the person said', () => {
    expect(render({ type: 'event', name: 'locale.changed' })).toEqual([])
    expect(render({ text: 'hi', from: { id: 'p', role: 'user' } })).toEqual([])
    expect(render({ text: ' ' })).toEqual([])
    expect(texts({ text: 'Hello. (1)' })).toEqual([
      { kind: 'text', markdown: String.raw`Hello\. \(1\)`, plain: 'Hello. (1)' },
    ])
  })

  it('says any text within the limit, unchanged, with the buttons under the last part', () => {
    fc.assert(
      fc.property(anyText(3000), fc.boolean(), (raw, named) => {
        const text = raw.toWellFormed()
        const from = { ...SAID.from, ...(named && { name: 'Mo *_[' }) }
        const parts = texts({ text, from, ...choices('yes') })
        const bare = (words: string) => words.replaceAll(/\s/g, '')
        const read = parts.map((part) => readMarkdownV2(part.markdown).text)
        expect(read).toEqual(parts.map(({ plain }) => plain))
        for (const part of read) expect(part.length).toBeLessThanOrEqual(4096)
        const said = named ? parts.map(({ plain }) => plain.replace('Mo *_[\n', '')) : read
        expect(bare(said.join(''))).toBe(bare(text))
        expect(parts.flatMap(({ keyboard }, i) => (keyboard ? [i] : []))).toEqual(
          parts.length === 0 ? [] : [parts.length - 1],
        )
      }),
      { numRuns: 50 },
    )
  })

  it('parts what is longer than a message', () => {
    const parts = texts({ text: `${'One sentence. '.repeat(600)}End.` })
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.at(-1)?.plain).toMatch(/End\.$/)
  })

  it('names the counsellor who writes', () => {
    const [part] = texts({ text: 'Hi.', from: { id: 'c', role: 'bot', name: 'Mo (A.)' } })
    expect(part?.markdown).toBe(`*${String.raw`Mo \(A\.\)`}*\n${String.raw`Hi\.`}`)
    expect(readMarkdownV2(part?.markdown ?? '').entities).toMatchObject([
      { type: 'bold', length: 7 },
    ])
  })

  it('sends the export as files beside its words', () => {
    const attachments = [
      { contentType: 'application/json', contentUrl: '/api/export', name: 'e.json' },
    ]
    expect(render({ text: 'Here.', attachments })).toMatchObject([
      { kind: 'text', plain: 'Here.' },
      { kind: 'document', what: 'export', name: 'e.json' },
      { kind: 'document', what: 'export', name: 'evenkeel-export.html', format: 'html' },
    ])
  })
})

describe('keyboardOf', () => {
  it('puts ratings in rows, long words under each other, all within 64 bytes', () => {
    const ratings = keyboardOf(12, choices(...Array.from('0123456789')).suggestedActions.actions)
    expect(ratings.map((row) => row.length)).toEqual([6, 4])
    const long = keyboardOf(
      1,
      choices('我心里有事，想说说', '帮我静下来，好吗？').suggestedActions.actions,
    )
    expect(long).toHaveLength(2)
    for (const { callback_data: data } of [...ratings, ...long].flat())
      expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
  })

  it('finds any words again by what the button carries, and only in the same log', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 12 }),
        fc.nat(1_000_000),
        (labels, seq) => {
          const activity = { ...SAID, ...choices(...labels) }
          const keys = keyboardOf(seq, activity.suggestedActions.actions).flat()
          for (const [i, { callback_data: data }] of keys.entries()) {
            const place = placeOf(data)
            if (!place) throw new Error('not read')
            expect(wordsInLog(place, [{ seq, activity }])).toBe(labels[i])
            expect(wordsInLog(place, [{ seq: seq + 1, activity }])).toBeUndefined()
            const other = { ...SAID, ...choices(...labels.map((label) => `${label}!`)) }
            expect(wordsInLog(place, [{ seq, activity: other }])).toBeUndefined()
          }
        },
      ),
    )
  })

  it.each(['', 'x', '1.2', '1.2.short', '-1.0.abcdefgh', '1.0.abcdefgh.more', 'a'.repeat(64)])(
    'takes %j for none of ours',
    (data) => {
      expect(placeOf(data)).toBeUndefined()
    },
  )

  it('is over when the person or newer choices came after it, not for words alone', () => {
    const after = (activity: Partial<StoredActivity>) =>
      hasMovedOn([{ seq: 9, activity: { ...SAID, ...activity } }])
    expect(after({ text: 'more' })).toBe(false)
    expect(after({ type: 'event', from: { id: 'p', role: 'user' } })).toBe(false)
    expect(after({ text: 'x', from: { id: 'p', role: 'user' } })).toBe(true)
    expect(after({ text: 'x', ...choices('yes') })).toBe(true)
  })
})

describe('the outlet', () => {
  const address: Address = {
    conversationId: 'c',
    channel: 'telegram',
    reference: { chatId: 5550001 },
    delivered: { seq: 1, part: 0 },
  }
  const nobody = {
    conversation: () => Promise.resolve(undefined),
    export: () => Promise.resolve(undefined),
  }
  const part = { kind: 'text', markdown: 'a', plain: 'a' }

  async function refusedWith(failure: Failure): Promise<unknown> {
    const api = await BotApiServer.start()
    api.fail('sendMessage', failure, failure)
    const outlet = new TelegramOutlet(
      new Api(BOT_TOKEN, { apiRoot: api.url }),
      nobody,
      new ManualClock(),
    )
    return outlet.send(address, part).then(
      () => 'sent',
      (error: unknown) => error,
    )
  }

  it.each<[string, Failure, new (...args: never[]) => Error]>([
    ['403', { status: 403, description: 'Forbidden: bot was blocked by the user' }, Blocked],
    ['a gone chat', { status: 400, description: 'Bad Request: chat not found' }, Blocked],
    ['429', { status: 429, retryAfter: 3 }, RetryLater],
    ['500', { status: 500 }, RetryLater],
    ['401', { status: 401, description: 'Unauthorized' }, RetryLater],
    ['a lost line', 'hang-up', RetryLater],
    ['a page of a proxy', 'not-json', RetryLater],
  ])('takes %s for what it is', async (_what, failure, kind) => {
    expect(await refusedWith(failure)).toBeInstanceOf(kind)
  })

  it('gives on how long to wait, and never the words or the token', async () => {
    expect(await refusedWith({ status: 429, retryAfter: 3 })).toMatchObject({ afterMs: 3000 })
    const error = await refusedWith({ status: 400, description: 'Bad Request: something new' })
    expect(error).not.toBeInstanceOf(RetryLater)
    expect(error).not.toHaveProperty('payload')
    expect(String(error)).not.toContain(BOT_TOKEN)
  })

  it('sends nothing in the place of an export that was erased meanwhile', async () => {
    const api = await BotApiServer.start()
    const outlet = new TelegramOutlet(
      new Api(BOT_TOKEN, { apiRoot: api.url }),
      nobody,
      new ManualClock(),
    )
    await outlet.send(address, { kind: 'document', what: 'export', name: 'e.json', locale: 'en' })
    expect(api.calls).toEqual([])
  })

  it('takes no address of another channel', async () => {
    const outlet = new TelegramOutlet(new Api(BOT_TOKEN), nobody, new ManualClock())
    await expect(outlet.send({ ...address, reference: {} }, part)).rejects.toThrow(
      /none of Telegram/,
    )
  })
})
