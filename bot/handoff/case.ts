import type { Locale, RiskEvidence, RiskKind, RiskLevel } from '../../types.ts'

/**
 * Where a case stands.
 * - `opened`: it exists and nobody was told yet
 * - `offered`: it waits in the queue; counsellors were alerted, the bot holds the conversation
 * - `claimed`: a counsellor has taken it and holds the conversation, without having written yet
 * - `active`: that counsellor has written
 * - `returned`: a counsellor gave the conversation back to the bot; the case has ended
 * - `closed`: a counsellor ended it with an outcome, or the person withdrew a wish of their own
 * - `expired`: nobody came in time and the ladder has stopped. The case is not settled: what made it
 *   stands on in the risk readings, a counsellor may still claim or close it, and a new sign or wish
 *   opens it again
 */
export const CASE_STATUSES = [
  'opened',
  'offered',
  'claimed',
  'active',
  'returned',
  'closed',
  'expired',
] as const
export type CaseStatus = (typeof CASE_STATUSES)[number]

export const COUNSELLOR_ROLES = ['counsellor', 'supervisor', 'admin'] as const
export type CounsellorRole = (typeof COUNSELLOR_ROLES)[number]

/** Somebody who answers for the service. */
export interface Counsellor {
  readonly id: string
  /** Shown to the person when they join. */
  readonly name: string
  readonly role: CounsellorRole
}

/** How a case ended. `withdrawn` is the person's own; the rest are a counsellor's to choose. */
export const CASE_OUTCOMES = [
  'safe',
  'support-arranged',
  'emergency-services',
  'no-contact',
  'no-need',
  'other',
] as const
export type CounsellorOutcome = (typeof CASE_OUTCOMES)[number]
/** `merged`: the person has another case, since two accounts of theirs were joined. */
export type CaseOutcome = CounsellorOutcome | 'withdrawn' | 'merged'

/**
 * Whether a counsellor may read what was written before they joined.
 * - `open`: not answered yet; counts as no
 */
export type Consent = 'open' | 'given' | 'declined'

/** One sign of danger while the case was open. Never holds a word that the person wrote. */
export interface CaseSign {
  readonly at: number
  readonly level: RiskLevel
  readonly kind: RiskKind
  readonly about: 'self' | 'other'
  readonly evidence: readonly RiskEvidence[]
}

export interface CaseNote {
  readonly at: number
  readonly by: Counsellor
  readonly text: string
}

/** A stretch of the conversation's log: places above `after`, up to `until` (null: still open). */
export interface Window {
  readonly after: number
  readonly until: number | null
}

/** One line of what happened to a case, for the console. `by` is null for the service itself. */
export interface CaseMoment {
  readonly at: number
  readonly what: CaseEvent['type']
  readonly by: Counsellor | null
  readonly status: CaseStatus
}

/** A person who needs a human, from the moment this was seen until a human has seen to it. */
export interface Case {
  readonly id: string
  readonly personId: string
  readonly conversationId: string
  readonly status: CaseStatus
  /** Raised when it is queued, taken or ended: what a claim must name, so that none can be replayed. */
  readonly version: number
  readonly reason: 'risk' | 'request'
  /** The highest level since it was opened; never falls. `none` when only a human was asked for. */
  readonly level: RiskLevel
  readonly kind: RiskKind | null
  readonly about: 'self' | 'other'
  /** The level that joins the risk readings: `level`, until a completed re-check lowers it. */
  readonly standing: RiskLevel
  readonly consent: Consent
  readonly locale: Locale
  readonly country: string | null
  readonly openedAt: number
  /** When the present wait began; the time of opening at first. */
  readonly waitingSince: number
  /** How often it was put into the queue, from 1: names the jobs of this wait. */
  readonly round: number
  /** The rung of the ladder that was reached in this wait, from 0. */
  readonly rung: number
  readonly claimedBy: Counsellor | null
  /** Checks in a row that found the counsellor gone. */
  readonly idleChecks: number
  /** True when the counsellor did something since the last check. */
  readonly stirred: boolean
  /** What counsellors may read of the log without consent: what was written while one was there. */
  readonly windows: readonly Window[]
  /** Place in the log up to which the counsellor has read. */
  readonly readUpTo: number
  /** Messages of the person that no counsellor has read. */
  readonly unread: number
  readonly signs: readonly CaseSign[]
  readonly notes: readonly CaseNote[]
  readonly history: readonly CaseMoment[]
  readonly outcome: CaseOutcome | null
  readonly endedAt: number | null
}

/** What opens a case. */
export interface CaseOpening {
  readonly id: string
  readonly personId: string
  readonly conversationId: string
  readonly at: number
  readonly reason: Case['reason']
  readonly sign: CaseSign | null
  readonly locale: Locale
  readonly country: string | null
}

/** Everything that can happen to a case. */
export type CaseEvent =
  | { readonly type: 'opened'; readonly at: number }
  /** Counsellors are being alerted. */
  | { readonly type: 'offered'; readonly at: number }
  /** Nobody has claimed it in time. */
  | { readonly type: 'climbed'; readonly at: number; readonly rung: number }
  | { readonly type: 'raised'; readonly at: number; readonly sign: CaseSign }
  /** The protocol's re-check was completed. */
  | { readonly type: 'rechecked'; readonly at: number; readonly level: RiskLevel }
  | { readonly type: 'consented'; readonly at: number; readonly consent: 'given' | 'declined' }
  /** The person wrote. */
  | {
      readonly type: 'heard'
      readonly at: number
      readonly locale: Locale
      readonly conversationId: string
    }
  | {
      readonly type: 'claimed'
      readonly at: number
      readonly by: Counsellor
      /** The version that the counsellor saw. */
      readonly version: number
      /** Place in the log after which the counsellor may read. */
      readonly seq: number
    }
  | { readonly type: 'spoke'; readonly at: number; readonly by: Counsellor }
  | { readonly type: 'stirred'; readonly at: number; readonly by: Counsellor }
  | { readonly type: 'read'; readonly at: number; readonly by: Counsellor; readonly seq: number }
  | { readonly type: 'noted'; readonly at: number; readonly by: Counsellor; readonly text: string }
  /** A check whether the counsellor is still there. */
  | { readonly type: 'checked'; readonly at: number }
  /** The counsellor is gone. `seq`, here and below: newest place in the log. */
  | { readonly type: 'vanished'; readonly at: number; readonly seq: number }
  | {
      readonly type: 'transferred'
      readonly at: number
      readonly by: Counsellor
      /** Null: back into the queue. */
      readonly to: Counsellor | null
      readonly seq: number
    }
  | {
      readonly type: 'returned'
      readonly at: number
      readonly by: Counsellor
      readonly seq: number
    }
  | {
      readonly type: 'closed'
      readonly at: number
      readonly by: Counsellor
      readonly outcome: CounsellorOutcome
      readonly seq: number
    }
  | { readonly type: 'withdrawn'; readonly at: number }
  /** Two accounts were joined: the other case of the person goes on for both. */
  | { readonly type: 'merged'; readonly at: number }
  | { readonly type: 'expired'; readonly at: number }
  /** After it had expired: counsellors are to be alerted anew. */
  | { readonly type: 'reopened'; readonly at: number }

/** Why an event does not fit. */
export type Refusal =
  /** The case has ended. */
  | 'ended'
  /** Another counsellor has it. */
  | 'taken'
  /** It has changed since it was seen. */
  | 'changed'
  /** Only the counsellor who has it, or a supervisor, may do this. */
  | 'not-yours'
  /** It makes no sense where the case stands. */
  | 'not-now'

export type Stepped =
  { readonly ok: true; readonly case: Case } | { readonly ok: false; readonly refusal: Refusal }

/** True while the case is in the queue or in a counsellor's hands. */
export function isOpen({ status }: Pick<Case, 'status'>): boolean {
  switch (status) {
    case 'opened':
    case 'offered':
    case 'claimed':
    case 'active':
      return true
    case 'returned':
    case 'closed':
    case 'expired':
      return false
  }
}

/** True once a counsellor has seen to it, or the person needs it no more. */
export function isSettled({ status }: Pick<Case, 'status'>): boolean {
  return status === 'returned' || status === 'closed'
}

/** The counsellor who holds the conversation; null while the bot does. */
export function holderOf(one: Pick<Case, 'status' | 'claimedBy'>): Counsellor | null {
  return one.status === 'claimed' || one.status === 'active' ? one.claimedBy : null
}
