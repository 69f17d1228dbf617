import type { Heard } from './listener.ts'

/**
 * Chance that a word of a stretch is right, from the mean log probability of its tokens: a logistic
 * curve set by hand from 24 clips of RAVDESS, clean and under five strengths of noise, and not fitted on
 * speakers apart; scripts/evaluate/voice/words.ts shows what comes true.
 */
export const CONFIDENCE = { slope: 8, middle: -0.72 } as const
/** What a doubt that stands leaves of it. */
const DOUBTED = 0.5

/** @returns in [0, 1]; 0 when nothing was written */
export function confidenceOf({ meanLogProb, doubts, segments }: Heard): number {
  if (segments.length === 0) return 0
  const chance = 1 / (1 + Math.exp(-CONFIDENCE.slope * (meanLogProb - CONFIDENCE.middle)))
  return doubts.length > 0 ? chance * DOUBTED : chance
}
