import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export const APP_PASSWORD = 'a-client-secret-of-the-tests'

/** A call of the bot, as it came over the wire. */
export interface ConnectorCall {
  readonly method: string
  /** As it was sent, percent signs and all. */
  readonly path: string
  /** The bearer token; null when there was none. */
  readonly token: string | null
  readonly body: Readonly<Record<string, unknown>>
}

/**
 * What the next calls are answered with, one after another. A sign of typing is always taken: it goes
 * beside the messages, so that nobody can say which of them it would be in time to stand in for.
 */
export interface ConnectorAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * The `serviceUrl` side of Azure Bot Service, and the login authority where the bot gets its token:
 * a real HTTP server on this machine that records what the bot sends.
 */
export interface ConnectorService {
  readonly url: string
  /** Where `BOT_LOGIN_AUTHORITY` points. */
  readonly loginAuthority: string
  /** Calls that were taken (2xx), oldest first. */
  readonly taken: readonly ConnectorCall[]
  /** Calls that were refused. */
  readonly refused: readonly ConnectorCall[]
  /** Forms that asked for a token, with the path that they were sent to. */
  readonly tokenRequests: readonly { readonly path: string; readonly form: URLSearchParams }[]
  /** Answers for the next calls; then 201 again. */
  readonly answers: ConnectorAnswer[]
  /** Answers for the next requests for a token; then a token again. */
  readonly tokenAnswers: ConnectorAnswer[]
  /** From now on takes another token only: the one that it gave out last is worth nothing. */
  revoke(): void
  /** Activities of type message that one conversation was sent, in order. */
  messages(conversationId: string): readonly Readonly<Record<string, unknown>>[]
  /** Resolves when a conversation has been sent so many messages. */
  until(conversationId: string, count: number): Promise<void>
  /** Resolves when a conversation has been sent a message that holds it. */
  untilSaid(conversationId: string, words: string | RegExp): Promise<void>
  close(): void
}

/** @param checksTokens false for the Emulator, which asks for none */
export async function startConnectorService({
  checksTokens = true,
} = {}): Promise<ConnectorService> {
  const taken: ConnectorCall[] = []
  const refused: ConnectorCall[] = []
  const tokenRequests: { path: string; form: URLSearchParams }[] = []
  const answers: ConnectorAnswer[] = []
  const tokenAnswers: ConnectorAnswer[] = []
  let serial = 1
  let waiting: (() => void)[] = []

  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request
      const text = Buffer.concat(chunks).toString()
      const reply = (status: number, body: unknown, more: Readonly<Record<string, string>> = {}) =>
        response
          .writeHead(status, { 'content-type': 'application/json', ...more })
          .end(JSON.stringify(body))
      if (path.startsWith('/login/')) {
        const form = new URLSearchParams(text)
        tokenRequests.push({ path, form })
        const answer = tokenAnswers.shift()
        if (answer) reply(answer.status, { error: 'invalid_client' }, answer.headers)
        else if (form.get('client_secret') !== APP_PASSWORD) reply(401, { error: 'invalid_client' })
        else reply(200, { token_type: 'Bearer', expires_in: 3600, access_token: `token-${serial}` })
        return
      }
      const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? null
      const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>
      const call = { method, path, token, body }
      const answer = body.type === 'typing' ? undefined : answers.shift()
      if (answer) {
        refused.push(call)
        reply(answer.status, { error: { code: 'Test' } }, answer.headers)
      } else if (checksTokens && token !== `token-${serial}`) {
        refused.push(call)
        reply(401, { error: { code: 'Unauthorized' } })
      } else {
        taken.push(call)
        reply(201, { id: `sent-${taken.length}` })
      }
      for (const wake of waiting.splice(0)) wake()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const messages = (conversationId: string) =>
    taken
      .filter(({ path }) =>
        path.startsWith(`/v3/conversations/${encodeURIComponent(conversationId)}/`),
      )
      .map(({ body }) => body)
      .filter(({ type }) => type === 'message')
  return {
    url,
    loginAuthority: `${url}/login`,
    ...{ taken, refused, tokenRequests, answers, tokenAnswers, messages },
    revoke() {
      serial += 1
    },
    async until(conversationId, count) {
      while (messages(conversationId).length < count)
        await new Promise<void>((resolve) => waiting.push(resolve))
    },
    async untilSaid(conversationId, words) {
      const isSaid = () => messages(conversationId).some(({ text }) => holds(String(text), words))
      while (!isSaid()) await new Promise<void>((resolve) => waiting.push(resolve))
    },
    close() {
      waiting = []
      server.close()
      server.closeAllConnections()
    },
  }
}

function holds(text: string, words: string | RegExp): boolean {
  return typeof words === 'string' ? text.includes(words) : words.test(text)
}
