import type { ModelWeights } from '../../../nlp/text/classical/model-format.ts'
import type { Vocabulary } from './vocabulary.ts'

const INT8_MAX = 127

/**
 * Weights as int8 with one scale a feature and one an output (outputs differ in size by tens, so a
 * feature's scale alone would round valence away), keeping the features that matter most: by the
 * size of their weights and how much text they touch.
 */
export function quantise(
  vocabulary: Vocabulary,
  weights: Float32Array,
  outputs: number,
  maxFeatures: number,
): Omit<ModelWeights, 'header'> & { outputScales: number[] } {
  const features = vocabulary.hashes.length
  const squares = new Float64Array(outputs)
  weights.forEach((weight, at) => {
    squares[at % outputs] = (squares[at % outputs] ?? 0) + weight * weight
  })
  const outputScales = Array.from(squares, (sum) => Math.sqrt(sum / features) || 1)
  const importance = Float64Array.from({ length: features }, (_, row) => {
    let sum = 0
    for (let k = 0; k < outputs; k++) {
      sum += ((weights[row * outputs + k] ?? 0) / (outputScales[k] ?? 1)) ** 2
    }
    // idf = ln(N / texts) + 1, so e^−idf is in proportion to the texts a feature stands in.
    return sum * Math.exp(-(vocabulary.idf[row] ?? 0))
  })
  const kept = Array.from(importance.keys())
    .sort((a, b) => (importance[b] ?? 0) - (importance[a] ?? 0))
    .slice(0, maxFeatures)
    .sort((a, b) => a - b)

  const rowScales = new Float32Array(kept.length)
  const quantised = new Int8Array(kept.length * outputs)
  kept.forEach((row, at) => {
    const scaled = Array.from(
      { length: outputs },
      (_, k) => (weights[row * outputs + k] ?? 0) / (outputScales[k] ?? 1),
    )
    const scale = Math.max(...scaled.map(Math.abs)) / INT8_MAX || 1
    rowScales[at] = scale
    scaled.forEach((weight, k) => (quantised[at * outputs + k] = Math.round(weight / scale)))
  })
  return {
    hashes: Uint32Array.from(kept, (row) => vocabulary.hashes[row] ?? 0),
    idf: Float32Array.from(kept, (row) => vocabulary.idf[row] ?? 0),
    rowScales,
    weights: quantised,
    outputScales,
  }
}
