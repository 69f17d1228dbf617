import { titleOf } from '../../dialogs/safety-plan/open.ts'
import { PLAN_STEPS } from '../../dialogs/types.ts'
import type { Locale } from '../../types.ts'
import { LocalBus, type Bus } from '../bus/bus.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Listener } from '../listener.ts'
import type { Inbox } from '../inbox.ts'
import type { JobHandler, JobQueue } from '../jobs/job-queue.ts'
import type { Logger } from '../logger.ts'
import type { AlertMeter, CaseMeter } from '../observability/meters.ts'
import { caseFollower, meteredAlerts } from '../observability/metered.ts'
import type { SessionStore } from '../stores/session-store.ts'
import type { AlertChannel } from './alerts/alert.ts'
import { emailChannel } from './alerts/email.ts'
import { webhookChannel } from './alerts/webhook.ts'
import { CaseBook } from './case-book.ts'
import { CaseNews } from './case-news.ts'
import type { CaseDesk, Roster, ShownPlan } from './case-desk.ts'
import { Desk } from './desk.ts'
import { HandOff } from './hand-off.ts'
import { Ladder } from './ladder.ts'
import { Unanswered } from './unanswered.ts'

export interface HandOffParts {
  readonly config: Config
  readonly store: SessionStore
  readonly queue: JobQueue
  readonly clock: Clock
  readonly logger: Logger
  readonly listener: Pick<Listener, 'changed' | 'typing' | 'read'>
  readonly roster: Roster
  /** Where the server can be reached, when `PUBLIC_URL` does not say. */
  readonly ownUrl: () => string
  readonly inbox: () => Pick<Inbox, 'accept'>
  /** Other processes; absent: there are none. */
  readonly bus?: Bus
  /** Counsellors whom only another process knows of. */
  readonly elsewhere?: () => number
  /** Count what happens to cases and alerts; absent: nothing is counted. */
  readonly meters?: { readonly cases: CaseMeter; readonly alerts: AlertMeter }
}

export interface HandOffService {
  readonly handoff: HandOff
  readonly desk: CaseDesk
  readonly handlers: readonly JobHandler[]
  /** Cases that wait for a counsellor at this moment. */
  readonly waiting: () => number
  /** Listens to other processes; all cases are known here when it resolves. */
  readonly listen: () => Promise<void>
  /** After a start: plans what a crash kept from being planned. */
  readonly restore: () => Promise<void>
  /** Sees to what a process that died has left, unless it was so lately that another may be at it. */
  readonly mend: (forMs: number) => Promise<void>
  close(): void
}

const MINUTE = 60_000

/** Puts hand-off together from the settings. */
export async function createHandOff(parts: HandOffParts): Promise<HandOffService> {
  const { config, store, queue, clock, logger, listener, roster, ownUrl } = parts
  const book = await CaseBook.open(store)
  const unanswered = new Unanswered()
  const planOf = (personId: string, locale: Locale) => shownPlan(store, personId, locale)
  const country = config.COUNTRY ?? null
  const desk = new Desk({ store, book, clock, logger, listener, country, planOf, unanswered })
  const configured = alertChannels(config, clock)
  const { meters } = parts
  const channels = meters ? meteredAlerts(configured, meters.alerts) : configured
  if (meters) book.onChange(caseFollower(meters.cases))
  const ladder = new Ladder({
    queue,
    book,
    channels,
    rungs: config.HANDOFF_RUNG_MINUTES.map((minutes) => minutes * MINUTE),
    repeatMs: config.HANDOFF_REPEAT_MINUTES * MINUTE,
    repeats: config.HANDOFF_REPEATS,
    awayMs: config.HANDOFF_AWAY_MINUTES * MINUTE,
    consoleUrl: () => `${(config.PUBLIC_URL ?? ownUrl()).replace(/\/+$/, '')}/console`,
    clock,
    logger,
    tell: async ({ conversationId }, name, value) => {
      const event = { type: 'event', text: '', name, value, attachments: 0 } as const
      await parts.inbox().accept(conversationId, { ...event, clientId: `${name}:${value}` })
    },
    release: (caseId) => desk.release(caseId),
  })
  const zone = config.HANDOFF_TIME_ZONE
  const shifts = config.HANDOFF_HOURS ?? null
  const handoff = new HandOff({
    ...{ book, ladder, desk, unanswered, roster, zone, clock },
    channels: channels.length,
    elsewhere: parts.elsewhere ?? (() => 0),
    hours: shifts && { shifts, zone },
  })
  const news = new CaseNews({ bus: parts.bus ?? new LocalBus(), book, desk, logger })
  return {
    ...{ handoff, desk, handlers: ladder.handlers() },
    listen: () => news.begin(),
    restore: () => ladder.restore(),
    async mend(forMs) {
      await news.refresh()
      await ladder.mend(forMs)
    },
    close: () => news.close(),
    waiting: () =>
      book.list().filter(({ status }) => status === 'opened' || status === 'offered').length,
  }
}

/** The ways to reach counsellors that are set up; which rung each belongs to is said in docs/handoff.md. */
export function alertChannels(config: Config, clock: Clock): AlertChannel[] {
  const last = config.HANDOFF_RUNG_MINUTES.length
  const timeoutMs = config.HANDOFF_ALERT_TIMEOUT_MS
  const { HANDOFF_WEBHOOK_SECRET: secret, SMTP_URL: smtpUrl, SMTP_FROM: from } = config
  const hooks = [
    { id: 'webhook', fromRung: 0, url: config.HANDOFF_WEBHOOK_URL },
    { id: 'on-call-webhook', fromRung: last, url: config.HANDOFF_ON_CALL_WEBHOOK_URL },
  ]
  const mails = [
    { id: 'email', fromRung: 0, to: config.HANDOFF_EMAIL_TO },
    { id: 'second-email', fromRung: Math.min(1, last), to: config.HANDOFF_SECOND_EMAIL_TO },
    { id: 'supervisor-email', fromRung: Math.min(2, last), to: config.HANDOFF_SUPERVISOR_EMAIL_TO },
  ]
  const locale = config.DEFAULT_LOCALE
  return [
    ...hooks.flatMap(({ url, ...rest }) =>
      url === undefined || secret === undefined
        ? []
        : [webhookChannel({ ...rest, url, secret, timeoutMs, clock })],
    ),
    ...mails.flatMap(({ to, ...rest }) =>
      to.length === 0 || smtpUrl === undefined || from === undefined
        ? []
        : [emailChannel({ ...rest, to, smtpUrl, from, locale, timeoutMs })],
    ),
  ]
}

async function shownPlan(
  store: SessionStore,
  personId: string,
  locale: Locale,
): Promise<ShownPlan | null> {
  const { safetyPlan } = await store.profile(personId)
  if (!safetyPlan) return null
  return PLAN_STEPS.map((step) => ({
    heading: titleOf(step, locale),
    items: safetyPlan.lines[step],
  }))
}
