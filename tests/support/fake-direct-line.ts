import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Activity } from '../../bot/web/client/activity.ts'

/** What goes wrong with the next posted activity. */
export type PostFault =
  'lose-request' | 'lose-response' | { readonly status: number; readonly retryAfter?: number }

export type LoggedActivity = Activity & { readonly id: string }

export interface FakeOptions {
  /** The bot: what it says to one activity of the person. */
  readonly answer?: (activity: Activity) => readonly Activity[]
  /** What the bot says as the conversation opens. */
  readonly greeting?: readonly Activity[]
  /** Seconds a token is good for, as told to the page. */
  readonly expiresIn?: number
  /** Folder of the built page, served at `/`. */
  readonly webRoot?: string
  /** Answer of `/api/helplines`. */
  readonly helplines?: unknown
}

interface Conversation {
  readonly id: string
  readonly personId: string
  readonly log: LoggedActivity[]
  readonly ids: Map<string, string>
  readonly sockets: Set<WebSocket>
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'self'"

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

/** A Direct Line server in memory, over real HTTP and WebSocket, that fails on request. */
export class FakeDirectLine {
  /** Faults of the next posts, first come first served. */
  readonly postFaults: PostFault[] = []
  /** Requests so far, as `METHOD /path`. */
  readonly requests: string[] = []
  refuseSockets = false
  duplicateFrames = false
  readonly #options: FakeOptions
  readonly #people = new Map<string, Conversation>()
  readonly #tokens = new Map<string, Conversation>()
  #server = createServer()
  #port = 0

  private constructor(options: FakeOptions) {
    this.#options = options
  }

  static async start(options: FakeOptions = {}): Promise<FakeDirectLine> {
    const fake = new FakeDirectLine(options)
    await fake.#listen()
    return fake
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  /** Every activity of every conversation, oldest first. */
  get log(): readonly LoggedActivity[] {
    return [...this.#people.values()].flatMap((conversation) => conversation.log)
  }

  get openSockets(): number {
    return [...this.#people.values()].reduce((sum, { sockets }) => sum + sockets.size, 0)
  }

  /** Cuts every stream, without a goodbye when no code is given. */
  dropSockets(code?: number): void {
    for (const { sockets } of this.#people.values()) {
      for (const socket of sockets) {
        if (code === undefined) socket.terminate()
        else socket.close(code)
      }
      sockets.clear()
    }
  }

  /** No token given out so far is good any more. */
  revokeTokens(): void {
    this.#tokens.clear()
  }

  /** Forgets everybody, as a server with an empty store does. */
  forgetAll(): void {
    this.#tokens.clear()
    this.#people.clear()
  }

  /** The bot speaks up in every conversation. */
  say(...activities: Activity[]): void {
    for (const conversation of this.#people.values()) this.#append(conversation, activities)
  }

  /** Sends a raw frame over every stream. */
  sendFrame(frame: string): void {
    for (const { sockets } of this.#people.values()) {
      for (const socket of sockets) socket.send(frame)
    }
  }

  async stop(): Promise<void> {
    this.dropSockets(1012)
    const closed = once(this.#server, 'close')
    this.#server.close()
    this.#server.closeAllConnections()
    await closed
  }

  /** Back on the same port with what was stored; tokens and streams are gone or still good. */
  async restart(): Promise<void> {
    await this.stop()
    await this.#listen()
  }

  async #listen(): Promise<void> {
    this.#server = createServer((request, response) => {
      this.#handle(request, response).catch((error: unknown) => {
        response.destroy(error instanceof Error ? error : undefined)
      })
    })
    const streams = new WebSocketServer({ noServer: true })
    this.#server.on('upgrade', (request, socket, head) => {
      const query = new URL(request.url ?? '/', this.url).searchParams
      const conversation = this.#tokens.get(query.get('t') ?? '')
      if (!conversation || this.refuseSockets) {
        socket.destroy()
        return
      }
      streams.handleUpgrade(request, socket, head, (stream) => {
        conversation.sockets.add(stream)
        stream.on('close', () => conversation.sockets.delete(stream))
        const from = Number(query.get('watermark') ?? 0)
        if (conversation.log.length > from) this.#send(conversation, [stream], from)
      })
    })
    this.#server.listen(this.#port, '127.0.0.1')
    await once(this.#server, 'listening')
    this.#port = (this.#server.address() as AddressInfo).port
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url)
    const method = request.method ?? 'GET'
    this.requests.push(`${method} ${pathname}`)
    if (method === 'POST' && pathname === '/api/session') {
      this.#openSession(request, response)
      return
    }
    if (pathname === '/api/helplines') {
      json(response, 200, this.#options.helplines ?? { countries: [], directory: [] })
      return
    }
    if (!pathname.startsWith('/v3/directline/') && pathname !== '/api/export') {
      await this.#file(pathname, response)
      return
    }
    const token = (request.headers.authorization ?? '').replace('Bearer ', '')
    const conversation = this.#tokens.get(token)
    if (!conversation) {
      json(response, 401, { error: { code: 'TokenInvalid', message: 'no such token' } })
      return
    }
    const base = `/v3/directline/conversations/${conversation.id}`
    if (pathname === '/v3/directline/tokens/refresh') {
      json(response, 200, this.#grant(conversation))
    } else if (pathname === base) {
      const watermark = searchParams.get('watermark') ?? '0'
      json(response, 200, this.#grant(conversation, watermark))
    } else if (pathname === `${base}/activities` && method === 'GET') {
      const from = Number(searchParams.get('watermark') ?? 0)
      json(response, 200, frame(conversation, from))
    } else if (pathname === `${base}/activities`) {
      await this.#post(conversation, request, response)
    } else if (pathname === '/api/export') {
      json(response, 200, { activities: conversation.log })
    } else {
      json(response, 404, { error: { code: 'NotFound', message: 'nothing here' } })
    }
  }

  #openSession(request: IncomingMessage, response: ServerResponse): void {
    const known = /person=([^;]+)/.exec(request.headers.cookie ?? '')?.[1]
    const cookie = known ?? randomUUID()
    let conversation = this.#people.get(cookie)
    if (!conversation) {
      const id = randomUUID()
      conversation = { id, personId: `p-${id}`, log: [], ids: new Map(), sockets: new Set() }
      this.#people.set(cookie, conversation)
      this.#append(conversation, this.#options.greeting ?? [])
    }
    response.setHeader('set-cookie', `person=${cookie}; HttpOnly; SameSite=Strict; Path=/`)
    json(response, 200, { ...this.#grant(conversation), personId: conversation.personId })
  }

  async #post(
    conversation: Conversation,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const activity = JSON.parse(Buffer.concat(chunks).toString()) as Activity
    const fault = this.postFaults.shift()
    if (fault === 'lose-request') {
      response.destroy()
      return
    }
    if (typeof fault === 'object') {
      if (fault.retryAfter !== undefined) response.setHeader('retry-after', fault.retryAfter)
      json(response, fault.status, { error: { code: 'Fault', message: 'on request' } })
      return
    }
    const clientId = activity.channelData?.clientActivityID ?? randomUUID()
    const known = conversation.ids.get(clientId)
    const id = known ?? `${conversation.id}|${conversation.log.length}`
    if (known === undefined) {
      conversation.ids.set(clientId, id)
      this.#append(conversation, [activity])
      this.#append(conversation, this.#options.answer?.(activity) ?? [])
    }
    if (fault === 'lose-response') response.destroy()
    else json(response, 200, { id })
  }

  #append(conversation: Conversation, activities: readonly Activity[]): void {
    for (const activity of activities) {
      const from = conversation.log.length
      const stamped = {
        from: { id: 'evenkeel', role: 'bot' },
        timestamp: new Date().toISOString(),
        ...activity,
        id: `${conversation.id}|${from}`,
      }
      if (stamped.type === 'typing') {
        const typing = JSON.stringify({ activities: [{ ...activity, from: stamped.from }] })
        for (const socket of conversation.sockets) socket.send(typing)
        continue
      }
      conversation.log.push(stamped)
      this.#send(conversation, conversation.sockets, from)
    }
  }

  #send(conversation: Conversation, sockets: Iterable<WebSocket>, from: number): void {
    const text = JSON.stringify(frame(conversation, from))
    for (const socket of sockets) {
      socket.send(text)
      if (this.duplicateFrames) socket.send(text)
      socket.send('')
    }
  }

  #grant(conversation: Conversation, watermark = '0'): object {
    const token = randomUUID()
    this.#tokens.set(token, conversation)
    const path = `/v3/directline/conversations/${conversation.id}/stream`
    return {
      conversationId: conversation.id,
      token,
      expires_in: this.#options.expiresIn ?? 1800,
      streamUrl: `ws://127.0.0.1:${this.#port}${path}?t=${token}&watermark=${watermark}`,
    }
  }

  async #file(pathname: string, response: ServerResponse): Promise<void> {
    const { webRoot } = this.#options
    const path = normalize(pathname === '/' ? '/index.html' : pathname)
    const body = webRoot ? await readFile(join(webRoot, path)).catch(() => null) : null
    if (!body) {
      json(response, 404, { error: { code: 'NotFound', message: 'nothing here' } })
      return
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
    })
    response.end(body)
  }
}

function frame(conversation: Conversation, from: number): object {
  const { log } = conversation
  return { activities: log.slice(from), watermark: String(log.length) }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}
