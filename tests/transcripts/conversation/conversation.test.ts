import { Converter } from 'opencc-js/cn2t'
import { describe, expect, test } from 'vitest'
import { EMPTY_STATE } from '../../../dialogs/state.ts'
import type { Locale } from '../../../types.ts'
import { answer, inputOf, keysOf, questionMarks } from '../../dialogs/conversation/support.ts'
import { en as told } from './en.ts'
import { everydayEn } from './everyday-en.ts'
import { everydayZh } from './everyday-zh.ts'
import { MOODS, type Transcript } from './transcript.ts'
import { zh as toldInChinese } from './zh.ts'

const en = [...told, ...everydayEn]
const zh = [...toldInChinese, ...everydayZh]

const toTraditional = Converter({ from: 'cn', to: 'tw' })

function play({ lines }: Transcript, locale: Locale, write: (text: string) => string): void {
  let state = EMPTY_STATE
  for (const [i, { person, mood, says, opens, offers }] of lines.entries()) {
    const input = inputOf(write(person), {
      locale,
      now: 1_700_000_000_000 + i * 60_000,
      ...(mood && { reading: MOODS[mood] }),
    })
    const answered = answer(state, input)
    expect(keysOf(answered.say), person).toEqual(says)
    expect(answered.state.flow?.flow, person).toBe(opens)
    expect(answered.state.offer?.technique, person).toBe(offers)
    expect(questionMarks(answered.texts), person).toBeLessThanOrEqual(
      says.includes('talk.joke') ? 2 : 1,
    )
    state = answered.state
  }
}

const asWritten = (text: string) => text

test('there are a dozen conversations and more in each language', () => {
  expect(en.length).toBeGreaterThanOrEqual(12)
  expect(zh.length).toBeGreaterThanOrEqual(12)
})

describe('English', () => {
  test.each(en.map((one) => [one.name, one] as const))('%s', (_, transcript) => {
    play(transcript, 'en', asWritten)
  })
})

describe('Chinese', () => {
  test.each(zh.map((one) => [one.name, one] as const))('%s', (_, transcript) => {
    play(transcript, 'zh-Hans', asWritten)
  })
})

describe('Chinese in traditional script', () => {
  test.each(zh.map((one) => [one.name, one] as const))('%s', (_, transcript) => {
    play(transcript, 'zh-Hant', toTraditional)
  })
})
