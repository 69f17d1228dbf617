import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayMatch, requiredLiterals } from '../../../nlp/crisis/literals.ts'

describe('requiredLiterals', () => {
  it.each([
    ['suicid(?:e|al)', [['suicid']]],
    ['(?:kill|end) myself', [[' myself'], ['kill', 'end']]],
    ['(?:really )?die', [['die']]],
    ['(?<!not )dead(?! end)', [['dead']]],
    ['想(?:去)?死', [['想'], ['死']]],
    ['[ab]c{0,2}', []],
    ['(?:x|yes)?', []],
    ['goo{2}d', [['goo']]],
    [String.raw`\bend it\b`, [['end it']]],
  ])('of %s', (pattern, expected) => {
    expect(new Set(requiredLiterals(pattern).map((set) => set.join()))).toEqual(
      new Set(expected.map((set) => set.join())),
    )
  })

  it('throws on brackets that do not balance', () => {
    expect(() => requiredLiterals('(?:a')).toThrow('Unbalanced')
    expect(() => requiredLiterals('a)')).toThrow('Unbalanced')
    expect(() => requiredLiterals('[a')).toThrow('Unbalanced')
  })

  it('never rules out a text that the pattern matches', () => {
    const word = fc.constantFrom('ab', 'cd', 'ef', 'die', '想', '死', ' ')
    const pattern = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        word,
        fc.tuple(tie('node'), tie('node')).map(([a, b]) => `${a}${b}`),
        fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(?:${a}|${b})`),
        fc
          .tuple(tie('node'), fc.constantFrom('?', '{0,2}', '{1,2}', '{2}'))
          .map(([a, quantifier]) => `(?:${a})${quantifier}`),
        fc.tuple(tie('node'), word).map(([a, b]) => `(?!${b}${b})${a}`),
      ),
    })).node
    fc.assert(
      fc.property(
        pattern,
        fc.array(word, { maxLength: 8 }).map((words) => words.join('')),
        (source, text) => {
          if (new RegExp(source, 'u').test(text)) {
            expect(mayMatch(text, requiredLiterals(source))).toBe(true)
          }
        },
      ),
      { numRuns: 3000 },
    )
  })
})
