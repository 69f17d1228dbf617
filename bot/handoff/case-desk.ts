import type { Locale, MoodPoint, RiskKind, RiskLevel } from '../../types.ts'
import type {
  CaseMoment,
  CaseNote,
  CaseSign,
  CaseStatus,
  Consent,
  Counsellor,
  CounsellorOutcome,
} from './case.ts'

/** One case in the queue. Holds nothing that the person wrote. */
export interface CaseSummary {
  readonly id: string
  readonly status: CaseStatus
  /** What a claim has to name. */
  readonly version: number
  readonly reason: 'risk' | 'request'
  readonly level: RiskLevel
  readonly kind: RiskKind | null
  readonly about: 'self' | 'other'
  readonly consent: Consent
  readonly openedAt: number
  readonly waitingSince: number
  /** Rungs of the ladder that were climbed in this wait. */
  readonly rung: number
  readonly claimedBy: Counsellor | null
  readonly locale: Locale
  readonly country: string | null
  /** Messages of the person that no counsellor has read. */
  readonly unread: number
}

/** One line of the conversation as a counsellor sees it. `text` is what was written: show it inert. */
export interface CaseLine {
  /** Place in the conversation's log. */
  readonly seq: number
  readonly at: number
  readonly voice: 'person' | 'bot' | 'counsellor'
  /** The counsellor's name; absent for the other two. */
  readonly name?: string
  /** Empty for a voice note, whose words follow in a line of their own. */
  readonly text: string
  /** A voice note came here. */
  readonly note?: true
  /** The words were heard in a voice note; `unsure`: perhaps misheard. */
  readonly heard?: 'clear' | 'unsure'
  /** The id that the counsellor's console gave it. */
  readonly clientId?: string
}

/** The safety plan as it is shown: headings and what stands below them. */
export type ShownPlan = readonly { readonly heading: string; readonly items: readonly string[] }[]

/** All that a counsellor may see of a case. */
export interface CaseDetail {
  readonly case: CaseSummary
  /** Oldest first. Only what may be seen: see `historyVisible`. */
  readonly transcript: readonly CaseLine[]
  /**
   * True when the lines from before a counsellor joined are among them: only with the person's
   * consent. Without it the transcript holds what was written while a counsellor was there.
   */
  readonly historyVisible: boolean
  /** Why the case is here: rules, models and trends by their ids, never words. */
  readonly signs: readonly CaseSign[]
  /** Mood points, oldest first; empty without consent. */
  readonly mood: readonly MoodPoint[]
  /** Null when there is none, or without consent. */
  readonly safetyPlan: ShownPlan | null
  readonly notes: readonly CaseNote[]
  readonly history: readonly CaseMoment[]
}

/** What a claim came to: of two at once, one wins and the other is told who. */
export type ClaimResult =
  | { readonly ok: true; readonly case: CaseSummary }
  | { readonly ok: false; readonly reason: 'taken'; readonly by: Counsellor }
  /** It was taken and freed again meanwhile: look at it as it is now, and claim that. */
  | { readonly ok: false; readonly reason: 'changed'; readonly case: CaseSummary }
  | { readonly ok: false; readonly reason: 'ended' }

/** What is new, for whoever watches. */
export type CaseUpdate =
  /** A case is new or has changed; an ended one comes a last time. */
  | { readonly type: 'case'; readonly case: CaseSummary }
  /** A new line of a claimed case: for its counsellor and for supervisors alone. */
  | { readonly type: 'line'; readonly caseId: string; readonly line: CaseLine }
  /** The person's words showed danger, while a counsellor holds the conversation as well. */
  | { readonly type: 'sign'; readonly caseId: string; readonly sign: CaseSign }
  /** The person is writing. */
  | { readonly type: 'typing'; readonly caseId: string }
  /** All about a person was erased, and the case with it. */
  | { readonly type: 'erased'; readonly caseId: string }

/**
 * What counsellors do with cases. The console is one client of it.
 *
 * Every call answers when what it did is durable. Calls that do not fit throw an EvenkeelError:
 * - `CaseUnknown`: there is no such case, or it was erased
 * - `CaseEnded`: it has been returned, closed, withdrawn, or has expired
 * - `CaseNotYours`: another counsellor has it, or nobody; supervisors may transfer, return and
 *   close it all the same
 * - `CaseNotReady`: that makes no sense where the case stands
 * - `StoreWriteFailed`: nothing has happened; try again
 */
export interface CaseDesk {
  /**
   * Cases that want seeing to: highest level first, and among equals who has waited longest. Expired
   * ones are among them: nobody came, and they may still be claimed or closed.
   */
  list(): CaseSummary[]
  /**
   * What the viewer may see. A case in another counsellor's hands shows its words to that one, to
   * and to supervisors; to others `transcript`, `mood`, `safetyPlan` and `notes` are empty.
   * @throws EvenkeelError `CaseUnknown`
   */
  detail(caseId: string, viewer: Counsellor): Promise<CaseDetail>
  /**
   * Takes a case. From here on the counsellor holds the conversation and the bot is silent; the
   * person is told who has joined.
   * @param expectedVersion the version that the counsellor saw
   */
  claim(caseId: string, counsellor: Counsellor, expectedVersion: number): Promise<ClaimResult>
  /**
   * Says something to the person. The same `clientId` again is the same message.
   * @throws EvenkeelError `CaseTextInvalid` for an empty or endless text
   */
  say(caseId: string, counsellor: Counsellor, text: string, clientId: string): Promise<CaseLine>
  /** The counsellor is writing: the person sees it. Nothing is kept. */
  typing(caseId: string, counsellor: Counsellor): void
  /** The counsellor is there and looking: keeps the conversation theirs while nothing is written. */
  present(caseId: string, counsellor: Counsellor): Promise<void>
  /** Read up to a place in the log: the person sees it. */
  markRead(caseId: string, counsellor: Counsellor, seq: number): Promise<void>
  /** A note that the person never sees in the chat; it is part of their export. */
  note(caseId: string, counsellor: Counsellor, text: string): Promise<void>
  /** Gives the case to another counsellor, or back into the queue (null). */
  transfer(caseId: string, from: Counsellor, to: Counsellor | null): Promise<void>
  /** Gives the conversation back to the bot and ends the case. */
  returnToBot(caseId: string, counsellor: Counsellor): Promise<void>
  /** Ends the case with an outcome. */
  close(caseId: string, counsellor: Counsellor, outcome: CounsellorOutcome): Promise<void>
  /** Calls back with what is new until the function that it returns is called. */
  subscribe(listener: (update: CaseUpdate) => void): () => void
}

/**
 * Who can be reached. The console keeps the accounts; without it the roster is empty. Asked again
 * whenever it matters, so that a new account counts at once.
 */
export interface Roster {
  counsellors(): readonly Counsellor[]
}
