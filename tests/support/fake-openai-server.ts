import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** What a client sent, as far as a test looks at it. */
export interface ChatRequest {
  readonly model: string
  readonly stream?: boolean
  readonly messages: readonly { readonly role: string; readonly content: string }[]
}

/** How the server behaves for one request. */
export type Behaviour =
  | { readonly say: string }
  | { readonly status: number }
  | { readonly raw: string; readonly contentType?: string }
  | { readonly chunks: readonly string[] }
  | 'never'
  | 'hang-up'

export type Script = (request: ChatRequest) => Behaviour

/** A real HTTP server that speaks OpenAI's chat completions, and does whatever a test wants. */
export class FakeOpenAiServer {
  readonly requests: ChatRequest[] = []
  readonly headers: Record<string, unknown>[] = []
  /** The base URL, as a client is given it. */
  url = ''
  script: Script

  private constructor(script: Script) {
    this.script = script
  }

  static async start(script: Script): Promise<FakeOpenAiServer> {
    const fake = new FakeOpenAiServer(script)
    const server = createServer((request, response) => {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        fake.headers.push({ ...request.headers, url: request.url })
        const body = JSON.parse(Buffer.concat(parts).toString()) as ChatRequest
        fake.requests.push(body)
        behave(fake.script(body), body, response)
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
    onTestFinished(async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    })
    return fake
  }
}

function behave(behaviour: Behaviour, request: ChatRequest, response: ServerResponse): void {
  if (behaviour === 'never') return
  if (behaviour === 'hang-up') {
    response.destroy()
    return
  }
  if ('status' in behaviour) {
    const error = { message: 'refused by the script', type: 'scripted', code: null }
    response.writeHead(behaviour.status, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ error }))
    return
  }
  if ('raw' in behaviour) {
    response.writeHead(200, { 'content-type': behaviour.contentType ?? 'application/json' })
    response.end(behaviour.raw)
    return
  }
  const common = { id: 'chatcmpl-1', created: 1, model: request.model }
  if ('chunks' in behaviour) {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (const content of behaviour.chunks) {
      const choices = [{ index: 0, delta: { role: 'assistant', content }, finish_reason: null }]
      const chunk = { ...common, object: 'chat.completion.chunk', choices }
      response.write(`data: ${JSON.stringify(chunk)}\n\n`)
    }
    response.end('data: [DONE]\n\n')
    return
  }
  const message = { role: 'assistant', content: behaviour.say }
  const choices = [{ index: 0, message, finish_reason: 'stop', logprobs: null }]
  const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 }
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ ...common, object: 'chat.completion', choices, usage }))
}
