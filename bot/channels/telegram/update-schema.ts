import { z } from 'zod'
import { checkUntrusted } from '../../check-untrusted.ts'
import { EvenkeelError } from '../../errors.ts'

/**
 * The part of an update that Evenkeel reads. Other fields are dropped, so that nothing can be
 * smuggled in beside them and what Telegram adds tomorrow does no harm.
 * Source: core.telegram.org/bots/api#update, Bot API 9.
 */
const whole = z.number().int()
const text = z.string().max(100_000)

const user = z.object({
  id: whole,
  is_bot: z.boolean().optional(),
  language_code: z.string().max(100).optional(),
})
const chat = z.object({ id: whole, type: z.string().max(40) })
const entity = z.object({
  type: z.string().max(100),
  offset: whole.min(0),
  length: whole.min(0),
  user: user.optional(),
})
const entities = z.array(entity).max(1000).optional()
/** Something of which only matters that it is there. */
const there = z.looseObject({}).optional()

/** A voice note or a piece of audio; what is odd about it is left out and never refuses the message. */
const audio = z
  .looseObject({
    file_id: z.string().min(1).max(500).optional().catch(undefined),
    duration: whole.min(0).optional().catch(undefined),
    file_size: whole.min(0).optional().catch(undefined),
  })
  .optional()

const said = {
  from: user.optional(),
  text: text.optional(),
  caption: text.optional(),
}
const message = z.object({
  ...said,
  message_id: whole,
  chat,
  entities,
  caption_entities: entities,
  message_thread_id: whole.optional(),
  is_topic_message: z.boolean().optional(),
  media_group_id: z.string().max(200).optional(),
  reply_to_message: z.object(said).optional(),
  voice: audio,
  audio,
  photo: z.array(z.looseObject({})).max(100).optional(),
  video: there,
  video_note: there,
  animation: there,
  document: there,
  sticker: z.looseObject({ emoji: z.string().max(100).optional() }).optional(),
  contact: there,
  location: there,
  venue: there,
  poll: there,
  story: there,
  paid_media: there,
})

const button = z.looseObject({
  text: z.string().max(10_000),
  callback_data: z.string().max(1000).optional(),
})
const callbackQuery = z.object({
  id: z.string().min(1).max(200),
  from: user,
  data: z.string().max(1000).optional(),
  message: z
    .object({
      message_id: whole,
      chat,
      reply_markup: z
        .object({ inline_keyboard: z.array(z.array(button).max(100)).max(200) })
        .optional(),
    })
    .optional(),
})
const member = z.object({ status: z.string().max(100) })
const memberUpdate = z.object({
  chat,
  from: user,
  date: whole,
  new_chat_member: member,
})

const updateSchema = z.object({
  update_id: whole.min(0),
  message: message.optional(),
  edited_message: message.optional(),
  channel_post: message.optional(),
  callback_query: callbackQuery.optional(),
  my_chat_member: memberUpdate.optional(),
})

export type Update = z.output<typeof updateSchema>
export type Message = z.output<typeof message>
export type CallbackQuery = z.output<typeof callbackQuery>
export type Entity = z.output<typeof entity>

/** What we ask Telegram for, and nothing else. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'channel_post',
  'callback_query',
  'my_chat_member',
] as const

/**
 * Checks an update from Telegram.
 * @throws EvenkeelError `TelegramUpdateInvalid` naming the fields, never their values
 */
export function parseUpdate(body: unknown): Update {
  const result = checkUntrusted(updateSchema, body)
  if (result.success) return result.data
  const fields = result.error.issues.map((issue) =>
    issue.path.filter((step) => typeof step === 'string').join('.'),
  )
  const named = [...new Set(fields.map((field) => field || 'update'))].slice(0, 5).join(', ')
  throw new EvenkeelError('TelegramUpdateInvalid', `The update is malformed: ${named}.`)
}
