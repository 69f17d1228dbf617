import type { Address, Delivered } from '../channels/channel.ts'

/** Where a conversation of a pushing channel is reached, as its newest message told. */
export type Contact = Pick<Address, 'conversationId' | 'channel' | 'reference'>

/** The part of the store that knows where people are reached on pushing channels, and how far each got. */
export interface AddressStore {
  /** Where a conversation is reached; undefined for those that read the log themselves. */
  address(conversationId: string): Promise<Address | undefined>
  /**
   * The person was heard from: keeps where, takes back that they had blocked the bot, and leaves the
   * cursor. A new address begins after what is in the log.
   * @param at milliseconds since the epoch
   */
  saveAddress(contact: Contact, at: number): Promise<void>
  /** The channel has got this far. Does nothing once the address is gone. */
  delivered(conversationId: string, delivered: Delivered): Promise<void>
  /**
   * The channel said that the person cannot be written to.
   * @param at when the refused message was sent: whoever was heard from since is not blocked
   */
  block(conversationId: string, at: number): Promise<void>
  /** Removes an address that an erasure left behind for its receipt; any other stays. */
  forgetAddress(conversationId: string): Promise<void>
  /** Conversations in whose log something lies after the cursor; none that are blocked. */
  behind(): Promise<string[]>
}
