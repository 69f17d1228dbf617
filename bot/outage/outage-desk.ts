import { randomUUID } from 'node:crypto'
import type { InboundActivity, StoredActivity } from '../activity.ts'
import type { Clock, SetTimer } from '../clock.ts'
import { EvenkeelError } from '../errors.ts'
import type { Inbox, Receipt } from '../inbox.ts'
import type { Journal, Kept } from '../journal/journal.ts'
import type { Logger } from '../logger.ts'
import type { OutageMeter } from '../observability/meters.ts'
import type { Probe } from '../observability/readiness.ts'
import type { Contact } from '../stores/address-store.ts'
import { outageOf, type OutageCode } from '../stores/outage-of.ts'
import type { PendingTurn } from '../stores/session-store.ts'
import type { OutageAnswers } from './outage-answers.ts'
import type { Origin, Outage } from './outage.ts'

export interface OutageDeskServices {
  readonly store: Probe
  readonly journal: Journal
  readonly answers: Pick<OutageAnswers, 'answer' | 'forget'>
  /** Sends what is in no log to whoever can be reached. */
  readonly deliver: (conversationId: string, replies: readonly StoredActivity[]) => void
  readonly inbox: () => Pick<Inbox, 'acceptKept'>
  /** Told when the store works again, before what was kept is handed to it; a failure is logged. */
  readonly onReturn: readonly (() => unknown)[]
  readonly clock: Clock
  readonly setTimer: SetTimer
  readonly logger: Logger
  readonly meter: OutageMeter
}

/** How often it is looked whether the store works again, in milliseconds. */
const PROBE_MS = 1000
/** Conversations whose messages are handed to the store side by side. */
const WIDTH = 8
/** How often a message is handed to a store that works before it is given up. */
const TRIES = 5
/** Conversations whose address is remembered, and client ids that were answered. */
const REMEMBERED = 10_000

/**
 * Sees the service through an outage of its store: notices it, keeps what comes, has said what cannot
 * wait, looks for the store's return, and hands it what was kept, each conversation in its order. What
 * comes meanwhile in a conversation of which something waits goes behind it.
 */
export class OutageDesk implements Outage {
  readonly #services: OutageDeskServices
  readonly #contacts = new Map<string, Contact>()
  readonly #answered = new Set<string>()
  readonly #tries = new Map<number, number>()
  #away: OutageCode | undefined
  #cancel: (() => void) | undefined
  #returning: Promise<void> | undefined
  #closed = false

  constructor(services: OutageDeskServices) {
    this.#services = services
    this.#measure()
  }

  /** Why the store does not work, as far as anybody has met it; undefined while it does. */
  get reason(): OutageCode | undefined {
    return this.#away
  }

  /** Begins to hand over what a run before this one kept. */
  start(): void {
    if (this.#services.journal.size > 0) this.#look(0)
  }

  sees(error: unknown): boolean {
    const code = outageOf(error)
    if (!code) return false
    if (this.#away === undefined) {
      this.#services.meter.began(code)
      this.#services.logger.error(
        { code, err: error },
        'the store is away or full; messages are kept',
      )
    }
    this.#away = code
    this.#look(PROBE_MS)
    return true
  }

  named(inbound: InboundActivity): InboundActivity {
    return inbound.clientId === undefined ? { ...inbound, clientId: randomUUID() } : inbound
  }

  heardFrom(conversationId: string, { contact }: Origin): void {
    if (!contact) return
    this.#contacts.delete(conversationId)
    this.#contacts.set(conversationId, contact)
    const [oldest] = this.#contacts.keys()
    if (this.#contacts.size > REMEMBERED && oldest !== undefined) this.#contacts.delete(oldest)
  }

  holds(conversationId: string): boolean {
    return this.#services.journal.holds(conversationId)
  }

  async keep(
    conversationId: string,
    inbound: InboundActivity,
    { personId, contact }: Origin,
  ): Promise<Receipt> {
    const { journal, clock, meter } = this.#services
    this.#hear(conversationId, inbound)
    try {
      const entry = {
        ...{ conversationId, inbound, at: clock.now() },
        ...(personId !== undefined && { personId }),
        ...(contact && { contact }),
      }
      const { duplicate } = await journal.append(entry)
      return { seq: 0, duplicate }
    } catch (error) {
      meter.turnedAway()
      throw error
    } finally {
      this.#measure()
      this.#look(PROBE_MS)
    }
  }

  answer({ conversationId, inbound }: PendingTurn): void {
    this.#hear(conversationId, inbound)
  }

  say(conversationId: string, replies: readonly StoredActivity[]): void {
    this.#services.deliver(conversationId, replies)
  }

  /** Where somebody on a pushing channel was last heard from. */
  contactOf(conversationId: string): Contact | undefined {
    return this.#contacts.get(conversationId)
  }

  /** Looks no more, and hands over no more. What is kept stays for the next start. */
  async close(): Promise<void> {
    this.#closed = true
    this.#cancel?.()
    await this.#returning
    await this.#services.journal.close()
  }

  /** What is sent again was answered before. */
  #hear(conversationId: string, inbound: InboundActivity): void {
    const key = `${conversationId}\n${inbound.clientId ?? randomUUID()}`
    if (this.#answered.has(key)) return
    if (this.#answered.size < REMEMBERED) this.#answered.add(key)
    const isReadable = this.#away !== 'StoreUnavailable'
    const isReturning = this.#away === undefined
    void this.#services.answers.answer({ conversationId, inbound, isReadable, isReturning })
  }

  #look(inMs: number): void {
    if (this.#closed || this.#cancel || this.#returning) return
    this.#cancel = this.#services.setTimer(() => {
      this.#cancel = undefined
      this.#returning = this.#return().finally(() => {
        this.#returning = undefined
        if (this.#away !== undefined || this.#services.journal.size > 0) this.#look(PROBE_MS)
      })
    }, inMs)
  }

  /** Tries the store; when it works, hands it what was kept. */
  async #return(): Promise<void> {
    const { store, onReturn, logger, answers } = this.#services
    const wasAway = this.#away
    try {
      await store.probe()
    } catch (error) {
      this.#away = outageOf(error) ?? 'StoreUnavailable'
      return
    }
    this.#away = undefined
    if (wasAway !== undefined) {
      logger.warn({ kept: this.#services.journal.size }, 'the store works again')
      for (const told of onReturn)
        await Promise.resolve()
          .then(told)
          .catch((error: unknown) => {
            if (!this.sees(error))
              logger.error({ err: error }, 'the return of the store was missed')
          })
    }
    await this.#replay()
    if (this.reason !== undefined) return
    this.#answered.clear()
    answers.forget()
  }

  async #replay(): Promise<void> {
    const { journal } = this.#services
    const waiting = journal.conversations()
    const worker = async () => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift())
        await this.#handOver(id)
    }
    await Promise.all(Array.from({ length: WIDTH }, worker))
  }

  /** One conversation's messages, in their order, until none is left or one is not taken. */
  async #handOver(conversationId: string): Promise<void> {
    const { journal } = this.#services
    for (let kept = journal.first(conversationId); kept; kept = journal.first(conversationId)) {
      if (this.#closed || this.#away !== undefined) return
      if (!(await this.#accept(kept))) return
      this.#measure()
    }
  }

  async #accept(kept: Kept): Promise<boolean> {
    const { inbox, journal, logger, meter } = this.#services
    const { number, entry } = kept
    try {
      await inbox().acceptKept(entry, () => journal.done(number))
      this.#tries.delete(number)
      meter.replayed()
      return true
    } catch (error) {
      if (this.sees(error) || this.#closed || isDraining(error)) return false
      const tries = (this.#tries.get(number) ?? 0) + 1
      this.#tries.set(number, tries)
      logger.error({ err: error, tries }, 'a message that was kept could not be accepted')
      if (tries < TRIES) return false
      // It would hold up all that is said after it.
      this.#tries.delete(number)
      await journal.giveUp(kept)
      meter.gaveUp()
      return true
    }
  }

  #measure(): void {
    const { journal, meter } = this.#services
    meter.journal(journal.size, journal.bytes)
  }
}

/** The service is being stopped: the next start goes on. */
function isDraining(error: unknown): boolean {
  return error instanceof EvenkeelError && error.code === 'Draining'
}
