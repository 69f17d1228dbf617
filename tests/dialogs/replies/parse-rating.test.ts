import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseRating } from '../../../dialogs/replies.ts'
import { normalise } from '../../../nlp/normalise.ts'

const RATINGS: readonly (readonly [string, number])[] = [
  ['7', 7],
  ['0', 0],
  ['10', 10],
  ['7.5', 7.5],
  ['7,5', 7.5],
  ['seven', 7],
  ['Ten', 10],
  ['zero', 0],
  ['7/10', 7],
  ['7 / 10', 7],
  ['7 out of 10', 7],
  ['ten out of ten', 10],
  ['11/10', 10],
  ['about a 6', 6],
  ['around 6ish', 6],
  ['I’d say 7', 7],
  ["it's a 7 right now", 7],
  ['a solid 8', 8],
  ['still an 8', 8],
  ['honestly like a 9', 9],
  ['down to 4', 4],
  ['ok fine, 6', 6],
  ['8 I guess', 8],
  ['8, my mom just called', 8],
  ['I feel like a 7 because my boss yelled', 7],
  ['6 and a half', 6.5],
  ['maybe 5 or 6', 5.5],
  ['5-6', 5.5],
  ['5 to 6', 5.5],
  ['between 6 and 7', 6.5],
  ['five or six', 5.5],
  ['from 8 to 5', 5],
  ['8 -> 5', 5],
  ['my stress is 8/10 at work', 8],
  ['70%', 7],
  ['none', 0],
  ['not at all', 0],
  ['the worst', 10],
  ['off the charts', 10],
  ['6 😔', 6],
  ['七', 7],
  ['七分', 7],
  ['７分', 7],
  ['大概六', 6],
  ['大概7分吧', 7],
  ['十', 10],
  ['十分', 10],
  ['零', 0],
  ['两分', 2],
  ['七分半', 7.5],
  ['八点五', 8.5],
  ['五六分', 5.5],
  ['五到六', 5.5],
  ['5分或者6分', 5.5],
  ['大概在6到7之间', 6.5],
  ['从8降到5了', 5],
  ['降到4了', 4],
  ['现在3', 3],
  ['还是8', 8],
  ['應該是七分', 7],
  ['7分，因为老板骂我', 7],
  ['我现在的焦虑程度大概有七分吧', 7],
  ['八成', 8],
  ['完全没有', 0],
  ['一点也不难受', 0],
  ['满分', 10],
]

const NO_RATINGS: readonly string[] = [
  '',
  '...',
  '110',
  '11',
  '-3',
  '24/7',
  '999 out of 1000',
  '2 out of 5',
  '3 kids',
  'I have 3 kids',
  '10 minutes',
  '5 minutes ago',
  'one of those days',
  'no one came',
  'someone called',
  'I want 1 more chance',
  'no',
  'I feel awful',
  '十分难过',
  '十一',
  '九十',
  '二十',
  '一般',
  '一点',
  '一些',
  '三个孩子',
  '我有三个孩子',
  '5分钟',
  '七点钟',
  '三分之一',
  '考了90分',
  '千万别问',
]

describe('parseRating', () => {
  test.each(RATINGS)('"%s" is %d', (text, rating) => {
    expect(parseRating(normalise(text))).toBe(rating)
  })

  test.each(NO_RATINGS)('"%s" is none', (text) => {
    expect(parseRating(normalise(text))).toBeNull()
  })

  test.each([
    'the same',
    'same as before',
    'no change',
    "it hasn't changed",
    '一样',
    '没变化',
    '跟刚才一样',
    '差不多',
  ])('"%s" is the rating before, if there was one', (text) => {
    expect(parseRating(normalise(text), { earlier: 6 })).toBe(6)
    expect(parseRating(normalise(text))).toBeNull()
  })

  test('is from 0 to 10, or none, whatever is written', () => {
    const words = fc.constantFrom(
      '7',
      '11',
      'or',
      'to',
      '分',
      '十',
      '半',
      '/',
      '10',
      '-',
      'a',
      '从',
      '到',
      ' ',
      '.',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const rating = parseRating(normalise(text))
        if (rating !== null) {
          expect(rating).toBeGreaterThanOrEqual(0)
          expect(rating).toBeLessThanOrEqual(10)
        }
      }),
    )
  })

  test('reads every number from 0 to 10 in every form', () => {
    const english = [
      'zero',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
    ]
    const chinese = Array.from('零一二三四五六七八九十')
    for (let rating = 0; rating <= 10; rating += 1) {
      for (const form of [
        `${rating}`,
        `${rating}/10`,
        `${rating}分`,
        `about ${rating}`,
        english[rating],
        chinese[rating],
        `${chinese[rating] ?? ''}分`,
      ]) {
        expect([form, parseRating(form ?? '')]).toEqual([form, rating])
      }
    }
  })
})
