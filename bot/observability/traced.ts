import type { TextReader } from '../../nlp/text/text-reader.ts'
import { Blocked, RetryLater, type Outlet } from '../channels/channel.ts'
import { isLastTry, type JobHandler } from '../jobs/job-queue.ts'
import type { Pseudonym } from './pseudonym.ts'
import type { Tracer } from './tracing.ts'

/** Parts of the service whose work is followed; they need not know. */

/** A reader whose readings are spans. */
export function tracedReader(reader: TextReader, tracer: Tracer): TextReader {
  return {
    id: reader.id,
    read: (text) =>
      tracer.span('read', { attributes: { 'evenkeel.reader': reader.id } }, () =>
        reader.read(text),
      ),
    ...(reader.explain && {
      explain: (text: string) => reader.explain?.(text) ?? Promise.resolve([]),
    }),
    ...(reader.close && { close: () => reader.close?.() ?? Promise.resolve() }),
  }
}

/** Handlers whose tries are spans, each a trace of its own: what armed the timer is not its cause. */
export function tracedJobs(handlers: readonly JobHandler[], tracer: Tracer): readonly JobHandler[] {
  return handlers.map((handler) => ({
    ...handler,
    run(job) {
      const attributes = { 'evenkeel.job': handler.name, 'evenkeel.attempts': job.attempts }
      return tracer.span(`job ${handler.name}`, { attributes, isRoot: true }, async (span) => {
        try {
          await handler.run(job)
        } catch (error) {
          span.set({ 'evenkeel.outcome': isLastTry(job, error) ? 'dead' : 'failed' })
          throw error
        }
        span.set({ 'evenkeel.outcome': 'done' })
      })
    },
  }))
}

/** A channel whose deliveries are spans. */
export function tracedOutlet(outlet: Outlet, tracer: Tracer, pseudonym: Pseudonym): Outlet {
  return {
    channels: outlet.channels,
    render: (logged, address) => outlet.render(logged, address),
    send(address, part) {
      const attributes = {
        'evenkeel.channel': address.channel,
        'evenkeel.conversation': pseudonym(address.conversationId),
      }
      return tracer.span('deliver', { attributes }, async (span) => {
        try {
          await outlet.send(address, part)
        } catch (error) {
          span.set({ 'evenkeel.outcome': outcomeOf(error) })
          throw error
        }
        span.set({ 'evenkeel.outcome': 'delivered' })
      })
    },
    ...(outlet.typing && { typing: (address) => outlet.typing?.(address) ?? Promise.resolve() }),
  }
}

function outcomeOf(error: unknown): string {
  if (error instanceof Blocked) return 'blocked'
  return error instanceof RetryLater ? 'later' : 'refused'
}
