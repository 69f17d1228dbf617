import type { Database } from 'lmdb'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../../dialogs/state.ts'
import type { DialogState, Profile } from '../../../dialogs/types.ts'
import type { MoodPoint } from '../../../types.ts'
import { identityOf } from '../account-store.ts'
import type { Conversation, Retention } from '../session-store.ts'
import { END, prefix, type OpenTable } from './key-range.ts'
import type { Own } from './owned.ts'

export interface Person {
  readonly profile: Profile
  /** The conversation that they last opened. */
  readonly conversationId: string | null
  readonly moodPoints: number
}

const DAY = 86_400_000

/**
 * People, their conversations and their moods in the embedded store. Every method that writes runs
 * inside a batch of the store.
 */
export class PeopleTable {
  readonly #conversations: Database<Conversation, string>
  readonly #people: Database<Person, string>
  /** Which conversations are whose. */
  readonly #owned: Database<true, [string, string]>
  readonly #states: Database<DialogState, string>
  readonly #moods: Database<MoodPoint, [string, number, number]>

  readonly #own: Own

  constructor(table: OpenTable, own: Own) {
    this.#own = own
    this.#conversations = table('conversations')
    this.#people = table('people')
    this.#owned = table('owned')
    this.#states = table('states')
    this.#moods = table('moods')
  }

  conversation(conversationId: string): Conversation | undefined {
    return this.#conversations.get(conversationId)
  }

  /** Who writes in a conversation: that never changes, and its values are sealed with their key. */
  identityIn(conversationId: string): string {
    const conversation = this.#conversations.get(conversationId)
    // One that is not known is nobody's but its own.
    return conversation ? identityOf(conversation) : conversationId
  }

  conversationIds(personId: string): string[] {
    return [...this.#owned.getKeys(prefix(personId) as never)].map((key) => key[1])
  }

  conversations(personId: string): Conversation[] {
    return this.conversationIds(personId).flatMap((id) => this.#conversations.get(id) ?? [])
  }

  latest(personId: string): Conversation | undefined {
    const id = this.#people.get(personId)?.conversationId
    return id ? this.#conversations.get(id) : undefined
  }

  /** The conversation that an identity of a person last had. */
  latestOf(identity: string, personId: string): Conversation | undefined {
    const latest = this.latest(personId)
    if (latest && identityOf(latest) === identity) return latest
    return this.conversations(personId)
      .filter((one) => identityOf(one) === identity)
      .toSorted((a, b) => a.createdAt - b.createdAt)
      .at(-1)
  }

  open(conversation: Conversation): void {
    const { id, personId } = conversation
    void this.#conversations.put(id, conversation)
    void this.#owned.put([personId, id], true)
    this.put(personId, { ...this.person(personId), conversationId: id })
  }

  /** A conversation becomes another person's; who writes in it stays. */
  give(conversation: Conversation, personId: string): void {
    const { id, createdAt } = conversation
    const identity = identityOf(conversation)
    void this.#owned.remove([conversation.personId, id])
    void this.#owned.put([personId, id], true)
    const opened = { id, personId, createdAt }
    void this.#conversations.put(id, personId === identity ? opened : { ...opened, identity })
  }

  dropConversation(personId: string, conversationId: string): void {
    void this.#conversations.remove(conversationId)
    void this.#owned.remove([personId, conversationId])
  }

  /** Ids of people after one of them, in the order of their keys. */
  ids(after: string | null, most: number): string[] {
    const start = after === null ? {} : { start: after, offset: 1 }
    return [...this.#people.getKeys({ ...start, limit: most })]
  }

  isKnown(personId: string): boolean {
    return this.#people.get(personId) !== undefined
  }

  person(personId: string): Person {
    return (
      this.#people.get(personId) ?? { profile: EMPTY_PROFILE, conversationId: null, moodPoints: 0 }
    )
  }

  put(personId: string, person: Person): void {
    void this.#people.put(personId, this.#own(personId, person))
  }

  drop(personId: string): void {
    void this.#people.remove(personId)
  }

  state(conversationId: string): DialogState {
    return this.#states.get(conversationId) ?? EMPTY_STATE
  }

  /** @param identity who writes in it */
  putState(conversationId: string, state: DialogState, identity: string): void {
    void this.#states.put(conversationId, this.#own(identity, state))
  }

  hasState(conversationId: string): boolean {
    return this.#states.doesExist(conversationId)
  }

  dropState(conversationId: string): void {
    void this.#states.remove(conversationId)
  }

  moods(personId: string, since: number): MoodPoint[] {
    return [...this.#moods.getRange({ start: [personId, since, 0], end: [personId, END] })].map(
      ({ value }) => value,
    )
  }

  countMoods(personId: string): number {
    return this.#moods.getKeysCount(prefix(personId))
  }

  /** @param seq place of the message that they were read from */
  addMoods(personId: string, seq: number, moods: readonly MoodPoint[]): void {
    for (const [i, point] of moods.entries())
      void this.#moods.put([personId, point.at, seq * 8 + i], this.#own(personId, point))
  }

  moveMoods(from: string, into: string): void {
    for (const { key, value } of this.#moods.getRange(prefix(from))) {
      void this.#moods.remove(key)
      // Between the places of the account's own points of the same moment.
      void this.#moods.put([into, key[1], key[2] + 0.5], this.#own(into, value))
    }
  }

  dropMoods(personId: string): void {
    for (const key of this.#moods.getKeys(prefix(personId))) void this.#moods.remove(key)
  }

  /** Removes mood points from before a time; returns how many. */
  expireMoods(personId: string, before: number): number {
    const old = [...this.#moods.getKeys(prefix(personId))].filter((key) => key[1] < before)
    for (const key of old) void this.#moods.remove(key)
    const person = this.person(personId)
    if (old.length > 0)
      this.put(personId, { ...person, moodPoints: person.moodPoints - old.length })
    return old.length
  }

  /** Removes mood points beyond the limits of count and age; returns how many. */
  trimMoods(
    personId: string,
    count: number,
    now: number,
    { moodMaxPoints, moodMaxDays }: Retention,
  ): number {
    const surplus = count - moodMaxPoints
    const oldest = now - moodMaxDays * DAY
    let removed = 0
    for (const key of this.#moods.getKeys(prefix(personId))) {
      if (removed >= surplus && key[1] >= oldest) break
      void this.#moods.remove(key)
      removed += 1
    }
    return removed
  }
}
