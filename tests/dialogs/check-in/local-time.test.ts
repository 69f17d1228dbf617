import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  knownZone,
  plusDays,
  toInstant,
  toLocal,
  weekdayOf,
} from '../../../dialogs/check-in/local-time.ts'
import { afterQuiet, isQuiet, nextOccurrence, overlap } from '../../../dialogs/check-in/schedule.ts'
import type { CheckInRule } from '../../../dialogs/types.ts'

const ZONES = ['Europe/London', 'America/New_York', 'Asia/Shanghai', 'Australia/Lord_Howe'] as const
const DAY = 86_400_000
const zone = fc.constantFrom(...ZONES)
const minute = fc.integer({ min: 0, max: 1439 })
/** Any whole minute of 2020 to 2037. */
const instant = fc
  .integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2037, 11, 31) / 60_000 })
  .map((minutes) => minutes * 60_000)
const at = (year: number, month: number, day: number, hour: number, minutes = 0) => ({
  ...{ year, month, day, minute: hour * 60 + minutes },
})
const iso = (ms: number) => new Date(ms).toISOString()

describe('toInstant', () => {
  it.each([
    // Clocks go forward: 1:00 to 2:00 on 29 March 2026 in London, 2:00 to 3:00 on 8 March in New York.
    ['Europe/London', at(2026, 3, 29, 1, 30), '2026-03-29T01:30:00.000Z'],
    ['Europe/London', at(2026, 3, 29, 0, 59), '2026-03-29T00:59:00.000Z'],
    ['Europe/London', at(2026, 3, 29, 2, 0), '2026-03-29T01:00:00.000Z'],
    ['America/New_York', at(2026, 3, 8, 2, 30), '2026-03-08T07:30:00.000Z'],
    // Clocks go back: 1:30 comes twice on 25 October in London and on 1 November in New York.
    ['Europe/London', at(2026, 10, 25, 1, 30), '2026-10-25T00:30:00.000Z'],
    ['Europe/London', at(2026, 10, 25, 2, 0), '2026-10-25T02:00:00.000Z'],
    ['America/New_York', at(2026, 11, 1, 1, 30), '2026-11-01T05:30:00.000Z'],
    ['America/New_York', at(2026, 7, 4, 21, 0), '2026-07-05T01:00:00.000Z'],
    ['Asia/Shanghai', at(2026, 1, 1, 8, 0), '2026-01-01T00:00:00.000Z'],
    ['Asia/Shanghai', at(2026, 7, 1, 0, 0), '2026-06-30T16:00:00.000Z'],
    // Half an hour of summer time.
    ['Australia/Lord_Howe', at(2026, 10, 4, 2, 15), '2026-10-03T15:45:00.000Z'],
  ])('in %s, %o is %s', (name, local, expected) => {
    expect(iso(toInstant(local, name))).toBe(expected)
  })

  it('undoes toLocal, but for the second pass of an hour that comes twice', () => {
    fc.assert(
      fc.property(instant, zone, (ms, name) => {
        const back = toInstant(toLocal(ms, name), name)
        expect(toLocal(back, name)).toEqual(toLocal(ms, name))
        expect([0, 30, 60]).toContain((ms - back) / 60_000)
      }),
    )
  })

  it('never shows an earlier time than was asked for, and at most an hour later', () => {
    fc.assert(
      fc.property(instant, zone, minute, (ms, name, time) => {
        const asked = { ...toLocal(ms, name), minute: time }
        const shown = toLocal(toInstant(asked, name), name)
        expect(shown.day).toBe(asked.day)
        expect([0, 30, 60]).toContain(shown.minute - asked.minute)
      }),
    )
  })
})

describe('nextOccurrence', () => {
  const standing: fc.Arbitrary<CheckInRule> = fc.oneof(
    fc.record({ every: fc.constant('day' as const), minute }),
    fc.record({
      every: fc.constant('week' as const),
      weekday: fc.integer({ min: 0, max: 6 }),
      minute,
    }),
  )

  it('comes after, within the rhythm, at the time of day and on the weekday', () => {
    fc.assert(
      fc.property(instant, zone, standing, (ms, name, rule) => {
        if (rule.every === 'once') return
        const next = nextOccurrence(rule, ms, name) ?? 0
        expect(next).toBeGreaterThan(ms)
        expect(next - ms).toBeLessThanOrEqual((rule.every === 'day' ? 1 : 7) * DAY + 3_600_000)
        const shown = toLocal(next, name)
        expect([0, 30, 60]).toContain(shown.minute - rule.minute)
        if (rule.every === 'week') expect(weekdayOf(shown)).toBe(rule.weekday)
      }),
    )
  })

  it('comes once a day, every day, all year round', () => {
    fc.assert(
      fc.property(zone, minute, (name, time) => {
        const rule = { every: 'day', minute: time } as const
        let ms = Date.UTC(2026, 0, 1, 12)
        let date = toLocal(nextOccurrence(rule, ms, name) ?? 0, name)
        ms = nextOccurrence(rule, ms, name) ?? 0
        for (let i = 0; i < 366; i += 1) {
          ms = nextOccurrence(rule, ms, name) ?? 0
          const shown = toLocal(ms, name)
          const { month, day } = plusDays(date, 1)
          expect([shown.month, shown.day]).toEqual([month, day])
          date = shown
        }
      }),
      { numRuns: 12 },
    )
  })

  it('is never again for one that comes once', () => {
    expect(nextOccurrence({ every: 'once' }, 0, 'UTC')).toBeNull()
  })
})

describe('quiet hours', () => {
  it('end at seven, local time, and are not left before', () => {
    fc.assert(
      fc.property(instant, zone, (ms, name) => {
        const moved = afterQuiet(ms, name)
        expect(isQuiet(toLocal(moved, name).minute)).toBe(false)
        expect(moved).toBeGreaterThanOrEqual(ms)
        expect(moved - ms).toBeLessThanOrEqual(10 * 3_600_000)
        if (moved !== ms) expect(toLocal(moved, name).minute).toBe(7 * 60)
      }),
    )
  })
})

describe('overlap', () => {
  it('is where two standing rules meet on a day', () => {
    const day = { every: 'day', minute: 1 } as const
    const monday = { every: 'week', weekday: 1, minute: 1 } as const
    const friday = { every: 'week', weekday: 5, minute: 1 } as const
    expect([overlap(day, monday), overlap(monday, monday), overlap(day, day)]).toEqual([
      true,
      true,
      true,
    ])
    expect([overlap(monday, friday), overlap({ every: 'once' }, day)]).toEqual([false, false])
  })
})

describe('knownZone', () => {
  it.each([
    ['Europe/London', 'Europe/London'],
    ['PRC', 'Asia/Shanghai'],
    ['Etc/GMT-8', 'Etc/GMT-8'],
    ['Mars/Olympus', null],
    ['+08:00', null],
    ['', null],
    ['x'.repeat(500), null],
  ])('%s is %s', (name, expected) => {
    expect(knownZone(name)).toBe(expected)
  })
})
