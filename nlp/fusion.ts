import {
  SHARED_EMOTIONS,
  type EmotionReading,
  type HeardFeeling,
  type Modality,
  type ReadingPart,
  type SharedEmotion,
} from '../types.ts'
import { findDisagreement, isVoiceHeavier } from './fusion/disagreement.ts'
import { weigh } from './fusion/weigh.ts'
import { leadingEmotion } from './text/leading-emotion.ts'
import { logit, sigmoid } from './text/transformer/calibration.ts'
import { unreadable } from './text/unread.ts'

/** What a voice or a face shows: the seven as one distribution, and how sure that is. */
export type SensedFeeling = Omit<HeardFeeling, 'isCalibrated'> &
  Partial<Pick<HeardFeeling, 'isCalibrated'>>

/** One modality's reading of a message. */
export type ModalityReading =
  | { readonly modality: 'text'; readonly reading: EmotionReading }
  | { readonly modality: 'voice' | 'face'; readonly reading: SensedFeeling }

/** A joined reading less sure than this asserts nothing; the same as for words alone (models/text). */
export const ABSTAIN_BELOW = 0.45

const ORDER: readonly Modality[] = ['text', 'voice', 'face']

/**
 * Joins what words, voice and face say of one message: a logarithmic opinion pool.
 *
 * For each of the seven the joined log odds are the weighted mean of the parts' log odds, with
 * weights that sum to 1 (`fusion/weigh.ts`). So the order does not matter, a part alone passes
 * through unchanged, and raising one part's probability of a label never lowers the joined one
 * (weights held: they rest on confidence, not on the seven). It never sharpens: two parts that agree
 * are not surer than the surer one, because there is no data here from which to learn how
 * independent their errors are. docs/fusion.md says what is assumed and where thresholds come from.
 *
 * Danger is no part of it: a `RiskReading` is joined by maximum elsewhere, and nothing here can lower
 * one.
 *
 * @param readings at most one of each modality, in any order; a missing one changes nothing
 * @returns the seven, valence, arousal and confidence joined; the 28 labels and distress as the
 *   words have them, and nothing asserted by them where the words did not count; `modalities` are
 *   those that counted
 * @throws RangeError when a modality is given twice
 */
export function fuse(readings: readonly (ModalityReading | undefined)[]): EmotionReading {
  const given = readings
    .filter((one) => one !== undefined)
    .sort((a, b) => ORDER.indexOf(a.modality) - ORDER.indexOf(b.modality))
  if (new Set(given.map(({ modality }) => modality)).size < given.length)
    throw new RangeError('a modality is joined with itself')
  const [first] = given
  const words = first?.modality === 'text' ? first.reading : undefined
  if (first === undefined) return unreadable('und')
  if (words && given.length === 1) return words
  return join(given, words ?? unreadable('und'))
}

function join(given: readonly ModalityReading[], words: EmotionReading): EmotionReading {
  const parts = partsOf(given)
  const weights = weigh(parts)
  const weighted = (values: readonly number[], of: (part: ReadingPart) => number): number =>
    parts.reduce((sum, part, i) => sum + (values[i] ?? 0) * of(part), 0)
  const counted = parts.filter(({ share }) => share > 0)
  const [only] = counted
  const alone = counted.length === 1 ? only : undefined
  const shared = alone?.shared ?? pool(parts)
  const disagreement = findDisagreement(parts)
  const confidence = alone?.confidence ?? confidenceOf(counted, leadingEmotion({ shared }))
  const isUnsure = alone
    ? alone.abstained
    : counted.every(({ abstained }) => abstained) || confidence < ABSTAIN_BELOW
  const { emotions, distress } = counted.some(({ modality }) => modality === 'text')
    ? words
    : { ...unreadable(words.language), distress: undefined }
  const models = given
    .filter(({ modality }) => counted.some((part) => part.modality === modality))
    .map(({ reading }) => reading.model)
  return {
    language: words.language,
    emotions,
    shared,
    valence: alone?.valence ?? bound(weighted(weights.valence, ({ valence }) => valence)),
    arousal: alone?.arousal ?? bound(weighted(weights.arousal, ({ arousal }) => arousal)),
    ...(distress !== undefined && { distress }),
    confidence,
    abstained: isUnsure || (disagreement !== undefined && isVoiceHeavier(disagreement)),
    modalities: counted.map(({ modality }) => modality),
    model: models.join('+'),
    parts,
    ...(disagreement && { disagreement }),
  }
}

function partsOf(given: readonly ModalityReading[]): ReadingPart[] {
  const bare = given.map(({ modality, reading }) => {
    const { shared, valence, arousal, confidence, abstained } = reading
    const isCalibrated = 'isCalibrated' in reading && reading.isCalibrated === true
    const part = { modality, shared, valence, arousal, confidence, abstained }
    return isCalibrated ? { ...part, isCalibrated } : part
  })
  const { labels } = weigh(bare)
  return bare.map((part, i) => ({ ...part, share: labels[i] ?? 0 }))
}

/** The seven by their weighted mean log odds. */
function pool(parts: readonly ReadingPart[]): Record<SharedEmotion, number> {
  const odds = (label: SharedEmotion): number =>
    parts.reduce((sum, { share, shared }) => sum + share * logit(shared[label]), 0)
  return Object.fromEntries(
    SHARED_EMOTIONS.map((label) => [label, sigmoid(odds(label))]),
  ) as Record<SharedEmotion, number>
}

/**
 * The chance that the joined strongest label is right. Those who lead with it are as sure as the
 * surest of them, for their shares; the others leave it what their own doubt leaves to it, one of six.
 */
function confidenceOf(parts: readonly ReadingPart[], label: SharedEmotion): number {
  const agreeing = parts.filter((part) => leadingEmotion(part) === label)
  const best = Math.max(0, ...agreeing.map(({ confidence }) => confidence))
  const chance = parts.reduce((sum, part) => {
    const doubt = (1 - part.confidence) / (SHARED_EMOTIONS.length - 1)
    return sum + part.share * (agreeing.includes(part) ? best : doubt)
  }, 0)
  return Math.min(chance, Math.max(...parts.map(({ confidence }) => confidence)))
}

function bound(value: number): number {
  return Math.min(1, Math.max(-1, value))
}
