/**
 * Messages that were accepted and whose turn is not over, by conversation: a counsellor who joins in
 * between has to see them, as nobody else will answer.
 */
export class Unanswered {
  readonly #places = new Map<string, Set<number>>()

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
