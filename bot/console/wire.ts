import type { Unconfirmed } from '../../dialogs/crisis/confirmable.ts'
import type { ErrorCode } from '../errors.ts'
import type { CaseSummary, CaseUpdate } from '../handoff/case-desk.ts'
import type { Counsellor } from '../handoff/case.ts'
import type { Locale } from '../../types.ts'
import type { AccountSummary, Role } from './account.ts'
import type { AuditEntry, AuditVerdict } from './audit-entry.ts'

/**
 * What the console's page and server say to each other. Types only: the page is built from them too.
 */

/** Who is signed in. */
export interface SessionAnswer {
  readonly me: { readonly name: string; readonly display: string; readonly role: Role }
  /** Goes with every change. */
  readonly csrf: string
}

/** Nobody is signed in: no error, as every visit begins so. */
export interface NoSessionAnswer {
  readonly me: null
}

/** Somebody to whom a case can be given. */
export interface Colleague extends Counsellor {
  /** True when they have the console open. */
  readonly online: boolean
}

export interface AuditAnswer {
  /** Newest first. */
  readonly entries: readonly AuditEntry[]
  /** Of the whole log. */
  readonly verdict: AuditVerdict
}

export interface HelplinesAnswer {
  readonly unconfirmed: readonly {
    readonly name: Readonly<Record<Locale, string>>
    /** ISO 3166-1 alpha-2, `EU`, or null for an international directory. */
    readonly country: string | null
    readonly contact: string
    readonly why: Unconfirmed['why']
  }[]
}

/** A job that was given up, as far as anybody may see it: neither whose it is nor what it carries. */
export interface DeadJobLine {
  /** Stands for its id, in which ids of people may be. */
  readonly ref: string
  readonly kind: string
  readonly attempts: number
  /** Code or name of the last error. */
  readonly error: string
  /** When its last try came due. */
  readonly triedAt: number
}

export interface DeadJobsAnswer {
  /** The latest first. */
  readonly jobs: readonly DeadJobLine[]
  /** Of all there are, as far as they are counted. */
  readonly count: number
}

export interface DeadJobsCount {
  readonly count: number
}

export interface AccountsAnswer {
  readonly accounts: readonly AccountSummary[]
}

/** What the server sends over the WebSocket. */
export type StreamFrame =
  | CaseUpdate
  /** First of all, and again after each reconnection: every open case. */
  | { readonly type: 'queue'; readonly cases: readonly CaseSummary[] }
  /** Something that the page sent was not possible. */
  | { readonly type: 'refused'; readonly code: ErrorCode; readonly caseId: string }
  /** Nothing is new; the line is there. */
  | { readonly type: 'beat' }

/** What the page sends over the WebSocket. */
export type PageFrame =
  /** Proves that it is our page: only then anything is sent. */
  | { readonly type: 'hello'; readonly csrf: string }
  /** The case that is open on the screen: its lines are sent as they come. */
  | { readonly type: 'watch'; readonly caseId: string | null }
  /** The counsellor is writing. */
  | { readonly type: 'typing'; readonly caseId: string }
  /** The case is on a screen that somebody sees. */
  | { readonly type: 'present'; readonly caseId: string }
  | { readonly type: 'read'; readonly caseId: string; readonly seq: number }
  /** Somebody touched the page: the session lives on. */
  | { readonly type: 'active' }

/** How the WebSocket is closed when the session is over: the page asks to sign in again. */
export const CLOSE_SIGNED_OUT = 4401
