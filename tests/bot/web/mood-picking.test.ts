import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestMark, neighbourMark } from '../../../bot/web/cards/mood-picking.ts'

describe('nearestMark', () => {
  const marks = [
    { x: 0, y: 10 },
    { x: 50, y: 10 },
    { x: 50, y: 90 },
  ]

  it.each([
    [-20, 10, 0],
    [20, 90, 0],
    [40, 12, 1],
    [49, 80, 2],
    [900, 0, 1],
  ])('at %i, %i is %i', (x, y, i) => {
    expect(nearestMark(marks, x, y)).toBe(i)
  })

  it('is none where there are none', () => {
    expect(nearestMark([], 1, 1)).toBe(-1)
  })
})

describe('neighbourMark', () => {
  it('stays within the list, whatever the keys', () => {
    const keys = fc.array(fc.constantFrom('ArrowLeft', 'ArrowRight', 'Home', 'End'))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), keys, (count, pressed) => {
        let current = count - 1
        for (const key of pressed) {
          current = neighbourMark(key, current, count) ?? -1
          expect(current).toBeGreaterThanOrEqual(0)
          expect(current).toBeLessThan(count)
        }
      }),
    )
  })

  it('leaves other keys to the page', () => {
    for (const key of ['Tab', 'ArrowUp', 'a', 'Escape']) expect(neighbourMark(key, 1, 3)).toBeNull()
    expect(neighbourMark('End', 0, 0)).toBeNull()
  })
})
