import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Context,
  type Tracer as SdkTracer,
} from '@opentelemetry/api'
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics'
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  type SpanExporter,
} from '@opentelemetry/sdk-trace-node'
import type { Clock } from '../clock.ts'
import { failureOf } from '../jobs/failure-of.ts'
import type { Logger } from '../logger.ts'
import type { Telemetry, TelemetryServices } from './load-telemetry.ts'
import { FigureProducer } from './otel-figures.ts'
import type { Span, SpanOptions, TraceNames, Tracer } from './tracing.ts'

/*
 * The SDK, registered nowhere: what it is given it sends, and nothing else. Packages that look for a
 * global tracer (Microsoft's, for one) would tell it what they like, ids of people included.
 */

export interface CollectorOptions {
  /** Address of the collector, to which `/v1/traces` and `/v1/metrics` are added. */
  readonly endpoint: string
  readonly headers: Readonly<Record<string, string>>
  readonly serviceName: string
  readonly role: string
  /** Share of the traces that are kept, 0 to 1. */
  readonly ratio: number
}

/** Spans that wait at most; more are dropped. */
const QUEUE = 2048
const BATCH = 512
const SPANS_EVERY_MS = 5000
const FIGURES_EVERY_MS = 60_000
/** Longest that an export takes, all its tries together, in milliseconds. */
const EXPORT_MS = 10_000
/** The log says at most this often that the collector is away, in milliseconds. */
const COMPLAIN_EVERY_MS = 300_000
/** `ExportResultCode.SUCCESS`. */
const TAKEN = 0

type ExportDone = Parameters<SpanExporter['export']>[1]
type Signal = 'traces' | 'metrics'

/** Begins to send spans and figures to a collector. */
export function openTelemetry(
  { endpoint, headers, serviceName, role, ratio }: CollectorOptions,
  { metrics, clock, logger }: TelemetryServices,
): Telemetry {
  const resource = resourceFromAttributes({
    'service.name': serviceName,
    // Figures of several processes are told apart by this, and added up.
    'service.instance.id': randomUUID(),
    'evenkeel.role': role,
  })
  const complaints = new Complaints(clock, logger)
  const to = (signal: Signal) => ({
    url: `${endpoint.replace(/\/+$/, '')}/v1/${signal}`,
    headers: { ...headers },
    timeoutMillis: EXPORT_MS,
    concurrencyLimit: 4,
  })
  const spans = new (class extends OTLPTraceExporter {
    override export(...[items, done]: Parameters<OTLPTraceExporter['export']>): void {
      super.export(items, complaints.of('traces', done))
    }
  })(to('traces'))
  const figures = new (class extends OTLPMetricExporter {
    override export(...[items, done]: Parameters<OTLPMetricExporter['export']>): void {
      super.export(items, complaints.of('metrics', done))
    }
  })(to('metrics'))
  const tracers = new NodeTracerProvider({
    resource,
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [
      new BatchSpanProcessor(spans, {
        maxQueueSize: QUEUE,
        maxExportBatchSize: BATCH,
        scheduledDelayMillis: SPANS_EVERY_MS,
        exportTimeoutMillis: EXPORT_MS,
      }),
    ],
  })
  const meters = new MeterProvider({
    resource,
    readers: [
      new PeriodicExportingMetricReader({
        exporter: figures,
        exportIntervalMillis: FIGURES_EVERY_MS,
        exportTimeoutMillis: EXPORT_MS,
        metricProducers: [new FigureProducer(metrics, resource, clock)],
      }),
    ],
  })
  return {
    tracer: new OtelTracer(tracers.getTracer('evenkeel')),
    async close(deadline) {
      const sent = Promise.allSettled([tracers.shutdown(), meters.shutdown()])
      await Promise.race([sent, deadline])
    },
  }
}

class OtelTracer implements Tracer {
  readonly #tracer: SdkTracer
  readonly #here = new AsyncLocalStorage<Context>()

  constructor(tracer: SdkTracer) {
    this.#tracer = tracer
  }

  span<Result>(
    name: string,
    { attributes, isServer, isRoot }: SpanOptions,
    work: (span: Span) => Promise<Result>,
  ): Promise<Result> {
    const around = (isRoot ? undefined : this.#here.getStore()) ?? ROOT_CONTEXT
    const kind = isServer ? SpanKind.SERVER : SpanKind.INTERNAL
    const span = this.#tracer.startSpan(name, { kind, ...(attributes && { attributes }) }, around)
    const told: Span = {
      set: (more) => void span.setAttributes(more),
      rename: (better) => void span.updateName(better),
    }
    return this.#here.run(trace.setSpan(around, span), async () => {
      try {
        return await work(told)
      } catch (error) {
        // Neither message nor stack: they may quote what somebody wrote.
        span.setAttribute('error.type', failureOf(error).error)
        span.setStatus({ code: SpanStatusCode.ERROR })
        throw error
      } finally {
        span.end()
      }
    })
  }

  names(): TraceNames {
    const context = this.#here.getStore()
    const span = context && trace.getSpanContext(context)
    if (!span || (span.traceFlags & TraceFlags.SAMPLED) === 0) return {}
    return { trace_id: span.traceId }
  }
}

/** Tells the log now and then that a collector does not take what it is sent. */
class Complaints {
  readonly #clock: Clock
  readonly #logger: Logger
  #failures = 0
  #last = -Infinity

  constructor(clock: Clock, logger: Logger) {
    this.#clock = clock
    this.#logger = logger
  }

  of(signal: Signal, done: ExportDone): ExportDone {
    return (result) => {
      const code: number = result.code
      if (code !== TAKEN) this.#failed(signal, result.error)
      done(result)
    }
  }

  #failed(signal: Signal, error: Error | undefined): void {
    this.#failures += 1
    const now = this.#clock.now()
    if (now - this.#last < COMPLAIN_EVERY_MS) return
    const { name: type } = error ?? { name: 'unknown' }
    // A status or a code of the system; the message may name the address.
    const code = error && 'code' in error ? error.code : undefined
    const failures = this.#failures
    this.#logger.warn({ signal, failures, type, code }, 'the collector of traces takes nothing')
    this.#last = now
    this.#failures = 0
  }
}
