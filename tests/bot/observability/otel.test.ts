import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { Parts } from '../../../bot/app.ts'
import { createLogger } from '../../../bot/logger.ts'
import { alertReceiver } from '../../support/alert-receiver.ts'
import { DirectLineUser } from '../../support/direct-line-user.ts'
import { exposedMetrics, sumOf } from '../../support/exposed-metrics.ts'
import { ManualClock } from '../../support/manual-clock.ts'
import { Messenger } from '../../support/messenger.ts'
import { otlpReceiver, type ReceivedSpan } from '../../support/otlp-receiver.ts'
import { STILL_READER } from '../../support/still-reader.ts'
import { TEST_SECRET, testApp } from '../../support/test-app.ts'
import { eventually } from '../../support/voice-house.ts'

/** Words that stand in nothing but what people write in these tests. */
const MARK = 'zyxwordmark'
const MARK_ZH = '龘靐齉'
const KEY = 'a-key-of-the-collector'

async function tracedApp(settings: Readonly<Record<string, string>> = {}, parts: Parts = {}) {
  const receiver = await otlpReceiver()
  const lines: string[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString())
      done()
    },
  })
  const app = await testApp(
    {
      OTEL_EXPORTER_OTLP_ENDPOINT: `${receiver.url}/`,
      OTEL_EXPORTER_OTLP_HEADERS: `x-key=${KEY}`,
      ...settings,
    },
    { logger: createLogger('debug', stream), ...parts },
  )
  return { app, receiver, lines }
}

function childrenOf({ spanId }: ReceivedSpan, spans: readonly ReceivedSpan[]): string[] {
  return spans.filter(({ parentSpanId }) => parentSpanId === spanId).map(({ name }) => name)
}

describe('OpenTelemetry', () => {
  it('follows a request to its turn, and the turn to reading, deciding and saving', async () => {
    const { app, receiver, lines } = await tracedApp()
    const user = await DirectLineUser.open(app.url)
    await user.answersAfter(0)
    await user.say('The train was late and then it rained')
    await user.request('/upload', { method: 'POST', body: '{' })
    await app.close()

    const spans = receiver.spans()
    const route = '/v3/directline/conversations/:conversationId/activities'
    const posts = spans.filter(({ name }) => name === `POST ${route}`)
    const post = posts.find((one) => childrenOf(one, spans).includes('turn'))
    expect(post).toMatchObject({
      kind: 2,
      attributes: {
        'http.request.method': 'POST',
        'http.route': route,
        'http.response.status_code': 200,
        'evenkeel.request': expect.stringMatching(/^[\da-f-]{36}$/) as string,
      },
    })
    expect(post).not.toHaveProperty('parentSpanId')
    const turn = spans.find(({ name, traceId }) => name === 'turn' && traceId === post?.traceId)
    expect(turn?.attributes).toEqual({
      'evenkeel.conversation': expect.stringMatching(/^[\w-]{12}$/) as string,
      'evenkeel.type': 'message',
      'evenkeel.outcome': 'answered',
    })
    if (!turn) throw new Error('no turn')
    expect(childrenOf(turn, spans)).toEqual(['decide', 'commit'])
    const decide = spans.find(
      ({ parentSpanId, name }) => parentSpanId === turn.spanId && name === 'decide',
    )
    if (!decide) throw new Error('nothing decided')
    expect(childrenOf(decide, spans)).toEqual(['read'])
    // A route that refuses is named in full, too.
    expect(spans.map(({ name }) => name)).toContain(
      'POST /v3/directline/conversations/:conversationId/upload',
    )
    const line = lines.find((one) => one.includes(turn.traceId))
    expect(line).toMatch(/"request":"[\da-f-]{36}","trace_id":"/)
    expect(receiver.requests.every(({ headers }) => headers['x-key'] === KEY)).toBe(true)
    const paths = new Set(receiver.requests.map(({ path }) => path))
    expect(paths).toEqual(new Set(['/v1/traces', '/v1/metrics']))
  })

  it('keeps turns that wait behind others in the trace of their own request', async () => {
    const { app, receiver } = await tracedApp()
    const user = await DirectLineUser.open(app.url)
    await user.answersAfter(0)
    await Promise.all([1, 2, 3, 4].map((i) => user.say(`The train was late ${i}`)))
    await app.close()
    const spans = receiver.spans()
    const turns = spans.filter(
      ({ name, attributes }) => name === 'turn' && attributes['evenkeel.type'] === 'message',
    )
    expect(turns).toHaveLength(4)
    const parents = turns.map(({ parentSpanId }) =>
      spans.find(({ spanId }) => spanId === parentSpanId),
    )
    expect(new Set(parents.map((parent) => parent?.spanId)).size).toBe(4)
    for (const parent of parents) expect(parent?.name).toMatch(/^POST .*activities$/)
  })

  it('names what failed, and never what the error says', async () => {
    const reader = {
      ...STILL_READER,
      read: (text: string) => Promise.reject(new TypeError(`could not read ${text}`)),
    }
    const { app, receiver, lines } = await tracedApp({}, { reader })
    const user = await DirectLineUser.open(app.url)
    await user.answersAfter(0)
    await user.say(MARK)
    await app.close()
    const failed = receiver.spans().filter(({ name }) => name === 'read')
    expect(failed).toHaveLength(1)
    expect(failed[0]).toMatchObject({
      status: { code: 2 },
      attributes: { 'error.type': 'TypeError' },
    })
    expect(failed[0]?.status).not.toHaveProperty('message')
    // The line of the turn leads to its trace.
    const line = lines.find((one) => one.includes('could not be read'))
    expect(JSON.parse(line ?? '{}')).toMatchObject({ trace_id: failed[0]?.traceId })
  })

  it('follows deliveries and jobs', async () => {
    const messenger = await Messenger.start()
    const alerts = await alertReceiver(500)
    const { app, receiver } = await tracedApp(
      {
        HANDOFF_WEBHOOK_URL: alerts.url,
        HANDOFF_WEBHOOK_SECRET: 'a secret of at least thirty-two characters',
      },
      { channels: (services) => [messenger.channel(services)] },
    )
    await messenger.write(app.url, `I want to kill myself ${MARK}`)
    await eventually(async () => {
      const figures = await exposedMetrics(app.url)
      const ended = sumOf(figures, 'evenkeel_jobs_total', { job: 'handoff-alert-webhook' }) ?? 0
      return ended > 0 && messenger.deliveries.length > 0
    })
    await app.close()
    const spans = receiver.spans()
    const deliveries = spans.filter(({ name }) => name === 'deliver')
    expect(deliveries.map(({ attributes }) => attributes['evenkeel.outcome'])).toContain(
      'delivered',
    )
    for (const { attributes } of deliveries)
      expect(attributes).toMatchObject({
        'evenkeel.channel': 'telegram',
        'evenkeel.conversation': expect.stringMatching(/^[\w-]{12}$/) as string,
      })
    const job = spans.find(({ name }) => name === 'job handoff-alert-webhook')
    expect(job).not.toHaveProperty('parentSpanId')
    expect(job?.attributes).toMatchObject({
      'evenkeel.attempts': expect.any(Number) as number,
      'evenkeel.outcome': 'failed',
    })
  })

  it('sends the figures that /metrics shows', async () => {
    const { app, receiver } = await tracedApp()
    const user = await DirectLineUser.open(app.url)
    await user.answersAfter(0)
    await user.say('The train was late and then it rained')
    const shown = await exposedMetrics(app.url)
    await app.close()
    const readings = receiver.points('evenkeel_text_reading_seconds')
    expect(readings).toHaveLength(1)
    const [reading] = readings
    expect(reading?.count).toBe(1)
    expect(reading?.bucketCounts).toHaveLength((reading?.explicitBounds?.length ?? 0) + 1)
    expect(reading?.bucketCounts?.reduce((sum, one) => sum + one, 0)).toBe(1)
    expect(reading?.sum).toBe(sumOf(shown, 'evenkeel_text_reading_seconds_sum'))
    const turns = receiver.points('evenkeel_turns_total')
    expect(turns).toEqual([
      expect.objectContaining({
        attributes: { channel: 'web', outcome: 'answered' },
        asDouble: sumOf(shown, 'evenkeel_turns_total'),
      }),
    ])
    // Everything is there, by the name that it has in Prometheus.
    const names = new Set(shown.map(({ name }) => name.replace(/_(bucket|sum|count)$/, '')))
    for (const name of names) expect(receiver.points(name), name).not.toEqual([])
    expect(receiver.points('process_resident_memory_bytes')[0]?.asDouble).toBeGreaterThan(1e7)
  })

  it('tells nobody a word, an id or a token', async () => {
    const { app, receiver } = await tracedApp()
    const user = await DirectLineUser.open(app.url)
    const stream = user.stream()
    await user.answersAfter(0)
    await user.say(`My ${MARK} was late and I am sad`)
    await user.say(`今天${MARK_ZH}，我很难过`)
    await user.say(`I want to kill myself ${MARK}`)
    await user.post({ type: MARK, text: MARK })
    await user.request(`/activities?watermark=${MARK}`)
    await fetch(`${app.url}/${MARK}?${MARK}=${MARK}`, {
      headers: {
        ...{ 'x-request-id': MARK, 'x-forwarded-for': MARK, 'user-agent': MARK },
        traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
        baggage: `word=${MARK}`,
      },
    })
    await fetch(`${app.url}/v3/directline/conversations/${MARK}/activities`, {
      headers: { authorization: `Bearer ${TEST_SECRET}` },
    })
    stream.socket.terminate()
    const { conversationId, token } = user.session
    const { personId } = user.session as unknown as { personId: string }
    await app.close()
    expect(receiver.spans().length).toBeGreaterThan(10)
    const sent = receiver.requests.map(({ body }) => body).join('\n')
    const cookie = user.cookie.split('=')[1] ?? ''
    const secrets = [conversationId, personId, token, cookie, TEST_SECRET, KEY]
    for (const secret of [MARK, MARK_ZH, '0af7651916cd43dd8448eb211c80319c', ...secrets]) {
      expect(secret.length).toBeGreaterThan(2)
      expect(sent.includes(secret), `what was sent holds ${secret}`).toBe(false)
    }
  })

  it('keeps no trace at a share of nought, and sends the figures all the same', async () => {
    const { app, receiver, lines } = await tracedApp({ OTEL_TRACES_SAMPLER_ARG: '0' })
    await fetch(`${app.url}/healthz`)
    await app.close()
    expect(receiver.spans()).toEqual([])
    expect(receiver.points('evenkeel_http_requests_total')).not.toEqual([])
    expect(lines.join('')).not.toContain('trace_id')
  })

  it('says in one line that the collector takes nothing, and goes on', async () => {
    const { app, receiver, lines } = await tracedApp({}, { clock: new ManualClock() })
    receiver.mood = 400
    const user = await DirectLineUser.open(app.url)
    await user.answersAfter(0)
    expect(await user.say('The train was late')).not.toEqual([])
    await app.close()
    const said = lines.filter((line) => line.includes('collector'))
    expect(said).toHaveLength(1)
    expect(JSON.parse(said[0] ?? '{}')).toMatchObject({ level: 40, failures: 1, code: 400 })
    expect(lines.join('')).not.toContain(receiver.url)
    expect(lines.join('')).not.toContain(KEY)
  })

  it('does not wait longer for the collector than a stop may take', async () => {
    const { app, receiver } = await tracedApp({ DRAIN_SECONDS: '1' })
    receiver.mood = 'silent'
    await fetch(`${app.url}/healthz`)
    await app.close()
    expect(receiver.requests.length).toBeGreaterThan(0)
  })
})
