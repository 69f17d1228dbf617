import { createHmac, timingSafeEqual } from 'node:crypto'

export const TIMESTAMP_HEADER = 'evenkeel-timestamp'
export const SIGNATURE_HEADER = 'evenkeel-signature'
export const IDEMPOTENCY_HEADER = 'idempotency-key'

/** A signature older than this, in seconds, is a replay. */
const FRESH_SECONDS = 300

/**
 * Signs a webhook's body: HMAC-SHA256 over `<timestamp>.<body>`, in hexadecimal.
 * @param timestamp seconds since the epoch
 */
export function sign(secret: string, timestamp: number, body: string): string {
  return `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`
}

/**
 * What a receiver does with a webhook: true when it was signed with the secret, lately.
 * @param now seconds since the epoch
 */
export function verify(
  secret: string,
  { timestamp, signature, body }: { timestamp: string; signature: string; body: string },
  now: number,
): boolean {
  if (!/^\d{1,12}$/.test(timestamp)) return false
  if (Math.abs(now - Number(timestamp)) > FRESH_SECONDS) return false
  const expected = Buffer.from(sign(secret, Number(timestamp), body))
  const given = Buffer.from(signature)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
