import type { VoiceNorm } from '../voice-reader.ts'

/** What a feature is like over everyone in the training data. */
export interface FeaturePopulation {
  readonly mean: ArrayLike<number>
  /** Standard deviation of each feature, above 0. */
  readonly deviation: ArrayLike<number>
}

/** As how many recordings of a person the training data counts. */
export interface NormShrinkage {
  readonly mean: number
  readonly spread: number
}

/** A person of whom nothing has been heard. */
export function emptyNorm(width: number): VoiceNorm {
  const zeros = new Array<number>(width).fill(0)
  return { count: 0, mean: zeros, squares: zeros }
}

function requireSameWidth(a: number, b: number): void {
  if (a !== b) throw new RangeError(`A voice calibration of ${a} features met one of ${b}.`)
}

/**
 * The calibration with one more recording in it (Welford's update).
 *
 * @throws RangeError when the widths differ or a feature is not finite: the calibration is then unchanged
 */
export function addToNorm(norm: VoiceNorm, features: ArrayLike<number>): VoiceNorm {
  requireSameWidth(norm.mean.length, features.length)
  const count = norm.count + 1
  const mean = new Array<number>(features.length)
  const squares = new Array<number>(features.length)
  for (let i = 0; i < features.length; i++) {
    const value = features[i] ?? Number.NaN
    if (!Number.isFinite(value)) throw new RangeError('A feature of a recording is not a number.')
    const before = value - (norm.mean[i] ?? 0)
    const moved = (norm.mean[i] ?? 0) + before / count
    mean[i] = moved
    squares[i] = (norm.squares[i] ?? 0) + before * (value - moved)
  }
  return { count, mean, squares }
}

/**
 * Two calibrations of one person as one, such as after accounts were joined; the order does not matter.
 *
 * @throws RangeError when the widths differ
 */
export function mergeNorms(a: VoiceNorm, b: VoiceNorm): VoiceNorm {
  requireSameWidth(a.mean.length, b.mean.length)
  const count = a.count + b.count
  if (count === 0) return a
  const mean = a.mean.map((value, i) => (value * a.count + (b.mean[i] ?? 0) * b.count) / count)
  const squares = a.squares.map((value, i) => {
    const apart = (b.mean[i] ?? 0) - (a.mean[i] ?? 0)
    return value + (b.squares[i] ?? 0) + (apart * apart * a.count * b.count) / count
  })
  return { count, mean, squares }
}

/**
 * A recording's features as they stand out against the person's own, in standard deviations. Few
 * recordings say little about a person, so mean and spread are drawn towards everyone's: the training
 * data counts as `shrinkage` recordings beside the person's own. Without any recording, the person is
 * taken to be like everyone.
 *
 * @throws RangeError when the widths differ
 */
export function standOut(
  features: ArrayLike<number>,
  population: FeaturePopulation,
  norm: VoiceNorm | undefined,
  shrinkage: NormShrinkage,
): Float32Array {
  const width = features.length
  requireSameWidth(population.mean.length, width)
  if (norm) requireSameWidth(norm.mean.length, width)
  const count = norm?.count ?? 0
  return Float32Array.from({ length: width }, (_, i) => {
    const everyone = population.mean[i] ?? 0
    const deviation = population.deviation[i] ?? 1
    const own = norm?.mean[i] ?? 0
    const mean = (own * count + everyone * shrinkage.mean) / (count + shrinkage.mean)
    const variance =
      ((norm?.squares[i] ?? 0) + deviation * deviation * shrinkage.spread) /
      (Math.max(0, count - 1) + shrinkage.spread)
    return ((features[i] ?? 0) - mean) / Math.sqrt(variance)
  })
}
