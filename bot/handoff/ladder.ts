import { z } from 'zod'
import { compareRisk } from '../../nlp/risk.ts'
import type { Clock } from '../clock.ts'
import { EvenkeelError } from '../errors.ts'
import {
  defineJob,
  LastingFailure,
  type Job,
  type JobHandler,
  type JobQueue,
  type JobRequest,
} from '../jobs/job-queue.ts'
import type { Logger } from '../logger.ts'
import { ALERT_REASONS, alertOf, type AlertChannel, type AlertReason } from './alerts/alert.ts'
import type { CaseBook } from './case-book.ts'
import { holderOf, isOpen, type Case } from './case.ts'
import { EXPIRED, statusEvent, UNANSWERED } from './handoff-events.ts'

export interface LadderOptions {
  readonly queue: JobQueue
  readonly book: CaseBook
  readonly channels: readonly AlertChannel[]
  /** Milliseconds of waiting after which each further rung is reached, rising. */
  readonly rungs: readonly number[]
  /** After the last rung, alerts are repeated this often, so many times; then the case expires. */
  readonly repeatMs: number
  readonly repeats: number
  /** Milliseconds without a sign of the counsellor after which they count as gone. */
  readonly awayMs: number
  /** Address of the console; alerts link to it. */
  readonly consoleUrl: () => string
  readonly clock: Clock
  readonly logger: Logger
  /** Puts an event into the person's inbox; happens once a client id. */
  readonly tell: (one: Case, name: string, value: string) => Promise<void>
  /** Takes a case from a counsellor who is gone. */
  readonly release: (caseId: string) => Promise<void>
}

const ALERT_JOB = 'handoff-alert'
const RUNG_JOB = 'handoff-rung'
const TELL_JOB = 'handoff-tell'
const WATCH_JOB = 'handoff-watch'
export const HANDOFF_JOBS: readonly string[] = [ALERT_JOB, RUNG_JOB, TELL_JOB, WATCH_JOB]

/** Alerts of one channel that are on their way at once: a receiver that hangs holds up no other. */
const ALERTS_AT_ONCE = 4
/** Idle checks after which a counsellor counts as gone; two, so that one jump of the clock is none. */
const IDLE_CHECKS = 2
/** Alerts about danger in a conversation that a counsellor holds: one in this time. */
const DANGER_EVERY = 60_000

/** How often an alert looks for its case, with a rest that doubles from a second on: it may be early. */
const EARLY_TRIES = 5

const place = { caseId: z.string(), round: z.number().int(), rung: z.number().int() }
const alertPayload = z.object({ ...place, reason: z.enum(ALERT_REASONS), channel: z.string() })
const tellPayload = z.object({ ...place, name: z.enum([UNANSWERED, EXPIRED]) })
const rungPayload = z.object(place)
const watchPayload = z.object({
  caseId: z.string(),
  round: z.number().int(),
  check: z.number().int(),
})

/**
 * What happens while a case waits and while a counsellor has it: alerts, the rungs of the ladder, and
 * whether the counsellor is still there. All of it is jobs, which outlive the process, and every
 * step waits for a time to pass and not for a moment: a clock that jumps costs one step at most.
 */
export class Ladder {
  readonly #options: LadderOptions
  readonly #stop: () => void

  constructor(options: LadderOptions) {
    this.#options = options
    this.#stop = options.book.onChange((before, after, origin) => {
      // What follows from it is the other process's to plan; `mend` sees to what it could not.
      if (origin === 'here') this.#follow(before, after)
    })
  }

  /** The rung after which nobody further is alerted. */
  get lastRung(): number {
    return this.#options.rungs.length
  }

  /** Milliseconds of waiting at which a rung is reached. */
  waitAt(rung: number): number {
    return this.#options.rungs[Math.min(rung, this.lastRung) - 1] ?? 0
  }

  handlers(): readonly JobHandler[] {
    const { channels } = this.#options
    return [
      ...channels.map(({ id }) =>
        defineJob({
          name: `${ALERT_JOB}-${id}`,
          payload: alertPayload,
          width: ALERTS_AT_ONCE,
          run: (payload, job) => this.#alert(payload, job),
        }),
      ),
      defineJob({ name: RUNG_JOB, payload: rungPayload, run: (payload) => this.#climb(payload) }),
      defineJob({ name: TELL_JOB, payload: tellPayload, run: (payload) => this.#tell(payload) }),
      defineJob({ name: WATCH_JOB, payload: watchPayload, run: (payload) => this.#check(payload) }),
    ]
  }

  /** After a start: whatever a crash kept from being planned is planned, and nobody is missed yet. */
  async restore(): Promise<void> {
    const { book, clock, logger } = this.#options
    for (const one of book.list()) {
      const holder = holderOf(one)
      if (!holder) continue
      // Nobody could show that they are there while the service was not.
      book
        .apply(one.id, { type: 'stirred', at: clock.now(), by: holder })
        .saved.catch((error: unknown) =>
          logger.error({ err: error }, 'a case could not be saved at the start'),
        )
    }
    await this.mend(0)
  }

  /**
   * Whatever a process that died kept from being planned is planned.
   * @param forMs only for cases that have waited for so long, in milliseconds: others may be at it
   */
  async mend(forMs: number): Promise<void> {
    const { book, queue, clock } = this.#options
    for (const one of book.list()) {
      if (one.waitingSince > clock.now() - forMs) continue
      const jobs = await queue.list(one.personId)
      if (one.status === 'opened') this.#offer(one)
      else if (holderOf(one)) {
        if (!jobs.some(({ name }) => name === WATCH_JOB)) this.#plan(one, [this.#watch(one, 0)])
      } else if (one.status === 'offered') {
        const planned = jobs.some(({ name, payload }) => {
          const rung = rungPayload.safeParse(payload)
          return name === RUNG_JOB && rung.success && rung.data.round === one.round
        })
        if (!planned) this.#plan(one, this.#wait(one, one.round, one.rung))
      }
    }
  }

  /** Forgets the jobs of a person whose data were erased. */
  async forget(personId: string): Promise<void> {
    const { queue } = this.#options
    const all = await queue.list(personId)
    const jobs = all.filter(({ name }) => HANDOFF_JOBS.some((each) => name.startsWith(each)))
    await Promise.all(jobs.map(({ id }) => queue.cancel(id)))
  }

  stop(): void {
    this.#stop()
  }

  #follow(before: Case | undefined, after: Case): void {
    if (after.status === 'opened') {
      if (before?.status !== 'opened') this.#offer(after)
    } else if (after.status === 'offered') {
      // From `opened` it was planned already; from a counsellor's hands it begins anew.
      if (before && holderOf(before)) this.#plan(after, this.#wait(after, after.round, 0))
    } else if (holderOf(after) && (!before || !holderOf(before))) {
      this.#plan(after, [this.#watch(after, 0)])
    }
    if (before) this.#followDanger(before, after)
  }

  #followDanger(before: Case, after: Case): void {
    const sign = after.signs.at(-1)
    if (!sign || sign === before.signs.at(-1) || !isOpen(after)) return
    if (compareRisk(sign.level, 'high') < 0) return
    const { round, rung } = after
    if (holderOf(after)) {
      const minute = Math.floor(sign.at / DANGER_EVERY)
      this.#plan(after, this.#alerts(after, { round, rung, reason: 'danger', mark: `at${minute}` }))
    } else if (before.status === 'offered' && compareRisk(after.level, before.level) > 0) {
      this.#plan(after, this.#alerts(after, { round, rung, reason: 'raised', mark: after.level }))
    }
  }

  /** Alerts everybody of the first rung at once. */
  #offer(one: Case): void {
    this.#plan(one, this.#wait(one, one.round + 1, 0))
    const { book, clock, logger } = this.#options
    book.apply(one.id, { type: 'offered', at: clock.now() }).saved.catch((error: unknown) => {
      logger.error({ err: error }, 'a case could not be put into the queue; it stays open')
    })
  }

  /** The jobs of a wait from a rung on. */
  #wait(one: Case, round: number, rung: number): JobRequest[] {
    const reason = rung === 0 ? 'new' : 'unanswered'
    return [...this.#alerts(one, { round, rung, reason }), this.#next(one, round, rung)]
  }

  #alerts(
    { id: caseId, personId }: Case,
    given: { round: number; rung: number; reason: AlertReason; mark?: string },
  ): JobRequest[] {
    const { round, rung, reason, mark = reason } = given
    const now = this.#options.clock.now()
    return this.#options.channels
      .filter(({ fromRung }) => fromRung <= rung)
      .map(({ id: channel }) => ({
        id: `${ALERT_JOB}/${caseId}/${round}/${rung}/${mark}/${channel}`,
        name: `${ALERT_JOB}-${channel}`,
        personId,
        payload: { caseId, round, rung, reason, channel },
        dueAt: now,
        after: 0,
      }))
  }

  #next({ id: caseId, personId }: Case, round: number, reached: number): JobRequest {
    const rung = reached + 1
    const after =
      rung <= this.lastRung ? this.waitAt(rung) - this.waitAt(reached) : this.#options.repeatMs
    const payload = { caseId, round, rung }
    const dueAt = this.#options.clock.now() + after
    return {
      id: `${RUNG_JOB}/${caseId}/${round}/${rung}`,
      name: RUNG_JOB,
      personId,
      payload,
      dueAt,
      after,
    }
  }

  #watch({ id: caseId, personId, round, version }: Case, check: number): JobRequest {
    const after = Math.ceil(this.#options.awayMs / IDLE_CHECKS)
    return {
      id: `${WATCH_JOB}/${caseId}/${round}/${version}/${check}`,
      name: WATCH_JOB,
      personId,
      payload: { caseId, round, check },
      dueAt: this.#options.clock.now() + after,
      after,
    }
  }

  /**
   * Keeps jobs. When even that fails (the disk is full, say), alerts are tried once from memory:
   * better an alert that may be lost than none.
   */
  #plan(one: Case, jobs: readonly JobRequest[]): void {
    const { logger } = this.#options
    this.#keep(jobs).catch((error: unknown) => {
      logger.error({ err: error }, 'the ladder could not be saved; alerts are tried once, unsaved')
      for (const job of jobs) {
        const alert = alertPayload.safeParse(job.payload)
        if (!alert.success) continue
        this.#send(one, alert.data, job.id).catch((failure: unknown) =>
          logger.error({ err: failure, channel: alert.data.channel }, 'an alert was not delivered'),
        )
      }
    })
  }

  /** The next rung last: where it is planned, so are the alerts before it, and `mend` may go by it. */
  async #keep(jobs: readonly JobRequest[]): Promise<void> {
    const { queue } = this.#options
    await Promise.all(jobs.slice(0, -1).map((job) => queue.schedule(job)))
    for (const last of jobs.slice(-1)) await queue.schedule(last)
  }

  /**
   * An alert is planned in the very moment in which its case is written, and another process may run it
   * before the write is through, or before it has heard of it: then it is not unwanted but early.
   */
  async #alert(payload: AlertPayload, { id, attempts }: Job): Promise<void> {
    const { book, logger } = this.#options
    let one = await book.find(payload.caseId)
    if (one && !isWanted(one, payload)) {
      await book.refresh(one.personId)
      one = await book.find(payload.caseId)
    }
    if (one && isWanted(one, payload)) return this.#send(one, payload, id)
    if (one && !isBehind(one, payload)) return
    if (attempts < EARLY_TRIES) throw new EvenkeelError('CaseUnknown')
    // Its process died before the write: the turn was taken over, with a case and an alert of its own.
    logger.warn('an alert was dropped: its case was never written, or was erased')
  }

  async #send(one: Case, payload: AlertPayload, id: string): Promise<void> {
    const { channels, consoleUrl, clock } = this.#options
    const channel = channels.find((each) => each.id === payload.channel)
    if (!channel) throw new LastingFailure('the channel is no longer configured')
    const { reason } = payload
    await channel.send(alertOf(one, { id, reason, consoleUrl: consoleUrl(), at: clock.now() }))
  }

  async #climb({ caseId, round, rung }: z.output<typeof rungPayload>): Promise<void> {
    const { book, queue, clock, repeats } = this.#options
    const one = await this.#options.book.find(caseId)
    if (one?.status !== 'offered' || one.round !== round) return
    const at = clock.now()
    const tell = (name: string): JobRequest => ({
      id: `${TELL_JOB}/${caseId}/${round}/${rung}`,
      name: TELL_JOB,
      personId: one.personId,
      payload: { caseId, round, rung, name },
      dueAt: at,
      after: 0,
    })
    if (rung > this.lastRung + repeats) {
      const status = (after: Case) => [statusEvent(after, 'failed', at, 'nobody answered')]
      await Promise.all([
        queue.schedule(tell(EXPIRED)),
        book.apply(caseId, { type: 'expired', at }, status).saved,
      ])
      return
    }
    // Run again after a crash, it has climbed already: what follows is planned all the same.
    if (one.rung < rung) await book.apply(caseId, { type: 'climbed', at, rung }).saved
    const jobs = [
      ...this.#wait(one, round, rung),
      ...(rung <= this.lastRung ? [tell(UNANSWERED)] : []),
    ]
    await Promise.all(jobs.map((job) => queue.schedule(job)))
  }

  async #tell({ caseId, round, rung, name }: z.output<typeof tellPayload>): Promise<void> {
    const one = await this.#options.book.find(caseId)
    if (one?.round === round) await this.#options.tell(one, name, `${caseId}@${round}@${rung}`)
  }

  async #check({ caseId, round, check }: z.output<typeof watchPayload>): Promise<void> {
    const { book, queue, clock, release } = this.#options
    const one = await this.#options.book.find(caseId)
    if (!one || holderOf(one) === null || one.round !== round) return
    const applied = book.apply(caseId, { type: 'checked', at: clock.now() })
    await applied.saved
    if (applied.case.idleChecks >= IDLE_CHECKS) await release(caseId)
    else await queue.schedule(this.#watch(applied.case, check + 1))
  }
}

type AlertPayload = z.output<typeof alertPayload>

/** Whether what the alert is about is still so. */
function isWanted(one: Case, { reason, round }: AlertPayload): boolean {
  if (reason === 'danger') return holderOf(one) !== null
  return one.status === 'opened' || (one.status === 'offered' && one.round === round)
}

/** Whether whoever planned the alert knew of a later wait of the case than we do. */
function isBehind(one: Case, payload: AlertPayload): boolean {
  return one.round < payload.round && !isWanted(one, payload)
}
