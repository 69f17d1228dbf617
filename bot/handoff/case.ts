import { capRisk, compareRisk } from '../../nlp/risk.ts'
import type { Locale, RiskEvidence, RiskKind, RiskLevel } from '../../types.ts'

/**
 * Where a case stands.
 * - `opened`: it exists and nobody was told yet
 * - `offered`: it waits in the queue; counsellors were alerted, the bot holds the conversation
 * - `claimed`: a counsellor has taken it and holds the conversation, without having written yet
 * - `active`: that counsellor has written
 * - `returned`: a counsellor gave the conversation back to the bot; the case has ended
 * - `closed`: a counsellor ended it with an outcome, or the person withdrew a wish of their own
 * - `expired`: nobody came; the case has ended and what made it stands on in the risk readings
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
export type CaseOutcome = CounsellorOutcome | 'withdrawn'

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
  /** Raised with every change: what a claim must name, so that it cannot be replayed. */
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
  /** Place in the log after which a counsellor may read without consent: where the first one joined. */
  readonly visibleAfter: number | null
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
  | { readonly type: 'heard'; readonly at: number; readonly locale: Locale }
  | {
      readonly type: 'claimed'
      readonly at: number
      readonly by: Counsellor
      /** The version that the counsellor saw. */
      readonly version: number
      /** Newest place in the log. */
      readonly seq: number
    }
  | { readonly type: 'spoke'; readonly at: number; readonly by: Counsellor }
  | { readonly type: 'stirred'; readonly at: number; readonly by: Counsellor }
  | { readonly type: 'read'; readonly at: number; readonly by: Counsellor; readonly seq: number }
  | { readonly type: 'noted'; readonly at: number; readonly by: Counsellor; readonly text: string }
  /** A check whether the counsellor is still there. */
  | { readonly type: 'checked'; readonly at: number }
  | { readonly type: 'vanished'; readonly at: number }
  | {
      readonly type: 'transferred'
      readonly at: number
      readonly by: Counsellor
      /** Null: back into the queue. */
      readonly to: Counsellor | null
    }
  | { readonly type: 'returned'; readonly at: number; readonly by: Counsellor }
  | {
      readonly type: 'closed'
      readonly at: number
      readonly by: Counsellor
      readonly outcome: CounsellorOutcome
    }
  | { readonly type: 'withdrawn'; readonly at: number }
  | { readonly type: 'expired'; readonly at: number }

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

/** Kept of a case, newest last; what is older is dropped. */
export const CASE_LIMITS = { signs: 50, notes: 200, history: 300 } as const

/** True until the case has ended. */
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

/** The counsellor who holds the conversation; null while the bot does. */
export function holderOf(one: Pick<Case, 'status' | 'claimedBy'>): Counsellor | null {
  return one.status === 'claimed' || one.status === 'active' ? one.claimedBy : null
}

/** A new case. */
export function openCase(opening: CaseOpening): Case {
  const { id, personId, conversationId, at, reason, sign, locale, country } = opening
  return {
    ...{ id, personId, conversationId, reason, locale, country },
    status: 'opened',
    version: 1,
    level: sign?.level ?? 'none',
    kind: sign?.kind ?? null,
    about: sign?.about ?? 'self',
    standing: sign?.level ?? 'none',
    consent: 'open',
    openedAt: at,
    waitingSince: at,
    round: 0,
    rung: 0,
    claimedBy: null,
    idleChecks: 0,
    stirred: false,
    visibleAfter: null,
    readUpTo: 0,
    unread: 0,
    signs: sign ? [sign] : [],
    notes: [],
    history: [{ at, what: 'opened', by: null, status: 'opened' }],
    outcome: null,
    endedAt: null,
  }
}

/**
 * One step of a case: pure, and the only place that knows what may follow what.
 * @returns the case afterwards, or why the event does not fit; then nothing has changed
 */
export function stepCase(before: Case, event: CaseEvent): Stepped {
  const change = changeOf(before, event)
  if (typeof change === 'string') return { ok: false, refusal: change }
  const after: Case = { ...before, ...change, version: before.version + 1 }
  if (isQuiet(event)) return { ok: true, case: after }
  const by = 'by' in event ? event.by : null
  const moment: CaseMoment = { at: event.at, what: event.type, by, status: after.status }
  const history = [...before.history, moment].slice(-CASE_LIMITS.history)
  return { ok: true, case: { ...after, history } }
}

/** What happens many times a minute and tells nobody anything afterwards. */
function isQuiet({ type }: CaseEvent): boolean {
  return type === 'stirred' || type === 'read' || type === 'checked' || type === 'heard'
}

function changeOf(one: Case, event: CaseEvent): Partial<Case> | Refusal {
  if (!isOpen(one)) return 'ended'
  switch (event.type) {
    case 'opened':
      return 'not-now'
    case 'offered':
      return one.status === 'opened' ? queued(one, event.at) : 'not-now'
    case 'climbed':
      if (one.status !== 'offered' || event.rung <= one.rung) return 'not-now'
      return { rung: event.rung }
    case 'raised':
      return raised(one, event.sign)
    case 'rechecked':
      return { standing: capRisk(one.standing, event.level) }
    case 'consented':
      return { consent: event.consent }
    case 'heard':
      return { unread: one.unread + 1, locale: event.locale }
    case 'claimed':
      return claimed(one, event)
    case 'spoke':
      return requireHolder(one, event.by) ?? { status: 'active', ...awake }
    case 'stirred':
      return requireHolder(one, event.by) ?? awake
    case 'read':
      return (
        requireHolder(one, event.by) ??
        (event.seq > one.readUpTo ? { ...awake, readUpTo: event.seq, unread: 0 } : awake)
      )
    case 'noted': {
      const note: CaseNote = { at: event.at, by: event.by, text: event.text }
      const notes = [...one.notes, note].slice(-CASE_LIMITS.notes)
      return one.claimedBy?.id === event.by.id ? { ...awake, notes } : { notes }
    }
    case 'checked':
      if (holderOf(one) === null) return 'not-now'
      return { stirred: false, idleChecks: one.stirred ? 0 : one.idleChecks + 1 }
    case 'vanished':
      return holderOf(one) === null ? 'not-now' : queued(one, event.at)
    case 'transferred':
      return (
        requireAuthority(one, event.by) ??
        (event.to === null ? queued(one, event.at) : { ...held, claimedBy: event.to })
      )
    case 'returned':
      return requireAuthority(one, event.by) ?? ended('returned', event.at, null)
    case 'closed':
      // A case that nobody has yet may be closed by whoever sees to it, say after a call.
      if (holderOf(one) === null) return ended('closed', event.at, event.outcome)
      return requireAuthority(one, event.by) ?? ended('closed', event.at, event.outcome)
    case 'withdrawn':
      // A wish can be taken back, a danger cannot.
      if (holderOf(one) !== null || one.reason !== 'request' || compareRisk(one.level, 'high') >= 0)
        return 'not-now'
      return ended('closed', event.at, 'withdrawn')
    case 'expired':
      return holderOf(one) === null ? ended('expired', event.at, null) : 'not-now'
  }
}

const awake = { stirred: true, idleChecks: 0 } as const
const held = { status: 'claimed', ...awake } as const

function queued({ round }: Case, at: number): Partial<Case> {
  return {
    status: 'offered',
    claimedBy: null,
    waitingSince: at,
    round: round + 1,
    rung: 0,
    idleChecks: 0,
    stirred: false,
  }
}

function claimed(
  one: Case,
  event: Extract<CaseEvent, { type: 'claimed' }>,
): Partial<Case> | Refusal {
  if (holderOf(one) !== null) return 'taken'
  if (one.status !== 'offered') return 'not-now'
  if (event.version !== one.version) return 'changed'
  return { ...held, claimedBy: event.by, visibleAfter: one.visibleAfter ?? event.seq }
}

function raised(one: Case, sign: CaseSign): Partial<Case> {
  const signs = [...one.signs, sign].slice(-CASE_LIMITS.signs)
  const standing = compareRisk(sign.level, one.standing) > 0 ? sign.level : one.standing
  const leads = one.kind === null || compareRisk(sign.level, one.level) > 0
  return leads
    ? { signs, standing, level: sign.level, kind: sign.kind, about: sign.about }
    : { signs, standing }
}

function ended(status: CaseStatus, at: number, outcome: CaseOutcome | null): Partial<Case> {
  return { status, outcome, endedAt: at, stirred: false, idleChecks: 0 }
}

function requireHolder(one: Case, { id }: Counsellor): Refusal | undefined {
  const holder = holderOf(one)
  if (holder === null) return 'not-now'
  return holder.id === id ? undefined : 'not-yours'
}

/** The counsellor who has it, or somebody who answers for the team. */
function requireAuthority(one: Case, by: Counsellor): Refusal | undefined {
  if (holderOf(one) === null) return 'not-now'
  return by.role === 'counsellor' ? requireHolder(one, by) : undefined
}
