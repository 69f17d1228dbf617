import type { StoredActivity } from '../activity.ts'
import type { Listener } from '../listener.ts'
import { Lanes } from '../middleware/sequence-turns.ts'
import type { SessionStore } from '../stores/session-store.ts'
import { unlessOvertaken, type Applied, type CaseBook } from './case-book.ts'
import type { CaseLine } from './case-desk.ts'
import { hearerOf, type Hearer } from './case-notices.ts'
import type { Case, CaseEvent } from './case.ts'
import type { Unanswered } from './unanswered.ts'

export interface CaseChangesOptions {
  readonly book: CaseBook
  readonly store: SessionStore
  readonly unanswered: Unanswered
  readonly listener: Pick<Listener, 'changed'>
}

/** A case that is about to change: true in this very event turn, but for the lines. */
export interface Look {
  readonly one: Case
  readonly hearer: Hearer
  /** The last place in its conversation's log. */
  readonly lastPlace: number
  /** Places of messages that were unanswered a moment ago, in whichever process. */
  readonly pending: readonly number[]
  /** Its transcript, where that was asked for. */
  readonly lines: readonly CaseLine[]
}

export interface Change {
  readonly applied: Applied
  /** It adds something to the log. */
  readonly isShown: boolean
}

/** What counsellors change of cases: each change on what is true when it is made. */
export class CaseChanges {
  readonly #options: CaseChangesOptions
  readonly #lanes = new Lanes()

  constructor(options: CaseChangesOptions) {
    this.#options = options
  }

  /**
   * Changes a case; resolves when that is durable and shown. The changes of one case are made one at
   * a time, in the order of the calls. What they need is read first; `decide` then sees the case as
   * it is and changes it, without waiting for anything.
   * @returns the case afterwards
   * @throws EvenkeelError `CaseUnknown`
   */
  make(
    caseId: string,
    decide: (look: Look) => Change | undefined,
    linesOf: (one: Case) => Promise<readonly CaseLine[]> | readonly CaseLine[] = () => [],
  ): Promise<Case> {
    return unlessOvertaken(() => this.#make(caseId, decide, linesOf))
  }

  async #make(
    caseId: string,
    decide: (look: Look) => Change | undefined,
    linesOf: (one: Case) => Promise<readonly CaseLine[]> | readonly CaseLine[],
  ): Promise<Case> {
    const { book, store, unanswered, listener } = this.#options
    const { one, change } = await this.#lanes.run(caseId, async () => {
      const found = await book.get(caseId)
      const [hearer, place, lines, turns] = await Promise.all([
        hearerOf(found, store),
        store.lastPlace(found.conversationId),
        linesOf(found),
        store.pending(found.conversationId),
      ])
      const current = book.known(caseId) ?? found
      const { conversationId } = current
      // It follows the person to another conversation with a message whose place was noted.
      const read = conversationId === found.conversationId ? place : 0
      const lastPlace = unanswered.lastPlace(conversationId, read)
      const messages = turns.filter(({ inbound }) => inbound.type === 'message')
      const pending = conversationId === found.conversationId ? messages.map(({ seq }) => seq) : []
      return { one: current, change: decide({ one: current, hearer, lastPlace, pending, lines }) }
    })
    if (!change) return one
    await change.applied.saved
    if (change.isShown) listener.changed(change.applied.case.conversationId)
    return change.applied.case
  }

  /** @param activities what it adds to the log */
  apply(one: Case, event: CaseEvent, activities?: (after: Case) => StoredActivity[]): Change {
    const applied = this.#options.book.apply(one.id, event, activities)
    return { applied, isShown: activities !== undefined }
  }
}
