import type { Router } from 'express'
import type { RemoteRecording } from '../media/media-store.ts'
import type { LoggedActivity } from '../stores/session-store.ts'

/**
 * The channels, by what they can do: our own page; any client of our Direct Line; Microsoft Teams;
 * Telegram; and every other channel of Azure Bot Service, of which we assume little.
 */
export const CHANNELS = ['web', 'directline', 'msteams', 'telegram', 'botframework'] as const
export type ChannelName = (typeof CHANNELS)[number]

/** What a channel can show and do, as data: `abilities.ts` holds one a channel, with its source. */
export interface Abilities {
  /** `own`: our vendor cards; `adaptive`: Adaptive Cards; `none`: the words alone. */
  readonly cards: 'own' | 'adaptive' | 'none'
  /** How a choice is offered; `none`: the choices are listed in words. */
  readonly buttons: 'suggested' | 'card' | 'inline-keyboard' | 'none'
  readonly maxButtons: number
  /** Pictures that the bot sends. */
  readonly images: boolean
  readonly typing: boolean
  /** Whether the bot may write first: check-ins, counsellors, the ladder. */
  readonly proactive: boolean
  /** Whether people can send voice notes and pictures on it. */
  readonly voice: boolean
  readonly pictures: boolean
  /** The most UTF-16 code units of one message; longer ones are sent in parts. */
  readonly maxLength: number
  /** The dialect of marked-up text; our catalogue is plain text, and is escaped for it. */
  readonly markdown: 'none' | 'commonmark' | 'telegram-v2'
}

/** How far a channel has got: all of `seq − 1`, and `part` messages of `seq`. */
export interface Delivered {
  readonly seq: number
  readonly part: number
}

/** Where a conversation of a pushing channel is reached, refreshed with each of its turns. */
export interface Address {
  readonly conversationId: string
  readonly channel: ChannelName
  /** What the channel needs to write there: plain JSON, such as a conversation reference. */
  readonly reference: Readonly<Record<string, unknown>>
  readonly delivered: Delivered
  /** When the channel said that the person has blocked or removed the bot; absent: it can write. */
  readonly blockedAt?: number
  /** All about the person was erased: it is kept until the receipt is delivered, and no longer. */
  readonly leaving?: true
}

/** One message as a channel takes it: what `render` made of an activity, opaque to the courier. */
export type Part = Readonly<Record<string, unknown>>

/**
 * The sending side of a channel to which we push (Bot Framework, Telegram). Web clients have a
 * socket and read the log themselves.
 */
export interface Outlet {
  readonly channels: readonly ChannelName[]
  /** An activity of the log as this channel's messages, in order; none when it shows nothing. */
  render(logged: LoggedActivity, address: Address): readonly Part[] | Promise<readonly Part[]>
  /**
   * Sends one message.
   * @throws Blocked when the person cannot be written to any more
   * @throws RetryLater when it may succeed later; anything else is tried again like that, too
   */
  send(address: Address, part: Part): Promise<void>
  /** Shows that an answer is being worked on; a failure is of no matter. */
  typing?(address: Address): Promise<void>
}

/** The person has blocked or removed the bot, or the conversation is gone (403, 404, 410). */
export class Blocked extends Error {
  override readonly name = 'Blocked'
}

/** The channel is busy or away (429, 5xx, no connection). */
export class RetryLater extends Error {
  override readonly name = 'RetryLater'
  /** Milliseconds to wait, when the channel said so. */
  readonly afterMs: number | undefined

  constructor(message: string, afterMs?: number, cause?: unknown) {
    super(message, { cause })
    this.afterMs = afterMs
  }
}

/** A pushing channel as the wiring sees it. */
export interface PushChannel {
  readonly outlet: Outlet
  /** Its HTTP surface, with its own body parsing and authentication. */
  readonly router?: Router
  /** Fetches a voice note whose arrival it handed in; absent: it hands in none. */
  readonly recordings?: {
    readonly channel: ChannelName
    /** @throws RecordingGone, AudioFault `AUDIO_TOO_LARGE`, or an error after which it may be tried again */
    fetch(remote: RemoteRecording): Promise<Uint8Array>
  }
  /** Begins to take messages in, once the server listens at `url`. */
  start(url: string): Promise<void>
  /** Takes no more in; resolves when what it had in hand is accepted or given back. */
  close(): Promise<void>
}
