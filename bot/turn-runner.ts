import type { StoredActivity } from './activity.ts'
import type { SetTimer } from './clock.ts'
import { EvenkeelError } from './errors.ts'
import type { DecidedTurn } from './handoff/hand-off.ts'
import type { Agenda } from './jobs/agenda.ts'
import type { Listener } from './listener.ts'
import type { Logger } from './logger.ts'
import { Lanes } from './middleware/sequence-turns.ts'
import { OtherLane } from './middleware/other-lane.ts'
import { TurnClaims } from './middleware/turn-claims.ts'
import type { TurnMeter, TurnOutcome } from './observability/meters.ts'
import type { Pseudonym } from './observability/pseudonym.ts'
import { SILENT_TRACER, type Span, type Tracer } from './observability/tracing.ts'
import type { Outage } from './outage/outage.ts'
import { identityOf } from './stores/account-store.ts'
import type { CommitOutcome, PendingTurn, TurnCommit } from './stores/session-store.ts'
import { TurnUpkeep } from './turn-upkeep.ts'
import { takeTurn, type TurnServices } from './turn.ts'
import type { VoiceDesk } from './voice/voice-desk.ts'

/** Who watches the turns; absent: nothing is counted, and the log names no conversation. */
export interface Watch {
  readonly turns: TurnMeter
  readonly pseudonym: Pseudonym
  /** Follows the turns; absent: they are not followed. */
  readonly tracer?: Tracer
}

export interface TurnRunnerOptions {
  readonly services: TurnServices
  readonly listener: Listener
  readonly setTimer: SetTimer
  readonly agenda: Agenda | undefined
  readonly voice: VoiceDesk | undefined
  readonly watch: Watch | undefined
  readonly outage: Outage | undefined
}

/** How often a commit may be refused before the turn is left to the next start. */
const MOST_REFUSED = 20
const TURN_FAILED = 'a turn failed; it is tried again when the server next starts'

/**
 * Answers what was accepted: one person's turns one at a time and in order, each claimed, decided,
 * saved and told, or left in the inbox for later.
 */
export class TurnRunner {
  readonly #services: TurnServices
  readonly #listener: Listener
  readonly #upkeep: TurnUpkeep
  readonly #watch: Watch | undefined
  readonly #outage: Outage | undefined
  readonly #lanes = new Lanes()
  readonly #claims: TurnClaims
  /** Turns that this process has in hand. */
  readonly #inHand = new Set<string>()

  constructor({ services, listener, setTimer, agenda, voice, watch, outage }: TurnRunnerOptions) {
    this.#services = services
    this.#listener = listener
    this.#upkeep = new TurnUpkeep({ services, agenda, voice })
    this.#watch = watch
    this.#outage = outage
    const rest = (ms: number) => new Promise<void>((over) => setTimer(over, ms))
    this.#claims = new TurnClaims(services.store, rest)
  }

  /** Turns that have not ended: of one person, or all. */
  waiting(personId?: string): number {
    return personId === undefined ? this.#lanes.total : this.#lanes.size(personId)
  }

  /** Whether this process has a turn in hand. */
  has(turn: PendingTurn): boolean {
    return this.#inHand.has(nameOf(turn))
  }

  /** Resolves when no turn is left. */
  idle(): Promise<void> {
    return this.#lanes.idle()
  }

  /** Answers an accepted activity when its time has come; resolves when that is done. Never fails. */
  async take(turn: PendingTurn, personId: string, durable: Promise<void>): Promise<void> {
    // It may not even be known whose it is, while the store is away.
    await this.#handled(turn, () => this.#inLane(turn, personId, durable)).catch((error: unknown) =>
      this.#loggerOf(turn).error({ err: error }, TURN_FAILED),
    )
  }

  /** Whoever has to know that a turn is in hand knows it for as long as it is. */
  async #handled(turn: PendingTurn, answer: () => Promise<void>): Promise<void> {
    const { handoff } = this.#services
    this.#inHand.add(nameOf(turn))
    handoff?.accepted(turn)
    try {
      await answer()
    } finally {
      this.#inHand.delete(nameOf(turn))
      handoff?.answered(turn)
    }
  }

  /** Answers a turn in the lane of its person, whoever that turns out to be. */
  async #inLane(turn: PendingTurn, personId: string, durable: Promise<void>): Promise<void> {
    const { conversationId } = turn
    const elsewhere = await this.#lanes.run(
      personId,
      async (lane) => {
        const other = await this.#answer(turn, lane, durable)
        // Queued from within this lane, so that what follows it here stays behind it there.
        return other === undefined ? undefined : { rest: this.#inLane(turn, other, durable) }
      },
      conversationId,
    )
    await elsewhere?.rest
  }

  /**
   * @param personId whose turn it is: the lane in which this runs
   * @returns whose it is by now, where that has changed while it waited; then it is not answered
   */
  #answer(
    turn: PendingTurn,
    personId: string,
    durable: Promise<void>,
  ): Promise<string | undefined> {
    const conversation = this.#watch?.pseudonym(turn.conversationId) ?? ''
    const attributes = { 'evenkeel.conversation': conversation, 'evenkeel.type': turn.inbound.type }
    return this.#tracer.span('turn', { attributes }, (span) =>
      this.#answerIn(span, turn, personId, durable),
    )
  }

  async #answerIn(
    span: Span,
    turn: PendingTurn,
    personId: string,
    durable: Promise<void>,
  ): Promise<string | undefined> {
    const { handoff, clock } = this.#services
    const logger = this.#loggerOf(turn)
    const gauge = this.#watch?.turns.begin()
    const ended = (how: TurnOutcome) => {
      span.set({ 'evenkeel.outcome': how })
      gauge?.ended(how, Math.max(0, clock.now() - turn.at) / 1000)
    }
    const other = new OtherLane(this.#lanes, personId)
    const arrival: { lost: boolean } = { lost: false }
    durable.catch(() => (arrival.lost = true))
    const { conversationId } = turn
    const bot = () => !handoff?.holder({ id: conversationId, personId })
    try {
      if (turn.inbound.text !== '' && bot()) this.#listener.typing(conversationId)
      let refused = 0
      for (;;) {
        const services: TurnServices = {
          ...{ ...this.#services, logger, joiningElsewhere: other.isBusy },
          ...(gauge && { sight: gauge }),
        }
        const claimed = await this.#claims.claim(turn, personId, (earlier) =>
          this.#answerEarlier(earlier, personId),
        )
        if (claimed.is === 'elsewhere') return claimed.personId
        if (claimed.is === 'answered') {
          ended('repeated')
          this.#listener.changed(conversationId)
          return undefined
        }
        const { fence } = claimed
        const taken = await this.#tracer.span('decide', {}, () =>
          takeTurn(turn, personId, services),
        )
        const decided = { ...taken, fence }
        // The client was told that it was not accepted, and will send it again.
        if (arrival.lost) {
          ended('lost')
          return undefined
        }
        // An account is joined while nothing moves on either side, and decided anew there.
        if (decided.join && decided.personId !== other.key) {
          await other.hold(decided.personId)
          continue
        }
        await this.#upkeep.prepare(decided)
        // Once it is erased, the store no longer tells who wrote in it.
        const stranger = decided.erase ? await this.#identityIn(conversationId) : ''
        const saving = this.#save(decided)
        // A counsellor came or went meanwhile: what was decided is not theirs to say any more.
        if (!saving) continue
        const { commit } = saving
        const saved = this.#tracer.span('commit', {}, () => saving.saved)
        const outcome = await saved.catch((error: unknown) => {
          // A full disk must not cost somebody in need their answer. The turn stays in the inbox and
          // is answered again, and saved, when the server next starts: doubled rather than missing.
          logger.error({ err: error }, 'an answer could not be saved; it was sent all the same')
          if (bot()) this.#unsaved(conversationId, commit.replies, error)
          return 'unsaved' as const
        })
        if (outcome === 'saved') await handoff?.saved(commit)
        else await handoff?.revert(commit)
        if (outcome === 'moved') {
          refused += 1
          if (refused > MOST_REFUSED) throw new EvenkeelError('StoreWriteFailed')
          // The case is in other hands than we knew: it is decided anew, knowing that.
          await handoff?.refresh(personId, turn)
          handoff?.accepted(turn)
          await this.#claims.restAfter(refused)
          continue
        }
        ended(outcomeOf(outcome, decided))
        this.#listener.changed(conversationId)
        if (outcome === 'saved') await this.#regroup(personId, commit, stranger)
        await this.#upkeep.settle(decided, outcome, personId)
        return undefined
      }
    } catch (error) {
      ended('failed')
      // Whoever is in danger gets an answer all the same, and every turn gets its own later.
      if (this.#outage?.sees(error)) this.#outage.answer(turn)
      logger.error({ err: error }, TURN_FAILED)
      return undefined
    } finally {
      other.release()
    }
  }

  /** One that another process left, in the lane of the turn that comes after it. */
  async #answerEarlier(earlier: PendingTurn, personId: string): Promise<void> {
    await this.#handled(earlier, async () => {
      await this.#answer(earlier, personId, Promise.resolve())
    })
  }

  /** The log, naming the turn's conversation by its pseudonym. */
  #loggerOf({ conversationId }: PendingTurn): Logger {
    const { logger } = this.#services
    const watch = this.#watch
    if (!watch) return logger
    const conversation = watch.pseudonym(conversationId)
    return logger.child({ conversation, ...this.#tracer.names() })
  }

  get #tracer(): Tracer {
    return this.#watch?.tracer ?? SILENT_TRACER
  }

  /**
   * Turns that wait go to the lane of whose they are now.
   * @param stranger whose the conversation is after an erasure
   */
  async #regroup(
    personId: string,
    { personId: into, turn, join, part, erase }: TurnCommit,
    stranger: string,
  ): Promise<void> {
    const { conversationId } = turn
    if (join) {
      this.#lanes.move(join.from, into)
      this.#listener.changed(join.given)
    }
    if (part) {
      const waiting = this.#lanes.tags(personId)
      const writers = await Promise.all(waiting.map((id) => this.#identityIn(id)))
      const writerOf = new Map(waiting.map((id, i) => [id, writers[i]]))
      for (const { identity } of part.leaving)
        this.#lanes.move(personId, identity, (id) => writerOf.get(id) === identity)
    }
    if (erase) this.#lanes.move(personId, stranger, (id) => id === conversationId)
  }

  /** Who writes in a conversation; nobody when there is no such one. */
  async #identityIn(conversationId: string): Promise<string> {
    const conversation = await this.#services.store.conversation(conversationId)
    return conversation ? identityOf(conversation) : ''
  }

  /** Begins to save a turn, unless somebody else holds the conversation by now. */
  #save(
    decided: DecidedTurn,
  ): { readonly commit: TurnCommit; readonly saved: Promise<CommitOutcome> } | undefined {
    const { store, handoff } = this.#services
    const commit = handoff ? handoff.seal(decided) : decided
    if (!commit) return undefined
    const saved = store.commit(commit)
    handoff?.adopt(commit)
    handoff?.answered(decided.turn)
    return { commit, saved }
  }

  /** Says what could not be saved. While the store is away, not by way of those who read there. */
  #unsaved(conversationId: string, replies: readonly StoredActivity[], error: unknown): void {
    const outage = this.#outage
    if (outage?.sees(error)) outage.say(conversationId, replies)
    else this.#listener.unsaved(conversationId, replies)
  }
}

/** What a turn is known by. */
function nameOf({ conversationId, seq }: PendingTurn): string {
  return `${conversationId}\n${seq}`
}

function outcomeOf(
  outcome: Exclude<CommitOutcome, 'moved'> | 'unsaved',
  { heldBy }: DecidedTurn,
): TurnOutcome {
  switch (outcome) {
    case 'saved':
      return heldBy === null ? 'answered' : 'relayed'
    case 'answered':
      return 'repeated'
    case 'unsaved':
      return 'unsaved'
  }
}
