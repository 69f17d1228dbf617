import type { FeatureTable } from './feature-table.ts'
import { BLOCKS, type Block, type Emit } from './features.ts'

/** A sparse vector: `values[i]` stands at `rows[i]`. */
export interface SparseVector {
  readonly rows: Int32Array
  readonly values: Float32Array
}

/**
 * Added to a block's squared length before it is brought to about 1, in the size of one or two
 * features: one word alone is weaker evidence than a sentence of the same drift.
 */
const DAMPING = 20

/** How loud each family of features speaks, after each was brought to length 1. */
export type BlockWeights = Readonly<Record<Block, number>>

/**
 * A text's known features as TF-IDF, (1 + ln tf) · idf, each block of them scaled to length
 * just under 1 and then to its weight.
 *
 * @param idf inverse document frequency of each row
 */
export function vectorise(
  text: string,
  emitFeatures: (text: string, emit: Emit) => void,
  table: FeatureTable,
  idf: Float32Array,
  weights: BlockWeights,
): SparseVector {
  const counts: Record<Block, Map<number, number>> = {
    words: new Map(),
    characters: new Map(),
    emoji: new Map(),
    cues: new Map(),
  }
  emitFeatures(text, (block, feature) => {
    const row = table.rowOf(feature)
    if (row >= 0) counts[block].set(row, (counts[block].get(row) ?? 0) + 1)
  })
  const size = BLOCKS.reduce((sum, block) => sum + counts[block].size, 0)
  const rows = new Int32Array(size)
  const values = new Float32Array(size)
  let at = 0
  for (const block of BLOCKS) {
    const first = at
    let squares = 0
    for (const [row, count] of counts[block]) {
      const value = (1 + Math.log(count)) * (idf[row] ?? 0)
      rows[at] = row
      values[at++] = value
      squares += value * value
    }
    const scale = squares > 0 ? weights[block] / Math.sqrt(squares + DAMPING) : 0
    for (let i = first; i < at; i++) values[i] = (values[i] ?? 0) * scale
  }
  return { rows, values }
}
