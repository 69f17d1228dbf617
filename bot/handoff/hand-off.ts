import { randomUUID } from 'node:crypto'
import { compareRisk } from '../../nlp/risk.ts'
import type { RiskReading } from '../../types.ts'
import type { StoredActivity } from '../activity.ts'
import type { Clock } from '../clock.ts'
import type { DialogState } from '../../dialogs/types.ts'
import type { Conversation, PendingTurn, TurnCommit } from '../stores/session-store.ts'
import type { CaseBook, CaseChange } from './case-book.ts'
import type { Roster } from './case-desk.ts'
import { holderOf, type Counsellor } from './case.ts'
import { reachAt } from './counsellors-reach.ts'
import type { HandoffView } from './decide-handoff.ts'
import type { Desk } from './desk.ts'
import { joinCases } from './join-cases.ts'
import { initiateEvent } from './handoff-events.ts'
import type { CounsellorHours } from './hours.ts'
import type { Ladder } from './ladder.ts'
import { afterCounsellor } from './relay-turn.ts'
import type { Unanswered } from './unanswered.ts'

/** A turn as it was decided: for whoever held the conversation then. */
export interface DecidedTurn extends TurnCommit {
  /** The counsellor for whom it was relayed; null when the bot answered. */
  readonly heldBy: string | null
  /** What it wants of the person's case. */
  readonly change?: CaseChange
  /** Voice notes that nothing waits for any more: they are erased. */
  readonly doneNotes?: readonly string[]
  /** Client ids of what was heard and not said: its words leave the log. */
  readonly misheard?: readonly string[]
}

export interface HandOffOptions {
  readonly book: CaseBook
  readonly ladder: Ladder
  readonly desk: Desk
  readonly unanswered: Unanswered
  /** How many channels for alerts there are. */
  readonly channels: number
  readonly roster: Roster
  /** How many counsellors only another process knows of. */
  readonly elsewhere: () => number
  readonly hours: CounsellorHours | null
  readonly zone: string
  readonly clock: Clock
}

/**
 * What the turns and the inbox know of hand-off. Who holds a conversation is asked twice: when a
 * turn is decided, and again when it is saved, in the same event turn as the write. In between,
 * however long a model takes, a counsellor may come or go; the turn is then decided anew.
 */
export class HandOff {
  readonly #options: HandOffOptions

  constructor(options: HandOffOptions) {
    this.#options = options
  }

  /** The counsellor who holds a conversation; null while the bot does. */
  holder({ personId, id }: Pick<Conversation, 'id' | 'personId'>): Counsellor | null {
    return this.#options.book.holder(personId, id)
  }

  /** A counsellor is with the person, in whichever of their conversations. */
  isHeld(personId: string): boolean {
    const one = this.#options.book.of(personId)
    return one !== undefined && holderOf(one) !== null
  }

  /** Somebody is asked for help for them, or helps them, or could not be reached. */
  hasCase(personId: string): boolean {
    return this.#options.book.of(personId) !== undefined
  }

  view(personId: string): HandoffView {
    const { book, ladder, channels, roster, elsewhere, hours, zone, clock } = this.#options
    const counsellors = Math.max(roster.counsellors().length, elsewhere())
    return {
      current: book.of(personId),
      reach: reachAt(channels + counsellors, hours, zone, clock.now()),
      newId: randomUUID(),
      waitAt: (rung) => ladder.waitAt(rung),
      lastRung: ladder.lastRung,
    }
  }

  /** What the person's open case adds to every risk reading; undefined when nothing stands. */
  standing(personId: string): RiskReading | undefined {
    const one = this.#options.book.of(personId)
    if (!one || one.kind === null || one.standing === 'none') return undefined
    const { standing: level, kind, about } = one
    const evidence = [{ source: 'open-case', id: `case.${one.status}`, level, kind } as const]
    return { level, kind, about, evidence }
  }

  /** The dialog state without what a counsellor has settled since. */
  async settle(state: DialogState, personId: string): Promise<DialogState> {
    const { crisis } = state
    if (!crisis) return state
    if (crisis.step === 'watch' && compareRisk(crisis.level, 'low') <= 0) return state
    return afterCounsellor(state, await this.#options.book.last(personId))
  }

  /** An activity was accepted; its turn comes. */
  accepted({ conversationId, seq, inbound }: PendingTurn): void {
    this.#options.unanswered.arrived(conversationId, seq)
    if (inbound.type === 'message') this.#options.unanswered.add(conversationId, seq)
  }

  /** A message is durable: a counsellor who holds the conversation sees it at once. */
  arrived(conversation: Conversation, seq: number, shown: StoredActivity): void {
    this.#options.desk.lineArrived(conversation, seq, shown)
  }

  /** The person is writing. */
  typing(conversation: Conversation): void {
    this.#options.desk.personTyping(conversation)
  }

  /** Its answer is on its way to the disk, or its turn is over without one. */
  answered({ conversationId, seq }: PendingTurn): void {
    this.#options.unanswered.remove(conversationId, seq)
  }

  /**
   * What is to be saved of a decided turn, or undefined when somebody else holds the conversation by
   * now: then it must be decided anew. Call it in the same event turn as the write.
   */
  seal(decided: DecidedTurn): TurnCommit | undefined {
    const { book, clock } = this.#options
    const { heldBy, change, ...rest } = decided
    const { conversationId } = decided.turn
    const before = book.of(decided.personId)
    const commit = { ...rest, caseBefore: before ?? null }
    const holder = book.holder(decided.personId, conversationId)
    if ((holder?.id ?? null) !== heldBy) return undefined
    if (commit.join) {
      const { from } = commit.join
      if (this.isHeld(from) || this.isHeld(decided.personId)) return undefined
      const { personId } = decided
      const cases = joinCases(book.of(personId), book.of(from), personId, clock.now())
      return { ...commit, join: { ...commit.join, cases } }
    }
    if (!change || commit.erase) return commit
    const after = book.prepare(decided.personId, change)
    if (!after) return commit
    const begins = after.status === 'opened' && before?.status !== 'opened'
    const replies = begins ? [...commit.replies, initiateEvent(after, clock.now())] : commit.replies
    return { ...commit, replies, case: after }
  }

  /**
   * The write of a sealed turn has begun: what it does to the case counts from here on. `saved` or
   * `revert` follows.
   */
  adopt(commit: TurnCommit): void {
    const { book, desk } = this.#options
    if (commit.erase) {
      const erased = book.forget(commit.personId)
      if (erased) desk.erased(erased)
    } else if (commit.join) book.adoptJoined(commit.join.cases, touched(commit))
    else if (commit.case) book.adopt(commit.case)
  }

  /** The write is through: others may know. */
  async saved(commit: TurnCommit): Promise<void> {
    await this.#options.book.ended(touched(commit), true)
  }

  /** The write has failed or was refused: the case is as it was. */
  async revert(commit: TurnCommit): Promise<void> {
    const { book } = this.#options
    try {
      for (const one of [...(commit.join?.cases ?? []), ...(commit.case ? [commit.case] : [])])
        await book.revert(one)
    } finally {
      await book.ended(touched(commit), false)
    }
  }

  /**
   * A turn was refused, as somebody else changed the case: it is known here as it is now, and a
   * counsellor who has come meanwhile sees the message.
   */
  async refresh(personId: string, { conversationId, seq, inbound }: PendingTurn): Promise<void> {
    const { book, desk } = this.#options
    await book.refresh(personId)
    if (inbound.type === 'message') await desk.lineLate({ id: conversationId, personId }, seq)
  }

  /** After an erasure: nothing is left to be done for the person. */
  async forget(personId: string): Promise<void> {
    await this.#options.ladder.forget(personId)
  }
}

/** Whose cases a commit writes. */
function touched({ case: one, join, erase, personId }: TurnCommit): readonly string[] {
  if (join) return [join.from, personId]
  return one || erase ? [personId] : []
}
