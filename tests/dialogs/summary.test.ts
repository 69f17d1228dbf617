import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FLOWS } from '../../dialogs/flows/index.ts'
import { renderUtterance } from '../../dialogs/render.ts'
import { EMPTY_PROFILE } from '../../dialogs/state.ts'
import { ratedTechniques, weeklySummary, type WeekInput } from '../../dialogs/summary.ts'
import type { Episode } from '../../dialogs/types.ts'
import { LOCALES } from '../../types.ts'
import { keysOf } from './conversation/support.ts'

const NOW = Date.UTC(2026, 0, 31)
const DAY = 86_400_000

function episode(technique: string, before: number | null, after: number | null, daysAgo = 1) {
  return { technique, before, after, at: NOW - daysAgo * DAY, finished: true } satisfies Episode
}

const BASE: WeekInput = {
  week: { points: 8, days: 4, level: 0, change: 'same', variability: 0.1, lastRating: null },
  points: [],
  inertia: null,
  recovery: { count: 0, relief: null, minutes: null, lasting: null },
  profile: EMPTY_PROFILE,
  locale: 'en',
  now: NOW,
}
const week = (change: Partial<WeekInput['week']>): WeekInput => ({
  ...BASE,
  week: { ...BASE.week, ...change },
})
const said = (input: WeekInput) => keysOf(weeklySummary(input))

describe('weeklySummary', () => {
  it('says how the week was, with the card', () => {
    const [first] = weeklySummary(BASE)
    expect(first).toMatchObject({
      say: 'week.level.middle',
      values: { days: 4, points: 8 },
      card: { type: 'mood' },
    })
    expect(said(week({ level: 0.4 }))[0]).toBe('week.level.light')
    expect(said(week({ level: -0.4 }))[0]).toBe('week.level.heavy')
  })

  it('makes no week of one day, and nothing of nothing', () => {
    expect(said(week({ days: 1 }))).toEqual(['week.level.one', 'week.helped.none'])
    expect(
      said(week({ days: 0, points: 0, level: null, variability: null, change: 'unknown' })),
    ).toEqual(['week.none', 'week.helped.none'])
  })

  it('compares only where that is known, and mentions what stands out', () => {
    expect(said(week({ change: 'lighter' }))).toContain('week.change.lighter')
    expect(said(week({ change: 'unknown' })).join()).not.toMatch(/change/)
    expect(said(week({ variability: 0.5 }))).toContain('week.swings')
    expect(said(week({ lastRating: 6 }))).toContain('week.rating')
    expect(said({ ...BASE, inertia: 0.7 })).toContain('week.lingers')
    expect(said({ ...BASE, inertia: 0.2 })).not.toContain('week.lingers')
  })

  it('stays short, however much there is to say', () => {
    const full = week({ change: 'heavier', variability: 0.5, lastRating: 6, level: -0.4 })
    const recovery = { count: 9, relief: 3, minutes: 8, lasting: 1 }
    expect(said({ ...full, inertia: 0.9, recovery })).toEqual([
      'week.level.heavy',
      'week.change.heavier',
      'week.swings',
      'week.helped.none',
      'week.recovery.lasting',
    ])
  })

  it('says how exercises usually go, once there are a few', () => {
    const recovery = { count: 3, relief: 2.5, minutes: 8.2, lasting: 1 }
    expect(said({ ...BASE, recovery })).toContain('week.recovery.lasting')
    const short = { ...recovery, lasting: 0.2 }
    expect(said({ ...BASE, recovery: short })).toContain('week.recovery.minutes')
    expect(said({ ...BASE, recovery: { ...short, minutes: null } })).toContain('week.recovery')
    for (const none of [{ count: 2 }, { relief: 0 }, { relief: -1 }])
      expect(said({ ...BASE, recovery: { ...recovery, ...none } }).join()).not.toMatch(/recovery/)
  })

  it('lists what helped, in words and on a card', () => {
    const profile = {
      ...EMPTY_PROFILE,
      episodes: [
        episode('pacedBreathing', 8, 4),
        episode('pacedBreathing', 7, 4),
        episode('grounding', 6, 5),
        episode('thoughtRecord', 5, 6),
      ],
      screenings: [
        { instrument: 'phq9' as const, score: 11, at: NOW - DAY },
        { instrument: 'gad7' as const, score: 3, at: NOW - 60 * DAY },
      ],
    }
    const list = weeklySummary({ ...BASE, profile }).find(({ say }) => say === 'week.helped')
    if (!list) throw new Error('nothing helped')
    const { text } = renderUtterance(list, 'en', [])
    expect(text).toMatch(/• .+: 7\.5 → 4, 2×\n• .+: 6 → 5, 1×$/)
    expect(list.card).toMatchObject({
      type: 'summary',
      rows: [
        { label: 'pacedBreathing.title', value: '7.5 → 4 (2×)' },
        { label: 'grounding.title', value: '6 → 5 (1×)' },
        { label: 'week.row.screening.phq9', value: '11 / 27' },
      ],
    })
  })

  it('is honest when nothing brought it down', () => {
    const profile = { ...EMPTY_PROFILE, episodes: [episode('grounding', 5, 6)] }
    expect(said({ ...BASE, profile })).toContain('week.helped.notYet')
  })

  it('has words for everything in every language', () => {
    const anyEpisode = fc
      .record({
        technique: fc.constantFrom(...FLOWS.map(({ id }) => id), 'long gone'),
        before: fc.option(fc.integer({ min: 0, max: 10 })),
        after: fc.option(fc.integer({ min: 0, max: 10 })),
        daysAgo: fc.integer({ min: -5, max: 200 }),
      })
      .map(({ technique, before, after, daysAgo }) => episode(technique, before, after, daysAgo))
    fc.assert(
      fc.property(
        fc.array(anyEpisode, { maxLength: 20 }),
        fc.constantFrom(...LOCALES),
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 7 }),
        fc.constantFrom('lighter', 'heavier', 'same', 'unknown'),
        (episodes, locale, level, days, change) => {
          const input = week({ level, days, change, variability: 0.4, lastRating: 3.25 })
          const profile = { ...EMPTY_PROFILE, episodes }
          for (const one of weeklySummary({ ...input, profile, locale })) {
            expect(renderUtterance(one, locale, []).text).not.toMatch(/[{}]|NaN|undefined/)
          }
        },
      ),
    )
  })
})

describe('ratedTechniques', () => {
  it('leaves out what was not rated, is long ago, or is not known any more', () => {
    expect(
      ratedTechniques(
        [
          episode('grounding', 5, null),
          episode('grounding', null, 2),
          episode('grounding', 8, 2, 120),
          episode('long gone', 8, 2),
        ],
        NOW,
      ),
    ).toEqual([])
  })

  it('puts the most relief first', () => {
    const episodes = [episode('grounding', 6, 5), episode('pacedBreathing', 9, 3)]
    expect(ratedTechniques(episodes, NOW).map(({ technique }) => technique)).toEqual([
      'pacedBreathing',
      'grounding',
    ])
  })
})
