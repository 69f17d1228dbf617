import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A recording that the tests decode; `scripts/train/voice/make-fixtures.sh` made it. */
export function recording(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(import.meta.dirname, 'voice', name)))
}

export interface WavShape {
  readonly channels?: number
  readonly sampleRate?: number
  /** What its headers say instead of the real length of the sound. */
  readonly saysBytes?: number
  readonly isFloat?: boolean
}

/** A WAV file of 16 bits, or of floats, with the same samples on each channel. */
export function wavOf(
  samples: ArrayLike<number>,
  { channels = 1, sampleRate = 16_000, saysBytes, isFloat = false }: WavShape = {},
): Uint8Array {
  const bytes = isFloat ? 4 : 2
  const size = samples.length * channels * bytes
  const file = Buffer.alloc(44 + size)
  file.write('RIFF', 0, 'latin1')
  file.writeUInt32LE(saysBytes ?? 36 + size, 4)
  file.write('WAVEfmt ', 8, 'latin1')
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(isFloat ? 3 : 1, 20)
  file.writeUInt16LE(channels, 22)
  file.writeUInt32LE(sampleRate, 24)
  file.writeUInt32LE(sampleRate * channels * bytes, 28)
  file.writeUInt16LE(channels * bytes, 32)
  file.writeUInt16LE(bytes * 8, 34)
  file.write('data', 36, 'latin1')
  file.writeUInt32LE(saysBytes ?? size, 40)
  for (let i = 0, at = 44; i < samples.length; i++) {
    for (let channel = 0; channel < channels; channel++, at += bytes) {
      const sample = samples[i] ?? 0
      if (isFloat) file.writeFloatLE(sample, at)
      else file.writeInt16LE(Math.max(-32768, Math.min(32767, Math.round(sample * 32768))), at)
    }
  }
  return file
}

/** A tone of half full scale. */
export function tone(hertz: number, seconds: number, sampleRate = 16_000): Float32Array {
  return Float32Array.from(
    { length: Math.round(seconds * sampleRate) },
    (_, i) => 0.5 * Math.sin((2 * Math.PI * hertz * i) / sampleRate),
  )
}

/** White noise that is the same each time; root mean square as given. */
export function noise(level: number, seconds: number, seed = 1): Float32Array {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32 - 0.5
  }
  // The sum of twelve has a spread of one.
  return Float32Array.from({ length: Math.round(seconds * 16_000) }, () => {
    let sum = 0
    for (let i = 0; i < 12; i++) sum += next()
    return Math.max(-1, Math.min(1, sum * level))
  })
}

/** Root mean square. */
export function level(samples: Float32Array): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length)
}

/**
 * How alike two pieces of sound are, whatever their loudness and at the best of all shifts up to 0.1 s:
 * the normalised correlation, 1 for the same.
 */
export function likeness(one: Float32Array, other: Float32Array): number {
  let best = 0
  for (let shift = -1600; shift <= 1600; shift++) {
    let [product, first, second] = [0, 0, 0]
    for (let i = 2000; i < Math.min(one.length, other.length) - 2000; i++) {
      const a = one[i] ?? 0
      const b = other[i + shift] ?? 0
      product += a * b
      first += a * a
      second += b * b
    }
    best = Math.max(best, product / Math.sqrt(first * second))
  }
  return best
}
