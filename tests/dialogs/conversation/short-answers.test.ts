import { describe, expect, test } from 'vitest'
import {
  askedLast,
  bareRating,
  findShortAnswer,
  isStuck,
} from '../../../dialogs/conversation/short-answers.ts'
import { keysOf, talk } from './support.ts'

test('the last thing said tells what was asked', () => {
  expect(askedLast([])).toBe('nothing')
  expect(askedLast(['talk.greeting#0'])).toBe('howAreYou')
  expect(askedLast(['reflect.short#0', 'talk.ask.support#1'])).toBe('who')
  expect(askedLast(['talk.stillAbout#0'])).toBe('closed')
  expect(askedLast(['talk.ask.event.failed#0'])).toBe('open')
  expect(askedLast(['talk.invite#0'])).toBe('nothing')
})

test.each([
  ['fine', 'howAreYou', 'soSo'],
  ['还行', 'howAreYou', 'soSo'],
  ['sure', 'open', 'agree'],
  ['嗯', 'open', 'agree'],
  ['ok', 'nothing', null],
  ['maybe', 'open', 'maybe'],
  ['也许吧', 'open', 'maybe'],
  ['no', 'open', 'no'],
  ['没有', 'who', 'nobody'],
  ['no one', 'nothing', 'nobody'],
  ['no', 'closed', null],
  ['no, he shouted first', 'open', null],
] as const)('%s after %s: %s', (plain, asked, kind) => {
  expect(findShortAnswer(plain, asked)).toBe(kind)
})

test.each([
  ['7', 7],
  ['10', 10],
  ['7/10', 7],
  ['8分', 8],
  ['about 6', 6],
  ['11', null],
  ['7 days', null],
] as const)('%s is a rating: %s', (plain, rating) => {
  expect(bareRating(plain)).toBe(rating)
})

describe('no way forward in sight', () => {
  test.each(["i don't know what to do about it", "i'm stuck", '不知道该怎么办', '真的没办法了'])(
    '%s',
    (plain) => {
      expect(isStuck(plain)).toBe(true)
    },
  )
  test.each(["i don't know what i did wrong", "i don't know", '不知道'])('not %s', (plain) => {
    expect(isStuck(plain)).toBe(false)
  })

  test('is a cue to ask whether to look for a way together', () => {
    const [, stuck] = talk(['my boss shouts at me', "I don't know what to do about it"])
    expect(keysOf(stuck?.say ?? [])).toEqual(['talk.stuck', 'policy.offer.problemSolving'])
    expect(stuck?.state.offer?.technique).toBe('problemSolving')
  })
  test('is not, about a loss', () => {
    const [, stuck] = talk(['my mother died', "I don't know what to do"])
    expect(keysOf(stuck?.say ?? [])).toEqual(['talk.stuck.ask'])
    expect(stuck?.state.offer).toBeNull()
  })
  test('is not, right after a refusal', () => {
    const answers = talk(['my boss shouts at me', "don't know what to do", 'no', "I'm stuck"])
    expect(keysOf(answers[3]?.say ?? [])).toEqual(['talk.stuck.ask'])
  })
})

test('a wish for a person shows whom one can reach, at once', () => {
  const [first] = talk(['can I talk to a real person'])
  expect(keysOf(first?.say ?? [])).toEqual(['talk.wantHuman'])
  expect(first?.say[0]?.card).toEqual({ type: 'helplines', country: null })
  expect(first?.texts[0]).not.toMatch(/type/i)
})

test('"no one" after an offer takes nothing up', () => {
  const [, second] = talk(["I'm panicking, I can't stop shaking", 'no one'])
  expect(second?.state.flow).toBeNull()
})
