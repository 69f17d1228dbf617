import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correlation, median, theilSen } from '../../../nlp/trajectory/statistics.ts'

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true })

describe('median', () => {
  it('is the middle, and null of nothing', () => {
    expect([median([]), median([3]), median([9, 1, 2]), median([4, 1, 3, 2])]).toEqual([
      null,
      3,
      2,
      2.5,
    ])
  })

  it('lies between the ends, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 40 }), (values) => {
        const middle = median(values) ?? Number.NaN
        expect(middle).toBeGreaterThanOrEqual(Math.min(...values))
        expect(middle).toBeLessThanOrEqual(Math.max(...values))
        expect(median(values.toReversed())).toBe(middle)
      }),
    )
  })
})

describe('theilSen', () => {
  it('finds a line exactly, and one wild point does not tip it', () => {
    const line = [0, 1, 2, 3, 4, 5, 6].map((x) => ({ x, y: 3 - 0.5 * x }))
    expect(theilSen(line)).toBeCloseTo(-0.5)
    expect(theilSen(line.map((one) => (one.x === 3 ? { x: 3, y: 50 } : one)))).toBeCloseTo(-0.5)
  })

  it('has none without two points apart', () => {
    expect(theilSen([])).toBeNull()
    expect(theilSen([{ x: 1, y: 2 }])).toBeNull()
    expect(
      theilSen([
        { x: 1, y: 2 },
        { x: 1, y: 9 },
      ]),
    ).toBeNull()
    expect(
      theilSen(
        [
          { x: 1, y: 2 },
          { x: 1.5, y: 9 },
        ],
        1,
      ),
    ).toBeNull()
  })

  it('turns with the sign', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 20 }), (values) => {
        const up = theilSen(values.map((y, x) => ({ x, y })))
        const down = theilSen(values.map((y, x) => ({ x, y: -y })))
        if (up === null) expect(down).toBeNull()
        else expect((down ?? 0) + up).toBeCloseTo(0)
      }),
    )
  })
})

describe('correlation', () => {
  it('is 1 along a line and −1 against it', () => {
    const pairs = [1, 2, 3].map((x) => ({ x, y: 2 * x }))
    expect(correlation(pairs)).toBeCloseTo(1)
    expect(correlation(pairs.map(({ x, y }) => ({ x, y: -y })))).toBeCloseTo(-1)
    expect(correlation(pairs.map(({ x }) => ({ x, y: 4 })))).toBeNull()
    expect(correlation(pairs.slice(0, 1))).toBeNull()
  })

  it('never leaves [−1, 1]', () => {
    const pair = fc.record({
      x: fc.double({ min: -1, max: 1, noNaN: true }),
      y: fc.double({ min: -1, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 30 }), (pairs) => {
        expect(Math.abs(correlation(pairs) ?? 0)).toBeLessThanOrEqual(1)
      }),
    )
  })
})
