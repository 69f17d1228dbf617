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
  /** The last place whose turn is over, of these. */
  readonly #over = new Map<string, number>()

  /** An activity has got its place. */
  arrived(conversationId: string, seq: number): void {
    note(this.#newest, conversationId, seq)
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
    note(this.#over, conversationId, Math.max(seq, this.#over.get(conversationId) ?? 0))
    const places = this.#places.get(conversationId)
    places?.delete(seq)
    if (places?.size === 0) this.#places.delete(conversationId)
  }

  /**
   * The place in the log before the oldest of them; `newest` when there is none.
   * @param pending as the store told a moment ago: other processes have some in hand, too
   */
  before(conversationId: string, newest: number, pending: readonly number[]): number {
    const over = this.#over.get(conversationId) ?? 0
    const places = [
      ...(this.#places.get(conversationId) ?? []),
      ...pending.filter((seq) => seq > over),
    ]
    return Math.min(newest, ...places.map((seq) => seq - 1))
  }
}

function note(places: Map<string, number>, conversationId: string, seq: number): void {
  places.delete(conversationId)
  places.set(conversationId, seq)
  const [oldest] = places.keys()
  if (places.size > REMEMBERED && oldest !== undefined) places.delete(oldest)
}
