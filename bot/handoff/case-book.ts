import { compareRisk } from '../../nlp/risk.ts'
import type { StoredActivity } from '../activity.ts'
import { EvenkeelError } from '../errors.ts'
import type { SessionStore } from '../stores/session-store.ts'
import {
  holderOf,
  isSettled,
  type Case,
  type CaseEvent,
  type CaseOpening,
  type Counsellor,
  type Refusal,
} from './case.ts'
import { openCase, stepCase } from './step-case.ts'

/** What a turn wants of its person's case: worked out by the turn, done when it is saved. */
export interface CaseChange {
  /** Opens a case, unless one is open by then. */
  readonly open?: CaseOpening
  /** What happened to it; an event that no longer fits is dropped. */
  readonly events: readonly CaseEvent[]
}

/** A change that was made and is on its way to the disk. */
export interface Applied {
  readonly case: Case
  /** Place of the first activity that was written with it; 0 without any. */
  readonly seq: number
  readonly durable: Promise<void>
}

/** Settled cases that are kept in memory. */
const SETTLED = 1000

export type Changed = (before: Case | undefined, after: Case) => void

/**
 * The cases that are not settled, and so who holds each conversation: the one place that decides it.
 *
 * They are few and live in memory; every change is made here first and at once, so that whoever asks
 * in the same event turn hears the truth, and is then saved. When the disk refuses, what the disk has
 * counts again and the caller is told.
 */
export class CaseBook {
  readonly #store: SessionStore
  readonly #open = new Map<string, Case>()
  readonly #byPerson = new Map<string, string>()
  /** Settled lately: on the disk they may still look open. */
  readonly #settled = new Map<string, Case>()
  readonly #listeners = new Set<Changed>()

  constructor(store: SessionStore) {
    this.#store = store
    for (const one of store.openCases()) this.#keep(one)
  }

  /** Unsettled cases: highest level first, and among equals who has waited longest. */
  list(): Case[] {
    return [...this.#open.values()].toSorted(
      (a, b) =>
        compareRisk(b.level, a.level) || a.waitingSince - b.waitingSince || (a.id < b.id ? -1 : 1),
    )
  }

  /** A person's unsettled case: at most one. */
  of(personId: string): Case | undefined {
    const id = this.#byPerson.get(personId)
    return id === undefined ? undefined : this.#open.get(id)
  }

  /** The counsellor who holds a conversation of a person's; null while the bot does. */
  holder(personId: string, conversationId: string): Counsellor | null {
    const one = this.of(personId)
    return one?.conversationId === conversationId ? holderOf(one) : null
  }

  /**
   * A case, settled or not.
   * @throws EvenkeelError `CaseUnknown`
   */
  get(caseId: string): Case {
    const one = this.find(caseId)
    if (!one) throw new EvenkeelError('CaseUnknown')
    return one
  }

  /** A case, settled or not; undefined when it never was or was erased. */
  find(caseId: string): Case | undefined {
    return this.#open.get(caseId) ?? this.#settled.get(caseId) ?? this.#store.case(caseId)
  }

  /**
   * Makes a change, with what it adds to the conversation's log.
   * @param activities what to write; given the case as it is afterwards
   * @throws EvenkeelError when the event does not fit; then nothing has changed
   */
  apply(
    caseId: string,
    event: CaseEvent,
    activities: (after: Case) => readonly StoredActivity[] = () => [],
    clientId?: string,
  ): Applied {
    const before = this.get(caseId)
    const stepped = stepCase(before, event)
    if (!stepped.ok) throw refuse(stepped.refusal)
    const after = stepped.case
    const { seq, durable } = this.#store.saveCase({
      case: after,
      activities: activities(after),
      ...(clientId !== undefined && { clientId }),
    })
    this.#keep(after)
    this.#tell(before, after)
    return {
      case: after,
      seq,
      durable: durable.catch((error: unknown) => this.#undo(after, error)),
    }
  }

  /**
   * Works a turn's change into the case as it is now. Nothing is kept yet: `adopt` does that, in the
   * same event turn as the commit that saves it.
   */
  prepare(personId: string, { open, events }: CaseChange): Case | undefined {
    const current = this.of(personId)
    let one = current ?? (open && openCase(open))
    if (!one) return undefined
    // Somebody else's turn opened it meanwhile: what opened this one still counts.
    if (current && open?.sign) one = stepped(one, { type: 'raised', at: open.at, sign: open.sign })
    for (const event of events) one = stepped(one, event)
    return one === current ? undefined : one
  }

  /** Takes over a case that a turn's commit saves. */
  adopt(after: Case): void {
    const before = this.#open.get(after.id)
    this.#keep(after)
    this.#tell(before, after)
  }

  /** Two persons have become one: their cases are as they are given here. */
  adoptJoined(cases: readonly Case[]): void {
    const before = cases.map(({ id }) => this.find(id))
    for (const one of before) if (one) this.#drop(one)
    for (const one of cases.toSorted((a, b) => Number(isSettled(b)) - Number(isSettled(a))))
      this.#keep(one)
    for (const [i, one] of cases.entries()) this.#tell(before[i], one)
  }

  /** A turn could not be saved: the case is again what the disk has. */
  revert(caseId: string): void {
    const saved = this.#store.case(caseId)
    const current = this.#open.get(caseId) ?? this.#settled.get(caseId)
    this.#settled.delete(caseId)
    // It may have been another person's for a moment.
    if (current && current.personId !== saved?.personId) this.#drop(current)
    if (saved) this.#keep(saved)
    else if (current) this.#drop(current)
  }

  /** The case that a person had last, settled or not. */
  last(personId: string): Case | undefined {
    const saved = this.#store.casesOf(personId).at(-1)
    return saved && (this.#settled.get(saved.id) ?? saved)
  }

  /** All about a person was erased. */
  forget(personId: string): Case | undefined {
    const one = this.of(personId)
    if (one) this.#drop(one)
    for (const [id, each] of this.#settled) if (each.personId === personId) this.#settled.delete(id)
    return one
  }

  /** Calls back with every change, in the event turn in which it is made. */
  onChange(listener: Changed): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  #keep(one: Case): void {
    if (isSettled(one)) {
      this.#drop(one)
      this.#settled.set(one.id, one)
      const [oldest] = this.#settled.keys()
      if (this.#settled.size > SETTLED && oldest !== undefined) this.#settled.delete(oldest)
      return
    }
    this.#settled.delete(one.id)
    this.#open.set(one.id, one)
    this.#byPerson.set(one.personId, one.id)
  }

  #drop({ id, personId }: Case): void {
    this.#open.delete(id)
    if (this.#byPerson.get(personId) === id) this.#byPerson.delete(personId)
  }

  #tell(before: Case | undefined, after: Case): void {
    for (const listener of this.#listeners) listener(before, after)
  }

  #undo(after: Case, error: unknown): never {
    // A later change has been built on this one; its own write decides.
    const current = this.#open.get(after.id) ?? this.#settled.get(after.id)
    if (current === after) this.revert(after.id)
    throw error
  }
}

function stepped(one: Case, event: CaseEvent): Case {
  const result = stepCase(one, event)
  return result.ok ? result.case : one
}

function refuse(refusal: Refusal): EvenkeelError {
  switch (refusal) {
    case 'ended':
      return new EvenkeelError('CaseEnded')
    case 'not-yours':
    case 'taken':
      return new EvenkeelError('CaseNotYours')
    case 'changed':
    case 'not-now':
      return new EvenkeelError('CaseNotReady')
  }
}
