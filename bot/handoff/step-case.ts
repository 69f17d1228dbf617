import { capRisk, compareRisk } from '../../nlp/risk.ts'
import {
  holderOf,
  isSettled,
  type Case,
  type CaseEvent,
  type CaseMoment,
  type CaseNote,
  type CaseOpening,
  type CaseOutcome,
  type CaseSign,
  type CaseStatus,
  type Counsellor,
  type Refusal,
  type Stepped,
  type Window,
} from './case.ts'

/** Kept of a case, newest last; what is older is dropped. */
export const CASE_LIMITS = { signs: 50, notes: 200, history: 300 } as const

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
    windows: [],
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
  const moved = change.status !== undefined && event.type !== 'spoke'
  const after: Case = { ...before, ...change, version: before.version + (moved ? 1 : 0) }
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
  if (isSettled(one)) return 'ended'
  switch (event.type) {
    case 'opened':
      return 'not-now'
    case 'offered':
      return one.status === 'opened' ? queued(one, event) : 'not-now'
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
      return heard(one, event)
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
      return holderOf(one) === null ? 'not-now' : queued(one, event)
    case 'transferred':
      if (event.to !== null && event.to.id === one.claimedBy?.id) return 'not-now'
      return (
        requireAuthority(one, event.by) ??
        (event.to === null ? queued(one, event) : { ...held, claimedBy: event.to })
      )
    case 'returned':
      return requireAuthority(one, event.by) ?? ended(one, 'returned', event)
    case 'closed':
      // A case that nobody has yet may be closed by whoever sees to it, say after a call.
      return (
        (holderOf(one) === null ? undefined : requireAuthority(one, event.by)) ??
        ended(one, 'closed', event, event.outcome)
      )
    case 'withdrawn':
      // A wish can be taken back, a danger cannot.
      if (holderOf(one) !== null || one.reason !== 'request' || compareRisk(one.level, 'high') >= 0)
        return 'not-now'
      return ended(one, 'closed', event, 'withdrawn')
    case 'merged':
      return holderOf(one) === null ? ended(one, 'closed', event, 'merged') : 'not-now'
    case 'expired':
      return one.status === 'offered' ? ended(one, 'expired', event) : 'not-now'
    case 'reopened':
      return one.status === 'expired' ? { status: 'opened', endedAt: null } : 'not-now'
  }
}

const awake = { stirred: true, idleChecks: 0 } as const
const held = { status: 'claimed', ...awake } as const

function queued(one: Case, { at, seq = 0 }: { at: number; seq?: number }): Partial<Case> {
  return {
    status: 'offered',
    claimedBy: null,
    waitingSince: at,
    round: one.round + 1,
    rung: 0,
    idleChecks: 0,
    stirred: false,
    windows: closeWindow(one.windows, seq),
  }
}

/** While nobody holds it, a case follows its person to wherever they write. */
function heard(one: Case, event: Extract<CaseEvent, { type: 'heard' }>): Partial<Case> {
  const { locale, conversationId } = event
  const counted = { unread: one.unread + 1, locale }
  if (conversationId === one.conversationId || holderOf(one)) return counted
  return { ...counted, conversationId, windows: [], readUpTo: 0, unread: 1 }
}

function claimed(
  one: Case,
  event: Extract<CaseEvent, { type: 'claimed' }>,
): Partial<Case> | Refusal {
  if (holderOf(one) !== null) return 'taken'
  if (event.version !== one.version) return 'changed'
  const windows = [...one.windows, { after: event.seq, until: null }]
  return { ...held, claimedBy: event.by, windows, endedAt: null }
}

function raised(one: Case, sign: CaseSign): Partial<Case> {
  const signs = [...one.signs, sign].slice(-CASE_LIMITS.signs)
  const standing = compareRisk(sign.level, one.standing) > 0 ? sign.level : one.standing
  const leads = one.kind === null || compareRisk(sign.level, one.level) > 0
  return leads
    ? { signs, standing, level: sign.level, kind: sign.kind, about: sign.about }
    : { signs, standing }
}

function ended(
  { windows }: Case,
  status: CaseStatus,
  { at, seq = 0 }: { at: number; seq?: number },
  outcome: CaseOutcome | null = null,
): Partial<Case> {
  return {
    status,
    outcome,
    endedAt: at,
    stirred: false,
    idleChecks: 0,
    windows: closeWindow(windows, seq),
  }
}

/** Nobody reads on after a counsellor has left. */
function closeWindow(windows: readonly Window[], seq: number): readonly Window[] {
  return windows.map((one) => (one.until === null ? { ...one, until: seq } : one))
}

function requireHolder(one: Case, { id }: Counsellor): Refusal | undefined {
  const holder = holderOf(one)
  if (holder === null) return 'not-now'
  return holder.id === id ? undefined : 'not-yours'
}

/** The counsellor who has it, or somebody who answers for the team. */
function requireAuthority(one: Case, by: Counsellor): Refusal | undefined {
  if (holderOf(one) === null) return 'not-now'
  return by.role === 'supervisor' ? undefined : requireHolder(one, by)
}
