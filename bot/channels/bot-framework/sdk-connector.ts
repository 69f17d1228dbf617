import { Activity } from '@microsoft/agents-activity'
import {
  ConnectorClient,
  getProductInfo,
  HttpClient,
  type HttpRequestConfig,
  type HttpResponse,
} from '@microsoft/agents-hosting'
import type { Clock } from '../../clock.ts'
import { Blocked, RetryLater } from '../channel.ts'
import type { AppToken } from './app-token.ts'
import type { Connector, OutboundActivity } from './connector.ts'
import type { BotReference } from './reference.ts'
import { retryAfterMs } from './retry-after.ts'
import type { ServiceHosts } from './service-hosts.ts'

const TIMEOUT_MS = 15_000

/** The connector did not take a call. It says the status alone: what was sent is nobody's business. */
export class ConnectorRefused extends Error {
  override readonly name = 'ConnectorRefused'
  readonly status: number
  readonly afterMs: number | undefined

  constructor(status: number, afterMs?: number) {
    super(`the connector answered ${status}`)
    this.status = status
    this.afterMs = afterMs
  }
}

/**
 * The SDK's client of the connector's REST interface, on a transport of ours: the SDK's own follows
 * redirects away from the hosts that were checked, waits without end, and keeps what was sent in
 * the errors that it throws.
 */
class GuardedHttp extends HttpClient {
  readonly #clock: Clock

  constructor(serviceUrl: string, token: string | null, clock: Clock) {
    super({
      baseURL: serviceUrl.replace(/\/+$/, ''),
      headers: {
        accept: 'application/json',
        'user-agent': getProductInfo(),
        ...(token !== null && { authorization: `Bearer ${token}` }),
      },
    })
    this.#clock = clock
  }

  override async request<T = unknown>(config: HttpRequestConfig): Promise<HttpResponse<T>> {
    const { method, url, data, params = {} } = config
    const query = new URLSearchParams(
      Object.entries(params).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value] as [string, string]],
      ),
    ).toString()
    const address = `${this.baseURL}/${url.replace(/^\/+/, '')}${query === '' ? '' : `?${query}`}`
    const response = await fetch(address, {
      method: method.toUpperCase(),
      headers: { ...this.defaultHeaders, 'content-type': 'application/json' },
      ...(data !== undefined && { body: JSON.stringify(data) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((error: unknown) => {
      throw new RetryLater('the connector cannot be reached', undefined, error)
    })
    if (!response.ok) {
      await response.body?.cancel()
      throw new ConnectorRefused(response.status, retryAfterMs(response, this.#clock))
    }
    const { status, statusText, headers } = response
    // Many answers have no body. The SDK's type leaves its shape to the caller, and so to us below.
    const body = await response.json().catch(() => ({}))
    return { data: body as T, status, statusText, headers, config: { method, url } }
  }
}

class GuardedClient extends ConnectorClient {
  constructor(serviceUrl: string, token: string | null, clock: Clock) {
    super(new GuardedHttp(serviceUrl, token, clock))
  }
}

/** Writes to Azure Bot Service through the SDK's client, to listed hosts alone. */
export class SdkConnector implements Connector {
  readonly #token: AppToken
  readonly #hosts: ServiceHosts
  readonly #clock: Clock

  constructor(token: AppToken, hosts: ServiceHosts, clock: Clock) {
    this.#token = token
    this.#hosts = hosts
    this.#clock = clock
  }

  async send(reference: BotReference, activity: OutboundActivity): Promise<string | undefined> {
    const { id } = await this.#call(reference, (client) =>
      client.sendToConversation(
        encodeURIComponent(reference.conversationId),
        complete(reference, activity),
      ),
    )
    return typeof id === 'string' ? id : undefined
  }

  async update(
    reference: BotReference,
    activityId: string,
    activity: OutboundActivity,
  ): Promise<void> {
    const conversation = encodeURIComponent(reference.conversationId)
    await this.#call(reference, (client) =>
      client.updateActivity(
        conversation,
        encodeURIComponent(activityId),
        complete(reference, activity),
      ),
    )
  }

  async #call<T>(
    { serviceUrl }: BotReference,
    call: (client: ConnectorClient) => Promise<T>,
  ): Promise<T> {
    // Checked when it came in; checked again because the list may be another one since.
    if (!this.#hosts.allows(serviceUrl))
      throw new RetryLater('the service address is not one of BOT_SERVICE_HOSTS')
    const once = async () =>
      call(new GuardedClient(serviceUrl, await this.#token.get(), this.#clock))
    try {
      return await once().catch((error: unknown) => {
        if (!(error instanceof ConnectorRefused) || error.status !== 401) throw error
        this.#token.forget()
        return once()
      })
    } catch (error) {
      throw error instanceof ConnectorRefused ? explain(error) : error
    }
  }
}

/** What a refusal means for whoever wanted to write. */
function explain(refused: ConnectorRefused): Error {
  const { status, afterMs } = refused
  if (status === 403 || status === 404 || status === 410) return new Blocked(refused.message)
  // The activity itself is at fault, and would be again.
  if (status === 400 || status === 413 || status === 422) return refused
  return new RetryLater(refused.message, afterMs)
}

function complete(reference: BotReference, activity: OutboundActivity): Activity {
  const { channelId, serviceUrl, conversationId, conversationType, tenantId, bot, user } = reference
  return Activity.fromObject({
    ...activity,
    channelId,
    serviceUrl,
    conversation: {
      id: conversationId,
      ...(conversationType !== undefined && { conversationType }),
      ...(tenantId !== undefined && { tenantId }),
    },
    ...(bot && { from: bot }),
    recipient: user,
  })
}
