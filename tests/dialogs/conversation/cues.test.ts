import { describe, expect, it } from 'vitest'
import { barredBy, cuesOf } from '../../../dialogs/conversation/cues.ts'
import type { Heard } from '../../../dialogs/conversation/listen.ts'

const heard = (plain: string, more: Partial<Heard> = {}): Heard => ({
  plain,
  topics: [],
  topic: null,
  count: 0,
  events: [],
  families: [],
  source: 'none',
  doubted: null,
  intensity: 0,
  loss: false,
  ...more,
})

describe('cuesOf', () => {
  it.each([
    ['i have the urge to text my ex', 'urge'],
    ['我总是忍不住想喝酒', 'urge'],
    ['my shoulders are so tense', 'tension'],
    ['整个人一直紧绷着', 'tension'],
    ['i keep putting it off', 'avoidance'],
    ['一直拖延', 'avoidance'],
  ])('%s: %s', (plain, cue) => {
    expect(cuesOf(heard(plain))).toEqual([cue])
  })

  it('takes topics and events for cues too', () => {
    expect(cuesOf(heard('', { topic: 'sleep' }))).toEqual(['sleep'])
    expect(cuesOf(heard('', { events: ['replaying', 'notEnough'] }))).toEqual([
      'rumination',
      'selfCriticism',
    ])
    expect(cuesOf(heard('we went to the sea'))).toEqual([])
  })
})

describe('barredBy', () => {
  const abuse = {
    level: 'moderate',
    kind: 'abuse',
    about: 'self',
    step: 'watch',
    since: 0,
    lastAt: 0,
  } as const

  it.each([
    ['i have asthma', 'breathFocus'],
    ['我有哮喘', 'breathFocus'],
    ['i just had surgery', 'bodyFocus'],
    ['i get flashbacks', 'trauma'],
    ['everything feels unreal', 'unreality'],
    ['我有时会幻听', 'unreality'],
  ])('%s: %s', (plain, bar) => {
    expect(barredBy(plain, null)).toEqual([bar])
  })

  it('keeps danger from a person in mind for as long as it is watched', () => {
    expect(barredBy('what can i do', abuse)).toEqual(['realDanger'])
    expect(barredBy('what can i do', { ...abuse, kind: 'suicide' })).toEqual([])
  })
})
