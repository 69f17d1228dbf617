import { describe, expect, it } from 'vitest'
import { readUpdate } from '../../../../bot/channels/telegram/read-update.ts'
import { parseUpdate } from '../../../../bot/channels/telegram/update-schema.ts'
import { BOT } from '../../../support/telegram/bot-api-server.ts'
import { SHAPES, updateOf } from '../../../support/telegram/updates.ts'

function read(shape: string, changes: Readonly<Record<string, unknown>> = {}) {
  return readUpdate(parseUpdate({ update_id: 7, ...updateOf(shape, changes) }), BOT)
}

/** What is handed in for a shape. */
function inbound(shape: string, changes: Readonly<Record<string, unknown>> = {}) {
  const happening = read(shape, changes)
  if (happening.what !== 'arrival') throw new Error(`${shape} is ${happening.what}`)
  return happening.arrival.inbound
}

describe('readUpdate', () => {
  it('reads every recorded shape', () => {
    const read = SHAPES.map((shape) => [
      shape,
      readUpdate(parseUpdate({ update_id: 7, ...updateOf(shape) }), BOT).what,
    ])
    expect(Object.fromEntries(read)).toEqual({
      ...{ text: 'arrival', command: 'arrival', photo: 'arrival', album: 'arrival' },
      ...{ voice: 'arrival', audio: 'arrival', video: 'arrival', video_note: 'arrival' },
      ...{ document: 'arrival', sticker: 'arrival', location: 'arrival', edited: 'arrival' },
      ...{ press: 'press', press_on_old: 'press', blocked: 'standing', unblocked: 'standing' },
      ...{ group_talk: 'nothing', group_mention: 'group', group_reply: 'group' },
      ...{ group_joined: 'nothing', channel_mention: 'group', service: 'nothing' },
      unknown: 'nothing',
    })
  })

  it('knows a message by its id, its writer, its chat and its language', () => {
    expect(read('text')).toEqual({
      what: 'arrival',
      arrival: {
        channel: 'telegram',
        userId: '5550001',
        chatId: '5550001',
        reference: { chatId: 5550001 },
        locale: 'en',
        inbound: {
          ...{ type: 'message', text: 'hello', attachments: 0 },
          clientId: 'telegram-message-101',
        },
      },
    })
  })

  it.each([
    ['voice', 'voice', ''],
    ['audio', 'voice', ''],
    ['photo', 'picture', 'my view today'],
    ['video', 'video', ''],
    ['video_note', 'video', ''],
    ['document', 'file', ''],
    ['location', 'file', ''],
  ])('%s is a %s', (shape, media, text) => {
    expect(inbound(shape)).toMatchObject({ text, media: [media], attachments: 1 })
  })

  it('takes the emoji of a sticker for words', () => {
    expect(inbound('sticker')).toMatchObject({ text: '😭', attachments: 0 })
    expect(inbound('sticker', { sticker: {} })).toMatchObject({ text: '', media: ['file'] })
  })

  it('counts an album without words as one picture', () => {
    const first = inbound('album')
    expect(inbound('album', { message_id: 999 }).clientId).toBe(first.clientId)
    expect(inbound('album', { message_id: 999, caption: 'us' }).clientId).not.toBe(first.clientId)
  })

  it('takes an edit as what the message says now, once for each edit', () => {
    expect(inbound('edited')).toMatchObject({
      ...{ edited: true, text: 'hello there', clientId: 'telegram-message-101#7' },
    })
    expect(read('edited', { text: undefined })).toEqual({ what: 'nothing' })
  })

  it('opens a conversation with /start, in the language of the client', () => {
    expect(inbound('command', { text: '/start', from: { id: 1, language_code: 'zh-TW' } })).toEqual(
      {
        ...{ type: 'event', name: 'conversation.opened', value: 'zh-Hant' },
        ...{ text: '', attachments: 0, clientId: 'telegram-message-102' },
      },
    )
  })

  it('never loses words behind /start or a command', () => {
    expect(inbound('command', { text: '/start I want to die' }).text).toBe('I want to die')
    expect(inbound('command', { text: '/help@evenkeel_test_bot I want to die' }).text).toBe(
      '/help I want to die',
    )
  })

  it('cleans text as every channel does', () => {
    expect(inbound('text', { text: ' a\u0000b\u202e ' }).text).toBe('ab')
  })

  it('says nothing to other bots, in private or in groups', () => {
    const bot = { id: 9, is_bot: true }
    expect(read('text', { from: bot }).what).toBe('nothing')
    expect(read('group_mention', { from: bot }).what).toBe('nothing')
  })

  describe('in a group', () => {
    const command = (text: string, length: number) =>
      read('group_talk', { text, entities: [{ type: 'bot_command', offset: 0, length }] }).what

    it('is called by its name, a reply, a command; not by others', () => {
      expect(read('group_talk', { text: '@evenkeel_test_bot in plain letters' }).what).toBe(
        'nothing',
      )
      expect(command('/help', 5)).toBe('group')
      expect(command('/help@Evenkeel_Test_Bot', 23)).toBe('group')
      expect(command('/help@other_bot', 15)).toBe('nothing')
      expect(command('/dance', 6)).toBe('nothing')
      const mention = { type: 'text_mention', offset: 0, length: 2, user: { id: BOT.id } }
      expect(read('group_talk', { text: 'hi', entities: [mention] }).what).toBe('group')
      const caption = { caption: '@evenkeel_test_bot', text: undefined }
      const entities = [{ type: 'mention', offset: 0, length: 18 }]
      expect(read('group_talk', { ...caption, caption_entities: entities }).what).toBe('group')
    })

    it('looks at what was written and at what it replies to', () => {
      const entities = [{ type: 'mention', offset: 0, length: 18 }]
      const call = read('group_talk', {
        ...{ text: '@evenkeel_test_bot help', entities },
        reply_to_message: { text: 'I want to die' },
      })
      expect(call).toMatchObject({ texts: ['@evenkeel_test_bot help', 'I want to die'] })
    })

    it('answers nobody before it knows its own name', () => {
      const update = parseUpdate({ update_id: 1, ...updateOf('group_mention') })
      expect(readUpdate(update, undefined).what).toBe('nothing')
    })
  })
})

describe('parseUpdate', () => {
  it.each([
    ['nothing', null, 'update'],
    ['a list', [], 'update'],
    ['no id', {}, 'update_id'],
    ['a word for an id', { update_id: 'x' }, 'update_id'],
    ['a message without a chat', { update_id: 1, message: { message_id: 1 } }, 'message.chat'],
    ['a number for text', { update_id: 1, ...updateOf('text', { text: 5 }) }, 'message.text'],
    [
      'entities of nothing',
      { update_id: 1, ...updateOf('text', { entities: [null] }) },
      'entities',
    ],
    ['a press of nobody', { update_id: 1, ...updateOf('press', { from: null }) }, 'from'],
  ])('refuses %s and names the field', (_what, body, field) => {
    expect(() => parseUpdate(body)).toThrow(
      expect.objectContaining({ code: 'TelegramUpdateInvalid' }),
    )
    expect(() => parseUpdate(body)).toThrow(field)
  })

  it('never repeats what was written', () => {
    const body = { update_id: 1, ...updateOf('text', { text: ['a secret'] }) }
    expect(() => parseUpdate(body)).not.toThrow(/secret/)
  })
})
