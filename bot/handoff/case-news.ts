import type { Bus } from '../bus/bus.ts'
import type { CaseNote } from '../bus/notes.ts'
import type { Logger } from '../logger.ts'
import { Lanes } from '../middleware/sequence-turns.ts'
import type { CaseBook } from './case-book.ts'
import type { Desk } from './desk.ts'

export interface CaseNewsOptions {
  readonly bus: Bus
  readonly book: CaseBook
  readonly desk: Pick<Desk, 'showLine' | 'personTyping' | 'erased' | 'onTold'>
  readonly logger: Logger
}

/**
 * Cases between processes: what changes here is told to the others when it is saved, and what changes
 * there is read from the store. Whoever decides on a case that another process has changed a moment ago
 * is refused by the write itself; this is for what is shown, and so that it happens seldom.
 */
export class CaseNews {
  readonly #options: CaseNewsOptions
  /** News of one person are taken in their order, as each is looked up first. */
  readonly #lanes = new Lanes()
  #stop: () => void = () => undefined

  constructor(options: CaseNewsOptions) {
    this.#options = options
    const { bus, book, desk } = options
    book.onSaved((personId) => bus.tellCases({ kind: 'case', personId }))
    desk.onTold((note) => bus.tellCases(note))
  }

  /** Listens, and then reads all cases: what changed in between is not overlooked. */
  async begin(): Promise<void> {
    const { bus, logger } = this.#options
    const following = bus.followCases((note) => void this.#hear(note))
    const stopGap = bus.onGap(() => {
      this.refresh().catch((error: unknown) =>
        logger.error({ err: error }, 'cases of other processes could not be read'),
      )
    })
    this.#stop = () => {
      following.end()
      stopGap()
    }
    await following.begun
    await this.refresh()
  }

  /** All cases are known here as they are kept. */
  async refresh(): Promise<void> {
    const { book, desk } = this.#options
    for (const one of await book.refreshAll()) desk.erased(one)
  }

  close(): void {
    this.#stop()
  }

  async #hear(note: CaseNote): Promise<void> {
    if (note.kind === 'missed') return
    try {
      await this.#lanes.run(note.personId, () => this.#take(note))
    } catch (error) {
      this.#options.logger.error({ err: error }, 'news of a case could not be looked up')
    }
  }

  async #take(note: Exclude<CaseNote, { readonly kind: 'missed' }>): Promise<void> {
    const { book, desk } = this.#options
    const { personId } = note
    switch (note.kind) {
      case 'case': {
        const gone = await book.refresh(personId)
        if (gone) desk.erased(gone)
        return
      }
      case 'line':
        await desk.showLine({ id: note.conversationId, personId }, note.seq)
        return
      case 'typing':
        desk.personTyping({ id: note.conversationId, personId }, 'elsewhere')
    }
  }
}
