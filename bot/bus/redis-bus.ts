import { randomUUID } from 'node:crypto'
import type { Redis } from 'ioredis'
import { z } from 'zod'
import type { SetTimer } from '../clock.ts'
import type { Logger } from '../logger.ts'
import { subscriberOf, type Connection } from '../stores/redis/connect.ts'
import type { Bus, Following } from './bus.ts'
import { caseNote, talkNote, type CaseNote, type TalkNote } from './notes.ts'

const CASES = 'evenkeel:bus:cases'
const channelOf = (conversationId: string) =>
  `evenkeel:bus:talk:${encodeURIComponent(conversationId)}`

/** Channels that are asked for at once. */
const AT_ONCE = 500
/** Rest before the next try to listen again, in milliseconds. */
const REST_MS = 250
/** How often it is tried whether Redis still hears us, in milliseconds. */
const PING_MS = 5000
/** News that could not be sent and is kept for later; beyond it, everybody is told to read anew. */
const MOST_UNSENT = 1000

const envelope = z.object({ from: z.string(), note: z.unknown() })

type Hear = (note: unknown) => void

export interface RedisBusOptions {
  /** To tell; closed with the bus. */
  readonly connection: Connection
  readonly setTimer: SetTimer
  readonly logger: Logger
}

/**
 * The bus over Redis' publish and subscribe. It listens on a connection of its own, to one channel for
 * all cases and one for each conversation of which a socket is open here. In a cluster any node will
 * do: what is told to one is told to all.
 */
export class RedisBus implements Bus {
  readonly #options: RedisBusOptions
  readonly #self = randomUUID()
  readonly #channels = new Map<string, Set<Hear>>()
  readonly #gaps = new Set<() => void>()
  /** The last of what could not be told, by channel and words. */
  readonly #unsent = new Map<string, readonly [channel: string, text: string]>()
  #hasMissed = false
  #link: Redis | undefined
  #stopTimer: (() => void) | undefined
  #closed = false

  private constructor(options: RedisBusOptions) {
    this.#options = options
    options.connection.on('ready', () => this.#tellUnsent())
  }

  /** @throws Error when it cannot listen */
  static async open(options: RedisBusOptions): Promise<RedisBus> {
    const bus = new RedisBus(options)
    await bus.#listen()
    return bus
  }

  tellTalk(conversationId: string, note: TalkNote): void {
    this.#tell(channelOf(conversationId), note)
  }

  followTalk(conversationId: string, hear: (note: TalkNote) => void): Following {
    return this.#follow(channelOf(conversationId), talkNote, hear)
  }

  tellCases(note: CaseNote): void {
    this.#tell(CASES, note)
  }

  followCases(hear: (note: CaseNote) => void): Following {
    return this.#follow(CASES, caseNote, (note) => {
      if (note.kind === 'missed') this.#gap()
      else hear(note)
    })
  }

  onGap(hear: () => void): () => void {
    this.#gaps.add(hear)
    return () => void this.#gaps.delete(hear)
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#link?.disconnect()
    this.#stopTimer?.()
    await this.#options.connection.quit().catch(() => undefined)
    this.#options.connection.disconnect()
  }

  #tell(channel: string, note: TalkNote | CaseNote): void {
    if (this.#closed) return
    this.#send(channel, JSON.stringify({ from: this.#self, note }))
  }

  #send(channel: string, text: string): void {
    this.#options.connection.publish(channel, text).catch((error: unknown) => {
      this.#options.logger.warn({ err: error }, 'another process could not be told what is new')
      if (this.#unsent.size < MOST_UNSENT) this.#unsent.set(`${channel}\n${text}`, [channel, text])
      else this.#hasMissed = true
    })
  }

  /** Whoever listened all the while would not know otherwise. */
  #tellUnsent(): void {
    const unsent = [...this.#unsent.values()]
    this.#unsent.clear()
    for (const [channel, text] of unsent) this.#send(channel, text)
    if (this.#hasMissed) this.tellCases({ kind: 'missed' })
    this.#hasMissed = false
  }

  #follow<Note>(channel: string, schema: z.ZodType<Note>, hear: (note: Note) => void): Following {
    const take: Hear = (told) => {
      const note = schema.safeParse(told)
      if (note.success) hear(note.data)
      else this.#options.logger.warn('news of another process could not be read')
    }
    const hearers = this.#channels.get(channel) ?? new Set<Hear>()
    hearers.add(take)
    this.#channels.set(channel, hearers)
    return {
      // Where somebody follows it already, that may still be on its way: Redis does not mind.
      begun: this.#subscribe([channel]),
      end: () => {
        if (!hearers.delete(take) || hearers.size > 0) return
        this.#channels.delete(channel)
        this.#link?.unsubscribe(channel).catch(() => undefined)
      },
    }
  }

  /** Failing, the connection is given up, and all of it is asked for on the next one. */
  async #subscribe(channels: readonly string[]): Promise<void> {
    const link = this.#link
    try {
      for (let at = 0; at < channels.length; at += AT_ONCE)
        await link?.subscribe(...channels.slice(at, at + AT_ONCE))
    } catch {
      link?.disconnect()
    }
  }

  #take(channel: string, text: string): void {
    const told = parse(text)
    if (!told) this.#options.logger.warn('news of another process could not be read')
    else if (told.from !== this.#self)
      for (const hear of this.#channels.get(channel) ?? []) hear(told.note)
  }

  /** Begins to listen, and to all that anybody here follows. */
  async #listen(): Promise<void> {
    const { connection, logger } = this.#options
    const link = subscriberOf(connection)
    link.on('error', (error) => logger.debug({ err: error }, 'the bus lost its connection'))
    link.on('message', (channel: string, text: string) => this.#take(channel, text))
    try {
      await link.connect()
      // From here on, whoever follows something more asks for it themselves.
      this.#link = link
      await this.#subscribe([CASES, ...this.#channels.keys()])
      if (link.status !== 'ready') throw new Error('the connection was lost at once')
    } catch (error) {
      this.#link = undefined
      link.disconnect()
      throw error
    }
    link.once('close', () => {
      this.#link = undefined
      this.#stopTimer?.()
      this.#again()
    })
    this.#watch(link)
  }

  /** Listens again, as soon as that can be. */
  #again(): void {
    if (this.#closed) return
    this.#stopTimer = this.#options.setTimer(() => {
      this.#listen().then(
        () => this.#gap(),
        (error: unknown) => {
          this.#options.logger.debug({ err: error }, 'the bus cannot listen')
          this.#again()
        },
      )
    }, REST_MS)
  }

  /** A connection that died without a word would be listened to for ever. */
  #watch(link: Redis): void {
    if (this.#closed) return
    this.#stopTimer = this.#options.setTimer(() => {
      link.ping().then(
        () => this.#link === link && this.#watch(link),
        () => link.disconnect(),
      )
    }, PING_MS)
  }

  #gap(): void {
    for (const hear of this.#gaps) hear()
  }
}

function parse(text: string): z.output<typeof envelope> | undefined {
  try {
    const parsed = envelope.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : undefined
  } catch {
    // What is no JSON is no news of ours.
    return undefined
  }
}
