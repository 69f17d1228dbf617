import { describe, expect, it } from 'vitest'
import { joinProfiles, watchBoth } from '../../../bot/accounts/join-accounts.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../../dialogs/state.ts'
import { emptyPlan } from '../../../dialogs/safety-plan/plan.ts'
import type { CheckIn, CrisisState, Profile, SafetyPlan } from '../../../dialogs/types.ts'

const episode = (at: number) => ({
  ...{ technique: 'grounding', at, before: 7, after: 4, finished: true },
})
const plan = (line: string): SafetyPlan => {
  const empty = emptyPlan(0)
  return { ...empty, lines: { ...empty.lines, alone: [line] } }
}
const checkIn = (id: string, dueAt: number): CheckIn => ({
  ...{ id, rule: { every: 'once' }, dueAt, unanswered: 0 },
})
const memory = (text: string, at: number) => ({
  ...({ kind: 'person', text, at, due: null, asked: false } as const),
})
const profile = (rest: Partial<Profile>): Profile => ({ ...EMPTY_PROFILE, ...rest })
const crisis = (level: CrisisState['level'], kind: CrisisState['kind'] = 'suicide') =>
  ({ level, kind, about: 'self', step: 'ask', since: 1, lastAt: 1 }) as const

describe('joinProfiles', () => {
  it('keeps what either told, oldest first', () => {
    const joined = joinProfiles(
      profile({
        episodes: [episode(1), episode(5)],
        remembered: [memory('Anna', 2)],
        checkIns: [checkIn('1', 50)],
        disclosedAt: 9,
      }),
      profile({
        episodes: [episode(3)],
        remembered: [memory('Tom', 1), memory('Anna', 7)],
        checkIns: [checkIn('1', 20)],
        disclosedAt: 4,
        country: 'GB',
        timeZone: 'Europe/London',
      }),
    )
    expect(joined.episodes.map(({ at }) => at)).toEqual([1, 3, 5])
    expect(joined.remembered.map(({ text }) => text)).toEqual(['Tom', 'Anna'])
    expect(joined.checkIns?.map(({ id, dueAt }) => [id, dueAt])).toEqual([
      ['2', 20],
      ['1', 50],
    ])
    expect(joined).toMatchObject({ disclosedAt: 4, country: 'GB', timeZone: 'Europe/London' })
  })

  it('lets the account’s own safety plan count, and keeps the other as the plan before', () => {
    const both = joinProfiles(
      profile({ safetyPlan: plan('a') }),
      profile({ safetyPlan: plan('b') }),
    )
    expect(both.safetyPlan?.lines.alone).toEqual(['a'])
    expect(both.safetyPlan?.before.at(-1)?.alone).toEqual(['b'])
    const one = joinProfiles(
      profile({ safetyPlan: emptyPlan(0) }),
      profile({ safetyPlan: plan('b') }),
    )
    expect(one.safetyPlan?.lines.alone).toEqual(['b'])
  })

  it('speaks the language that was chosen, the account’s first', () => {
    const chosen = profile({ locale: 'zh-Hant', localeChosen: true })
    const heard = profile({ locale: 'en' })
    expect(joinProfiles(heard, chosen)).toMatchObject(chosen)
    expect(joinProfiles(chosen, heard)).toMatchObject(chosen)
    expect(joinProfiles(profile({}), heard).locale).toBe('en')
  })
})

describe('watchBoth', () => {
  it('takes over the graver watch, asks nothing of it, and forgets no danger', () => {
    const own = { ...EMPTY_STATE, crisis: crisis('moderate', 'abuse') }
    expect(watchBoth(own, crisis('high')).crisis).toMatchObject({
      ...{ level: 'high', kind: 'suicide', step: 'watch' },
      beside: { level: 'moderate', kind: 'abuse' },
    })
    expect(watchBoth(own, crisis('low')).crisis).toBe(own.crisis)
    expect(watchBoth(own, null)).toBe(own)
    expect(watchBoth(EMPTY_STATE, crisis('low')).crisis).toMatchObject({ level: 'low' })
  })
})
