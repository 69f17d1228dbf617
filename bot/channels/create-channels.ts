import type { Clock, SetTimer } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Logger } from '../logger.ts'
import type { SessionStore } from '../stores/session-store.ts'
import type { PushChannel } from './channel.ts'
import { botFrameworkOptions } from './bot-framework/settings.ts'
import type { Arrival, Receive } from './receive.ts'

/** What a pushing channel works with. */
export interface ChannelServices {
  readonly config: Config
  readonly receive: Receive
  readonly store: SessionStore
  readonly clock: Clock
  readonly setTimer: SetTimer
  readonly logger: Logger
  /** Ids of the help lines that an operator has confirmed. */
  readonly confirmedLines: (now: number) => ReadonlySet<string>
  /** What stands in the store for a chat of a channel, whether there is such a conversation or not. */
  readonly conversationIdOf: (ids: Pick<Arrival, 'channel' | 'userId' | 'chatId'>) => string
}

/**
 * The pushing channels that are set up: a new one is a folder beside this file and some lines here.
 * Their libraries are loaded only then, because they take tens of megabytes.
 */
export async function createChannels(services: ChannelServices): Promise<readonly PushChannel[]> {
  const { config } = services
  const made: (PushChannel | undefined)[] = []
  if (botFrameworkOptions(config)) {
    const { botFramework } = await import('./bot-framework/bot-framework-channel.ts')
    made.push(botFramework(services))
  }
  if (config.TELEGRAM_TOKEN !== undefined) {
    const { createTelegram } = await import('./telegram/create-telegram.ts')
    made.push(createTelegram(services))
  }
  return made.filter((channel) => channel !== undefined)
}
