import type { MasterKeys } from '../../keys/master-keys.ts'
import type { PersonKey } from '../../keys/person-key.ts'
import { createCodec, Owned, type Codec } from '../codec.ts'

/** Stands for the key of values in the clear. */
const CLEAR = '-'

/** Values of a home as they are kept; without a home's key, those that are nobody's. */
export class Sealer {
  /** What the scripts compare with the key that the home has: see `lua/shared.lua`. */
  readonly ref: string
  readonly #codec: Codec
  readonly #key: PersonKey | undefined

  /**
   * @param master undefined to store in the clear
   * @param key the home's
   */
  constructor(master: MasterKeys | undefined, key?: PersonKey) {
    this.#key = key
    this.#codec = createCodec(master, () => key)
    this.ref = master ? (key?.ref.toString('hex') ?? '') : CLEAR
  }

  seal(value: unknown): Buffer {
    return this.#codec.encode(this.#key ? new Owned(value, this.#key) : value)
  }

  /** @throws EvenkeelError `StoreUnreadable` */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows what was sealed
  open<T>(bytes: Buffer): T {
    return this.#codec.decode(bytes) as T
  }
}
