import type { TextModel } from '../../../nlp/text/load-text-reader.ts'
import { GO_EMOTIONS, SHARED_EMOTIONS, type GoEmotion, type SharedEmotion } from '../../../types.ts'
import type { Example } from '../../train/classical/corpora.ts'
import {
  judgeConfidence,
  judgeFeeling,
  judgeLabels,
  type Judged,
  type LabelScore,
} from './judge.ts'
import { table } from './markdown.ts'
import { expectedCalibrationError, mean } from './metrics.ts'

/** Thresholds on the probabilities, chosen on development data. */
export interface Thresholds {
  readonly emotions: Readonly<Partial<Record<GoEmotion, number>>>
  readonly english: Readonly<Partial<Record<SharedEmotion, number>>>
  readonly chinese: Readonly<Partial<Record<SharedEmotion, number>>>
}

/** What one model made of the test sets of feeling. */
export interface FeelingResults {
  readonly model: TextModel
  readonly thresholds: Thresholds
  readonly go: readonly Judged[]
  readonly english: readonly Judged[]
  readonly chinese: readonly Judged[]
  readonly emoBank: readonly Judged[]
}

const BRIGHTER = [
  ['english', 'BRIGHTER eng'],
  ['chinese', 'BRIGHTER chn'],
] as const
const CORPORA = [['go', 'GoEmotions, seven'] as const, ...BRIGHTER]

function goLabels({ go, thresholds }: FeelingResults): LabelScore[] {
  return judgeLabels(go, GO_EMOTIONS, 'emotions', thresholds.emotions)
}

function sharedLabels(results: FeelingResults, set: 'english' | 'chinese'): LabelScore[] {
  const present = SHARED_EMOTIONS.filter(
    (label) =>
      label !== 'neutral' && results[set].some(({ example }) => example.shared?.[label] === 1),
  )
  return judgeLabels(results[set], present, 'shared', results.thresholds[set])
}

/** The scores that the manifest keeps, by name. */
export function scoresOf(results: FeelingResults): Record<string, number> {
  const feeling = judgeFeeling(results.emoBank)
  const scores: Record<string, number> = {
    'goemotions.test.macroF1': mean(goLabels(results).map(({ f1 }) => f1)),
    'brighter-eng.test.macroF1': mean(sharedLabels(results, 'english').map(({ f1 }) => f1)),
    'brighter-chn.test.macroF1': mean(sharedLabels(results, 'chinese').map(({ f1 }) => f1)),
    'emobank.test.valence.r': feeling.valence,
    'emobank.test.arousal.r': feeling.arousal,
  }
  for (const [set, name] of [
    ['go', 'goemotions'],
    ['english', 'brighter-eng'],
    ['chinese', 'brighter-chn'],
  ] as const) {
    const { accuracy, ece } = judgeConfidence(results[set])
    scores[`${name}.test.accuracy`] = accuracy
    scores[`${name}.test.ece`] = ece
  }
  const balanced = [...results.go.slice(0, results.english.length), ...results.english]
  scores['english.test.ece'] = judgeConfidence(balanced).ece
  return scores
}

const ROWS = [
  ['GoEmotions test, 28 labels, macro-F1', 'goemotions.test.macroF1'],
  ['BRIGHTER eng test, track A, macro-F1', 'brighter-eng.test.macroF1'],
  ['BRIGHTER chn test, track A, macro-F1', 'brighter-chn.test.macroF1'],
  ['EmoBank test, valence, Pearson r', 'emobank.test.valence.r'],
  ['EmoBank test, arousal, Pearson r', 'emobank.test.arousal.r'],
] as const

/** The main scores, a column for each model. */
export function compareScores(all: readonly FeelingResults[]): string {
  const scores = all.map(scoresOf)
  return table(
    ['measure', ...all.map(({ model }) => model)],
    ROWS.map(([name, key]) => [name, ...scores.map((one) => one[key] ?? null)]),
  )
}

/** How often the strongest of the seven is right, and what the model says of that. */
export function confidenceTable(all: readonly FeelingResults[]): string {
  return table(
    ['strongest of the seven', 'model', 'right', 'ECE', 'asserted', 'then right'],
    CORPORA.flatMap(([set, name]) =>
      all.map((results) => {
        const { accuracy, ece, asserted, accuracyAsserted } = judgeConfidence(results[set])
        return [name, results.model, accuracy, ece, asserted, accuracyAsserted]
      }),
    ),
  )
}

/** Every label of one set with both models' F1. */
export function labelTable(
  all: readonly FeelingResults[],
  set: 'emotions' | 'english' | 'chinese',
): string {
  const [first, ...others] = all.map((results) =>
    set === 'emotions' ? goLabels(results) : sharedLabels(results, set),
  )
  const names = all.slice(1).map(({ model }) => `F1 ${model}`)
  return table(
    ['label', 'F1', 'precision', 'recall', 'texts', 'threshold', ...names],
    (first ?? []).map(({ label, f1, precision, recall, positives, threshold }) => [
      label,
      f1,
      precision,
      recall,
      positives,
      threshold,
      ...others.map((scores) => scores.find((one) => one.label === label)?.f1 ?? null),
    ]),
  )
}

/** Claimed probability against truth, for each label that the corpus judges. */
function claims(
  texts: readonly Judged[],
  kind: 'emotions' | 'shared',
  label: string,
): { claimed: number[]; isTrue: boolean[] } {
  const valueOf = (of: Readonly<Record<string, number>> | undefined) => of?.[label]
  const known = texts.filter(({ example }) => valueOf(example[kind]) !== undefined)
  return {
    claimed: known.map(({ reading }) => valueOf(reading[kind]) ?? 0),
    isTrue: known.map(({ example }) => valueOf(example[kind]) === 1),
  }
}

const isJudged = (texts: readonly Judged[], label: keyof NonNullable<Example['shared']>) =>
  texts.some(({ example }) => example.shared?.[label] !== undefined)

/** Calibration errors of the heads of feeling: the mean over labels, and the worst label. */
export function calibrationRows(
  results: FeelingResults,
): (readonly [head: string, ece: number, worst: string])[] {
  const row = (
    head: string,
    set: readonly Judged[],
    kind: 'emotions' | 'shared',
    labels: readonly string[],
  ) => {
    const each = labels.map((label) => {
      const { claimed, isTrue } = claims(set, kind, label)
      return { label, ece: expectedCalibrationError(claimed, isTrue) }
    })
    const worst = each.reduce((a, b) => (b.ece > a.ece ? b : a))
    return [
      head,
      mean(each.map(({ ece }) => ece)),
      `${worst.label} ${worst.ece.toFixed(3)}`,
    ] as const
  }
  return [
    row('28 labels, GoEmotions test', results.go, 'emotions', GO_EMOTIONS),
    ...CORPORA.map(([set, name]) =>
      row(
        `seven, ${name} test`,
        results[set],
        'shared',
        SHARED_EMOTIONS.filter((label) => isJudged(results[set], label)),
      ),
    ),
  ]
}
