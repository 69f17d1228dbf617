import { type Activity, type ActivitySet, parseActivitySet } from './activity.ts'
import { backOffMs } from './back-off.ts'
import {
  DirectLineApi,
  type Fetch,
  HttpFault,
  type Session,
  type SetTimer,
} from './direct-line-api.ts'
import { SessionKeeper } from './session-keeper.ts'
import {
  Outbox,
  type OutboxItem,
  type RefusalReason,
  type SendResult,
  type VoiceNote,
} from './outbox.ts'

/** What the person is told about the line; `offline` when the device itself says so. */
export type LineStatus = 'connecting' | 'connected' | 'reconnecting' | 'offline'

export interface SocketHandlers {
  readonly opened: () => void
  readonly frame: (data: string) => void
  /** @param code why, as in RFC 6455 */
  readonly closed: (code: number) => void
}

/** Everything of the outside world that the client touches. */
export interface ClientPorts {
  readonly fetch: Fetch
  /** The page stands in a frame of another page. */
  readonly framed?: boolean
  /** Opens the stream that the server named; `closed` follows a failed opening too. */
  readonly openSocket: (streamUrl: string, handlers: SocketHandlers) => { close(): void }
  readonly setTimer: SetTimer
  /** In [0, 1) */
  readonly random: () => number
  readonly newId: () => string
  readonly online: () => boolean
  readonly locale: () => string
  readonly saveOutbox: (items: readonly OutboxItem[]) => void
  readonly restoredOutbox: readonly OutboxItem[]
}

export interface ClientEvents {
  readonly onStatus: (status: LineStatus) => void
  /** New activities in the server's order, each exactly once. */
  readonly onActivities: (activities: readonly Activity[], personId: string) => void
  /** Another conversation than before was opened: what is on the screen is not part of it. */
  readonly onOtherConversation: () => void
  readonly onAccepted: (item: OutboxItem) => void
  readonly onRefused: (item: OutboxItem, reason: RefusalReason) => void
  /** A session was opened, which says what may be done in it. */
  readonly onSession?: (session: Session) => void
}

/** The server keeps the stream alive with an empty frame; silence for this long means it is dead. */
export const SILENCE_LIMIT_MS = 45_000
/** Sockets that fail to open in a row before polling takes over, as behind a proxy without them. */
const SOCKET_REFUSALS_BEFORE_POLLING = 3
const POLL_MS = 2_000
const POLLS_BETWEEN_SOCKET_TRIES = 30
/** How the server closes the oldest stream when a person has the page open too many times. */
const CLOSE_OPENED_ELSEWHERE = 4000
/** Then this page waits until it is looked at, or this long, so that pages do not take turns. */
const ELSEWHERE_WAIT_MS = 60_000

/**
 * Keeps one Direct Line conversation open for as long as the page lives: reconnects with the
 * watermark, refreshes the token, opens a new session when the old one is gone, falls back to
 * polling, and never shows an activity twice nor skips one.
 */
export class DirectLineClient {
  readonly outbox: Outbox
  readonly #ports: ClientPorts
  readonly #events: ClientEvents
  readonly #api: DirectLineApi
  readonly #sessions: SessionKeeper
  readonly #seen = new Set<string>()
  #watermark: string | null = null
  #socket: { close(): void } | null = null
  #connecting = false
  #closed = false
  #status: LineStatus = 'connecting'
  #attempt = 0
  #socketRefusals = 0
  #polls = 0
  #cancelRetry: (() => void) | null = null
  #cancelSilence: (() => void) | null = null

  constructor(ports: ClientPorts, events: ClientEvents) {
    this.#ports = ports
    this.#events = events
    this.#api = new DirectLineApi(ports)
    this.#sessions = new SessionKeeper({
      api: this.#api,
      setTimer: ports.setTimer,
      random: ports.random,
      locale: ports.locale,
      onOtherConversation: () => this.#startOver(),
      onOpened: events.onSession,
    })
    this.outbox = new Outbox({
      send: (item) => this.#post(item),
      setTimer: ports.setTimer,
      random: ports.random,
      save: ports.saveOutbox,
      restored: ports.restoredOutbox,
      onAccepted: events.onAccepted,
      onRefused: events.onRefused,
    })
  }

  get status(): LineStatus {
    return this.#status
  }

  start(): void {
    void this.#connect()
  }

  /** Ends the line for good. What is unsent stays saved. */
  close(): void {
    this.#closed = true
    this.outbox.close()
    this.#cancelRetry?.()
    this.#sessions.close()
    this.#dropSocket()
  }

  /** The device found, or lost, a network. A hint only: a local server answers without one. */
  networkChanged(): void {
    if (this.#closed) return
    if (this.#ports.online()) {
      // The old socket may be dead without knowing; going on after the watermark costs one request.
      this.#dropSocket()
      this.#setStatus('reconnecting')
      this.#retryNow()
    } else {
      this.#setStatus('offline')
    }
  }

  /** The page came back to the foreground: no reason to sit out the back-off. */
  wake(): void {
    if (!this.#closed && !this.#socket) this.#retryNow()
  }

  /** @returns the queued item, or null when the queue is full. */
  sendMessage(text: string): OutboxItem | null {
    const activity = { type: 'message', text, locale: this.#ports.locale() } as const
    return this.#queue({ id: this.#ports.newId(), activity })
  }

  /** @returns the queued item, or null when the queue is full. */
  sendNote(note: Omit<VoiceNote, 'type'>): OutboxItem | null {
    return this.#queue({ id: this.#ports.newId(), activity: { type: 'note', ...note } })
  }

  sendEvent(name: string, value?: string): OutboxItem | null {
    const activity = { type: 'event', name, ...(value === undefined ? {} : { value }) } as const
    return this.#queue({ id: this.#ports.newId(), activity })
  }

  /** Says that the person is writing. Not worth sending late, so a failure is the end of it. */
  async sendTyping(): Promise<void> {
    if (this.#status !== 'connected') return
    try {
      await this.#sessions.use((session) =>
        this.#api.post(session, { type: 'typing', from: { id: session.personId } }),
      )
    } catch (error) {
      if (!(error instanceof HttpFault)) throw error
    }
  }

  /** Fetches a file of this person's, such as the export. @throws HttpFault */
  async download(path: string): Promise<Blob> {
    return this.#sessions.use((session) => this.#api.download(session, path))
  }

  #queue(item: OutboxItem): OutboxItem | null {
    return this.outbox.add(item) ? item : null
  }

  async #post(item: OutboxItem): Promise<SendResult> {
    try {
      await this.#sessions.use(async (session) => {
        const { activity, id } = item
        if (activity.type === 'note') {
          await this.#api.postNote(session, id, activity)
          return
        }
        await this.#api.post(session, {
          ...activity,
          from: { id: session.personId },
          channelData: { clientActivityID: id },
        })
      })
      return { kind: 'accepted' }
    } catch (error) {
      if (!(error instanceof HttpFault)) throw error
      if (!error.permanent) return { kind: 'later', waitMs: error.retryAfterMs }
      return { kind: 'refused', reason: error.status === 413 ? 'too-long' : 'not-accepted' }
    }
  }

  async #connect(): Promise<void> {
    if (this.#closed || this.#connecting || this.#socket) return
    this.#connecting = true
    this.#cancelRetry?.()
    this.#cancelRetry = null
    try {
      this.#listen(await this.#streamSession())
    } catch (error) {
      if (!(error instanceof HttpFault)) throw error
      this.#retryLater(error.retryAfterMs)
    } finally {
      this.#connecting = false
    }
  }

  /** The session with a stream address that nobody has used yet. */
  async #streamSession(): Promise<Session> {
    const session = this.#sessions.current ?? (await this.#sessions.open())
    if (this.#sessions.takeFresh()) return session
    try {
      const rejoined = await this.#api.reconnect(session, this.#watermark)
      const { current } = this.#sessions
      // A message that was refused may have opened another conversation meanwhile.
      if (current && current.conversationId !== session.conversationId) return current
      this.#sessions.adopt(rejoined)
      return rejoined
    } catch (error) {
      if (!(error instanceof HttpFault) || !error.sessionLost) throw error
      const opened = await this.#sessions.open()
      this.#sessions.takeFresh()
      return opened
    }
  }

  /** Another conversation: what was seen of the old one says nothing about it. */
  #startOver(): void {
    this.#watermark = null
    this.#seen.clear()
    this.#dropSocket()
    this.#events.onOtherConversation()
    void this.#connect()
  }

  #listen(session: Session): void {
    // `close` may have been called while the address was being fetched.
    if (this.#closed) return
    let opened = false
    const socket = this.#ports.openSocket(session.streamUrl, {
      opened: () => {
        if (this.#socket !== socket) return
        opened = true
        this.#socketRefusals = 0
        this.#setStatus('connected')
        this.#expectFrame()
        this.outbox.wake()
      },
      frame: (data) => {
        if (this.#socket === socket) this.#frame(data)
      },
      closed: (code) => {
        if (this.#socket !== socket) return
        this.#dropSocket()
        if (!opened) this.#socketRefusals += 1
        if (this.#socketRefusals >= SOCKET_REFUSALS_BEFORE_POLLING) void this.#poll()
        else this.#retryLater(code === CLOSE_OPENED_ELSEWHERE ? ELSEWHERE_WAIT_MS : null)
      },
    })
    this.#socket = socket
  }

  #frame(data: string): void {
    this.#attempt = 0
    this.#expectFrame()
    if (data === '') return
    let set: ActivitySet
    try {
      set = parseActivitySet(JSON.parse(data))
    } catch {
      // A broken frame may have held something: ask again from the last good watermark.
      this.#dropSocket()
      this.#attempt += 1
      this.#retryLater(null)
      return
    }
    this.#deliver(set)
  }

  #deliver(set: ActivitySet): void {
    const session = this.#sessions.current
    if (!session) return
    const news = set.activities.filter(({ id }) => {
      if (id === undefined) return true
      if (this.#seen.has(id)) return false
      this.#seen.add(id)
      return true
    })
    this.#advance(set.watermark)
    if (news.length === 0) return
    this.#events.onActivities(news, session.personId)
    for (const activity of news) {
      const clientId = activity.channelData?.clientActivityID
      if (clientId !== undefined && activity.from?.id === session.personId) {
        this.outbox.confirm(clientId)
      }
    }
  }

  /** A frame that was sent again must not turn the watermark back. */
  #advance(watermark: string | undefined): void {
    if (watermark === undefined) return
    const behind = this.#watermark !== null && Number(watermark) < Number(this.#watermark)
    if (!behind) this.#watermark = watermark
  }

  async #poll(): Promise<void> {
    const session = this.#sessions.current
    if (this.#closed || this.#socket || !session) return
    try {
      const set = await this.#api.activities(session, this.#watermark)
      if (this.#sessions.current.conversationId !== session.conversationId) return
      this.#deliver(set)
      this.#attempt = 0
      this.#setStatus('connected')
      this.outbox.wake()
      this.#polls += 1
      const trySocket = this.#polls % POLLS_BETWEEN_SOCKET_TRIES === 0
      this.#cancelRetry = this.#ports.setTimer(() => {
        void (trySocket ? this.#connect() : this.#poll())
      }, POLL_MS)
    } catch (error) {
      if (!(error instanceof HttpFault)) throw error
      this.#retryLater(error.retryAfterMs)
    }
  }

  #retryLater(orderedMs: number | null): void {
    if (this.#closed) return
    this.#setStatus(this.#ports.online() ? 'reconnecting' : 'offline')
    const ms = Math.max(orderedMs ?? 0, backOffMs(this.#attempt, this.#ports.random()))
    this.#attempt += 1
    this.#cancelRetry?.()
    this.#cancelRetry = this.#ports.setTimer(() => {
      this.#retryNow()
    }, ms)
  }

  #retryNow(): void {
    this.#cancelRetry?.()
    this.#cancelRetry = null
    void this.#connect()
  }

  #expectFrame(): void {
    this.#cancelSilence?.()
    this.#cancelSilence = this.#ports.setTimer(() => {
      this.#dropSocket()
      this.#retryLater(null)
    }, SILENCE_LIMIT_MS)
  }

  #dropSocket(): void {
    this.#cancelSilence?.()
    this.#cancelSilence = null
    const socket = this.#socket
    this.#socket = null
    socket?.close()
  }

  #setStatus(status: LineStatus): void {
    if (this.#status === status || this.#closed) return
    this.#status = status
    this.#events.onStatus(status)
  }
}
