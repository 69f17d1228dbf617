import { emitEnglish } from '../text/classical/english-features.ts'
import type { FeatureTable } from '../text/classical/feature-table.ts'
import type { BlockWeights, SparseVector } from '../text/classical/vectorise.ts'
import type { Emit } from '../text/classical/features.ts'
import { hashOf, hashPair } from '../text/classical/hash.ts'
import { vectorise } from '../text/classical/vectorise.ts'

/** What is answered, and the answer. */
export interface Pair {
  readonly context: string
  readonly reply: string
}

const CONTEXT = hashOf('context')

/** How loud the context speaks beside the reply, whose weight is 1. */
const CONTEXT_WEIGHT = 0.6

/** The same word means another thing in what is answered: its features are numbered apart. */
export function emitContext(text: string, emit: Emit): void {
  emitEnglish(text, (block, feature) => emit(block, hashPair(CONTEXT, feature)))
}

export { emitEnglish as emitReply }

/** Features of both, each brought to length for itself, so that a long message drowns no reply. */
export function vectorisePair(
  { context, reply }: Pair,
  table: FeatureTable,
  idf: Float32Array,
  weights: BlockWeights,
): SparseVector {
  const quieter: BlockWeights = {
    words: weights.words * CONTEXT_WEIGHT,
    characters: weights.characters * CONTEXT_WEIGHT,
    emoji: weights.emoji * CONTEXT_WEIGHT,
    cues: weights.cues * CONTEXT_WEIGHT,
  }
  const own = vectorise(reply, emitEnglish, table, idf, weights)
  const other = vectorise(context, emitContext, table, idf, quieter)
  const rows = new Int32Array(own.rows.length + other.rows.length)
  const values = new Float32Array(rows.length)
  rows.set(own.rows)
  rows.set(other.rows, own.rows.length)
  values.set(own.values)
  values.set(other.values, own.rows.length)
  return { rows, values }
}
