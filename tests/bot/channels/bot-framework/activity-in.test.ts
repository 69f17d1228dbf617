import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  arrivalOf,
  clientIdOf,
  inboundOf,
  localeOfTag,
  toArrival,
} from '../../../../bot/channels/bot-framework/activity-in.ts'
import { parseBotActivity } from '../../../../bot/channels/bot-framework/bot-activity.ts'
import { EvenkeelError } from '../../../../bot/errors.ts'
import { OPENED } from '../../../../bot/middleware/answer-event.ts'
import { message } from '../../../support/azure-bot-service.ts'

const URL = 'https://smba.trafficmanager.net/emea/'
const activity = (more: Readonly<Record<string, unknown>> = {}) =>
  parseBotActivity(message(URL, 'hello', { id: 'm1', ...more }))

describe('activities of Azure Bot Service as arrivals', () => {
  it('hands on who wrote what, and how to write back', () => {
    expect(toArrival(activity())).toEqual({
      channel: 'botframework',
      userId: 'slack:U1',
      chatId: 'slack:D1',
      reference: {
        serviceUrl: URL,
        channelId: 'slack',
        conversationId: 'D1',
        bot: { id: 'B1', name: 'Evenkeel' },
        user: { id: 'U1' },
        locale: 'en-GB',
      },
      inbound: { type: 'message', text: 'hello', attachments: 0, clientId: 'm1' },
      locale: 'en',
    })
    expect(toArrival(activity({ channelId: 'msteams' }))).toMatchObject({
      ...{ channel: 'msteams', userId: 'U1', chatId: 'D1' },
    })
  })

  it('never takes two people for one', () => {
    const id = (more: Readonly<Record<string, unknown>>) => {
      const { channel, userId } = arrivalOf(activity(more), inboundOf(activity(more)))
      return `${channel} ${userId}`
    }
    // Where the client chooses the user's id, the same id in another conversation is somebody else.
    expect(id({ channelId: 'webchat', conversation: { id: 'a' } })).not.toBe(
      id({ channelId: 'webchat', conversation: { id: 'b' } }),
    )
    expect(id({ channelId: 'new', conversation: { id: 'a' } })).not.toBe(
      id({ channelId: 'new', conversation: { id: 'b' } }),
    )
    // The same number on two channels is two people.
    expect(id({ channelId: 'slack' })).not.toBe(id({ channelId: 'sms' }))
    // Where the channel vouches for it, it is the same person in each conversation.
    expect(id({ channelId: 'slack', conversation: { id: 'a' } })).toBe(
      id({ channelId: 'slack', conversation: { id: 'b' } }),
    )
  })

  it('knows what kinds of files came, and that a message’s own HTML is none', () => {
    const attachments = [
      { contentType: 'text/html', content: '<p>hello</p>' },
      { contentType: 'image/png', contentUrl: 'https://example.org/a.png' },
      { contentType: 'AUDIO/ogg', contentUrl: 'https://example.org/b' },
      { contentType: 'application/pdf', contentUrl: 'https://example.org/c' },
    ]
    expect(inboundOf(activity({ attachments }))).toMatchObject({
      ...{ attachments: 3, media: ['picture', 'voice', 'file'] },
    })
  })

  it('cleans what was written', () => {
    expect(inboundOf(activity({ text: ' a\u202eb\u0007\r\nc ' })).text).toBe('ab\nc')
    expect(inboundOf(activity({ text: null })).text).toBe('')
  })

  it.each([
    [{ conversation: { id: 'D1', isGroup: true } }, 'several people'],
    [{ conversation: { id: 'D1', conversationType: 'channel' } }, 'several people'],
    [{ from: { id: 'B1' } }, 'the bot itself'],
    [{ type: 'messageReaction' }, 'means nothing here'],
  ])('leaves %j alone', (more, why) => {
    expect(toArrival(activity(more))).toEqual({ ignored: expect.stringContaining(why) as string })
  })

  it('greets whoever meets the bot, once', () => {
    const met = (more: Readonly<Record<string, unknown>>) =>
      toArrival(activity({ type: 'conversationUpdate', text: undefined, ...more }))
    const greeting = { name: OPENED, clientId: OPENED, type: 'event' }
    expect(met({ membersAdded: [{ id: 'B1' }], locale: 'zh-TW' })).toMatchObject({
      ...{ userId: 'slack:U1', locale: 'zh-Hant' },
      inbound: { ...greeting, value: 'zh-Hant' },
    })
    expect(met({ membersAdded: [{ id: 'U2' }, { id: 'B1' }] })).toMatchObject({
      ...{ userId: 'slack:U2', reference: { user: { id: 'U2' } }, inbound: greeting },
    })
    // Web Chat: the conversation itself adds the bot, before anybody is there.
    const early = { channelId: 'webchat', from: { id: 'D1' }, membersAdded: [{ id: 'B1' }] }
    expect(met(early)).toHaveProperty('ignored')
    expect(met({ membersAdded: [{ id: 'U2' }, { id: 'U3' }] })).toHaveProperty('ignored')
    expect(met({ membersRemoved: [{ id: 'U2' }] })).toHaveProperty('ignored')
  })

  it.each([
    ['en', 'en'],
    ['en-US', 'en'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh_HK', 'zh-Hant'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['fr-FR', undefined],
    ['', undefined],
    [null, undefined],
  ])('reads the language tag %s as %s', (tag, locale) => expect(localeOfTag(tag)).toBe(locale))

  it('gives the store ids that fit, and as many as there are', () => {
    const long = fc.string({ minLength: 1, maxLength: 1000 })
    fc.assert(
      fc.property(long, long, (a, b) => {
        expect(clientIdOf(a).length).toBeLessThanOrEqual(200)
        expect(clientIdOf(a) === clientIdOf(b)).toBe(a === b)
      }),
    )
  })
})

describe('parseBotActivity', () => {
  it.each([
    [null, 'activity'],
    ['hello', 'activity'],
    [[], 'activity'],
    [message(URL, 'hello', { type: undefined }), 'type'],
    [message(URL, 'hello', { from: null }), 'from'],
    [message(URL, 'hello', { conversation: { id: '' } }), 'conversation'],
    [message(URL, 'hello', { conversation: { id: '..' } }), 'conversation'],
    [message(URL, 'hello', { serviceUrl: 5 }), 'serviceUrl'],
    [message(URL, 'hello', { text: { secret: 'x' } }), 'text'],
    [message(URL, 'hello', { attachments: [{ contentType: 5 }] }), 'attachments'],
    [message(URL, 'hello', { membersAdded: {} }), 'membersAdded'],
  ])('names what is wrong with %j, and not its value', (body, field) => {
    expect(() => parseBotActivity(body)).toThrow(
      new EvenkeelError('ActivityInvalid', `The activity is malformed: ${field}.`),
    )
  })

  it('takes what it does not know for what it is: more than is read', () => {
    const read = parseBotActivity(message(URL, 'hello', { suggestion: { from: 1 } }))
    expect(read).not.toHaveProperty('suggestion')
  })
})
