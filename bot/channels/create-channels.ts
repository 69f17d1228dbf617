import type { Clock, SetTimer } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Logger } from '../logger.ts'
import type { SessionStore } from '../stores/session-store.ts'
import { botFramework } from './bot-framework/bot-framework-channel.ts'
import type { PushChannel } from './channel.ts'
import type { Arrival, Receive } from './receive.ts'
import { createTelegram } from './telegram/create-telegram.ts'

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

/** The pushing channels that are set up: a new one is a folder beside this file and a line here. */
export function createChannels(services: ChannelServices): readonly PushChannel[] {
  const makers: readonly ((services: ChannelServices) => PushChannel | undefined)[] = [
    botFramework,
    createTelegram,
  ]
  return makers.flatMap((make) => make(services) ?? [])
}
