import { type Activity, heardIn, noteSeconds, placeOf } from './client/activity.ts'
import type { OutboxItem, RefusalReason } from './client/outbox.ts'

/** One bubble of the conversation. */
export interface Entry {
  /** Unique on this page. */
  readonly key: string
  readonly who: 'bot' | 'person'
  readonly text: string
  /** Set for a voice note: its length in seconds, where it is known. */
  readonly note?: { readonly seconds: number | null }
  /** Set for words that were heard in a voice note. */
  readonly heard?: 'clear' | 'unsure'
  readonly state: 'sending' | 'accepted' | 'sent' | RefusalReason
  /** What the bot sent, with its cards; null for the person's own words. */
  readonly activity: Activity | null
  /** Place in the server's log; null while it has none. */
  readonly place: number | null
  /** Milliseconds since the epoch, null when the server did not say. */
  readonly at: number | null
}

/** What changed, for whoever draws it. `before` is the key of the next entry, null at the end. */
export type TranscriptChange =
  | { readonly type: 'insert'; readonly entry: Entry; readonly before: string | null }
  | { readonly type: 'update'; readonly entry: Entry }
  | { readonly type: 'move'; readonly entry: Entry; readonly before: string | null }
  | { readonly type: 'remove'; readonly key: string }
  /** Up to here, and no further, `name` has read. */
  | { readonly type: 'read'; readonly key: string; readonly name: string }
  | { readonly type: 'unread' }
  | { readonly type: 'clear' }

/**
 * The order of the bubbles. What the server has in its log comes first and in its order; what it
 * has not shown yet (still sending, or refused) stays at the end, where the person looks for it.
 */
export class Transcript {
  readonly #onChange: (change: TranscriptChange) => void
  #entries: Entry[] = []
  /** How many entries, from the start, stand in the server's log. */
  #settled = 0
  #anonymous = 0
  /** How far a counsellor has read. */
  #read: { readonly place: number; readonly name: string } | null = null
  /** The entry that bears the mark. */
  #marked: string | null = null

  constructor(onChange: (change: TranscriptChange) => void) {
    this.#onChange = onChange
  }

  get entries(): readonly Entry[] {
    return this.#entries
  }

  /** Shows the person's message before the server has it. */
  addPending(item: OutboxItem): void {
    const { activity } = item
    if (activity.type === 'event') return
    const isNote = activity.type === 'note'
    this.#insert(this.#entries.length, {
      key: item.id,
      who: 'person',
      text: isNote ? '' : activity.text,
      ...(isNote && { note: { seconds: activity.seconds } }),
      state: 'sending',
      activity: null,
      place: null,
      at: null,
    })
  }

  /** The server answered that it has the message; the stream will still say where it stands. */
  accepted(id: string): void {
    this.#setState(id, 'accepted')
  }

  refused(id: string, reason: RefusalReason): void {
    this.#setState(id, reason)
  }

  /** Takes a message off the screen, as when its words went back into the composer. */
  remove(key: string): void {
    const index = this.#pendingIndex(key)
    if (index < 0) return
    this.#entries.splice(index, 1)
    this.#onChange({ type: 'remove', key })
  }

  /** Takes one message activity of the server's log, which gives each exactly once. */
  apply(activity: Activity, personId: string): void {
    const own = activity.from?.id === personId
    const place = placeOf(activity.id)
    const parsed = activity.timestamp === undefined ? NaN : Date.parse(activity.timestamp)
    const at = Number.isNaN(parsed) ? null : parsed
    const clientId = own ? activity.channelData?.clientActivityID : undefined
    const index = clientId === undefined ? -1 : this.#pendingIndex(clientId)
    const pending = this.#entries[index]
    if (pending) {
      const entry: Entry = { ...pending, state: 'sent', place, at }
      this.#entries.splice(index, 1)
      this.#entries.splice(this.#settled, 0, entry)
      if (index !== this.#settled) {
        const before = this.#entries[this.#settled + 1]?.key ?? null
        this.#onChange({ type: 'move', entry, before })
      }
      this.#settled += 1
      this.#onChange({ type: 'update', entry })
      this.#mark()
      return
    }
    const seconds = own ? noteSeconds(activity) : undefined
    const heard = own ? heardIn(activity) : null
    this.#anonymous += 1
    this.#insert(this.#settled, {
      key: `#${this.#anonymous}`,
      who: own ? 'person' : 'bot',
      text: activity.text ?? '',
      ...(seconds !== undefined && { note: { seconds } }),
      ...(heard && { heard }),
      state: 'sent',
      activity: own ? null : activity,
      place,
      at,
    })
    this.#settled += 1
    this.#mark()
  }

  /** A counsellor has read up to a place; for one and the same counsellor it never goes back. */
  read(place: number, name: string): void {
    const before = this.#read
    if (before?.name === name && place <= before.place) return
    if (before?.name !== name) this.unread()
    this.#read = { place, name }
    this.#mark()
  }

  /** Whoever had read has left. */
  unread(): void {
    this.#read = null
    if (this.#marked === null) return
    this.#marked = null
    this.#onChange({ type: 'unread' })
  }

  /** What the bot said since the person's last message, oldest first. */
  lastAnswer(): Activity[] {
    const settled = this.#entries.slice(0, this.#settled)
    const asked = settled.findLastIndex(({ who }) => who === 'person')
    return settled.slice(asked + 1).flatMap(({ activity }) => activity ?? [])
  }

  clear(): void {
    this.#entries = []
    this.#settled = 0
    this.#read = null
    this.#marked = null
    this.#onChange({ type: 'clear' })
  }

  /** Moves the mark to the newest of the person's messages that were read. */
  #mark(): void {
    const read = this.#read
    if (!read) return
    const newest = this.#entries.findLast(
      ({ who, place }) => who === 'person' && place !== null && place <= read.place,
    )
    if (!newest || newest.key === this.#marked) return
    this.#marked = newest.key
    this.#onChange({ type: 'read', key: newest.key, name: read.name })
  }

  #insert(index: number, entry: Entry): void {
    const before = this.#entries[index]?.key ?? null
    this.#entries.splice(index, 0, entry)
    this.#onChange({ type: 'insert', entry, before })
  }

  #pendingIndex(key: string): number {
    return this.#entries.findIndex((entry, index) => index >= this.#settled && entry.key === key)
  }

  #setState(key: string, state: Entry['state']): void {
    const index = this.#pendingIndex(key)
    const entry = this.#entries[index]
    if (!entry) return
    const changed = { ...entry, state }
    this.#entries[index] = changed
    this.#onChange({ type: 'update', entry: changed })
  }
}
