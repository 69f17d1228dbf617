import { EMPTY_PROFILE } from '../dialogs/state.ts'
import type { InboundActivity, StoredActivity, Voice } from './activity.ts'
import { EvenkeelError } from './errors.ts'
import type { DecidedTurn } from './handoff/hand-off.ts'
import type { Agenda } from './jobs/agenda.ts'
import type { Logger } from './logger.ts'
import { SYSTEM_TIMER, type SetTimer } from './clock.ts'
import type { Entry } from './journal/journal.ts'
import { Lanes } from './middleware/sequence-turns.ts'
import { TurnClaims } from './middleware/turn-claims.ts'
import type { Origin, Outage } from './outage/outage.ts'
import { identityOf } from './stores/account-store.ts'
import { unlessAway } from './stores/outage-of.ts'
import type {
  Accepted,
  CommitOutcome,
  Conversation,
  PendingTurn,
  TurnCommit,
} from './stores/session-store.ts'
import type { TurnMeter, TurnOutcome } from './observability/meters.ts'
import type { Pseudonym } from './observability/pseudonym.ts'
import { SILENT_TRACER, type Span, type Tracer } from './observability/tracing.ts'
import type { VoiceDesk } from './voice/voice-desk.ts'
import { takeTurn, type TurnServices } from './turn.ts'

/** Told what happened in a conversation, so that open connections can pass it on. */
export interface Listener {
  /** There are new activities in the log. */
  changed(conversationId: string): void
  /** The answer is being worked on, by the bot unless somebody else is named. */
  typing(conversationId: string, from?: Voice): void
  /** A counsellor has read the person's message at that place, and all before it. */
  read(conversationId: string, seq: number, from: Voice): void
  /** Answers that could not be saved: they go to whoever is connected, and nowhere else. */
  unsaved(conversationId: string, replies: readonly StoredActivity[]): void
}

export interface Receipt {
  /** Place of the activity in its conversation. */
  readonly seq: number
  readonly duplicate: boolean
}

/** Who watches the turns; absent: nothing is counted, and the log names no conversation. */
export interface Watch {
  readonly turns: TurnMeter
  readonly pseudonym: Pseudonym
  /** Follows the turns; absent: they are not followed. */
  readonly tracer?: Tracer
}

/** How often a commit may be refused before the turn is left to the next start. */
const MOST_REFUSED = 20
const TURN_FAILED = 'a turn failed; it is tried again when the server next starts'

/**
 * Takes activities in and sees to it that each is answered exactly once, in order, whatever dies
 * in between. An activity is acknowledged when it is durable; its turn starts meanwhile and, when
 * quick, shares the same write.
 */
export class Inbox {
  readonly #services: TurnServices
  readonly #listener: Listener
  readonly #backlog: number
  readonly #agenda: Agenda | undefined
  readonly #voice: VoiceDesk | undefined
  readonly #watch: Watch | undefined
  readonly #outage: Outage | undefined
  /** What arrives, by conversation; and the turns, by person. */
  readonly #arrivals = new Lanes()
  readonly #lanes = new Lanes()
  readonly #claims: TurnClaims
  /** Turns that this process has in hand. */
  readonly #inHand = new Set<string>()
  #draining = false

  /**
   * @param backlog how many accepted activities of one person may wait
   * @param agenda keeps what is promised for later; without it, nothing is
   * @param voice sees to voice notes; without it, none are taken
   * @param watch counts the turns, and names conversations in the log
   * @param setTimer for the rests while another process has an earlier message in hand
   * @param outage keeps what comes while the store is away; without it, that is refused
   */
  constructor(
    services: TurnServices,
    listener: Listener,
    backlog: number,
    agenda?: Agenda,
    voice?: VoiceDesk,
    watch?: Watch,
    setTimer: SetTimer = SYSTEM_TIMER,
    outage?: Outage,
  ) {
    this.#services = services
    this.#listener = listener
    this.#backlog = backlog
    this.#agenda = agenda
    this.#voice = voice
    this.#watch = watch
    const rest = (ms: number) => new Promise<void>((over) => setTimer(over, ms))
    this.#claims = new TurnClaims(services.store, rest)
    this.#outage = outage
  }

  /**
   * Accepts one activity of a client.
   * @param origin what the caller knows of the conversation, in case that the store cannot say
   * @throws EvenkeelError `Draining`, `ConversationUnknown`, `TooManyMessages`, `StoreWriteFailed`,
   * `JournalFull`
   */
  async accept(
    conversationId: string,
    inbound: InboundActivity,
    origin: Origin = {},
  ): Promise<Receipt> {
    this.#outage?.heardFrom(conversationId, origin)
    if (this.#draining) throw new EvenkeelError('Draining', undefined, { retryAfter: 1 })
    if (this.#arrivals.size(conversationId) >= this.#backlog) throw tooMany()
    // One at a time, so that a conversation's turns run in the order of their places, however long
    // the store takes to give them out.
    const arrived = await this.#arrivals.run(conversationId, () =>
      this.#arriveOrKeep(conversationId, inbound, origin),
    )
    return 'kept' in arrived ? arrived.kept : this.#arrived(arrived)
  }

  /**
   * Accepts what was kept while the store was away, before all that comes of its conversation meanwhile.
   * @param done called when it is durable, and before anything else arrives
   * @throws EvenkeelError as `accept` does, but for `TooManyMessages`
   */
  async acceptKept(
    { conversationId, inbound, at, personId, contact }: Entry,
    done: () => void,
  ): Promise<void> {
    const { store } = this.#services
    if (this.#draining) throw new EvenkeelError('Draining', undefined, { retryAfter: 1 })
    const arrived = await this.#arrivals.run(conversationId, async () => {
      if (personId !== undefined) await store.open({ id: conversationId, personId, createdAt: at })
      if (contact) await store.saveAddress(contact, at)
      const one = await this.#arrive(conversationId, inbound, { at, backlog: Infinity })
      await one.accepted.durable
      done()
      return one
    })
    await this.#arrived(arrived)
  }

  /** Tells of an activity that has its place, once that is durable. */
  async #arrived({ conversation, shown, accepted }: Arrived): Promise<Receipt> {
    const { turn, duplicate, durable } = accepted
    await durable
    this.#listener.changed(conversation.id)
    if (!duplicate) this.#services.handoff?.arrived(conversation, turn.seq, shown)
    return { seq: turn.seq, duplicate }
  }

  /** While the store is away, or has not got all of the conversation that was kept, it is kept. */
  async #arriveOrKeep(
    conversationId: string,
    inbound: InboundActivity,
    origin: Origin,
  ): Promise<Arrived | { readonly kept: Receipt }> {
    const outage = this.#outage
    const given = { at: this.#services.clock.now(), backlog: this.#backlog }
    if (!outage) return this.#arrive(conversationId, inbound, given)
    const named = outage.named(inbound)
    try {
      if (!outage.holds(conversationId)) return await this.#arrive(conversationId, named, given)
    } catch (error) {
      if (!outage.sees(error)) throw error
    }
    return { kept: await outage.keep(conversationId, named, origin) }
  }

  /** Gets an activity its place, and starts its turn. */
  async #arrive(
    conversationId: string,
    inbound: InboundActivity,
    { at, backlog }: { readonly at: number; readonly backlog: number },
  ): Promise<Arrived> {
    const { store } = this.#services
    const conversation = await store.conversation(conversationId)
    if (!conversation) throw new EvenkeelError('ConversationUnknown')
    const { personId } = conversation
    if (this.#lanes.size(personId) >= backlog) throw tooMany()
    const shown = show(inbound, identityOf(conversation), at)
    const accepted = await store.accept({ conversationId, inbound, shown, at })
    const { turn, duplicate, durable } = accepted
    if (!duplicate) void this.#take(turn, personId, durable)
    return { conversation, shown, accepted }
  }

  /**
   * Answers what was accepted before a crash and not answered, by this process or by another one.
   * @param forMs only what has waited for so long, in milliseconds: others may have the rest in hand
   */
  async recover(forMs = 0): Promise<number> {
    const { store, clock } = this.#services
    const pending = await store.pending()
    const oldest = clock.now() - forMs
    const turns = pending.filter((turn) => turn.at <= oldest && !this.#inHand.has(nameOf(turn)))
    const owned = await Promise.all(
      turns.map(async (turn) => {
        const personId = (await store.conversation(turn.conversationId))?.personId
        return personId === undefined ? [] : [{ turn, personId }]
      }),
    )
    if (this.#draining) return 0
    await Promise.all(
      owned.flat().map(({ turn, personId }) => this.#take(turn, personId, Promise.resolve())),
    )
    return turns.length
  }

  /** Accepted activities whose turn has not ended. */
  get backlog(): number {
    return this.#lanes.total
  }

  /** Takes no more activities; resolves when those in flight are answered. */
  async drain(): Promise<void> {
    this.#draining = true
    await this.#arrivals.idle()
    await this.#lanes.idle()
  }

  /** The person is writing: whoever answers them may know. */
  async typing(conversationId: string): Promise<void> {
    const { store, handoff } = this.#services
    // Not worth keeping while the store is away.
    const conversation = await unlessAway(store.conversation(conversationId), undefined)
    if (conversation) handoff?.typing(conversation)
  }

  async #take(turn: PendingTurn, personId: string, durable: Promise<void>): Promise<void> {
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
    const other: OtherLane = { key: personId, release: () => undefined, isBusy: false }
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
          await this.#holdOther(personId, decided.personId, other)
          continue
        }
        const prepared = this.#agenda?.prepare(decided.personId, decided.profile)
        if (prepared) await prepared.catch((error: unknown) => this.#unplanned(error))
        const promised = this.#voice?.prepare(decided)
        if (promised) await promised.catch((error: unknown) => this.#unplanned(error))
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
        if (outcome === 'saved')
          await this.#voice?.settle(decided).catch((error: unknown) => this.#unplanned(error))
        await this.#agenda
          ?.settle(decided.personId, decided.profile)
          .catch((error: unknown) => this.#unplanned(error))
        if (decided.join)
          await this.#agenda
            ?.settle(decided.join.from, EMPTY_PROFILE)
            .catch((error: unknown) => this.#unplanned(error))
        if (decided.erase)
          await handoff?.forget(personId).catch((error: unknown) => this.#unplanned(error))
        if (decided.erase && outcome === 'saved')
          await this.#services
            .afterErasure?.(decided.receipt)
            .catch((error: unknown) =>
              logger.error({ err: error }, 'an erasure was not looked after'),
            )
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

  async #holdOther(own: string, key: string, other: OtherLane): Promise<void> {
    other.release()
    const release = await this.#lanes.hold(own, key)
    other.isBusy = release === undefined
    other.key = release ? key : own
    other.release = release ?? (() => undefined)
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

  /** The answer goes out all the same; the person's next turn puts their jobs right. */
  #unplanned(error: unknown): void {
    this.#services.logger.error({ err: error }, 'a job could not be kept in step with its turn')
  }
}

/** What a turn is known by. */
function nameOf({ conversationId, seq }: PendingTurn): string {
  return `${conversationId}\n${seq}`
}

/** An activity that has its place. */
interface Arrived {
  readonly conversation: Conversation
  readonly shown: StoredActivity
  readonly accepted: Accepted
}

/** The lane of an account that a turn is joining: held, or not to be had. */
interface OtherLane {
  key: string
  release: () => void
  isBusy: boolean
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

function tooMany(): EvenkeelError {
  return new EvenkeelError('TooManyMessages', undefined, { retryAfter: 1 })
}

/** How an activity of the person looks in the conversation's log. */
function show(inbound: InboundActivity, personId: string, at: number): StoredActivity {
  const { type, text, name, value, clientId, edited, files, notes, spoken } = inbound
  return {
    type,
    timestamp: new Date(at).toISOString(),
    from: { id: personId, role: 'user' },
    ...(text === '' ? {} : { text }),
    ...(name === undefined ? {} : { name }),
    ...(value === undefined ? {} : { value }),
    ...(files === undefined ? {} : { attachments: files }),
    ...((clientId !== undefined || edited || notes) && {
      channelData: {
        ...(clientId !== undefined && { clientActivityID: clientId }),
        ...(edited && { edited }),
        // A note by its length, and its words as heard; never the sound, nor how it was read.
        ...(notes && { notes: notes.map(({ seconds }) => ({ seconds })) }),
        ...(spoken && { spoken: { seconds: spoken.seconds, unsure: spoken.isUnsure } }),
      },
    }),
  }
}
