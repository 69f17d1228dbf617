import { describe, expect, it } from 'vitest'
import { CircuitBreaker } from '../../../bot/language-model/circuit-breaker.ts'
import { loadChatModel } from '../../../bot/language-model/load-chat-model.ts'
import { createRephrase } from '../../../bot/language-model/rephrase.ts'
import { createLogger } from '../../../bot/logger.ts'
import { checkReply } from '../../../nlp/guard/check-reply.ts'
import { FakeOpenAiServer, type Script } from '../../support/fake-openai-server.ts'
import { ManualClock } from '../../support/manual-clock.ts'

const DECIDED = 'It hurts because this person is not just anyone to you.'
const GOOD = 'Of course it hurts: this person matters to you.'
const REQUEST = { locale: 'en', decided: DECIDED, message: 'My sister and I fell out.' } as const

async function withServer(script: Script, deadlineMs = 2500) {
  const server = await FakeOpenAiServer.start(script)
  const lines: string[] = []
  const logger = createLogger('debug', { write: (line) => lines.push(line) })
  const clock = new ManualClock()
  const rephrase = createRephrase({
    chat: await loadChatModel({
      LLM_PROVIDER: 'openai',
      LLM_BASE_URL: server.url,
      LLM_MODEL: 'fake-model',
      LLM_API_KEY: 'a-key',
    }),
    guard: checkReply,
    breaker: new CircuitBreaker(clock),
    deadlineMs,
    logger,
  })
  const reasons = () => lines.map((line) => (JSON.parse(line) as { reason: string }).reason)
  return { server, rephrase, reasons, lines, clock }
}

describe('a language model behind OpenAI’s protocol', () => {
  it('puts the decided sentence in other words, with one request that holds the words as data', async () => {
    const { server, rephrase, lines } = await withServer(() => ({ say: `  ${GOOD}\n` }))
    expect(await rephrase(REQUEST)).toBe(GOOD)
    expect(server.requests).toHaveLength(1)
    const [request] = server.requests
    expect(request?.model).toBe('fake-model')
    expect(request?.stream ?? false).toBe(false)
    expect(request?.messages.map(({ role }) => role)).toEqual(['system', 'user'])
    expect(JSON.parse(request?.messages[1]?.content ?? '')).toEqual({
      decided: DECIDED,
      message: REQUEST.message,
    })
    expect(request?.messages[0]?.content).not.toContain(REQUEST.message)
    expect(server.headers[0]).toMatchObject({
      authorization: 'Bearer a-key',
      url: '/v1/chat/completions',
    })
    expect(lines).toEqual([])
  })

  it.each<[string, Script]>([
    ['401', () => ({ status: 401 })],
    ['404', () => ({ status: 404 })],
    ['429', () => ({ status: 429 })],
    ['500', () => ({ status: 500 })],
    ['503', () => ({ status: 503 })],
    ['a dropped connection', () => 'hang-up'],
    ['malformed JSON', () => ({ raw: '{"choices": [' })],
    ['JSON of another shape', () => ({ raw: '{"hello": "world"}' })],
    ['no choices', () => ({ raw: '{"id":"1","object":"chat.completion","choices":[]}' })],
    [
      'a page of HTML',
      () => ({ raw: '<html><body>Sign in</body></html>', contentType: 'text/html' }),
    ],
    ['chunks that nobody asked for', () => ({ chunks: ['It hurts ', 'because you care.'] })],
  ])('%s: the catalogue’s sentence stands, after a single request', async (_, script) => {
    const { server, rephrase, lines } = await withServer(script)
    expect(await rephrase(REQUEST)).toBeUndefined()
    expect(server.requests).toHaveLength(1)
    expect(lines).toHaveLength(1)
    expect(lines.join('')).not.toMatch(/sister|hurts|a-key|scripted/)
  })

  it.each<[string, string, string]>([
    ['nothing', '', 'empty'],
    ['white space', ' \n ', 'empty'],
    ['far too much', 'It hurts, that person matters. '.repeat(50_000), 'too-long'],
    ['another language', 'Cela fait mal, parce que cette personne compte pour toi.', 'language'],
    ['Chinese', '会疼，因为这个人对你很重要。', 'language'],
    ['markup', '**It hurts** because this person matters.', 'markup'],
    ['a link', 'It hurts. See www.example.org for this person.', 'url'],
    ['a number to call', 'It hurts, this person matters. Call 555 1234.', 'number'],
  ])('%s is refused, and only the reason is logged', async (_, say, reason) => {
    const { rephrase, reasons, lines } = await withServer(() => ({ say }))
    expect(await rephrase(REQUEST)).toBeUndefined()
    expect(reasons()).toEqual([reason])
    expect(lines.join('')).not.toMatch(/hurts|sister|mal|疼/)
  })

  it('does not wait past the deadline, and aborts the request', async () => {
    const { rephrase, reasons } = await withServer(() => 'never', 30)
    expect(await rephrase(REQUEST)).toBeUndefined()
    expect(reasons()).toEqual(['deadline'])
  })

  it('keeps to the deadline even when the model heeds no signal', async () => {
    const lines: string[] = []
    const rephrase = createRephrase({
      chat: () => new Promise(() => undefined),
      guard: checkReply,
      breaker: new CircuitBreaker(new ManualClock()),
      deadlineMs: 5,
      logger: createLogger('info', { write: (line) => lines.push(line) }),
    })
    expect(await rephrase(REQUEST)).toBeUndefined()
    expect(lines).toHaveLength(1)
  })

  it('stops asking a server that fails again and again, and tries it later', async () => {
    const { server, rephrase, reasons, clock } = await withServer(() => ({ status: 500 }))
    for (let i = 0; i < 5; i += 1) await rephrase(REQUEST)
    expect(server.requests).toHaveLength(3)
    expect(reasons()).toEqual(['failed', 'failed', 'failed', 'resting', 'resting'])
    server.script = () => ({ say: GOOD })
    clock.advance(60_000)
    expect(await rephrase(REQUEST)).toBe(GOOD)
    expect(await rephrase(REQUEST)).toBe(GOOD)
  })

  it('answers at once with the catalogue when too many requests are under way', async () => {
    const { server, rephrase, reasons } = await withServer(() => 'never', 100)
    await Promise.all(Array.from({ length: 12 }, () => rephrase(REQUEST)))
    expect(server.requests.length).toBeLessThanOrEqual(8)
    expect(reasons().filter((reason) => reason === 'busy')).toHaveLength(4)
  })

  it('passes on the end of a very long message, and nothing that is no text', async () => {
    const { server, rephrase } = await withServer(() => ({ say: GOOD }))
    await rephrase({ ...REQUEST, message: `${'x'.repeat(50_000)}\ud800 the end` })
    const sent = server.requests[0]?.messages[1]?.content ?? ''
    expect(sent.length).toBeLessThan(2500)
    expect(sent).toContain('the end')
  })

  it('speaks to Ollama as well', async () => {
    const answer = { model: 'm', created_at: '2026-01-01T00:00:00Z', done: true }
    const message = { role: 'assistant', content: GOOD }
    const { server } = await withServer(() => ({
      raw: `${JSON.stringify({ ...answer, message })}\n`,
      contentType: 'application/x-ndjson',
    }))
    const chat = await loadChatModel({
      LLM_PROVIDER: 'ollama',
      LLM_BASE_URL: server.url.replace('/v1', ''),
      LLM_MODEL: 'm',
      LLM_API_KEY: undefined,
    })
    expect(await chat('Instructions.', 'Material.', new AbortController().signal)).toBe(GOOD)
    expect(server.headers[0]).toMatchObject({ url: '/api/chat' })
  })
})
