import type { TextReader } from '../../nlp/text/text-reader.ts'
import { EvenkeelError } from '../errors.ts'
import type { AlertChannel } from '../handoff/alerts/alert.ts'
import type { Changed } from '../handoff/case-book.ts'
import { holderOf } from '../handoff/case.ts'
import { isLastTry, type JobHandler } from '../jobs/job-queue.ts'
import type { SessionStore } from '../stores/session-store.ts'
import type { AlertMeter, CaseMeter, JobMeter, StoreMeter, TextMeter } from './meters.ts'

/**
 * Parts of the service with a meter around them: what they do stays theirs, and they need not know
 * that somebody counts.
 */

/** Milliseconds of a clock that nobody sets, as `performance.now`. */
export type Stopwatch = () => number

/** A reader whose readings are timed. */
export function meteredReader(reader: TextReader, meter: TextMeter, now: Stopwatch): TextReader {
  return {
    id: reader.id,
    async read(text) {
      const began = now()
      try {
        const reading = await reader.read(text)
        meter.read((now() - began) / 1000)
        return reading
      } catch (error) {
        meter.failed()
        throw error
      }
    },
    ...(reader.explain && {
      explain: (text: string) => reader.explain?.(text) ?? Promise.resolve([]),
    }),
    ...(reader.close && { close: () => reader.close?.() ?? Promise.resolve() }),
  }
}

/** Ways to the counsellors whose alerts are counted. */
export function meteredAlerts(
  channels: readonly AlertChannel[],
  meter: AlertMeter,
): readonly AlertChannel[] {
  return channels.map((channel) => ({
    id: channel.id,
    fromRung: channel.fromRung,
    async send(alert) {
      try {
        await channel.send(alert)
      } catch (error) {
        meter.sent(channel.id, false)
        throw error
      }
      meter.sent(channel.id, true)
    },
  }))
}

/** Handlers whose tries are counted and timed, whichever queue runs them. */
export function meteredJobs(
  handlers: readonly JobHandler[],
  meter: JobMeter,
  now: Stopwatch,
): readonly JobHandler[] {
  return handlers.map((handler) => ({
    ...handler,
    async run(job) {
      const began = now()
      const ended = (outcome: 'done' | 'failed' | 'dead') =>
        meter.ended(handler.name, outcome, (now() - began) / 1000)
      try {
        await handler.run(job)
      } catch (error) {
        ended(isLastTry(job, error) ? 'dead' : 'failed')
        throw error
      }
      ended('done')
    },
  }))
}

/** Follows the cases as they are changed by this process: the figures of all are added up. */
export function caseFollower(meter: CaseMeter): Changed {
  return (before, after, origin) => {
    if (origin === 'elsewhere') return
    const isNew = after.status === 'opened' && before?.status !== 'opened'
    if (isNew) meter.opened(after.level)
    // Handed from one counsellor to another it was claimed before.
    if (before && holderOf(after) && !holderOf(before)) {
      const at = after.history.findLast(({ what }) => what === 'claimed')?.at
      if (at !== undefined) meter.claimed(Math.max(0, at - before.waitingSince) / 1000)
    }
    if (after.status === 'expired' && before?.status !== 'expired') meter.expired()
  }
}

/** A store whose refusals are counted: any that it names so, and arrivals that are not durable. */
export function meteredStore<Store extends SessionStore>(store: Store, meter: StoreMeter): Store {
  const count = (error: unknown) => {
    if (!(error instanceof EvenkeelError)) return
    if (error.code === 'StoreWriteFailed' || error.code === 'StoreFull') meter.refused()
  }
  const accept: SessionStore['accept'] = async (request) => {
    const accepted = await store.accept(request)
    // Beside it: whoever waits for it is told as before.
    accepted.durable.catch(count)
    return accepted
  }
  const methods = new Map<string | symbol, unknown>()
  return new Proxy(store, {
    get(target, name) {
      const known = methods.get(name)
      if (known) return known
      const value: unknown = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      const method = name === 'accept' ? accept : (value as (...given: unknown[]) => unknown)
      const metered = (...given: unknown[]): unknown => {
        const result = Reflect.apply(method, target, given) as unknown
        if (result instanceof Promise) result.catch(count)
        return result
      }
      methods.set(name, metered)
      return metered
    },
  })
}
