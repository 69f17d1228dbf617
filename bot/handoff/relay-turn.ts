import type { DialogInput, DialogState, Profile } from '../../dialogs/types.ts'
import { compareRisk } from '../../nlp/risk.ts'
import { compose } from '../compose.ts'
import { answerEvent } from '../middleware/answer-event.ts'
import { closeAwaited } from '../middleware/commands.ts'
import { moodPoints } from '../middleware/mood-points.ts'
import type { PendingTurn } from '../stores/session-store.ts'
import type { Case, CaseEvent, Counsellor } from './case.ts'
import { consentIn } from './decide-handoff.ts'
import type { DecidedTurn } from './hand-off.ts'

export interface RelayedTurn {
  readonly turn: PendingTurn
  readonly personId: string
  /** The counsellor who holds the conversation. */
  readonly holder: Counsellor
  readonly saved: DialogState
  /** The message, read and screened as ever. */
  readonly input: DialogInput
  /** The profile before the turn. */
  readonly before: Profile
}

/**
 * A turn while a counsellor holds the conversation: the bot says nothing, whatever came. A message
 * counts as unread, signs of danger in it are kept and alerted, a button about the transcript is
 * heeded. An event still does what it does to the profile (a check-in moves on to its next time).
 */
export function relayTurn({
  turn,
  personId,
  holder,
  saved,
  input,
  before,
}: RelayedTurn): DecidedTurn {
  const { inbound, seq } = turn
  const state = closeAwaited(saved)
  const { reading, text, now, locale } = input
  const answer =
    inbound.type === 'event'
      ? answerEvent(inbound.name, inbound.value, state, input)
      : { profile: input.profile }
  const { country } = before
  const events = 'events' in answer ? { events: answer.events ?? [] } : {}
  const silent = { state, profile: answer.profile, say: [], ...events }
  return {
    turn,
    personId,
    heldBy: holder.id,
    state: text === '' || reading.model === 'none' ? state : { ...state, lastReading: reading },
    profile: { ...answer.profile, country },
    moods: text === '' ? [] : moodPoints(saved, reading, undefined, now),
    // Events tell the page something; nothing of them is said.
    replies: compose(silent, locale, seq, now).activities,
    change: { events: relayedEvents(turn, input) },
  }
}

function relayedEvents(
  { inbound, conversationId }: PendingTurn,
  { plain, risk, locale, now }: DialogInput,
): CaseEvent[] {
  if (inbound.type !== 'message') return []
  const { kind } = risk
  const consent = consentIn(plain)
  return [
    { type: 'heard', at: now, locale, conversationId },
    ...(kind === null
      ? []
      : [{ type: 'raised', at: now, sign: { ...risk, kind, at: now } } as const]),
    ...(consent === 'given' || consent === 'declined'
      ? [{ type: 'consented', at: now, consent } as const]
      : []),
  ]
}

/**
 * The dialog state after a counsellor has seen to a case: the protocol asks nothing any more, and its
 * level falls to low when the case was closed. Nothing else but a completed re-check lowers it.
 *
 * @param last the case that the person had last
 */
export function afterCounsellor(state: DialogState, last: Case | undefined): DialogState {
  const { crisis } = state
  if (!crisis || !last || last.outcome === 'withdrawn') return state
  if (last.status !== 'returned' && last.status !== 'closed') return state
  if ((last.endedAt ?? 0) < crisis.lastAt) return state
  const isLowered = last.status === 'closed' && compareRisk(crisis.level, 'low') > 0
  const level = isLowered ? 'low' : crisis.level
  if (crisis.step === 'watch' && !isLowered) return state
  return { ...state, crisis: { ...crisis, step: 'watch', level } }
}
