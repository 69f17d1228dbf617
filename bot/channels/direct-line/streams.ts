import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import type { StoredActivity, Voice } from '../../activity.ts'
import type { Bus } from '../../bus/bus.ts'
import { BOT_ID } from '../../compose.ts'
import { EvenkeelError } from '../../errors.ts'
import { READ } from '../../handoff/handoff-events.ts'
import type { Listener } from '../../listener.ts'
import type { Logger } from '../../logger.ts'
import type { OutageWatch } from '../../outage/outage.ts'
import type { SessionStore } from '../../stores/session-store.ts'
import { Elsewhere } from './elsewhere.ts'
import type { View } from './site-view.ts'
import type { Tokens, TokenScope } from './tokens.ts'
import {
  activityId,
  parseWatermark,
  toActivitySet,
  toPassingSet,
  type PassingActivity,
} from './wire.ts'

/** Activities in one frame: a client that was away for long gets its history in several. */
const FRAME_ACTIVITIES = 100
/** Open sockets of one conversation; a further one closes the oldest. */
const SOCKETS_PER_CONVERSATION = 5
/** Clients have nothing to say on the stream: who sends more frames than this is cut off. */
const INCOMING_FRAMES = 20
/** What is kept for those who are not connected while the store is away. */
const UNSEEN_CONVERSATIONS = 10_000
const UNSEEN_ACTIVITIES = 20
const KEEP_ALIVE_MS = 15_000
const PATH = /^\/v3\/directline\/conversations\/([^/?]{1,200})\/stream(?:\?|$)/

const CLOSE_RESTARTING = 1012
const CLOSE_FLOODING = 1008
const CLOSE_REPLACED = 4000

interface Stream {
  readonly socket: WebSocket
  readonly conversationId: string
  readonly address: string
  /** How this client sees activities. */
  readonly view: View
  /** The last place that was sent. */
  cursor: number
  /** How far the counsellor has read: goes out once the stream has caught up with the log. */
  read: PassingActivity | null
  /**
   * What lies behind the cursor is being read and sent, a frame at a time: the next one waits for the
   * one before, so a slow client slows only itself.
   */
  pumping: boolean
  /** The log may have grown since it was last read. */
  again: boolean
  /** The store was away when it was opened: where its client says that it is, is not checked yet. */
  unchecked: boolean
  incoming: number
  alive: boolean
}

export interface StreamOptions {
  readonly store: SessionStore
  readonly tokens: Tokens
  readonly logger: Logger
  readonly socketsPerAddress: number
  /** The caller's address as the rate limit sees it. */
  readonly addressOf: (request: IncomingMessage) => string
  readonly originAllowed: (request: IncomingMessage) => boolean
  readonly viewOf: (scope: TokenScope, request: IncomingMessage) => View
  /** What happens in other processes. */
  readonly bus: Pick<Bus, 'followTalk' | 'onGap'>
  /** The counsellor who holds a conversation, as its person sees them. */
  readonly holderOf: (conversationId: string) => Promise<Voice | undefined>
  /** Notices outages of the store, through which streams stay open; absent: they are closed. */
  readonly outage?: OutageWatch | undefined
}

/**
 * The WebSocket half of Direct Line. A stream is a cursor over the conversation's log: whatever
 * happened, it sends what lies behind the cursor, so nothing is lost, doubled or out of order.
 */
export class Streams implements Listener {
  readonly #options: StreamOptions
  readonly #server = new WebSocketServer({
    noServer: true,
    maxPayload: 4096,
    perMessageDeflate: false,
    clientTracking: false,
  })
  readonly #byConversation = new Map<string, Set<Stream>>()
  readonly #elsewhere: Elsewhere
  readonly #byAddress = new Map<string, number>()
  /** What was said while the store was away and nobody was connected: for who comes next. */
  readonly #unseen = new Map<string, StoredActivity[]>()
  readonly #keepAlive: NodeJS.Timeout
  #closed = false

  constructor(options: StreamOptions) {
    this.#options = options
    this.#keepAlive = setInterval(() => this.#beat(), KEEP_ALIVE_MS)
    this.#keepAlive.unref()
    this.#elsewhere = new Elsewhere({ ...options, listener: this })
  }

  /** Takes an HTTP upgrade: checks path, origin, token and watermark before the handshake. */
  async upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', () => socket.destroy())
    try {
      const accepted = await this.#authorise(request)
      this.#server.handleUpgrade(request, socket, head, (ws) => this.#add(ws, accepted))
    } catch (error) {
      const known = error instanceof EvenkeelError ? error : new EvenkeelError('Internal')
      if (known !== error) this.#options.logger.error({ err: error }, 'an upgrade failed')
      const body = JSON.stringify({ error: { code: known.code, message: known.message } })
      socket.end(
        `HTTP/1.1 ${known.status} ${known.code}\r\nContent-Type: application/json\r\n` +
          `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
      )
    }
  }

  changed(conversationId: string): void {
    for (const stream of this.#byConversation.get(conversationId) ?? []) this.#pump(stream)
  }

  typing(conversationId: string, from: Voice = { id: BOT_ID, role: 'bot' }): void {
    this.#pass(conversationId, [{ type: 'typing', from }])
  }

  /** Never overtakes the log, which says who joined and who left. */
  read(conversationId: string, seq: number, from: Voice): void {
    const value = activityId(conversationId, seq)
    for (const stream of this.#byConversation.get(conversationId) ?? []) {
      stream.read = { type: 'event', name: READ, value, from }
      this.#pump(stream)
    }
  }

  unsaved(conversationId: string, replies: readonly StoredActivity[]): void {
    this.#pass(conversationId, replies)
  }

  /** Sends what is in no log while the store is away, or keeps it for whoever connects before its return. */
  show(conversationId: string, replies: readonly StoredActivity[]): void {
    if (this.#byConversation.has(conversationId)) {
      this.#pass(conversationId, replies)
      return
    }
    const unseen = this.#unseen.get(conversationId) ?? []
    if (this.#unseen.size < UNSEEN_CONVERSATIONS || unseen.length > 0)
      this.#unseen.set(conversationId, [...unseen, ...replies].slice(-UNSEEN_ACTIVITIES))
  }

  /** The store works again: what came meanwhile is sent. */
  resume(): void {
    this.#unseen.clear()
    for (const streams of this.#byConversation.values())
      for (const stream of streams) this.#pump(stream)
  }

  /** Number of open streams. */
  get size(): number {
    let count = 0
    for (const streams of this.#byConversation.values()) count += streams.size
    return count
  }

  /** Closes every stream with "service restart": clients come back with their watermark. */
  close(): void {
    this.#closed = true
    clearInterval(this.#keepAlive)
    this.#elsewhere.close()
    for (const streams of this.#byConversation.values())
      for (const { socket } of streams) socket.close(CLOSE_RESTARTING, 'restarting')
  }

  async #authorise(request: IncomingMessage): Promise<Omit<Stream, 'socket'>> {
    const { tokens, socketsPerAddress, addressOf, originAllowed } = this.#options
    if (this.#closed) throw new EvenkeelError('Draining')
    const [, escaped] = PATH.exec(request.url ?? '') ?? []
    if (escaped === undefined) throw new EvenkeelError('NotFound')
    if (!originAllowed(request)) throw new EvenkeelError('OriginForbidden')
    const query = new URL(request.url ?? '', 'http://localhost').searchParams
    const token = query.get('t')
    if (token === null) throw new EvenkeelError('TokenMissing')
    const scope = await tokens.check(token, escaped, request.headers.origin)
    const { conversationId } = scope
    const watermark = parseWatermark(query.get('watermark') ?? undefined)
    const last = await this.#lastOf(conversationId)
    const cursor = Math.min(watermark, last ?? watermark)
    const address = addressOf(request)
    if ((this.#byAddress.get(address) ?? 0) >= socketsPerAddress)
      throw new EvenkeelError('TooManySockets')
    const unchecked = last === undefined
    const idle = { read: null, pumping: false, again: false, incoming: 0, alive: true, unchecked }
    const view = this.#options.viewOf(scope, request)
    return { conversationId, address, view, cursor, ...idle }
  }

  /** The last place of a conversation; undefined while the store is away: the token vouches for it. */
  async #lastOf(conversationId: string): Promise<number | undefined> {
    const { store, outage } = this.#options
    try {
      if (!(await store.conversation(conversationId)))
        throw new EvenkeelError('ConversationUnknown')
      return await store.watermark(conversationId)
    } catch (error) {
      if (outage?.sees(error)) return undefined
      throw error
    }
  }

  #add(socket: WebSocket, accepted: Omit<Stream, 'socket'>): void {
    const stream: Stream = { socket, ...accepted }
    const { conversationId, address } = stream
    const streams = this.#byConversation.get(conversationId) ?? new Set<Stream>()
    this.#byConversation.set(conversationId, streams)
    const [oldest] = streams
    if (oldest && streams.size >= SOCKETS_PER_CONVERSATION)
      oldest.socket.close(CLOSE_REPLACED, 'opened elsewhere')
    streams.add(stream)
    this.#byAddress.set(address, (this.#byAddress.get(address) ?? 0) + 1)
    socket.on('pong', () => (stream.alive = true))
    socket.on('message', () => {
      stream.alive = true
      stream.incoming += 1
      if (stream.incoming > INCOMING_FRAMES) socket.close(CLOSE_FLOODING, 'flooding')
    })
    // ws closes the socket itself after an error such as a frame that is too large.
    socket.on('error', (error) => this.#options.logger.debug({ err: error }, 'a stream broke'))
    socket.on('close', () => this.#remove(stream))
    if (this.#closed) socket.close(CLOSE_RESTARTING, 'restarting')
    this.#elsewhere.follow(conversationId)
    this.#passTo(stream, this.#unseen.get(conversationId) ?? [])
    this.#unseen.delete(conversationId)
    this.#pump(stream)
  }

  #remove(stream: Stream): void {
    const streams = this.#byConversation.get(stream.conversationId)
    if (!streams?.delete(stream)) return
    if (streams.size === 0) {
      this.#byConversation.delete(stream.conversationId)
      this.#elsewhere.leave(stream.conversationId)
    }
    const left = (this.#byAddress.get(stream.address) ?? 1) - 1
    if (left === 0) this.#byAddress.delete(stream.address)
    else this.#byAddress.set(stream.address, left)
  }

  /** Sends what lies behind the cursor. */
  #pump(stream: Stream): void {
    stream.again = true
    if (stream.pumping) return
    stream.pumping = true
    this.#catchUp(stream)
      .catch((error: unknown) => {
        if (this.#options.outage?.sees(error)) {
          // Open all the same for what is in no log; `resume` looks again.
          stream.again = false
          return
        }
        this.#options.logger.error({ err: error }, 'a log could not be read for a stream')
        // The client comes back with its watermark: nothing is left out.
        stream.socket.close(CLOSE_RESTARTING, 'restarting')
      })
      .finally(() => {
        stream.pumping = false
        // Told in the moment between the last look and this line. Nobody hears a closed socket: there
        // the question would be asked for ever.
        const { socket } = stream
        if (stream.again && socket.readyState === socket.OPEN) this.#pump(stream)
      })
  }

  async #catchUp(stream: Stream): Promise<void> {
    const { socket, conversationId, view } = stream
    // Asked again before each reading: whatever is told while one is under way is not overlooked.
    while (stream.again && socket.readyState === socket.OPEN) {
      stream.again = false
      const { store } = this.#options
      if (stream.unchecked) {
        stream.cursor = Math.min(stream.cursor, await store.watermark(conversationId))
        stream.unchecked = false
      }
      const { cursor } = stream
      const logged = await store.activitiesAfter(conversationId, cursor, FRAME_ACTIVITIES)
      const last = logged.at(-1)
      if (last) {
        // A page that is not full was all there is; what comes after it is told.
        if (last.seq - cursor >= FRAME_ACTIVITIES) stream.again = true
        stream.cursor = last.seq
        const frame = JSON.stringify(toActivitySet(conversationId, logged, cursor, view))
        // Closed meanwhile, it says so by calling back at once.
        await new Promise<void>((sent) => socket.send(frame, () => sent()))
      }
      if (!stream.again && stream.read) {
        this.#passTo(stream, [stream.read])
        stream.read = null
      }
    }
  }

  /** Sends what is not in the log. A client that is behind misses it, as it may. */
  #pass(conversationId: string, activities: readonly PassingActivity[]): void {
    for (const stream of this.#byConversation.get(conversationId) ?? [])
      this.#passTo(stream, activities)
  }

  #passTo(stream: Stream, activities: readonly PassingActivity[]): void {
    if (activities.length === 0) return
    const set = toPassingSet(stream.conversationId, activities, stream.cursor, stream.view)
    stream.socket.send(JSON.stringify(set), (error) => {
      if (error) this.#options.logger.debug({ err: error }, 'a passing activity was not sent')
    })
  }

  /** Direct Line's keep-alive is an empty message; a ping finds clients that have gone silently. */
  #beat(): void {
    for (const streams of this.#byConversation.values())
      for (const stream of streams) {
        if (!stream.alive) stream.socket.terminate()
        stream.alive = false
        stream.incoming = 0
        stream.socket.ping()
        stream.socket.send('')
      }
  }
}
