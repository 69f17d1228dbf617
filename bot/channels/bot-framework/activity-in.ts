import { createHash } from 'node:crypto'
import { cleanText, type InboundActivity, type MediaKind } from '../../activity.ts'
import { OPENED } from '../../middleware/answer-event.ts'
import type { Locale } from '../../../types.ts'
import type { ChannelName } from '../channel.ts'
import type { Arrival } from '../receive.ts'
import type { BotActivity } from './bot-activity.ts'
import { referenceOf } from './reference.ts'

/** An activity that is acknowledged and left at that, with the reason for the log. */
export interface Ignored {
  readonly ignored: string
}

export function isIgnored(result: Arrival | Ignored): result is Ignored {
  return 'ignored' in result
}

/**
 * Channels that vouch for who a person is. On all others (Web Chat and Direct Line without a bound
 * token, the Emulator, a channel that is not known here) the client itself chooses the user's id, so
 * that two people could call themselves the same: there a person is known within one conversation only.
 * Source: Azure AI Bot Service, "Direct Line authentication" (user ids) and the list of channels.
 */
const VOUCHING = new Set([
  'msteams',
  'slack',
  'telegram',
  'facebook',
  'line',
  'email',
  'sms',
  'twilio',
  'groupme',
  'kik',
  'outlook',
  'skype',
])

/** The store takes client ids up to this length; longer ones are replaced by their hash. */
const MAX_CLIENT_ID = 200

/** The channel's name here for the channel's name at Azure Bot Service. */
export function channelOf({ channelId }: Pick<BotActivity, 'channelId'>): ChannelName {
  return channelId === 'msteams' ? 'msteams' : 'botframework'
}

/**
 * An arrival from an activity, with what the person did in it.
 * @param inbound what to hand on, when a caller knows better than `inboundOf`
 */
export function arrivalOf(activity: BotActivity, inbound: InboundActivity): Arrival {
  const { channelId, from, conversation } = activity
  const channel = channelOf(activity)
  // Ids of two Azure channels may be the same; people and chats must not be mixed up by that.
  const prefix = channel === 'botframework' ? `${channelId}:` : ''
  const scope = VOUCHING.has(channelId) ? '' : `${conversation.id}:`
  const locale = localeOfTag(activity.locale)
  return {
    channel,
    userId: `${prefix}${scope}${from.id}`,
    chatId: `${prefix}${conversation.id}`,
    reference: referenceOf(activity),
    inbound,
    ...(locale && { locale }),
  }
}

/** A message, or the bot's coming into a private conversation, as an arrival. */
export function toArrival(activity: BotActivity): Arrival | Ignored {
  if (isGroup(activity)) return { ignored: 'a conversation of several people' }
  if (activity.from.id === activity.recipient?.id) return { ignored: 'an echo of the bot itself' }
  switch (activity.type) {
    case 'message':
      return arrivalOf(activity, inboundOf(activity))
    case 'typing':
      return arrivalOf(activity, { type: 'typing', text: '', attachments: 0 })
    case 'conversationUpdate': {
      const person = newcomer(activity)
      return person
        ? arrivalOf({ ...activity, from: person }, opened(activity.locale))
        : { ignored: 'nobody to greet' }
    }
    default:
      return { ignored: 'a type of activity that means nothing here' }
  }
}

/** Several people read along: nothing personal may be said there. */
export function isGroup({ conversation }: BotActivity): boolean {
  const { isGroup: group, conversationType } = conversation
  return group === true || (conversationType != null && conversationType !== 'personal')
}

/** What a person sent in a message. */
export function inboundOf(activity: BotActivity): InboundActivity {
  const { id, text, value } = activity
  const files = (activity.attachments ?? []).filter(isFile)
  const media = [...new Set(files.map(({ contentType }) => mediaKind(contentType)))]
  return {
    type: 'message',
    text: cleanText(text ?? ''),
    ...(typeof value === 'string' && { value: value.slice(0, 200) }),
    attachments: files.length,
    ...(media.length > 0 && { media }),
    ...(id && { clientId: clientIdOf(id) }),
  }
}

/** The event that lets a conversation be greeted, once however often it comes. */
export function opened(tag: string | null | undefined): InboundActivity {
  const value = localeOfTag(tag)
  return {
    type: 'event',
    text: '',
    name: OPENED,
    ...(value && { value }),
    attachments: 0,
    clientId: OPENED,
  }
}

export function clientIdOf(id: string): string {
  return id.length <= MAX_CLIENT_ID ? id : createHash('sha256').update(id).digest('base64url')
}

/** What kind of file a media type is. */
export function mediaKind(contentType: string): MediaKind {
  const family = contentType.toLowerCase().split('/', 1)[0] ?? ''
  return MEDIA.get(family) ?? 'file'
}

const MEDIA: ReadonlyMap<string, MediaKind> = new Map([
  ['audio', 'voice'],
  ['image', 'picture'],
  ['video', 'video'],
])

/**
 * Our language for a client's language tag; undefined for languages that we do not speak.
 * Source: BCP 47; Taiwan, Hong Kong and Macao write the traditional script.
 */
export function localeOfTag(tag: string | null | undefined): Locale | undefined {
  const [language, ...rest] = (tag ?? '').toLowerCase().split(/[-_]/)
  if (language === 'en') return 'en'
  if (language !== 'zh') return undefined
  if (rest.includes('hans')) return 'zh-Hans'
  return rest.some((part) => TRADITIONAL.has(part)) ? 'zh-Hant' : 'zh-Hans'
}

const TRADITIONAL = new Set(['hant', 'tw', 'hk', 'mo'])

/** Teams sends each formatted message a second time, as an attachment of its HTML. */
function isFile(attachment: { readonly contentType: string; readonly contentUrl?: unknown }) {
  return !(attachment.contentType === 'text/html' && attachment.contentUrl == null)
}

/**
 * Whom the bot meets: the person who was added, or who added the bot. Web Chat first says that the
 * bot was added by the conversation itself; the person comes with their first message there.
 */
function newcomer(activity: BotActivity): BotActivity['from'] | undefined {
  const { membersAdded, recipient, from, conversation } = activity
  const added = membersAdded ?? []
  const people = added.filter((member) => member.id !== recipient?.id)
  if (people.length > 0) return people.length === 1 ? people[0] : undefined
  const botAdded = added.some((member) => member.id === recipient?.id)
  return botAdded && from.id !== conversation.id && from.id !== recipient?.id ? from : undefined
}
