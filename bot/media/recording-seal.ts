import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { CHANNELS } from '../channels/channel.ts'
import type { KeptRecording } from './media-store.ts'

const IV_BYTES = 12
const TAG_BYTES = 16

export const RECORDING_ID = /^[\w-]{8,64}$/

const head = z.object({
  id: z.string().regex(RECORDING_ID),
  conversationId: z.string(),
  at: z.number(),
  size: z.number(),
  seconds: z.number().optional(),
  remote: z
    .object({
      channel: z.enum(CHANNELS),
      reference: z.record(z.string(), z.unknown()),
      size: z.number().optional(),
    })
    .optional(),
})

/** What a recording is, as it was written down. @throws Error when it is something else */
export function parseHead(json: string): KeptRecording {
  const { seconds, remote, ...rest } = head.parse(JSON.parse(json))
  const { size, ...where } = remote ?? {}
  return {
    ...rest,
    ...(seconds !== undefined && { seconds }),
    ...(remote && {
      remote: { ...(where as typeof remote), ...(size !== undefined && { size }) },
    }),
  }
}

/** Seals recordings with AES-256-GCM. */
export class RecordingSeal {
  readonly #keys: readonly Buffer[]

  /** @param keys 32 bytes each: the first one seals, all are tried for reading */
  constructor(keys: readonly Buffer[]) {
    this.#keys = keys
  }

  /** @param name is bound to what is sealed, so that nothing can stand in for another */
  close(plain: Uint8Array, name: string): Buffer {
    const iv = randomBytes(IV_BYTES)
    const cipher = createCipheriv('aes-256-gcm', this.#keys[0] ?? Buffer.alloc(0), iv)
    cipher.setAAD(Buffer.from(name))
    const body = Buffer.concat([cipher.update(plain), cipher.final()])
    return Buffer.concat([iv, cipher.getAuthTag(), body])
  }

  /** @throws Error when it is not what was sealed under this key and name */
  open(sealed: Buffer, name: string): Buffer {
    const [last] = this.#keys.slice(-1)
    for (const key of this.#keys)
      try {
        return this.#openWith(key, sealed, name)
      } catch (error) {
        // Written before the key was changed: recordings are gone within a day, and are not rewritten.
        if (key === last) throw error
      }
    throw new RangeError('there is no key')
  }

  #openWith(key: Buffer, sealed: Buffer, name: string): Buffer {
    const tag = sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES)
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES))
    decipher.setAAD(Buffer.from(name))
    decipher.setAuthTag(tag)
    return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()])
  }
}
