import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Resampler } from '../../../../nlp/voice/decode/resample.ts'
import { level, tone } from '../../../support/sound.ts'

function resample(samples: Float32Array, from: number, to = 16_000, piece = 1000): Float32Array {
  const resampler = new Resampler(from, to)
  const out: number[] = []
  for (let at = 0; at < samples.length; at += piece)
    out.push(...resampler.push(samples.subarray(at, at + piece)))
  out.push(...resampler.finish())
  return Float32Array.from(out)
}

/** Loudness of the middle, in dB of what a tone of half full scale has. */
function gain(samples: Float32Array): number {
  const middle = samples.subarray(samples.length / 4, (3 * samples.length) / 4)
  return 20 * Math.log10(level(middle) / (0.5 / Math.SQRT2))
}

const RATES = [8000, 11_025, 22_050, 24_000, 32_000, 44_100, 44_101, 48_000, 96_000, 192_000]

describe('Resampler', () => {
  it.each(RATES)('leaves the tones of speech as they are, from %i', (rate) => {
    const edge = Math.min(rate, 16_000) / 2
    for (const hertz of [60, 440, 0.5 * edge, 0.89 * edge])
      expect(Math.abs(gain(resample(tone(hertz, 0.3, rate), rate)))).toBeLessThan(0.1)
  })

  it.each(RATES.filter((rate) => rate > 17_000))(
    'lets no higher tone fold back, from %i',
    (rate) => {
      for (const hertz of [8200, 9000, 0.45 * rate].filter(
        (tone) => tone < rate / 2 && tone >= 8200,
      ))
        expect(gain(resample(tone(hertz, 0.3, rate), rate))).toBeLessThan(-60)
    },
  )

  it('adds no tone that was not there, from 8000', () => {
    const up = resample(tone(3000, 0.5, 8000), 8000)
    const wanted = tone(3000, 0.5)
    const difference = up.map((sample, i) => sample - (wanted[i] ?? 0))
    expect(gain(difference)).toBeLessThan(-60)
  })

  it('keeps sound where it is in time', () => {
    const samples = new Float32Array(48_000)
    samples[24_000] = 1
    const out = resample(samples, 48_000)
    expect(out.indexOf(Math.max(...out))).toBe(8000)
  })

  it('gives the same whatever the pieces, and as long as it should', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RATES),
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 1, max: 5000 }),
        (rate, piece, length) => {
          const samples = tone(1000, length / rate, rate)
          const whole = resample(samples, rate, 16_000, samples.length)
          expect(resample(samples, rate, 16_000, piece)).toEqual(whole)
          expect(whole.length).toBe(Math.ceil((samples.length * 16_000) / rate))
        },
      ),
      { numRuns: 40 },
    )
  })
})
