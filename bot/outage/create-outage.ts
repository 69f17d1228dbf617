import { join } from 'node:path'
import type { TextReader } from '../../nlp/text/text-reader.ts'
import type { StoredActivity } from '../activity.ts'
import type { Outlet } from '../channels/channel.ts'
import type { Clock, SetTimer } from '../clock.ts'
import type { Config } from '../config.ts'
import { alertChannels } from '../handoff/create-hand-off.ts'
import type { Inbox } from '../inbox.ts'
import { Journal } from '../journal/journal.ts'
import type { Logger } from '../logger.ts'
import type { Screen } from '../middleware/screen-crisis.ts'
import { meteredAlerts } from '../observability/metered.ts'
import type { AlertMeter, OutageMeter } from '../observability/meters.ts'
import type { Probe } from '../observability/readiness.ts'
import type { MasterKeys } from '../keys/master-keys.ts'
import { createCodec } from '../stores/codec.ts'
import type { SessionStore } from '../stores/session-store.ts'
import { OutageAlerts } from './outage-alerts.ts'
import { OutageAnswers } from './outage-answers.ts'
import { OutageDesk } from './outage-desk.ts'
import { Push } from './push.ts'

export interface OutageParts {
  readonly config: Config
  readonly store: SessionStore & Probe
  readonly dataKey: MasterKeys | undefined
  readonly reader: TextReader
  readonly screen?: Screen | undefined
  readonly clock: Clock
  readonly setTimer: SetTimer
  readonly logger: Logger
  readonly meters: { readonly outages: OutageMeter; readonly alerts: AlertMeter }
  readonly confirmedLines: (now: number) => ReadonlySet<string>
  readonly inbox: () => Pick<Inbox, 'acceptKept' | 'recover'>
  readonly outlets: () => readonly Outlet[]
  /** Where the server can be reached, when `PUBLIC_URL` does not say. */
  readonly ownUrl: () => string
  /** Shows what is in no log to whoever is connected. */
  readonly show: (conversationId: string, replies: readonly StoredActivity[]) => void
  /** Sockets and courier, which go on where they stopped. */
  readonly resumed: readonly { resume(): void }[]
}

/**
 * What sees the service through an outage of Redis. Undefined with the embedded store, which is away only
 * when its disk is, and with it the journal's.
 */
export async function createOutage(parts: OutageParts): Promise<OutageDesk | undefined> {
  const { config, store, reader, screen, clock, setTimer, logger, meters, confirmedLines } = parts
  if (config.REDIS_URL === undefined) return undefined
  const journal = await Journal.open({
    folder: join(config.DATA_DIR, 'journal'),
    codec: createCodec(parts.dataKey),
    limits: {
      maxEntries: config.JOURNAL_MAX_MESSAGES,
      maxBytes: config.JOURNAL_MAX_MB * 1024 * 1024,
    },
    logger,
  })
  const push = new Push({ outlets: parts.outlets, setTimer, logger })
  const alerts = new OutageAlerts({
    channels: meteredAlerts(alertChannels(config, clock), meters.alerts),
    consoleUrl: () => `${(config.PUBLIC_URL ?? parts.ownUrl()).replace(/\/+$/, '')}/console`,
    ...{ clock, setTimer, logger },
  })
  const deliver = (conversationId: string, replies: readonly StoredActivity[]) => {
    const contact = desk.contactOf(conversationId)
    if (contact) push.send(contact, replies)
    else parts.show(conversationId, replies)
  }
  const answers = new OutageAnswers({
    ...{ store, reader, screen, clock, logger, confirmedLines, deliver },
    defaultLocale: config.DEFAULT_LOCALE,
    country: config.COUNTRY ?? null,
    danger: (danger) => alerts.danger(danger),
  })
  const desk: OutageDesk = new OutageDesk({
    ...{ store, journal, answers, deliver, clock, setTimer, logger, meter: meters.outages },
    inbox: parts.inbox,
    onReturn: [
      // What was accepted before it went, first: it came before what was kept.
      () => parts.inbox().recover(),
      () => parts.resumed.forEach((each) => each.resume()),
      () => alerts.forget(),
    ],
  })
  return desk
}
