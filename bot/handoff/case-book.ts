import { isDeepStrictEqual } from 'node:util'
import { compareRisk } from '../../nlp/risk.ts'
import type { StoredActivity } from '../activity.ts'
import { EvenkeelError } from '../errors.ts'
import type { CaseSaved, SessionStore } from '../stores/session-store.ts'
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
import { WritesUnderWay } from './writes-under-way.ts'

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
  /**
   * Resolves when it is durable, with the place of the first activity that was written with it; 0
   * without any.
   */
  readonly saved: Promise<number>
}

/** Settled cases that are kept in memory. */
const SETTLED = 1000

/**
 * @param origin `elsewhere`: another process made the change, and does what follows from it
 */
export type Changed = (before: Case | undefined, after: Case, origin: 'here' | 'elsewhere') => void

/**
 * The cases that are not settled, and so who holds each conversation: the one place that decides it.
 *
 * They are few and live in memory; every change is decided on what is here, made here first and at
 * once, so that whoever asks in the same event turn hears the truth, and is then saved. Nothing is
 * awaited between the look and the change. The write compares what the change was built on with what
 * is kept, so that another process cannot be overruled; when it refuses, what is kept counts again
 * and the caller is told.
 */
export class CaseBook {
  readonly #store: SessionStore
  readonly #open = new Map<string, Case>()
  readonly #byPerson = new Map<string, string>()
  /** Settled lately: on the disk they may still look open. */
  readonly #settled = new Map<string, Case>()
  readonly #listeners = new Set<Changed>()
  readonly #savedListeners = new Set<(personId: string) => void>()
  readonly #writing = new WritesUnderWay()

  private constructor(store: SessionStore) {
    this.#store = store
  }

  /** The book of what the store has. */
  static async open(store: SessionStore): Promise<CaseBook> {
    const book = new CaseBook(store)
    for (const one of await store.openCases()) book.#keep(one)
    return book
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
  async get(caseId: string): Promise<Case> {
    const one = await this.find(caseId)
    if (!one) throw new EvenkeelError('CaseUnknown')
    return one
  }

  /** A case, settled or not; undefined when it never was or was erased. */
  async find(caseId: string): Promise<Case | undefined> {
    const known = this.known(caseId)
    if (known) return known
    const kept = await this.#store.case(caseId)
    // Another process opened it a moment ago.
    if (kept && !isSettled(kept)) await this.refresh(kept.personId)
    return this.known(caseId) ?? kept
  }

  /** A case that is not settled, or was lately: what is true in this very event turn. */
  known(caseId: string): Case | undefined {
    return this.#open.get(caseId) ?? this.#settled.get(caseId)
  }

  /**
   * Makes a change, with what it adds to the conversation's log. A case that is not known here was
   * settled long ago, or erased: nothing changes it any more.
   * @param activities what to write; given the case as it is afterwards
   * @throws EvenkeelError when the event does not fit; then nothing has changed
   */
  apply(
    caseId: string,
    event: CaseEvent,
    activities: (after: Case) => readonly StoredActivity[] = () => [],
    clientId?: string,
  ): Applied {
    const before = this.known(caseId)
    if (!before) throw refuse('ended')
    const stepped = stepCase(before, event)
    if (!stepped.ok) throw refuse(stepped.refusal)
    const after = stepped.case
    const saving = this.#store.saveCase({
      case: after,
      before,
      activities: activities(after),
      ...(clientId !== undefined && { clientId }),
    })
    this.#keep(after)
    this.#tell(before, after)
    this.#writing.begin([after.personId])
    return { case: after, saved: this.#saved(after, saving) }
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

  /** Takes over a case that a turn's commit saves; `ended` follows. */
  adopt(after: Case): void {
    const before = this.#open.get(after.id)
    this.#writing.begin([after.personId])
    this.#keep(after)
    this.#tell(before, after)
  }

  /** Two persons have become one: their cases are as they are given here; `ended` follows. */
  adoptJoined(cases: readonly Case[], persons: readonly string[]): void {
    this.#writing.begin(persons)
    const before = cases.map(({ id }) => this.known(id))
    for (const one of before) if (one) this.#drop(one)
    for (const one of cases.toSorted((a, b) => Number(isSettled(b)) - Number(isSettled(a))))
      this.#keep(one)
    for (const [i, one] of cases.entries()) this.#tell(before[i], one)
  }

  /**
   * A change could not be saved: the case is again what is kept. A later change has been built on
   * this one, or it was erased, when it is not known as this any more; then that one's write decides.
   */
  async revert(after: Case): Promise<void> {
    const saved = await this.#store.case(after.id)
    if (this.known(after.id) === after) this.#replace(after, saved)
  }

  /** The write that `adopt` or `adoptJoined` began is over. */
  async ended(persons: readonly string[], isSaved: boolean): Promise<void> {
    if (isSaved) for (const personId of persons) this.#tellSaved(personId)
    await this.#end(persons)
  }

  /**
   * A person's cases are as they are kept, whatever was known of them here. While one of them is being
   * written here, that write decides, and it is looked at again afterwards.
   * @returns the case that was known here and is no more: erased
   */
  async refresh(personId: string): Promise<Case | undefined> {
    const known = this.of(personId)
    const saved = await this.#store.casesOf(personId)
    // Its person may have become another one.
    const current =
      known && (saved.find(({ id }) => id === known.id) ?? (await this.#store.case(known.id)))
    if (this.#writing.postpones(personId) || this.of(personId) !== known) return undefined
    if (known && !isDeepStrictEqual(known, current)) {
      this.#replace(known, current)
      if (current) this.#tell(known, current, 'elsewhere')
    }
    for (const one of saved)
      if (!isSettled(one) && one.id !== known?.id) {
        this.#keep(one)
        this.#tell(undefined, one, 'elsewhere')
      }
    return current ? undefined : known
  }

  /** All cases are as they are kept. @returns those that were known here and are no more */
  async refreshAll(): Promise<Case[]> {
    const open = await this.#store.openCases()
    const persons = new Set([...open, ...this.#open.values()].map(({ personId }) => personId))
    const gone: (Case | undefined)[] = []
    for (const personId of persons) gone.push(await this.refresh(personId))
    return gone.filter((one) => one !== undefined)
  }

  /** The case that a person had last, settled or not. */
  async last(personId: string): Promise<Case | undefined> {
    const saved = (await this.#store.casesOf(personId)).at(-1)
    return saved && (this.#settled.get(saved.id) ?? saved)
  }

  /** All about a person was erased. */
  forget(personId: string): Case | undefined {
    const one = this.of(personId)
    if (one) this.#drop(one)
    for (const [id, each] of this.#settled) if (each.personId === personId) this.#settled.delete(id)
    return one
  }

  /** Calls back with the person when a change of their cases that was made here is saved. */
  onSaved(listener: (personId: string) => void): () => void {
    this.#savedListeners.add(listener)
    return () => void this.#savedListeners.delete(listener)
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

  #tell(before: Case | undefined, after: Case, origin: Parameters<Changed>[2] = 'here'): void {
    for (const listener of this.#listeners) listener(before, after, origin)
  }

  #tellSaved(personId: string): void {
    for (const listener of this.#savedListeners) listener(personId)
  }

  async #end(persons: readonly string[]): Promise<void> {
    for (const personId of this.#writing.end(persons)) {
      // Failing, it is known late: a change that is built on what was is refused.
      await this.refresh(personId).catch(() => undefined)
    }
  }

  #replace(known: Case, saved: Case | undefined): void {
    this.#settled.delete(known.id)
    // It may have been another person's for a moment.
    if (known.personId !== saved?.personId) this.#drop(known)
    if (saved) this.#keep(saved)
    else this.#drop(known)
  }

  async #saved(after: Case, saving: Promise<CaseSaved>): Promise<number> {
    try {
      const saved = await saving
      if (saved.outcome === 'saved') {
        this.#tellSaved(after.personId)
        return saved.seq
      }
      await this.revert(after)
    } catch (error) {
      await this.revert(after)
      throw error
    } finally {
      await this.#end([after.personId])
    }
    throw new EvenkeelError('CaseNotReady', undefined, { cause: OVERTAKEN })
  }
}

/** Why a change was refused that fits, but was built on what another process has changed since. */
const OVERTAKEN = Symbol('overtaken')
/** How often a change is made anew; each time somebody else was quicker. */
const TRIES = 5

/** Changes a case; anew, where another process was quicker: what it did is known here by then. */
export async function unlessOvertaken<T>(change: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await change()
    } catch (error) {
      const isOvertaken = error instanceof EvenkeelError && error.cause === OVERTAKEN
      if (!isOvertaken || tries === TRIES) throw error
    }
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
