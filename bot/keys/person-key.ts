import { createHash, randomBytes } from 'node:crypto'
import { EvenkeelError } from '../errors.ts'
import { FORM } from './form.ts'
import { seal, unseal } from './seal.ts'

export const REF_BYTES = 8
const HEADER_BYTES = 1 + REF_BYTES

/** What a person's values are sealed with. */
export interface PersonKey {
  /** Stands before each value: which key it takes. 8 bytes. */
  readonly ref: Buffer
  /** 32 bytes. */
  readonly key: Buffer
}

/** A new key, 32 random bytes. */
export function newDataKey(): Buffer {
  return randomBytes(32)
}

/** Tells one key from another, and nothing about it. */
export function hashOfKey(key: Buffer): Buffer {
  return createHash('sha256').update('evenkeel/person-key\n').update(key).digest()
}

/** A key that is referred to by its hash. */
export function personKey(key: Buffer): PersonKey {
  return { key, ref: hashOfKey(key).subarray(0, REF_BYTES) }
}

export function sealWith({ key, ref }: PersonKey, plain: Uint8Array): Buffer {
  return seal(key, Buffer.concat([Buffer.of(FORM.person), ref]), plain)
}

/** @throws EvenkeelError `StoreUnreadable` */
export function openWith(key: PersonKey | undefined, sealed: Buffer): Buffer {
  if (!key?.ref.equals(refOf(sealed)))
    throw new EvenkeelError(
      'StoreUnreadable',
      'A stored value is another person’s, or its key was destroyed with an erasure.',
    )
  try {
    return unseal(key.key, sealed, HEADER_BYTES)
  } catch (error) {
    throw new EvenkeelError('StoreUnreadable', 'A stored value is damaged.', { cause: error })
  }
}

/** Which key a value takes. */
export function refOf(sealed: Buffer): Buffer {
  return sealed.subarray(1, HEADER_BYTES)
}
