import type { DialogState, Profile } from '../../dialogs/types.ts'
import type { MoodPoint } from '../../types.ts'
import type { InboundActivity, StoredActivity } from '../activity.ts'
import type { Case } from '../handoff/case.ts'
import type { ChannelName } from '../channels/channel.ts'
import type { AccountStore, Identity, Joining, LinkCode, Parting } from './account-store.ts'
import type { AddressStore } from './address-store.ts'
import type { Expired, ExpiryPage, ExpiryRules } from './expiry.ts'
import type { ErasureStore } from './erasure-store.ts'
import type { ExportedProfile } from './exported-profile.ts'

/** An activity with its place in the conversation: 1, 2, 3 … without gaps that a reader must mind. */
export interface LoggedActivity {
  readonly seq: number
  readonly activity: StoredActivity
}

/** Whose conversation it is. */
export interface Conversation {
  readonly id: string
  readonly personId: string
  /** Who writes in it, where that is another id than the person's: see `account-store.ts`. */
  readonly identity?: Identity
  readonly createdAt: number
}

/** An accepted activity that has not been answered. It survives a crash. */
export interface PendingTurn {
  readonly conversationId: string
  readonly seq: number
  readonly inbound: InboundActivity
  readonly at: number
}

export interface AcceptRequest {
  readonly conversationId: string
  readonly inbound: InboundActivity
  /** How the activity is shown in the conversation's log; absent for events that nobody reads. */
  readonly shown: StoredActivity
  readonly at: number
}

export interface Accepted {
  readonly turn: PendingTurn
  /** True when the same client id had been accepted before; then `turn` is the earlier one. */
  readonly duplicate: boolean
  /**
   * Settles when the activity is durable: only then may it be acknowledged. A store that knows the
   * place before that gives it at once, so that the turn and its arrival can share one write.
   */
  readonly durable: Promise<void>
}

/** Everything that one answered turn changes, saved whole or not at all. */
export interface TurnCommit {
  readonly turn: PendingTurn
  readonly personId: string
  readonly state: DialogState
  readonly profile: Profile
  readonly moods: readonly MoodPoint[]
  readonly replies: readonly StoredActivity[]
  /** The person's case as the turn leaves it; absent when the turn did not touch it. */
  readonly case?: Case
  /** Erase all that is kept about the person first; what the commit carries is then all there is. */
  readonly erase?: boolean
  /** The number that the person was given for the erasure; without it, the store makes one. */
  readonly receipt?: string
  /** A code that the turn gives out. */
  readonly newCode?: LinkCode
  /** Another person's account becomes this one's; `personId` and `profile` are the joined account's. */
  readonly join?: Joining
  /** Channels leave an account; `personId` is whom the turn's conversation belongs to afterwards. */
  readonly part?: Parting
  /**
   * The person's unsettled case as it was when this was decided, null for none: who holds the
   * conversation hangs on it. Compared in the same atomic step that saves. Absent: not compared.
   */
  readonly caseBefore?: Case | null
  /** What `claim` gave for this turn. Another process that claimed since has the commit refused. */
  readonly fence?: number
}

/**
 * What became of a commit.
 * - `saved`: all of it
 * - `answered`: nothing, as that turn was answered before
 * - `moved`: nothing, as the case is not `caseBefore` any more, or another process has claimed the
 *   person's turns since: it is to be decided anew
 */
export type CommitOutcome = 'saved' | 'answered' | 'moved'

/**
 * What became of the wish for a lease.
 * - `kept`: it was held, and is
 * - `gained`: it is held from now on; whoever had it may have gone further meanwhile
 * - `refused`: another process has it
 */
export type Lease = 'kept' | 'gained' | 'refused'

/**
 * What became of claiming a turn.
 * - `yours`: this process may decide it, under this fence
 * - `behind`: an earlier message of its conversation is unanswered; nothing was claimed
 * - `answered`: it is unanswered no more, or its conversation is gone
 * - `elsewhere`: its conversation is another person's by now
 */
export type TurnClaim =
  | { readonly is: 'yours'; readonly fence: number }
  | { readonly is: 'behind' }
  | { readonly is: 'answered' }
  | { readonly is: 'elsewhere'; readonly personId: string }

/** A change of a case outside a turn, with what it adds to the log: saved whole or not at all. */
export interface CaseCommit {
  readonly case: Case
  readonly activities?: readonly StoredActivity[]
  /** The console's own id of what is said: found again by `saidInCase`. */
  readonly clientId?: string
  /** The case as it was when the change was decided. Compared in the step that saves. */
  readonly before?: Case
}

/** What became of a case's change; `moved`: nothing was saved, the case is not `before` any more. */
export type CaseSaved =
  | {
      readonly outcome: 'saved'
      /** Place of its first activity; 0 without any. */ readonly seq: number
    }
  | { readonly outcome: 'moved' }

/** What is kept about a person, counted: the receipt of an erasure and the head of an export. */
export interface Inventory {
  readonly conversations: number
  readonly activities: number
  readonly moodPoints: number
  readonly episodes: number
  readonly cases: number
  /** Where they write, each once. */
  readonly channels: readonly ChannelName[]
}

/** All that is kept about a person, as plain data. */
export interface PersonExport {
  readonly personId: string
  readonly profile: ExportedProfile
  readonly mood: readonly MoodPoint[]
  readonly conversations: readonly {
    readonly id: string
    readonly createdAt: number
    readonly state: DialogState
    readonly activities: readonly LoggedActivity[]
  }[]
  /** Cases with their notes, oldest first. */
  readonly cases: readonly Case[]
  /** Where they write, each once; never their ids there. */
  readonly channels: readonly ChannelName[]
}

/** Limits that keep what is stored bounded. */
export interface Retention {
  readonly moodMaxPoints: number
  readonly moodMaxDays: number
  readonly logMaxActivities: number
}

/**
 * Where conversations live. One contract, held to by `tests/support/session-store-contract.ts`
 * for every implementation.
 *
 * Everything is asked for and answered later: a store may be on another machine. So nothing that was
 * read is certain to be true still when something is written, and what must not change in between is
 * held fast in one of these ways:
 *
 * - One person's turns run one at a time (`middleware/sequence-turns.ts`), and one conversation's
 *   arrivals are accepted one at a time (`inbox.ts`).
 * - Who holds a conversation is known in memory (`handoff/case-book.ts`) and compared again by the
 *   write itself (`caseBefore`, `before`).
 * - Each accepted activity, each commit and each change of a case is atomic and durable.
 *
 * Calls that write take effect in the order in which they are made, for one person.
 */
export interface SessionStore extends AddressStore, AccountStore, ErasureStore {
  /**
   * Opens a conversation; the same id again is the same conversation, whatever the person given. A
   * linked identity opens it for its account.
   */
  open(conversation: Conversation): Promise<Conversation>
  conversation(conversationId: string): Promise<Conversation | undefined>
  /** The conversation that a person last opened. */
  conversationOf(personId: string): Promise<Conversation | undefined>

  /**
   * Takes an activity in, once per client id. Resolves when its place is known; `durable` follows.
   * @throws EvenkeelError `ConversationUnknown`
   */
  accept(request: AcceptRequest): Promise<Accepted>
  /**
   * The words of a deleted message leave the log, and its edits' with it (whose client ids are the
   * message's own, `#` and more); its place stays. False when it is not known.
   */
  redact(conversationId: string, clientId: string): Promise<boolean>
  /**
   * Claims a person's turns for this process, before a turn reads what it is decided on. The number
   * rises when they were another's: a process that stalled cannot overwrite what was saved since.
   */
  claim(personId: string): Promise<number>
  /**
   * The same for one turn, when its time has come. To a store of one process it always has: there,
   * turns run in their order.
   */
  claimTurn(personId: string, turn: Pick<PendingTurn, 'conversationId' | 'seq'>): Promise<TurnClaim>
  /** Saves an answered turn, whole or not at all. */
  commit(commit: TurnCommit): Promise<CommitOutcome>
  /** Accepted and unanswered turns, of all conversations or of one, oldest first within each. */
  pending(conversationId?: string): Promise<PendingTurn[]>

  state(conversationId: string): Promise<DialogState>
  profile(personId: string): Promise<Profile>
  /** Activities after a watermark, in order, at most `limit`. */
  activitiesAfter(
    conversationId: string,
    watermark: number,
    limit: number,
  ): Promise<LoggedActivity[]>
  /** The place of the newest activity; 0 when there is none. */
  watermark(conversationId: string): Promise<number>
  /** The last place that was given out, saved or on its way to the disk. */
  lastPlace(conversationId: string): Promise<number>
  /** Mood points since a time, oldest first. */
  moods(personId: string, since: number): Promise<MoodPoint[]>

  /** Saves a case as it is now; resolves when that is durable. */
  saveCase(commit: CaseCommit): Promise<CaseSaved>
  case(caseId: string): Promise<Case | undefined>
  /** Cases that are not settled: in the queue, in somebody's hands, or expired. */
  openCases(): Promise<Case[]>
  /** A person's cases, oldest first. */
  casesOf(personId: string): Promise<Case[]>
  /** Place in the log of what a counsellor said with this client id; undefined when it is new. */
  saidInCase(caseId: string, clientId: string): Promise<number | undefined>

  inventory(personId: string): Promise<Inventory>
  export(personId: string): Promise<PersonExport | undefined>

  /**
   * Asks for what only one process may do at a time, for so long from now; whoever has it asks again
   * to keep it. One that dies loses it when the time is over.
   */
  lease(name: string, ms: number): Promise<Lease>
  /** Gives back what this process holds; nothing happens to what it does not. */
  release(name: string): Promise<void>

  /**
   * Drops what has had its time, of some people: never of anybody in danger, with a case that is not
   * settled, or with something on its way. Doing it again changes nothing more.
   * @throws EvenkeelError `StoreWriteFailed`
   */
  expire(rules: ExpiryRules, now: number, page: ExpiryPage): Promise<Expired>

  /** A random value of 32 bytes that belongs to this store and stays the same. */
  secret(name: string): Promise<Buffer>
  /** Resolves when all that was written is on the disk. */
  flush(): Promise<void>
  close(): Promise<void>
}
