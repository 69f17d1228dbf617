import type { Inbox } from '../inbox.ts'
import type { SessionStore } from '../stores/session-store.ts'
import { checkInJob } from './check-in.job.ts'
import type { JobHandler } from './job-queue.ts'
import { retentionJob, type RetentionServices } from './retention.job.ts'
import { weeklySummaryJob } from './weekly-summary.job.ts'
import { readVoiceJob, type ReadVoiceServices } from './read-voice.job.ts'

/** What jobs work with. */
export interface JobServices {
  readonly store: SessionStore
  readonly inbox: Inbox
  /** What happens to cases that wait. */
  readonly handoff: readonly JobHandler[]
  /** What reading voice notes takes; absent: none are read. */
  readonly voice?: ReadVoiceServices | undefined
  /** What the clean-up takes; absent: there is none. */
  readonly retention?: RetentionServices
}

/** Every job there is: a new one is a file in this folder and a line here. */
export function jobHandlers(services: JobServices): readonly JobHandler[] {
  const { store, inbox, handoff, voice, retention } = services
  return [
    checkInJob({ store, inbox }),
    weeklySummaryJob({ store, inbox }),
    ...handoff,
    ...(voice ? [readVoiceJob(voice)] : []),
    ...(retention ? [retentionJob(retention)] : []),
  ]
}
