import type { InboundActivity, StoredActivity } from '../activity.ts'
import type { Entry } from '../journal/journal.ts'
import type { Receipt } from '../inbox.ts'
import type { PendingTurn } from '../stores/session-store.ts'

/** What whoever hands in an activity knows of its conversation: needed where the store cannot say. */
export interface Origin extends Pick<Entry, 'personId' | 'contact'> {
  /** It could not be opened, as the store was away: it is opened now, should the store be back. */
  readonly opens?: boolean
}

/** Whoever meets a failure of the store asks here whether it is an outage, and so makes it known. */
export interface OutageWatch {
  /** True when the error says that the store is away or full; its return is looked for from then on. */
  sees(error: unknown): boolean
}

/** What the inbox does while the store is away or full. */
export interface Outage extends OutageWatch {
  /** The activity with a client id: what was sent to the store and not answered may be there. */
  named(inbound: InboundActivity): InboundActivity
  /** Where a conversation is reached, for as long as the store cannot say. */
  heardFrom(conversationId: string, origin: Origin): void
  /** Whether something of the conversation waits to be handed to the store: what comes goes behind it. */
  holds(conversationId: string): boolean
  /**
   * Keeps what came, and answers what cannot wait.
   * @throws EvenkeelError `JournalFull`: danger was answered all the same
   */
  keep(conversationId: string, inbound: InboundActivity, origin: Origin): Promise<Receipt>
  /** An accepted turn could not be decided: what cannot wait is answered. */
  answer(turn: PendingTurn): void
  /** An answer could not be saved: it goes to whoever can be reached. */
  say(conversationId: string, replies: readonly StoredActivity[]): void
}
