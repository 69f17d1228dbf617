import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Where the alerts arrive: a webhook on this machine that notes each delivery. */
export interface AlertPost {
  readonly url: string
  /** Deliveries by the id against doubles, each with when. */
  readonly deliveries: ReadonlyMap<string, readonly number[]>
  close(): void
}

export async function openAlertPost(): Promise<AlertPost> {
  const deliveries = new Map<string, number[]>()
  const server = createServer((request, response) => {
    request.resume()
    request.once('end', () => {
      const id = String(request.headers['idempotency-key'])
      deliveries.set(id, [...(deliveries.get(id) ?? []), performance.now()])
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    deliveries,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
