import type { SessionStore } from '../../stores/session-store.ts'
import type { CardChoice } from './card-action.ts'

/** How far back a button is looked after; older ones belong to something left behind. */
const WINDOW = 500

/**
 * Whether a button belongs to a question that the talk has left behind: the person has written
 * since, and nothing that is open now offers the same words. While a watch over somebody's safety
 * is open no button is too old: an answer must never be lost then.
 */
export async function isLeftBehind(
  { place, label }: CardChoice,
  conversationId: string,
  store: Pick<SessionStore, 'activitiesAfter' | 'lastPlace' | 'state'>,
): Promise<boolean> {
  // Place 0: sent without being in the log, so nothing is known about it.
  if (place === 0 || (await store.state(conversationId)).crisis !== null) return false
  // The log it belonged to was erased.
  if (place > (await store.lastPlace(conversationId))) return true
  const since = await store.activitiesAfter(conversationId, place, WINDOW)
  const said = since.filter(({ activity }) => activity.from.role === 'user' && activity.text)
  // Pressed twice: the first press is the first thing said since.
  if (said.length === 0 || said[0]?.activity.text === label) return false
  const offers = since.flatMap(({ activity }) => activity.suggestedActions ?? [])
  return !offers.at(-1)?.actions.some(({ value }) => value === label)
}
