import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Logger } from '../logger.ts'
import type { Metrics } from './metrics.ts'
import { SILENT_TRACER, type Tracer } from './tracing.ts'

export interface TelemetryServices {
  readonly metrics: Pick<Metrics, 'figures'>
  readonly clock: Clock
  readonly logger: Logger
}

/** Traces and figures on their way to a collector. */
export interface Telemetry {
  readonly tracer: Tracer
  /** Sends what is left. Resolves when that is done, or when `deadline` does. */
  close(deadline: Promise<void>): Promise<void>
}

const NONE: Telemetry = { tracer: SILENT_TRACER, close: () => Promise.resolve() }

/** OpenTelemetry where a collector is set; without one, nothing of it is even loaded. */
export async function loadTelemetry(
  config: Config,
  services: TelemetryServices,
): Promise<Telemetry> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = config
  if (endpoint === undefined) return NONE
  const { openTelemetry } = await import('./otel.ts')
  return openTelemetry(
    {
      endpoint,
      headers: config.OTEL_EXPORTER_OTLP_HEADERS,
      serviceName: config.OTEL_SERVICE_NAME,
      role: config.ROLE,
      ratio: config.OTEL_TRACES_SAMPLER_ARG,
    },
    services,
  )
}
