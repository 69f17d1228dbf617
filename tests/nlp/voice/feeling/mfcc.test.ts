import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MFCC_WIDTH, mfcc } from '../../../../nlp/voice/feeling/mfcc.ts'
import { powerSpectrum } from '../../../../nlp/voice/feeling/power-spectrum.ts'

interface Reference {
  readonly samples: readonly number[]
  readonly frames: number
  readonly chosen: readonly number[]
  readonly mfcc: readonly (readonly number[])[]
}

const reference = JSON.parse(
  readFileSync(new URL('./mfcc-reference.json', import.meta.url), 'utf8'),
) as Reference

describe('mfcc', () => {
  it('is librosa’s to 1e-3: coefficients, deltas and their deltas', () => {
    const rows = mfcc(Float32Array.from(reference.samples, (sample) => sample / 32_768))
    expect(rows.length).toBe(reference.frames * MFCC_WIDTH)
    let worst = 0
    reference.chosen.forEach((t, at) => {
      reference.mfcc[at]?.forEach((value, k) => {
        worst = Math.max(worst, Math.abs(value - (rows[t * MFCC_WIDTH + k] ?? Number.NaN)))
      })
    })
    expect(worst).toBeLessThan(1e-3)
  })

  it('takes silence and less than a window, and never gives what is no number', () => {
    for (const length of [0, 1, 399, 401, 16_000]) {
      const rows = mfcc(new Float32Array(length))
      expect(rows.length).toBe((1 + Math.floor(Math.max(length, 400) / 160)) * MFCC_WIDTH)
      expect(rows.every(Number.isFinite)).toBe(true)
    }
  })
})

describe('powerSpectrum', () => {
  it('keeps the energy (Parseval) and finds a tone in its bin', () => {
    const tone = Float64Array.from({ length: 512 }, (_, n) =>
      Math.cos((2 * Math.PI * 37 * n) / 512),
    )
    const power = powerSpectrum(tone)
    expect(power.length).toBe(257)
    expect(power[37]).toBeCloseTo(256 ** 2, 4)
    const rest = power.reduce((sum, value, bin) => (bin === 37 ? sum : sum + value), 0)
    expect(rest).toBeLessThan(1e-9)
  })

  it('refuses a length that is no power of two', () => {
    expect(() => powerSpectrum(new Float64Array(400))).toThrow(RangeError)
    expect(() => powerSpectrum(new Float64Array(0))).toThrow(RangeError)
  })
})
