import type { Clock } from '../../clock.ts'

/** No service may keep us waiting longer than this on its word alone. */
const LONGEST_MS = 3_600_000

/**
 * How long a service asks to wait, in milliseconds; undefined when it does not say.
 * Source: RFC 9110 10.2.3 (seconds, or a date).
 */
export function retryAfterMs(
  response: Pick<Response, 'headers'>,
  clock: Clock,
): number | undefined {
  const header = response.headers.get('retry-after')?.trim()
  if (header === undefined || header === '') return undefined
  const wait = /^\d{1,9}$/.test(header) ? Number(header) * 1000 : Date.parse(header) - clock.now()
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), LONGEST_MS)
}
