import { EMPTY_PROFILE } from '../dialogs/state.ts'
import type { InboundActivity, StoredActivity, Voice } from './activity.ts'
import { EvenkeelError } from './errors.ts'
import type { DecidedTurn } from './handoff/hand-off.ts'
import type { Agenda } from './jobs/agenda.ts'
import { Lanes } from './middleware/sequence-turns.ts'
import { identityOf } from './stores/account-store.ts'
import type { PendingTurn, TurnCommit } from './stores/session-store.ts'
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
  readonly #lanes = new Lanes()
  #draining = false

  /**
   * @param backlog how many accepted activities of one person may wait
   * @param agenda keeps what is promised for later; without it, nothing is
   */
  constructor(services: TurnServices, listener: Listener, backlog: number, agenda?: Agenda) {
    this.#services = services
    this.#listener = listener
    this.#backlog = backlog
    this.#agenda = agenda
  }

  /**
   * Accepts one activity of a client.
   * @throws EvenkeelError `Draining`, `ConversationUnknown`, `TooManyMessages`, `StoreWriteFailed`
   */
  async accept(conversationId: string, inbound: InboundActivity): Promise<Receipt> {
    const { store, clock, handoff } = this.#services
    if (this.#draining) throw new EvenkeelError('Draining', undefined, { retryAfter: 1 })
    const conversation = store.conversation(conversationId)
    if (!conversation) throw new EvenkeelError('ConversationUnknown')
    const { personId } = conversation
    if (this.#lanes.size(personId) >= this.#backlog)
      throw new EvenkeelError('TooManyMessages', undefined, { retryAfter: 1 })
    const at = clock.now()
    const shown = show(inbound, identityOf(conversation), at)
    const { turn, duplicate, durable } = store.accept({ conversationId, inbound, shown, at })
    if (!duplicate) void this.#take(turn, personId, durable)
    await durable
    this.#listener.changed(conversationId)
    if (!duplicate) handoff?.arrived(conversation, turn.seq, shown)
    return { seq: turn.seq, duplicate }
  }

  /** Answers what was accepted before a crash and not answered. */
  async recover(): Promise<number> {
    const { store } = this.#services
    const turns = store.pending()
    await Promise.all(
      turns.flatMap((turn) => {
        const personId = store.conversation(turn.conversationId)?.personId
        if (personId === undefined) return []
        return this.#take(turn, personId, Promise.resolve())
      }),
    )
    return turns.length
  }

  /** Takes no more activities; resolves when those in flight are answered. */
  async drain(): Promise<void> {
    this.#draining = true
    await this.#lanes.idle()
  }

  /** The person is writing: whoever answers them may know. */
  typing(conversationId: string): void {
    const { store, handoff } = this.#services
    const conversation = store.conversation(conversationId)
    if (conversation) handoff?.typing(conversation)
  }

  async #take(turn: PendingTurn, personId: string, durable: Promise<void>): Promise<void> {
    const { handoff } = this.#services
    handoff?.accepted(turn)
    const { conversationId } = turn
    await this.#lanes.run(personId, () => this.#answer(turn, personId, durable), conversationId)
    handoff?.answered(turn)
  }

  async #answer(turn: PendingTurn, accepted: string, durable: Promise<void>): Promise<void> {
    const { logger, handoff, store } = this.#services
    // Whose it is may have changed while it waited, and its lane with it.
    const personId = store.conversation(turn.conversationId)?.personId ?? accepted
    const other: OtherLane = { key: personId, release: () => undefined, isBusy: false }
    const arrival: { lost: boolean } = { lost: false }
    durable.catch(() => (arrival.lost = true))
    const { conversationId } = turn
    const bot = () => !handoff?.holder({ id: conversationId, personId })
    try {
      if (turn.inbound.text !== '' && bot()) this.#listener.typing(conversationId)
      for (;;) {
        const services = { ...this.#services, joiningElsewhere: other.isBusy }
        const decided = await takeTurn(turn, personId, services)
        // The client was told that it was not accepted, and will send it again.
        if (arrival.lost) return
        // An account is joined while nothing moves on either side, and decided anew there.
        if (decided.join && decided.personId !== other.key) {
          await this.#holdOther(personId, decided.personId, other)
          continue
        }
        const prepared = this.#agenda?.prepare(decided.personId, decided.profile)
        if (prepared) await prepared.catch((error: unknown) => this.#unplanned(error))
        const saving = this.#save(decided)
        // A counsellor came or went meanwhile: what was decided is not theirs to say any more.
        if (!saving) continue
        const isNew = await saving.saved.catch((error: unknown) => {
          // A full disk must not cost somebody in need their answer. The turn stays in the inbox and
          // is answered again, and saved, when the server next starts: doubled rather than missing.
          logger.error({ err: error }, 'an answer could not be saved; it was sent all the same')
          if (bot()) this.#listener.unsaved(conversationId, saving.commit.replies)
          return false
        })
        if (!isNew) handoff?.revert(saving.commit)
        this.#listener.changed(conversationId)
        if (isNew) this.#regroup(personId, saving.commit)
        await this.#agenda
          ?.settle(decided.personId, decided.profile)
          ?.catch((error: unknown) => this.#unplanned(error))
        if (decided.join)
          await this.#agenda
            ?.settle(decided.join.from, EMPTY_PROFILE)
            ?.catch((error: unknown) => this.#unplanned(error))
        if (decided.erase)
          await handoff?.forget(personId).catch((error: unknown) => this.#unplanned(error))
        return
      }
    } catch (error) {
      logger.error({ err: error }, 'a turn failed; it is tried again when the server next starts')
    } finally {
      other.release()
    }
  }

  async #holdOther(own: string, key: string, other: OtherLane): Promise<void> {
    other.release()
    const release = await this.#lanes.hold(own, key)
    other.isBusy = release === undefined
    other.key = release ? key : own
    other.release = release ?? (() => undefined)
  }

  /** Turns that wait go to the lane of whose they are now. */
  #regroup(personId: string, commit: TurnCommit): void {
    const { store } = this.#services
    const { turn, join, part, erase } = commit
    const { conversationId } = turn
    if (join) {
      this.#lanes.move(join.from, commit.personId)
      this.#listener.changed(join.given)
    }
    for (const identity of part?.leaving.map((each) => each.identity) ?? [])
      this.#lanes.move(personId, identity, (id) => {
        const conversation = store.conversation(id)
        return conversation !== undefined && identityOf(conversation) === identity
      })
    if (erase)
      this.#lanes.move(personId, this.#ownerOf(conversationId), (id) => id === conversationId)
  }

  #ownerOf(conversationId: string): string {
    return this.#services.store.conversation(conversationId)?.personId ?? ''
  }

  /** Begins to save a turn, unless somebody else holds the conversation by now. */
  #save(
    decided: DecidedTurn,
  ): { readonly commit: TurnCommit; readonly saved: Promise<boolean> } | undefined {
    const { store, handoff } = this.#services
    const commit = handoff ? handoff.seal(decided) : decided
    if (!commit) return undefined
    const saved = store.commit(commit)
    handoff?.adopt(commit)
    handoff?.answered(decided.turn)
    return { commit, saved }
  }

  /** The answer goes out all the same; the person's next turn puts their jobs right. */
  #unplanned(error: unknown): void {
    this.#services.logger.error({ err: error }, 'a job could not be kept in step with its turn')
  }
}

/** The lane of an account that a turn is joining: held, or not to be had. */
interface OtherLane {
  key: string
  release: () => void
  isBusy: boolean
}

/** How an activity of the person looks in the conversation's log. */
function show(inbound: InboundActivity, personId: string, at: number): StoredActivity {
  const { type, text, name, value, clientId, edited, files } = inbound
  return {
    type,
    timestamp: new Date(at).toISOString(),
    from: { id: personId, role: 'user' },
    ...(text === '' ? {} : { text }),
    ...(name === undefined ? {} : { name }),
    ...(value === undefined ? {} : { value }),
    ...(files === undefined ? {} : { attachments: files }),
    ...((clientId !== undefined || edited) && {
      channelData: {
        ...(clientId !== undefined && { clientActivityID: clientId }),
        ...(edited && { edited }),
      },
    }),
  }
}
