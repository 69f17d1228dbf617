import { GrammyError, type Api } from 'grammy'
import type { SetTimer } from '../../clock.ts'
import { EvenkeelError } from '../../errors.ts'
import type { Logger } from '../../logger.ts'
import { describeFailure } from './api-errors.ts'
import { forGrammy } from './grammy-signal.ts'
import { ALLOWED_UPDATES, parseUpdate, type Update } from './update-schema.ts'

export interface PollerOptions {
  /** Without auto-retry: the poller waits and tries again itself. */
  readonly api: Api
  readonly take: (update: Update) => Promise<void>
  /** Telegram hands messages to one at a time: whether this process is the one. */
  readonly isOurs: () => Promise<boolean>
  readonly setTimer: SetTimer
  readonly logger: Logger
}

/** Seconds that Telegram keeps a request open while there is nothing. */
const LONG_POLL_SECONDS = 30
const FIRST_REST_MS = 1000
/** While another process fetches, it is looked so often whether it still does. */
const LOOK_AGAIN_MS = 5000
const LONGEST_REST_MS = 60_000
/** One person's updates that are not accepted keep the others waiting no longer than this. */
const LONGEST_HOLD_MS = 2000
/** An update that fails so often for a reason of ours must not keep all others waiting. */
const MAX_FAILURES = 8

/**
 * Long polling. The offset, which tells Telegram what it may forget, moves past an update only when
 * that was durably accepted; grammY's own polling moves it before. People do not wait for each other:
 * each chat's updates are taken in order, the chats beside each other.
 */
export class Poller {
  readonly #options: PollerOptions
  readonly #stop = new AbortController()
  readonly #failures = new Map<number, number>()
  /** Accepted, but behind one that is not. */
  readonly #taken = new Set<number>()
  #offset = 0
  #rest = FIRST_REST_MS
  #running: Promise<void> | undefined

  constructor(options: PollerOptions) {
    this.#options = options
  }

  start(): void {
    this.#running ??= this.#run()
  }

  /** Asks for no more; resolves when what was fetched is accepted and Telegram knows it. */
  async close(): Promise<void> {
    this.#stop.abort()
    await this.#running
    if (this.#offset === 0) return
    // Tells Telegram what it may forget. When it fails, the updates come again and are known.
    await this.#options.api
      .getUpdates(
        { offset: this.#offset, limit: 1, timeout: 0 },
        forGrammy(AbortSignal.timeout(2000)),
      )
      .catch(() => undefined)
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop
    while (!signal.aborted) {
      if (!(await this.#options.isOurs())) {
        await this.#pause(LOOK_AGAIN_MS)
        continue
      }
      const updates = await this.#fetch()
      if (!updates) continue
      const restMs = await this.#takeAll(updates)
      if (restMs > 0) await this.#pause(restMs)
    }
  }

  /** The next updates, or undefined after a failure and the rest that follows it. */
  async #fetch(): Promise<readonly unknown[] | undefined> {
    const { api, logger } = this.#options
    const { signal } = this.#stop
    try {
      const updates: readonly unknown[] = await api.getUpdates(
        {
          offset: this.#offset,
          timeout: LONG_POLL_SECONDS,
          limit: 100,
          allowed_updates: [...ALLOWED_UPDATES],
        },
        forGrammy(signal),
      )
      this.#rest = FIRST_REST_MS
      return updates
    } catch (error) {
      if (signal.aborted) return undefined
      const asked = error instanceof GrammyError ? error.parameters.retry_after : undefined
      const why =
        error instanceof GrammyError && error.error_code === 409
          ? 'another program fetches the messages of this Telegram bot, or a webhook is set: only one may'
          : 'Telegram cannot be reached; messages are fetched as soon as it can'
      logger.warn({ failure: describeFailure(error) }, why)
      await this.#pause(asked === undefined ? this.#rest : asked * 1000)
      this.#rest = Math.min(LONGEST_REST_MS, this.#rest * 2)
      return undefined
    }
  }

  /**
   * Takes a page of updates and moves the offset to the first that was not accepted.
   * @returns how long to rest before the next page, in milliseconds
   */
  async #takeAll(page: readonly unknown[]): Promise<number> {
    const { logger } = this.#options
    const lanes = new Map<number, Update[]>()
    const ids: number[] = []
    for (const raw of page) {
      const id = idOf(raw)
      if (id === undefined) continue
      ids.push(id)
      if (this.#taken.has(id)) continue
      try {
        const update = parseUpdate(raw)
        const chat = chatOf(update)
        lanes.set(chat, [...(lanes.get(chat) ?? []), update])
      } catch (error) {
        logger.warn({ err: error }, 'an update of Telegram is malformed and was passed over')
        this.#taken.add(id)
      }
    }
    const rests = await Promise.all([...lanes.values()].map((lane) => this.#takeLane(lane)))
    this.#moveOn(ids)
    // A page of nothing that can be read would come again at once, for ever.
    if (page.length > 0 && ids.length === 0) return LONGEST_REST_MS
    return Math.max(0, ...rests)
  }

  /** In order, up to the first that is not accepted. */
  async #takeLane(lane: readonly Update[]): Promise<number> {
    for (const update of lane) {
      const rest = await this.#takeOne(update)
      if (rest !== undefined) return rest
      this.#taken.add(update.update_id)
    }
    return 0
  }

  /** Undefined when it is done with; else how long to rest, in milliseconds. */
  async #takeOne(update: Update): Promise<number | undefined> {
    const { take, logger } = this.#options
    const id = update.update_id
    try {
      await take(update)
      this.#failures.delete(id)
      return undefined
    } catch (error) {
      const failures = (this.#failures.get(id) ?? 0) + 1
      this.#failures.set(id, failures)
      const isOurs = !(error instanceof EvenkeelError) || error.code === 'Internal'
      const isRefused = error instanceof EvenkeelError && error.status < 500 && error.status !== 429
      if (isRefused || (isOurs && failures >= MAX_FAILURES)) {
        logger.error({ err: error }, 'an update of Telegram could not be taken in and is given up')
        this.#failures.delete(id)
        return undefined
      }
      logger.warn(
        { err: error, failures },
        'an update of Telegram was not accepted; it is tried again',
      )
      const asked = error instanceof EvenkeelError ? (error.retryAfter ?? 1) : 1
      return Math.min(LONGEST_HOLD_MS, asked * 1000)
    }
  }

  #moveOn(ids: readonly number[]): void {
    const open = ids.filter((id) => !this.#taken.has(id))
    if (ids.length === 0) return
    const next = open.length > 0 ? Math.min(...open) : Math.max(...ids) + 1
    this.#offset = next
    for (const id of this.#taken) if (id < next) this.#taken.delete(id)
  }

  #pause(ms: number): Promise<void> {
    const { signal } = this.#stop
    if (signal.aborted) return Promise.resolve()
    return new Promise((resolve) => {
      const done = () => {
        cancel()
        signal.removeEventListener('abort', done)
        resolve()
      }
      const cancel = this.#options.setTimer(done, ms)
      signal.addEventListener('abort', done, { once: true })
    })
  }
}

function idOf(raw: unknown): number | undefined {
  if (typeof raw !== 'object' || raw === null || !('update_id' in raw)) return undefined
  const { update_id: id } = raw
  return typeof id === 'number' && Number.isSafeInteger(id) && id >= 0 ? id : undefined
}

function chatOf(update: Update): number {
  const { message, edited_message: edited, channel_post: post } = update
  const { callback_query: query, my_chat_member: standing } = update
  return (message ?? edited ?? post ?? query?.message ?? standing)?.chat.id ?? 0
}
