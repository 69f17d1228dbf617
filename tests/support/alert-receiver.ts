import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** One alert as it came over the wire. */
export interface ReceivedAlert {
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly alert: Readonly<Record<string, unknown>>
}

/** What the receiver does with a request: answers with a status, never answers, or hangs up. */
export type ReceiverMood = number | 'silent' | 'hang-up'

/** A webhook's receiver: a real HTTP server on this machine that behaves as the test wants. */
export interface AlertReceiver {
  readonly url: string
  /** Requests that arrived whole, whatever was answered. */
  readonly received: readonly ReceivedAlert[]
  mood: ReceiverMood
  /** Resolves when so many have arrived. */
  until(count: number): Promise<void>
}

export async function alertReceiver(mood: ReceiverMood = 204): Promise<AlertReceiver> {
  const received: ReceivedAlert[] = []
  let waiting: (() => void)[] = []
  const receiver: { mood: ReceiverMood } = { mood }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      const alert = JSON.parse(body) as Record<string, unknown>
      received.push({ headers: request.headers, body, alert })
      for (const wake of waiting.splice(0)) wake()
      if (receiver.mood === 'hang-up') request.socket.destroy()
      else if (receiver.mood !== 'silent') response.writeHead(receiver.mood).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
    waiting = []
  })
  const { port } = server.address() as AddressInfo
  return Object.assign(receiver, {
    url: `http://127.0.0.1:${port}/alerts`,
    received,
    async until(count: number) {
      while (received.length < count) await new Promise<void>((resolve) => waiting.push(resolve))
    },
  })
}
