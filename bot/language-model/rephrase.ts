import type { Guard } from '../../nlp/guard/guard-reply.ts'
import type { GuardReason } from '../../nlp/guard/guard-rule.ts'
import type { Logger } from '../logger.ts'
import type { CircuitBreaker } from './circuit-breaker.ts'
import { instructionsFor, materialFor } from './instructions.ts'
import type { ChatModel } from './load-chat-model.ts'
import type { Rephrase } from './reword-turn.ts'

/** Why the catalogue's sentence stood: a code, which is all that is logged. */
export type FallbackReason = GuardReason | 'deadline' | 'failed' | 'resting' | 'busy'

export interface RephraseParts {
  readonly chat: ChatModel
  readonly guard: Guard
  readonly breaker: CircuitBreaker
  readonly deadlineMs: number
  readonly logger: Logger
}

/** Requests under way at once; a turn beyond that says the catalogue's sentence at once. */
const MOST_AT_ONCE = 8

/**
 * Puts one sentence in other words: one request, no second try, a deadline, and the guard over the
 * whole reply before a word of it leaves. Whatever goes wrong, the catalogue's sentence stands.
 */
export function createRephrase(parts: RephraseParts): Rephrase {
  const { chat, guard, breaker, deadlineMs, logger } = parts
  let underWay = 0
  return async (request) => {
    const note = (reason: FallbackReason) =>
      logger.info({ reason }, 'the catalogue’s sentence stands')
    const refused = underWay >= MOST_AT_ONCE ? 'busy' : breaker.allows() ? undefined : 'resting'
    if (refused) {
      note(refused)
      return undefined
    }
    underWay += 1
    try {
      const instructions = instructionsFor(request.locale)
      const reply = await withDeadline(
        (signal) => chat(instructions, materialFor(request), signal),
        deadlineMs,
      )
      if (reply === undefined) {
        breaker.failed()
        note('deadline')
        return undefined
      }
      breaker.succeeded()
      const result = guard(reply, { ...request, instructions })
      if (result.ok) return reply.trim()
      note(result.reason)
      return undefined
    } catch {
      // The error may quote what was sent, and the reason changes nothing for the person.
      breaker.failed()
      note('failed')
      return undefined
    } finally {
      underWay -= 1
    }
  }
}

/** Resolves with undefined at the deadline, even when the work does not heed its signal. */
async function withDeadline<T>(
  work: (signal: AbortSignal) => Promise<T>,
  milliseconds: number,
): Promise<T | undefined> {
  const stop = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined)
      stop.abort()
    }, milliseconds)
  })
  const working = work(stop.signal)
  // Its rejection after the deadline is nobody's any more.
  working.catch(() => undefined)
  try {
    return await Promise.race([working, late])
  } finally {
    clearTimeout(timer)
  }
}
