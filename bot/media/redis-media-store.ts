import { EvenkeelError } from '../errors.ts'
import type { Logger } from '../logger.ts'
import type { Connection } from '../stores/redis/connect.ts'
import { pointers, RECORDINGS_KEY } from '../stores/redis/keys.ts'
import { parseHead, RecordingSeal } from './recording-seal.ts'
import type { KeptRecording, ListedRecording, MediaStore } from './media-store.ts'

/** Redis forgets by itself what nobody erased: later than the desk does, in milliseconds. */
const FORGOTTEN_MS = 2 * 86_400_000
/** Recordings lie in memory here: less of them than on a disk. */
const MOST_BYTES = 256 * 1024 * 1024

/** What the index says of a recording: what must be known of all without opening any. */
interface Entry {
  readonly id: string
  readonly conversationId: string
  readonly size: number
}

/**
 * `MediaStore` in Redis, for several processes: one takes a recording, another one reads it. Each is
 * a hash of what it is, its bytes, and how many readings began; an index, by when they came, makes it
 * count. The index is written last and removed first, so that half a recording is none.
 */
export class RedisMediaStore implements MediaStore {
  readonly capacity = MOST_BYTES
  readonly #connection: Connection
  readonly #seal: RecordingSeal
  readonly #logger: Logger

  /**
   * @param connection of this store alone: bytes by the megabyte keep others waiting
   * @param keys 32 bytes each: the first one seals, all are tried for reading
   */
  constructor(connection: Connection, keys: readonly Buffer[], logger: Logger) {
    this.#connection = connection
    this.#seal = new RecordingSeal(keys)
    this.#logger = logger
  }

  async keep(recording: KeptRecording, bytes: Uint8Array): Promise<void> {
    const { id, conversationId, size, at } = recording
    const key = pointers.recording(id)
    const head = this.#seal.close(Buffer.from(JSON.stringify(recording)), `${id}.note`)
    const entry: Entry = { id, conversationId, size }
    try {
      await this.#connection.hset(key, {
        head,
        ...(bytes.length > 0 && { body: this.#seal.close(bytes, `${id}.body`) }),
      })
      await this.#connection.pexpire(key, FORGOTTEN_MS)
      await this.#connection.zadd(RECORDINGS_KEY, at, JSON.stringify(entry))
    } catch (error) {
      // Half a recording is none, and Redis forgets it by itself should this fail, too.
      await this.#connection.del(key).catch(() => undefined)
      throw new EvenkeelError('StoreWriteFailed', undefined, { cause: error })
    }
  }

  async get(id: string): Promise<KeptRecording | undefined> {
    const head = await this.#connection.hgetBuffer(pointers.recording(id), 'head')
    return head ? this.#open(id, head) : undefined
  }

  async read(id: string): Promise<Uint8Array | undefined> {
    const [head, body] = await this.#connection.hmgetBuffer(pointers.recording(id), 'head', 'body')
    if (!head) return undefined
    if (!body) return new Uint8Array()
    try {
      return this.#seal.open(body, `${id}.body`)
    } catch (error) {
      this.#logger.error({ err: error }, 'a kept recording could not be read')
      return undefined
    }
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return
    const gone = new Set(ids)
    const listed = await this.#listed()
    const members = listed.filter(({ entry }) => gone.has(entry.id)).map(({ member }) => member)
    if (members.length > 0) await this.#connection.zrem(RECORDINGS_KEY, ...members)
    await Promise.all(ids.map((id) => this.#connection.del(pointers.recording(id))))
  }

  async list(): Promise<readonly ListedRecording[]> {
    return (await this.#listed()).map(({ entry, at }) => ({ ...entry, at }))
  }

  async begin(id: string): Promise<number> {
    const key = pointers.recording(id)
    if ((await this.#connection.hexists(key, 'head')) === 0) return 0
    return (await this.#connection.hincrby(key, 'begun', 1)) - 1
  }

  async ended(id: string): Promise<void> {
    await this.#connection.hdel(pointers.recording(id), 'begun')
  }

  async close(): Promise<void> {
    await this.#connection.quit()
  }

  async #listed(): Promise<{ member: string; entry: Entry; at: number }[]> {
    const found = await this.#connection.zrange(RECORDINGS_KEY, '0', '-1', 'WITHSCORES')
    return found.flatMap((member, i) => {
      if (i % 2 === 1) return []
      return [{ member, entry: JSON.parse(member) as Entry, at: Number(found[i + 1]) }]
    })
  }

  #open(id: string, head: Buffer): KeptRecording | undefined {
    try {
      return parseHead(this.#seal.open(head, `${id}.note`).toString())
    } catch (error) {
      this.#logger.error({ err: error }, 'a kept recording is damaged')
      return undefined
    }
  }
}
