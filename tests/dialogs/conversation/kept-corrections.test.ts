import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FAMILIES } from '../../../dialogs/conversation/feelings.ts'
import {
  habitOf,
  keepCorrection,
  MOST_CORRECTIONS,
  restoreCorrections,
} from '../../../dialogs/conversation/kept-corrections.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../../dialogs/state.ts'
import type { KeptCorrection, Profile } from '../../../dialogs/types.ts'
import type { Locale } from '../../../types.ts'
import { answer, inputOf, keysOf, readingOf } from './support.ts'

const SAD = readingOf({
  ...{ abstained: false, confidence: 0.8, valence: -0.6, arousal: -0.2 },
  emotions: { sadness: 0.8 },
  shared: { sadness: 0.8 },
})
const NOW = 1_700_000_000_000

/** Talks with a reader that takes everything for sadness, in one conversation after the other. */
function talkAs(conversations: readonly (readonly string[])[], locale: Locale, model = 'test') {
  let profile: Profile = EMPTY_PROFILE
  const answers = conversations.map((lines) => {
    let state = EMPTY_STATE
    return lines.map((text, i) => {
      const reading = { ...SAD, model }
      const one = answer(state, inputOf(text, { locale, profile, reading, now: NOW + i * 60_000 }))
      state = one.state
      profile = one.profile
      return { keys: keysOf(one.say), text: one.texts.join(' ') }
    })
  })
  return { answers, profile }
}

const EN = ['hello', 'the lamp in the hallway was on again', 'not sad, angry'] as const
const ZH = ['你好', '楼道里的灯今天又亮着', '我不是难过，是生气'] as const

describe('a correction', () => {
  it.each([
    ['en', EN],
    ['zh-Hans', ZH],
  ] as const)('in %s is kept without a word of the message', (locale, lines) => {
    const { profile } = talkAs([lines], locale)
    expect(profile.corrections).toEqual([
      { read: 'sad', said: 'angry', at: NOW + 2 * 60_000, model: 'test' },
    ])
  })

  it('is not kept where no model had read anything', () => {
    const { profile } = talkAs([EN], 'en', 'none')
    expect(profile.corrections).toBeUndefined()
    const same = { read: 'sad', said: 'sad', at: 1 } as const
    expect(keepCorrection(EMPTY_PROFILE, SAD, same)).toBe(EMPTY_PROFILE)
    expect(keepCorrection(EMPTY_PROFILE, null, { ...same, said: null })).toBe(EMPTY_PROFILE)
  })

  it('names what the reader showed most of when the talk went by nothing', () => {
    const kept = keepCorrection(EMPTY_PROFILE, SAD, { read: null, said: 'angry', at: 1 })
    expect(kept.corrections).toEqual([{ read: 'sad', said: 'angry', at: 1, model: 'test' }])
    const unsure = { ...SAD, abstained: true }
    expect(keepCorrection(EMPTY_PROFILE, unsure, { read: null, said: 'angry', at: 1 })).toBe(
      EMPTY_PROFILE,
    )
  })

  it('is one of a bounded number, the newest', () => {
    let profile: Profile = EMPTY_PROFILE
    for (let at = 0; at < MOST_CORRECTIONS + 9; at += 1)
      profile = keepCorrection(profile, SAD, { read: 'sad', said: 'angry', at })
    expect(profile.corrections).toHaveLength(MOST_CORRECTIONS)
    expect(profile.corrections?.at(-1)?.at).toBe(MOST_CORRECTIONS + 8)
    expect(
      restoreCorrections([...(profile.corrections ?? []), ...(profile.corrections ?? [])]),
    ).toHaveLength(MOST_CORRECTIONS)
  })
})

describe('the same confusion', () => {
  it.each([
    ['en', EN, /sadness.*anger.*\?/],
    ['zh-Hans', ZH, /难过.*生气.*？/],
  ] as const)('in %s: once is said as a guess, twice is asked about', (locale, lines, words) => {
    const guess = lines.slice(0, 2)
    const once = talkAs([lines, guess], locale)
    expect(once.answers[1]?.[1]?.keys[0]).toBe('reflect.maybe.sad')
    const twice = talkAs([lines, lines, guess], locale)
    expect(twice.answers[2]?.[1]?.keys).toEqual(['reflect.doubt'])
    expect(twice.answers[2]?.[1]?.text).toMatch(words)
  })

  it('of a feeling they only denied is asked about openly', () => {
    const denied = [...EN.slice(0, 2), "I'm not sad"]
    const { answers } = talkAs([denied, denied, EN.slice(0, 2)], 'en')
    expect(answers[0]?.[2]?.keys).toEqual(['talk.corrected.ask'])
    expect(answers[2]?.[1]?.keys).toEqual(['reflect.doubt.open'])
  })

  it('does not silence a feeling in their own words', () => {
    const { answers } = talkAs([EN, EN, ['hello', 'I feel so sad today']], 'en')
    expect(answers[2]?.[1]?.keys[0]).not.toMatch(/doubt/)
    expect(answers[2]?.[1]?.keys[0]).toMatch(/sad/)
  })

  const kept = (read: KeptCorrection['read'], said: KeptCorrection['said'], model = 'test') => ({
    ...{ read, said, model, at: 1 },
  })
  it.each([
    [[], null],
    [[kept('sad', 'angry')], null],
    [[kept('sad', 'angry'), kept('sad', 'anxious')], null],
    [[kept('sad', 'angry'), kept('joyful', 'angry')], null],
    [[kept('sad', 'angry'), kept('sad', 'angry', 'another')], null],
    [[kept('sad', 'angry'), kept('sad', 'angry')], { read: 'sad', said: 'angry' }],
    [[kept('sad', null), kept('sad', 'anxious')], { read: 'sad', said: 'anxious' }],
    [[kept('sad', null), kept('sad', null)], { read: 'sad', said: null }],
  ] as const)('%j is the habit %j', (corrections, habit) => {
    const profile = { ...EMPTY_PROFILE, corrections }
    expect(habitOf({ profile, reading: SAD }, 'sad')).toEqual(habit)
  })

  it('is of the feeling asked for, whatever was kept', () => {
    const family = fc.constantFrom(...FAMILIES)
    const one = fc.record({
      read: family,
      said: fc.option(family),
      at: fc.nat(),
      model: fc.constantFrom('test', 'another'),
    })
    fc.assert(
      fc.property(fc.array(one), family, (corrections, read) => {
        const profile = { ...EMPTY_PROFILE, corrections }
        const habit = habitOf({ profile, reading: SAD }, read)
        const own = corrections.filter((each) => each.read === read && each.model === 'test')
        if (own.length < 2) expect(habit).toBeNull()
        if (habit) expect(own.some(({ said }) => said === habit.said)).toBe(true)
      }),
    )
  })
})
