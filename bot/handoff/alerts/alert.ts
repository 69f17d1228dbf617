import type { Locale, RiskKind, RiskLevel } from '../../../types.ts'
import { caseHash } from '../case-link.ts'
import type { Case } from '../case.ts'

/**
 * Why counsellors are alerted.
 * - `new`: somebody needs a human
 * - `unanswered`: and nobody has come yet
 * - `raised`: it has become more serious while they wait
 * - `danger`: danger in a conversation that a counsellor holds
 * - `outage`: danger while the store is away, so that no case can be opened: `caseId` is empty
 */
export const ALERT_REASONS = ['new', 'unanswered', 'raised', 'danger', 'outage'] as const
export type AlertReason = (typeof ALERT_REASONS)[number]

/** What an alert says. Never a word that the person wrote, nor who they are. */
export interface Alert {
  /** The same alert again has the same id, however often it is sent. */
  readonly id: string
  readonly reason: AlertReason
  readonly caseId: string
  readonly level: RiskLevel
  readonly kind: RiskKind | null
  readonly about: 'self' | 'other'
  /** The language that the person speaks. */
  readonly locale: Locale
  readonly country: string | null
  readonly rung: number
  readonly waitedSeconds: number
  /** Where the console shows the case. */
  readonly link: string
  /** When this was written, in milliseconds since the epoch. */
  readonly at: number
}

/**
 * A way to reach counsellors: a webhook, e-mail, and whatever is added, such as a counsellors' chat
 * in Teams or Telegram.
 */
export interface AlertChannel {
  /** Unique, plain and lasting: part of the ids of jobs that survive a restart. */
  readonly id: string
  /** The rung of the ladder from which on it is used; 0 is at once. */
  readonly fromRung: number
  /**
   * Delivers an alert, or fails within its own time limit.
   * @throws EvenkeelError `AlertFailed`, or any other error: it is tried again
   */
  send(alert: Alert): Promise<void>
}

/** The alert about a case as it is now. */
export function alertOf(
  one: Case,
  { id, reason, consoleUrl, at }: Pick<Alert, 'id' | 'reason' | 'at'> & { consoleUrl: string },
): Alert {
  const { id: caseId, level, kind, about, locale, country, rung } = one
  const waitedSeconds = Math.max(0, Math.round((at - one.waitingSince) / 1000))
  const link = `${consoleUrl}${caseHash(caseId)}`
  return { id, reason, caseId, level, kind, about, locale, country, rung, waitedSeconds, link, at }
}
