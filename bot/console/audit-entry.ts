import { createHash } from 'node:crypto'
import { z } from 'zod'

/** Everything that is written down. A view is an action like any other. */
export const AUDIT_ACTIONS = [
  'account.added',
  'account.disabled',
  'account.reset',
  'sign-in.refused',
  'sign-in.limited',
  'sign-in.done',
  'sign-in.recovery-code',
  'sign-out',
  'sign-out.everywhere',
  'request.refused',
  'queue.viewed',
  'case.viewed',
  'case.watched',
  'case.claimed',
  'case.claim-lost',
  'case.said',
  'case.noted',
  'case.read',
  'case.transferred',
  'case.returned',
  'case.closed',
  'jobs.viewed',
  'jobs.retried',
  'job.retried',
  'job.discarded',
  'audit.viewed',
  'audit.exported',
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]

/** What happened, as whoever reports it says it. Nothing here has room for somebody's words. */
export interface AuditEvent {
  /** Sign-in name; `operator` for commands on the machine, `unknown` for a name nobody has. */
  readonly who: string
  readonly action: AuditAction
  readonly caseId?: string
  /** Another account that it is about: whom a case was given to, whose account was changed. */
  readonly whom?: string
  /** A role, an outcome, a kind of job, or the code of an error: words of our own lists. */
  readonly detail?: string
}

/** One line of the log: the hash covers all the rest, and with `previous` all that came before. */
export interface AuditEntry extends AuditEvent {
  readonly seq: number
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Hash of the entry before; 64 zeros for the first. */
  readonly previous: string
  readonly hash: string
}

/** How far the log goes, kept beside it so that a cut-off end shows. */
export interface AuditHead {
  readonly seq: number
  readonly hash: string
}

export const FIRST_PREVIOUS = '0'.repeat(64)

const hex = z.string().regex(/^[0-9a-f]{64}$/)
/** Any stored thing is checked before it is believed: a damaged line is a finding, not a crash. */
export const auditEntrySchema: z.ZodType<AuditEntry> = z.strictObject({
  seq: z.int().min(1),
  at: z.number(),
  who: z.string(),
  action: z.enum(AUDIT_ACTIONS),
  caseId: z.string().optional(),
  whom: z.string().optional(),
  detail: z.string().optional(),
  previous: hex,
  hash: hex,
})

/**
 * The hash of an entry: SHA-256 over the hash before and the entry in canonical form, which is JSON
 * with its fields in alphabetical order and none that is absent.
 */
export function hashEntry(entry: Omit<AuditEntry, 'hash'>): string {
  const { previous, ...rest } = entry
  const fields = Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))
  // JSON leaves out what is absent.
  const canonical = JSON.stringify(Object.fromEntries(fields))
  return createHash('sha256').update(`${previous}\n${canonical}`).digest('hex')
}

/** The first thing that is wrong with a log. */
export type AuditFault =
  | { readonly type: 'entry-unreadable'; readonly seq: number }
  | { readonly type: 'entry-missing'; readonly seq: number }
  | { readonly type: 'chain-broken'; readonly seq: number }
  | { readonly type: 'entry-changed'; readonly seq: number }
  | { readonly type: 'end-missing'; readonly seq: number }
  | { readonly type: 'anchor-differs'; readonly seq: number }

export type AuditVerdict =
  | { readonly ok: true; readonly head: AuditHead }
  | { readonly ok: false; readonly fault: AuditFault }

/**
 * Checks a log from its first entry to its last.
 *
 * @param lines the stored entries by their keys, in order
 * @param head how far it is said to go
 * @param anchor a head that was noted elsewhere earlier: the log must still go through it
 */
export function verifyChain(
  lines: Iterable<{ readonly key: number; readonly value: unknown }>,
  head: AuditHead,
  anchor?: AuditHead,
): AuditVerdict {
  let seq = 0
  let previous = FIRST_PREVIOUS
  let anchored = anchor === undefined || anchor.seq === 0
  for (const { key, value } of lines) {
    seq += 1
    const parsed = auditEntrySchema.safeParse(value)
    if (key !== seq) return fault('entry-missing', seq)
    if (!parsed.success) return fault('entry-unreadable', seq)
    const { hash, ...entry } = parsed.data
    if (entry.seq !== seq || entry.previous !== previous) return fault('chain-broken', seq)
    if (hashEntry(entry) !== hash) return fault('entry-changed', seq)
    if (anchor?.seq === seq) {
      if (anchor.hash !== hash) return fault('anchor-differs', seq)
      anchored = true
    }
    previous = hash
  }
  if (head.seq !== seq || head.hash !== previous) return fault('end-missing', seq + 1)
  if (!anchored) return fault('anchor-differs', anchor?.seq ?? 0)
  return { ok: true, head }
}

function fault(type: AuditFault['type'], seq: number): AuditVerdict {
  return { ok: false, fault: { type, seq } }
}
