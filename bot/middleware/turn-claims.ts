import type { PendingTurn, SessionStore, TurnClaim } from '../stores/session-store.ts'

/** Rests so many milliseconds. */
export type Rest = (ms: number) => Promise<void>

/**
 * Rests while another process has an earlier message of the conversation in hand, in milliseconds:
 * between a turn that takes its time and a process that died, about three seconds decide.
 */
const PATIENCE_MS = [20, 40, 80, 160, 320, 640, 640, 640, 640] as const
/** The longest rest after a commit that was refused. */
const LONGEST_REST_MS = 500

/** A turn that may be decided now, or that is no longer this lane's to answer. */
export type Claimed = Exclude<TurnClaim, { readonly is: 'behind' }>

/** Claims turns when it is their turn: the messages of a conversation are answered in their order. */
export class TurnClaims {
  readonly #store: Pick<SessionStore, 'claim' | 'claimTurn' | 'pending'>
  readonly #rest: Rest

  constructor(store: Pick<SessionStore, 'claim' | 'claimTurn' | 'pending'>, rest: Rest) {
    this.#store = store
    this.#rest = rest
  }

  /**
   * Claims a turn. Earlier ones in other hands are waited for; when they stay unanswered, whoever had
   * them died, and they are answered here first. When even that fails, this one is not held up.
   * @param answer answers an earlier turn of the same conversation
   */
  async claim(
    turn: PendingTurn,
    personId: string,
    answer: (earlier: PendingTurn) => Promise<void>,
  ): Promise<Claimed> {
    for (const ms of [0, ...PATIENCE_MS]) {
      if (ms > 0) await this.#rest(ms)
      const claimed = await this.#store.claimTurn(personId, turn)
      if (claimed.is !== 'behind') return claimed
    }
    const pending = await this.#store.pending(turn.conversationId)
    for (const earlier of pending) if (earlier.seq < turn.seq) await answer(earlier)
    const claimed = await this.#store.claimTurn(personId, turn)
    if (claimed.is !== 'behind') return claimed
    return { is: 'yours', fence: await this.#store.claim(personId) }
  }

  /**
   * After a commit was refused so many times in a row: two processes with turns of one person each
   * take the other's away, until one of them rests long enough.
   */
  async restAfter(refused: number): Promise<void> {
    if (refused < 2) return
    await this.#rest(Math.min(LONGEST_REST_MS, 10 * 2 ** refused) * Math.random())
  }
}
