import { emitChinese } from './chinese-features.ts'
import { emitEnglish } from './english-features.ts'
import { FeatureTable } from './feature-table.ts'
import type { Emit } from './features.ts'
import type { ModelHeader, ModelWeights } from './model-format.ts'
import { vectorise } from './vectorise.ts'

/** How a language's texts become features. */
export const EMIT = { en: emitEnglish, zh: emitChinese } as const satisfies Record<
  ModelHeader['language'],
  (text: string, emit: Emit) => void
>

/** First-stage scores as inputs of the second stage; training and reading share it. */
export function transferInput(score: number, transfer: ModelHeader['transfer']): number {
  const { shift, scale, limit } = transfer
  return Math.max(-limit, Math.min(limit, (score + shift) * scale))
}

/**
 * Two linear stages over the same sparse features: the first scores the labels of the largest
 * corpus, the second the shared seven (and valence and arousal) from the features and those scores.
 */
export class LinearModel {
  readonly header: ModelHeader
  readonly #model: ModelWeights
  readonly #table: FeatureTable

  constructor(model: ModelWeights) {
    this.header = model.header
    this.#model = model
    this.#table = new FeatureTable(model.hashes)
  }

  /** Raw scores of all outputs, first stage first; before calibration. */
  scores(text: string): Float64Array {
    const { header, idf, rowScales, weights } = this.#model
    const vector = vectorise(text, EMIT[header.language], this.#table, idf, header.blocks)
    const firsts = header.first.length
    const seconds = header.second.length
    const outputs = firsts + seconds
    const scores = new Float64Array(outputs)
    for (let f = 0; f < vector.rows.length; f++) {
      const row = vector.rows[f] ?? 0
      const value = (vector.values[f] ?? 0) * (rowScales[row] ?? 0)
      const base = row * outputs
      for (let k = 0; k < outputs; k++) {
        scores[k] = (scores[k] ?? 0) + (weights[base + k] ?? 0) * value
      }
    }
    for (let k = 0; k < outputs; k++) {
      scores[k] = (scores[k] ?? 0) * (header.outputScales[k] ?? 0) + (header.biases[k] ?? 0)
    }
    for (let i = 0; i < firsts; i++) {
      const input = transferInput(scores[i] ?? 0, header.transfer)
      for (let k = 0; k < seconds; k++) {
        scores[firsts + k] =
          (scores[firsts + k] ?? 0) + input * (header.transfer.weights[i * seconds + k] ?? 0)
      }
    }
    return scores
  }
}
