import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en } from '../../../dialogs/messages/en.ts'
import { zh } from '../../../dialogs/messages/zh.ts'
import {
  ANSWERS,
  bandOf,
  instrumentOf,
  INSTRUMENTS,
  maximumOf,
} from '../../../dialogs/screening/instruments.ts'
import { riskOfItem9 } from '../../../dialogs/screening/item9.ts'
import { SCREENING_INSTRUMENTS } from '../../../dialogs/types.ts'

const bands = (id: 'phq9' | 'gad7', scores: readonly number[]) =>
  scores.map((score) => bandOf(INSTRUMENTS[id], score).band)

describe('the instruments', () => {
  it('have their authors’ items, scores and bands', () => {
    expect(INSTRUMENTS.phq9.items).toHaveLength(9)
    expect(INSTRUMENTS.gad7.items).toHaveLength(7)
    expect([maximumOf(INSTRUMENTS.phq9), maximumOf(INSTRUMENTS.gad7)]).toEqual([27, 21])
    expect(bands('phq9', [0, 4, 5, 9, 10, 14, 15, 19, 20, 27])).toEqual([
      'minimal',
      'minimal',
      'mild',
      'mild',
      'moderate',
      'moderate',
      'moderatelySevere',
      'moderatelySevere',
      'severe',
      'severe',
    ])
    expect(bands('gad7', [0, 4, 5, 9, 10, 14, 15, 21])).toEqual([
      'minimal',
      'minimal',
      'mild',
      'mild',
      'moderate',
      'moderate',
      'severe',
      'severe',
    ])
  })

  it.each(SCREENING_INSTRUMENTS)('%s: each band says its own range in both languages', (id) => {
    const { bands: all } = INSTRUMENTS[id]
    all.forEach(({ say, from }, i) => {
      const to = all[i + 1]?.from
      for (const text of [en[say], zh[say]]) {
        if (from > 0) expect(text).toContain(String(from))
        if (to !== undefined && from > 0) expect(text).toContain(String(to - 1))
      }
    })
  })

  it('are asked with four answers that say their score', () => {
    expect(ANSWERS.map(({ id }) => id)).toEqual(['0', '1', '2', '3'])
    for (const { id, label } of ANSWERS) {
      expect(en[label]).toMatch(new RegExp(`^${id} `))
      expect(zh[label]).toMatch(new RegExp(`^${id} `))
    }
  })

  it('never name a condition the person would have', () => {
    for (const { bands: all } of Object.values(INSTRUMENTS))
      for (const { say } of all) {
        expect(en[say]).not.toMatch(/you (?:have|are|suffer)\b.*(?:depress|disorder|anxi)/i)
        expect(zh[say]).not.toMatch(/你(?:有|得了|患).{0,6}(?:症|障碍)|抑郁症|焦虑症/)
      }
  })

  it('are unknown by any other name', () => {
    expect(instrumentOf('phq9')).toBe(INSTRUMENTS.phq9)
    expect([instrumentOf('phq8'), instrumentOf(undefined), instrumentOf('toString')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('riskOfItem9', () => {
  it('is moderate for several days and high for more', () => {
    expect([0, 1, 2, 3].map((answer) => riskOfItem9(answer).level)).toEqual([
      'none',
      'moderate',
      'high',
      'high',
    ])
    expect(riskOfItem9(1)).toEqual({
      level: 'moderate',
      kind: 'suicide',
      about: 'self',
      evidence: [{ source: 'rule', id: 'phq9.item9', level: 'moderate', kind: 'suicide' }],
    })
  })

  it('never falls with a higher answer, and is total', () => {
    const ranks = ['none', 'low', 'moderate', 'high', 'imminent']
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        expect(ranks.indexOf(riskOfItem9(high).level)).toBeGreaterThanOrEqual(
          ranks.indexOf(riskOfItem9(low).level),
        )
      }),
    )
  })
})
