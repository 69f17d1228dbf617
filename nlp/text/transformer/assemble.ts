import {
  GO_EMOTIONS,
  RISK_KINDS,
  RISK_LEVELS,
  SHARED_EMOTIONS,
  type EmotionReading,
  type Language,
  type RiskKind,
  type RiskLevel,
  type RiskReading,
} from '../../../types.ts'
import { NO_RISK, compareRisk } from '../../risk.ts'
import type { TextReading } from '../text-reader.ts'
import { interpolate, logit, sigmoid, type CalibratedHeads } from './calibration.ts'
import { sliceOf, type Encoded } from './outputs.ts'

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length
}

function clip(value: number): number {
  return Math.max(-1, Math.min(1, value))
}

function record<Label extends string>(
  labels: readonly Label[],
  values: readonly number[],
): Record<Label, number> {
  return Object.fromEntries(labels.map((label, i) => [label, values[i] ?? 0])) as Record<
    Label,
    number
  >
}

/** Numbers of one head of one window, averaged over the calibrations that apply. */
function applied(
  logits: ArrayLike<number>,
  heads: readonly { readonly scale: readonly number[]; readonly bias: readonly number[] }[],
  link: (x: number) => number,
): number[] {
  return Array.from(logits, (one, i) =>
    mean(heads.map(({ scale, bias }) => link((scale[i] ?? 1) * one + (bias[i] ?? 0)))),
  )
}

/** A weighted mean of what the encoder and the classical model make of one head. */
function joined(
  logits: Float32Array,
  classical: readonly number[] | undefined,
  share: number,
): ArrayLike<number> {
  return classical
    ? logits.map((one, i) => (1 - share) * one + share * (classical[i] ?? 0))
    : logits
}

/** The mean over windows, each counted by its tokens. */
function pooled({ lengths }: Encoded, of: (window: number) => readonly number[]): number[] {
  const total = lengths.reduce((sum, one) => sum + one, 0)
  const sums: number[] = []
  lengths.forEach((length, window) => {
    of(window).forEach((value, i) => (sums[i] = (sums[i] ?? 0) + (value * length) / total))
  })
  return sums
}

/** The chance of each level or more, low to imminent, in one window. */
function levelChances(encoded: Encoded, window: number, all: readonly CalibratedHeads[]): number[] {
  const heads = all.map(({ riskLevel }) => riskLevel)
  return applied(sliceOf(encoded.rows, window, 'risk_level'), heads, sigmoid)
}

/** A level other than the one that thresholds find must be at least as likely as not. */
const LIKELY = 0.5
/** Place of "at least moderate" among the four questions. */
const MODERATE = RISK_LEVELS.indexOf('moderate') - 1

/**
 * The level that the chances speak for; below the thresholds nothing is added.
 *
 * Thresholds are set to find nearly all danger, so they are low. That is right for asking
 * (moderate), and wrong for calling an emergency or for asking somebody who is merely sad: any other
 * level is claimed only when it is also likely.
 */
function levelOf(chances: readonly number[], heads: readonly CalibratedHeads[]): RiskLevel {
  const passes = (i: number, least = 0) => {
    const threshold = mean(heads.map(({ riskLevel }) => riskLevel.thresholds[i] ?? 1))
    return (chances[i] ?? 0) >= Math.max(threshold, least)
  }
  if (!passes(MODERATE)) return passes(0, LIKELY) ? 'low' : 'none'
  let level = MODERATE
  while (level + 1 < chances.length && passes(level + 1, LIKELY)) level += 1
  return RISK_LEVELS[level + 1] ?? 'moderate'
}

function kindOf(encoded: Encoded, window: number, heads: readonly CalibratedHeads[]): RiskKind {
  const chances = applied(
    sliceOf(encoded.rows, window, 'risk_kind'),
    heads.map(({ riskKind }) => riskKind),
    sigmoid,
  )
  const best = chances.indexOf(Math.max(...chances))
  return RISK_KINDS[best] ?? 'suicide'
}

/** The strongest risk of any window: a sign in one clause counts, however much stands around it. */
function riskOf(encoded: Encoded, heads: readonly CalibratedHeads[], model: string): RiskReading {
  const windows = encoded.lengths.map((_, window) => ({
    window,
    level: levelOf(levelChances(encoded, window, heads), heads),
  }))
  const [top] = windows.sort((a, b) => compareRisk(b.level, a.level))
  if (!top || top.level === 'none') return NO_RISK
  const { window: strongest, level } = top
  const kind = kindOf(encoded, strongest, heads)
  const evidence = [{ source: 'model', id: `${model}.risk`, level, kind }] as const
  return { level, kind, about: 'self', evidence }
}

/**
 * The chance of each level or more over all windows, low to imminent: what an evaluation needs
 * beside the level that was decided.
 */
export function riskChances(encoded: Encoded, heads: readonly CalibratedHeads[]): number[] {
  const windows = encoded.lengths.map((_, window) => levelChances(encoded, window, heads))
  return RISK_LEVELS.slice(1).map((_, i) => Math.max(0, ...windows.map((of) => of[i] ?? 0)))
}

/** The log odds of the seven over all windows, before calibration: what explaining compares. */
export function sharedLogits(encoded: Encoded): number[] {
  return pooled(encoded, (window) => Array.from(sliceOf(encoded.rows, window, 'shared')))
}

export interface AssembleOptions {
  readonly language: Language
  readonly model: string
  /** Whatever the confidence, nothing is to be asserted: not a language it learned. */
  readonly abstains: boolean
  /**
   * What the classical model reads in the same text. The two err differently: together they read
   * feelings better than either (models/text/README.md). Danger is the encoder's alone.
   */
  readonly classical?: EmotionReading
}

/**
 * From an encoder's numbers to a reading: feelings by the length-weighted mean over windows, risk by
 * their maximum.
 *
 * @param encoded at least one window
 * @param heads calibrations of the text's language; of both when it is mixed, which are averaged
 */
export function assemble(
  encoded: Encoded,
  heads: readonly CalibratedHeads[],
  { language, model, abstains, classical }: AssembleOptions,
): TextReading {
  const { rows } = encoded
  const share = (name: 'emotions' | 'shared' | 'va') =>
    mean(heads.map(({ classicalShare }) => classicalShare[name]))
  const other = classical && {
    emotions: GO_EMOTIONS.map((label) => logit(classical.emotions[label])),
    shared: SHARED_EMOTIONS.map((label) => logit(classical.shared[label])),
    va: [classical.valence, classical.arousal],
  }
  const emotions = pooled(encoded, (window) =>
    applied(
      joined(sliceOf(rows, window, 'emotions'), other?.emotions, share('emotions')),
      heads.map((one) => one.emotions),
      sigmoid,
    ),
  )
  const shared = pooled(encoded, (window) =>
    applied(
      joined(sliceOf(rows, window, 'shared'), other?.shared, share('shared')),
      heads.map((one) => one.shared),
      sigmoid,
    ),
  )
  const [valence = 0, arousal = 0] = pooled(encoded, (window) =>
    applied(
      joined(sliceOf(rows, window, 'va'), other?.va, share('va')),
      heads.map((one) => one.va),
      (x) => x,
    ),
  )
  const [distress = 0] = pooled(encoded, (window) =>
    applied(
      sliceOf(rows, window, 'distress'),
      heads.map((one) => ({ scale: [one.distress.scale], bias: [one.distress.bias] })),
      (x) => Math.max(0, Math.min(1, x)),
    ),
  )
  const largest = Math.max(...shared)
  const confidence = mean(heads.map((one) => interpolate(one.confidence, largest)))
  const abstainBelow = mean(heads.map((one) => one.abstainBelow))
  return {
    language,
    emotions: record(GO_EMOTIONS, emotions),
    shared: record(SHARED_EMOTIONS, shared),
    valence: clip(valence),
    arousal: clip(arousal),
    confidence,
    abstained: abstains || confidence < abstainBelow,
    modalities: ['text'],
    model,
    risk: riskOf(encoded, heads, model),
    distress,
    ...(encoded.isPartial && { isPartial: true }),
  }
}
