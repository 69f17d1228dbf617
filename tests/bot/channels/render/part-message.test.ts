import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partMessage } from '../../../../bot/channels/render/part-message.ts'

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Words, sentences and emoji of both languages, as people and our catalogue write them. */
const pieces = fc.constantFrom(
  'I feel sad today. ',
  'Really?! ',
  'no',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '今天很难过。',
  '怎么办？',
  '我想静一静，',
  '👩‍👩‍👧‍👦',
  '🇬🇧',
  '👍🏽',
  'e\u0301',
  'क्षि',
  '\u0301',
  '👨‍⚕️ ',
  'https://example.org/a_b ',
  'x'.repeat(40),
  '好'.repeat(40),
)
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
)

/** Finds the parts in the text, one behind the other, and gives back what lies between them. */
function between(text: string, parts: readonly string[]): { gaps: string[]; cuts: number[] } {
  const gaps: string[] = []
  const cuts: number[] = []
  let at = 0
  for (const part of parts) {
    const found = text.indexOf(part, at)
    expect(found).toBeGreaterThanOrEqual(0)
    gaps.push(text.slice(at, found))
    cuts.push(found)
    at = found + part.length
    cuts.push(at)
  }
  return { gaps: [...gaps, text.slice(at)], cuts }
}

describe('partMessage', () => {
  test('parts are short enough, none is empty, and only white space is lost', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 80 }), (text, max) => {
        const parts = partMessage(text, max)
        for (const part of parts) {
          expect(part).not.toBe('')
          expect(part.length).toBeLessThanOrEqual(max)
        }
        for (const gap of between(text, parts).gaps) expect(gap.trim()).toBe('')
        const solid = (words: string) => words.replace(/\s+/gu, '')
        expect(solid(parts.join(''))).toBe(solid(text))
      }),
      { numRuns: 1500 },
    )
  })

  test('what a reader sees as one character stays whole', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 60, max: 90 }), (text, max) => {
        const parts = partMessage(text, max)
        const borders = new Set([...GRAPHEMES.segment(text)].map(({ index }) => index))
        borders.add(text.length)
        const longest = Math.max(
          0,
          ...[...GRAPHEMES.segment(text)].map((one) => one.segment.length),
        )
        fc.pre(longest <= max)
        // The same words may stand in a text twice, so the parts are followed from its beginning.
        for (const cut of between(text, parts).cuts) expect(borders).toContain(cut)
      }),
      { numRuns: 1000 },
    )
  })

  test('surrogate pairs are never parted, however short the parts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        for (const part of partMessage(text, 2)) expect(part.isWellFormed()).toBe(true)
      }),
    )
    expect(partMessage('👩‍👩‍👧‍👦', 2).join('')).toBe('👩‍👩‍👧‍👦')
  })

  test('a paragraph goes before a line, a line before a sentence, a sentence before a word', () => {
    expect(partMessage('One and two.\n\nThree.\nFour. Five six seven.', 24)).toEqual([
      'One and two.',
      'Three.\nFour.',
      'Five six seven.',
    ])
    expect(partMessage('One and two.\nThree. Four five.', 24)).toEqual([
      'One and two.',
      'Three. Four five.',
    ])
    expect(partMessage('One two three. Four five six seven.', 24)).toEqual([
      'One two three.',
      'Four five six seven.',
    ])
    expect(partMessage('今天很难过。我不知道该怎么办才好。', 12)).toEqual([
      '今天很难过。',
      '我不知道该怎么办才好。',
    ])
    expect(partMessage('alpha beta gamma delta', 12)).toEqual(['alpha beta', 'gamma delta'])
  })

  test('what fits is not touched; white space alone is nothing', () => {
    expect(partMessage(' fits ', 10)).toEqual([' fits '])
    expect(partMessage(' \n\n ', 2)).toEqual([])
    expect(partMessage('', 10)).toEqual([])
  })

  test('a limit under 2 is an error', () => {
    for (const max of [1, 0, -1, 2.5, Number.NaN])
      expect(() => partMessage('a long text', max)).toThrow(RangeError)
  })
})
