import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_PIECE, splitText } from '../../nlp/split-text.ts'

describe('splitText', () => {
  it('cuts behind sentences, in both languages', () => {
    expect(splitText('I am tired. So very tired. Really.', 20)).toEqual([
      'I am tired. ',
      'So very tired. ',
      'Really.',
    ])
    expect(splitText('我很累。真的很累。不想说话。', 9)).toEqual([
      '我很累。真的很累。',
      '不想说话。',
    ])
  })

  it('never cuts a surrogate pair', () => {
    for (const piece of splitText('😭'.repeat(50), 7)) {
      expect(piece).not.toMatch(/\p{Cs}/u)
    }
  })

  it('keeps every letter, in order, in pieces that are not too long', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('word ', '字', '. ', '。', '😭', '\n', ', ', 'longword'), {
          maxLength: 3000,
        }),
        (parts) => {
          const text = parts.join('')
          const pieces = splitText(text)
          expect(pieces.join('')).toBe(text)
          for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(MAX_PIECE)
        },
      ),
    )
  })

  it('gives one piece for an empty text', () => {
    expect(splitText('')).toEqual([''])
  })
})
