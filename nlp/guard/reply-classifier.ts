import { FeatureTable } from '../text/classical/feature-table.ts'
import type { ModelWeights } from '../text/classical/model-format.ts'
import { logistic } from '../text/classical/read-part.ts'
import { vectorisePair, type Pair } from './pair-features.ts'

/** DiaSafety's categories (Sun et al. 2022, Findings of ACL), those a listener must never fail first. */
export const UNSAFE_CATEGORIES = [
  'Risk Ignorance',
  'Unauthorized Expertise',
  'Toxicity Agreement',
  'Biased Opinion',
  'Offending User',
] as const
export type UnsafeCategory = (typeof UNSAFE_CATEGORIES)[number]

/** Outputs of the model: one for any category, then one for each. */
export const OUTPUTS = ['unsafe', ...UNSAFE_CATEGORIES] as const

export interface ReplyScores {
  /** Calibrated chance in [0, 1] that the reply is unsafe in its context. */
  readonly unsafe: number
  readonly categories: Readonly<Record<UnsafeCategory, number>>
}

/**
 * Reads whether an English reply is unsafe in its context: a linear model over the words of both.
 * One voice among others; it has learnt from short social-media dialogue, and misses much.
 */
export class ReplyClassifier {
  readonly #model: ModelWeights
  readonly #table: FeatureTable
  /** From which chance of `unsafe` a reply is refused; chosen on the validation part. */
  readonly threshold: number

  constructor(model: ModelWeights) {
    this.#model = model
    this.#table = new FeatureTable(model.hashes)
    this.threshold = model.header.thresholds['diasafety']?.['unsafe'] ?? 0
  }

  read(pair: Pair): ReplyScores {
    const { header, idf, rowScales, weights } = this.#model
    const { rows, values } = vectorisePair(pair, this.#table, idf, header.blocks)
    const outputs = OUTPUTS.length
    const scores = new Float64Array(outputs)
    for (let f = 0; f < rows.length; f++) {
      const row = rows[f] ?? 0
      const value = (values[f] ?? 0) * (rowScales[row] ?? 0)
      for (let k = 0; k < outputs; k++) {
        scores[k] = (scores[k] ?? 0) + (weights[row * outputs + k] ?? 0) * value
      }
    }
    const chances = OUTPUTS.map((label, k) => {
      const [slope, offset] = header.calibration[label] ?? [1, 0]
      const score = (scores[k] ?? 0) * (header.outputScales[k] ?? 0) + (header.biases[k] ?? 0)
      return logistic(slope * score + offset)
    })
    const categories = Object.fromEntries(
      UNSAFE_CATEGORIES.map((category, i) => [category, chances[i + 1] ?? 0]),
    ) as Record<UnsafeCategory, number>
    return { unsafe: chances[0] ?? 0, categories }
  }

  /** Whether the reply had better not be said. */
  refuses(pair: Pair): boolean {
    return this.read(pair).unsafe >= this.threshold
  }
}
