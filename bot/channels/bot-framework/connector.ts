import type { BotReference } from './reference.ts'

/** An activity on its way out, in the wire's shape. */
export type OutboundActivity = Readonly<Record<string, unknown>> & { readonly type: string }

/** The bot's way to write into a conversation of Azure Bot Service. */
export interface Connector {
  /**
   * Sends an activity into a conversation; gives the id that the channel gave it, if it did.
   * @throws Blocked when the person cannot be written to any more
   * @throws RetryLater when it may succeed later
   */
  send(reference: BotReference, activity: OutboundActivity): Promise<string | undefined>
  /** Replaces an activity that was sent, such as a card that has been answered. */
  update(reference: BotReference, activityId: string, activity: OutboundActivity): Promise<void>
}
