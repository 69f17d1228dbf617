import type { Voice } from '../activity.ts'
import type { LoggedActivity, SessionStore } from '../stores/session-store.ts'
import type { CaseLine, CaseSummary } from './case-desk.ts'
import type { Case, Counsellor } from './case.ts'

/** Who writes as a counsellor, as the person's client sees it; the name says which. */
export const COUNSELLOR_ID = 'counsellor'

/** Lines of a transcript that are shown at once, the newest. */
const MAX_LINES = 1000
/** A counsellor as the person's client sees them. */
export function voiceOf({ name }: Counsellor): Voice {
  return { id: COUNSELLOR_ID, name, role: 'bot' }
}

/** The newest lines that whoever holds the case may see, oldest first. */
export async function transcriptOf(one: Case, store: SessionStore): Promise<CaseLine[]> {
  const { conversationId, windows, consent } = one
  const newest = await store.watermark(conversationId)
  const last = windows.at(-1)
  const end = isOver(one) ? (last?.until ?? 0) : newest
  const spans = consent === 'given' ? [{ after: 0, until: end }] : windows
  const from = Math.max(spans[0]?.after ?? end, newest - MAX_LINES)
  const logged = await store.activitiesAfter(conversationId, from, MAX_LINES)
  return logged
    .filter(({ seq }) => spans.some(({ after, until }) => seq > after && seq <= (until ?? end)))
    .flatMap((each) => toLine(each) ?? [])
}

/** A case without what was said in it. */
export function summarise(one: Case): CaseSummary {
  const { id, status, version, reason, level, kind, about, consent, openedAt, waitingSince } = one
  const { rung, claimedBy, locale, country, unread } = one
  const known = { id, status, version, reason, level, kind, about, consent, openedAt, waitingSince }
  return { ...known, rung, claimedBy, locale, country, unread }
}

/** A message of the log as a counsellor sees it; events and the like are none. */
export function toLine({ seq, activity }: LoggedActivity): CaseLine | undefined {
  const { type, text, from, timestamp, channelData } = activity
  const at = Date.parse(timestamp)
  if (type === 'message' && from.role === 'user' && channelData?.notes)
    return { seq, at, voice: 'person', text: text ?? '', note: true }
  if (type !== 'message' || text === undefined) return undefined
  if (from.role === 'user')
    return { seq, at, voice: 'person', text, ...heardIn(channelData?.spoken) }
  if (from.id !== COUNSELLOR_ID) return { seq, at, voice: 'bot', text }
  const clientId = channelData?.counsellorActivityID
  return {
    ...{ seq, at, voice: 'counsellor', text },
    ...(from.name !== undefined && { name: from.name }),
    ...(typeof clientId === 'string' && { clientId }),
  }
}

/** Words out of a voice note are marked as such: they were heard, and not written. */
function heardIn(spoken: unknown): Pick<CaseLine, 'heard'> {
  if (typeof spoken !== 'object' || spoken === null) return {}
  return { heard: 'unsure' in spoken && spoken.unsure === true ? 'unsure' : 'clear' }
}

function isOver({ status }: Case): boolean {
  return status === 'returned' || status === 'closed'
}
