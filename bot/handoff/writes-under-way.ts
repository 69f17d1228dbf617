/** Whose cases are being written here at this moment, and of whom it was wished to read them meanwhile. */
export class WritesUnderWay {
  readonly #counts = new Map<string, number>()
  readonly #wished = new Set<string>()

  begin(persons: readonly string[]): void {
    for (const personId of persons)
      this.#counts.set(personId, (this.#counts.get(personId) ?? 0) + 1)
  }

  /** @returns those of whom no write is left, and whose cases are to be read now */
  end(persons: readonly string[]): string[] {
    return persons.filter((personId) => {
      const left = (this.#counts.get(personId) ?? 1) - 1
      if (left > 0) this.#counts.set(personId, left)
      else this.#counts.delete(personId)
      return left <= 0 && this.#wished.delete(personId)
    })
  }

  /** Whether there is one; then it is read when that is over. */
  postpones(personId: string): boolean {
    if (!this.#counts.has(personId)) return false
    this.#wished.add(personId)
    return true
  }
}
