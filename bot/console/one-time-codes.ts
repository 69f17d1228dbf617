import { createHash, randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

const ISSUER = 'Evenkeel'
const PERIOD_SECONDS = 30
const DIGITS = 6
/** A clock that is off by this many steps, or somebody who types slowly, is still let in. */
const WINDOW = 1
const RECOVERY_CODES = 10
/** 80 bits each: nobody guesses one, so a plain hash keeps them safe. */
const RECOVERY_BYTES = 10

/** A new shared secret in base32: 160 bits, as RFC 4226 recommends. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** What an authenticator app reads from the QR code. */
export function totpUri(name: string, secret: string): string {
  return totp(secret, name).toString()
}

/**
 * The time step to which a code belongs, or null when it is none of about now (RFC 6238). The caller
 * sees to it that no step is taken twice.
 *
 * @param now milliseconds since the epoch
 */
export function totpStepOf(secret: string, code: string, now: number): number | null {
  const token = code.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const found = totp(secret)
  // otpauth compares in constant time.
  const delta = found.validate({ token, timestamp: now, window: WINDOW })
  return delta === null ? null : found.counter({ timestamp: now }) + delta
}

function totp(secret: string, label = ''): TOTP {
  return new TOTP({
    issuer: ISSUER,
    label,
    algorithm: 'SHA1', // the one that every authenticator app knows
    digits: DIGITS,
    period: PERIOD_SECONDS,
    secret: Secret.fromBase32(secret),
  })
}

/** Codes for the day when the phone is gone; each works once. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const letters = new Secret({ buffer: Uint8Array.from(randomBytes(RECOVERY_BYTES)).buffer })
    return letters.base32.toLowerCase().replaceAll(/.{4}(?!$)/g, '$&-')
  })
}

/** What is kept of a recovery code; spaces, dashes and case are of no account. */
export function hashRecoveryCode(code: string): string {
  const letters = code.toLowerCase().replaceAll(/[\s-]/g, '')
  return createHash('sha256').update(`evenkeel/recovery/${letters}`).digest('hex')
}
