/** Multiplier of the hash, close to 2³² divided by the golden ratio (Knuth's multiplicative hash). */
const GOLDEN = 0x9e3779b1

/**
 * A set of strings by their common beginnings, in two flat arrays. A tree of objects for 40,000
 * pieces takes 35 MB a thread; this takes about three.
 */
export class PieceTrie {
  /** Open-addressed edges: node × 65536 + code unit, split over two arrays; −1 is an empty slot. */
  #from = new Int32Array(1 << 12).fill(-1)
  #unit = new Uint16Array(1 << 12)
  #to = new Int32Array(1 << 12)
  #edges = 0
  readonly #values: number[] = [-1]

  /** @param value what the piece stands for, 0 or more */
  add(piece: string, value: number): void {
    let node = 0
    for (let i = 0; i < piece.length; i++) {
      const unit = piece.charCodeAt(i)
      const next = this.step(node, unit)
      node = next === -1 ? this.#grow(node, unit) : next
    }
    this.#values[node] = value
  }

  /** The node behind one more UTF-16 code unit; −1 when no piece goes on like that. Root is 0. */
  step(node: number, unit: number): number {
    const slot = this.#slotOf(node, unit)
    return this.#from[slot] === -1 ? -1 : (this.#to[slot] ?? -1)
  }

  /** What the piece that ends at a node stands for; −1 when none ends there. */
  valueAt(node: number): number {
    return this.#values[node] ?? -1
  }

  #slotOf(node: number, unit: number): number {
    const mask = this.#from.length - 1
    let slot = (Math.imul(node ^ Math.imul(unit, GOLDEN), GOLDEN) >>> 7) & mask
    for (;;) {
      const from = this.#from[slot]
      if (from === -1 || (from === node && this.#unit[slot] === unit)) return slot
      slot = (slot + 1) & mask
    }
  }

  #grow(node: number, unit: number): number {
    if (this.#edges * 2 >= this.#from.length) this.#rehash()
    const slot = this.#slotOf(node, unit)
    const next = this.#values.push(-1) - 1
    this.#from[slot] = node
    this.#unit[slot] = unit
    this.#to[slot] = next
    this.#edges++
    return next
  }

  #rehash(): void {
    const [from, unit, to] = [this.#from, this.#unit, this.#to]
    this.#from = new Int32Array(from.length * 2).fill(-1)
    this.#unit = new Uint16Array(from.length * 2)
    this.#to = new Int32Array(from.length * 2)
    from.forEach((node, i) => {
      if (node === -1) return
      const slot = this.#slotOf(node, unit[i] ?? 0)
      this.#from[slot] = node
      this.#unit[slot] = unit[i] ?? 0
      this.#to[slot] = to[i] ?? 0
    })
  }
}
