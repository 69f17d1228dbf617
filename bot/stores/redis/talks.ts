import { EvenkeelError } from '../../errors.ts'
import { Lanes } from '../../middleware/sequence-turns.ts'
import type { Conversation } from '../session-store.ts'
import type { BusyIndex } from './busy-index.ts'
import type { Connection } from './connect.ts'
import { homeKeys, pointers, talkKeys } from './keys.ts'
import type { Moves } from './moves.ts'
import type { Scripts } from './scripts.ts'
import type { Sealer } from './sealer.ts'
import type { HomeKeys } from './home-keys.ts'

/** Whose conversations are which is remembered for so many; the scripts say when it is not true. */
const REMEMBERED = 20_000
/** How often a write that was turned away is tried again. */
const TRIES = 8

/** Where a write happens, the mark that it shows, and what its values are sealed with. */
export interface Ground {
  readonly home: string
  readonly mark: number
  readonly sealer: Sealer
}

/** What a script said became of a write. */
export interface Outcome {
  readonly word: string
  readonly number: number
}

export interface TalksParts {
  readonly connection: Connection
  readonly scripts: Scripts
  readonly keys: HomeKeys
  readonly index: BusyIndex
  /** Asked for late, as moves read conversations, too. */
  readonly moves: () => Moves
  readonly keepSeconds: number
}

/** Finds conversations at their homes, and reads and writes there, wherever that is by then. */
export class Talks {
  readonly #parts: TalksParts
  readonly #lanes = new Lanes()
  readonly #conversations = new Map<string, Conversation>()

  constructor(parts: TalksParts) {
    this.#parts = parts
  }

  /** Opens a conversation for a person, or finds it open. */
  async open(fresh: Conversation): Promise<Conversation> {
    const { connection, scripts, keys, moves, keepSeconds } = this.#parts
    await connection.set(pointers.conversation(fresh.id), keys.common.seal(fresh), 'NX')
    for (;;) {
      const conversation = await this.find(fresh.id)
      if (!conversation) throw new Error('A conversation was erased while it was opened')
      const { person, convs } = homeKeys(conversation.personId)
      // Opened before, it is at its home; unless a process died between these two steps.
      if ((await connection.sismember(convs, fresh.id)) === 1) return conversation
      const values = [fresh.id, keepSeconds]
      const { word } = await scripts.outcome('join-home-2', [person, convs], values)
      if (word === 'saved') {
        await this.keep(fresh.id)
        return conversation
      }
      await moves().wait(conversation.personId)
    }
  }

  /** A conversation as it is now. */
  async find(conversationId: string): Promise<Conversation | undefined> {
    const kept = await this.#parts.connection.getBuffer(pointers.conversation(conversationId))
    const known = kept ? this.#parts.keys.common.open<Conversation>(kept) : undefined
    this.#conversations.delete(conversationId)
    if (!known) return undefined
    this.#conversations.set(conversationId, known)
    const [oldest] = this.#conversations.keys()
    if (this.#conversations.size > REMEMBERED && oldest !== undefined)
      this.#conversations.delete(oldest)
    return known
  }

  /** A move has changed whose conversations are which. */
  forget(): void {
    this.#conversations.clear()
  }

  /** Reads at a conversation's home; when nothing is there, it may have got another one. */
  async read<T>(
    conversationId: string,
    read: (keys: ReturnType<typeof talkKeys>, sealer: Sealer) => Promise<T | null>,
  ): Promise<T | null> {
    const { keys } = this.#parts
    const at = (home: string) =>
      keys.reading(home, (sealer) => read(talkKeys(home, conversationId), sealer))
    const known = this.#conversations.get(conversationId)
    if (known) {
      const found = await at(known.personId)
      if (found !== null) return found
    }
    const current = await this.find(conversationId)
    if (!current || current.personId === known?.personId) return null
    return at(current.personId)
  }

  /**
   * Writes at a conversation's home, in the order of the calls, wherever it is by then.
   * @throws EvenkeelError `ConversationUnknown`, `StoreWriteFailed`
   */
  write(conversationId: string, write: (ground: Ground) => Promise<Outcome>): Promise<Outcome> {
    const { index, moves, keys } = this.#parts
    const attempts = async () => {
      let known = this.#conversations.get(conversationId)
      for (let tries = 0; tries < TRIES; tries += 1) {
        known ??= await this.find(conversationId)
        if (!known) throw new EvenkeelError('ConversationUnknown')
        const home = known.personId
        const [mark, sealer] = await Promise.all([index.mark(home), keys.toWrite(home)])
        const outcome = await write({ home, mark, sealer })
        switch (outcome.word) {
          case 'moving':
            await moves().wait(home)
            known = undefined
            break
          case 'elsewhere':
            known = undefined
            break
          case 'rekeyed':
            keys.forget(home)
            break
          case 'unmarked':
            await index.mark(home, true)
            break
          default:
            return outcome
        }
      }
      throw new EvenkeelError('ConversationUnknown')
    }
    return this.inOrder(conversationId, attempts)
  }

  /** Does something to a conversation after all that was asked for before. */
  inOrder<T>(conversationId: string, work: () => Promise<T>): Promise<T> {
    return this.#lanes.run(conversationId, () => written(work))
  }

  /** Resolves when nothing is being written. */
  async idle(): Promise<void> {
    await this.#lanes.idle()
  }

  /** Points to a home, before what it points to is there: a pointer to nothing does no harm. */
  async point(key: string, home: string): Promise<void> {
    const { connection, keepSeconds } = this.#parts
    if (keepSeconds > 0) await connection.set(key, home, 'EX', keepSeconds)
    else await connection.set(key, home)
  }

  /** The pointer to a conversation lasts as long as the conversation. */
  async keep(conversationId: string): Promise<void> {
    const { connection, keepSeconds } = this.#parts
    if (keepSeconds > 0) await connection.expire(pointers.conversation(conversationId), keepSeconds)
  }
}

/** Whatever kept a write from being done has one name. */
export async function written<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof EvenkeelError) throw error
    throw new EvenkeelError('StoreWriteFailed', undefined, { cause: error })
  }
}
