/** How many bytes of uploads may be in memory at once, over all people. */
export const UPLOAD_ROOM = 128 * 1024 * 1024

/** Counts bytes that are held in memory, so that many large uploads at once cannot fill it. */
export class ByteRoom {
  readonly #most: number
  #taken = 0

  constructor(most: number) {
    this.#most = most
  }

  /** Takes room for so many bytes; false when there is none, and then none is taken. */
  take(bytes: number): boolean {
    if (this.#taken + bytes > this.#most) return false
    this.#taken += bytes
    return true
  }

  give(bytes: number): void {
    this.#taken -= bytes
  }
}
