import type { Locale } from '../../../types.ts'
import { cleanText, type InboundActivity, type MediaKind } from '../../activity.ts'
import { OPENED } from '../../middleware/answer-event.ts'
import type { Recording } from '../../voice/voice-desk.ts'
import type { Arrival } from '../receive.ts'
import { plainCommand, readStart } from './commands.ts'
import { isCalled, type BotIdentity } from './is-called.ts'
import { localeOf } from './language-code.ts'
import type { CallbackQuery, Message, Update } from './update-schema.ts'

/** A press of a button under one of our messages. */
export interface Press {
  readonly what: 'press'
  readonly queryId: string
  readonly userId: string
  readonly chatId: string
  readonly messageId: number
  readonly locale: Locale | undefined
  /** What the button carries: see `keyboard.ts`. */
  readonly data: string
  /** The button's words, when Telegram sent the keyboard with it. */
  readonly label: string | undefined
}

/** Somebody called the bot where others read along. */
export interface GroupCall {
  readonly what: 'group'
  readonly chatId: number
  readonly messageId: number
  readonly threadId: number | undefined
  readonly locale: Locale | undefined
  /** What was written, looked at for danger and not kept. */
  readonly texts: readonly string[]
}

/** What an update comes to. */
export type Happening =
  | { readonly what: 'arrival'; readonly arrival: Arrival }
  | Press
  | GroupCall
  /** The person has blocked the bot, or lets it write again; `at` in milliseconds. */
  | {
      readonly what: 'standing'
      readonly chatId: string
      readonly blocked: boolean
      readonly at: number
    }
  | { readonly what: 'nothing' }

const NOTHING: Happening = { what: 'nothing' }

/**
 * Reads an update: pure, and total for whatever `parseUpdate` lets through.
 * @param bot who we are on Telegram; unknown before it was reached, and then no group is answered
 */
export function readUpdate(update: Update, bot: BotIdentity | undefined): Happening {
  const { message, edited_message: edited, channel_post: post } = update
  if (message) return readMessage(message, bot)
  if (edited) return readEdit(edited, update.update_id)
  if (post) return readGroup(post, bot)
  if (update.callback_query) return readPress(update.callback_query)
  const standing = update.my_chat_member
  if (standing?.chat.type === 'private')
    return {
      what: 'standing',
      chatId: String(standing.chat.id),
      blocked: ['kicked', 'left'].includes(standing.new_chat_member.status),
      at: standing.date * 1000,
    }
  return NOTHING
}

function readMessage(message: Message, bot: BotIdentity | undefined): Happening {
  if (message.from?.is_bot) return NOTHING
  if (message.chat.type !== 'private') return readGroup(message, bot)
  const written = message.text ?? message.caption ?? ''
  const started = message.text === undefined ? undefined : readStart(message.text)
  if (started && 'opens' in started) return arrive(message, opening(message))
  const isAlbum = message.media_group_id !== undefined && written === ''
  const { sticker } = message
  const media = mediaOf(message)
  const text = started?.text ?? (written === '' ? (sticker?.emoji ?? '') : plainCommand(written))
  if (text === '' && media.length === 0) return NOTHING
  // An album comes as one message a picture: those without words count as one.
  const clientId = isAlbum ? `telegram-album-${message.media_group_id}` : idOf(message)
  return arrive(message, activity(text, clientId, media), recordingsOf(message))
}

/** A changed message is said anew; a change without words (a live location) says nothing. */
function readEdit(message: Message, updateId: number): Happening {
  if (message.from?.is_bot || message.chat.type !== 'private') return NOTHING
  const written = message.text ?? message.caption ?? ''
  if (written === '') return NOTHING
  // As the store knows edits: the id of the message, and more.
  const clientId = `${idOf(message)}#${updateId}`
  return arrive(message, { ...activity(plainCommand(written), clientId, []), edited: true })
}

function readGroup(message: Message, bot: BotIdentity | undefined): Happening {
  if (!bot || message.from?.is_bot || !isCalled(message, bot)) return NOTHING
  const { reply_to_message: replied } = message
  const texts = [message.text, message.caption, replied?.text, replied?.caption]
  return {
    what: 'group',
    chatId: message.chat.id,
    messageId: message.message_id,
    threadId: message.is_topic_message ? message.message_thread_id : undefined,
    locale: localeOf(message.from?.language_code),
    texts: texts.filter((text) => text !== undefined),
  }
}

function readPress({ id, from, data, message }: CallbackQuery): Happening {
  if (message?.chat.type !== 'private' || data === undefined) return NOTHING
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? []
  return {
    what: 'press',
    queryId: id,
    userId: String(from.id),
    chatId: String(message.chat.id),
    messageId: message.message_id,
    locale: localeOf(from.language_code),
    data,
    label: buttons.find((one) => one.callback_data === data)?.text,
  }
}

function mediaOf(message: Message): MediaKind[] {
  if (message.voice || message.audio) return ['voice']
  if (message.photo) return ['picture']
  if (message.video || message.video_note || message.animation) return ['video']
  // The emoji of a sticker says what it means; one without is a file like others.
  if (message.sticker) return message.sticker.emoji === undefined ? ['file'] : []
  const { document, contact, location, venue, poll, story, paid_media: paid } = message
  return document || contact || location || venue || poll || story || paid ? ['file'] : []
}

/** Where a voice note can be fetched; nothing of it is fetched here. */
function recordingsOf({ voice, audio }: Message): Recording[] {
  const { file_id: fileId, duration, file_size: size } = voice ?? audio ?? {}
  if (fileId === undefined) return []
  const told = size === undefined ? {} : { size }
  const remote = { channel: 'telegram' as const, reference: { fileId }, ...told }
  return [{ remote, ...(duration !== undefined && { seconds: duration }) }]
}

function activity(text: string, clientId: string, media: readonly MediaKind[]): InboundActivity {
  return {
    type: 'message',
    text: cleanText(text),
    attachments: media.length,
    ...(media.length > 0 && { media }),
    clientId,
  }
}

/** Unique in its chat, and the same when Telegram sends it again. */
function idOf({ message_id: id }: Message): string {
  return `telegram-message-${id}`
}

/** `/start` opens a conversation; pressed again later it is greeted again, as nothing else answers. */
function opening(message: Message): InboundActivity {
  const value = localeOf(message.from?.language_code)
  return {
    ...{ type: 'event', name: OPENED, text: '', attachments: 0, clientId: idOf(message) },
    ...(value && { value }),
  }
}

function arrive(
  message: Message,
  inbound: InboundActivity,
  recordings: readonly Recording[] = [],
): Happening {
  const { from, chat } = message
  return {
    what: 'arrival',
    arrival: {
      ...arrivalOf(String(from?.id ?? chat.id), chat.id, from, inbound),
      ...(recordings.length > 0 && { recordings }),
    },
  }
}

/** What is handed in for a private chat, whose id is all that is needed to write there. */
export function arrivalOf(
  userId: string,
  chat: number | string,
  from: { readonly language_code?: string | undefined } | undefined,
  inbound: InboundActivity,
): Arrival {
  const locale = localeOf(from?.language_code)
  return {
    channel: 'telegram',
    userId,
    chatId: String(chat),
    reference: { chatId: Number(chat) },
    inbound,
    ...(locale && { locale }),
  }
}
