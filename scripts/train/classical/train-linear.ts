import type { SparseVector } from '../../../nlp/text/classical/vectorise.ts'
import { seededRandom, shuffle } from './random.ts'

/** A vector with what is known of it: NaN where an output is not known for this text. */
export interface TrainingRow {
  readonly vector: SparseVector
  /** One a output: 0 or 1 for a probability, any number for a regression, NaN for unknown. */
  readonly targets: Float32Array
  readonly weight: number
  /** Which corpus it is of: each has its own bias, so that its base rates are not learnt as words. */
  readonly corpus: number
}

export interface TrainOptions {
  readonly features: number
  readonly corpora: number
  /** True for an output that is a probability (log loss), false for a number (squared loss). */
  readonly isProbability: readonly boolean[]
  readonly epochs: number
  readonly rate: number
  /** L2 penalty of a weight, per text of the training set. */
  readonly l2: number
  readonly seed: number
  readonly onEpoch?: (epoch: number, loss: number) => void
}

export interface LinearWeights {
  /** Row-major: feature × output. */
  readonly weights: Float32Array
  /** Corpus × output. */
  readonly biases: Float32Array
}

/**
 * Multi-output linear model by AdaGrad on single texts in a seeded order. The penalty of a weight is
 * paid when its feature occurs, in proportion to how seldom that is, which equals the full penalty
 * over an epoch without touching every weight at every step.
 */
export function trainLinear(rows: readonly TrainingRow[], options: TrainOptions): LinearWeights {
  const { features, corpora, isProbability, epochs, rate, l2, seed } = options
  const outputs = isProbability.length
  const weights = new Float32Array(features * outputs)
  const squares = new Float32Array(features * outputs).fill(1e-6)
  const biases = new Float32Array(corpora * outputs)
  const biasSquares = new Float32Array(corpora * outputs).fill(1e-6)
  const occurrences = new Float32Array(features)
  for (const { vector } of rows) {
    for (const row of vector.rows) occurrences[row] = (occurrences[row] ?? 0) + 1
  }
  const penalty = occurrences.map((count) => (count > 0 ? (l2 * rows.length) / count : 0))
  const random = seededRandom(seed)
  const order = Int32Array.from(rows.keys())
  const scores = new Float64Array(outputs)
  const known = new Int32Array(outputs)
  const gradients = new Float64Array(outputs)

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    for (const index of order) {
      const example = rows[index]
      if (!example) continue
      const { vector, targets, weight, corpus } = example
      let knownCount = 0
      for (let k = 0; k < outputs; k++) {
        if (!Number.isNaN(targets[k] ?? NaN)) known[knownCount++] = k
      }
      for (let i = 0; i < knownCount; i++) {
        const k = known[i] ?? 0
        scores[k] = biases[corpus * outputs + k] ?? 0
      }
      for (let f = 0; f < vector.rows.length; f++) {
        const base = (vector.rows[f] ?? 0) * outputs
        const value = vector.values[f] ?? 0
        for (let i = 0; i < knownCount; i++) {
          const k = known[i] ?? 0
          scores[k] = (scores[k] ?? 0) + (weights[base + k] ?? 0) * value
        }
      }
      for (let i = 0; i < knownCount; i++) {
        const k = known[i] ?? 0
        const target = targets[k] ?? 0
        const score = scores[k] ?? 0
        const guess = isProbability[k] ? 1 / (1 + Math.exp(-score)) : score
        gradients[k] = (guess - target) * weight
        loss += isProbability[k]
          ? -weight * Math.log(Math.max(1e-12, target > 0.5 ? guess : 1 - guess))
          : (weight * (guess - target) ** 2) / 2
        const b = corpus * outputs + k
        const gradient = gradients[k] ?? 0
        biasSquares[b] = (biasSquares[b] ?? 0) + gradient * gradient
        biases[b] = (biases[b] ?? 0) - (rate * gradient) / Math.sqrt(biasSquares[b] ?? 1)
      }
      for (let f = 0; f < vector.rows.length; f++) {
        const row = vector.rows[f] ?? 0
        const base = row * outputs
        const value = vector.values[f] ?? 0
        const decay = penalty[row] ?? 0
        for (let i = 0; i < knownCount; i++) {
          const k = known[i] ?? 0
          const at = base + k
          const w = weights[at] ?? 0
          const gradient = (gradients[k] ?? 0) * value + decay * w
          const sum = (squares[at] ?? 0) + gradient * gradient
          squares[at] = sum
          weights[at] = w - (rate * gradient) / Math.sqrt(sum)
        }
      }
    }
    options.onEpoch?.(epoch + 1, loss / rows.length)
  }
  return { weights, biases }
}
