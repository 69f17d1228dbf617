import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../../clock.ts'
import { EvenkeelError } from '../../errors.ts'

/** How long a link to an export is good: whoever has the link gets the file. */
const TICKET_MS = 600_000

/**
 * Tickets that stand in a link to a person's export: a client of another site opens links in a
 * window of its own, which sends no token.
 */
export class ExportTickets {
  readonly #key: Buffer
  readonly #clock: Clock

  /** @param key 32 bytes */
  constructor(key: Buffer, clock: Clock) {
    this.#key = key
    this.#clock = clock
  }

  issue(personId: string): string {
    const until = this.#clock.now() + TICKET_MS
    return `${until}.${personId}.${this.#sign(`${until}.${personId}`)}`
  }

  /**
   * @returns whose export it opens
   * @throws EvenkeelError `TokenInvalid`, `TokenExpired`
   */
  check(ticket: string): string {
    const [, signed = '', until, personId = '', signature = ''] =
      /^((\d{1,15})\.([\w-]{1,200}))\.([\w-]{43})$/.exec(ticket) ?? []
    const own = Buffer.from(this.#sign(signed))
    if (signature.length !== own.length || !timingSafeEqual(Buffer.from(signature), own))
      throw new EvenkeelError('TokenInvalid')
    if (Number(until) <= this.#clock.now()) throw new EvenkeelError('TokenExpired')
    return personId
  }

  #sign(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('base64url')
  }
}
