import { LinearModel } from '../../../nlp/text/classical/linear-model.ts'
import type { ModelHeader, ModelWeights } from '../../../nlp/text/classical/model-format.ts'
import { logistic } from '../../../nlp/text/classical/read-part.ts'
import { GO_EMOTIONS, SHARED_EMOTIONS, type GoEmotion, type SharedEmotion } from '../../../types.ts'
import { bestThreshold } from '../../evaluate/text/metrics.ts'
import { calibrate, platt, weighed } from './calibrate.ts'
import { brighter, emoBank, goEmotions, SHARED_OF_GO, xedEnglish, type Example } from './corpora.ts'
import { OverlapFinder } from './deduplicate.ts'
import { quantise } from './quantise.ts'
import { emojiStatements, englishStatements } from './statements.ts'
import { sharedBiases, trainTwoStage, type Part, type TwoStageOptions } from './two-stage.ts'

const SECOND = [...SHARED_EMOTIONS, 'valence', 'arousal'] as const
const MAX_FEATURES = 58_000
/** The sets' shares of the texts that calibrate: comments, told experiences, and film lines. */
const MASS = { goEmotions: 0.45, brighter: 0.45, xed: 0.1 } as const

export function withoutOverlap(
  examples: readonly Example[],
  finder: OverlapFinder,
  log: (line: string) => void,
): Example[] {
  const counts = { exact: 0, near: 0 }
  const kept = examples.filter((example) => {
    const overlap = finder.find(example.text)
    if (overlap) counts[overlap]++
    return overlap === null
  })
  const name = examples[0]?.corpus ?? 'no corpus'
  log(
    `${name}: ${kept.length} of ${examples.length} training texts kept; equal to a held-out one: ${counts.exact}, nearly: ${counts.near}`,
  )
  return kept
}

export function secondTarget(example: Example, label: string): number {
  if (label === 'valence') return example.valence ?? NaN
  if (label === 'arousal') return example.arousal ?? NaN
  return example.shared?.[label as SharedEmotion] ?? NaN
}

export function trainEnglish(
  dataDir: string,
  seed: number,
  log: (line: string) => void,
): ModelWeights {
  const held = {
    go: [goEmotions(dataDir, 'dev'), goEmotions(dataDir, 'test')].flat(),
    brighter: [brighter(dataDir, 'eng', 'dev'), brighter(dataDir, 'eng', 'test')].flat(),
    emoBank: [emoBank(dataDir, 'dev'), emoBank(dataDir, 'test')].flat(),
  }
  const finder = new OverlapFinder(
    Object.values(held)
      .flat()
      .map((example) => example.text),
  )
  const [go, own, xed, bank] = [
    goEmotions(dataDir, 'train'),
    brighter(dataDir, 'eng', 'train'),
    xedEnglish(dataDir),
    emoBank(dataDir, 'train'),
  ].map((examples) => withoutOverlap(examples, finder, log)) as [
    Example[],
    Example[],
    Example[],
    Example[],
  ]
  const parts: Part[] = [
    { examples: [...go, ...emojiStatements(), ...englishStatements()], weight: 0.2 },
    { examples: own, weight: 1 },
    { examples: xed, weight: 0.2 },
    { examples: bank, weight: 0.1 },
  ]
  const options: TwoStageOptions = {
    language: 'en',
    parts,
    blocks: { words: 1, characters: 0.7, emoji: 1, cues: 0.5 },
    vocabulary: {
      minTexts: { words: 3, characters: 5, emoji: 2, cues: 3 },
      maxFeatures: { words: 45_000, characters: 45_000, emoji: 1_000, cues: 100 },
    },
    firstPart: 0,
    first: GO_EMOTIONS,
    second: SECOND,
    numbers: ['valence', 'arousal'],
    firstTarget: (example, label) => example.emotions?.[label as GoEmotion] ?? NaN,
    secondTarget,
    firstRate: { rate: 0.2, l2: 1e-5, epochs: 10 },
    secondRate: { rate: 0.1, l2: 1e-5, epochs: 8 },
    transfer: { shift: 4, scale: 0.5, limit: 4 },
    seed,
    log,
  }
  const trained = trainTwoStage(options)
  const { outputScales, ...quantised } = quantise(
    trained.vocabulary,
    trained.weights,
    GO_EMOTIONS.length + SECOND.length,
    MAX_FEATURES,
  )
  const header: ModelHeader = {
    language: 'en',
    features: quantised.hashes.length,
    first: [...GO_EMOTIONS],
    second: [...SECOND],
    blocks: options.blocks,
    biases: [...trained.firstBiases, ...sharedBiases(trained.secondBiases, options)],
    outputScales,
    transfer: { ...options.transfer, weights: [...trained.transferWeights] },
    calibration: {},
    valence: [1, 0],
    arousal: [1, 0],
    confidence: [0, 1, 0],
    abstainBelow: 0,
    thresholds: {},
  }
  const scored = new LinearModel({ header, ...quantised })
  return {
    header: { ...header, ...calibratedEnglish(scored, dataDir, parts, trained.unseenScores, log) },
    ...quantised,
  }
}

/** Calibration and thresholds, from dev parts and from scores of folds that a model never saw. */
function calibratedEnglish(
  model: LinearModel,
  dataDir: string,
  parts: readonly Part[],
  unseen: ReadonlyMap<number, Float64Array[]>,
  log: (line: string) => void,
): Partial<ModelHeader> {
  const firsts = GO_EMOTIONS.length
  const goDev = goEmotions(dataDir, 'dev').map((example) => ({
    example,
    all: model.scores(example.text),
  }))
  const first = Object.fromEntries(
    GO_EMOTIONS.map((label, k) => [
      `first.${label}`,
      platt(
        goDev.map(({ example, all }) => ({
          inputs: [all[k] ?? 0],
          target: example.emotions?.[label] ?? 0,
          weight: 1,
        })),
      ),
    ]),
  )
  const ofPart = (part: number) =>
    (parts[part]?.examples ?? []).flatMap((example, i) => {
      const scores = unseen.get(part)?.[i]
      return scores && example.shared ? [{ scores: [...scores], shared: example.shared }] : []
    })
  const brighterUnseen = [
    ...brighter(dataDir, 'eng', 'dev').map((example) => ({
      scores: [...model.scores(example.text).subarray(firsts)],
      shared: example.shared ?? {},
    })),
    ...ofPart(1),
  ]
  const calibration = calibrate(
    [
      ...weighed(
        goDev.map(({ example, all }) => ({
          scores: [...all.subarray(firsts)],
          shared: example.shared ?? {},
        })),
        MASS.goEmotions,
      ),
      ...weighed(brighterUnseen, MASS.brighter),
      ...weighed(ofPart(2), MASS.xed),
    ],
    log,
  )
  const probability = (output: string, score: number): number => {
    const [slope, offset] = first[output] ?? calibration.platt[output] ?? [1, 0]
    return logistic(slope * score + offset)
  }
  const bank = [
    ...goDev.map(({ all }) => all),
    ...brighter(dataDir, 'eng', 'train').map((e) => model.scores(e.text)),
  ]
  return {
    calibration: { ...first, ...calibration.platt },
    confidence: calibration.confidence,
    abstainBelow: calibration.abstainBelow,
    valence: stretch(bank.map((all) => all[firsts + SECOND.indexOf('valence')] ?? 0)),
    arousal: stretch(bank.map((all) => all[firsts + SECOND.indexOf('arousal')] ?? 0)),
    thresholds: {
      goemotions: Object.fromEntries(
        GO_EMOTIONS.map((label, k) => [
          label,
          bestThreshold(
            goDev.map(({ all }) => probability(`first.${label}`, all[k] ?? 0)),
            goDev.map(({ example }) => example.emotions?.[label] === 1),
          ),
        ]),
      ),
      brighter: thresholdsOf(brighterUnseen, probability),
    },
  }
}

/** The best threshold of each of the seven that a set knows. */
export function thresholdsOf(
  texts: readonly {
    scores: readonly number[]
    shared: Readonly<Partial<Record<SharedEmotion, 0 | 1>>>
  }[],
  probability: (output: string, score: number) => number,
): Record<string, number> {
  return Object.fromEntries(
    SHARED_EMOTIONS.flatMap((label, k) => {
      const known = texts.filter(({ shared }) => shared[label] !== undefined)
      if (known.length === 0) return []
      const scores = known.map((text) => probability(label, text.scores[k] ?? 0))
      return [
        [
          label,
          bestThreshold(
            scores,
            known.map(({ shared }) => shared[label] === 1),
          ),
        ],
      ]
    }),
  )
}

/** Where 19 of 20 texts shall end: regressions shrink towards the middle, readings should not. */
const WIDTH = 0.8

/** Slope that puts the 95th percentile of the predictions' size at `WIDTH`; 0 stays neutral. */
export function stretch(predictions: readonly number[]): [number, number] {
  const sizes = predictions.map(Math.abs).sort((a, b) => a - b)
  return [WIDTH / (sizes[Math.floor(sizes.length * 0.95)] ?? WIDTH), 0]
}

/** How often each of the 28 labels stands where one of the seven does, in GoEmotions: 7 × 28. */
export function emotionsGivenShared(dataDir: string): number[][] {
  const go = goEmotions(dataDir, 'train')
  return SHARED_EMOTIONS.map((shared) => {
    const texts = go.filter((example) =>
      GO_EMOTIONS.some((l) => example.emotions?.[l] === 1 && SHARED_OF_GO[l] === shared),
    )
    return GO_EMOTIONS.map(
      (label) => texts.filter((example) => example.emotions?.[label] === 1).length / texts.length,
    )
  })
}
