import { Fourier } from './fourier.ts'

/** Samples a window (25 ms at 16 kHz), and from one window to the next (10 ms). */
const WINDOW = 400
export const HOP = 160
const BINS = WINDOW / 2 + 1
const SAMPLE_RATE = 16_000
/** Least power that is told from silence, and how far below the loudest a value may lie, in log10. */
const FLOOR = 1e-10
const RANGE = 8

/** A log-mel spectrogram: `bands` rows of `frames` values, the lowest band first. */
export interface LogMel {
  readonly data: Float32Array
  readonly bands: number
  readonly frames: number
}

const hann = Float64Array.from(
  { length: WINDOW },
  (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / WINDOW),
)

/** Slaney's mel scale: linear below 1 kHz, logarithmic above (Auditory Toolbox, 1998). */
const LINEAR = 200 / 3
const KNEE = 1000
const STEP = Math.log(6.4) / 27
const toMel = (hz: number) => (hz < KNEE ? hz / LINEAR : KNEE / LINEAR + Math.log(hz / KNEE) / STEP)
const toHz = (mel: number) =>
  mel < KNEE / LINEAR ? mel * LINEAR : KNEE * Math.exp(STEP * (mel - KNEE / LINEAR))

interface Band {
  readonly first: number
  readonly weights: Float64Array
}

/** Triangles of equal area over the frequencies of the transform. */
function bandsOf(count: number): readonly Band[] {
  const top = toMel(SAMPLE_RATE / 2)
  const edges = Array.from({ length: count + 2 }, (_, i) => toHz((top * i) / (count + 1)))
  return Array.from({ length: count }, (_, i) => {
    const [low = 0, middle = 0, high = 0] = edges.slice(i, i + 3)
    const all = Array.from({ length: BINS }, (_bin, bin) => {
      const hz = (bin * SAMPLE_RATE) / WINDOW
      const height = Math.min((hz - low) / (middle - low), (high - hz) / (high - middle))
      return (Math.max(0, height) * 2) / (high - low)
    })
    const first = Math.max(
      0,
      all.findIndex((weight) => weight > 0),
    )
    const last = all.findLastIndex((weight) => weight > 0)
    return { first, weights: Float64Array.from(all.slice(first, last + 1)) }
  })
}

const fourier = new Fourier(WINDOW)
const filters = new Map<number, readonly Band[]>()

/**
 * The log-mel spectrogram that Whisper reads (Radford et al. 2022; the same numbers as Hugging
 * Face's WhisperFeatureExtractor).
 *
 * @param samples mono at 16 kHz in [−1, 1]; silence follows up to `length`
 * @param options.bands 80, or 128 for the largest Whisper
 * @param options.length samples with the silence; a multiple of 160
 * @returns values of about −1.5 … 1.5
 */
export function logMel(
  samples: Float32Array,
  options: { readonly bands: number; readonly length: number },
): LogMel {
  const { bands, length } = options
  const frames = Math.floor(length / HOP)
  const data = new Float32Array(bands * frames)
  const shapes = filters.get(bands) ?? bandsOf(bands)
  filters.set(bands, shapes)
  const powers = [new Float64Array(BINS), new Float64Array(BINS)] as const
  const load = (target: Float64Array, frame: number) => {
    const start = frame * HOP - WINDOW / 2
    for (let i = 0; i < WINDOW; i++) {
      // The signal is mirrored at both ends, as the reference does.
      let at = Math.abs(start + i)
      if (at >= length) at = 2 * (length - 1) - at
      target[i] = (samples[at] ?? 0) * (hann[i] ?? 0)
    }
  }
  // Frames that see none of the sound are left out: they hold the least value.
  const heard = Math.min(frames, Math.ceil((samples.length + WINDOW / 2) / HOP))
  let loudest = FLOOR
  data.fill(FLOOR)
  for (let frame = 0; frame < heard; frame += 2) {
    fourier.powers(
      (re, im) => {
        load(re, frame)
        load(im, frame + 1)
      },
      powers[0],
      powers[1],
    )
    for (const [side, power] of powers.entries()) {
      if (frame + side >= frames) continue
      for (const [band, { first, weights }] of shapes.entries()) {
        let sum = 0
        for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (power[first + i] ?? 0)
        if (sum < FLOOR) continue
        data[band * frames + frame + side] = sum
        if (sum > loudest) loudest = sum
      }
    }
  }
  const least = Math.log10(loudest) - RANGE
  for (let i = 0; i < data.length; i++) {
    data[i] = (Math.max(Math.log10(data[i] ?? 0), least) + 4) / 4
  }
  return { data, bands, frames }
}
