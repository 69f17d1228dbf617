import type { StoredActivity } from '../activity.ts'
import { Blocked, RetryLater, type Address, type Outlet } from '../channels/channel.ts'
import type { SetTimer } from '../clock.ts'
import { backOff, type RetryRule } from '../jobs/job-queue.ts'
import type { Logger } from '../logger.ts'
import type { Contact } from '../stores/address-store.ts'

export interface PushServices {
  readonly outlets: () => readonly Outlet[]
  readonly setTimer: SetTimer
  readonly logger: Logger
}

/** The message is in the journal and is answered again: no reason to try for long. */
const TRIES: RetryRule = { attempts: 5, firstDelay: 1000, longestDelay: 15_000 }

/**
 * Sends what is in no log to somebody on a pushing channel. The courier cannot: it reads in the store
 * where they are reached. One conversation's messages go out in the order of the calls.
 */
export class Push {
  readonly #services: PushServices
  readonly #last = new Map<string, Promise<void>>()

  constructor(services: PushServices) {
    this.#services = services
  }

  send(contact: Contact, activities: readonly StoredActivity[]): void {
    const { conversationId } = contact
    const before = this.#last.get(conversationId) ?? Promise.resolve()
    const sent = before
      .then(() => this.#sendAll(contact, activities))
      .catch((error: unknown) =>
        this.#services.logger.error({ err: error }, 'a message without the store was not sent'),
      )
      .finally(() => {
        if (this.#last.get(conversationId) === sent) this.#last.delete(conversationId)
      })
    this.#last.set(conversationId, sent)
  }

  async #sendAll(contact: Contact, activities: readonly StoredActivity[]): Promise<void> {
    const outlet = this.#services
      .outlets()
      .find(({ channels }) => channels.includes(contact.channel))
    if (!outlet) return
    const address: Address = { ...contact, delivered: { seq: 0, part: 0 } }
    for (const activity of activities)
      for (const part of await outlet.render({ seq: 0, activity }, address))
        await this.#patiently(() => outlet.send(address, part))
  }

  async #patiently(send: () => Promise<void>): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        await send()
        return
      } catch (error) {
        if (error instanceof Blocked || tries >= TRIES.attempts) throw error
        const asked = error instanceof RetryLater ? error.afterMs : undefined
        const wait = Math.min(TRIES.longestDelay, asked ?? backOff(tries, TRIES))
        await new Promise<void>((over) => this.#services.setTimer(over, wait))
      }
    }
  }
}
