import type { Clock } from '../../clock.ts'
import type { Logger } from '../../logger.ts'
import { NO_TOKEN, SecretToken, type AppToken } from './app-token.ts'
import type { Connector } from './connector.ts'
import type { ServiceHosts } from './service-hosts.ts'
import type { BotFrameworkOptions } from './settings.ts'

export interface ConnectorServices {
  readonly hosts: ServiceHosts
  readonly clock: Clock
  readonly logger: Logger
}

/**
 * The connector on the SDK. The SDK takes about 40 MB and a second to load, so it is loaded when
 * the channel starts and not by who has no use for it.
 */
export function loadConnector(
  options: BotFrameworkOptions,
  { hosts, clock, logger }: ConnectorServices,
): Connector & { readonly loaded: () => Promise<void> } {
  let loading: Promise<Connector> | undefined
  const load = (): Promise<Connector> =>
    (loading ??= (async () => {
      const { SdkConnector } = await import('./sdk-connector.ts')
      return new SdkConnector(await createToken(options, clock, logger), hosts, clock)
    })())
  return {
    send: async (...what) => (await load()).send(...what),
    update: async (...what) => (await load()).update(...what),
    loaded: () => load().then(() => undefined),
  }
}

async function createToken(
  options: BotFrameworkOptions,
  clock: Clock,
  logger: Logger,
): Promise<AppToken> {
  const { credentials } = options
  if (credentials === null) return NO_TOKEN
  if (credentials.kind === 'secret') return new SecretToken(credentials, options, clock, logger)
  const { managedIdentityToken } = await import('./managed-identity-token.ts')
  return managedIdentityToken(credentials, options, logger)
}
