import { createCodec } from '../codec.ts'

/** Values as they are kept: the embedded store's form, sealed with `DATA_KEY` where there is one. */
export class Sealer {
  readonly #codec: ReturnType<typeof createCodec>

  /** @param key 32 bytes, or undefined to store in the clear */
  constructor(key: Buffer | undefined) {
    this.#codec = createCodec(key)
  }

  seal(value: unknown): Buffer {
    return this.#codec.encode(value)
  }

  /** @throws EvenkeelError `StoreUnreadable` */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows what was sealed
  open<T>(bytes: Buffer): T {
    return this.#codec.decode(bytes) as T
  }
}
