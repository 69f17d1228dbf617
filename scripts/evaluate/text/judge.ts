import { leadingEmotion } from '../../../nlp/text/leading-emotion.ts'
import type { TextReader } from '../../../nlp/text/text-reader.ts'
import type { EmotionReading } from '../../../types.ts'
import { inOrder } from '../../analysis/in-order.ts'
import type { Example } from '../../train/classical/corpora.ts'
import { expectedCalibrationError, f1, mean, pearson } from './metrics.ts'

/** A labelled text and what the reader made of it. */
export interface Judged {
  readonly example: Example
  readonly reading: EmotionReading
}

/** Reads all examples, so many at once, in their order. */
export async function readAll(
  reader: TextReader,
  examples: readonly Example[],
  atOnce: number,
): Promise<Judged[]> {
  const judged: Judged[] = []
  const read = async (example: Example) => ({ example, reading: await reader.read(example.text) })
  for await (const one of inOrder(examples, atOnce, read)) judged.push(one)
  return judged
}

export interface LabelScore {
  readonly label: string
  readonly f1: number
  readonly precision: number
  readonly recall: number
  /** Texts that carry the label. */
  readonly positives: number
  readonly threshold: number
}

/** Scores each label at its threshold; texts that the corpus does not judge for it are left out. */
export function judgeLabels(
  texts: readonly Judged[],
  labels: readonly string[],
  kind: 'emotions' | 'shared',
  thresholds: Readonly<Record<string, number>>,
): LabelScore[] {
  return labels.map((label) => {
    const threshold = thresholds[label] ?? 0.5
    const known = texts.filter(({ example }) => valueOf(example[kind], label) !== undefined)
    const truth = known.map(({ example }) => valueOf(example[kind], label) === 1)
    const predicted = known.map(({ reading }) => (valueOf(reading[kind], label) ?? 0) > threshold)
    const positives = truth.filter(Boolean).length
    const claims = predicted.filter(Boolean).length
    const hits = truth.filter((isTrue, i) => isTrue && predicted[i]).length
    return {
      label,
      f1: f1(truth, predicted),
      precision: claims === 0 ? 0 : hits / claims,
      recall: positives === 0 ? 0 : hits / positives,
      positives,
      threshold,
    }
  })
}

function valueOf(of: Readonly<Record<string, number>> | undefined, label: string) {
  return of?.[label]
}

export interface ConfidenceScore {
  /** How often the strongest of the seven is among the right ones. */
  readonly accuracy: number
  readonly ece: number
  /** Share of the texts on which the model did not abstain. */
  readonly asserted: number
  readonly accuracyAsserted: number
}

/** How often the strongest of the seven is right, and whether the confidence says so. */
export function judgeConfidence(texts: readonly Judged[]): ConfidenceScore {
  const claims = texts.flatMap(({ example, reading }) => {
    const strongest = leadingEmotion(reading)
    const truth = example.shared?.[strongest]
    // A label that the corpus does not know (disgust in English BRIGHTER) counts as wrong.
    return [{ isRight: truth === 1, reading }]
  })
  const asserted = claims.filter(({ reading }) => !reading.abstained)
  return {
    accuracy: mean(claims.map(({ isRight }) => Number(isRight))),
    ece: expectedCalibrationError(
      claims.map(({ reading }) => reading.confidence),
      claims.map(({ isRight }) => isRight),
    ),
    asserted: asserted.length / claims.length,
    accuracyAsserted: mean(asserted.map(({ isRight }) => Number(isRight))),
  }
}

/** Correlation of valence and arousal with the ratings. */
export function judgeFeeling(texts: readonly Judged[]): { valence: number; arousal: number } {
  const of = (name: 'valence' | 'arousal') =>
    pearson(
      texts.map(({ reading }) => reading[name]),
      texts.map(({ example }) => example[name] ?? 0),
    )
  return { valence: of('valence'), arousal: of('arousal') }
}
