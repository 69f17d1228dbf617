import { describe, expect, it } from 'vitest'
import {
  CONFIRMABLE,
  CONFIRMED_FOR_MS,
  confirmedIn,
  unconfirmedIn,
  type Confirmations,
} from '../../../dialogs/crisis/confirmable.ts'
import { formatHelplines, helplineCard } from '../../../dialogs/crisis/helplines.ts'
import { labelOf } from '../../../dialogs/render.ts'
import { LOCALES } from '../../../types.ts'

const NOW = 1_800_000_000_000
const all = (at: number): Confirmations =>
  Object.fromEntries(CONFIRMABLE.map(({ id, contact }) => [id, { contact, by: 'Ada', at }]))

describe('a confirmation', () => {
  it('is possible for every line and emergency number, each under an id of its own', () => {
    const ids = CONFIRMABLE.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(['emergency.GB.999', 'us.988.sms']))
  })

  it('holds for 180 days, for the number it was given for, and never from the future', () => {
    expect(unconfirmedIn({}, NOW)).toHaveLength(CONFIRMABLE.length)
    expect(unconfirmedIn(all(NOW), NOW)).toEqual([])
    expect(unconfirmedIn(all(NOW - CONFIRMED_FOR_MS), NOW)).toEqual([])
    const old = unconfirmedIn(all(NOW - CONFIRMED_FOR_MS - 1), NOW)
    expect(old.map(({ why }) => why)).toEqual(CONFIRMABLE.map(() => 'stale'))
    expect(unconfirmedIn(all(NOW + 3 * 86_400_000), NOW)[0]?.why).toBe('stale')
    const moved = { ...all(NOW), 'us.988.phone': { contact: '989', by: 'Ada', at: NOW } }
    expect(unconfirmedIn(moved, NOW)).toMatchObject([
      { line: { id: 'us.988.phone' }, why: 'changed' },
    ])
    expect(confirmedIn(moved, NOW).has('us.988.phone')).toBe(false)
    expect(confirmedIn({ constructor: { contact: 'x', by: 'y', at: NOW } }, NOW).size).toBe(0)
  })
})

describe('what is shown', () => {
  const unverified = (locale: (typeof LOCALES)[number]) =>
    labelOf('crisis.lines.unverified', locale)
  const mark = (locale: (typeof LOCALES)[number]) => labelOf('crisis.lines.mark', locale)

  it.each(LOCALES)(
    'in %s says what is unconfirmed, shows it, and keeps the emergency number',
    (locale) => {
      for (const country of ['US', 'CN', 'DE', 'BR', null]) {
        const none = formatHelplines(country, locale)
        expect(none).toContain(unverified(locale))
        const confirmed = confirmedIn(all(NOW), NOW)
        const full = formatHelplines(country, locale, { confirmed })
        expect(full).not.toContain(unverified(locale))
        expect(full).not.toContain(mark(locale))
        // The same numbers, confirmed or not.
        expect(none).toContain(full)
      }
      const stale = confirmedIn(
        { ...all(NOW), 'gb.samaritans.phone': { contact: '116 123', by: 'Ada', at: 0 } },
        NOW,
      )
      const lines = formatHelplines('GB', locale, { confirmed: stale }).split('\n')
      expect(lines[0]).toContain('999')
      const marked = lines.filter((line) => line.includes(mark(locale)))
      expect(marked).toHaveLength(1)
      expect(marked[0]).toContain('116 123')
      expect(lines.at(-1)).toBe(unverified(locale))
      const card = helplineCard('GB', locale, stale)
      expect(card.lines.filter((line) => !line.confirmed)).toMatchObject([{ contact: '116 123' }])
      expect(card.emergency).toContain('999')
    },
  )
})
