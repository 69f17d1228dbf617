import { EvenkeelError } from '../errors.ts'
import { FORM } from '../keys/form.ts'
import type { MasterKeys } from '../keys/master-keys.ts'
import { openWith, refOf, sealWith, type PersonKey } from '../keys/person-key.ts'

/** How a value becomes bytes in a store. */
export interface Codec {
  encode(value: unknown): Buffer
  decode(bytes: Buffer): unknown
}

/** A value on its way to the store that is somebody's: it is sealed with their key. */
export class Owned {
  readonly value: unknown
  readonly key: PersonKey

  constructor(value: unknown, key: PersonKey) {
    this.value = value
    this.key = key
  }
}

/** Finds the key that a value refers to; undefined when it was destroyed. */
export type FindKey = (ref: Buffer) => PersonKey | undefined

/**
 * JSON, sealed when there is a master key: what is somebody's (`Owned`) with their own key, the rest
 * with the master key. Every form that was ever written can be read.
 *
 * @param master undefined to store in the clear
 * @param find where values of people are kept
 */
export function createCodec(master: MasterKeys | undefined, find?: FindKey): Codec {
  return {
    encode(value) {
      const plain = Buffer.from(JSON.stringify(value instanceof Owned ? value.value : value))
      if (value instanceof Owned) return sealWith(value.key, plain)
      return master ? master.seal(plain) : Buffer.concat([Buffer.of(FORM.plain), plain])
    },
    decode(bytes) {
      if (bytes[0] === FORM.plain) return JSON.parse(bytes.toString('utf8', 1)) as unknown
      if (!master)
        throw new EvenkeelError(
          'StoreUnreadable',
          'The stored data is encrypted: set DATA_KEY to its key.',
        )
      const plain =
        bytes[0] === FORM.person ? openWith(find?.(refOf(bytes)), bytes) : master.open(bytes)
      return JSON.parse(plain.toString()) as unknown
    },
  }
}
