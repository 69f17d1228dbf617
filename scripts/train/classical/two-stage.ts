import { EMIT, transferInput } from '../../../nlp/text/classical/linear-model.ts'
import type { ModelHeader } from '../../../nlp/text/classical/model-format.ts'
import {
  vectorise,
  type BlockWeights,
  type SparseVector,
} from '../../../nlp/text/classical/vectorise.ts'
import type { Example } from './corpora.ts'
import { trainLinear, type TrainingRow } from './train-linear.ts'
import { buildVocabulary, type Vocabulary, type VocabularyOptions } from './vocabulary.ts'

/** One corpus as training material. */
export interface Part {
  readonly examples: readonly Example[]
  /** How much one of its texts counts in the second stage. */
  readonly weight: number
}

export interface TwoStageOptions {
  readonly language: ModelHeader['language']
  readonly parts: readonly Part[]
  readonly blocks: BlockWeights
  readonly vocabulary: VocabularyOptions
  /** Which part the first stage learns from. */
  readonly firstPart: number
  readonly first: readonly string[]
  readonly second: readonly string[]
  /** Second-stage outputs that are numbers instead of probabilities. */
  readonly numbers: readonly string[]
  readonly firstTarget: (example: Example, label: string) => number
  readonly secondTarget: (example: Example, label: string) => number
  readonly firstRate: { readonly rate: number; readonly l2: number; readonly epochs: number }
  readonly secondRate: { readonly rate: number; readonly l2: number; readonly epochs: number }
  readonly transfer: { readonly shift: number; readonly scale: number; readonly limit: number }
  readonly seed: number
  readonly log: (line: string) => void
}

export interface Trained {
  readonly vocabulary: Vocabulary
  /** feature × (first + second) */
  readonly weights: Float32Array
  readonly firstBiases: Float32Array
  /** part × second */
  readonly secondBiases: Float32Array
  /** first × second */
  readonly transferWeights: Float32Array
  /** Second-stage scores of a part's texts by models that never saw them: text × second. */
  readonly unseenScores: ReadonlyMap<number, Float64Array[]>
  /** First-stage scores of the first part's texts by a model that never saw them. */
  readonly unseenFirst: Float64Array[]
}

const FOLDS = 4

/**
 * Trains both stages. Inputs of the second stage for texts of the first part come from models that
 * were trained on the other half, else it would learn to trust scores that are too good.
 */
export function trainTwoStage(options: TwoStageOptions): Trained {
  const { parts, first, second, firstPart, log } = options
  const emit = EMIT[options.language]
  const texts = parts.flatMap((part) => part.examples.map((example) => example.text))
  const vocabulary = buildVocabulary(texts, emit, options.vocabulary)
  const features = vocabulary.hashes.length
  log(`${options.language}: ${texts.length} texts, ${features} features`)
  const vectors = parts.map((part) =>
    part.examples.map((example) =>
      vectorise(example.text, emit, vocabulary.table, vocabulary.idf, options.blocks),
    ),
  )

  const firstVectors = vectors[firstPart] ?? []
  const firstExamples = parts[firstPart]?.examples ?? []
  const trainFirst = (use: (index: number) => boolean, name: string) =>
    trainLinear(
      firstExamples.flatMap((example, i) => {
        const vector = firstVectors[i]
        if (!vector || !use(i)) return []
        const targets = Float32Array.from(first, (label) => options.firstTarget(example, label))
        return [{ vector, targets, weight: 1, corpus: 0 }]
      }),
      {
        features,
        corpora: 1,
        isProbability: first.map(() => true),
        ...options.firstRate,
        seed: options.seed,
        onEpoch: (epoch, loss) =>
          log(`  first stage, ${name}, epoch ${epoch}: loss ${loss.toFixed(4)}`),
      },
    )
  const whole = trainFirst(() => true, 'all texts')
  const halves = [0, 1].map((half) => trainFirst((i) => i % 2 !== half, `without half ${half + 1}`))
  const score = (vector: SparseVector, weights: Float32Array, biases: Float32Array, size: number) =>
    scoresOf(vector, weights, biases.subarray(0, size), size)
  const firstScores = vectors.map((list, part) =>
    list.map((vector, i) => {
      const model = part === firstPart ? halves[i % 2] : whole
      return score(vector, (model ?? whole).weights, (model ?? whole).biases, first.length)
    }),
  )

  const rows: (TrainingRow & { index: number })[] = parts.flatMap((part, corpus) =>
    part.examples.flatMap((example, index) => {
      const vector = vectors[corpus]?.[index]
      const inputs = firstScores[corpus]?.[index]
      if (!vector || !inputs) return []
      const targets = Float32Array.from(second, (label) => options.secondTarget(example, label))
      if (targets.every(Number.isNaN)) return []
      const joined = withTransfer(vector, inputs, features, options.transfer)
      return [{ vector: joined, targets, weight: part.weight, corpus, index }]
    }),
  )
  const isProbability = second.map((label) => !options.numbers.includes(label))
  const trainSecond = (use: (row: { index: number }) => boolean, name: string) =>
    trainLinear(rows.filter(use), {
      features: features + first.length,
      corpora: parts.length,
      isProbability,
      ...options.secondRate,
      seed: options.seed,
      onEpoch: (epoch, loss) =>
        log(`  second stage, ${name}, epoch ${epoch}: loss ${loss.toFixed(4)}`),
    })
  const unseenScores = new Map(parts.map((_, part): [number, Float64Array[]] => [part, []]))
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainSecond((row) => row.index % FOLDS !== fold, `without quarter ${fold + 1}`)
    const biases = sharedBiases(model.biases, options)
    for (const row of rows) {
      if (row.index % FOLDS !== fold) continue
      const list = unseenScores.get(row.corpus)
      if (list) list[row.index] = scoresOf(row.vector, model.weights, biases, second.length)
    }
  }
  const final = trainSecond(() => true, 'all texts')

  const outputs = first.length + second.length
  const weights = new Float32Array(features * outputs)
  for (let f = 0; f < features; f++) {
    for (let k = 0; k < outputs; k++) {
      weights[f * outputs + k] =
        (k < first.length
          ? whole.weights[f * first.length + k]
          : final.weights[f * second.length + k - first.length]) ?? 0
    }
  }
  return {
    vocabulary,
    weights,
    firstBiases: whole.biases,
    secondBiases: final.biases,
    transferWeights: final.weights.slice(features * second.length),
    unseenScores,
    unseenFirst: firstScores[firstPart] ?? [],
  }
}

/**
 * One bias an output for use on texts of no corpus: the mean over the corpora that know the output.
 */
export function sharedBiases(
  biases: Float32Array,
  options: Pick<TwoStageOptions, 'parts' | 'second' | 'secondTarget'>,
): Float32Array {
  const { parts, second } = options
  return Float32Array.from(second, (label, k) => {
    const knowing = [...parts.keys()].filter((part) =>
      parts[part]?.examples.some((example) => !Number.isNaN(options.secondTarget(example, label))),
    )
    return (
      knowing.reduce((sum, part) => sum + (biases[part * second.length + k] ?? 0), 0) /
      Math.max(1, knowing.length)
    )
  })
}

function scoresOf(
  vector: SparseVector,
  weights: Float32Array,
  biases: Float32Array,
  outputs: number,
): Float64Array {
  const scores = Float64Array.from(biases)
  for (let f = 0; f < vector.rows.length; f++) {
    const base = (vector.rows[f] ?? 0) * outputs
    const value = vector.values[f] ?? 0
    for (let k = 0; k < outputs; k++) {
      scores[k] = (scores[k] ?? 0) + (weights[base + k] ?? 0) * value
    }
  }
  return scores
}

function withTransfer(
  vector: SparseVector,
  scores: Float64Array,
  features: number,
  transfer: TwoStageOptions['transfer'],
): SparseVector {
  const own = vector.rows.length
  const rows = new Int32Array(own + scores.length)
  const values = new Float32Array(own + scores.length)
  rows.set(vector.rows)
  values.set(vector.values)
  scores.forEach((score, i) => {
    rows[own + i] = features + i
    values[own + i] = transferInput(score, { ...transfer, weights: [] })
  })
  return { rows, values }
}
