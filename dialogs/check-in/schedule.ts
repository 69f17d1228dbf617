import type { CheckInRule } from '../types.ts'
import { plusDays, toInstant, toLocal, weekdayOf, type LocalTime } from './local-time.ts'

/** No message from 22:00 to 7:00, unless exactly that time was asked for. Minutes of the day. */
export const QUIET_FROM = 22 * 60
export const QUIET_UNTIL = 7 * 60

export function isQuiet(minute: number): boolean {
  return minute >= QUIET_FROM || minute < QUIET_UNTIL
}

/** The instant itself, or the end of the quiet hours that it falls into. */
export function afterQuiet(instant: number, zone: string): number {
  const local = toLocal(instant, zone)
  if (!isQuiet(local.minute)) return instant
  const morning = local.minute >= QUIET_FROM ? plusDays(local, 1) : local
  return toInstant({ ...morning, minute: QUIET_UNTIL }, zone)
}

/**
 * The first time after `after` that a standing rule comes; null for one that comes once.
 * Across a change of the clocks it keeps the time of day.
 */
export function nextOccurrence(rule: CheckInRule, after: number, zone: string): number | null {
  if (rule.every === 'once') return null
  const today = toLocal(after, zone)
  const first =
    rule.every === 'day' ? today : plusDays(today, (rule.weekday - weekdayOf(today) + 7) % 7)
  const step = rule.every === 'day' ? 1 : 7
  const at = (date: LocalTime) => toInstant({ ...date, minute: rule.minute }, zone)
  const here = at(first)
  return here > after ? here : at(plusDays(first, step))
}

/** Whether two standing rules meet on a day. */
export function overlap(a: CheckInRule, b: CheckInRule): boolean {
  if (a.every === 'once' || b.every === 'once') return false
  if (a.every === 'day' || b.every === 'day') return true
  return a.weekday === b.weekday
}
