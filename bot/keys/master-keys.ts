import { createHash } from 'node:crypto'
import { EvenkeelError } from '../errors.ts'
import { FORM } from './form.ts'
import { seal, unseal, unsealFirstForm } from './seal.ts'

const ID_BYTES = 4
const HEADER_BYTES = 1 + ID_BYTES
/** A person's key, wrapped: header, IV, tag, key. */
export const WRAPPED_BYTES = HEADER_BYTES + 12 + 16 + 32

interface MasterKey {
  /** Short hash of the key: says which one sealed a value, and nothing else. */
  readonly id: Buffer
  readonly key: Buffer
}

/** Under which master key something is; `first-form` is older than the ids. */
export type SealedUnder = { readonly master: string } | 'first-form' | 'person' | 'plain'

/**
 * The operator's keys. The current one seals; those before it are accepted for reading while a rotation
 * is under way. They wrap the people's own keys, and seal what is nobody's.
 */
export class MasterKeys {
  readonly #keys: readonly [MasterKey, ...MasterKey[]]

  /**
   * @param current 32 bytes
   * @param previous 32 bytes each
   */
  constructor(current: Buffer, previous: readonly Buffer[] = []) {
    this.#keys = [masterKey(current), ...previous.map(masterKey)]
  }

  /** Id of the key that seals, in hex. */
  get id(): string {
    return this.#keys[0].id.toString('hex')
  }

  /** The keys themselves, the current one first: for what derives its own from them. */
  get all(): readonly Buffer[] {
    return this.#keys.map(({ key }) => key)
  }

  seal(plain: Uint8Array): Buffer {
    const [{ id, key }] = this.#keys
    return seal(key, Buffer.concat([Buffer.of(FORM.master), id]), plain)
  }

  /** @throws EvenkeelError `StoreUnreadable` */
  open(sealed: Buffer): Buffer {
    if (sealed[0] !== FORM.first) return this.#unseal(sealed, '')
    for (const { key } of this.#keys)
      try {
        return unsealFirstForm(key, sealed)
      } catch {
        // That form does not say which key it is under.
      }
    throw foreign()
  }

  /** A person's key, to be kept: it opens for that person alone. */
  wrap(dataKey: Buffer, personId: string): Buffer {
    const [{ id, key }] = this.#keys
    return seal(key, Buffer.concat([Buffer.of(FORM.wrapped), id]), dataKey, personId)
  }

  /** @throws EvenkeelError `StoreUnreadable` */
  unwrap(wrapped: Buffer, personId: string): Buffer {
    return this.#unseal(wrapped, personId)
  }

  /** Whether nothing of it hangs on another master key than the current one. */
  isCurrent(bytes: Buffer): boolean {
    const under = sealedUnder(bytes)
    return under === 'person' || (typeof under === 'object' && under.master === this.id)
  }

  #unseal(sealed: Buffer, context: string): Buffer {
    const id = sealed.subarray(1, HEADER_BYTES)
    const known = this.#keys.find((one) => one.id.equals(id))
    if (!known) throw foreign()
    try {
      return unseal(known.key, sealed, HEADER_BYTES, context)
    } catch (error) {
      throw new EvenkeelError(
        'StoreUnreadable',
        'A stored value is damaged, or not where it was.',
        {
          cause: error,
        },
      )
    }
  }
}

/** What a stored value is sealed with, as its first bytes say. */
export function sealedUnder(bytes: Buffer): SealedUnder {
  const [form] = bytes
  if (form === FORM.first) return 'first-form'
  if (form === FORM.person) return 'person'
  const isMasters = form === FORM.master || form === FORM.wrapped
  return isMasters ? { master: bytes.toString('hex', 1, HEADER_BYTES) } : 'plain'
}

function masterKey(key: Buffer): MasterKey {
  const hash = createHash('sha256').update('evenkeel/master-key\n').update(key).digest()
  return { key, id: hash.subarray(0, ID_BYTES) }
}

function foreign(): EvenkeelError {
  return new EvenkeelError(
    'StoreUnreadable',
    'The stored data was encrypted with another DATA_KEY, or is damaged.',
  )
}
