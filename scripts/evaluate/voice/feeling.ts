/**
 * Scores the committed voice models on what the shipped int8 encoder gave for the speech sets
 * (`scripts/train/voice/extract.py` with `models/voice/lower.onnx`):
 * EmoDB by ten fold models that never heard the speakers they are tested on, and the shipped model on
 * the languages and labels that it never saw. Run: `feeling --feats FOLDER`.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadFeelingModel, type FeelingModel } from '../../../nlp/voice/feeling/feeling-model.ts'
import { poolFrames } from '../../../nlp/voice/feeling/pool-frames.ts'
import { logitsOf, softmax, summarise } from '../../../nlp/voice/feeling/read-feeling.ts'
import { standOut } from '../../../nlp/voice/feeling/voice-norm.ts'
import { SHARED_EMOTIONS, type SharedEmotion } from '../../../types.ts'
import { table } from '../text/markdown.ts'
import { expectedCalibrationError } from '../text/metrics.ts'
import { cachedClips } from './cached-frames.ts'
import { readFoldModels, type FoldModels } from './fold-models.ts'

const FOLDS = 'scripts/evaluate/voice/emodb-folds.bin'

/** The labels that another set shares with EmoDB; its other clips are left out. */
const SHARED_LABELS: Readonly<Record<string, Readonly<Record<string, SharedEmotion>>>> = {
  ravdess: {
    angry: 'anger',
    disgust: 'disgust',
    fearful: 'fear',
    happy: 'joy',
    neutral: 'neutral',
    sad: 'sadness',
  },
  nemo: {
    anger: 'anger',
    fear: 'fear',
    happiness: 'joy',
    neutral: 'neutral',
    sadness: 'sadness',
  },
}

interface Clip {
  readonly label: string
  readonly speaker: string
  readonly features: Float32Array
}

async function pooled(folder: string, model: FeelingModel): Promise<Clip[]> {
  const clips: Clip[] = []
  for await (const { label, speaker, speech } of cachedClips(folder)) {
    clips.push({ label, speaker, features: poolFrames([speech], model) })
    if (clips.length % 500 === 0) process.stderr.write(`${folder}: ${clips.length} clips\n`)
  }
  return clips
}

/** Mean recall over the labels. */
function uar(truth: readonly string[], told: readonly string[]): number {
  const labels = [...new Set(truth)]
  const recalls = labels.map((label) => {
    const own = truth.flatMap((name, i) => (name === label ? [i] : []))
    return own.filter((i) => told[i] === label).length / own.length
  })
  return recalls.reduce((sum, recall) => sum + recall, 0) / labels.length
}

/** Every clip's features with mean 0 and spread 1 over all clips of its speaker. */
function bySpeaker(clips: readonly Clip[]): Float32Array[] {
  const width = clips[0]?.features.length ?? 0
  const norms = new Map<string, { mean: Float64Array; deviation: Float64Array }>()
  for (const speaker of new Set(clips.map((clip) => clip.speaker))) {
    const own = clips.filter((clip) => clip.speaker === speaker)
    const mean = new Float64Array(width)
    const deviation = new Float64Array(width)
    for (const { features } of own)
      features.forEach((v, i) => (mean[i] = (mean[i] ?? 0) + v / own.length))
    for (const { features } of own) {
      features.forEach((v, i) => {
        deviation[i] = (deviation[i] ?? 0) + (v - (mean[i] ?? 0)) ** 2 / own.length
      })
    }
    norms.set(speaker, { mean, deviation: deviation.map((v) => Math.sqrt(v) + 1e-6) })
  }
  return clips.map(({ speaker, features }) => {
    const norm = norms.get(speaker)
    return features.map((v, i) => (v - (norm?.mean[i] ?? 0)) / (norm?.deviation[i] ?? 1))
  })
}

function strongest(names: readonly string[], chances: readonly number[]): string {
  return names[chances.indexOf(Math.max(...chances))] ?? ''
}

function judgeFolds(
  clips: readonly Clip[],
  { folds, labels }: FoldModels,
): readonly (string | number)[] {
  const plain = new Array<string>(clips.length)
  const personal = new Array<string>(clips.length)
  for (const { speakers, mean, deviation, ...heads } of folds) {
    const own = clips.flatMap((clip, i) => (speakers.includes(clip.speaker) ? [i] : []))
    const test = own.flatMap((i) => clips[i] ?? [])
    const normed = bySpeaker(test)
    test.forEach(({ features }, at) => {
      const seen = features.map((v, i) => (v - (mean[i] ?? 0)) / (deviation[i] ?? 1))
      const index = own[at] ?? 0
      plain[index] = strongest(labels, logitsOf(seen, heads.plain))
      personal[index] = strongest(labels, logitsOf(normed[at] ?? seen, heads.personal))
    })
  }
  const truth = clips.map(({ label }) => label)
  return [
    'EmoDB, 7 classes, 10 unheard speakers',
    clips.length,
    uar(truth, plain),
    uar(truth, personal),
  ]
}

function judgeOther(
  name: string,
  all: readonly Clip[],
  model: FeelingModel,
): { readonly row: readonly (string | number)[]; readonly ece: number } {
  const shared = SHARED_LABELS[name] ?? {}
  const clips = all.filter(({ label }) => label in shared)
  const truth = clips.map(({ label }) => shared[label] ?? '')
  const known = [...new Set(truth)] as SharedEmotion[]
  const normed = bySpeaker(all).filter((_, i) => (all[i]?.label ?? '') in shared)
  const told: string[] = []
  const toldPersonal: string[] = []
  const claimed: number[] = []
  const isRight: boolean[] = []
  const { temperature } = model.calibration.plain
  clips.forEach(({ features }, i) => {
    const seen = standOut(features, model.population, undefined, model.shrinkage)
    const plain = summarise(
      softmax(logitsOf(seen, model.plain).map((logit) => logit / temperature)),
      model.labels,
      0,
    )
    told.push(
      strongest(
        known,
        known.map((label) => plain.shared[label]),
      ),
    )
    claimed.push(plain.confidence)
    isRight.push(
      strongest(
        SHARED_EMOTIONS,
        SHARED_EMOTIONS.map((label) => plain.shared[label]),
      ) === truth[i],
    )
    const own = summarise(softmax(logitsOf(normed[i] ?? seen, model.personal)), model.labels, 0)
    toldPersonal.push(
      strongest(
        known,
        known.map((label) => own.shared[label]),
      ),
    )
  })
  const row = [
    `${name}, ${known.length} labels, unheard language`,
    clips.length,
    uar(truth, told),
    uar(truth, toldPersonal),
  ]
  return { row, ece: expectedCalibrationError(claimed, isRight) }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      feats: { type: 'string' },
      models: { type: 'string', default: 'models' },
      folds: { type: 'string', default: FOLDS },
    },
  })
  if (!values.feats) throw new Error('Say where extract.py kept its frames: --feats FOLDER.')
  const model = await loadFeelingModel(values.models)
  const rows: (readonly (string | number)[])[] = []
  const notes: string[] = []
  for (const name of ['emodb', 'ravdess', 'nemo']) {
    const folder = join(values.feats, `${name}-clean`)
    if (!existsSync(join(folder, 'index.json'))) {
      notes.push(`${name}: not extracted, left out.`)
      continue
    }
    if (name === 'emodb') {
      const folds = await readFoldModels(values.folds)
      const same = { ...model, layers: Float32Array.from(folds.factors), width: folds.width }
      rows.push(judgeFolds(await pooled(folder, same), folds))
      continue
    }
    const { row, ece } = judgeOther(name, await pooled(folder, model), model)
    rows.push(row)
    notes.push(`${name}: expected calibration error ${ece.toFixed(3)}.`)
  }
  const head = ['test', 'clips', 'UAR', 'UAR, features normalised per speaker']
  console.log([table(head, rows), '', ...notes].join('\n'))
}

await main()
