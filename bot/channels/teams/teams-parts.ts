import type { ChannelServices } from '../create-channels.ts'
import type { Connector } from '../bot-framework/connector.ts'
import { localeOfTag } from '../bot-framework/activity-in.ts'
import type { Behaviours } from '../bot-framework/dispatch.ts'
import type { Renderers } from '../bot-framework/outlet.ts'
import { isLoopbackHost } from '../bot-framework/service-hosts.ts'
import { isOneDrive } from './export-upload.ts'
import { renderForTeams } from './render-teams.ts'
import { createTeams, type Teams } from './teams-behaviour.ts'

/** What the Bot Framework channel needs in order to be at home on Microsoft Teams. */
export interface TeamsParts {
  readonly behaviours: (connector: Connector) => Behaviours
  readonly renderers: Renderers
  /** Resolves when the files on their way have arrived, or have failed. */
  settled(): Promise<void>
}

/** Wires what is Teams' own to the parts of the service. */
export function teamsParts(services: ChannelServices): TeamsParts {
  const { config, store, clock, logger, conversationIdOf, confirmedLines } = services
  let teams: Teams | undefined
  return {
    behaviours(connector) {
      teams = createTeams({
        ...{ store, clock, logger, connector, conversationIdOf },
        confirmedLines: () => confirmedLines(clock.now()),
        defaultLocale: config.DEFAULT_LOCALE,
        country: config.COUNTRY ?? null,
        // A stand-in on this machine, when the operator listed it among the bot's services.
        mayUpload: (url) =>
          isOneDrive(url) ||
          (isLoopbackHost(url.hostname) && config.BOT_SERVICE_HOSTS.includes(url.origin)),
      })
      return { msteams: teams.behaviour }
    },
    renderers: {
      msteams: (logged, { conversationId, reference }) =>
        renderForTeams(logged, {
          locale:
            localeOfTag(typeof reference.locale === 'string' ? reference.locale : undefined) ??
            config.DEFAULT_LOCALE,
          exportBytes: () => {
            const personId = store.conversation(conversationId)?.personId
            const kept = personId === undefined ? undefined : store.export(personId)
            return Buffer.byteLength(JSON.stringify(kept ?? {}))
          },
        }),
    },
    settled: async () => teams?.settled(),
  }
}
