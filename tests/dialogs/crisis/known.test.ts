import { describe, expect, it } from 'vitest'
import { lasting, learn, nextQuestion, type Known } from '../../../dialogs/crisis/known.ts'
import { watchReading, wantsHuman } from '../../../dialogs/crisis/wants-human.ts'
import type { CrisisState } from '../../../dialogs/types.ts'
import { screenByRules } from '../../../nlp/crisis/screen.ts'
import { joinRisk } from '../../../nlp/risk.ts'
import { RISK_LEVELS } from '../../../types.ts'

describe('the order of the screener', () => {
  it.each<[Known, ReturnType<typeof nextQuestion>]>([
    [{}, 'today'],
    [{ today: 'no' }, 'how'],
    [{ today: 'no', method: 'no' }, 'before'],
    [{ today: 'no', method: 'yes' }, 'intend'],
    [{ today: 'no', method: 'yes', intent: 'no' }, 'before'],
    [{ today: 'no', method: 'yes', intent: 'yes' }, 'plan'],
    [{ today: 'no', method: 'yes', intent: 'yes', plan: 'no' }, 'before'],
    [{ today: 'no', method: 'no', behaviour: 'yes' }, 'recent'],
    [{ today: 'no', method: 'no', behaviour: 'yes', recent: 'no' }, null],
    [{ today: 'no', method: 'no', behaviour: 'no' }, null],
  ])('after %j asks %s', (known, next) => {
    expect(nextQuestion(known)).toBe(next)
  })

  it('skips what the person has said already, in either language', () => {
    const said = (text: string) => learn({}, screenByRules(text).evidence)
    expect(said('I want to kill myself')).toEqual({ ideation: 'yes' })
    expect(said('我想自杀')).toEqual({ ideation: 'yes' })
    expect(said('I tried to kill myself last week')).toMatchObject({
      behaviour: 'yes',
      recent: 'yes',
    })
    expect(said('years ago I tried to kill myself')).toMatchObject({
      behaviour: 'yes',
      recent: 'no',
    })
    expect(said('I wrote a suicide note')).toMatchObject({ plan: 'yes' })
    expect(said('遗书写好了')).toMatchObject({ plan: 'yes' })
    expect(said('lovely weather')).toEqual({})
  })

  it('asks intent anew after a while, and the past never again', () => {
    expect(
      lasting({ today: 'no', method: 'yes', intent: 'no', behaviour: 'yes', recent: 'no' }),
    ).toEqual({ behaviour: 'yes', recent: 'no' })
  })
})

const watch = (change: Partial<CrisisState>): CrisisState => ({
  level: 'low',
  kind: 'suicide',
  about: 'self',
  step: 'watch',
  since: 0,
  lastAt: 0,
  ...change,
})

describe('wantsHuman', () => {
  it.each([
    [null, null],
    [watch({}), null],
    [watch({ level: 'moderate' }), null],
    [watch({ level: 'moderate', confirmed: true }), { level: 'moderate', confirmed: true }],
    [watch({ level: 'high' }), { level: 'high', confirmed: false }],
    [
      watch({ level: 'imminent', kind: 'medical', about: 'other' }),
      { kind: 'medical', about: 'other' },
    ],
    [
      watch({ beside: { level: 'high', kind: 'abuse', about: 'other' } }),
      { level: 'high', kind: 'abuse', about: 'other', confirmed: false },
    ],
    [
      watch({ level: 'imminent', beside: { level: 'high', kind: 'abuse', about: 'other' } }),
      { level: 'imminent', kind: 'suicide' },
    ],
  ])('of %j is %j', (crisis, wanted) => {
    if (wanted === null) expect(wantsHuman(crisis)).toBeNull()
    else expect(wantsHuman(crisis)).toMatchObject(wanted)
  })
})

describe('watchReading', () => {
  it('keeps its level beside whatever a message says', () => {
    expect(watchReading(null)).toBeUndefined()
    for (const level of RISK_LEVELS.slice(1)) {
      const joined = joinRisk(screenByRules('thanks, bye'), watchReading(watch({ level })))
      expect(joined).toMatchObject({ level, kind: 'suicide', about: 'self' })
      expect(joined.evidence).toEqual([
        { source: 'open-case', id: 'crisis.watch', level, kind: 'suicide' },
      ])
    }
    const both = watch({ beside: { level: 'high', kind: 'abuse', about: 'other' } })
    expect(watchReading(both)).toMatchObject({ level: 'high', kind: 'abuse', about: 'other' })
  })
})
