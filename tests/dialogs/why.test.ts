import { expect, test } from 'vitest'
import { renderUtterance } from '../../dialogs/render.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../dialogs/state.ts'
import type { DialogState, Profile } from '../../dialogs/types.ts'
import { explain } from '../../dialogs/why.ts'
import { answer, inputOf, keysOf, readingOf } from './conversation/support.ts'

const NOW = 1_700_000_000_000
const DAY = 24 * 60 * 60 * 1000

const explained = (state: DialogState, profile: Profile = EMPTY_PROFILE, now = NOW) =>
  explain(state, profile, now)

test('says that nothing was read yet', () => {
  expect(keysOf(explained(EMPTY_STATE))).toEqual(['why.nothingRead', 'why.noOffer'])
})

test('says what was read, how sure that is, and how to correct it', () => {
  const lastReading = readingOf({
    abstained: false,
    confidence: 0.72,
    shared: { anger: 0.7 },
    valence: -0.5,
  })
  const [reading, caveat] = explained({ ...EMPTY_STATE, lastReading })
  expect(reading?.say).toBe('why.read.angry')
  expect(caveat).toEqual({ say: 'why.caveat.sure', values: { percent: 72 } })
  for (const locale of ['en', 'zh-Hans', 'zh-Hant'] as const) {
    if (caveat) expect(renderUtterance(caveat, locale, []).text).toContain('72%')
  }
})

test('quotes the words that a reading rests on, in the marks of the language', () => {
  const lastReading = readingOf({ abstained: false, confidence: 0.7, shared: { sadness: 0.8 } })
  const state = { ...EMPTY_STATE, lastReading }
  const quoted = (locale: 'en' | 'zh-Hans' | 'zh-Hant', words = ['so tired', 'alone']) =>
    explain(state, EMPTY_PROFILE, NOW, { locale, words }).find(({ say }) => say === 'why.words')
  expect(quoted('en')?.values).toEqual({ words: '“so tired”, “alone”' })
  expect(quoted('zh-Hans')?.values).toEqual({ words: '“so tired”“alone”' })
  expect(quoted('zh-Hant')?.values).toEqual({ words: '「so tired」「alone」' })
  expect(quoted('en', [])).toBeUndefined()
  // Nothing is claimed of a reading that asserts nothing.
  const unsure = explain({ ...EMPTY_STATE, lastReading: readingOf() }, EMPTY_PROFILE, NOW, {
    locale: 'en',
    words: ['x'],
  })
  expect(keysOf(unsure)).not.toContain('why.words')
})

test('is franker about a weak reading, and about one that abstained', () => {
  const weak = readingOf({ abstained: false, confidence: 0.4, shared: { fear: 0.4 } })
  expect(keysOf(explained({ ...EMPTY_STATE, lastReading: weak }))).toEqual([
    'why.read.anxious',
    'why.caveat.unsure',
    'why.noOffer',
  ])
  expect(keysOf(explained({ ...EMPTY_STATE, lastReading: readingOf() }))[0]).toBe('why.read.unsure')
  const flat = readingOf({ abstained: false, shared: { neutral: 0.9 } })
  expect(keysOf(explained({ ...EMPTY_STATE, lastReading: flat }))[0]).toBe('why.read.neutral')
})

test('names the other sources when there were some', () => {
  const lastReading = readingOf({
    abstained: false,
    shared: { joy: 0.8 },
    modalities: ['text', 'voice'],
  })
  expect(keysOf(explained({ ...EMPTY_STATE, lastReading }))).toContain('why.caveat.other')
})

test('goes by a correction', () => {
  const reading = readingOf({ abstained: false, shared: { sadness: 0.8 }, valence: -0.6 })
  const first = answer(EMPTY_STATE, inputOf('they moved my desk', { reading }))
  const second = answer(first.state, inputOf('not sad, angry', { reading }))
  expect(keysOf(explained(second.state))[0]).toBe('why.read.corrected.angry')
})

test('explains the last offer, with the numbers when it helped before, for a day', () => {
  const { state } = answer(EMPTY_STATE, inputOf('教我放松', { now: NOW }))
  expect(keysOf(explained(state)).slice(-2)).toEqual([
    'why.offered.pacedBreathing',
    'policy.reason.breathing.intense',
  ])
  expect(keysOf(explained(state, EMPTY_PROFILE, NOW + 2 * DAY)).at(-1)).toBe('why.noOffer')

  const profile: Profile = {
    ...EMPTY_PROFILE,
    episodes: [{ technique: 'grounding', at: NOW, before: 8, after: 3, finished: true }],
  }
  const again = answer(EMPTY_STATE, inputOf('教我放松', { now: NOW, profile }))
  expect(explained(again.state, profile).at(-1)).toEqual({
    say: 'policy.reason.helped.grounding',
    values: { before: 8, after: 3 },
  })
  // The episodes were erased since: no numbers are made up.
  expect(keysOf(explained(again.state)).at(-1)).toBe('policy.about.grounding')
})
