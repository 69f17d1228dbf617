import type { SessionStore } from '../../bot/stores/session-store.ts'
import type { AlertPost } from './alert-post.ts'
import type { SoakPerson } from './soak-person.ts'

export interface JobEvidence {
  readonly people: readonly SoakPerson[]
  readonly store: SessionStore
  readonly post: Pick<AlertPost, 'deliveries'>
  /** When the processes were told to stop, in milliseconds since the epoch. */
  readonly stoppedAt: number
  readonly note: (what: string) => void
}

export interface JobFindings {
  readonly alertsMissing: number
  readonly alertsUnknown: number
  readonly checkInsWrong: number
  /** Cases whose second rung was due. */
  readonly climbed: number
  /** Deliveries beyond the first with the same id: allowed, as an alert is sent at least once. */
  readonly repeated: number
}

/** What is due so shortly before the end need not have come, in milliseconds. */
const SLACK_MS = 5000
/** The ladder's first wait, in milliseconds: see `RUNG_MINUTES`. */
const FIRST_WAIT_MS = 60_000

/** Every alert that was due came at least once, and every check-in that was due is done with. */
export async function checkJobs(evidence: JobEvidence): Promise<JobFindings> {
  const { people, store, post, stoppedAt, note } = evidence
  const due = new Map<string, number>()
  let [climbed, checkInsWrong] = [0, 0]
  for (const { personId, name } of people) {
    if (personId === '') continue
    for (const { id, openedAt, status } of await store.casesOf(personId)) {
      if (openedAt < stoppedAt - SLACK_MS) due.set(`handoff-alert/${id}/1/0/new/webhook`, openedAt)
      if (status === 'opened') note(`the case of ${name} was never offered`)
      if (openedAt > stoppedAt - SLACK_MS - FIRST_WAIT_MS) continue
      climbed += 1
      due.set(`handoff-alert/${id}/1/1/unanswered/webhook`, openedAt)
    }
    const { checkIns = [] } = await store.profile(personId)
    for (const { dueAt } of checkIns)
      if (dueAt < stoppedAt - SLACK_MS) {
        checkInsWrong += 1
        note(`a check-in of ${name} did not come`)
      }
  }
  const missing = [...due].filter(([id]) => !post.deliveries.has(id))
  for (const [id, openedAt] of missing)
    note(`never delivered: ${id}, ${Math.round((stoppedAt - openedAt) / 1000)} s before the end`)
  const known = new Set<string>()
  for (const { personId } of people)
    for (const { id } of personId === '' ? [] : await store.casesOf(personId)) known.add(id)
  const unknown = [...post.deliveries.keys()].filter((id) => !known.has(id.split('/')[1] ?? ''))
  return {
    alertsMissing: missing.length,
    alertsUnknown: unknown.length,
    ...{ climbed, checkInsWrong },
    repeated: [...post.deliveries.values()].reduce((sum, { length }) => sum + length - 1, 0),
  }
}
