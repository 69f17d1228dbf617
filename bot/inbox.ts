import type { InboundActivity, StoredActivity } from './activity.ts'
import { SYSTEM_TIMER, type SetTimer } from './clock.ts'
import { EvenkeelError } from './errors.ts'
import type { Agenda } from './jobs/agenda.ts'
import type { Entry } from './journal/journal.ts'
import type { Listener } from './listener.ts'
import { Lanes } from './middleware/sequence-turns.ts'
import type { Origin, Outage } from './outage/outage.ts'
import { identityOf } from './stores/account-store.ts'
import { unlessAway } from './stores/outage-of.ts'
import type { Accepted, Conversation } from './stores/session-store.ts'
import { TurnRunner, type Watch } from './turn-runner.ts'
import type { TurnServices } from './turn.ts'
import type { VoiceDesk } from './voice/voice-desk.ts'

export interface Receipt {
  /** Place of the activity in its conversation. */
  readonly seq: number
  readonly duplicate: boolean
}

export interface InboxOptions {
  readonly services: TurnServices
  readonly listener: Listener
  /** How many accepted activities of one person may wait. */
  readonly backlog: number
  /** Keeps what is promised for later; absent: nothing is. */
  readonly agenda?: Agenda | undefined
  /** Sees to voice notes; absent: none are taken. */
  readonly voice?: VoiceDesk | undefined
  /** Counts the turns, and names conversations in the log. */
  readonly watch?: Watch
  /** For the rests while another process has an earlier message in hand. */
  readonly setTimer?: SetTimer
  /** Keeps what comes while the store is away; absent: that is refused. */
  readonly outage?: Outage | undefined
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
  readonly #outage: Outage | undefined
  /** What arrives, by conversation. */
  readonly #arrivals = new Lanes()
  readonly #turns: TurnRunner
  #draining = false

  constructor(options: InboxOptions) {
    const { services, listener, backlog, outage, setTimer = SYSTEM_TIMER } = options
    const { agenda, voice, watch } = options
    this.#services = services
    this.#listener = listener
    this.#backlog = backlog
    this.#outage = outage
    this.#turns = new TurnRunner({
      ...{ services, listener, setTimer },
      ...{ agenda, voice, watch, outage },
    })
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
    if (this.#draining) throw new EvenkeelError('Draining', undefined, { retryAfter: 1 })
    const arrived = await this.#arrivals.run(conversationId, async () => {
      const origin = {
        ...(personId !== undefined && { personId }),
        ...(contact && { contact }),
        opens: true,
      }
      const one = await this.#arrive(conversationId, inbound, { at, backlog: Infinity, origin })
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
    const given = { at: this.#services.clock.now(), backlog: this.#backlog, origin }
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
    { at, backlog, origin }: Given,
  ): Promise<Arrived> {
    const { store } = this.#services
    if (origin.opens) await this.#open(conversationId, origin, at)
    const conversation = await store.conversation(conversationId)
    if (!conversation) throw new EvenkeelError('ConversationUnknown')
    const { personId } = conversation
    if (this.#turns.waiting(personId) >= backlog) throw tooMany()
    const shown = show(inbound, identityOf(conversation), at)
    const accepted = await store.accept({ conversationId, inbound, shown, at })
    const { turn, duplicate, durable } = accepted
    if (!duplicate) void this.#turns.take(turn, personId, durable)
    return { conversation, shown, accepted }
  }

  /** Opens the conversation of what could not say so before, as the store was away. */
  async #open(conversationId: string, { personId, contact }: Origin, at: number): Promise<void> {
    const { store } = this.#services
    if (personId !== undefined) await store.open({ id: conversationId, personId, createdAt: at })
    if (contact) await store.saveAddress(contact, at)
  }

  /**
   * Answers what was accepted before a crash and not answered, by this process or by another one.
   * @param forMs only what has waited for so long, in milliseconds: others may have the rest in hand
   */
  async recover(forMs = 0): Promise<number> {
    const { store, clock } = this.#services
    const pending = await store.pending()
    const oldest = clock.now() - forMs
    const turns = pending.filter((turn) => turn.at <= oldest && !this.#turns.has(turn))
    const owned = await Promise.all(
      turns.map(async (turn) => {
        const personId = (await store.conversation(turn.conversationId))?.personId
        return personId === undefined ? [] : [{ turn, personId }]
      }),
    )
    if (this.#draining) return 0
    await Promise.all(
      owned.flat().map(({ turn, personId }) => this.#turns.take(turn, personId, Promise.resolve())),
    )
    return turns.length
  }

  /** Accepted activities whose turn has not ended. */
  get backlog(): number {
    return this.#turns.waiting()
  }

  /** Takes no more activities; resolves when those in flight are answered. */
  async drain(): Promise<void> {
    this.#draining = true
    await this.#arrivals.idle()
    await this.#turns.idle()
  }

  /** The person is writing: whoever answers them may know. */
  async typing(conversationId: string): Promise<void> {
    const { store, handoff } = this.#services
    // Not worth keeping while the store is away.
    const conversation = await unlessAway(store.conversation(conversationId), undefined)
    if (conversation) handoff?.typing(conversation)
  }
}

/** How an activity is taken in. */
interface Given {
  readonly at: number
  /** How many of its person's may wait. */
  readonly backlog: number
  readonly origin: Origin
}

/** An activity that has its place. */
interface Arrived {
  readonly conversation: Conversation
  readonly shown: StoredActivity
  readonly accepted: Accepted
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
