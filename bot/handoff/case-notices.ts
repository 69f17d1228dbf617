import { formatHelplines } from '../../dialogs/crisis/helplines.ts'
import type { MessageKey } from '../../dialogs/messages/en.ts'
import { EMPTY_STATE } from '../../dialogs/state.ts'
import type { DialogState, Profile, Utterance } from '../../dialogs/types.ts'
import type { StoredActivity } from '../activity.ts'
import { compose } from '../compose.ts'
import type { SessionStore } from '../stores/session-store.ts'
import type { Case, Counsellor } from './case.ts'
import { CONSENT_CHOICES } from './decide-handoff.ts'

/** To whom something is said: read beforehand, as nothing is awaited where a case changes. */
export interface Hearer {
  /** What was said to them before, so that it is not said in the same words. */
  readonly said: DialogState['said']
  readonly profile: Profile
}

export async function hearerOf(one: Case, store: SessionStore): Promise<Hearer> {
  const [{ said }, profile] = await Promise.all([
    store.state(one.conversationId),
    store.profile(one.personId),
  ])
  return { said, profile }
}

/** What the service itself tells the person at a change of hands. */
export function noticeIn(
  one: Case,
  utterance: Utterance,
  { said, profile }: Hearer,
  now: number,
): StoredActivity[] {
  const answer = { state: { ...EMPTY_STATE, said }, profile, say: [utterance] }
  const { activities } = compose(answer, one.locale, null, now)
  return activities.map((each) => ({ ...each, channelData: { voice: 'service' } }))
}

/**
 * A sentence with the helplines in it and beside it.
 * @param country the operator's, for people whose own is not known
 */
export function withHelplines(
  one: Case,
  say: MessageKey,
  name: string,
  country: string | null,
): Utterance {
  const known = one.country ?? country
  const helplines = formatHelplines(known, one.locale)
  return { say, values: { name, helplines }, card: { type: 'helplines', country: known } }
}

/** A counsellor has come: with a question, unless it was answered, whether they may see more. */
export function joinedUtterance({ consent }: Case, { name }: Counsellor): Utterance {
  const values = { name }
  switch (consent) {
    case 'open':
      return { say: 'handoff.joined', values, choices: CONSENT_CHOICES }
    case 'given':
      return { say: 'handoff.joined.shared', values }
    case 'declined':
      return { say: 'handoff.joined.kept', values }
  }
}
