import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fourier } from '../../../../nlp/voice/whisper/fourier.ts'
import { logMel } from '../../../../nlp/voice/whisper/log-mel.ts'
import reference from '../../../support/voice/log-mel.json' with { type: 'json' }

const sound = Float32Array.from({ length: reference.samples }, (_, i) => {
  const t = i / 16_000
  const sweep = 0.5 * Math.sin(2 * Math.PI * (200 * t + 900 * t * t)) * Math.exp(-((t - 1) ** 2))
  return sweep + 0.01 * Math.sin(2 * Math.PI * 3000 * t)
})

describe('logMel', () => {
  it("gives the numbers of Hugging Face's feature extractor", () => {
    const mel = logMel(sound, { bands: 80, length: reference.length })
    expect([mel.bands, mel.frames, mel.data.length]).toEqual([80, 300, 24_000])
    const off = reference.values.map(([band = 0, frame = 0, value = 0]) =>
      Math.abs((mel.data[band * mel.frames + frame] ?? 0) - value),
    )
    expect(Math.max(...off)).toBeLessThan(1e-4)
  })

  it('is one number everywhere when there is nothing to hear', () => {
    const mel = logMel(new Float32Array(1600), { bands: 80, length: 3200 })
    expect(new Set(mel.data)).toEqual(new Set([-1.5]))
  })
})

describe('Fourier', () => {
  it('gives the power of both signals for every size of small factors', () => {
    const size = fc.constantFrom(2, 4, 6, 10, 12, 16, 20, 30, 50, 400)
    fc.assert(
      fc.property(
        size,
        fc.infiniteStream(fc.double({ min: -1, max: 1, noNaN: true })),
        (n, numbers) => {
          const [a, b] = [[...numbers.take(n)], [...numbers.take(n)]]
          const powers = [new Float64Array(n / 2 + 1), new Float64Array(n / 2 + 1)] as const
          const load = (re: Float64Array, im: Float64Array) => {
            re.set(a)
            im.set(b)
          }
          new Fourier(n).powers(load, ...powers)
          for (const [signal, power] of [
            [a, powers[0]],
            [b, powers[1]],
          ] as const) {
            const bin = Math.floor(n / 3)
            const sum = (turn: (x: number) => number) =>
              signal.reduce((total, x, i) => total + x * turn((2 * Math.PI * bin * i) / n), 0)
            expect(power[bin]).toBeCloseTo(sum(Math.cos) ** 2 + sum(Math.sin) ** 2, 8)
          }
        },
      ),
      { numRuns: 50 },
    )
  })

  it('refuses a size that it cannot part', () => {
    expect(() => new Fourier(7)).toThrow(RangeError)
  })
})
