import { identifyLanguage } from '../../../nlp/language.ts'
import { LinearModel } from '../../../nlp/text/classical/linear-model.ts'
import type { ModelHeader, ModelWeights } from '../../../nlp/text/classical/model-format.ts'
import { logistic, readPart } from '../../../nlp/text/classical/read-part.ts'
import { SHARED_EMOTIONS } from '../../../types.ts'
import { calibrate, platt, weighed } from './calibrate.ts'
import {
  brighter,
  cped,
  CPED_EMOTIONS,
  goEmotions,
  xedChinese,
  type CpedExample,
  type Example,
} from './corpora.ts'
import { OverlapFinder } from './deduplicate.ts'
import { emotionsGivenShared, secondTarget, thresholdsOf, withoutOverlap } from './english.ts'
import { fitLinear } from './fit.ts'
import { quantise } from './quantise.ts'
import { chineseStatements, emojiStatements } from './statements.ts'
import { sharedBiases, trainTwoStage, type Part, type TwoStageOptions } from './two-stage.ts'

const MAX_FEATURES = 40_000
/** Social media against film and television dialogue, in the texts that calibrate. */
const MASS = { brighter: 0.6, cped: 0.4 } as const

function isCped(example: Example): example is CpedExample {
  return example.corpus === 'cped'
}

/**
 * @param english the English model, whose valence and arousal are carried over by the shared seven:
 *   no Chinese corpus at hand rates them
 */
export function trainChinese(
  dataDir: string,
  seed: number,
  english: LinearModel,
  log: (line: string) => void,
): ModelWeights {
  const held = [...brighter(dataDir, 'chn', 'dev'), ...brighter(dataDir, 'chn', 'test')]
  const finder = new OverlapFinder(held.map((example) => example.text))
  const isReadable = (example: Example) => identifyLanguage(example.text).startsWith('zh')
  const parts: Part[] = [
    { examples: withoutOverlap(cped(dataDir).filter(isReadable), finder, log), weight: 0.05 },
    { examples: withoutOverlap(brighter(dataDir, 'chn', 'train'), finder, log), weight: 1 },
    { examples: withoutOverlap(xedChinese(dataDir).filter(isReadable), finder, log), weight: 0.2 },
    { examples: [...emojiStatements(), ...chineseStatements()], weight: 0.3 },
  ]
  const options: TwoStageOptions = {
    language: 'zh',
    parts,
    blocks: { words: 1, characters: 0.8, emoji: 1, cues: 0.5 },
    vocabulary: {
      minTexts: { words: 3, characters: 2, emoji: 2, cues: 2 },
      maxFeatures: { words: 60_000, characters: 6_000, emoji: 1_000, cues: 100 },
    },
    firstPart: 0,
    first: CPED_EMOTIONS,
    second: SHARED_EMOTIONS,
    numbers: [],
    firstTarget: (example, label) => (isCped(example) && example.emotion === label ? 1 : 0),
    secondTarget,
    firstRate: { rate: 0.2, l2: 2e-5, epochs: 8 },
    secondRate: { rate: 0.1, l2: 1e-5, epochs: 8 },
    transfer: { shift: 3, scale: 0.15, limit: 1 },
    seed,
    log,
  }
  const trained = trainTwoStage(options)
  const { outputScales, ...quantised } = quantise(
    trained.vocabulary,
    trained.weights,
    CPED_EMOTIONS.length + SHARED_EMOTIONS.length,
    MAX_FEATURES,
  )
  const header: ModelHeader = {
    language: 'zh',
    features: quantised.hashes.length,
    first: [...CPED_EMOTIONS],
    second: [...SHARED_EMOTIONS],
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
    emotionsGivenShared: emotionsGivenShared(dataDir),
    ...feelingOfShared(english, dataDir),
  }
  const model = new LinearModel({ header, ...quantised })
  const firsts = CPED_EMOTIONS.length
  const first = Object.fromEntries(
    CPED_EMOTIONS.map((label, k) => [
      `first.${label}`,
      platt(
        (parts[0]?.examples ?? []).map((example, i) => ({
          inputs: [trained.unseenFirst[i]?.[k] ?? 0],
          target: options.firstTarget(example, label),
          weight: 1,
        })),
      ),
    ]),
  )
  const ofPart = (part: number) =>
    (parts[part]?.examples ?? []).flatMap((example, i) => {
      const scores = trained.unseenScores.get(part)?.[i]
      return scores && example.shared ? [{ scores: [...scores], shared: example.shared }] : []
    })
  const brighterUnseen = [
    ...brighter(dataDir, 'chn', 'dev').map((example) => ({
      scores: [...model.scores(example.text).subarray(firsts)],
      shared: example.shared ?? {},
    })),
    ...ofPart(1),
  ]
  const calibration = calibrate(
    [...weighed(brighterUnseen, MASS.brighter), ...weighed(ofPart(0), MASS.cped)],
    log,
  )
  return {
    header: {
      ...header,
      calibration: { ...first, ...calibration.platt },
      confidence: calibration.confidence,
      abstainBelow: calibration.abstainBelow,
      thresholds: {
        brighter: thresholdsOf(brighterUnseen, (label, score) => {
          const [slope, offset] = calibration.platt[label] ?? [1, 0]
          return logistic(slope * score + offset)
        }),
      },
    },
    ...quantised,
  }
}

/** Valence and arousal as the English model gives them, put as linear functions of its seven. */
function feelingOfShared(
  english: LinearModel,
  dataDir: string,
): Pick<ModelHeader, 'valenceOfShared' | 'arousalOfShared'> {
  const texts = [...goEmotions(dataDir, 'dev'), ...brighter(dataDir, 'eng', 'train')]
  const readings = texts.map((example) => readPart(english, example.text))
  const fit = (name: 'valence' | 'arousal') =>
    fitLinear(
      readings.map((reading) => ({
        inputs: SHARED_EMOTIONS.map((label) => reading.shared[label]),
        target: reading[name],
        weight: 1,
      })),
    )
  return { valenceOfShared: fit('valence'), arousalOfShared: fit('arousal') }
}
