import { ValueType, type HrTime } from '@opentelemetry/api'
import type { Resource } from '@opentelemetry/resources'
import {
  AggregationTemporality,
  DataPointType,
  type CollectionResult,
  type DataPoint,
  type Histogram,
  type MetricData,
  type MetricProducer,
} from '@opentelemetry/sdk-metrics'
import type { Clock } from '../clock.ts'
import type { Figure, Metrics } from './metrics.ts'

type Sample = Figure['values'][number]

/** What `/metrics` shows, in OpenTelemetry's shape: the same registry, read when it is asked for. */
export class FigureProducer implements MetricProducer {
  readonly #metrics: Pick<Metrics, 'figures'>
  readonly #resource: Resource
  readonly #clock: Clock
  readonly #began: HrTime

  constructor(metrics: Pick<Metrics, 'figures'>, resource: Resource, clock: Clock) {
    this.#metrics = metrics
    this.#resource = resource
    this.#clock = clock
    this.#began = hrTime(clock.now())
  }

  async collect(): Promise<CollectionResult> {
    const figures = await this.#metrics.figures()
    const times = { startTime: this.#began, endTime: hrTime(this.#clock.now()) }
    const metrics = figures.flatMap((figure) => convert(figure, times))
    return {
      resourceMetrics: {
        resource: this.#resource,
        scopeMetrics: [{ scope: { name: 'evenkeel' }, metrics }],
      },
      errors: [],
    }
  }
}

type Times = Pick<DataPoint<number>, 'startTime' | 'endTime'>

function convert(figure: Figure, times: Times): MetricData[] {
  const { name, help, values } = figure
  const descriptor = { name, description: help, unit: '', valueType: ValueType.DOUBLE }
  const common = { descriptor, aggregationTemporality: AggregationTemporality.CUMULATIVE }
  // What is not known at this moment is left out, as JSON knows no such number.
  const points = values
    .filter(({ value }) => Number.isFinite(value))
    .map(({ labels, value }) => ({ ...times, attributes: labels, value }))
  switch (figure.type) {
    case 'counter':
      return [
        { ...common, dataPointType: DataPointType.SUM, isMonotonic: true, dataPoints: points },
      ]
    case 'gauge':
      return [{ ...common, dataPointType: DataPointType.GAUGE, dataPoints: points }]
    case 'histogram':
      return [
        {
          ...common,
          dataPointType: DataPointType.HISTOGRAM,
          dataPoints: histograms(figure, times),
        },
      ]
    default:
      throw new Error(`${name} is a ${figure.type}, which the bridge does not know`)
  }
}

/** Prometheus counts each bucket with all below it, OpenTelemetry each for itself. */
function histograms({ name, values }: Figure, times: Times): DataPoint<Histogram>[] {
  const series = new Map<string, { labels: Sample['labels']; samples: Sample[] }>()
  for (const sample of values) {
    const labels = { ...sample.labels }
    delete labels.le
    const key = JSON.stringify(Object.entries(labels).sort())
    const one = series.get(key) ?? { labels, samples: [] }
    one.samples.push(sample)
    series.set(key, one)
  }
  return [...series.values()].map(({ labels, samples }) => {
    const only = (suffix: string) =>
      samples.filter(({ metricName }) => metricName === `${name}${suffix}`)
    const buckets = only('_bucket')
      .map(({ labels: { le }, value }) => ({ le: le === '+Inf' ? Infinity : Number(le), value }))
      .sort((a, b) => a.le - b.le)
    return {
      ...times,
      attributes: labels,
      value: {
        buckets: {
          boundaries: buckets.map(({ le }) => le).filter(Number.isFinite),
          counts: buckets.map(({ value }, i) => value - (buckets[i - 1]?.value ?? 0)),
        },
        sum: only('_sum')[0]?.value ?? 0,
        count: only('_count')[0]?.value ?? 0,
      },
    }
  })
}

/** @param ms since the epoch */
function hrTime(ms: number): HrTime {
  return [Math.floor(ms / 1000), Math.floor((ms % 1000) * 1e6)]
}
