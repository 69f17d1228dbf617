import { GrammyError } from 'grammy'
import { Blocked, RetryLater } from '../channel.ts'

/** 400s that mean: this chat is gone. Source: descriptions as the Bot API server words them. */
const GONE =
  /chat not found|peer_id_invalid|user not found|chat_id is empty|bot was blocked|deactivated/i
const CANNOT_PARSE = /can't parse entities|can't parse message text/i
/** A token that is refused may be put right by the operator: tried again, but not often. */
const REFUSED_MS = 60_000

/** True when Telegram refused a message for its marks: the same words without marks will do. */
export function isParseError(error: unknown): boolean {
  return (
    error instanceof GrammyError && error.error_code === 400 && CANNOT_PARSE.test(error.description)
  )
}

/**
 * What a failed call means to the courier, without the payload, which holds what was written. A
 * refusal that nobody can explain stays an error of its own: the courier then sends the words alone.
 */
export function explain(error: unknown, method: string): Error {
  if (!(error instanceof GrammyError)) return new RetryLater(`${method}: no connection to Telegram`)
  const { error_code: status, description, parameters } = error
  const said = `${method}: ${status}`
  if (status === 403 || (status === 400 && GONE.test(description))) return new Blocked(said)
  if (status === 429) return new RetryLater(said, (parameters.retry_after ?? 1) * 1000)
  if (status === 401 || status === 404) return new RetryLater(said, REFUSED_MS)
  if (status >= 500) return new RetryLater(said)
  return new Error(said)
}

/** True when Telegram does not know the token: it answers 401, and 404 to one of a wrong form. */
export function isTokenRefused(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)
}

/** What may be logged of a failed call: never its payload, never the address with the token. */
export function describeFailure(error: unknown): {
  readonly status?: number
  readonly type: string
} {
  if (error instanceof GrammyError) return { type: error.name, status: error.error_code }
  return { type: error instanceof Error ? error.name : typeof error }
}
