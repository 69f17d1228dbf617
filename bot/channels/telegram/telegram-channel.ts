import { autoRetry } from '@grammyjs/auto-retry'
import { Api } from 'grammy'
import type { Router } from 'express'
import type { Locale } from '../../../types.ts'
import { EvenkeelError } from '../../errors.ts'
import type { ChannelServices } from '../create-channels.ts'
import type { Outlet, PushChannel } from '../channel.ts'
import { describeFailure, isTokenRefused } from './api-errors.ts'
import { fetchRecording } from './fetch-recording.ts'
import { menuIn } from './commands.ts'
import { forGrammy } from './grammy-signal.ts'
import { Leases } from '../../stores/leases.ts'
import { Poller } from './poller.ts'
import { UpdateTaker } from './take-update.ts'
import { TelegramOutlet } from './telegram-outlet.ts'
import { ALLOWED_UPDATES } from './update-schema.ts'
import { WEBHOOK_PATH, webhookRouter } from './webhook.ts'

/** What the channel is set up with; `config.ts` has checked that it fits together. */
export interface TelegramSettings {
  readonly token: string
  /** `null`: long polling. */
  readonly webhook: { readonly secret: string; readonly publicUrl: string } | null
  readonly apiRoot: string | undefined
  readonly defaultLocale: Locale
}

/** Longest wait for one call, in seconds; a long poll takes 30 of them. */
const CALL_SECONDS = 45
/** At the start somebody is waiting for the service. */
const START_SECONDS = 10
const FIRST_REST_MS = 1000
const LONGEST_REST_MS = 60_000

/**
 * Telegram. Who tries again: the courier for what is said to people, the poller for what they say,
 * this class for the start; and grammY's auto-retry for the few calls that stand alone (the menu, the
 * answer to a press, a reply in a group), where no order has to be kept and nothing to be resumed.
 */
export class TelegramChannel implements PushChannel {
  readonly outlet: Outlet
  readonly router?: Router
  readonly recordings: NonNullable<PushChannel['recordings']>
  readonly #settings: TelegramSettings
  readonly #services: ChannelServices
  readonly #start: Api
  readonly #alone: Api
  readonly #taker: UpdateTaker
  readonly #poller: Poller
  readonly #leases: Leases
  /** Whether this process was the last to fetch messages, as far as it knows. */
  #fetches = true
  readonly #stop = new AbortController()
  #rest = FIRST_REST_MS
  #starting: Promise<void> | undefined
  #cancel: (() => void) | undefined

  constructor(settings: TelegramSettings, services: ChannelServices) {
    this.#settings = settings
    this.#services = services
    const { token, webhook, apiRoot } = settings
    const root = apiRoot === undefined ? {} : { apiRoot: apiRoot.replace(/\/+$/, '') }
    const once = new Api(token, { ...root, timeoutSeconds: CALL_SECONDS })
    this.#start = new Api(token, { ...root, timeoutSeconds: START_SECONDS })
    this.#alone = new Api(token, { ...root, timeoutSeconds: START_SECONDS })
    this.#alone.config.use(autoRetry({ maxRetryAttempts: 3, maxDelaySeconds: 60 }))
    this.outlet = new TelegramOutlet(once, services.store, services.clock)
    this.#taker = new UpdateTaker(services, this.#alone)
    const take = this.#taker.take.bind(this.#taker)
    const { setTimer, logger } = services
    this.#leases = new Leases('telegram', services)
    this.#poller = new Poller({ api: once, take, setTimer, logger, isOurs: () => this.#isOurs() })
    const files = { api: once, token, root: root.apiRoot, signal: this.#stop.signal }
    this.recordings = { channel: 'telegram', fetch: (remote) => fetchRecording(remote, files) }
    if (webhook) this.router = webhookRouter(webhook.secret, take)
  }

  /**
   * Without a connection it goes on trying, and the rest of the service runs meanwhile.
   * @throws EvenkeelError `TelegramTokenWrong` when Telegram does not know the token
   */
  async start(): Promise<void> {
    try {
      await this.#begin()
    } catch (error) {
      if (isTokenRefused(error))
        throw new EvenkeelError(
          'TelegramTokenWrong',
          'Telegram does not know TELEGRAM_TOKEN: copy it anew from @BotFather (/mybots, API Token).',
        )
      this.#again(error)
    }
  }

  async close(): Promise<void> {
    this.#stop.abort()
    this.#cancel?.()
    await this.#starting
    await this.#poller.close()
    this.#leases.stop()
    await this.#leases.releaseAll()
    await this.#taker.close()
  }

  /** Asks who we are, tells Telegram how we want our messages, and begins to take them. */
  async #begin(): Promise<void> {
    const signal = forGrammy(this.#stop.signal)
    const { webhook } = this.#settings
    const { id, username } = await this.#start.getMe(signal)
    this.#taker.bot = { id, username }
    if (webhook) {
      await this.#start.setWebhook(
        `${webhook.publicUrl.replace(/\/+$/, '')}${WEBHOOK_PATH}`,
        { secret_token: webhook.secret, allowed_updates: [...ALLOWED_UPDATES] },
        signal,
      )
    } else {
      await this.#start.deleteWebhook({}, signal)
      this.#poller.start()
    }
    this.#services.logger.info({ mode: webhook ? 'webhook' : 'polling' }, 'Telegram is connected')
    void this.#setMenu()
  }

  /** Of several processes one fetches; while nobody can be asked, the one that did goes on. */
  async #isOurs(): Promise<boolean> {
    try {
      this.#fetches = (await this.#leases.hold('updates')) !== 'refused'
    } catch (error) {
      this.#services.logger.warn({ err: error }, 'who fetches from Telegram could not be asked')
    }
    return this.#fetches
  }

  #again(error: unknown): void {
    const { logger, setTimer } = this.#services
    if (this.#stop.signal.aborted) return
    const failure = describeFailure(error)
    if (isTokenRefused(error))
      logger.error({ failure }, 'Telegram does not know TELEGRAM_TOKEN: it stays unconnected')
    else logger.warn({ failure }, 'Telegram cannot be reached; it is tried again')
    const wait = this.#rest
    this.#rest = Math.min(LONGEST_REST_MS, wait * 2)
    this.#cancel = setTimer(() => {
      this.#starting = this.#begin().catch((again: unknown) => this.#again(again))
    }, wait)
  }

  /** The menu, for those whose Telegram speaks Chinese, English, or anything else. */
  async #setMenu(): Promise<void> {
    const signal = forGrammy(this.#stop.signal)
    const { defaultLocale } = this.#settings
    try {
      await this.#alone.setMyCommands(menuIn(defaultLocale), {}, signal)
      await this.#alone.setMyCommands(menuIn('en'), { language_code: 'en' }, signal)
      await this.#alone.setMyCommands(menuIn('zh-Hans'), { language_code: 'zh' }, signal)
    } catch (error) {
      if (signal.aborted) return
      const failure = describeFailure(error)
      this.#services.logger.warn({ failure }, 'the menu of the Telegram bot could not be set')
    }
  }
}
