import { isRecord } from './activity.ts'
import { backOffMs } from './back-off.ts'
import type { SetTimer } from './direct-line-api.ts'

/** Something the person said or did that the server has not accepted yet. */
export interface OutboxItem {
  /** Goes along as `channelData.clientActivityID`: sent twice, it is answered once. */
  readonly id: string
  readonly activity:
    | { readonly type: 'message'; readonly text: string; readonly locale: string }
    | { readonly type: 'event'; readonly name: string; readonly value?: string }
    | VoiceNote
}

/** A recording on its way. It lives as long as the page: it is saved nowhere. */
export interface VoiceNote {
  readonly type: 'note'
  readonly blob: Blob
  /** Length in seconds. */
  readonly seconds: number
}

export type SendResult =
  | { readonly kind: 'accepted' }
  /** Not now; try again, not before `waitMs` when it is given. */
  | { readonly kind: 'later'; readonly waitMs: number | null }
  /** Never: the server will not take this one. */
  | { readonly kind: 'refused'; readonly reason: RefusalReason }

export type RefusalReason = 'too-long' | 'not-accepted'

export interface OutboxOptions {
  readonly send: (item: OutboxItem) => Promise<SendResult>
  readonly setTimer: SetTimer
  readonly random: () => number
  /** Keeps the queue across a reload of the page. */
  readonly save: (items: readonly OutboxItem[]) => void
  readonly restored: readonly OutboxItem[]
  readonly onAccepted: (item: OutboxItem) => void
  readonly onRefused: (item: OutboxItem, reason: RefusalReason) => void
}

/** More than anybody types while offline; past it the words stay in the composer. */
export const OUTBOX_LIMIT = 50

/**
 * Sends what the person wrote, one at a time and in order, and tries again with the same id until
 * the server has accepted it or has refused it for good.
 */
export class Outbox {
  readonly #options: OutboxOptions
  #items: OutboxItem[]
  #sending = false
  #closed = false
  #attempt = 0
  #cancelWait: (() => void) | null = null
  /** A wait the server asked for is kept, whatever happens meanwhile. */
  #waitIsOrder = false

  constructor(options: OutboxOptions) {
    this.#options = options
    this.#items = options.restored.slice(0, OUTBOX_LIMIT)
  }

  get items(): readonly OutboxItem[] {
    return this.#items
  }

  get full(): boolean {
    return this.#items.length >= OUTBOX_LIMIT
  }

  /** @returns false, and nothing is queued, when the queue is full. */
  add(item: OutboxItem): boolean {
    if (this.full) return false
    this.#change([...this.#items, item])
    void this.#pump()
    return true
  }

  /** The stream showed this message: it was accepted, even if the answer to it got lost. */
  confirm(id: string): void {
    const item = this.#items.find((each) => each.id === id)
    if (item) this.#accepted(item)
  }

  /** The connection is back: no reason to sit out the back-off. */
  wake(): void {
    if (!this.#waitIsOrder) {
      this.#attempt = 0
      this.#endWait()
      void this.#pump()
    }
  }

  /** Stops trying; what is unsent stays saved. */
  close(): void {
    this.#closed = true
    this.#endWait()
  }

  async #pump(): Promise<void> {
    if (this.#closed || this.#sending || this.#cancelWait) return
    this.#sending = true
    for (let item = this.#next(); item; item = this.#next()) {
      const result = await this.#options.send(item)
      const queued = this.#items.includes(item)
      if (result.kind === 'accepted') {
        this.#accepted(item)
      } else if (result.kind === 'refused') {
        this.#attempt = 0
        if (queued) {
          this.#change(this.#items.filter((each) => each !== item))
          this.#options.onRefused(item, result.reason)
        }
      } else if (queued) {
        this.#wait(result.waitMs)
        break
      }
    }
    this.#sending = false
    // Something may have been added, or the wait been ended, while the last answer was on its way.
    if (this.#next()) void this.#pump()
  }

  #next(): OutboxItem | undefined {
    return this.#closed ? undefined : this.#items[0]
  }

  #wait(orderedMs: number | null): void {
    if (this.#closed) return
    const ms = Math.max(orderedMs ?? 0, backOffMs(this.#attempt, this.#options.random()))
    this.#attempt += 1
    this.#waitIsOrder = orderedMs !== null
    this.#cancelWait = this.#options.setTimer(() => {
      this.#endWait()
      void this.#pump()
    }, ms)
  }

  #endWait(): void {
    this.#cancelWait?.()
    this.#cancelWait = null
    this.#waitIsOrder = false
  }

  #accepted(item: OutboxItem): void {
    this.#attempt = 0
    if (!this.#items.includes(item)) return
    this.#change(this.#items.filter((each) => each !== item))
    this.#options.onAccepted(item)
  }

  #change(items: OutboxItem[]): void {
    this.#items = items
    this.#options.save(items.filter(({ activity }) => activity.type !== 'note'))
  }
}

/** Reads back what `save` wrote; anything of another shape is left out. */
export function parseOutbox(value: unknown): OutboxItem[] {
  if (!Array.isArray(value)) return []
  return value.filter((item: unknown): item is OutboxItem => {
    if (!isRecord(item) || typeof item['id'] !== 'string') return false
    const activity = item['activity']
    if (!isRecord(activity)) return false
    if (activity['type'] === 'message') {
      return typeof activity['text'] === 'string' && typeof activity['locale'] === 'string'
    }
    return (
      activity['type'] === 'event' &&
      typeof activity['name'] === 'string' &&
      (activity['value'] === undefined || typeof activity['value'] === 'string')
    )
  })
}
