import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

interface Attribute {
  readonly key: string
  readonly value: Readonly<Record<string, unknown>>
}

/** A span as it came over the wire, its attributes as a plain object. */
export interface ReceivedSpan {
  readonly name: string
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly kind: number
  readonly status: { readonly code?: number; readonly message?: string }
  readonly attributes: Readonly<Record<string, unknown>>
}

export interface ReceivedPoint {
  readonly attributes: Readonly<Record<string, unknown>>
  readonly asDouble?: number
  readonly count?: number
  readonly sum?: number
  readonly bucketCounts?: readonly number[]
  readonly explicitBounds?: readonly number[]
}

interface WireSpan extends Omit<ReceivedSpan, 'attributes'> {
  readonly attributes: readonly Attribute[]
}
interface WirePoint extends Omit<ReceivedPoint, 'attributes'> {
  readonly attributes: readonly Attribute[]
}
interface WireMetric {
  readonly name: string
  readonly sum?: { readonly dataPoints: readonly WirePoint[]; readonly isMonotonic: boolean }
  readonly gauge?: { readonly dataPoints: readonly WirePoint[] }
  readonly histogram?: { readonly dataPoints: readonly WirePoint[] }
}
interface Wire {
  readonly resourceSpans?: readonly {
    readonly scopeSpans: readonly { readonly spans: readonly WireSpan[] }[]
  }[]
  readonly resourceMetrics?: readonly {
    readonly scopeMetrics: readonly { readonly metrics: readonly WireMetric[] }[]
  }[]
}

/** A collector that takes OTLP as JSON over HTTP: a real server on this machine. */
export interface OtlpReceiver {
  readonly url: string
  /** Every request that arrived whole. */
  readonly requests: readonly {
    readonly path: string
    readonly headers: IncomingHttpHeaders
    readonly body: string
  }[]
  /** Status of its answers; `silent`: it never answers. */
  mood: number | 'silent'
  readonly spans: () => ReceivedSpan[]
  /** The points of a metric as they came last. */
  readonly points: (metric: string) => ReceivedPoint[]
}

export async function otlpReceiver(): Promise<OtlpReceiver> {
  const requests: { path: string; headers: IncomingHttpHeaders; body: string }[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      requests.push({ path: request.url ?? '', headers: request.headers, body })
      if (receiver.mood === 'silent') return
      response.writeHead(receiver.mood, { 'content-type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const bodies = () => requests.map(({ body }) => JSON.parse(body) as Wire)
  const receiver: OtlpReceiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    mood: 200,
    spans: () =>
      bodies()
        .flatMap(({ resourceSpans = [] }) => resourceSpans)
        .flatMap(({ scopeSpans }) => scopeSpans)
        .flatMap(({ spans }) => spans)
        .map((span) => ({ ...span, attributes: plain(span.attributes) })),
    points: (metric) => {
      const found = bodies()
        .flatMap(({ resourceMetrics = [] }) => resourceMetrics)
        .flatMap(({ scopeMetrics }) => scopeMetrics)
        .flatMap(({ metrics }) => metrics)
        .findLast(({ name }) => name === metric)
      const { dataPoints = [] } = found?.sum ?? found?.gauge ?? found?.histogram ?? {}
      return dataPoints.map((point) => ({ ...point, attributes: plain(point.attributes) }))
    },
  }
  return receiver
}

function plain(attributes: readonly Attribute[]): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]))
}
