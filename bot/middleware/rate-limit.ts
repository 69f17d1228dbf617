import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { EvenkeelError, type ErrorCode } from '../errors.ts'

/** Lets so many through a minute for each key. */
export class Limiter {
  readonly #limiter: RateLimiterMemory
  readonly #code: ErrorCode

  /** @param code what a caller over the limit is told */
  constructor(perMinute: number, code: ErrorCode) {
    this.#limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
    this.#code = code
  }

  /** @throws EvenkeelError with the given code and the seconds until the minute is over */
  async take(key: string): Promise<void> {
    try {
      await this.#limiter.consume(key)
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      const retryAfter = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
      throw new EvenkeelError(this.#code, undefined, { retryAfter })
    }
  }
}
