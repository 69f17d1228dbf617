import { onTestFinished } from 'vitest'
import type { App, Parts } from '../../bot/app.ts'
import type { Clock } from '../../bot/clock.ts'
import { APP_PASSWORD, startConnectorService, type ConnectorService } from './connector-service.ts'
import {
  APP_ID,
  startSigningAuthority,
  type SigningAuthority,
  type TokenOptions,
} from './signing-authority.ts'
import { testApp } from './test-app.ts'

export const TENANT_ID = '7e7e0000-1111-4222-8333-444455556666'

/** Azure Bot Service in small: it signs tokens, posts activities to the bot, and takes its answers. */
export interface AzureBotService {
  readonly authority: SigningAuthority
  readonly connector: ConnectorService
  /** Settings by which the bot belongs to it. */
  readonly settings: Readonly<Record<string, string>>
}

export interface AzureOptions {
  readonly clock?: Clock
  readonly endorsements?: readonly string[]
}

/** Starts one; it ends with the test. */
export async function azureBotService(options: AzureOptions = {}): Promise<AzureBotService> {
  const authority = await startSigningAuthority(options)
  const connector = await startConnectorService()
  onTestFinished(() => {
    authority.close()
    connector.close()
  })
  return { authority, connector, settings: settingsFor(authority, connector) }
}

export function settingsFor(
  authority: SigningAuthority,
  connector: ConnectorService,
): Readonly<Record<string, string>> {
  return {
    MICROSOFT_APP_ID: APP_ID,
    MICROSOFT_APP_TENANT_ID: TENANT_ID,
    MICROSOFT_APP_PASSWORD: APP_PASSWORD,
    BOT_OPENID_METADATA: authority.metadataUrl,
    BOT_TOKEN_ISSUERS: authority.issuer,
    BOT_LOGIN_AUTHORITY: connector.loginAuthority,
    BOT_SERVICE_HOSTS: connector.url,
  }
}

/** A bot that belongs to a small Azure Bot Service of its own. */
export interface BotOnAzure extends AzureBotService {
  readonly app: App
  /** Posts an activity as the connector would, with a good token unless another is given. */
  readonly post: (activity: unknown, token?: string | TokenOptions | null) => Promise<Response>
}

export async function botOnAzure(
  settings: Readonly<Record<string, string>> = {},
  parts: Parts = {},
  options: AzureOptions = {},
): Promise<BotOnAzure> {
  const clock = options.clock ?? parts.clock
  const azure = await azureBotService({ ...options, ...(clock && { clock }) })
  const app = await testApp({ ...azure.settings, ...settings }, parts)
  return {
    ...azure,
    app,
    async post(activity, token = {}) {
      const signed =
        typeof token === 'object' && token !== null
          ? await azure.authority.sign(azure.connector.url, token)
          : token
      return postActivity(app.url, activity, signed)
    },
  }
}

/** One request to `/api/messages`; a text is sent as it is. */
export function postActivity(
  url: string,
  activity: unknown,
  token: string | null,
): Promise<Response> {
  return fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    },
    body: typeof activity === 'string' ? activity : JSON.stringify(activity),
  })
}

let sent = 0

/** A message as Azure Bot Service posts it, from a person in a private chat. */
export function message(
  serviceUrl: string,
  text: string,
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    type: 'message',
    id: `m-${(sent += 1)}`,
    timestamp: '2026-01-05T09:00:00.000Z',
    channelId: 'slack',
    serviceUrl,
    from: { id: 'U1', name: 'Kim' },
    recipient: { id: 'B1', name: 'Evenkeel' },
    conversation: { id: 'D1' },
    text,
    locale: 'en-GB',
    ...more,
  }
}
