/** The bytes that each token stands for. A character may be parted between tokens. */
export class Pieces {
  readonly #bytes: Uint8Array
  readonly #starts: Uint32Array

  /** @param text one piece a line in base64, in the order of their ids (`pieces.txt`) */
  constructor(text: string) {
    const lines = text.replace(/\n$/, '').split('\n')
    const chunks = lines.map((line) => Buffer.from(line, 'base64'))
    this.#bytes = Buffer.concat(chunks)
    this.#starts = new Uint32Array(lines.length + 1)
    let at = 0
    for (const [i, chunk] of chunks.entries()) this.#starts[i + 1] = at += chunk.length
  }

  get size(): number {
    return this.#starts.length - 1
  }

  /** What tokens say; special ones, and bytes that make no character, are left out. */
  text(ids: readonly number[]): string {
    const parts = ids.map((id) => this.#bytes.subarray(this.#starts[id], this.#starts[id + 1]))
    return new TextDecoder().decode(Buffer.concat(parts)).replaceAll('\uFFFD', '')
  }
}
