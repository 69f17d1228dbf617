import { normalise } from '../../normalise.ts'
import { GO_EMOTIONS, SHARED_EMOTIONS, type GoEmotion, type SharedEmotion } from '../../../types.ts'
import { labelsNamedIn } from './chinese-labels.ts'
import type { LinearModel } from './linear-model.ts'
import type { ModelHeader } from './model-format.ts'

/** What one piece of text in one language says, before pieces are joined. */
export interface PartReading {
  readonly emotions: Readonly<Record<GoEmotion, number>>
  readonly shared: Readonly<Record<SharedEmotion, number>>
  readonly valence: number
  readonly arousal: number
}

/** A word for a feeling outweighs what the seven alone say of it: log odds added. */
const NAMED_LOG_ODDS = 3
/** Chinese dialogue knows some of the 28 directly; the larger of both estimates counts. */
const FIRST_STAGE_COUNTERPART: Readonly<Partial<Record<GoEmotion, string>>> = {
  gratitude: 'grateful',
  relief: 'relaxed',
  nervousness: 'worried',
  disappointment: 'depress',
}

const SMALLEST = 1e-6

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

export function logOdds(p: number): number {
  const bounded = Math.min(1 - SMALLEST, Math.max(SMALLEST, p))
  return Math.log(bounded / (1 - bounded))
}

function clip(value: number): number {
  return Math.max(-1, Math.min(1, value))
}

function record<Label extends string>(
  labels: readonly Label[],
  valueOf: (label: Label, index: number) => number,
): Record<Label, number> {
  return Object.fromEntries(labels.map((label, i) => [label, valueOf(label, i)])) as Record<
    Label,
    number
  >
}

/** A linear function of the seven: an offset, then one weight each. */
function linear(
  weights: readonly number[],
  shared: Readonly<Record<SharedEmotion, number>>,
): number {
  return SHARED_EMOTIONS.reduce(
    (sum, label, i) => sum + (weights[i + 1] ?? 0) * shared[label],
    weights[0] ?? 0,
  )
}

/** Reads one piece of text with the model of its language. */
export function readPart(model: LinearModel, text: string): PartReading {
  const { header } = model
  const scores = model.scores(text)
  const probability = (output: string, index: number): number => {
    const [slope, offset] = header.calibration[output] ?? [1, 0]
    return logistic(slope * (scores[index] ?? 0) + offset)
  }
  const firsts = header.first.length
  const first = new Map(header.first.map((name, i) => [name, probability(`first.${name}`, i)]))
  const shared = record(SHARED_EMOTIONS, (label, i) => probability(label, firsts + i))
  const named = header.language === 'zh' ? labelsNamedIn(normalise(text)) : null
  const emotions = named
    ? derivedEmotions(header, shared, first, named)
    : record(GO_EMOTIONS, (label) => first.get(label) ?? 0)
  const rawOf = (name: 'valence' | 'arousal'): number => {
    const weights = name === 'valence' ? header.valenceOfShared : header.arousalOfShared
    return weights ? linear(weights, shared) : (scores[firsts + header.second.indexOf(name)] ?? 0)
  }
  return {
    emotions,
    shared,
    valence: clip(rawOf('valence') * header.valence[0] + header.valence[1]),
    arousal: clip(rawOf('arousal') * header.arousal[0] + header.arousal[1]),
  }
}

/** The 28 labels of a Chinese text: by the seven, by dialogue labels, and by words for feelings. */
function derivedEmotions(
  header: ModelHeader,
  shared: Readonly<Record<SharedEmotion, number>>,
  first: ReadonlyMap<string, number>,
  named: ReadonlySet<GoEmotion>,
): Record<GoEmotion, number> {
  const total = SHARED_EMOTIONS.reduce((sum, label) => sum + shared[label], 0) || 1
  return record(GO_EMOTIONS, (label, column) => {
    const given = SHARED_EMOTIONS.reduce(
      (sum, of, row) => sum + shared[of] * (header.emotionsGivenShared?.[row]?.[column] ?? 0),
      0,
    )
    // Above 1 the seven overlap; they then share one text's worth of evidence.
    const derived = given / Math.max(1, total)
    const counterpart = FIRST_STAGE_COUNTERPART[label]
    const estimate = Math.max(derived, counterpart ? (first.get(counterpart) ?? 0) : 0)
    return named.has(label) ? logistic(logOdds(estimate) + NAMED_LOG_ODDS) : estimate
  })
}
