import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { readMarkdownV2, type MarkedPiece } from './markdown-v2.ts'

/** The token that the server knows; invented. */
export const BOT_TOKEN = '123456789:AAinvented-token-of-the-tests-000000'
export const BOT = { id: 123456789, username: 'evenkeel_test_bot' } as const

/** A message in a chat, as the bot made it. */
export interface BotMessage {
  readonly message_id: number
  readonly chat: number
  readonly text: string
  readonly entities: readonly MarkedPiece[]
  keyboard: readonly (readonly Key[])[] | undefined
  /** The name and the bytes of a file. */
  readonly file?: { readonly name: string; readonly bytes: Buffer }
}
export interface Key {
  readonly text: string
  readonly callback_data?: string
  readonly url?: string
}

/** One call, as it came. */
export interface Call {
  readonly method: string
  readonly payload: Readonly<Record<string, unknown>>
}

/** How a call fails: as Telegram says so, or without an answer. */
export type Failure =
  | { readonly status: number; readonly description?: string; readonly retryAfter?: number }
  | 'hang-up'
  | 'not-json'

interface Reply {
  readonly status: number
  readonly body: unknown
}

class Refused extends Error {
  readonly status: number
  readonly retryAfter: number | undefined
  constructor(status: number, description: string, retryAfter?: number) {
    super(description)
    this.status = status
    this.retryAfter = retryAfter
  }
}

/**
 * A real HTTP server that speaks the part of the Bot API that the bot uses, as documented at
 * core.telegram.org/bots/api: its checks, its limits, its errors, and the offsets of `getUpdates`.
 */
export class BotApiServer {
  readonly calls: Call[] = []
  readonly messages: BotMessage[] = []
  /** Chats whose person has blocked the bot. */
  readonly blocking = new Set<number>()
  /** What is not confirmed yet, oldest first. */
  queue: Record<string, unknown>[] = []
  webhook: { readonly url: string; readonly secret: string | undefined } | null = null
  /** False: no token is known any more. */
  knowsToken = true
  url = ''
  /** Bytes of files by their id; `getFile` names a place for each. */
  readonly files = new Map<string, Buffer>()
  /** Paths of files that were fetched. */
  readonly fetched: string[] = []
  readonly #failures = new Map<string, Failure[]>()
  #updateId = 870_000_000
  #messageId = 1000
  #polling: ((reply: Reply) => void) | undefined
  #wake: () => void = () => undefined

  static async start(port = 0): Promise<BotApiServer> {
    const fake = new BotApiServer()
    const server = createServer((request, response) => {
      void fake.#serve(request, response)
    })
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    onTestFinished(async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    })
    return fake
  }

  /** The next calls of a method fail like this, one after the other; `*` is any method. */
  fail(method: string, ...failures: Failure[]): void {
    this.#failures.set(method, [...(this.#failures.get(method) ?? []), ...failures])
  }

  /** How many planned failures have not happened yet. */
  left(method: string): number {
    return this.#failures.get(method)?.length ?? 0
  }

  /** Something happens on Telegram. Gives the update's id. */
  push(update: Readonly<Record<string, unknown>>, id = (this.#updateId += 1)): number {
    this.queue.push({ update_id: id, ...update })
    this.#wake()
    return id
  }

  /**
   * Posts what waits to the webhook, in order, until one is not taken, as Telegram does.
   * @param base where the bot listens in the test; the path is that of `setWebhook`
   * @returns the statuses of the answers
   */
  async deliver(base: string): Promise<number[]> {
    const { webhook } = this
    if (!webhook) throw new Error('no webhook is set')
    const statuses: number[] = []
    for (let first = this.queue[0]; first; first = this.queue[0]) {
      const response = await fetch(`${base}${new URL(webhook.url).pathname}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(webhook.secret && { 'X-Telegram-Bot-Api-Secret-Token': webhook.secret }),
        },
        body: JSON.stringify(first),
      })
      statuses.push(response.status)
      if (!response.ok) break
      this.queue.shift()
    }
    return statuses
  }

  /** Messages in a chat, oldest first. */
  in(chat: number): BotMessage[] {
    return this.messages.filter((one) => one.chat === chat)
  }

  of(method: string): Call[] {
    return this.calls.filter((one) => one.method === method)
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const file = /^\/file\/bot([^/]+)\/(.+)$/.exec(request.url ?? '')
    if (file) {
      this.#sendFileTo(response, file[1] ?? '', file[2] ?? '')
      return
    }
    const [, token, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? []
    const send = ({ status, body }: Reply) => {
      if (response.destroyed) return
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    }
    const payload = readPayload(request, Buffer.concat(chunks))
    this.calls.push({ method, payload })
    const failure = this.#failures.get(method)?.shift() ?? this.#failures.get('*')?.shift()
    if (failure === 'hang-up') {
      response.destroy()
      return
    }
    if (failure === 'not-json') {
      response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>')
      return
    }
    try {
      if (failure)
        throw new Refused(failure.status, failure.description ?? 'scripted', failure.retryAfter)
      if (token !== BOT_TOKEN || !this.knowsToken) throw new Refused(401, 'Unauthorized')
      if (method === 'getUpdates') {
        this.#getUpdates(payload, send, request)
        return
      }
      send({ status: 200, body: { ok: true, result: this.#answer(method, payload) } })
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const { status, message: description, retryAfter } = error
      const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } }
      send({ status, body: { ok: false, error_code: status, description, ...parameters } })
    }
  }

  #sendFileTo(response: ServerResponse, token: string, path: string): void {
    const bytes = this.files.get(path.replace('voice/', ''))
    this.fetched.push(path)
    if (token !== BOT_TOKEN || !bytes) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes)
  }

  #getFile({ file_id: id }: Call['payload']) {
    const bytes = this.files.get(String(id))
    if (!bytes)
      throw new Refused(400, 'Bad Request: wrong file_id or the file is temporarily unavailable')
    if (bytes.length > 20 * 1024 * 1024) throw new Refused(400, 'Bad Request: file is too big')
    return { file_id: id, file_size: bytes.length, file_path: `voice/${String(id)}` }
  }

  #getUpdates(
    { offset = 0, timeout = 0, limit = 100 }: Call['payload'],
    send: (reply: Reply) => void,
    request: IncomingMessage,
  ): void {
    if (this.webhook)
      throw new Refused(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      )
    this.#polling?.({
      status: 409,
      body: {
        ok: false,
        error_code: 409,
        description:
          'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      },
    })
    this.queue = this.queue.filter(({ update_id: id }) => Number(id) >= Number(offset))
    const page = () => this.queue.slice(0, Number(limit))
    const answer = () => {
      end()
      send({ status: 200, body: { ok: true, result: page() } })
    }
    const end = () => {
      clearTimeout(timer)
      this.#polling = undefined
      this.#wake = () => undefined
    }
    const timer = setTimeout(answer, Number(timeout) * 1000)
    if (page().length > 0 || Number(timeout) === 0) {
      answer()
      return
    }
    this.#polling = (reply) => {
      end()
      send(reply)
    }
    this.#wake = answer
    request.socket.once('close', () => {
      if (this.#wake === answer) end()
    })
  }

  #answer(method: string, payload: Call['payload']): unknown {
    switch (method) {
      case 'getMe':
        return { ...BOT, is_bot: true, first_name: 'Evenkeel' }
      case 'setWebhook':
        return this.#setWebhook(payload)
      case 'deleteWebhook':
        this.webhook = null
        return true
      case 'sendMessage':
        return this.#sendMessage(payload)
      case 'sendDocument':
      case 'sendPhoto':
        return this.#sendFile(payload, method === 'sendDocument' ? 'document' : 'photo')
      case 'getFile':
        return this.#getFile(payload)
      case 'editMessageReplyMarkup':
        return this.#editKeyboard(payload)
      case 'answerCallbackQuery':
        if (typeof payload.text === 'string' && payload.text.length > 200)
          throw new Refused(400, 'Bad Request: MESSAGE_TOO_LONG')
        return true
      case 'sendChatAction':
        this.#reach(payload.chat_id)
        return true
      case 'setMyCommands':
        return setMyCommands(payload)
      default:
        throw new Refused(404, 'Not Found: method not found')
    }
  }

  #setWebhook({ url, secret_token: secret, allowed_updates: allowed }: Call['payload']): true {
    if (typeof url !== 'string' || !url.startsWith('https://'))
      throw new Refused(400, 'Bad Request: bad webhook: An HTTPS URL must be provided for webhook')
    if (secret !== undefined && (typeof secret !== 'string' || !/^[\w-]{1,256}$/.test(secret)))
      throw new Refused(400, 'Bad Request: secret token contains illegal characters')
    if (allowed !== undefined && !Array.isArray(allowed))
      throw new Refused(400, "Bad Request: can't parse allowed updates")
    this.webhook = { url, secret }
    return true
  }

  #reach(chatId: unknown): number {
    const chat = Number(chatId)
    if (!Number.isInteger(chat) || chat === 0) throw new Refused(400, 'Bad Request: chat not found')
    if (this.blocking.has(chat)) throw new Refused(403, 'Forbidden: bot was blocked by the user')
    return chat
  }

  #sendMessage({ chat_id: id, text, parse_mode: mode, reply_markup: markup }: Call['payload']) {
    const chat = this.#reach(id)
    let read: ReturnType<typeof readMarkdownV2> = { text: String(text), entities: [] }
    try {
      if (mode === 'MarkdownV2') read = readMarkdownV2(read.text)
    } catch (error) {
      throw new Refused(400, error instanceof Error ? error.message : 'Bad Request')
    }
    const trimmed = read.text.trim()
    if (trimmed === '') throw new Refused(400, 'Bad Request: message text is empty')
    if (read.text.length > 4096) throw new Refused(400, 'Bad Request: message is too long')
    const keyboard = keyboardOf(markup)
    return this.#add({ chat, text: trimmed, entities: read.entities, keyboard })
  }

  #sendFile(payload: Call['payload'], field: 'document' | 'photo') {
    const chat = this.#reach(payload.chat_id)
    const file = payload[field]
    if (!isFile(file)) throw new Refused(400, `Bad Request: there is no ${field} in the request`)
    return this.#add({ chat, text: '', entities: [], keyboard: undefined, file })
  }

  #add(message: Omit<BotMessage, 'message_id'>) {
    const sent: BotMessage = { message_id: (this.#messageId += 1), ...message }
    this.messages.push(sent)
    const { message_id, chat, text } = sent
    return { message_id, date: 1767603600, chat: { id: chat, type: 'private' }, text }
  }

  #editKeyboard({ chat_id: chat, message_id: id, reply_markup: markup }: Call['payload']): true {
    const message = this.messages.find((one) => one.message_id === id && one.chat === chat)
    if (!message) throw new Refused(400, 'Bad Request: message to edit not found')
    const keyboard = keyboardOf(markup)
    if (JSON.stringify(keyboard) === JSON.stringify(message.keyboard))
      throw new Refused(400, 'Bad Request: message is not modified')
    message.keyboard = keyboard
    return true
  }
}

function readPayload(request: IncomingMessage, body: Buffer): Readonly<Record<string, unknown>> {
  const type = request.headers['content-type'] ?? ''
  if (body.length === 0) return {}
  if (type.startsWith('application/json'))
    return JSON.parse(body.toString()) as Record<string, unknown>
  const fields = readForm(type, body)
  // Files stand beside the field that names them as `attach://name`.
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string' && value.startsWith('attach://'))
      fields[name] = fields[value.slice('attach://'.length)]
  }
  return fields
}

/** The fields of a multipart body, files as their name and bytes (RFC 7578). */
function readForm(type: string, body: Buffer): Record<string, unknown> {
  const [, boundary = ''] = /boundary=("?)([^";]+)\1/.exec(type)?.slice(1) ?? []
  const fields: Record<string, unknown> = {}
  // Latin-1 keeps every byte as one character.
  for (const part of body.toString('latin1').split(`--${boundary}`)) {
    const [head = '', ...rest] = part.split('\r\n\r\n')
    const [, name] = /[; ]name="?([^";\r\n]+)/.exec(head) ?? []
    if (name === undefined) continue
    const bytes = Buffer.from(rest.join('\r\n\r\n').replace(/\r\n$/, ''), 'latin1')
    const [, file] = /filename="?([^";\r\n]+)/.exec(head) ?? []
    fields[name] = file === undefined ? bytes.toString() : { name: file, bytes }
  }
  return fields
}

function isFile(value: unknown): value is NonNullable<BotMessage['file']> {
  return typeof value === 'object' && value !== null && 'bytes' in value
}

function keyboardOf(markup: unknown): BotMessage['keyboard'] {
  if (typeof markup !== 'object' || markup === null) return undefined
  const { inline_keyboard: rows } = markup as { inline_keyboard?: Key[][] }
  const keys = rows?.flat() ?? []
  if (keys.length === 0) return undefined
  if (keys.length > 100) throw new Refused(400, 'Bad Request: reply markup is too long')
  for (const { text, callback_data: data, url } of keys) {
    if (text === '') throw new Refused(400, 'Bad Request: inline keyboard button text is empty')
    const bytes = data === undefined ? 0 : Buffer.byteLength(data)
    if (url === undefined && (bytes < 1 || bytes > 64))
      throw new Refused(400, 'Bad Request: BUTTON_DATA_INVALID')
  }
  return rows
}

function setMyCommands({ commands }: Call['payload']): true {
  const list = Array.isArray(commands)
    ? (commands as { command: string; description: string }[])
    : []
  for (const { command, description } of list) {
    if (!/^[a-z0-9_]{1,32}$/.test(command))
      throw new Refused(400, 'Bad Request: BOT_COMMAND_INVALID')
    if (description.length < 1 || description.length > 256)
      throw new Refused(400, 'Bad Request: BOT_COMMAND_DESCRIPTION_INVALID')
  }
  if (list.length > 100) throw new Refused(400, 'Bad Request: BOT_COMMANDS_TOO_MUCH')
  return true
}
