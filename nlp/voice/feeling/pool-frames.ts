import { VOICE_LAYERS, VOICE_WIDTH, type FeelingModel } from './feeling-model.ts'

/** What the encoder's lower layers gave for one stretch of speech. */
export interface EncodedSpeech {
  /** [4][frames][512], layer after layer; only the frames of the speech, not of the silence behind it. */
  readonly layers: Float32Array
  readonly frames: number
}

/** Spreads below this are taken for it, as in training: a single frame has no spread. */
const LEAST_VARIANCE = 1e-6

function requireWhole({ layers, frames }: EncodedSpeech): void {
  if (frames > 0 && layers.length === VOICE_LAYERS * frames * VOICE_WIDTH) return
  throw new RangeError(
    `${layers.length} numbers are not ${VOICE_LAYERS} layers of ${frames} frames of ${VOICE_WIDTH}.`,
  )
}

/** The weighted sums of the layers, [frames][mixes × 512] of all stretches together. */
function mixLayers(speech: readonly EncodedSpeech[], model: FeelingModel): Float32Array {
  const { mixes, layers: factors } = model
  const wide = mixes * VOICE_WIDTH
  const total = speech.reduce((sum, { frames }) => sum + frames, 0)
  const mixed = new Float32Array(total * wide)
  let first = 0
  for (const { layers, frames } of speech) {
    for (let mix = 0; mix < mixes; mix++) {
      for (let layer = 0; layer < VOICE_LAYERS; layer++) {
        const factor = factors[mix * VOICE_LAYERS + layer] ?? 0
        for (let t = 0; t < frames; t++) {
          const from = (layer * frames + t) * VOICE_WIDTH
          const to = (first + t) * wide + mix * VOICE_WIDTH
          for (let i = 0; i < VOICE_WIDTH; i++) {
            mixed[to + i] = (mixed[to + i] ?? 0) + factor * (layers[from + i] ?? 0)
          }
        }
      }
    }
    first += frames
  }
  return mixed
}

/** How much each frame counts for one attention head; they sum to 1. */
function attend(mixed: Float32Array, frames: number, query: Float32Array): Float64Array {
  const wide = query.length
  const weights = new Float64Array(frames)
  let highest = -Infinity
  for (let t = 0; t < frames; t++) {
    let score = 0
    for (let i = 0; i < wide; i++) score += (mixed[t * wide + i] ?? 0) * (query[i] ?? 0)
    weights[t] = score
    highest = Math.max(highest, score)
  }
  let sum = 0
  for (let t = 0; t < frames; t++) {
    weights[t] = Math.exp((weights[t] ?? 0) - highest)
    sum += weights[t] ?? 0
  }
  return weights.map((weight) => weight / sum)
}

/** Mean and spread of the columns under the weights: all means, then all spreads. */
function meanAndSpread(mixed: Float32Array, weights: Float64Array, wide: number): Float32Array {
  const mean = new Float64Array(wide)
  const square = new Float64Array(wide)
  weights.forEach((weight, t) => {
    for (let i = 0; i < wide; i++) {
      const value = mixed[t * wide + i] ?? 0
      mean[i] = (mean[i] ?? 0) + weight * value
      square[i] = (square[i] ?? 0) + weight * value * value
    }
  })
  const out = new Float32Array(2 * wide)
  for (let i = 0; i < wide; i++) {
    const centre = mean[i] ?? 0
    out[i] = centre
    out[wide + i] = Math.sqrt(Math.max(LEAST_VARIANCE, (square[i] ?? 0) - centre * centre))
  }
  return out
}

/**
 * The features of one recording: mean and spread over time of the weighted sums of the layers, of all
 * frames alike and then as each attention head weighs them.
 *
 * @param speech its stretches of speech, in any order; at least one
 * @returns `model.width` numbers
 * @throws RangeError when there is no frame, or a stretch's length is not what its frames need
 */
export function poolFrames(speech: readonly EncodedSpeech[], model: FeelingModel): Float32Array {
  if (speech.length === 0) throw new RangeError('A feeling needs at least one stretch of speech.')
  speech.forEach(requireWhole)
  const wide = model.mixes * VOICE_WIDTH
  const mixed = mixLayers(speech, model)
  const frames = mixed.length / wide
  const features = new Float32Array(model.width)
  features.set(meanAndSpread(mixed, new Float64Array(frames).fill(1 / frames), wide))
  for (let head = 0; head < model.attentionHeads; head++) {
    const query = model.attention.subarray(head * wide, (head + 1) * wide)
    features.set(meanAndSpread(mixed, attend(mixed, frames, query), wide), 2 * wide * (head + 1))
  }
  return features
}
