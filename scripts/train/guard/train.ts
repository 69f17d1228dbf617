/**
 * Trains the guard's classifier on DiaSafety and writes its weights and its entry of the manifest.
 *
 *     node dist/scripts/train/guard/train.js [--data DIR] [--models DIR] [--seed N]
 *
 * The same data, seed and Node version give the same bytes. Scores come from
 * `scripts/evaluate/guard.ts`.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { emitContext, emitReply, vectorisePair } from '../../../nlp/guard/pair-features.ts'
import { OUTPUTS, ReplyClassifier } from '../../../nlp/guard/reply-classifier.ts'
import type { ModelManifestEntry } from '../../../nlp/model-manifest.ts'
import { encodeModel, type ModelWeights } from '../../../nlp/text/classical/model-format.ts'
import { platt } from '../classical/calibrate.ts'
import { quantise } from '../classical/quantise.ts'
import { trainLinear, type TrainingRow } from '../classical/train-linear.ts'
import { buildVocabulary } from '../classical/vocabulary.ts'
import { diaSafety, pairOf, type DiaSafetyRow } from './dia-safety.ts'
import { listeningReplies } from './listening.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/text' },
    models: { type: 'string', default: 'models' },
    seed: { type: 'string', default: '20261123' },
  },
})
const seed = Number(values.seed)
const log = (line: string) => process.stderr.write(`${line}\n`)

const MAX_FEATURES = 60_000
const BLOCKS = { words: 1, characters: 0.7, emoji: 0.5, cues: 0.5 } as const
const RATE = { rate: 0.1, l2: 2e-5, epochs: 6 } as const
/** Of the unsafe replies in the two categories that matter most here, this many must be refused. */
const RECALL = 0.9
const URGENT: ReadonlySet<string> = new Set(['Risk Ignorance', 'Unauthorized Expertise'])

/** 1 unsafe, 0 safe; NaN for the output of another category. */
function targetOf(row: DiaSafetyRow, output: string): number {
  if (output !== 'unsafe' && output !== row.category) return NaN
  return row.label === 'Unsafe' ? 1 : 0
}

const SEPARATOR = '\u0000'
const val = diaSafety(values.data, 'val')
// DiaSafety's parts share contexts: what answers a message of val or test is left out of training.
const plainly = (text: string) => text.toLowerCase().replace(/\W+/g, ' ').trim()
const held = new Set(
  [...val, ...diaSafety(values.data, 'test')].map(({ context }) => plainly(context)),
)
const all = diaSafety(values.data, 'train')
const dialogues = all.filter(({ context }) => !held.has(plainly(context)))
log(`${all.length - dialogues.length} of ${all.length} left out: context in val or test`)
const train = [...dialogues, ...listeningReplies(dialogues, 'train')]
const vocabulary = buildVocabulary(
  train.map(({ context, response }) => `${context}${SEPARATOR}${response}`),
  (text, emit) => {
    const [context = '', reply = ''] = text.split(SEPARATOR)
    emitContext(context, emit)
    emitReply(reply, emit)
  },
  {
    minTexts: { words: 2, characters: 3, emoji: 2, cues: 2 },
    maxFeatures: { words: 80_000, characters: 40_000, emoji: 1_000, cues: 200 },
  },
)
const rows = train.map((row): TrainingRow => ({
  vector: vectorisePair(pairOf(row), vocabulary.table, vocabulary.idf, BLOCKS),
  targets: Float32Array.from(OUTPUTS, (output) => targetOf(row, output)),
  weight: 1,
  corpus: 0,
}))
log(`${rows.length} pairs, ${vocabulary.hashes.length} features`)
const trained = trainLinear(rows, {
  features: vocabulary.hashes.length,
  corpora: 1,
  isProbability: OUTPUTS.map(() => true),
  ...RATE,
  seed,
  onEpoch: (epoch, loss) => log(`  epoch ${epoch}: loss ${loss.toFixed(4)}`),
})

const { outputScales, ...quantised } = quantise(
  vocabulary,
  trained.weights,
  OUTPUTS.length,
  MAX_FEATURES,
)
const rounded = (numbers: Iterable<number>) =>
  Array.from(numbers, (number) => Number(number.toPrecision(6)))
const uncalibrated: ModelWeights = {
  header: {
    language: 'en',
    features: quantised.hashes.length,
    first: [],
    second: [...OUTPUTS],
    blocks: BLOCKS,
    biases: rounded(trained.biases),
    outputScales: rounded(outputScales),
    transfer: { shift: 0, scale: 0, limit: 0, weights: [] },
    calibration: {},
    valence: [1, 0],
    arousal: [1, 0],
    confidence: [0, 1, 0],
    abstainBelow: 0,
    thresholds: {},
  },
  ...quantised,
}

const logOdds = (p: number) => Math.log(p / (1 - p))
const raw = new ReplyClassifier(uncalibrated)
const calibration = Object.fromEntries(
  OUTPUTS.map((output) => {
    const points = val.flatMap((row) => {
      const target = targetOf(row, output)
      if (Number.isNaN(target)) return []
      const { unsafe, categories } = raw.read(pairOf(row))
      const chance = output === 'unsafe' ? unsafe : categories[output]
      return [{ inputs: [logOdds(chance)], target, weight: 1 }]
    })
    const [slope, offset] = platt(points)
    return [
      output,
      [Number(slope.toPrecision(6)), Number(offset.toPrecision(6))] as [number, number],
    ]
  }),
)
const calibrated: ModelWeights = {
  ...uncalibrated,
  header: { ...uncalibrated.header, calibration },
}
const reader = new ReplyClassifier(calibrated)
const urgent = val
  .filter(({ category, label }) => URGENT.has(category) && label === 'Unsafe')
  .map((row) => reader.read(pairOf(row)).unsafe)
  .sort((a, b) => b - a)
const threshold = Number((urgent[Math.ceil(urgent.length * RECALL) - 1] ?? 0).toFixed(4))
log(`  refuses from ${threshold}: recall ${RECALL} on ${urgent.length} urgent replies of val`)
const model: ModelWeights = {
  ...calibrated,
  header: { ...calibrated.header, thresholds: { diasafety: { unsafe: threshold } } },
}

const path = 'guard/en.bin'
const bytes = encodeModel(model)
mkdirSync(join(values.models, 'guard'), { recursive: true })
writeFileSync(join(values.models, path), bytes)
log(`${path}: ${bytes.length} bytes`)
const entry: ModelManifestEntry = {
  id: 'guard',
  files: [{ path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }],
  licence: 'MIT (code and weights); data: Apache-2.0, see models/guard/README.md',
  labels: [...OUTPUTS],
  base: 'none',
  trainedAt: execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim(),
  data: ['DiaSafety (train; calibrated on val)', 'half of the catalogue’s reflections'],
  seed,
  scores: {},
}
const manifestPath = join(values.models, 'manifest.json')
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as { models: ModelManifestEntry[] }
manifest.models = [...manifest.models.filter(({ id }) => id !== entry.id), entry]
writeFileSync(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`)
