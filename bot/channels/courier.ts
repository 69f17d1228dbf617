import type { StoredActivity } from '../activity.ts'
import type { Clock, SetTimer } from '../clock.ts'
import { CHANNEL_BLOCKED } from '../../dialogs/check-in/events.ts'
import type { Inbox } from '../inbox.ts'
import type { Listener } from '../listener.ts'
import { backOff, type RetryRule } from '../jobs/job-queue.ts'
import type { Logger } from '../logger.ts'
import type { CourierMeter } from '../observability/meters.ts'
import type { Pseudonym } from '../observability/pseudonym.ts'
import { Leases } from '../stores/leases.ts'
import type { LoggedActivity, SessionStore } from '../stores/session-store.ts'
import {
  Blocked,
  RetryLater,
  type Address,
  type Delivered,
  type Outlet,
  type Part,
} from './channel.ts'
import { isStale, plainWords } from './staleness.ts'

export interface CourierOptions {
  readonly store: SessionStore
  readonly clock: Clock
  readonly setTimer: SetTimer
  readonly logger: Logger
  /** The sending sides of the pushing channels; asked for late, as they need the inbox first. */
  readonly outlets: () => readonly Outlet[]
  /** Counts what is delivered; absent: nothing is counted. */
  readonly meter?: CourierMeter
  /** Names conversations in the log; absent: they are not named. */
  readonly pseudonym?: Pseudonym
  /** Told when somebody has blocked the bot. */
  readonly inbox: () => Pick<Inbox, 'accept'>
}

/** Rest after a failed try, in milliseconds. What is kept is tried for as long as it is kept. */
const REST: RetryRule = { attempts: Infinity, firstDelay: 1000, longestDelay: 300_000 }
/** Longest rest that a channel may ask for, in milliseconds. */
const LONGEST_ASKED = 3_600_000
/** After so many refusals that the channel does not explain, the words alone are sent. */
const PLAIN_AFTER = 5
/** Activities that are looked at in one piece. */
const PAGE = 50
/** When another process delivers in a conversation it is looked at again after so long, in milliseconds. */
const LOOK_AGAIN_MS = 1000
/** Messages on their way at the same time, over all conversations. */
const WIDTH = 32

/** What the courier has to do in one conversation; forgotten when there is nothing left. */
interface Round {
  /** How far this round has got: ahead of what is saved when the disk refuses. */
  cursor: Delivered | undefined
  /** Place of the activity that is sent as its words alone. */
  plain: number | undefined
  /** Answers that are in no log. */
  unsaved: StoredActivity[]
  /** Failures in a row, and how many of them the channel did not explain. */
  failures: number
  unexplained: number
  /** The log may have grown since it was last looked at. */
  again: boolean
  running: Promise<void> | undefined
  stopTimer: (() => void) | undefined
}

type Sent = 'sent' | 'shut' | 'later' | 'gone'

/**
 * Takes what is said to the people of pushing channels there: in order, one message at a time, again
 * until it is taken, across restarts. It reads the log behind a durable cursor, as a socket of the
 * page does; a message may be sent twice only when the process dies between the sending and the
 * saving of the cursor.
 *
 * What could not be delivered for a day is passed over, with the exceptions that `isStale` names:
 * help is never given up on. Whoever has blocked the bot is left alone until they write again; then
 * what lies behind the cursor, and is not too old, is delivered.
 */
export class Courier implements Listener {
  readonly #options: CourierOptions
  readonly #rounds = new Map<string, Round>()
  readonly #waiting: (() => void)[] = []
  readonly #leases: Leases
  #sending = 0
  #closed = false
  /** The store may be gone: nothing is read or written any more. */
  #abandoned = false

  constructor(options: CourierOptions) {
    this.#options = options
    this.#leases = new Leases('courier', options)
  }

  changed(conversationId: string): void {
    if (this.#closed) return
    const round = this.#rounds.get(conversationId)
    if (round) {
      round.again = true
      return
    }
    // Whether it is reached by pushing at all is the first thing that the round finds out.
    this.#begin(conversationId, [])
  }

  typing(conversationId: string): void {
    if (this.#closed) return
    this.#typing(conversationId).catch((error: unknown) =>
      this.#options.logger.debug({ err: error }, 'a typing sign was not shown'),
    )
  }

  /** Nobody is told on these channels how far a counsellor has read. */
  read(): void {
    return
  }

  unsaved(conversationId: string, replies: readonly StoredActivity[]): void {
    if (this.#closed) return
    const round = this.#rounds.get(conversationId)
    if (round) {
      round.unsaved.push(...replies)
      round.again = true
    } else this.#begin(conversationId, replies)
  }

  /** After a start: delivers what a stop or a crash kept from being delivered. */
  async recover(): Promise<number> {
    const behind = await this.#options.store.behind()
    for (const conversationId of behind) this.changed(conversationId)
    return behind.length
  }

  /** The store works again: what rests because of it does not wait for its time. */
  resume(): void {
    if (this.#closed) return
    for (const [conversationId, round] of this.#rounds) {
      if (!round.stopTimer) continue
      round.stopTimer()
      round.stopTimer = undefined
      this.#go(conversationId, round)
    }
  }

  /** True while a message is on its way. */
  isBusy(): boolean {
    return [...this.#rounds.values()].some(({ running }) => running !== undefined)
  }

  /**
   * Begins nothing any more. Resolves when the messages on their way are sent and noted, or when
   * `deadline` does; the store may be closed then.
   */
  async close(deadline: Promise<void> = new Promise(() => undefined)): Promise<void> {
    this.#closed = true
    for (const { stopTimer } of this.#rounds.values()) stopTimer?.()
    for (const wake of this.#waiting.splice(0)) wake()
    const ended = Promise.all([...this.#rounds.values()].flatMap(({ running }) => running ?? []))
    await Promise.race([ended, deadline])
    this.#leases.stop()
    await Promise.race([this.#leases.releaseAll(), deadline])
    this.#abandoned = true
  }

  async #typing(conversationId: string): Promise<void> {
    const address = await this.#reachable(conversationId)
    if (address && !this.#closed) await this.#outletOf(address)?.typing?.(address)
  }

  #begin(conversationId: string, unsaved: readonly StoredActivity[]): void {
    const round: Round = {
      cursor: undefined,
      plain: undefined,
      unsaved: [...unsaved],
      failures: 0,
      unexplained: 0,
      again: false,
      running: undefined,
      stopTimer: undefined,
    }
    this.#rounds.set(conversationId, round)
    this.#go(conversationId, round)
  }

  #go(conversationId: string, round: Round): void {
    round.running = this.#run(conversationId, round)
      .catch((error: unknown) => {
        this.#loggerOf(conversationId).error({ err: error }, 'a delivery failed')
        round.failures += 1
        this.#rest(conversationId, round, undefined)
      })
      .finally(() => (round.running = undefined))
  }

  /** Delivers until nothing is left, somebody is not reachable, or the channel needs a rest. */
  async #run(conversationId: string, round: Round): Promise<void> {
    const { store, logger } = this.#options
    for (;;) {
      round.again = false
      // What `close` waits for ends here, so the store is open.
      const address = this.#closed ? undefined : await this.#reachable(conversationId)
      const outlet = address && this.#outletOf(address)
      if (!address || !outlet) {
        if (address && !outlet)
          logger.warn({ channel: address.channel }, 'a channel is not set up: its messages wait')
        // It may have got an address while it was asked for one.
        if (hasGrown(round) && !this.#closed) continue
        break
      }
      const held = await this.#leases.hold(conversationId)
      if (held === 'refused') {
        // Another process delivers here; when it has not got to the end, or died, we go on.
        round.cursor = undefined
        this.#wait(conversationId, round, LOOK_AGAIN_MS)
        return
      }
      if (held === 'gained') {
        // Whoever had it may have got further than we knew.
        round.cursor = (await this.#reachable(conversationId))?.delivered
        if (!round.cursor) continue
      }
      const next = await this.#next(address, round)
      if (next) {
        if (await this.#deliver(next, address, outlet, round)) continue
        return
      }
      if (address.leaving) {
        // Failing, it is done at the next start.
        await this.#save(() => store.forgetAddress(conversationId))
        if (this.#closed) break
      }
      if (hasGrown(round)) continue
      await this.#leases.release(conversationId)
      if (!hasGrown(round)) break
    }
    this.#rounds.delete(conversationId)
  }

  /** What is to be delivered next: an answer that is in no log, or what lies behind the cursor. */
  async #next(address: Address, round: Round): Promise<LoggedActivity | undefined> {
    const { store, clock } = this.#options
    const [unsaved] = round.unsaved
    if (unsaved) return { seq: 0, activity: unsaved }
    const { conversationId } = address
    const isWatched = (await store.state(conversationId)).crisis !== null
    let { seq } = round.cursor ?? address.delivered
    for (;;) {
      const page = await store.activitiesAfter(conversationId, seq - 1, PAGE)
      const found = page.find(
        ({ activity }) =>
          activity.from.role === 'bot' && !isStale(activity, clock.now(), isWatched),
      )
      const last = found ?? page.at(-1)
      if (found || !last) return found
      seq = last.seq + 1
      round.cursor = { seq, part: 0 }
    }
  }

  /** Sends an activity's messages that were not sent yet. False: the round is over for now. */
  async #deliver(
    next: LoggedActivity,
    address: Address,
    outlet: Outlet,
    round: Round,
  ): Promise<boolean> {
    const { store } = this.#options
    const { conversationId } = address
    const { seq } = next
    const isLogged = seq > 0
    const cursor = round.cursor ?? address.delivered
    const done = isLogged && cursor.seq === seq ? cursor.part : 0
    const parts = await this.#render(next, address, outlet, round)
    for (const [i, part] of parts.entries()) {
      if (i < done) continue
      const sent = await this.#send(address, outlet, part, round)
      if (sent === 'later' && round.unexplained >= PLAIN_AFTER && round.plain !== seq) {
        // From its beginning, as its parts are others now: better said twice than not at all.
        round.plain = seq
        if (isLogged) round.cursor = { seq, part: 0 }
      }
      if (sent === 'shut') return true
      if (sent !== 'sent') return false
      if (isLogged) {
        const isLast = i === parts.length - 1
        const got = isLast ? { seq: seq + 1, part: 0 } : { seq, part: i + 1 }
        round.cursor = got
        await this.#save(() => store.delivered(conversationId, got))
      }
      if (this.#closed) {
        this.#rounds.delete(conversationId)
        return false
      }
    }
    round.plain = undefined
    // It shows nothing, or its last message is through.
    if (isLogged) round.cursor = { seq: seq + 1, part: 0 }
    else round.unsaved.shift()
    return true
  }

  async #render(
    next: LoggedActivity,
    address: Address,
    outlet: Outlet,
    round: Round,
  ): Promise<readonly Part[]> {
    const plain = { ...next, activity: plainWords(next.activity) }
    if (round.plain === next.seq) return outlet.render(plain, address)
    try {
      return await outlet.render(next, address)
    } catch (error) {
      const logger = this.#loggerOf(address.conversationId)
      logger.error({ err: error }, 'an activity could not be rendered')
      round.plain = next.seq
      return outlet.render(plain, address)
    }
  }

  async #send(
    address: Address,
    outlet: Outlet,
    part: Parameters<Outlet['send']>[1],
    round: Round,
  ): Promise<Sent> {
    const { clock, meter } = this.#options
    const { conversationId } = address
    const logger = this.#loggerOf(conversationId)
    const begun = await this.#turn(clock)
    if (begun === undefined) {
      this.#rounds.delete(conversationId)
      return 'gone'
    }
    try {
      await outlet.send(address, part)
      round.failures = 0
      round.unexplained = 0
      meter?.delivered(address.channel)
      return 'sent'
    } catch (error) {
      if (error instanceof Blocked) {
        meter?.blocked(address.channel)
        // Looked at again: they may have written since it was sent.
        if (await this.#shut(address, begun)) return 'shut'
        round.failures += 1
        this.#rest(conversationId, round, undefined)
        return 'later'
      }
      const isExplained = error instanceof RetryLater
      round.failures += 1
      if (!isExplained) round.unexplained += 1
      const { channel } = address
      const { failures } = round
      meter?.retried(channel)
      if (!isExplained) logger.error({ err: error, channel, failures }, 'a message was not taken')
      else logger.warn({ channel, failures }, 'a channel is busy or away; it is tried again')
      this.#rest(conversationId, round, isExplained ? error.afterMs : undefined)
      return 'later'
    } finally {
      this.#sending -= 1
      this.#waiting.shift()?.()
    }
  }

  /** Waits until there is room to send. Gives the time, or undefined when nothing is begun any more. */
  async #turn(clock: Clock): Promise<number | undefined> {
    while (this.#sending >= WIDTH && !this.#closed)
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#sending += 1
    if (!this.#closed) return clock.now()
    this.#sending -= 1
    return undefined
  }

  #rest(conversationId: string, round: Round, askedMs: number | undefined): void {
    const own = backOff(round.failures, REST)
    const asked = askedMs === undefined ? own : Math.min(LONGEST_ASKED, Math.max(0, askedMs))
    this.#wait(conversationId, round, asked)
  }

  #wait(conversationId: string, round: Round, ms: number): void {
    if (this.#closed) {
      this.#rounds.delete(conversationId)
      return
    }
    round.stopTimer = this.#options.setTimer(() => {
      round.stopTimer = undefined
      if (!this.#closed) this.#go(conversationId, round)
    }, ms)
  }

  /**
   * The person has shut the door: their check-ins end, and nothing is sent until they write again.
   * False when it could not be noted.
   */
  async #shut(address: Address, begun: number): Promise<boolean> {
    const { store, inbox } = this.#options
    const { conversationId, channel, leaving } = address
    const logger = this.#loggerOf(conversationId)
    if (this.#abandoned) return false
    logger.info({ channel }, 'somebody has blocked the bot')
    if (leaving) {
      return this.#save(() => store.forgetAddress(conversationId))
    }
    try {
      // First the event: should the process die in between, the next try is refused, and tells again.
      await inbox().accept(conversationId, {
        ...{ type: 'event', text: '', name: CHANNEL_BLOCKED, attachments: 0 },
        clientId: `${CHANNEL_BLOCKED}:${begun}`,
      })
    } catch (error) {
      logger.warn({ err: error }, 'a blocked channel could not be noted; it is tried again')
      return false
    }
    return this.#save(() => store.block(conversationId, begun))
  }

  /** A cursor that could not be saved costs a doubled message after a crash, and nothing before. */
  async #save(write: () => Promise<void>): Promise<boolean> {
    if (this.#abandoned) return false
    try {
      await write()
      return true
    } catch (error) {
      this.#options.logger.error({ err: error }, 'a delivery could not be noted')
      return false
    }
  }

  /** The log, naming the conversation by its pseudonym. */
  #loggerOf(conversationId: string): Logger {
    const { logger, pseudonym } = this.#options
    return pseudonym ? logger.child({ conversation: pseudonym(conversationId) }) : logger
  }

  async #reachable(conversationId: string): Promise<Address | undefined> {
    const address = await this.#options.store.address(conversationId)
    return address?.blockedAt === undefined ? address : undefined
  }

  #outletOf({ channel }: Address): Outlet | undefined {
    return this.#options.outlets().find(({ channels }) => channels.includes(channel))
  }
}

/** Whether the log may have grown since it was last looked at. */
function hasGrown({ again }: Round): boolean {
  return again
}
