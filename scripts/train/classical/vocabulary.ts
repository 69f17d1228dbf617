import { FeatureTable } from '../../../nlp/text/classical/feature-table.ts'
import type { Block, Emit } from '../../../nlp/text/classical/features.ts'

export interface Vocabulary {
  readonly hashes: Uint32Array
  readonly idf: Float32Array
  readonly table: FeatureTable
}

export interface VocabularyOptions {
  /** A feature of fewer texts than this is not kept. */
  readonly minTexts: Readonly<Record<Block, number>>
  /** At most this many features of a block are kept, those of most texts first. */
  readonly maxFeatures: Readonly<Record<Block, number>>
}

/** Counts in how many texts each feature stands and keeps the frequent ones, in order of hash. */
export function buildVocabulary(
  texts: readonly string[],
  emitFeatures: (text: string, emit: Emit) => void,
  options: VocabularyOptions,
): Vocabulary {
  const counts: Record<Block, Map<number, number>> = {
    words: new Map(),
    characters: new Map(),
    emoji: new Map(),
    cues: new Map(),
  }
  for (const text of texts) {
    const seen = new Set<number>()
    emitFeatures(text, (block, feature) => {
      if (seen.has(feature)) return
      seen.add(feature)
      counts[block].set(feature, (counts[block].get(feature) ?? 0) + 1)
    })
  }
  const kept = (Object.keys(counts) as Block[]).flatMap((block) =>
    [...counts[block]]
      .filter(([, texts]) => texts >= options.minTexts[block])
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, options.maxFeatures[block]),
  )
  // Two blocks meeting in one hash is as rare as any collision; the first stands for both.
  const unique = [...new Map(kept)].sort((a, b) => a[0] - b[0])
  const hashes = Uint32Array.from(unique, ([hash]) => hash)
  const idf = Float32Array.from(
    unique,
    ([, count]) => Math.log((texts.length + 1) / (count + 1)) + 1,
  )
  return { hashes, idf, table: new FeatureTable(hashes) }
}
