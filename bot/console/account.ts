import { z } from 'zod'

/**
 * What somebody may do in the console.
 * - `counsellor`: sees the queue, takes cases and talks in their own
 * - `supervisor`: besides, looks into every case and moves cases between counsellors
 * - `admin`: keeps accounts and reads the audit log; sees no case at all
 */
export const ROLES = ['counsellor', 'supervisor', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** A sign-in name: lower case, so that no two look alike by their case. */
export const accountName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{1,39}$/)
  .describe('2 to 40 of a–z, 0–9, dot, dash and underscore, beginning with a letter or digit')

/** How the person in need and other counsellors see them: one line, no control characters. */
export const displayName = z
  .string()
  .trim()
  .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{1,40}$/u)
  .describe('1 to 40 characters')

/** A password as it is kept: the cost stands beside it, so that it can be raised later. */
export interface PasswordHash {
  readonly algorithm: 'scrypt'
  /** CPU and memory cost, a power of two; block size; parallelism (RFC 7914). */
  readonly N: number
  readonly r: number
  readonly p: number
  /** Base64. */
  readonly salt: string
  /** Base64. */
  readonly hash: string
}

/** Somebody who may sign in to the console. */
export interface Account {
  readonly name: string
  readonly display: string
  readonly role: Role
  readonly password: PasswordHash
  /** Base32 of the shared secret. */
  readonly totpSecret: string
  /** The last time step whose code was taken: that one and those before it are used up. */
  readonly totpStep: number
  /** SHA-256 of the recovery codes that are left, in hex. */
  readonly recovery: readonly string[]
  readonly disabled: boolean
  /** Raised to end every session at once. */
  readonly epoch: number
  readonly createdAt: number
}

/** What may be shown of an account. */
export interface AccountSummary {
  readonly name: string
  readonly display: string
  readonly role: Role
  readonly disabled: boolean
  readonly recoveryLeft: number
  readonly createdAt: number
}

export function summariseAccount(account: Account): AccountSummary {
  const { name, display, role, disabled, recovery, createdAt } = account
  return { name, display, role, disabled, recoveryLeft: recovery.length, createdAt }
}
