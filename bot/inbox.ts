import type { InboundActivity, StoredActivity, Voice } from './activity.ts'
import { EvenkeelError } from './errors.ts'
import type { DecidedTurn } from './handoff/hand-off.ts'
import type { Agenda } from './jobs/agenda.ts'
import { Lanes } from './middleware/sequence-turns.ts'
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
    const shown = show(inbound, personId, at)
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
    await this.#lanes.run(personId, () => this.#answer(turn, personId, durable))
    handoff?.answered(turn)
  }

  async #answer(turn: PendingTurn, personId: string, durable: Promise<void>): Promise<void> {
    const { logger, handoff } = this.#services
    const arrival: { lost: boolean } = { lost: false }
    durable.catch(() => (arrival.lost = true))
    const { conversationId } = turn
    const bot = () => !handoff?.holder({ id: conversationId, personId })
    try {
      if (turn.inbound.text !== '' && bot()) this.#listener.typing(conversationId)
      for (;;) {
        const decided = await takeTurn(turn, personId, this.#services)
        // The client was told that it was not accepted, and will send it again.
        if (arrival.lost) return
        const prepared = this.#agenda?.prepare(personId, decided.profile)
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
        await this.#agenda
          ?.settle(personId, decided.profile)
          ?.catch((error: unknown) => this.#unplanned(error))
        if (decided.erase)
          await handoff?.forget(personId).catch((error: unknown) => this.#unplanned(error))
        return
      }
    } catch (error) {
      logger.error({ err: error }, 'a turn failed; it is tried again when the server next starts')
    }
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

/** How an activity of the person looks in the conversation's log. */
function show(inbound: InboundActivity, personId: string, at: number): StoredActivity {
  const { type, text, name, value, clientId, edited } = inbound
  return {
    type,
    timestamp: new Date(at).toISOString(),
    from: { id: personId, role: 'user' },
    ...(text === '' ? {} : { text }),
    ...(name === undefined ? {} : { name }),
    ...(value === undefined ? {} : { value }),
    ...((clientId !== undefined || edited) && {
      channelData: {
        ...(clientId !== undefined && { clientActivityID: clientId }),
        ...(edited && { edited }),
      },
    }),
  }
}
