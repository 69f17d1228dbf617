import fc from 'fast-check'
import type { SensedFeeling } from '../../../nlp/fusion.ts'
import {
  GO_EMOTIONS,
  SHARED_EMOTIONS,
  type EmotionReading,
  type SharedEmotion,
} from '../../../types.ts'

const unit = fc.double({ min: 0, max: 1, noNaN: true })
const signed = fc.double({ min: -1, max: 1, noNaN: true })

const record = <Label extends string>(labels: readonly Label[], value: fc.Arbitrary<number>) =>
  fc
    .array(value, { minLength: labels.length, maxLength: labels.length })
    .map(
      (values) =>
        Object.fromEntries(labels.map((label, i) => [label, values[i] ?? 0])) as Record<
          Label,
          number
        >,
    )

/** Any reading of words. */
export const anyWords: fc.Arbitrary<EmotionReading> = fc.record({
  language: fc.constantFrom('en', 'zh-Hans', 'zh-Hant', 'mixed', 'und'),
  emotions: record(GO_EMOTIONS, unit),
  shared: record(SHARED_EMOTIONS, unit),
  valence: signed,
  arousal: signed,
  confidence: unit,
  abstained: fc.boolean(),
  modalities: fc.constant(['text'] as const),
  model: fc.constant('words'),
})

/** Any feeling that a voice or a face shows: the seven sum to 1. */
export const anySensed: fc.Arbitrary<SensedFeeling> = fc.record({
  shared: record(SHARED_EMOTIONS, fc.double({ min: 0.001, max: 1, noNaN: true })).map((raw) => {
    const sum = Object.values(raw).reduce((total, one) => total + one, 0)
    return Object.fromEntries(
      Object.entries(raw).map(([label, one]) => [label, one / sum]),
    ) as Record<SharedEmotion, number>
  }),
  valence: signed,
  arousal: signed,
  confidence: unit,
  abstained: fc.boolean(),
  model: fc.constant('sensed'),
  isCalibrated: fc.boolean(),
})

/** The seven with one of them leading. */
export function leading(label: SharedEmotion, p: number): Record<SharedEmotion, number> {
  const rest = (1 - p) / (SHARED_EMOTIONS.length - 1)
  return Object.fromEntries(
    SHARED_EMOTIONS.map((one) => [one, one === label ? p : rest]),
  ) as Record<SharedEmotion, number>
}

/** Words that lead with one of the seven. */
export function wordsOf(
  label: SharedEmotion,
  valence: number,
  changes: Partial<EmotionReading> = {},
): EmotionReading {
  const emotions = Object.fromEntries(GO_EMOTIONS.map((one) => [one, 0.02])) as Record<
    (typeof GO_EMOTIONS)[number],
    number
  >
  return {
    language: 'en',
    emotions: label in emotions ? { ...emotions, [label]: 0.8 } : emotions,
    shared: leading(label, 0.8),
    valence,
    arousal: 0,
    confidence: 0.8,
    abstained: false,
    modalities: ['text'],
    model: 'words',
    ...changes,
  }
}

/** A voice that leads with one of the seven. */
export function voiceOf(
  label: SharedEmotion,
  valence: number,
  changes: Partial<SensedFeeling> = {},
): SensedFeeling & { readonly isCalibrated: boolean } {
  return {
    shared: leading(label, 0.8),
    valence,
    arousal: 0,
    confidence: 0.8,
    abstained: false,
    model: 'voice',
    ...changes,
    isCalibrated: changes.isCalibrated ?? false,
  }
}
