import { logistic, logOdds } from '../../../nlp/text/classical/read-part.ts'
import { SHARED_EMOTIONS, type SharedEmotion } from '../../../types.ts'
import { fitLogistic, type WeightedPoint } from './fit.ts'

/** A text that the scored model never saw, with its second-stage scores. */
export interface UnseenText {
  /** Scores of the shared seven, in their order. */
  readonly scores: readonly number[]
  readonly shared: Readonly<Partial<Record<SharedEmotion, 0 | 1>>>
  readonly weight: number
}

export interface Calibration {
  readonly platt: Record<string, [number, number]>
  readonly confidence: [number, number, number]
  readonly abstainBelow: number
}

/** What is asserted shall be right this often on held-out texts. */
const ACCURACY_WHEN_ASSERTED = 0.7
const STEP = 0.01

/** Slope and offset that turn scores into probabilities (Platt 1999). */
export function platt(points: readonly WeightedPoint[]): [number, number] {
  const [offset = 0, slope = 1] = fitLogistic(points)
  return [slope, offset]
}

/** Gives every text of a set the weight that makes the set count `mass` in all. */
export function weighed<T>(texts: readonly T[], mass: number): (T & { weight: number })[] {
  return texts.map((text) => ({ ...text, weight: (mass * 1e4) / texts.length }))
}

/** Calibrates the shared seven, their confidence and the point below which the model abstains. */
export function calibrate(texts: readonly UnseenText[], log: (line: string) => void): Calibration {
  const scales = SHARED_EMOTIONS.map((label, k): [number, number] =>
    platt(
      texts.flatMap(({ scores, shared, weight }) => {
        const target = shared[label]
        return target === undefined ? [] : [{ inputs: [scores[k] ?? 0], target, weight }]
      }),
    ),
  )
  const judged = texts.flatMap(({ scores, shared, weight }) => {
    const ranked = SHARED_EMOTIONS.map((label, k) => {
      const [slope, offset] = scales[k] ?? [1, 0]
      return { label, p: logistic(slope * (scores[k] ?? 0) + offset) }
    }).sort((a, b) => b.p - a.p)
    const [strongest, second] = ranked
    // Whether a label is right cannot be told where the corpus does not know it.
    if (!strongest || !second || shared[strongest.label] === undefined) return []
    const inputs = [logOdds(strongest.p), logOdds(second.p)]
    return [{ inputs, target: shared[strongest.label] ?? 0, weight }]
  })
  const [offset = 0, ofStrongest = 1, ofSecond = 0] = fitLogistic(judged)
  const claims = judged.map(({ inputs, target, weight }) => ({
    confidence: logistic(offset + ofStrongest * (inputs[0] ?? 0) + ofSecond * (inputs[1] ?? 0)),
    target,
    weight,
  }))
  return {
    platt: Object.fromEntries(SHARED_EMOTIONS.map((label, k) => [label, scales[k] ?? [1, 0]])),
    confidence: [offset, ofStrongest, ofSecond],
    abstainBelow: chooseThreshold(claims, log),
  }
}

function chooseThreshold(
  claims: readonly { confidence: number; target: number; weight: number }[],
  log: (line: string) => void,
): number {
  const all = claims.reduce((sum, claim) => sum + claim.weight, 0)
  for (let threshold = 0; threshold < 1; threshold += STEP) {
    const kept = claims.filter((claim) => claim.confidence >= threshold)
    const weight = kept.reduce((sum, claim) => sum + claim.weight, 0)
    const right = kept.reduce((sum, claim) => sum + claim.weight * claim.target, 0)
    if (threshold === 0) log(`  strongest of the seven right: ${(right / weight).toFixed(3)}`)
    if (weight > 0 && right / weight >= ACCURACY_WHEN_ASSERTED) {
      log(`  abstains below ${threshold.toFixed(2)}: asserts ${(weight / all).toFixed(3)} of texts`)
      return Number(threshold.toFixed(2))
    }
  }
  return 1
}
