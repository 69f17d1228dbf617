import { Counter, Gauge, Histogram, Registry, type MetricValueWithName } from 'prom-client'
import { RISK_LEVELS } from '../../types.ts'
import type {
  AlertMeter,
  CaseMeter,
  CourierMeter,
  ErasureMeter,
  HttpMeter,
  JobMeter,
  OutageMeter,
  StoreMeter,
  TextMeter,
  TurnGauge,
  TurnMeter,
  VoiceMeter,
} from './meters.ts'
import { processMetrics } from './process-metrics.ts'

/** From a command that is not read to a wait behind thirty others, in seconds. */
const TURN_BUCKETS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 15, 60]
const READING_BUCKETS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]
/** Up to the ladder's last rung, and a night. */
const CLAIM_BUCKETS = [15, 30, 60, 120, 300, 600, 900, 1800, 3600, 14_400, 43_200]
const JOB_BUCKETS = [0.005, 0.02, 0.1, 0.5, 1, 5, 15, 60, 180]

/** A metric with its values at a moment. */
export interface Figure {
  readonly name: string
  readonly help: string
  /** `counter`, `gauge` or `histogram`, whatever prom-client's types say of it. */
  readonly type: string
  /** A histogram's carry the name of what they are, such as `…_bucket`. */
  readonly values: readonly MetricValueWithName<string>[]
}

/** Numbers that are looked at when somebody asks. */
export interface Levels {
  /** Open sockets: of people, and of counsellors. */
  readonly sockets: () => { readonly chat: number; readonly console: number }
  /** Accepted activities whose turn has not ended. */
  readonly backlog: () => number
  /** Cases that wait for a counsellor. */
  readonly waitingCases: () => number
  /** Jobs that were given up and are kept for a look. */
  readonly deadJobs: () => number | Promise<number>
  /** Whether the service takes traffic: see `readiness.ts`. */
  readonly ready: () => Promise<boolean>
}

/**
 * Everything that the service counts, in one registry of its own. Each meter is handed to the part
 * that it belongs to; labels take values of fixed sets alone.
 */
export class Metrics {
  readonly #registry = new Registry()
  readonly #registers = [this.#registry]

  readonly turns: TurnMeter = this.#turnMeter()
  readonly texts: TextMeter = this.#textMeter()
  readonly cases: CaseMeter = this.#caseMeter()
  readonly alerts: AlertMeter = this.#alertMeter()
  readonly courier: CourierMeter = this.#courierMeter()
  readonly jobs: JobMeter = this.#jobMeter()
  readonly store: StoreMeter = this.#storeMeter()
  readonly outages: OutageMeter = this.#outageMeter()
  readonly erasures: ErasureMeter = this.#erasureMeter()
  readonly voice: VoiceMeter = this.#voiceMeter()
  readonly http: HttpMeter = this.#httpMeter()

  constructor() {
    processMetrics(this.#registry)
  }

  /** Of the text that `expose` gives. */
  get contentType(): string {
    return this.#registry.contentType
  }

  /** All of it in Prometheus' text format. */
  expose(): Promise<string> {
    return this.#registry.metrics()
  }

  /** All of it as data. */
  async figures(): Promise<Figure[]> {
    const metrics = await this.#registry.getMetricsAsJSON()
    return metrics.map(({ name, help, type, values }) => ({
      ...{ name, help, values },
      type: String(type),
    }))
  }

  /** Adds what is looked at and not counted. Called once. */
  watch({ sockets, backlog, waitingCases, deadJobs, ready }: Levels): void {
    const registers = this.#registers
    new Gauge({
      name: 'evenkeel_open_sockets',
      help: 'Open WebSockets of people (chat) and of counsellors (console)',
      labelNames: ['kind'],
      registers,
      collect() {
        const open = sockets()
        this.set({ kind: 'chat' }, open.chat)
        this.set({ kind: 'console' }, open.console)
      },
    })
    new Gauge({
      name: 'evenkeel_backlog_turns',
      help: 'Accepted activities whose turn has not ended',
      registers,
      collect() {
        this.set(backlog())
      },
    })
    new Gauge({
      name: 'evenkeel_cases_waiting',
      help: 'Cases that wait for a counsellor',
      registers,
      collect() {
        this.set(waitingCases())
      },
    })
    new Gauge({
      name: 'evenkeel_jobs_dead',
      help: 'Jobs that were given up and are kept for a look, 1000 at most',
      registers,
      async collect() {
        // Not known while their store is away: the other figures are shown all the same.
        this.set(await Promise.resolve(deadJobs()).catch(() => Number.NaN))
      },
    })
    new Gauge({
      name: 'evenkeel_ready',
      help: '1 when the service takes traffic, else 0: what /readyz says',
      registers,
      async collect() {
        this.set((await ready()) ? 1 : 0)
      },
    })
  }

  #turnMeter(): TurnMeter {
    const registers = this.#registers
    const turns = new Counter({
      name: 'evenkeel_turns_total',
      help: 'Turns by channel and by how they ended',
      labelNames: ['channel', 'outcome'],
      registers,
    })
    const seconds = new Histogram({
      name: 'evenkeel_turn_duration_seconds',
      help: 'Time on the server from accepted to saved',
      labelNames: ['channel'],
      buckets: TURN_BUCKETS,
      registers,
    })
    const risks = new Counter({
      name: 'evenkeel_risk_levels_total',
      help: 'Turns by the level of danger that stood in them',
      labelNames: ['level'],
      registers,
    })
    const apologies = new Counter({
      name: 'evenkeel_turn_apologies_total',
      help: 'Turns in which the dialog failed and the person got an apology with help lines',
      registers,
    })
    // What was never counted would be absent, and a rate over it nothing instead of zero.
    for (const level of RISK_LEVELS) risks.inc({ level }, 0)
    return {
      begin(): TurnGauge {
        let sight: Parameters<TurnGauge['seen']>[0] | undefined
        let isSorry = false
        return {
          seen: (what) => {
            sight = what
            isSorry = false
          },
          apologised: () => {
            isSorry = true
          },
          ended(outcome, took) {
            const channel = sight?.channel ?? 'unknown'
            turns.inc({ channel, outcome })
            if (sight) risks.inc({ level: sight.risk })
            if (isSorry) apologies.inc()
            if (outcome === 'answered' || outcome === 'relayed') seconds.observe({ channel }, took)
          },
        }
      },
    }
  }

  #textMeter(): TextMeter {
    const registers = this.#registers
    const seconds = new Histogram({
      name: 'evenkeel_text_reading_seconds',
      help: 'Time that reading a text took, the wait for a thread included',
      buckets: READING_BUCKETS,
      registers,
    })
    const fallbacks = new Counter({
      name: 'evenkeel_text_fallbacks_total',
      help: 'Texts that the classical model read in the place of the transformer',
      labelNames: ['code'],
      registers,
    })
    const failures = new Counter({
      name: 'evenkeel_text_failures_total',
      help: 'Texts that no model could read',
      registers,
    })
    return {
      read: (took) => seconds.observe(took),
      failed: () => failures.inc(),
      fellBack: (code) => fallbacks.inc({ code }),
    }
  }

  #caseMeter(): CaseMeter {
    const registers = this.#registers
    const cases = new Counter({
      name: 'evenkeel_cases_total',
      help: 'What happened to cases: opened, claimed or expired',
      labelNames: ['event'],
      registers,
    })
    const opened = new Counter({
      name: 'evenkeel_cases_opened_total',
      help: 'Cases opened, by the level of danger; none: only a human was asked for',
      labelNames: ['level'],
      registers,
    })
    const waits = new Histogram({
      name: 'evenkeel_case_claim_seconds',
      help: 'Time that a case waited until a counsellor claimed it',
      buckets: CLAIM_BUCKETS,
      registers,
    })
    for (const event of ['opened', 'claimed', 'expired']) cases.inc({ event }, 0)
    return {
      opened: (level) => {
        cases.inc({ event: 'opened' })
        opened.inc({ level })
      },
      claimed: (waited) => {
        cases.inc({ event: 'claimed' })
        waits.observe(waited)
      },
      expired: () => cases.inc({ event: 'expired' }),
    }
  }

  #alertMeter(): AlertMeter {
    const alerts = new Counter({
      name: 'evenkeel_alerts_total',
      help: 'Tries to alert counsellors, by way and by outcome (sent or failed)',
      labelNames: ['way', 'outcome'],
      registers: this.#registers,
    })
    return {
      sent: (way, isDelivered) => alerts.inc({ way, outcome: isDelivered ? 'sent' : 'failed' }),
    }
  }

  #courierMeter(): CourierMeter {
    const deliveries = new Counter({
      name: 'evenkeel_deliveries_total',
      help: 'Messages pushed to channels, by outcome (delivered, retried or blocked)',
      labelNames: ['channel', 'outcome'],
      registers: this.#registers,
    })
    return {
      delivered: (channel) => deliveries.inc({ channel, outcome: 'delivered' }),
      retried: (channel) => deliveries.inc({ channel, outcome: 'retried' }),
      blocked: (channel) => deliveries.inc({ channel, outcome: 'blocked' }),
    }
  }

  #jobMeter(): JobMeter {
    const registers = this.#registers
    const jobs = new Counter({
      name: 'evenkeel_jobs_total',
      help: 'Tries of jobs, by name and by outcome (done, failed and tried again, dead)',
      labelNames: ['job', 'outcome'],
      registers,
    })
    const seconds = new Histogram({
      name: 'evenkeel_job_duration_seconds',
      help: 'Time that a try of a job took',
      labelNames: ['job'],
      buckets: JOB_BUCKETS,
      registers,
    })
    return {
      ended(job, outcome, took) {
        jobs.inc({ job, outcome })
        seconds.observe({ job }, took)
      },
    }
  }

  #storeMeter(): StoreMeter {
    const refused = new Counter({
      name: 'evenkeel_store_write_failures_total',
      help: 'Writes that the store did not take',
      registers: this.#registers,
    })
    return { refused: () => refused.inc() }
  }

  #outageMeter(): OutageMeter {
    const registers = this.#registers
    const outages = new Counter({
      name: 'evenkeel_outages_total',
      help: 'How often the store was found away (StoreUnavailable) or full (StoreFull)',
      labelNames: ['code'],
      registers,
    })
    const entries = new Gauge({
      name: 'evenkeel_journal_messages',
      help: 'Messages in the journal, which the store has not got yet',
      registers,
    })
    const size = new Gauge({
      name: 'evenkeel_journal_bytes',
      help: 'Bytes of the messages in the journal',
      registers,
    })
    const ends = new Counter({
      name: 'evenkeel_journal_messages_total',
      help: 'Messages of outages: replayed, turned away (no room), or given up and put aside',
      labelNames: ['outcome'],
      registers,
    })
    for (const code of ['StoreUnavailable', 'StoreFull']) outages.inc({ code }, 0)
    for (const outcome of ['replayed', 'turned-away', 'given-up']) ends.inc({ outcome }, 0)
    return {
      began: (code) => outages.inc({ code }),
      journal: (count, bytes) => {
        entries.set(count)
        size.set(bytes)
      },
      replayed: () => ends.inc({ outcome: 'replayed' }),
      turnedAway: () => ends.inc({ outcome: 'turned-away' }),
      gaveUp: () => ends.inc({ outcome: 'given-up' }),
    }
  }

  #erasureMeter(): ErasureMeter {
    const checked = new Counter({
      name: 'evenkeel_erasures_total',
      help: 'Erasures by what was found afterwards (clean, or remainder: something is left)',
      labelNames: ['outcome'],
      registers: this.#registers,
    })
    for (const outcome of ['clean', 'remainder']) checked.inc({ outcome }, 0)
    return { checked: (isClean) => checked.inc({ outcome: isClean ? 'clean' : 'remainder' }) }
  }

  #voiceMeter(): VoiceMeter {
    const registers = this.#registers
    const notes = new Counter({
      name: 'evenkeel_voice_notes_total',
      help: 'Voice notes by outcome (read or unread)',
      labelNames: ['outcome'],
      registers,
    })
    const reasons = new Counter({
      name: 'evenkeel_voice_unread_total',
      help: 'Voice notes that were not read, by the reason that people are told',
      labelNames: ['reason'],
      registers,
    })
    return {
      read: () => notes.inc({ outcome: 'read' }),
      unread: (reason) => {
        notes.inc({ outcome: 'unread' })
        reasons.inc({ reason })
      },
    }
  }

  #httpMeter(): HttpMeter {
    const requests = new Counter({
      name: 'evenkeel_http_requests_total',
      help: 'Answered HTTP requests by class of status, such as 2xx',
      labelNames: ['status'],
      registers: this.#registers,
    })
    return { answered: (status) => requests.inc({ status: `${Math.floor(status / 100)}xx` }) }
  }
}
