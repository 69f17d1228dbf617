import type { DialogState } from '../../dialogs/types.ts'
import { isSettled, type Case } from '../handoff/case.ts'

const DAY = 86_400_000

/** How many days each kind of data is kept; 0: for as long as the person is. */
export interface ExpiryRules {
  readonly moodDays: number
  /** What was written and said. */
  readonly logDays: number
  /** Settled cases with their notes. */
  readonly caseDays: number
  /** People in whose conversations nothing happens any more, with all that is kept about them. */
  readonly idleDays: number
}

/** Which people are looked at: some at a time, so that nothing else waits for long. */
export interface ExpiryPage {
  /** What the page before gave as `next`; null for the first. */
  readonly after: string | null
  /** About how many. */
  readonly most: number
}

/** What became of a page of people. */
export interface Expired {
  /** Where to go on; null when all were looked at. */
  readonly next: string | null
  readonly moodPoints: number
  readonly activities: number
  readonly cases: number
  /** People of whom nothing is kept any more. */
  readonly erased: readonly string[]
}

/** What is older than this has had its time; -Infinity when it is kept. */
export function cutOff(now: number, days: number): number {
  return days === 0 ? -Infinity : now - days * DAY
}

/** Nothing is ever dropped of somebody whose safety is watched over, or who has a case that is not settled. */
export function isProtected(states: readonly DialogState[], cases: readonly Case[]): boolean {
  return states.some(({ crisis }) => crisis !== null) || cases.some((one) => !isSettled(one))
}

/** Whether a case was settled before a time. */
export function isSettledBefore(one: Case, before: number): boolean {
  return isSettled(one) && (one.endedAt ?? one.history.at(-1)?.at ?? one.openedAt) < before
}
