import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isStaffed, nextStaffed, parseHours } from '../../../bot/handoff/hours.ts'

const hours = (text: string, zone = 'Europe/London') => ({ shifts: parseHours(text) ?? [], zone })
/** 5 January 2026 is a Monday. */
const at = (day: number, hour: number, minute = 0) => Date.UTC(2026, 0, day, hour, minute)

describe('counsellor hours', () => {
  it('knows days, ranges and nights', () => {
    const week = hours('Mon-Fri 09:00-17:00, Sat 22:00-02:00')
    expect(isStaffed(week, at(5, 9))).toBe(true)
    expect(isStaffed(week, at(5, 8, 59))).toBe(false)
    expect(isStaffed(week, at(5, 17))).toBe(false)
    expect(isStaffed(week, at(10, 23))).toBe(true)
    expect(isStaffed(week, at(11, 1, 59))).toBe(true)
    expect(isStaffed(week, at(11, 2))).toBe(false)
    expect(nextStaffed(week, at(9, 17))).toBe(at(10, 22))
    expect(nextStaffed(week, at(11, 2))).toBe(at(12, 9))
  })

  it('goes by the clocks of its zone, summer time included', () => {
    const shanghai = hours('Mon 08:00-09:00', 'Asia/Shanghai')
    expect(isStaffed(shanghai, at(5, 0))).toBe(true)
    const london = hours('Mon-Sun 09:00-10:00')
    const july = Date.UTC(2026, 6, 6, 8)
    expect(isStaffed(london, july)).toBe(true)
  })

  it('reads a range over the end of the week, and a whole day', () => {
    expect(isStaffed(hours('Sat-Mon 00:00-24:00'), at(11, 12))).toBe(true)
    expect(isStaffed(hours('Sat-Mon 00:00-24:00'), at(6, 12))).toBe(false)
  })

  it.each([
    '',
    'always',
    'Mon',
    'Mon 9-17',
    'Mon 09:00-25:00',
    'Xyz 09:00-17:00',
    'Mon 09:60-10:00',
  ])('does not guess at %j', (text) => expect(parseHours(text)).toBeNull())

  it('always names a next time that is staffed', () => {
    const parts = ['Mon 09:00-17:00', 'Tue-Thu 22:30-02:15', 'Sun 00:00-24:00', 'Fri 05:00-05:00']
    fc.assert(
      fc.property(
        fc.subarray(parts, { minLength: 1 }),
        fc.constantFrom('UTC', 'Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe'),
        fc.integer({ min: at(1, 0), max: at(365, 0) }),
        (some, zone, now) => {
          const week = hours(some.join(', '), zone)
          const next = nextStaffed(week, now)
          expect(next).toBeGreaterThanOrEqual(now)
          expect(isStaffed(week, next)).toBe(true)
        },
      ),
    )
  })
})
