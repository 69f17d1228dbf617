import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const IV_BYTES = 12
const TAG_BYTES = 16

/**
 * Seals bytes with AES-256-GCM: header, IV, tag, body. Each has its own random IV, so no two share one
 * (NIST SP 800-38D keeps random 96-bit IVs safe up to 2^32 values a key).
 *
 * @param key 32 bytes
 * @param header stays readable, and cannot be changed unnoticed
 * @param context what the bytes belong to; they open with the same alone
 */
export function seal(key: Buffer, header: Buffer, plain: Uint8Array, context = ''): Buffer {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(Buffer.concat([header, Buffer.from(context)]))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([header, iv, cipher.getAuthTag(), body])
}

/**
 * @param headerBytes length of the header
 * @throws Error of `node:crypto` for another key, another context or changed bytes
 */
export function unseal(key: Buffer, sealed: Buffer, headerBytes: number, context = ''): Buffer {
  const tagAt = headerBytes + IV_BYTES
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(headerBytes, tagAt), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(Buffer.concat([sealed.subarray(0, headerBytes), Buffer.from(context)]))
  decipher.setAuthTag(sealed.subarray(tagAt, tagAt + TAG_BYTES))
  return Buffer.concat([decipher.update(sealed.subarray(tagAt + TAG_BYTES)), decipher.final()])
}

/** The form of before there were keys of people: no header in what is authenticated. */
export function unsealFirstForm(key: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + IV_BYTES), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAuthTag(sealed.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES))
  const body = sealed.subarray(1 + IV_BYTES + TAG_BYTES)
  return Buffer.concat([decipher.update(body), decipher.final()])
}
