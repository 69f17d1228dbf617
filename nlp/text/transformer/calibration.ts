import { z } from 'zod'
import type { Language } from '../../../types.ts'
import { OUTPUTS } from './outputs.ts'

const numbers = (length: number) => z.array(z.number()).length(length)
const probability = z.number().min(0).max(1)
const scaled = (length: number) => ({ scale: numbers(length), bias: numbers(length) })
const withThresholds = (length: number) =>
  z.object({ ...scaled(length), thresholds: z.array(probability).length(length) })

/** How much the classical model's say counts beside the encoder's, in [0, 1]. */
const Share = z.object({ emotions: probability, shared: probability, va: probability })

const Heads = z.object({
  classicalShare: Share,
  emotions: withThresholds(OUTPUTS.emotions),
  shared: withThresholds(OUTPUTS.shared),
  va: z.object(scaled(OUTPUTS.va)),
  /** Linear, to ratings from 0 to 1. */
  distress: z.object({ scale: z.number(), bias: z.number() }),
  riskLevel: withThresholds(OUTPUTS.risk_level),
  riskKind: z.object(scaled(OUTPUTS.risk_kind)),
  /** Isotonic: from the largest of the seven probabilities to the chance that it is right. */
  confidence: z
    .object({ x: z.array(z.number()).min(1), y: z.array(probability).min(1) })
    .refine(({ x, y }) => x.length === y.length, 'x and y differ in length')
    .refine(({ x }) => x.every((one, i) => i === 0 || one >= (x[i - 1] ?? one)), 'x must not fall')
    .refine(({ y }) => y.every((one, i) => i === 0 || one >= (y[i - 1] ?? one)), 'y must not fall'),
  abstainBelow: probability,
})

const Calibration = z
  .object({
    version: z.literal(1),
    /** Most tokens of one pass, the two around a text included. */
    maxTokens: z.int().min(8).max(512),
    /** Tokens of a window of a long text, and how many two neighbours share. */
    window: z.int().min(4),
    overlap: z.int().nonnegative(),
    languages: z.object({ en: Heads, zh: Heads }),
  })
  .refine(({ window, overlap }) => overlap < window, 'overlap must be smaller than window')

/** How the model's logits become probabilities, chosen on development data for each language. */
export type Calibration = z.infer<typeof Calibration>
export type CalibratedHeads = z.infer<typeof Heads>

/** @throws ZodError, or SyntaxError when it is no JSON */
export function parseCalibration(json: string): Calibration {
  return Calibration.parse(JSON.parse(json))
}

/** The calibrations that apply to a text: both, to be averaged, when it mixes the languages. */
export function headsFor(
  { languages: { en, zh } }: Calibration,
  language: Language,
): readonly CalibratedHeads[] {
  switch (language) {
    case 'en':
    case 'und':
      return [en]
    case 'zh-Hans':
    case 'zh-Hant':
      return [zh]
    case 'mixed':
      return [en, zh]
  }
}

/** Log odds, for probabilities that are neither 0 nor 1 beyond four decimals. */
export function logit(probability: number): number {
  const p = Math.min(1 - 1e-4, Math.max(1e-4, probability))
  return Math.log(p / (1 - p))
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

/** The value of a rising curve of straight lines through (x, y); flat outside. */
export function interpolate(
  { x, y }: { readonly x: readonly number[]; readonly y: readonly number[] },
  at: number,
): number {
  const next = x.findIndex((one) => one > at)
  if (next === -1) return y.at(-1) ?? 0
  if (next === 0) return y[0] ?? 0
  const [x0, x1] = [x[next - 1] ?? 0, x[next] ?? 0]
  const [y0, y1] = [y[next - 1] ?? 0, y[next] ?? 0]
  return y0 + ((y1 - y0) * (at - x0)) / (x1 - x0)
}
