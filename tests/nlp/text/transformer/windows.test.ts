import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planWindows } from '../../../../nlp/text/transformer/windows.ts'

const PLAN = { size: 100, overlap: 20 }

describe('planWindows', () => {
  it('takes a short text whole', () => {
    expect(planWindows(0, PLAN)).toEqual({ windows: [], isPartial: false })
    expect(planWindows(1, PLAN).windows).toEqual([{ start: 0, end: 1 }])
    expect(planWindows(100, PLAN).windows).toEqual([{ start: 0, end: 100 }])
  })

  it('overlaps the windows of a longer one', () => {
    expect(planWindows(101, PLAN).windows).toEqual([
      { start: 0, end: 100 },
      { start: 1, end: 101 },
    ])
    expect(planWindows(260, PLAN).windows).toEqual([
      { start: 0, end: 100 },
      { start: 80, end: 180 },
      { start: 160, end: 260 },
    ])
  })

  it('leaves out no token, or says so; never takes more windows than it may', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30_000 }),
        fc.integer({ min: 2, max: 126 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 70 }),
        (tokens, size, overlapWish, most) => {
          const overlap = Math.min(overlapWish, size - 1)
          const { windows, isPartial } = planWindows(tokens, { size, overlap }, most)
          expect(windows.length).toBeGreaterThan(0)
          expect(windows.length).toBeLessThanOrEqual(most)
          expect(windows[0]?.start).toBe(0)
          if (most > 1) expect(windows.at(-1)?.end).toBe(tokens)
          let covered = 0
          let hasGap = false
          for (const { start, end } of windows) {
            expect(end - start).toBe(Math.min(size, tokens))
            if (start > covered) hasGap = true
            covered = end
          }
          if (covered < tokens) hasGap = true
          expect(isPartial).toBe(hasGap)
        },
      ),
    )
  })
})
