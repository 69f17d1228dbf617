import type { CaseNote, TalkNote } from './notes.ts'

/** Somebody who listens. */
export interface Following {
  /**
   * Settles when nothing that is told from now on is missed: whoever reads after it has everything.
   * It never rejects: where Redis is away, `onGap` calls back once it listens.
   */
  readonly begun: Promise<void>
  end(): void
}

/**
 * Between the processes of one service. Whoever tells something is not told it back: what happens in a
 * process is passed on there at once, by whoever knows of it, and to the others by this.
 *
 * Nothing is kept: what was told while a process did not listen is gone. It is told so (`onGap`) and
 * reads anew; the store has everything.
 */
export interface Bus {
  tellTalk(conversationId: string, note: TalkNote): void
  followTalk(conversationId: string, hear: (note: TalkNote) => void): Following
  tellCases(note: CaseNote): void
  followCases(hear: (note: CaseNote) => void): Following
  /** Calls back when something may have been missed, and it listens again. */
  onGap(hear: () => void): () => void
  close(): Promise<void>
}

const NOT_NEEDED: Following = { begun: Promise.resolve(), end: () => undefined }

/** The bus of a service of one process: there is nobody else to tell. */
export class LocalBus implements Bus {
  tellTalk(): void {
    return
  }

  followTalk(): Following {
    return NOT_NEEDED
  }

  tellCases(): void {
    return
  }

  followCases(): Following {
    return NOT_NEEDED
  }

  onGap(): () => void {
    return () => undefined
  }

  close(): Promise<void> {
    return Promise.resolve()
  }
}
