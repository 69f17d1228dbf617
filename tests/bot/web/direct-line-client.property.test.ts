import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Activity } from '../../../bot/web/client/activity.ts'
import type { HttpRequest, HttpResponse } from '../../../bot/web/client/direct-line-api.ts'
import {
  DirectLineClient,
  type SocketHandlers,
} from '../../../bot/web/client/direct-line-client.ts'
import type { OutboxItem } from '../../../bot/web/client/outbox.ts'
import { Transcript } from '../../../bot/web/transcript.ts'
import { ManualTimers, turn } from './manual-timers.ts'

type Fault = 'none' | 'lose-request' | 'lose-response' | 'busy' | 'revoked' | 'slow'
type Step =
  | { readonly do: 'say' }
  | { readonly do: 'bot' }
  | { readonly do: 'drop' }
  | { readonly do: 'repeat' }
  | { readonly do: 'pass'; readonly ms: number }

const PERSON = 'p'

/** A server in memory whose every request may go wrong in a way that the test chose. */
class UnreliableServer {
  readonly log: Activity[] = []
  readonly faults: Fault[]
  readonly #ids = new Map<string, string>()
  readonly #sockets = new Set<SocketHandlers>()
  #generation = 0

  constructor(faults: readonly Fault[]) {
    this.faults = [...faults]
  }

  readonly fetch = async (path: string, request: HttpRequest): Promise<HttpResponse> => {
    const fault = this.faults.shift() ?? 'none'
    await turn()
    if (fault === 'lose-request') throw new TypeError('network')
    if (fault === 'busy') return respond(503, {})
    if (fault === 'revoked') this.#generation += 1
    if (fault === 'slow') for (let i = 0; i < 5; i += 1) await turn()
    const response = this.#answer(path, request)
    if (fault === 'lose-response') throw new TypeError('network')
    return response
  }

  openSocket(streamUrl: string, handlers: SocketHandlers): { close(): void } {
    const watermark = Number(new URL(streamUrl, 'ws://h').searchParams.get('watermark'))
    const refused = this.faults.shift() === 'lose-request'
    setImmediate(() => {
      if (refused) {
        handlers.closed(1006)
        return
      }
      this.#sockets.add(handlers)
      handlers.opened()
      this.#frame(handlers, watermark)
    })
    return { close: () => this.#sockets.delete(handlers) }
  }

  append(activity: Activity): string {
    const id = String(this.log.length)
    this.log.push({ ...activity, id })
    for (const socket of this.#sockets) this.#frame(socket, this.log.length - 1)
    return id
  }

  drop(): void {
    const dropped = [...this.#sockets]
    this.#sockets.clear()
    for (const socket of dropped) socket.closed(1006)
  }

  /** Sends the last frames once more, and out of turn. */
  repeat(): void {
    for (const socket of this.#sockets) {
      this.#frame(socket, Math.max(0, this.log.length - 3))
      this.#frame(socket, 0, Math.min(2, this.log.length))
    }
  }

  #frame(socket: SocketHandlers, from: number, to = this.log.length): void {
    const set = { activities: this.log.slice(from, to), watermark: String(to) }
    socket.frame(JSON.stringify(set))
  }

  #grant(watermark: string): object {
    const token = String(this.#generation)
    const streamUrl = `/stream?t=${token}&watermark=${watermark}`
    return { conversationId: 'c', personId: PERSON, token, expires_in: 1800, streamUrl }
  }

  #answer(path: string, request: HttpRequest): HttpResponse {
    const url = new URL(path, 'http://h')
    const watermark = url.searchParams.get('watermark') ?? '0'
    if (url.pathname === '/api/session') return respond(200, this.#grant('0'))
    if (request.headers['authorization'] !== `Bearer ${this.#generation}`) return respond(401, {})
    if (!url.pathname.endsWith('/activities')) return respond(200, this.#grant(watermark))
    if (request.method === 'GET') {
      const activities = this.log.slice(Number(watermark))
      return respond(200, { activities, watermark: String(this.log.length) })
    }
    const activity = JSON.parse(typeof request.body === 'string' ? request.body : '') as Activity
    const clientId = activity.channelData?.clientActivityID ?? ''
    let id = this.#ids.get(clientId)
    if (id === undefined) {
      id = this.append(activity)
      this.#ids.set(clientId, id)
      this.append({ type: 'message', text: `re: ${activity.text ?? ''}`, from: { id: 'bot' } })
    }
    return respond(200, { id })
  }
}

function respond(status: number, body: unknown): HttpResponse {
  return {
    ok: status === 200,
    status,
    headers: { get: () => null },
    json: () => Promise.resolve(body),
    blob: () => Promise.resolve(new Blob([])),
  }
}

function page(server: UnreliableServer, timers: ManualTimers) {
  const transcript = new Transcript(() => undefined)
  let unsent: readonly OutboxItem[] = []
  let ids = 0
  const client = new DirectLineClient(
    {
      fetch: server.fetch,
      openSocket: (url, handlers) => server.openSocket(url, handlers),
      setTimer: timers.setTimer,
      random: () => 0.5,
      newId: () => `c${++ids}`,
      online: () => true,
      locale: () => 'en',
      saveOutbox: (items) => {
        unsent = items
      },
      restoredOutbox: [],
    },
    {
      onStatus: () => undefined,
      onActivities: (activities, personId) => {
        for (const activity of activities) transcript.apply(activity, personId)
      },
      onOtherConversation: () => transcript.clear(),
      onAccepted: (item) => transcript.accepted(item.id),
      onRefused: (item, reason) => transcript.refused(item.id, reason),
    },
  )
  return { client, transcript, unsent: () => unsent }
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constant<Step>({ do: 'say' }) },
    { weight: 2, arbitrary: fc.constant<Step>({ do: 'bot' }) },
    { weight: 2, arbitrary: fc.constant<Step>({ do: 'drop' }) },
    { weight: 1, arbitrary: fc.constant<Step>({ do: 'repeat' }) },
    {
      weight: 4,
      arbitrary: fc.integer({ min: 1, max: 100_000 }).map((ms): Step => ({ do: 'pass', ms })),
    },
  ),
  { maxLength: 25 },
)
const faults = fc.array(
  fc.constantFrom<Fault>(
    'none',
    'none',
    'lose-request',
    'lose-response',
    'busy',
    'revoked',
    'slow',
  ),
  { maxLength: 40 },
)

describe('whatever goes wrong on the way', () => {
  it('each message arrives exactly once, in order, and the page shows the log of the server', async () => {
    await fc.assert(
      fc.asyncProperty(steps, faults, async (what, wrong) => {
        const server = new UnreliableServer(wrong)
        const timers = new ManualTimers()
        const { client, transcript, unsent } = page(server, timers)
        const said: string[] = []
        client.start()
        for (const step of what) {
          switch (step.do) {
            case 'say': {
              const item = client.sendMessage(`m${said.length}`)
              if (!item) throw new Error('the queue is full')
              said.push(`m${said.length}`)
              transcript.addPending(item)
              break
            }
            case 'bot':
              server.append({ type: 'message', text: 'by the way', from: { id: 'bot' } })
              break
            case 'drop':
              server.drop()
              break
            case 'repeat':
              server.repeat()
              break
            case 'pass':
              timers.advance(step.ms)
              break
          }
          await turn()
        }
        // The network is well again: what is left has to find its way.
        server.faults.length = 0
        const settled = () =>
          unsent().length === 0 && transcript.entries.length === server.log.length
        for (let i = 0; i < 500 && !settled(); i += 1) {
          timers.advance(500)
          await turn()
        }
        client.close()
        const logged = server.log.filter(({ from }) => from?.id === PERSON)
        expect(logged.map(({ text }) => text)).toEqual(said)
        expect(transcript.entries.map(({ text }) => text)).toEqual(
          server.log.map(({ text }) => text),
        )
        expect(transcript.entries.every(({ state }) => state === 'sent')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
