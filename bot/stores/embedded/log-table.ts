import type { Database, Key } from 'lmdb'
import type { StoredActivity } from '../../activity.ts'
import type { Accepted, AcceptRequest, LoggedActivity, PendingTurn } from '../session-store.ts'
import { END, prefix, type OpenTable } from './key-range.ts'
import type { Own } from './owned.ts'
import { redacted } from '../redacted.ts'

interface Entry {
  readonly activity: StoredActivity
  readonly clientId?: string
}

/** A conversation, and who writes in it. */
interface Whose {
  readonly conversationId: string
  readonly identity: string
}

/** Conversations whose counter is kept in memory; the rest are read again when needed. */
const COUNTERS = 20_000

/** All puts of a piece of work in one transaction. */
export type Write = (work: () => void) => Promise<void>

/**
 * The logs of the conversations and the inbox, in the embedded store. Methods that write run inside
 * a batch of the store; `accept` and `redact` make their own.
 */
export class LogTable {
  readonly #log: Database<Entry, [string, number]>
  readonly #inbox: Database<PendingTurn, [string, number]>
  readonly #seen: Database<number, [string, string]>
  readonly #own: Own
  readonly #write: Write
  /** The last place given out in a conversation: ahead of what is committed. */
  readonly #counters = new Map<string, number>()
  /** Accepted and not yet committed, by conversation and client id. */
  readonly #arriving = new Map<string, Accepted>()

  constructor(table: OpenTable, own: Own, write: Write) {
    this.#own = own
    this.#log = table('log')
    this.#inbox = table('inbox')
    this.#seen = table('seen')
    this.#write = write
  }

  /**
   * Everything up to the write happens in the event turn of the call: that gives the order.
   * @param identity who writes in the conversation
   */
  accept({ conversationId, inbound, shown, at }: AcceptRequest, identity: string): Accepted {
    const { clientId } = inbound
    const arrivingKey = clientId === undefined ? '' : `${conversationId}\n${clientId}`
    if (clientId !== undefined) {
      const arriving = this.#arriving.get(arrivingKey)
      if (arriving) return { ...arriving, duplicate: true }
      const seq = this.#seen.get([conversationId, clientId])
      if (seq !== undefined)
        return {
          turn: { conversationId, seq, inbound, at },
          duplicate: true,
          durable: Promise.resolve(),
        }
    }
    const seq = this.take(conversationId, 1)
    const turn: PendingTurn = { conversationId, seq, inbound, at }
    const durable = this.#write(() => {
      const entry: Entry = { activity: shown, ...(clientId === undefined ? {} : { clientId }) }
      void this.#log.put([conversationId, seq], this.#own(identity, entry))
      void this.#inbox.put([conversationId, seq], this.#own(identity, turn))
      if (clientId !== undefined) void this.#seen.put([conversationId, clientId], seq)
    })
    const accepted: Accepted = { turn, duplicate: false, durable }
    if (clientId !== undefined) {
      this.#arriving.set(arrivingKey, accepted)
      const forget = () => void this.#arriving.delete(arrivingKey)
      durable.then(forget, forget)
    }
    return accepted
  }

  async redact(conversationId: string, clientId: string, identity: string): Promise<boolean> {
    // Not on the disk yet, it is in no table.
    const arriving = [...this.#arriving].filter(([key]) =>
      isOf(key, `${conversationId}\n${clientId}`),
    )
    await Promise.all(arriving.map(([, { durable }]) => durable))
    const edits = { start: [conversationId, `${clientId}#`], end: [conversationId, `${clientId}$`] }
    const places = [
      this.#seen.get([conversationId, clientId]) ?? [],
      ...[...this.#seen.getRange(edits as never)].map(({ value }) => value),
    ].flat()
    await this.#write(() => {
      for (const place of places) {
        const entry = this.#log.get([conversationId, place])
        if (entry) void this.#log.put([conversationId, place], this.#own(identity, redacted(entry)))
      }
    })
    return places.length > 0
  }

  /** Gives out the next `count` places of a conversation; returns the first. */
  take(conversationId: string, count: number): number {
    const last = this.lastPlace(conversationId)
    this.#counters.delete(conversationId)
    this.#counters.set(conversationId, last + count)
    if (this.#counters.size > COUNTERS) this.#forgetCounters()
    return last + 1
  }

  /** Writes activities at places that were taken. */
  append(
    { conversationId, identity }: Whose,
    first: number,
    activities: readonly StoredActivity[],
  ): void {
    for (const [i, activity] of activities.entries())
      void this.#log.put([conversationId, first + i], this.#own(identity, { activity }))
  }

  /** Of one conversation, or of all. */
  pending(conversationId?: string): PendingTurn[] {
    const range = conversationId === undefined ? {} : prefix(conversationId)
    return [...this.#inbox.getRange(range)].map(({ value }) => value)
  }

  /**
   * Whether a turn was answered. Accepted in this very event turn, it is in no table yet; once its
   * place is in the log, it must be in the inbox too.
   */
  isAnswered({ conversationId, seq }: PendingTurn): boolean {
    return seq <= this.watermark(conversationId) && !this.#inbox.get([conversationId, seq])
  }

  answered({ conversationId, seq }: PendingTurn): void {
    void this.#inbox.remove([conversationId, seq])
  }

  after(conversationId: string, watermark: number, limit: number): LoggedActivity[] {
    const start: [string, number] = [conversationId, watermark + 1]
    return [...this.#log.getRange({ start, end: [conversationId, END], limit })].map(
      ({ key, value }) => ({ seq: key[1], activity: value.activity }),
    )
  }

  count(conversationId: string): number {
    return this.#log.getKeysCount(prefix(conversationId))
  }

  /** How much there is up to and with a place: in the log, unanswered, known by its client's id. */
  upTo(conversationId: string, place: number): number {
    const range = { start: [conversationId], end: [conversationId, place + 1] } as never
    const seen = [...this.#seen.getRange(prefix(conversationId))]
    return (
      this.#log.getKeysCount(range) +
      this.#inbox.getKeysCount(range) +
      seen.filter(({ value }) => value <= place).length
    )
  }

  watermark(conversationId: string): number {
    const range = { start: [conversationId, END], end: [conversationId], reverse: true, limit: 1 }
    for (const key of this.#log.getKeys(range)) return key[1]
    return 0
  }

  lastPlace(conversationId: string): number {
    return this.#counters.get(conversationId) ?? this.watermark(conversationId)
  }

  erase(conversationId: string): void {
    for (const table of [this.#log, this.#inbox, this.#seen] as unknown as Database[])
      for (const key of table.getKeys(prefix(conversationId))) void table.remove(key)
  }

  /** Nothing waits for its answer, and nothing is on its way to the disk. */
  isAtRest(conversationId: string): boolean {
    if (this.lastPlace(conversationId) !== this.watermark(conversationId)) return false
    return this.#inbox.getKeysCount(prefix(conversationId)) === 0
  }

  /** When its newest activity was, in milliseconds since the epoch. */
  newestAt(conversationId: string): number | undefined {
    const newest = this.#log.get([conversationId, this.watermark(conversationId)])
    return newest && Date.parse(newest.activity.timestamp)
  }

  /**
   * Drops activities from before a time, and of the newest only its words, as places go on after it.
   * Returns how many were dropped.
   */
  expire(conversationId: string, before: number, identity: string): number {
    const newest = this.watermark(conversationId)
    const old: { key: [string, number]; value: Entry }[] = []
    for (const entry of this.#log.getRange(prefix(conversationId))) {
      if (Date.parse(entry.value.activity.timestamp) >= before) break
      old.push(entry)
    }
    for (const { key, value } of old) {
      if (key[1] === newest) {
        const isRedacted = value.activity.channelData?.['redacted'] === true
        if (!isRedacted) void this.#log.put(key, this.#own(identity, redacted(value)))
        continue
      }
      void this.#log.remove(key)
      if (value.clientId !== undefined) void this.#seen.remove([conversationId, value.clientId])
    }
    return old.filter(({ key }) => key[1] !== newest).length
  }

  /** Keeps the newest `most` activities of a conversation. */
  trim(conversationId: string, newest: number, most: number): void {
    const end: Key = [conversationId, newest - most]
    for (const { key, value } of this.#log.getRange({ start: [conversationId], end })) {
      void this.#log.remove(key)
      if (value.clientId !== undefined) void this.#seen.remove([conversationId, value.clientId])
    }
  }

  /** Drops counters that the log has caught up with, oldest first. */
  #forgetCounters(): void {
    for (const [id, last] of this.#counters) {
      if (this.#counters.size <= COUNTERS / 2) return
      if (this.watermark(id) === last) this.#counters.delete(id)
    }
  }
}

/** Whether a client id is a message's own, or that of one of its edits. */
function isOf(clientId: string, message: string): boolean {
  return clientId === message || clientId.startsWith(`${message}#`)
}
