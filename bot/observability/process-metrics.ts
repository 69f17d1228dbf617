import { readdirSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { getHeapStatistics } from 'node:v8'
import { Counter, Gauge, type Registry } from 'prom-client'

/**
 * What the process uses, looked at when it is asked for. prom-client's own set would keep a timer of
 * ten milliseconds and an observer of the collector running for as long as the process lives; the
 * names are those that it and other exporters use.
 */
export function processMetrics(registry: Registry): void {
  const registers = [registry]
  new Gauge({
    name: 'process_start_time_seconds',
    help: 'When the process began, in seconds since the epoch',
    registers,
    collect() {
      this.set(performance.timeOrigin / 1000)
    },
  })
  new Gauge({
    name: 'process_resident_memory_bytes',
    help: 'Memory of the process that is in RAM',
    registers,
    collect() {
      this.set(process.memoryUsage.rss())
    },
  })
  new Counter({
    name: 'process_cpu_seconds_total',
    help: 'Time that processors spent on the process, all threads together',
    registers,
    collect() {
      const { user, system } = process.cpuUsage()
      this.reset()
      this.inc((user + system) / 1e6)
    },
  })
  new Gauge({
    name: 'process_open_fds',
    help: 'Open file descriptors, sockets included; absent where /proc is',
    registers,
    collect() {
      const open = openFiles()
      if (open === undefined) this.remove()
      else this.set(open)
    },
  })
  new Gauge({
    name: 'nodejs_heap_size_used_bytes',
    help: 'Heap of the main thread that is in use',
    registers,
    collect() {
      this.set(getHeapStatistics().used_heap_size)
    },
  })
  let before = performance.eventLoopUtilization()
  new Gauge({
    name: 'nodejs_eventloop_utilization',
    help: 'Share of the time since the last look in which the main thread was busy, 0 to 1',
    registers,
    collect() {
      const now = performance.eventLoopUtilization()
      this.set(performance.eventLoopUtilization(now, before).utilization)
      before = now
    },
  })
}

/** Undefined where the system does not tell. */
function openFiles(): number | undefined {
  try {
    return readdirSync('/proc/self/fd').length
  } catch {
    return undefined
  }
}
