import { join } from 'node:path'
import { Accounts } from '../../bot/accounts/accounts.ts'
import type { InboundActivity } from '../../bot/activity.ts'
import type { Clock } from '../../bot/clock.ts'
import { loadConfig } from '../../bot/config.ts'
import { createHandOff, type HandOffService } from '../../bot/handoff/create-hand-off.ts'
import { HANDOFF_EVENTS } from '../../bot/handoff/handoff-events.ts'
import { Inbox } from '../../bot/inbox.ts'
import { Agenda } from '../../bot/jobs/agenda.ts'
import { EmbeddedQueue } from '../../bot/jobs/embedded-queue.ts'
import { createLogger } from '../../bot/logger.ts'
import { policyOf } from '../../bot/policy/turn-policy.ts'
import { LmdbStore } from '../../bot/stores/embedded/lmdb-store.ts'
import type { LoggedActivity, SessionStore } from '../../bot/stores/session-store.ts'
import { loadTextReader } from '../../nlp/text/load-text-reader.ts'

/** A clock that stands where it is put. */
class SetClock implements Clock {
  at = 0
  now(): number {
    return this.at
  }
}

/** Nobody is told of anything. */
const SILENCE = {
  changed: () => undefined,
  typing: () => undefined,
  read: () => undefined,
  unsaved: () => undefined,
}

/**
 * The same service in this process, undisturbed: one store, nobody kills it, and each message is put to
 * it when the one before is answered, at the very moment at which the soaked service decided on it.
 */
export class Reference {
  readonly store: LmdbStore
  readonly #clock: SetClock
  readonly #inbox: Inbox
  readonly #queue: EmbeddedQueue

  private constructor(store: LmdbStore, clock: SetClock, inbox: Inbox, queue: EmbeddedQueue) {
    this.store = store
    this.#clock = clock
    this.#inbox = inbox
    this.#queue = queue
  }

  /**
   * @param env what the soaked service was started with
   * @param folder an empty folder
   */
  static async open(env: Readonly<Record<string, string>>, folder: string): Promise<Reference> {
    const config = loadConfig({ ...env, REDIS_URL: '', DATA_DIR: folder })
    const clock = new SetClock()
    const logger = createLogger('error')
    const store = new LmdbStore(join(folder, 'store'), {
      ...{ moodMaxPoints: config.MOOD_MAX_POINTS, moodMaxDays: config.MOOD_MAX_DAYS },
      logMaxActivities: config.LOG_MAX_ACTIVITIES,
    })
    // Jobs are kept and never run: what they did to the soaked service is in its log.
    const setTimer = () => () => undefined
    const queue = new EmbeddedQueue({ path: join(folder, 'jobs'), clock, setTimer, logger })
    const service: HandOffService = await createHandOff({
      ...{ config, store, queue, clock, logger, listener: SILENCE },
      roster: { counsellors: () => [] },
      ownUrl: () => 'http://127.0.0.1',
      inbox: () => inbox,
    })
    const inbox: Inbox = new Inbox({
      services: {
        ...{ store, clock, logger, handoff: service.handoff },
        reader: await loadTextReader({ modelsDir: config.MODELS_DIR, model: 'classical' }),
        defaultLocale: config.DEFAULT_LOCALE,
        country: config.COUNTRY ?? null,
        confirmedLines: () => new Set(),
        policy: policyOf(config),
        channelOf: () => 'web',
        listens: false,
        accounts: new Accounts(store, clock, Buffer.alloc(32)),
      },
      listener: SILENCE,
      backlog: 1_000_000,
      agenda: new Agenda(queue, (personId) => store.profile(personId)),
    })
    return new Reference(store, clock, inbox, queue)
  }

  /**
   * Puts everything to it that came into a conversation of the soaked service, in the order of the
   * places there.
   * @returns the same log as this service has it
   */
  async replay(
    { personId, conversationId }: { readonly personId: string; readonly conversationId: string },
    log: readonly LoggedActivity[],
  ): Promise<LoggedActivity[]> {
    const decidedAt = momentsOf(log)
    for (const { seq, activity } of log) {
      if (activity.from.role !== 'user') continue
      this.#clock.at = decidedAt.get(seq) ?? Date.parse(activity.timestamp)
      // As soon as the first has come, it is there.
      await this.store.open({ id: conversationId, personId, createdAt: this.#clock.at })
      const { type, text = '', name, channelData } = activity
      const value = typeof activity.value === 'string' ? activity.value : undefined
      const clientId = channelData?.clientActivityID
      const inbound: InboundActivity = {
        type: type === 'event' ? 'event' : 'message',
        ...{ text, attachments: 0 },
        ...(name !== undefined && { name }),
        ...(value !== undefined && { value: await this.#ownValue(personId, name, value) }),
        ...(typeof clientId === 'string' && { clientId }),
      }
      await this.#inbox.accept(conversationId, inbound)
      while (this.#inbox.backlog > 0) await new Promise((resolve) => setImmediate(resolve))
    }
    return allOf(this.store, conversationId)
  }

  async close(): Promise<void> {
    await this.#queue.close()
    await this.#inbox.drain()
    await this.store.close()
  }

  /** Events about a case name it by its id, which is drawn anew here. */
  async #ownValue(personId: string, name: string | undefined, value: string): Promise<string> {
    if (!name?.startsWith(HANDOFF_EVENTS)) return value
    const own = (await this.store.casesOf(personId)).at(-1)?.id ?? ''
    return value.replace(/^[^@]*/, own)
  }
}

/** When each message was decided on: its answers carry that moment. */
function momentsOf(log: readonly LoggedActivity[]): Map<number, number> {
  const moments = new Map<number, number>()
  for (const { activity } of log)
    if (activity.replyTo !== undefined && !moments.has(activity.replyTo))
      moments.set(activity.replyTo, Date.parse(activity.timestamp))
  return moments
}

export function allOf(store: SessionStore, conversationId: string): Promise<LoggedActivity[]> {
  return store.activitiesAfter(conversationId, 0, 1_000_000)
}
