import { z } from 'zod'
import type { Clock } from '../../clock.ts'
import type { Logger } from '../../logger.ts'
import { RetryLater } from '../channel.ts'
import { retryAfterMs } from './retry-after.ts'
import type { BotFrameworkOptions, Credentials } from './settings.ts'

/** The bot's own token, with which it calls the connector. */
export interface AppToken {
  /**
   * A token that is good for some minutes at least; null in anonymous mode.
   * @throws RetryLater when none can be had now
   */
  get(): Promise<string | null>
  /** The connector refused it: the next `get` asks for a new one. */
  forget(): void
}

const TIMEOUT_MS = 15_000
/** A token is not used in its last minutes: it must outlive the call and a difference of clocks. */
const MARGIN_MS = 300_000

const tokenSchema = z.object({
  access_token: z.string().min(1).max(20_000),
  expires_in: z.coerce.number().min(0).max(864_000),
})
const refusalSchema = z.object({ error: z.string().regex(/^[a-z_]{1,60}$/) })

/** Nobody proves who they are: the Emulator asks for no token. */
export const NO_TOKEN: AppToken = {
  get: () => Promise.resolve(null),
  forget: () => undefined,
}

type SecretCredentials = Extract<Credentials, { readonly kind: 'secret' }>

/**
 * Client credentials (RFC 6749 4.4) with a secret.
 *
 * Why not the SDK's MSAL: it takes https addresses alone, so that no test can run it, and asks
 * Microsoft's public cloud about every authority that it does not know.
 */
export class SecretToken implements AppToken {
  readonly #credentials: SecretCredentials
  readonly #options: BotFrameworkOptions
  readonly #clock: Clock
  readonly #logger: Logger
  #token: { readonly value: string; readonly until: number } | undefined
  #asking: Promise<string> | undefined

  constructor(
    credentials: SecretCredentials,
    options: BotFrameworkOptions,
    clock: Clock,
    logger: Logger,
  ) {
    this.#credentials = credentials
    this.#options = options
    this.#clock = clock
    this.#logger = logger
  }

  async get(): Promise<string> {
    if (this.#token && this.#clock.now() < this.#token.until) return this.#token.value
    this.#asking ??= this.#ask().finally(() => (this.#asking = undefined))
    return this.#asking
  }

  forget(): void {
    this.#token = undefined
  }

  async #ask(): Promise<string> {
    const { appId, password, tenantId } = this.#credentials
    const { loginAuthority, tokenScope } = this.#options
    // An app of all tenants gets its token from the Bot Framework's own tenant.
    const address = `${loginAuthority}/${tenantId ?? 'botframework.com'}/oauth2/v2.0/token`
    const response = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: appId,
        client_secret: password,
        scope: `${tokenScope}/.default`,
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((error: unknown) => {
      throw new RetryLater('the login authority cannot be reached', undefined, error)
    })
    const body: unknown = await response.json().catch(() => null)
    const parsed = tokenSchema.safeParse(body)
    if (!response.ok || !parsed.success) {
      // The code alone: the description of a refusal may quote what was sent.
      const refusal = refusalSchema.safeParse(body)
      const code = refusal.success ? refusal.data.error : 'none'
      this.#logger.error({ status: response.status, code }, 'the bot got no token of its own')
      throw new RetryLater('the bot got no token', retryAfterMs(response, this.#clock))
    }
    const { access_token: value, expires_in: seconds } = parsed.data
    this.#token = { value, until: this.#clock.now() + seconds * 1000 - MARGIN_MS }
    return value
  }
}
