/** Maps a feature's hash to its row: open addressing in one flat array, a few bytes a feature. */
export class FeatureTable {
  readonly size: number
  readonly #slots: Uint32Array
  readonly #rows: Int32Array
  readonly #mask: number

  /** @param hashes the hash of each row's feature, all different */
  constructor(hashes: Uint32Array) {
    this.size = hashes.length
    let capacity = 16
    while (capacity < hashes.length * 2) capacity *= 2
    this.#mask = capacity - 1
    this.#slots = new Uint32Array(capacity)
    this.#rows = new Int32Array(capacity).fill(-1)
    hashes.forEach((hash, row) => {
      let slot = hash & this.#mask
      while (this.#rows[slot] !== -1) slot = (slot + 1) & this.#mask
      this.#slots[slot] = hash
      this.#rows[slot] = row
    })
  }

  /** The feature's row, or −1 when the model does not know it. */
  rowOf(hash: number): number {
    let slot = hash & this.#mask
    for (;;) {
      const row = this.#rows[slot] ?? -1
      if (row === -1 || this.#slots[slot] === hash) return row
      slot = (slot + 1) & this.#mask
    }
  }
}
