import type { StoredActivity, Voice } from './activity.ts'

/** Told what happened in a conversation, so that open connections can pass it on. */
export interface Listener {
  /** There are new activities in the log. */
  changed(conversationId: string): void
  /** The answer is being worked on, by the bot unless somebody else is named. */
  typing(conversationId: string, from?: Voice): void
  /** A counsellor has read the person's message at that place, and all before it. */
  read(conversationId: string, seq: number, from: Voice): void
  /** Answers that could not be saved: they go to whoever is connected, and nowhere else. */
  unsaved(conversationId: string, replies: readonly StoredActivity[]): void
}
