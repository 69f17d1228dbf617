import type { CheckInRule } from '../types.ts'
import { plusDays, toInstant, toLocal, weekdayOf, type LocalTime } from './local-time.ts'
import type { Wish } from './parse-request.ts'
import { afterQuiet, isQuiet, nextOccurrence } from './schedule.ts'

/** What a wish comes to on the calendar. */
export type Resolved =
  | {
      readonly kind: 'ready'
      readonly rule: CheckInRule
      readonly dueAt: number
      /** It was moved out of the quiet hours. */
      readonly moved: boolean
    }
  /** Morning or evening? Minutes since midnight of both. */
  | { readonly kind: 'half'; readonly minutes: readonly [number, number] }
  | { readonly kind: 'noTime' }
  /** The time has gone by. */
  | { readonly kind: 'past' }
  /** Further away than a year. */
  | { readonly kind: 'far' }

const HOUR = 3_600_000
const YEAR = 366 * 24 * HOUR
/** A wait up to this long is taken to the minute: who asks for it expects to be awake. */
const SHORT_WAIT = 4 * HOUR

/**
 * Finds rule and first moment of a wish. A time that may be of the morning or the evening is asked
 * about only when both make sense: not when one lies in the quiet hours or has gone by.
 *
 * @param zone the person's; a wait alone can do without
 */
export function resolve(wish: Wish, now: number, zone: string | undefined): Resolved {
  if (wish.wait !== undefined) return afterWait(wish.wait, now, zone)
  if (zone === undefined || !wish.time) return { kind: 'noTime' }
  const { minute, sure, vague } = wish.time
  const options = sure ? [minute] : [minute % 720, (minute % 720) + 720]
  const waking = options.filter((option) => !isQuiet(option))
  const sensible = waking.length > 0 ? waking : options
  const placed = sensible.map((option) => place(wish, option, now, zone))
  const ahead = placed.filter((each) => each.dueAt > now).toSorted((a, b) => a.dueAt - b.dueAt)
  const [first, second] = ahead
  if (!first) return { kind: 'past' }
  if (first.dueAt > now + YEAR) return { kind: 'far' }
  if (second && isNear(wish, now, zone, placed))
    return { kind: 'half', minutes: [sensible[0] ?? minute, sensible[1] ?? minute] }
  const dueAt = vague ? afterQuiet(first.dueAt, zone) : first.dueAt
  return { kind: 'ready', rule: first.rule, dueAt, moved: dueAt !== first.dueAt }
}

function afterWait(wait: number, now: number, zone: string | undefined): Resolved {
  const rule = { every: 'once' } as const
  const exact = now + wait
  if (wait > YEAR) return { kind: 'far' }
  const dueAt = wait <= SHORT_WAIT || zone === undefined ? exact : afterQuiet(exact, zone)
  return { kind: 'ready', rule, dueAt, moved: dueAt !== exact }
}

interface Placed {
  readonly rule: CheckInRule
  readonly dueAt: number
}

function place({ day }: Wish, minute: number, now: number, zone: string): Placed {
  const today = toLocal(now, zone)
  switch (day.every) {
    case 'day': {
      const rule = { every: 'day', minute } as const
      return { rule, dueAt: nextOccurrence(rule, now, zone) ?? now }
    }
    case 'week': {
      const weekday = day.weekday ?? weekdayOf(today)
      const rule = { every: 'week', weekday, minute } as const
      return { rule, dueAt: nextOccurrence(rule, now, zone) ?? now }
    }
    case 'once': {
      const rule = { every: 'once' } as const
      const at = (date: LocalTime) => toInstant({ ...date, minute }, zone)
      if ('weekday' in day) {
        const plus = day.nextWeek
          ? untilNextMonday(today) + ((day.weekday + 6) % 7)
          : (day.weekday - weekdayOf(today) + 7) % 7
        const dueAt = at(plusDays(today, plus))
        return { rule, dueAt: dueAt > now ? dueAt : at(plusDays(today, plus + 7)) }
      }
      const dueAt = at(plusDays(today, day.plus ?? 0))
      if (day.plus !== null || dueAt > now) return { rule, dueAt }
      return { rule, dueAt: at(plusDays(today, 1)) }
    }
  }
}

/** Weeks begin on Monday, as both calendars have it. */
function untilNextMonday(today: LocalTime): number {
  return 7 - ((weekdayOf(today) + 6) % 7)
}

/**
 * Whether both halves of the day are still in question. Somebody who says "at eight" at noon means
 * this evening, though eight in the morning would come tomorrow.
 */
function isNear({ day }: Wish, now: number, zone: string, placed: readonly Placed[]): boolean {
  if (day.every !== 'once' || 'weekday' in day || day.plus !== null) return true
  const today = toLocal(now, zone)
  return placed.every(({ dueAt }) => toLocal(dueAt, zone).day === today.day)
}
