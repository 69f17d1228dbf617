import type { StoredActivity } from '../activity.ts'
import { BOT_ID } from '../compose.ts'
import type { Case } from './case.ts'

/** Prefix of events that only the service itself may send. */
export const HANDOFF_EVENTS = 'handoff.'
/** Nobody has answered: the value is `<case>@<round>@<rung>`. */
export const UNANSWERED = 'handoff.unanswered'
/** Nobody came, and the ladder has ended: the value is `<case>@<round>`. */
export const EXPIRED = 'handoff.expired'
/** How far the counsellor has read: the value is the id of a message. Passes by and is not kept. */
export const READ = 'handoff.read'

/**
 * The bot asks for a human, in the shape of the Bot Framework's hand-off protocol: a name, a value
 * for the hub of the counsellors, and a transcript. Ours holds a summary without a word of the
 * person: what was written is shown at the console, as far as they allow it.
 * Source: "Transition conversations from bot to human", Azure AI Bot Service documentation.
 */
export function initiateEvent(one: Case, at: number): StoredActivity {
  const { id, reason, level, kind, about, consent, locale, openedAt } = one
  const signs = one.signs.flatMap(({ evidence }) => evidence.map((each) => each.id))
  const summary =
    reason === 'request' && level === 'none'
      ? 'The person asked for a human.'
      : `Risk: ${level}, ${kind ?? 'kind unknown'}, about ${about === 'self' ? 'the person' : 'somebody else'}. ` +
        `Signs: ${[...new Set(signs)].join(', ')}.`
  const timestamp = new Date(at).toISOString()
  const from = { id: BOT_ID, role: 'bot' } as const
  return {
    type: 'event',
    name: 'handoff.initiate',
    locale,
    timestamp,
    from,
    value: { caseId: id, reason, level, kind, about, consent, locale, openedAt },
    attachments: [
      {
        contentType: 'application/json',
        name: 'Transcript',
        content: { activities: [{ type: 'message', timestamp, from, text: summary }] },
      },
    ],
  }
}

/**
 * What became of the hand-off: `accepted`, `failed` or `completed`, as the protocol has them. Both events
 * name the language of the case, for channels that show them to the person.
 */
export function statusEvent(
  { id, locale }: Case,
  state: 'accepted' | 'failed' | 'completed',
  at: number,
  message?: string,
): StoredActivity {
  return {
    type: 'event',
    name: 'handoff.status',
    locale,
    timestamp: new Date(at).toISOString(),
    from: { id: BOT_ID, role: 'bot' },
    value: { state, caseId: id, ...(message !== undefined && { message }) },
  }
}
