import type { Clock } from '../../clock.ts'
import type { Logger } from '../../logger.ts'
import { Limiter } from '../../middleware/rate-limit.ts'
import type { PushChannel } from '../channel.ts'
import type { ChannelServices } from '../create-channels.ts'
import type { Receive } from '../receive.ts'
import { teamsParts } from '../teams/teams-parts.ts'
import type { Connector } from './connector.ts'
import type { Behaviours } from './dispatch.ts'
import { loadConnector } from './load-connector.ts'
import { BotFrameworkOutlet, type Renderers } from './outlet.ts'
import { botFrameworkRouter } from './router.ts'
import { ServiceHosts } from './service-hosts.ts'
import { botFrameworkOptions, type BotFrameworkOptions } from './settings.ts'
import { TokenCheck } from './token-check.ts'

export interface BotFrameworkServices {
  readonly receive: Receive
  readonly clock: Clock
  readonly logger: Logger
  readonly refused?: (address: string) => Promise<void>
  /** Where our own page is, for what a channel cannot show. */
  readonly pageUrl?: string
  /** What a channel does beside the common things, by its id at Azure Bot Service. */
  readonly behaviours?: (connector: Connector) => Behaviours
  /** How a channel shows messages, by its name here; the words alone without one. */
  readonly renderers?: Renderers
}

/** The channel as the settings want it; undefined when it is off. */
export function botFramework(services: ChannelServices): PushChannel | undefined {
  const { config, receive, clock, logger } = services
  const options = botFrameworkOptions(config)
  if (!options) return undefined
  const refusals = new Limiter(config.RATE_PER_ADDRESS, 'TooManyRequests')
  const teams = teamsParts(services)
  const channel = createBotFrameworkChannel(options, {
    ...{ receive, clock, logger },
    refused: (address) => refusals.take(address),
    ...(config.PUBLIC_URL !== undefined && { pageUrl: config.PUBLIC_URL }),
    behaviours: teams.behaviours,
    renderers: teams.renderers,
  })
  const close = async () => {
    await channel.close()
    await teams.settled()
  }
  return { ...channel, recordings: { channel: 'msteams', fetch: teams.fetchRecording }, close }
}

/** Microsoft Teams and every other channel of Azure Bot Service. */
export function createBotFrameworkChannel(
  options: BotFrameworkOptions,
  services: BotFrameworkServices,
): PushChannel {
  const { clock, logger, behaviours, renderers, pageUrl } = services
  const hosts = new ServiceHosts(options.serviceHosts, options.credentials === null)
  const connector = loadConnector(options, { hosts, clock, logger })
  if (options.credentials === null)
    logger.warn('BOT_FRAMEWORK is on without credentials: anybody on this machine can write')
  return {
    outlet: new BotFrameworkOutlet(connector, { renderers, pageUrl }),
    router: botFrameworkRouter({
      ...services,
      check: new TokenCheck(options, hosts, clock),
      connector,
      behaviours: behaviours?.(connector) ?? {},
    }),
    // Azure Bot Service calls us: there is nothing to begin but what the first answer needs.
    start: () => connector.loaded(),
    // A request in hand is answered before the server closes, and accepted or refused by then.
    close: () => Promise.resolve(),
  }
}
