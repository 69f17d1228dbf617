import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { EvenkeelError } from '../errors.ts'

/** How a value becomes bytes in the embedded store. */
export interface Codec {
  encode(value: unknown): Buffer
  decode(bytes: Buffer): unknown
}

/** First byte of a stored value: which of the two forms it is in. */
const PLAIN = 0
const SEALED = 1
const IV_BYTES = 12
const TAG_BYTES = 16

/**
 * JSON, sealed with AES-256-GCM when there is a key. Each value has its own random IV, so no two
 * share one (NIST SP 800-38D keeps random 96-bit IVs safe up to 2^32 values a key).
 *
 * @param key 32 bytes, or undefined to store in the clear
 */
export function createCodec(key: Buffer | undefined): Codec {
  return {
    encode(value) {
      const plain = Buffer.from(JSON.stringify(value))
      if (!key) return Buffer.concat([Buffer.of(PLAIN), plain])
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', key, iv)
      const body = Buffer.concat([cipher.update(plain), cipher.final()])
      return Buffer.concat([Buffer.of(SEALED), iv, cipher.getAuthTag(), body])
    },
    decode(bytes) {
      if (bytes[0] === PLAIN) return JSON.parse(bytes.toString('utf8', 1)) as unknown
      if (!key)
        throw new EvenkeelError(
          'StoreUnreadable',
          'The stored data is encrypted: set DATA_KEY to its key.',
        )
      const iv = bytes.subarray(1, 1 + IV_BYTES)
      const tag = bytes.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES)
      const decipher = createDecipheriv('aes-256-gcm', key, iv)
      decipher.setAuthTag(tag)
      try {
        const body = bytes.subarray(1 + IV_BYTES + TAG_BYTES)
        return JSON.parse(
          Buffer.concat([decipher.update(body), decipher.final()]).toString(),
        ) as unknown
      } catch (error) {
        throw new EvenkeelError(
          'StoreUnreadable',
          'The stored data was encrypted with another DATA_KEY, or is damaged.',
          { cause: error },
        )
      }
    },
  }
}
