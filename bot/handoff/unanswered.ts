/** Conversations whose newest place is kept: far more than can be heard while the store is asked. */
const REMEMBERED = 10_000

/**
 * Messages that were accepted and whose turn is not over, by conversation: a counsellor who joins in
 * between has to see them, as nobody else will answer.
 */
export class Unanswered {
  readonly #places = new Map<string, Set<number>>()
  /** The newest place that was given to a message, in conversations that were heard lately. */
  readonly #newest = new Map<string, number>()

  /** An activity has got its place. */
  arrived(conversationId: string, seq: number): void {
    this.#newest.delete(conversationId)
    this.#newest.set(conversationId, seq)
    const [oldest] = this.#newest.keys()
    if (this.#newest.size > REMEMBERED && oldest !== undefined) this.#newest.delete(oldest)
  }

  /**
   * The last place in a log as it is in this very event turn.
   * @param read as the store told a moment ago
   */
  lastPlace(conversationId: string, read: number): number {
    return Math.max(read, this.#newest.get(conversationId) ?? 0)
  }

  add(conversationId: string, seq: number): void {
    const places = this.#places.get(conversationId) ?? new Set()
    this.#places.set(conversationId, places.add(seq))
  }

  remove(conversationId: string, seq: number): void {
    const places = this.#places.get(conversationId)
    places?.delete(seq)
    if (places?.size === 0) this.#places.delete(conversationId)
  }

  /** The place in the log before the oldest of them; `newest` when there is none. */
  before(conversationId: string, newest: number): number {
    return Math.min(newest, ...[...(this.#places.get(conversationId) ?? [])].map((seq) => seq - 1))
  }
}
