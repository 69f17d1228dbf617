import { createHmac } from 'node:crypto'
import type { Locale } from '../../types.ts'
import type { InboundActivity } from '../activity.ts'
import type { Clock } from '../clock.ts'
import type { Inbox, Receipt } from '../inbox.ts'
import { isOpening, OPENED } from '../middleware/answer-event.ts'
import type { Limiter } from '../middleware/rate-limit.ts'
import type { Contact } from '../stores/address-store.ts'
import { unlessAway } from '../stores/outage-of.ts'
import type { Conversation, SessionStore } from '../stores/session-store.ts'
import type { Recording, VoiceDesk } from '../voice/voice-desk.ts'
import { CHANNELS, type ChannelName } from './channel.ts'

/** What a pushing channel hands in: ids are the channel's own and go no further than here. */
export interface Arrival {
  readonly channel: ChannelName
  /** The person's id on that channel; stored and logged only as a keyed hash. */
  readonly userId: string
  /** The private conversation's id on that channel. */
  readonly chatId: string
  /** How to write there; refreshed with each arrival. */
  readonly reference: Readonly<Record<string, unknown>>
  readonly inbound: InboundActivity
  /** Voice notes that came with it. */
  readonly recordings?: readonly Recording[]
  /** The language that the client's interface has, for the greeting. */
  readonly locale?: Locale
}

/**
 * Takes in what a person sent on a pushing channel: finds or makes the person and the conversation,
 * keeps the address, greets once, accepts. Resolves when it is durable.
 */
export type Receive = (arrival: Arrival) => Promise<Receipt>

export interface ReceiveServices {
  readonly store: SessionStore
  readonly inbox: Pick<Inbox, 'accept' | 'typing'>
  readonly clock: Clock
  /** The rate limit of a conversation. */
  readonly messages: Limiter
  /** Hides the channels' ids: 32 bytes. */
  readonly key: Buffer
  /** Takes voice notes; absent: none are. */
  readonly voice?: VoiceDesk | undefined
}

/** 160 bits of a keyed hash: too many to meet by chance, and nothing to guess an id back from. */
const HASH_LETTERS = 27

/** What stands for somebody, or for a conversation, in store and logs. */
export interface Pseudonyms {
  readonly personId: string
  readonly conversationId: string
}

/**
 * Keyed hashes (HMAC-SHA-256) in the place of a channel's ids. A conversation belongs to one person:
 * whoever else writes in the same chat has one of their own.
 */
export function pseudonyms(
  { channel, userId, chatId }: Pick<Arrival, 'channel' | 'userId' | 'chatId'>,
  key: Buffer,
): Pseudonyms {
  // JSON keeps the parts apart, whatever is in them.
  const hash = (...parts: readonly string[]): string =>
    createHmac('sha256', key)
      .update(JSON.stringify(parts))
      .digest('base64url')
      .slice(0, HASH_LETTERS)
  return {
    personId: `${channel}-${hash('person', channel, userId)}`,
    conversationId: `${channel}-${hash('conversation', channel, chatId, userId)}`,
  }
}

/** The channel of a conversation, which its id says: what has no channel's name is of our own page. */
export function channelOfTalk(conversationId: string): ChannelName {
  return CHANNELS.find((channel) => conversationId.startsWith(`${channel}-`)) ?? 'web'
}

/**
 * `Receive` over the store and the inbox.
 * @throws EvenkeelError, from what it returns: `TooManyMessages`, `Draining`, `StoreWriteFailed`
 */
export function createReceive(services: ReceiveServices): Receive {
  const { store, inbox, clock, messages, key, voice } = services
  /** Opens a conversation; whether nothing was said in it yet. */
  const isFirst = async (conversation: Conversation) => {
    await store.open(conversation)
    return (await store.lastPlace(conversation.id)) === 0
  }
  return async (arrival) => {
    const { channel, reference, inbound, locale, recordings = [] } = arrival
    const { personId, conversationId } = pseudonyms(arrival, key)
    const isMute = inbound.type === 'typing' || inbound.type === 'ignored'
    if (isMute && !(await unlessAway(store.conversation(conversationId), undefined))) return NOTHING
    if (inbound.type === 'typing') await inbox.typing(conversationId)
    if (isMute) return NOTHING
    await messages.take(conversationId)
    const now = clock.now()
    const contact: Contact = { conversationId, channel, reference }
    const origin = { personId, contact }
    const isNew = await unlessAway(
      isFirst({ id: conversationId, personId, createdAt: now }),
      'away',
    )
    // Kept with what opens it later. A recording is not: its channel sends it again.
    if (isNew === 'away' && recordings.length === 0)
      return inbox.accept(conversationId, inbound, { ...origin, opens: true })
    // From here to the acceptance nothing waits: what is written in one event turn is saved at once.
    const saved = unlessAway(store.saveAddress(contact, now), undefined)
    const known: Pick<Inbox, 'accept'> = {
      accept: (id, activity) => inbox.accept(id, activity, origin),
    }
    const greeted =
      isNew === true && !isOpening(inbound.name)
        ? known.accept(conversationId, {
            ...{ type: 'event', text: '', name: OPENED, attachments: 0, clientId: OPENED },
            ...(locale && { value: locale }),
          })
        : undefined
    const accepted = voice
      ? voice.accept(known, conversationId, inbound, recordings)
      : known.accept(conversationId, inbound)
    const [, , receipt] = await Promise.all([saved, greeted, accepted])
    return receipt
  }
}

const NOTHING: Receipt = { seq: 0, duplicate: false }
