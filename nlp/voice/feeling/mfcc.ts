import { powerSpectrum } from './power-spectrum.ts'

const RATE = 16_000
const HOP = 160
const WINDOW = 400
const FFT = 512
const MELS = 80
const BINS = FFT / 2 + 1
/** Coefficients without their deltas. */
export const MFCC_COEFFICIENTS = 40
/** Rows of a frame: coefficients, their deltas and the deltas of those. */
export const MFCC_WIDTH = 3 * MFCC_COEFFICIENTS
const FLOOR = 1e-10
const RANGE_DB = 80
/** Frames on each side that a delta looks at. */
const REACH = 4

/** Slaney's mel scale: linear below 1 kHz, logarithmic above. */
function toMel(hertz: number): number {
  return hertz < 1000 ? (hertz * 3) / 200 : 15 + (Math.log(hertz / 1000) * 27) / Math.log(6.4)
}

function fromMel(mel: number): number {
  return mel < 15 ? (mel * 200) / 3 : 1000 * Math.exp(((mel - 15) * Math.log(6.4)) / 27)
}

interface Filter {
  readonly first: number
  readonly weights: readonly number[]
}

/** Triangles of equal area between 0 and 8 kHz, without the zeros around them. */
function melFilters(): readonly Filter[] {
  const top = toMel(RATE / 2)
  const edges = Array.from({ length: MELS + 2 }, (_, i) => fromMel((top * i) / (MELS + 1)))
  return Array.from({ length: MELS }, (_, m) => {
    const [low, middle, high] = [edges[m] ?? 0, edges[m + 1] ?? 0, edges[m + 2] ?? 0]
    const weights: number[] = []
    let first = BINS
    for (let bin = 0; bin < BINS; bin++) {
      const hertz = (bin * RATE) / FFT
      const height = Math.min((hertz - low) / (middle - low), (high - hertz) / (high - middle))
      if (height <= 0) continue
      first = Math.min(first, bin)
      weights.push((height * 2) / (high - low))
    }
    return { first, weights }
  })
}

const filters = melFilters()

/** Periodic Hann: one period is 400 samples, not 399. */
const hann = Float64Array.from(
  { length: WINDOW },
  (_, n) => 0.5 - 0.5 * Math.cos((2 * Math.PI * n) / WINDOW),
)

/** Orthonormal DCT-II, [40][80]. */
const cosines = Array.from({ length: MFCC_COEFFICIENTS }, (_, k) =>
  Float64Array.from(
    { length: MELS },
    (_unused, n) =>
      Math.sqrt((k === 0 ? 1 : 2) / MELS) * Math.cos((Math.PI * k * (2 * n + 1)) / (2 * MELS)),
  ),
)

/** Mel power in decibels, [frames][80]; frame t is centred on sample 160 t. */
function melDecibels(samples: Float32Array, frames: number): Float64Array {
  const out = new Float64Array(frames * MELS)
  const padded = new Float64Array(FFT)
  const side = (FFT - WINDOW) / 2
  let loudest = -Infinity
  for (let t = 0; t < frames; t++) {
    const start = t * HOP - WINDOW / 2
    for (let n = 0; n < WINDOW; n++) padded[side + n] = (samples[start + n] ?? 0) * (hann[n] ?? 0)
    const power = powerSpectrum(padded)
    filters.forEach(({ first, weights }, m) => {
      let sum = 0
      for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (power[first + i] ?? 0)
      const decibels = 10 * Math.log10(Math.max(sum, FLOOR))
      loudest = Math.max(loudest, decibels)
      out[t * MELS + m] = decibels
    })
  }
  return out.map((decibels) => Math.max(decibels, loudest - RANGE_DB))
}

/** Writes the slope over nine frames of columns `from … from + 39` into the 40 after them; the ends are held. */
function addDeltas(rows: Float32Array, frames: number, from: number): void {
  for (let t = 0; t < frames; t++) {
    for (let k = from; k < from + MFCC_COEFFICIENTS; k++) {
      let sum = 0
      for (let n = 1; n <= REACH; n++) {
        const after = Math.min(frames - 1, t + n)
        const before = Math.max(0, t - n)
        sum += n * ((rows[after * MFCC_WIDTH + k] ?? 0) - (rows[before * MFCC_WIDTH + k] ?? 0))
      }
      rows[t * MFCC_WIDTH + MFCC_COEFFICIENTS + k] = sum / 60
    }
  }
}

/**
 * MFCC of mono sound at 16 kHz, as librosa makes them with `n_fft=512`, `win_length=400`,
 * `hop_length=160`, `n_mels=80`: Slaney mel filters, a periodic Hann window, 10·log10 within 80 dB of
 * the loudest, orthonormal DCT-II, and deltas over nine frames.
 *
 * @param samples in [−1, 1]; shorter than 400 is taken as silence after it
 * @returns one row of 120 after the other, a row every 10 ms
 */
export function mfcc(samples: Float32Array): Float32Array {
  const frames = 1 + Math.floor(Math.max(samples.length, WINDOW) / HOP)
  const decibels = melDecibels(samples, frames)
  const rows = new Float32Array(frames * MFCC_WIDTH)
  for (let t = 0; t < frames; t++) {
    cosines.forEach((table, k) => {
      let sum = 0
      for (let n = 0; n < MELS; n++) sum += (table[n] ?? 0) * (decibels[t * MELS + n] ?? 0)
      rows[t * MFCC_WIDTH + k] = sum
    })
  }
  addDeltas(rows, frames, 0)
  addDeltas(rows, frames, MFCC_COEFFICIENTS)
  return rows
}
