import { z } from 'zod'
import { CHECK_IN_DUE } from '../../dialogs/check-in/events.ts'
import type { CheckIn } from '../../dialogs/types.ts'
import type { Inbox } from '../inbox.ts'
import type { SessionStore } from '../stores/session-store.ts'
import { defineJob, type JobHandler, type JobRequest } from './job-queue.ts'

const payload = z.object({
  personId: z.string().min(1),
  checkInId: z.string().min(1),
  dueAt: z.number().int(),
})

export const CHECK_IN_JOB = 'check-in'

export interface OccurrenceServices {
  readonly store: Pick<SessionStore, 'conversationOf'>
  readonly inbox: Pick<Inbox, 'accept'>
}

/**
 * Asks after somebody at the time they chose. It puts an event into their inbox and no more: whether
 * it is still wanted, what is said and when the next one comes is decided by the turn, with the
 * person's state before it. The event's client id makes it happen once, however often this runs.
 */
export function checkInJob(services: OccurrenceServices): JobHandler {
  return occurrenceJob(CHECK_IN_JOB, services)
}

/** What check-ins and weekly summaries have in common: one occurrence of something that a person asked for. */
export function occurrenceJob(name: string, { store, inbox }: OccurrenceServices): JobHandler {
  return defineJob({
    name,
    payload,
    async run({ personId, checkInId, dueAt }) {
      const conversation = await store.conversationOf(personId)
      // Nobody to ask after any more.
      if (!conversation) return
      await inbox.accept(conversation.id, {
        type: 'event',
        text: '',
        name: CHECK_IN_DUE,
        value: `${checkInId}@${dueAt}`,
        attachments: 0,
        clientId: `check-in:${checkInId}:${dueAt}`,
      })
    },
  })
}

/** The job of a check-in's next occurrence. */
export function jobFor(personId: string, checkIn: CheckIn): JobRequest {
  return occurrenceRequest(CHECK_IN_JOB, personId, checkIn)
}

export function occurrenceRequest(
  name: string,
  personId: string,
  { id, dueAt }: CheckIn,
): JobRequest {
  return {
    id: `${name}/${personId}/${id}/${dueAt}`,
    name,
    personId,
    payload: { personId, checkInId: id, dueAt },
    dueAt,
  }
}
