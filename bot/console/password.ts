import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { Lanes } from '../middleware/sequence-turns.ts'
import { EvenkeelError } from '../errors.ts'
import type { PasswordHash } from './account.ts'

/**
 * One of the equally strong settings of OWASP's Password Storage Cheat Sheet: 32 MiB a hash, so that
 * a few at once do not press a small server.
 */
const COST = { N: 2 ** 15, r: 8, p: 3 } as const
const SALT_BYTES = 16
const HASH_BYTES = 32
const SHORTEST = 12
/** Longer ones only cost time; bounded before they are hashed. */
export const LONGEST_PASSWORD = 256
const DISTINCT = 5
/** Hashes that may wait: more than this is an attack and not a shift that begins. */
const BACKLOG = 16

const lanes = new Lanes()

/**
 * Turns a password into what is kept of it.
 * @throws EvenkeelError `PasswordWeak`, which says what is missing and never repeats the password
 */
export async function hashPassword(password: string, name: string): Promise<PasswordHash> {
  const normal = normalForm(password)
  if (normal.length < SHORTEST || normal.length > LONGEST_PASSWORD)
    throw new EvenkeelError(
      'PasswordWeak',
      `A password takes ${SHORTEST} to ${LONGEST_PASSWORD} characters.`,
    )
  if (new Set(normal).size < DISTINCT || normal.toLowerCase().includes(name))
    throw new EvenkeelError(
      'PasswordWeak',
      `A password takes at least ${DISTINCT} different characters and not the sign-in name.`,
    )
  const salt = randomBytes(SALT_BYTES)
  const hash = await derive(normal, salt, COST)
  return {
    algorithm: 'scrypt',
    ...COST,
    salt: salt.toString('base64'),
    hash: hash.toString('base64'),
  }
}

/**
 * Whether a password is the one. Without an account it takes as long and says no, so that nobody
 * learns from the time which names there are.
 * @throws EvenkeelError `TooManyRequests` when too many hashes wait
 */
export async function verifyPassword(
  password: string,
  kept: PasswordHash | undefined,
): Promise<boolean> {
  const { N, r, p } = kept ?? COST
  const salt = kept ? Buffer.from(kept.salt, 'base64') : randomBytes(SALT_BYTES)
  const expected = kept ? Buffer.from(kept.hash, 'base64') : Buffer.alloc(HASH_BYTES)
  const found = await derive(normalForm(password), salt, { N, r, p })
  const same = found.length === expected.length && timingSafeEqual(found, expected)
  return same && kept !== undefined
}

/** The same characters typed on another keyboard are the same password. */
function normalForm(password: string): string {
  return password.toWellFormed().normalize('NFKC')
}

/** One at a time: each takes 32 MiB, and the threads are also those of the disk. */
function derive(
  password: string,
  salt: Buffer,
  { N, r, p }: Pick<PasswordHash, 'N' | 'r' | 'p'>,
): Promise<Buffer> {
  if (lanes.size('scrypt') >= BACKLOG)
    throw new EvenkeelError('TooManyRequests', undefined, { retryAfter: 5 })
  return lanes.run(
    'scrypt',
    () =>
      new Promise((resolve, reject) => {
        // scrypt needs 128·N·r bytes and a little; Node's own limit is just below that.
        scrypt(password, salt, HASH_BYTES, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
          error ? reject(error) : resolve(key),
        )
      }),
  )
}
