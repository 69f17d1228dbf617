import type { CheckIn } from '../../dialogs/types.ts'
import { occurrenceJob, occurrenceRequest, type OccurrenceServices } from './check-in.job.ts'
import type { JobHandler, JobRequest } from './job-queue.ts'

export const WEEKLY_SUMMARY_JOB = 'weekly-summary'

/**
 * Sends a person their week at the time they chose. As a check-in, it puts an event into their inbox
 * and no more: the turn decides whether there is anything to tell, and when the next one comes.
 */
export function weeklySummaryJob(services: OccurrenceServices): JobHandler {
  return occurrenceJob(WEEKLY_SUMMARY_JOB, services)
}

/** The job of the next summary. */
export function summaryJobFor(personId: string, summary: CheckIn): JobRequest {
  return occurrenceRequest(WEEKLY_SUMMARY_JOB, personId, summary)
}
