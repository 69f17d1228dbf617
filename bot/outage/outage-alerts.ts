import { randomUUID } from 'node:crypto'
import { compareRisk } from '../../nlp/risk.ts'
import type { RiskLevel } from '../../types.ts'
import type { Clock, SetTimer } from '../clock.ts'
import type { Alert, AlertChannel } from '../handoff/alerts/alert.ts'
import { backOff, type RetryRule } from '../jobs/job-queue.ts'
import type { Logger } from '../logger.ts'
import type { OutageDanger } from './outage-answers.ts'

export interface OutageAlertsServices {
  readonly channels: readonly AlertChannel[]
  /** Where the console is, which lists the case once it can be opened. */
  readonly consoleUrl: () => string
  readonly clock: Clock
  readonly setTimer: SetTimer
  readonly logger: Logger
}

const TRIES: RetryRule = { attempts: 5, firstDelay: 1000, longestDelay: 30_000 }
/** Conversations that are remembered. */
const REMEMBERED = 10_000

/**
 * Alerts counsellors to danger for which no case can be opened, because the store is away: by the ways
 * that are used at once, straight, as the jobs are away, too. Once for each conversation and level.
 */
export class OutageAlerts {
  readonly #services: OutageAlertsServices
  readonly #told = new Map<string, RiskLevel>()

  constructor(services: OutageAlertsServices) {
    this.#services = services
  }

  danger({ conversationId, risk, locale, country }: OutageDanger): void {
    const { channels, clock, consoleUrl } = this.#services
    const { level, kind, about } = risk
    const told = this.#told.get(conversationId)
    if (told !== undefined && compareRisk(level, told) <= 0) return
    if (this.#told.size < REMEMBERED) this.#told.set(conversationId, level)
    const id = `outage-${randomUUID()}`
    const alert: Alert = {
      ...{ id, reason: 'outage', caseId: '', level, kind, about, locale, country },
      ...{ rung: 0, waitedSeconds: 0, link: consoleUrl(), at: clock.now() },
    }
    for (const channel of channels.filter(({ fromRung }) => fromRung === 0))
      void this.#send(channel, alert)
  }

  /** The outage is over: the cases speak for themselves. */
  forget(): void {
    this.#told.clear()
  }

  async #send(channel: AlertChannel, alert: Alert): Promise<void> {
    const { setTimer, logger } = this.#services
    for (let tries = 1; tries <= TRIES.attempts; tries += 1) {
      try {
        await channel.send(alert)
        return
      } catch (error) {
        logger.error({ err: error, way: channel.id, tries }, 'an alert without the store failed')
        await new Promise<void>((over) => setTimer(over, backOff(tries, TRIES)))
      }
    }
  }
}
