import type { Locale } from '../../types.ts'
import type { InboundActivity } from '../activity.ts'
import type { Receipt } from '../inbox.ts'
import type { ChannelName } from './channel.ts'

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
  /** The language that the client's interface has, for the greeting. */
  readonly locale?: Locale
}

/**
 * Takes in what a person sent on a pushing channel: finds or makes the person and the conversation,
 * keeps the address, greets once, accepts. Resolves when it is durable.
 */
export type Receive = (arrival: Arrival) => Promise<Receipt>
