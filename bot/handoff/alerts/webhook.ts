import type { Clock } from '../../clock.ts'
import { EvenkeelError } from '../../errors.ts'
import type { Alert, AlertChannel } from './alert.ts'
import { IDEMPOTENCY_HEADER, sign, SIGNATURE_HEADER, TIMESTAMP_HEADER } from './signature.ts'

export interface WebhookOptions {
  readonly id: string
  readonly fromRung: number
  readonly url: string
  readonly secret: string
  /** Longest wait for an answer, in milliseconds. */
  readonly timeoutMs: number
  readonly clock: Clock
}

/**
 * Posts alerts as JSON to an address of the operator's, signed so that the receiver knows whom they
 * are from. Any answer of 200 to 299 is taken for delivered; redirects are not followed.
 */
export function webhookChannel(options: WebhookOptions): AlertChannel {
  const { id, fromRung, url, secret, timeoutMs, clock } = options
  return {
    id,
    fromRung,
    async send(alert: Alert) {
      const body = JSON.stringify(alert)
      const timestamp = Math.floor(clock.now() / 1000)
      const response = await fetch(url, {
        method: 'POST',
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
        headers: {
          'content-type': 'application/json',
          'user-agent': 'Evenkeel',
          [IDEMPOTENCY_HEADER]: alert.id,
          [TIMESTAMP_HEADER]: String(timestamp),
          [SIGNATURE_HEADER]: sign(secret, timestamp, body),
        },
        body,
      }).catch((error: unknown) => {
        throw new EvenkeelError('AlertFailed', 'The webhook did not answer.', { cause: error })
      })
      await response.body?.cancel()
      if (!response.ok)
        throw new EvenkeelError('AlertFailed', `The webhook answered with ${response.status}.`)
    },
  }
}
