import { SHARED_EMOTIONS, type SharedEmotion } from '../../../types.ts'
import { VOICE_NORM_FROM, type VoiceFeeling, type VoiceNorm } from '../voice-reader.ts'
import type { FeelingHead, FeelingModel } from './feeling-model.ts'
import { poolFrames, type EncodedSpeech } from './pool-frames.ts'
import { standOut } from './voice-norm.ts'

/** What a head says of features of mean 0 and spread 1: one number a label, before the softmax. */
export function logitsOf(features: ArrayLike<number>, head: FeelingHead): number[] {
  const width = features.length
  return Array.from(head.bias, (bias, label) => {
    let sum = bias
    for (let i = 0; i < width; i++)
      sum += (head.weights[label * width + i] ?? 0) * (features[i] ?? 0)
    return sum
  })
}

/** Chances from logits. */
export function softmax(logits: readonly number[]): number[] {
  const highest = Math.max(...logits)
  const raised = logits.map((logit) => Math.exp(logit - highest))
  const sum = raised.reduce((total, value) => total + value, 0)
  return raised.map((value) => value / sum)
}

/** What a model says about one recording, without what it was read from. */
export type FeelingSummary = Pick<
  VoiceFeeling,
  'shared' | 'valence' | 'arousal' | 'confidence' | 'abstained'
>

/**
 * The shared seven, valence and arousal from the chances of a model's own labels. Labels that the seven
 * do not have count as the nearest of them; what a model never learnt (surprise, for one that heard
 * none) stays at 0. Valence and arousal are those of the labels, weighted by their chances.
 */
export function summarise(
  chances: readonly number[],
  labels: FeelingModel['labels'],
  threshold: number,
): FeelingSummary {
  const shared = Object.fromEntries(SHARED_EMOTIONS.map((name) => [name, 0])) as Record<
    SharedEmotion,
    number
  >
  let valence = 0
  let arousal = 0
  labels.forEach((label, i) => {
    const chance = chances[i] ?? 0
    shared[label.shared] += chance
    valence += chance * label.valence
    arousal += chance * label.arousal
  })
  const confidence = Math.min(1, Math.max(...SHARED_EMOTIONS.map((name) => shared[name])))
  return { shared, valence, arousal, confidence, abstained: confidence < threshold }
}

/**
 * Reads how something was said from the encoder's lower layers.
 *
 * @param speech the recording's stretches of speech; at least one
 * @param norm the person's own calibration; used once it holds `VOICE_NORM_FROM` recordings
 * @throws RangeError when there is no speech, a stretch is malformed, or the calibration is of another
 *   model (its width differs)
 */
export function readFeeling(
  speech: readonly EncodedSpeech[],
  model: FeelingModel,
  norm?: VoiceNorm,
): VoiceFeeling {
  const features = poolFrames(speech, model)
  const isCalibrated = norm !== undefined && norm.count >= VOICE_NORM_FROM
  const { temperature, threshold } = model.calibration[isCalibrated ? 'personal' : 'plain']
  const logits = judge(features, model, isCalibrated ? norm : undefined)
  const chances = softmax(logits.map((logit) => logit / temperature))
  return {
    ...summarise(chances, model.labels, threshold),
    model: model.id,
    isCalibrated,
    features,
  }
}

/**
 * The plain head alone, or with the personal one beside it: the more of a person's recordings are known,
 * the more the personal one says.
 */
function judge(features: Float32Array, model: FeelingModel, norm: VoiceNorm | undefined): number[] {
  const { population, shrinkage } = model
  const plain = logitsOf(standOut(features, population, undefined, shrinkage), model.plain)
  if (!norm) return plain
  const own = logitsOf(standOut(features, population, norm, shrinkage), model.personal)
  const share = norm.count / (norm.count + shrinkage.head)
  return plain.map((logit, label) => share * (own[label] ?? 0) + (1 - share) * logit)
}
