import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesOf, stretchesOf, without } from '../../../../nlp/text/transformer/occlude.ts'

const wordsIn = (text: string) => stretchesOf(text).map(({ start, end }) => text.slice(start, end))
import { anyText } from '../../../support/any-text.ts'

describe('stretchesOf', () => {
  it('takes clauses when there are three or more', () => {
    expect(wordsIn('I got up, the sun was out, and still I cried.')).toEqual([
      'I got up',
      'the sun was out',
      'and still I cried',
    ])
    expect(wordsIn('今天下雨，我没出门。想妈妈了！')).toEqual(['今天下雨', '我没出门', '想妈妈了'])
  })

  it('takes words when there are fewer, of Chinese too', () => {
    expect(wordsIn('I feel awful')).toEqual(['I', 'feel', 'awful'])
    expect(wordsIn('我很难过').join('')).toBe('我很难过')
    expect(wordsIn('我很难过').length).toBeGreaterThan(1)
  })

  it('takes nothing when nothing can be left out', () => {
    for (const text of ['', '   ', 'sad', '...!?', '😭']) expect(wordsIn(text)).toEqual([])
  })

  it('gives few stretches, apart, in order and inside any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText(300),
          fc
            .array(fc.constantFrom('I cried', '我很难过', ', ', '。', ' ', '😭', '!'), {
              maxLength: 80,
            })
            .map((parts) => parts.join('')),
        ),
        (text) => {
          const stretches = stretchesOf(text)
          expect(stretches.length).toBeLessThanOrEqual(12)
          let last = 0
          for (const { start, end } of stretches) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(without(text, { start, end }).length).toBe(text.length - (end - start) + 1)
            last = end
          }
        },
      ),
    )
  })
})

describe('piecesOf', () => {
  it('looks at a bounded part of a long text, and at the whole of a short one', () => {
    expect(piecesOf('short')).toEqual(['short'])
    const pieces = piecesOf('I was there. '.repeat(10_000))
    expect(pieces).toHaveLength(10)
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(400)
  })
})
