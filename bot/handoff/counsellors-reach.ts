import { isStaffed, nextStaffed, type CounsellorHours } from './hours.ts'

/** Whether a counsellor can be reached at all, and when. */
export type Reach =
  /** No alert is configured and nobody has an account: nobody can join. */
  | { readonly who: 'nobody' }
  | {
      readonly who: 'counsellors'
      readonly staffed: boolean
      /** When they are there next, in milliseconds since the epoch; now, when they are. */
      readonly opens: number
      /** IANA name of their time zone. */
      readonly zone: string
    }

/** @param count ways to reach somebody: channels for alerts and accounts together */
export function reachAt(
  count: number,
  hours: CounsellorHours | null,
  zone: string,
  now: number,
): Reach {
  if (count === 0) return { who: 'nobody' }
  return {
    who: 'counsellors',
    staffed: isStaffed(hours, now),
    opens: nextStaffed(hours, now),
    zone,
  }
}
