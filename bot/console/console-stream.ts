import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import { z } from 'zod'
import { EvenkeelError } from '../errors.ts'
import type { CaseDesk, CaseUpdate } from '../handoff/case-desk.ts'
import type { Counsellor } from '../handoff/case.ts'
import type { Logger } from '../logger.ts'
import type { AuditLog } from './audit-log.ts'
import { lookInto, mayLookInto, requireCaseId } from './case-access.ts'
import type { ConsoleGuard } from './console-guard.ts'
import { counsellorOf, worksWithCases } from './roster.ts'
import { sameToken, type Sessions } from './sessions.ts'
import { CLOSE_SIGNED_OUT, type PageFrame, type StreamFrame } from './wire.ts'

const caseId = z.string().max(64)
const frames: z.ZodType<PageFrame> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), csrf: z.string().max(100) }),
  z.object({ type: z.literal('watch'), caseId: caseId.nullable() }),
  z.object({ type: z.literal('typing'), caseId }),
  z.object({ type: z.literal('present'), caseId }),
  z.object({ type: z.literal('read'), caseId, seq: z.int().min(0) }),
  z.object({ type: z.literal('active') }),
])

interface Seat {
  readonly socket: WebSocket
  readonly sessionKey: string
  readonly csrf: string
  readonly viewer: Counsellor
  greeted: boolean
  watching: string | null
  /** The case that they last asked to watch. */
  wanted: string | null
  incoming: number
  alive: boolean
}

export interface ConsoleStreamParts {
  readonly guard: ConsoleGuard
  readonly sessions: Sessions
  readonly desk: CaseDesk
  readonly audit: AuditLog
  readonly logger: Logger
}

const PATH = /^\/console\/stream$/
const BEAT_MS = 15_000
const SEATS_PER_ACCOUNT = 5
/** Frames between two beats: typing and reading come to far less. */
const INCOMING_FRAMES = 120
const CLOSE_RESTARTING = 1012
const CLOSE_POLICY = 1008
const CLOSE_REPLACED = 4000

/** The console's WebSocket: the queue as it changes, and the case that is open on the screen. */
export class ConsoleStream {
  readonly #parts: ConsoleStreamParts
  readonly #server = new WebSocketServer({
    noServer: true,
    maxPayload: 4096,
    perMessageDeflate: false,
    clientTracking: false,
  })
  readonly #seats = new Set<Seat>()
  readonly #beat: NodeJS.Timeout
  readonly #unsubscribe: () => void
  #closed = false

  constructor(parts: ConsoleStreamParts) {
    this.#parts = parts
    this.#unsubscribe = parts.desk.subscribe((update) => this.#deliver(update))
    this.#beat = setInterval(() => this.#check(), BEAT_MS)
    this.#beat.unref()
  }

  /** Whether a path is this one's to upgrade. */
  static owns(url: string | undefined): boolean {
    return url?.startsWith('/console') ?? false
  }

  /** Takes an HTTP upgrade: origin, session and role are checked before the handshake. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy())
    try {
      const seat = this.#authorise(request)
      this.#server.handleUpgrade(request, socket, head, (ws) => this.#seat({ socket: ws, ...seat }))
    } catch (error) {
      const known = error instanceof EvenkeelError ? error : new EvenkeelError('Internal')
      if (known !== error) this.#parts.logger.error({ err: error }, 'a console upgrade failed')
      const body = JSON.stringify({ error: { code: known.code, message: known.message } })
      socket.end(
        `HTTP/1.1 ${known.status} ${known.code}\r\nContent-Type: application/json\r\n` +
          `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
      )
    }
  }

  /** Sign-in names of those who have the console open. */
  online(): ReadonlySet<string> {
    return new Set([...this.#seats].map(({ viewer }) => viewer.id))
  }

  /** Number of open sockets. */
  get size(): number {
    return this.#seats.size
  }

  /** Closes the sockets of sessions that are over. */
  sessionsEnded(): void {
    for (const seat of this.#seats) this.#holds(seat)
  }

  close(): void {
    this.#closed = true
    clearInterval(this.#beat)
    this.#unsubscribe()
    for (const { socket } of this.#seats) socket.close(CLOSE_RESTARTING, 'restarting')
  }

  #authorise(request: IncomingMessage): Omit<Seat, 'socket'> {
    if (this.#closed) throw new EvenkeelError('Draining')
    if (!PATH.test(request.url ?? '')) throw new EvenkeelError('NotFound')
    const { key, account, csrf } = this.#parts.guard.socket(request)
    if (!worksWithCases(account.role)) throw new EvenkeelError('RoleForbidden')
    return {
      sessionKey: key,
      csrf,
      viewer: counsellorOf(account),
      greeted: false,
      watching: null,
      wanted: null,
      incoming: 0,
      alive: true,
    }
  }

  #seat(seat: Seat): void {
    const { socket, viewer } = seat
    const own = [...this.#seats].filter((one) => one.viewer.id === viewer.id)
    if (own.length >= SEATS_PER_ACCOUNT) own[0]?.socket.close(CLOSE_REPLACED, 'opened elsewhere')
    this.#seats.add(seat)
    socket.on('pong', () => (seat.alive = true))
    socket.on('message', (data, isBinary) => {
      seat.alive = true
      seat.incoming += 1
      const frame = isBinary ? undefined : parseFrame(data)
      if (!frame || seat.incoming > INCOMING_FRAMES) socket.close(CLOSE_POLICY, 'not understood')
      else void this.#take(seat, frame)
    })
    // ws closes the socket itself after an error such as a frame that is too large.
    socket.on('error', (error) => this.#parts.logger.debug({ err: error }, 'a console line broke'))
    socket.on('close', () => this.#seats.delete(seat))
    if (this.#closed) socket.close(CLOSE_RESTARTING, 'restarting')
  }

  async #take(seat: Seat, frame: PageFrame): Promise<void> {
    // The rest comes from the page by itself, also when nobody sits before it.
    const touched = frame.type === 'active' || frame.type === 'typing'
    // A page that hears of the restart late: what its frame needs may be closed by now.
    if (this.#closed || !this.#holds(seat, touched)) return
    try {
      await this.#act(seat, frame)
    } catch (error) {
      const code = error instanceof EvenkeelError ? error.code : 'Internal'
      if (code === 'Internal') this.#parts.logger.error({ err: error }, 'a console frame failed')
      const about = 'caseId' in frame ? (frame.caseId ?? '') : ''
      send(seat, { type: 'refused', code, caseId: about })
    }
  }

  async #act(seat: Seat, frame: PageFrame): Promise<void> {
    const { desk, audit } = this.#parts
    const { viewer } = seat
    if (frame.type === 'hello') {
      this.#greet(seat, frame.csrf)
      return
    }
    if (!seat.greeted) {
      seat.socket.close(CLOSE_POLICY, 'hello first')
      return
    }
    switch (frame.type) {
      case 'watch':
        if (frame.caseId === null) {
          seat.wanted = null
          seat.watching = null
          return
        }
        seat.wanted = frame.caseId
        await lookInto(desk, frame.caseId, viewer)
        // They have looked elsewhere while it was asked for.
        if (seat.wanted !== frame.caseId) return
        if (seat.watching === frame.caseId) return
        audit.add({ who: viewer.id, action: 'case.watched', caseId: frame.caseId })
        seat.watching = frame.caseId
        return
      case 'typing':
        desk.typing(requireCaseId(frame.caseId), viewer)
        return
      case 'present':
        await desk.present(requireCaseId(frame.caseId), viewer)
        return
      case 'read':
        await desk.markRead(requireCaseId(frame.caseId), viewer, frame.seq)
        audit.add({
          who: viewer.id,
          action: 'case.read',
          caseId: frame.caseId,
          detail: `line ${frame.seq}`,
        })
        return
      case 'active':
        // That it came is all it says; the session was checked, and lives on.
        return
    }
  }

  #greet(seat: Seat, csrf: string): void {
    if (!sameToken(csrf, seat.csrf)) {
      seat.socket.close(CLOSE_POLICY, 'not our page')
      return
    }
    if (seat.greeted) return
    this.#parts.audit.add({ who: seat.viewer.id, action: 'queue.viewed' })
    seat.greeted = true
    send(seat, { type: 'queue', cases: this.#parts.desk.list() })
  }

  #deliver(update: CaseUpdate): void {
    for (const seat of this.#seats)
      if (seat.greeted && this.#concerns(seat, update) && this.#holds(seat)) send(seat, update)
  }

  /** The queue is for all; what is said in a case only for whoever has it open and may see it. */
  #concerns({ viewer, watching }: Seat, update: CaseUpdate): boolean {
    switch (update.type) {
      case 'case':
      case 'erased':
        return true
      case 'line':
      case 'sign':
      case 'typing': {
        if (watching !== update.caseId) return false
        const one = this.#parts.desk.list().find(({ id }) => id === update.caseId)
        return one !== undefined && one.claimedBy !== null && mayLookInto(viewer, one)
      }
    }
  }

  /** Closes the socket of a session that is over. */
  #holds({ socket, sessionKey }: Seat, used = false): boolean {
    if (this.#parts.sessions.checkKey(sessionKey, used)) return true
    socket.close(CLOSE_SIGNED_OUT, 'signed out')
    return false
  }

  /** Finds lines that have gone silently and sessions that have ended, also from outside. */
  #check(): void {
    for (const seat of this.#seats) {
      const { socket } = seat
      if (!seat.alive || !seat.greeted) socket.terminate()
      seat.alive = false
      seat.incoming = 0
      if (!this.#holds(seat)) continue
      socket.ping()
      send(seat, { type: 'beat' })
    }
  }
}

/** A message comes in one of three forms. */
function textOf(data: WebSocket.RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString()
  return Buffer.isBuffer(data) ? data.toString() : Buffer.from(data).toString()
}

function parseFrame(data: WebSocket.RawData): PageFrame | undefined {
  try {
    const parsed = frames.safeParse(JSON.parse(textOf(data)))
    return parsed.success ? parsed.data : undefined
  } catch {
    // What is no JSON is no frame.
    return undefined
  }
}

function send({ socket }: Seat, frame: StreamFrame): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame))
}
