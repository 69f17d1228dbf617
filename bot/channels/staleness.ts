import type { StoredActivity } from '../activity.ts'

/** Older than this, what could not be delivered is not said any more, unless it is help. */
export const STALE_MS = 86_400_000

const HELPLINES = 'application/vnd.evenkeel.helplines+json'

/**
 * Whether something comes too late to be said: an answer to what nobody talks about any more, or a
 * check-in for another day. Never what holds help lines, what a counsellor or the service itself said,
 * or the receipt of an erasure; and nothing at all while a watch over the person's safety is open.
 *
 * @param now milliseconds since the epoch
 * @param isWatched the conversation's crisis watch is open
 */
export function isStale(activity: StoredActivity, now: number, isWatched: boolean): boolean {
  if (isWatched || now - Date.parse(activity.timestamp) <= STALE_MS) return false
  const { attachments = [], channelData, name } = activity
  const isHelp = attachments.some(({ contentType }) => contentType === HELPLINES)
  return !isHelp && channelData?.voice === undefined && name !== 'person.erased'
}

/** An activity as its words alone: what is sent when a channel will not take it as it was rendered. */
export function plainWords(activity: StoredActivity): StoredActivity {
  const { type, timestamp, from, text, locale, channelData } = activity
  return {
    ...{ type, timestamp, from },
    ...(text !== undefined && { text }),
    ...(locale !== undefined && { locale }),
    ...(channelData !== undefined && { channelData }),
  }
}
