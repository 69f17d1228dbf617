import { SHARED_EMOTIONS, type Modality } from '../../types.ts'
import { RELIABILITY } from './reliability.ts'

/** What guessing among the seven gets right. */
const CHANCE = 1 / SHARED_EMOTIONS.length

/** What a part says about itself that its weight rests on. */
export interface Weighed {
  readonly modality: Modality
  readonly confidence: number
  readonly abstained: boolean
}

/** How far a chance of being right lies above guessing: 0 at one in seven, 1 at certainty. */
export function aboveChance(probability: number): number {
  return Math.min(1, Math.max(0, (probability - CHANCE) / (1 - CHANCE)))
}

/** How often the signal is larger than the noise, by r² of a measurement: r² / (1 − r²). */
function precision(correlation: number): number {
  const explained = correlation * correlation
  return explained / (1 - explained)
}

/** Each part's share, summing to 1. Where nobody is trusted at all, all are trusted alike. */
function shares(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, one) => total + one, 0)
  return weights.map((one) => (sum > 0 ? one / sum : 1 / weights.length))
}

/**
 * How much each part counts.
 *
 * Calibrated confidence says how sure a reader is of this very message, the measured reliability how
 * far such confidence can be believed at all; both count above guessing, and they are multiplied. A
 * part that abstains counts nothing beside one that does not. Valence and arousal are weighted by
 * their precision, as the best linear estimate from independent measurements is.
 */
export function weigh(parts: readonly Weighed[]): {
  readonly labels: readonly number[]
  readonly valence: readonly number[]
  readonly arousal: readonly number[]
} {
  const isAnySure = parts.some(({ abstained }) => !abstained)
  const trust = parts.map(({ confidence, abstained }) =>
    abstained && isAnySure ? 0 : aboveChance(confidence),
  )
  // Nobody can be trusted more than another: none of those who count is left out for it.
  const flat = trust.every((one) => one === 0)
  const trusted = flat ? parts.map(({ abstained }) => (abstained && isAnySure ? 0 : 1)) : trust
  const by = (worth: (modality: Modality) => number): readonly number[] =>
    shares(parts.map(({ modality }, i) => (trusted[i] ?? 0) * worth(modality)))
  return {
    labels: by((modality) => aboveChance(RELIABILITY[modality].right)),
    valence: by((modality) => precision(RELIABILITY[modality].valence)),
    arousal: by((modality) => precision(RELIABILITY[modality].arousal)),
  }
}
