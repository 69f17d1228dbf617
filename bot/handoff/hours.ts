import { plusDays, toInstant, toLocal, weekdayOf } from '../../dialogs/check-in/local-time.ts'

/** One stretch of a week in which counsellors are there. */
interface Shift {
  /** Sunday 0 … Saturday 6. */
  readonly weekday: number
  /** Minutes from midnight; `to` may lie beyond 1440 and so reach into the next day. */
  readonly from: number
  readonly to: number
}

/** When counsellors are there, by the clocks of a zone. */
export interface CounsellorHours {
  readonly shifts: readonly Shift[]
  /** IANA name. */
  readonly zone: string
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const DAY_MINUTES = 24 * 60
const PART = /^([A-Z][a-z]{2})(?:-([A-Z][a-z]{2}))? (\d{2}):(\d{2})-(\d{2}):(\d{2})$/

/**
 * Reads hours such as `Mon-Fri 09:00-17:00, Sat 22:00-02:00`. A stretch that ends before it begins
 * ends on the next day; one that ends when it begins lasts a whole day.
 * @returns null when it cannot be read
 */
export function parseHours(text: string): readonly Shift[] | null {
  const shifts: Shift[] = []
  for (const part of text.split(',')) {
    const [, first = '', last = first, ...digits] = PART.exec(part.trim()) ?? []
    const [fromHour = NaN, fromMinute = NaN, toHour = NaN, toMinute = NaN] = digits.map(Number)
    const from = fromHour * 60 + fromMinute
    const to = toHour * 60 + toMinute
    const days = daysBetween(first, last)
    const sane = fromMinute < 60 && toMinute < 60 && from < DAY_MINUTES && to <= DAY_MINUTES
    if (!days || !sane) return null
    const end = to > from ? to : to + DAY_MINUTES
    shifts.push(...days.map((weekday) => ({ weekday, from, to: end })))
  }
  return shifts
}

/** True when counsellors are there at an instant; `null` hours are all hours. */
export function isStaffed(hours: CounsellorHours | null, at: number): boolean {
  if (!hours) return true
  const local = toLocal(at, hours.zone)
  const today = weekdayOf(local)
  return hours.shifts.some(({ weekday, from, to }) => {
    if (weekday === today && local.minute >= from && local.minute < to) return true
    const yesterday = (weekday + 1) % 7 === today
    return yesterday && local.minute + DAY_MINUTES < to
  })
}

/** When counsellors are there next, in milliseconds since the epoch; `at` when they are now. */
export function nextStaffed(hours: CounsellorHours | null, at: number): number {
  if (!hours || isStaffed(hours, at)) return at
  const local = toLocal(at, hours.zone)
  const begins = Array.from({ length: 8 }, (_, days) => plusDays(local, days)).flatMap((day) =>
    hours.shifts
      .filter(({ weekday }) => weekday === weekdayOf(day))
      .map(({ from }) => toInstant({ ...day, minute: from }, hours.zone)),
  )
  return Math.min(...begins.filter((begin) => begin > at))
}

function daysBetween(first: string, last: string): number[] | null {
  const from = DAYS.findIndex((day) => day === first)
  const to = DAYS.findIndex((day) => day === last)
  if (from < 0 || to < 0) return null
  const count = ((to - from + 7) % 7) + 1
  return Array.from({ length: count }, (_, i) => (from + i) % 7)
}
