import type { SessionStore } from '../../stores/session-store.ts'
import type { ChannelServices } from '../create-channels.ts'
import { RecordingGone } from '../../jobs/read-voice.job.ts'
import type { RemoteRecording } from '../../media/media-store.ts'
import { download } from '../download.ts'
import type { Connector } from '../bot-framework/connector.ts'
import { localeOfTag } from '../bot-framework/activity-in.ts'
import type { Behaviours } from '../bot-framework/dispatch.ts'
import type { Renderers } from '../bot-framework/outlet.ts'
import { isLoopbackHost } from '../bot-framework/service-hosts.ts'
import { isOneDrive } from './export-upload.ts'
import { offersExport, renderForTeams } from './render-teams.ts'
import { createTeams, type Teams } from './teams-behaviour.ts'

/** What the Bot Framework channel needs in order to be at home on Microsoft Teams. */
export interface TeamsParts {
  readonly behaviours: (connector: Connector) => Behaviours
  readonly renderers: Renderers
  /** Fetches a voice note that was sent as a file. */
  readonly fetchRecording: (remote: RemoteRecording) => Promise<Uint8Array>
  /** Resolves when the files on their way have arrived, or have failed. */
  settled(): Promise<void>
}

/** Wires what is Teams' own to the parts of the service. */
export function teamsParts(services: ChannelServices): TeamsParts {
  const { config, store, clock, logger, conversationIdOf, confirmedLines } = services
  let teams: Teams | undefined
  // A stand-in on this machine, when the operator listed it among the bot's services.
  const isFiles = (url: URL) =>
    isOneDrive(url) ||
    (isLoopbackHost(url.hostname) && config.BOT_SERVICE_HOSTS.includes(url.origin))
  return {
    behaviours(connector) {
      teams = createTeams({
        ...{ store, clock, logger, connector, conversationIdOf },
        confirmedLines: () => confirmedLines(clock.now()),
        defaultLocale: config.DEFAULT_LOCALE,
        country: config.COUNTRY ?? null,
        mayUpload: isFiles,
      })
      return { msteams: teams.behaviour }
    },
    renderers: {
      msteams: async (logged, { conversationId, reference }) => {
        const tag = typeof reference.locale === 'string' ? reference.locale : undefined
        const bytes = offersExport(logged.activity) ? await exportBytes(store, conversationId) : 0
        return renderForTeams(logged, {
          locale: localeOfTag(tag) ?? config.DEFAULT_LOCALE,
          exportBytes: () => bytes,
        })
      },
    },
    async fetchRecording({ reference: { url } }) {
      const isAllowed = typeof url === 'string' && URL.canParse(url) && isFiles(new URL(url))
      if (!isAllowed) throw new RecordingGone('its address is not one of OneDrive or SharePoint')
      return download(url)
    },
    settled: async () => teams?.settled(),
  }
}

async function exportBytes(store: SessionStore, conversationId: string): Promise<number> {
  const personId = (await store.conversation(conversationId))?.personId
  const kept = personId === undefined ? undefined : await store.export(personId)
  return Buffer.byteLength(JSON.stringify(kept ?? {}))
}
