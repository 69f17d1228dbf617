import type { DialogState } from '../../dialogs/types.ts'
import { compareRisk } from '../../nlp/risk.ts'
import type { Locale, RiskReading } from '../../types.ts'
import type { PendingTurn } from '../stores/session-store.ts'
import type { CaseEvent } from './case.ts'
import { consentIn } from './decide-handoff.ts'

/** A message that a counsellor answers, screened all the same. */
export interface RelayedTurn {
  readonly turn: PendingTurn
  /** Normalised text of the message. */
  readonly plain: string
  readonly risk: RiskReading
  readonly locale: Locale
  readonly now: number
}

/**
 * What happens to a case when its person writes while a counsellor holds the conversation: the
 * message counts as unread, signs of danger are kept, a button about the transcript is heeded. The
 * bot says nothing.
 */
export function relayedEvents({ turn, plain, risk, locale, now }: RelayedTurn): CaseEvent[] {
  if (turn.inbound.type !== 'message') return []
  const { kind } = risk
  const consent = consentIn(plain)
  const isSign = kind !== null && compareRisk(risk.level, 'low') >= 0
  return [
    { type: 'heard', at: now, locale, conversationId: turn.conversationId },
    ...(isSign ? [{ type: 'raised', at: now, sign: { ...risk, kind, at: now } } as const] : []),
    ...(consent === 'given' || consent === 'declined'
      ? [{ type: 'consented', at: now, consent } as const]
      : []),
  ]
}

/**
 * The dialog state after a counsellor has ended a case: the protocol asks nothing any more, and its
 * level falls to low when the case was closed. Only a counsellor or a completed re-check lowers it.
 *
 * @param ended the case that the person had last
 */
export function afterCounsellor(
  state: DialogState,
  ended:
    { readonly status: string; readonly endedAt: number | null; readonly by: boolean } | undefined,
): DialogState {
  const { crisis } = state
  if (!crisis || !ended?.by || (ended.endedAt ?? 0) < crisis.lastAt) return state
  const level =
    ended.status === 'closed' && compareRisk(crisis.level, 'low') > 0 ? 'low' : crisis.level
  if (crisis.step === 'watch' && level === crisis.level) return state
  return { ...state, crisis: { ...crisis, step: 'watch', level } }
}
