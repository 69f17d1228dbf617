import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { InboundActivity } from '../activity.ts'
import { EvenkeelError } from '../errors.ts'
import type { Logger } from '../logger.ts'
import type { Contact } from '../stores/address-store.ts'
import type { Codec } from '../stores/codec.ts'
import { JournalFile } from './journal-file.ts'

/** What came while the store was away, with all that its acceptance will need. */
export interface Entry {
  readonly conversationId: string
  readonly inbound: InboundActivity
  /** When it came, in milliseconds since the epoch. */
  readonly at: number
  /** Who writes in the conversation, where whoever handed it in knows: it may not be open yet. */
  readonly personId?: string
  /** Where a pushing channel reaches the conversation. */
  readonly contact?: Contact
}

/** An entry with its number: rising in the order of arrival. */
export interface Kept {
  readonly number: number
  readonly entry: Entry
}

/** What stands in the file: an entry, or that one is done with. */
type JournalRecord = Kept | { readonly done: number }

export interface JournalLimits {
  readonly maxEntries: number
  /** Bytes of the entries that are not done with. */
  readonly maxBytes: number
}

export interface JournalOptions {
  /** Made where it is missing. */
  readonly folder: string
  readonly codec: Codec
  readonly limits: JournalLimits
  readonly logger: Logger
}

/** What is dead weight in the file is swept out when it is more than this, and than half, in bytes. */
const SWEEP_BYTES = 1024 * 1024
/** Seconds after which somebody who was turned away may try again. */
const RETRY_AFTER = 10

interface Live extends Kept {
  readonly bytes: number
  readonly durable: Promise<void>
}

/**
 * Messages that were acknowledged and are in no store yet: an append-only file in `DATA_DIR`, sealed,
 * on the disk before anybody is told that it is. Bounded by count and bytes. The same client id again is
 * the same entry. One process at a time has a folder.
 */
export class Journal {
  readonly #options: JournalOptions
  readonly #file: JournalFile
  readonly #givenUp: string
  /** What is not done with, in the order of arrival. */
  readonly #live = new Map<number, Live>()
  /** Their numbers by conversation, and by conversation and client id. */
  readonly #byConversation = new Map<string, Set<number>>()
  readonly #byClientId = new Map<string, number>()
  #bytes = 0
  #next = 1

  private constructor(options: JournalOptions, file: JournalFile) {
    this.#options = options
    this.#file = file
    this.#givenUp = join(options.folder, 'given-up')
  }

  /** @throws EvenkeelError `StoreUnreadable` when the key does not fit */
  static async open(options: JournalOptions): Promise<Journal> {
    const { folder, codec, logger } = options
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const { file, records, damaged } = await JournalFile.open(join(folder, 'journal'))
    if (damaged !== undefined)
      logger.error(
        { file: damaged },
        'the journal was damaged: what could not be read was put aside',
      )
    const journal = new Journal(options, file)
    try {
      for (const bytes of records) journal.#read(codec.decode(bytes) as JournalRecord, bytes.length)
    } catch (error) {
      await file.close()
      throw error
    }
    return journal
  }

  get size(): number {
    return this.#live.size
  }

  /** Of the entries that are not done with. */
  get bytes(): number {
    return this.#bytes
  }

  /** Whether anything of a conversation is not done with. */
  holds(conversationId: string): boolean {
    return this.#byConversation.has(conversationId)
  }

  /** The conversations of which something is not done with, the longest waiting first. */
  conversations(): string[] {
    return [...new Set([...this.#live.values()].map(({ entry }) => entry.conversationId))]
  }

  /** What is to be done next of a conversation. */
  first(conversationId: string): Kept | undefined {
    const [number] = this.#byConversation.get(conversationId) ?? []
    return number === undefined ? undefined : this.#live.get(number)
  }

  /**
   * Keeps an entry, once per client id; its place in the order is that of the call. Resolves when it is
   * on the disk.
   * @throws EvenkeelError `JournalFull` when the journal, or its disk, has no room
   */
  async append(entry: Entry): Promise<{ readonly duplicate: boolean }> {
    const known = this.#byClientId.get(clientKey(entry) ?? '')
    if (known !== undefined) {
      await this.#live.get(known)?.durable
      return { duplicate: true }
    }
    const { codec, limits } = this.#options
    const number = this.#next
    const kept: Kept = { number, entry }
    const record = codec.encode(kept)
    if (this.#live.size >= limits.maxEntries || this.#bytes + record.length > limits.maxBytes)
      throw full()
    this.#next += 1
    const durable = this.#file.append(record)
    this.#add({ ...kept, bytes: record.length, durable })
    try {
      await durable
    } catch (error) {
      this.#drop(number)
      throw full(error)
    }
    return { duplicate: false }
  }

  /**
   * Done with: the store has it. Noted on the disk a little later; lost with a crash, the entry is handed
   * to the store once more, which knows its client id.
   */
  done(number: number): void {
    if (!this.#drop(number)) return
    const noted =
      this.#live.size === 0 ? this.#file.replace([]) : this.#file.append(this.#doneRecord(number))
    noted
      .then(() => this.#sweep())
      .catch((error: unknown) =>
        this.#options.logger.warn({ err: error }, 'the journal could not note what is done'),
      )
  }

  /** Never to be accepted: put aside, sealed as it is, where somebody may look at it. */
  async giveUp({ number, entry }: Kept): Promise<void> {
    const { codec } = this.#options
    const { file } = await JournalFile.open(this.#givenUp)
    await file.append(codec.encode({ number, entry } satisfies Kept)).finally(() => file.close())
    this.done(number)
  }

  /** Resolves when all that was to be written is. */
  async close(): Promise<void> {
    await this.#file.close()
  }

  #read(record: JournalRecord, bytes: number): void {
    if ('done' in record) {
      this.#drop(record.done)
      this.#next = Math.max(this.#next, record.done + 1)
      return
    }
    this.#next = Math.max(this.#next, record.number + 1)
    this.#add({ ...record, bytes, durable: Promise.resolve() })
  }

  #add(live: Live): void {
    const { number, entry, bytes } = live
    this.#live.set(number, live)
    this.#bytes += bytes
    const own = this.#byConversation.get(entry.conversationId) ?? new Set()
    this.#byConversation.set(entry.conversationId, own.add(number))
    const key = clientKey(entry)
    if (key !== undefined) this.#byClientId.set(key, number)
  }

  #drop(number: number): boolean {
    const live = this.#live.get(number)
    if (!live) return false
    const { entry, bytes } = live
    this.#live.delete(number)
    this.#bytes -= bytes
    const own = this.#byConversation.get(entry.conversationId)
    own?.delete(number)
    if (own?.size === 0) this.#byConversation.delete(entry.conversationId)
    const key = clientKey(entry)
    if (key !== undefined) this.#byClientId.delete(key)
    return true
  }

  #doneRecord(number: number): Buffer {
    return this.#options.codec.encode({ done: number } satisfies JournalRecord)
  }

  /** Writes the file anew when most of it is done with. */
  async #sweep(): Promise<void> {
    const weight = this.#file.size - this.#bytes
    if (weight < SWEEP_BYTES || weight < this.#file.size / 2) return
    const { codec } = this.#options
    await this.#file.replace(
      [...this.#live.values()].map(({ number, entry }) => codec.encode({ number, entry })),
    )
  }
}

/** Under what the same activity is known again; undefined for those that nobody can send twice. */
function clientKey({ conversationId, inbound }: Entry): string | undefined {
  return inbound.clientId === undefined ? undefined : `${conversationId}\n${inbound.clientId}`
}

function full(cause?: unknown): EvenkeelError {
  return new EvenkeelError('JournalFull', undefined, { cause, retryAfter: RETRY_AFTER })
}
