import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addToNorm,
  emptyNorm,
  mergeNorms,
  standOut,
} from '../../../../nlp/voice/feeling/voice-norm.ts'
import type { VoiceNorm } from '../../../../nlp/voice/voice-reader.ts'

const WIDTH = 3
const value = fc.double({ min: -1e3, max: 1e3, noNaN: true })
const recording = fc.array(value, { minLength: WIDTH, maxLength: WIDTH })
const recordings = fc.array(recording, { maxLength: 30 })

const heard = (all: readonly (readonly number[])[]): VoiceNorm =>
  all.reduce<VoiceNorm>((norm, features) => addToNorm(norm, features), emptyNorm(WIDTH))

function expectSame(a: VoiceNorm, b: VoiceNorm): void {
  expect(a.count).toBe(b.count)
  for (let i = 0; i < WIDTH; i++) {
    expect(a.mean[i]).toBeCloseTo(b.mean[i] ?? Number.NaN, 6)
    const square = b.squares[i] ?? Number.NaN
    expect(Math.abs((a.squares[i] ?? 0) - square)).toBeLessThan(1e-6 * (1 + square))
  }
}

const population = { mean: [1, -2, 0.5], deviation: [2, 1, 0.1] }
const shrinkage = { mean: 2, spread: 8 }

describe('a person’s running mean and spread', () => {
  it('is what one gets from all recordings at once', () => {
    fc.assert(
      fc.property(recordings, (all) => {
        const mean = Array.from({ length: WIDTH }, (_, i) =>
          all.length === 0 ? 0 : all.reduce((sum, one) => sum + (one[i] ?? 0), 0) / all.length,
        )
        const squares = mean.map((middle, i) =>
          all.reduce((sum, one) => sum + ((one[i] ?? 0) - middle) ** 2, 0),
        )
        expectSame(heard(all), { count: all.length, mean, squares })
      }),
    )
  })

  it('does not depend on the order, nor on where it was cut and merged', () => {
    fc.assert(
      fc.property(recordings, fc.nat(), (all, cut) => {
        const at = all.length === 0 ? 0 : cut % all.length
        const whole = heard(all)
        expectSame(heard([...all].reverse()), whole)
        expectSame(mergeNorms(heard(all.slice(0, at)), heard(all.slice(at))), whole)
        expectSame(mergeNorms(heard(all.slice(at)), heard(all.slice(0, at))), whole)
      }),
    )
  })

  it('refuses what is no number, or of another width, and leaves the calibration as it was', () => {
    const norm = heard([[1, 2, 3]])
    expect(() => addToNorm(norm, [1, Number.NaN, 3])).toThrow(RangeError)
    expect(() => addToNorm(norm, [1, Infinity, 3])).toThrow(RangeError)
    expect(() => addToNorm(norm, [1, 2])).toThrow(RangeError)
    expect(() => mergeNorms(norm, emptyNorm(2))).toThrow(RangeError)
    expect(norm).toEqual({ count: 1, mean: [1, 2, 3], squares: [0, 0, 0] })
  })
})

describe('standOut', () => {
  it('takes a person of whom nothing was heard to be like everyone', () => {
    fc.assert(
      fc.property(recording, (features) => {
        const plain = standOut(features, population, undefined, shrinkage)
        expect(standOut(features, population, emptyNorm(WIDTH), shrinkage)).toEqual(plain)
        features.forEach((one, i) => {
          const expected = (one - (population.mean[i] ?? 0)) / (population.deviation[i] ?? 1)
          expect(plain[i]).toBeCloseTo(expected, 2)
        })
      }),
    )
  })

  it('is finite for every history, also of equal recordings', () => {
    fc.assert(
      fc.property(recording, recordings, recording, fc.nat(20), (features, all, same, times) => {
        const norm = heard([...all, ...Array.from({ length: times }, () => same)])
        const seen = standOut(features, population, norm, shrinkage)
        expect(seen.every(Number.isFinite)).toBe(true)
      }),
    )
  })

  it('comes to the person’s own mean and spread as recordings add up', () => {
    const all = Array.from({ length: 5000 }, (_, n) => [10 + (n % 2 ? 3 : -3), 0, 0])
    const [high] = standOut([13, 0, 0], population, heard(all), shrinkage)
    expect(high).toBeCloseTo(1, 2)
  })

  it('refuses a calibration of another width', () => {
    expect(() => standOut([1, 2, 3], population, emptyNorm(4), shrinkage)).toThrow(RangeError)
    expect(() => standOut([1, 2], population, undefined, shrinkage)).toThrow(RangeError)
  })
})
