import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHANNELS } from '../../../bot/channels/channel.ts'
import {
  appliesIn,
  effectivePolicy,
  joinDemands,
  NOTHING_ASKED,
  ruleBehind,
  type EffectivePolicy,
  type Joined,
  type Place,
} from '../../../bot/policy/effective-policy.ts'
import { EU, US_REGIONS } from '../../../bot/policy/regions.ts'
import {
  DUTIES,
  READINGS,
  TENANT_KINDS,
  type Demands,
  type Rule,
} from '../../../bot/policy/rule.ts'
import { RULES } from '../../../bot/policy/rules.ts'

const reading = fc.constantFrom(...READINGS)
const demands: fc.Arbitrary<Demands> = fc.record(
  {
    text: reading,
    speech: reading,
    voice: reading,
    face: reading,
    everyMinutes: fc.integer({ min: 1, max: 600 }),
    afterDaysAway: fc.integer({ min: 1, max: 30 }),
    guardianUnder: fc.integer({ min: 10, max: 18 }),
    duties: fc.subarray([...DUTIES]),
  },
  { requiredKeys: [] },
)
const place: fc.Arbitrary<Place> = fc
  .record({
    where: fc.oneof(
      fc.constant([null, null] as const),
      fc.constantFrom('EU', 'DE', 'GB', 'CN', 'NZ', 'NO', 'US').map((one) => [one, null] as const),
      fc.constantFrom(...US_REGIONS).map((one) => ['US', one] as const),
    ),
    tenant: fc.constantFrom(...TENANT_KINDS),
    channel: fc.constantFrom(...CHANNELS),
    minor: fc.constantFrom(undefined, true, false),
    personCountry: fc.constantFrom(undefined, null, 'DE', 'US', 'CN', 'GB', 'NZ'),
  })
  .map(({ where: [country, region], tenant, channel, minor, personCountry }) => ({
    ...{ country, region, tenant, channel },
    ...(minor !== undefined && { minor }),
    ...(personCountry !== undefined && { personCountry }),
  }))

const joined = (list: readonly Demands[]): Joined => list.reduce(joinDemands, NOTHING_ASKED)
const rank = (one: (typeof READINGS)[number]) => READINGS.indexOf(one)
const interval = (one: number | null) => one ?? Number.POSITIVE_INFINITY

/** True when `a` asks for at least as much as `b` in every respect. */
function asStrict(a: Joined, b: Joined): boolean {
  return (
    rank(a.text) >= rank(b.text) &&
    rank(a.speech) >= rank(b.speech) &&
    rank(a.voice) >= rank(b.voice) &&
    rank(a.face) >= rank(b.face) &&
    interval(a.everyMinutes) <= interval(b.everyMinutes) &&
    interval(a.afterDaysAway) <= interval(b.afterDaysAway) &&
    (a.guardianUnder ?? 0) >= (b.guardianUnder ?? 0) &&
    b.duties.every((duty) => a.duties.includes(duty))
  )
}

const joinedOf = ({
  text,
  speech,
  voice,
  face,
  disclosure,
  minors,
  duties,
}: EffectivePolicy): Joined => ({
  ...{ text, speech, voice, face, duties },
  everyMinutes: disclosure.everyMinutes,
  afterDaysAway: disclosure.afterDaysAway,
  guardianUnder: minors.guardianUnder,
})

describe('joining', () => {
  test('a demand more never loosens anything', () => {
    fc.assert(
      fc.property(fc.array(demands), demands, (list, more) => {
        const all = joined([...list, more])
        expect(asStrict(all, joined(list))).toBe(true)
        expect(asStrict(all, joined([more]))).toBe(true)
      }),
    )
  })

  test('the order and repetitions do not matter', () => {
    fc.assert(
      fc.property(fc.array(demands), fc.array(fc.nat()), (list, keys) => {
        const shuffled = list
          .map((one, i) => [keys[i] ?? 0, one] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, one]) => one)
        expect(joined(shuffled)).toEqual(joined(list))
        expect(joined([...list, ...list])).toEqual(joined(list))
      }),
    )
  })
})

describe('the effective policy', () => {
  test('with any rules, in any order, a rule more never loosens it', () => {
    fc.assert(
      fc.property(
        place,
        fc.subarray([...RULES]),
        fc.constantFrom(...RULES),
        (where, some, more) => {
          const before = joinedOf(effectivePolicy(where, some))
          const after = joinedOf(effectivePolicy(where, [...some, more]))
          expect(asStrict(after, before)).toBe(true)
          expect(joinedOf(effectivePolicy(where, some.toReversed()))).toEqual(before)
        },
      ),
    )
  })

  test('knowing less never loosens it', () => {
    fc.assert(
      fc.property(place, (where) => {
        const known = joinedOf(effectivePolicy(where))
        const noRegion = joinedOf(effectivePolicy({ ...where, region: null }))
        const nothing = joinedOf(effectivePolicy({ ...where, region: null, country: null }))
        expect(asStrict(noRegion, known)).toBe(true)
        expect(asStrict(nothing, noRegion)).toBe(true)
        const stranger = joinedOf(effectivePolicy({ ...where, personCountry: null }))
        expect(asStrict(known, stranger)).toBe(true)
        const grown = joinedOf(effectivePolicy({ ...where, minor: false }))
        expect(asStrict(joinedOf(effectivePolicy({ ...where, minor: true })), grown)).toBe(true)
      }),
    )
  })

  test('voice and face are never read without a yes, with no rules at all either', () => {
    fc.assert(
      fc.property(place, fc.subarray([...RULES]), (where, some) => {
        const { voice, face } = effectivePolicy(where, some)
        expect([voice, face]).not.toContain('on')
      }),
    )
  })

  test('says which rules it rests on, and all of those', () => {
    fc.assert(
      fc.property(place, (where) => {
        const { because } = effectivePolicy(where)
        expect(because.map(({ rule }) => rule)).toEqual(
          RULES.filter((rule) => appliesIn(rule, where)).map(({ id }) => id),
        )
      }),
    )
  })

  const at = (
    country: string | null,
    region: string | null = null,
    rest: Partial<Place> = {},
  ): EffectivePolicy =>
    effectivePolicy({ country, region, tenant: 'public', channel: 'web', ...rest })

  test.each([
    ['workplace', 'web'],
    ['school', 'telegram'],
    ['public', 'msteams'],
    ['workplace', 'msteams'],
  ] as const)('in the EU a %s on %s reads neither voice nor face, but words', (tenant, channel) => {
    for (const country of EU) {
      const policy = at(country, null, { tenant, channel })
      expect(policy).toMatchObject({ text: 'on', voice: 'off', face: 'off' })
      expect(ruleBehind(policy, 'voice')).toBe('eu-ai-act-5-1-f')
    }
    // Elsewhere it is our own rule.
    const elsewhere = at('NZ', null, { tenant, channel })
    expect(elsewhere).toMatchObject({ voice: 'off', face: 'off' })
    expect(ruleBehind(elsewhere, 'face')).toMatch(/^house-/)
  })

  test('a clinic on Teams asks first; the public on our page, too', () => {
    for (const policy of [
      at('DE', null, { tenant: 'clinic', channel: 'msteams' }),
      at('DE', null),
      at('NZ', null),
    ])
      expect(policy).toMatchObject({ text: 'on', voice: 'opt-in', face: 'opt-in' })
    expect(ruleBehind(at('DE'), 'voice')).toBe('gdpr-9')
    expect(ruleBehind(at('NZ'), 'voice')).toBe('house-consent')
  })

  test.each([
    ['US-NY', 180, 1],
    ['US-UT', null, 7],
    ['US-WA', 180, 1],
    ['US-CA', null, null],
    ['US-VT', null, null],
  ])('%s: said again every %s minutes, after %s days', (region, everyMinutes, afterDaysAway) => {
    expect(at('US', region).disclosure).toEqual({
      ...{ atStart: true, everyMinutes, afterDaysAway, whenAsked: true },
    })
  })

  test('minors: California every three hours, Washington every hour, schools as minors', () => {
    expect(at('US', 'US-CA', { minor: true }).disclosure.everyMinutes).toBe(180)
    expect(at('US', 'US-CA', { tenant: 'school' }).disclosure.everyMinutes).toBe(180)
    expect(at('US', 'US-CA', { tenant: 'school', minor: false }).disclosure.everyMinutes).toBeNull()
    expect(at('US', 'US-WA').minors.everyMinutes).toBe(60)
    expect(at('US', 'US-VT').minors.guardianUnder).toBe(13)
    expect(at('DE').minors.guardianUnder).toBe(16)
  })

  test('Illinois reads neither voice nor face, and in a clinic words for danger alone', () => {
    expect(at('US', 'US-IL')).toMatchObject({ text: 'on', voice: 'off', face: 'off' })
    expect(at('US', 'US-IL').duties).toEqual(
      expect.arrayContaining(['not-therapy', 'licensed-supervision', 'written-release']),
    )
    expect(at('US', 'US-IL', { tenant: 'clinic' }).text).toBe('off')
    expect(at('US', 'US-NY', { tenant: 'clinic' }).text).toBe('on')
  })

  test('China: every two hours', () => {
    expect(at('CN').disclosure.everyMinutes).toBe(120)
  })

  test('where nothing is known the strictest of all holds, and no law is named for it', () => {
    const policy = at(null)
    expect(policy).toMatchObject({ voice: 'off', face: 'off' })
    expect(policy.disclosure).toMatchObject({ everyMinutes: 120, afterDaysAway: 1 })
    expect(ruleBehind(policy, 'voice')).toBeNull()
    expect(ruleBehind(at('US'), 'voice')).toBeNull()
    expect(ruleBehind(at('US', 'US-IL'), 'voice')).toBe('us-il-wopr')
  })

  test('the country of a person counts besides the operator’s', () => {
    expect(at('NZ', null, { personCountry: 'CN' }).disclosure.everyMinutes).toBe(120)
    expect(at('US', 'US-VT', { personCountry: 'US' })).toEqual(at('US', 'US-VT'))
  })
})

describe('the table', () => {
  test('every rule has an id of its own and a source with a date, or none by right', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
    for (const { source } of RULES) {
      const isDated = source.status === 'in-force' || source.status === 'enacted'
      if (isDated) expect(source.since).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      else expect(source.since).toBeNull()
      expect(source.cite).not.toBe('')
    }
  })

  test('what is in force began before the table was made, what is not comes after', () => {
    const rules: readonly Rule[] = RULES
    for (const { source } of rules) {
      const since = source.since ?? ''
      if (source.status === 'in-force') expect(since <= '2026-11-30').toBe(true)
      if (source.status === 'enacted') expect(since > '2026-11-30').toBe(true)
    }
  })
})
