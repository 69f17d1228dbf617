import { GO_EMOTIONS, SHARED_EMOTIONS, type EmotionReading, type Language } from '../../types.ts'

function uniform<Label extends string>(labels: readonly Label[]): Record<Label, number> {
  return Object.fromEntries(labels.map((label) => [label, 1 / labels.length])) as Record<
    Label,
    number
  >
}

/**
 * The reading that asserts nothing: every label as likely as the next, confidence 0, abstained.
 *
 * @param model which model had nothing to say; `none` when no model could read at all
 */
export function abstainingReading(language: Language, model: string): EmotionReading {
  return {
    language,
    emotions: uniform(GO_EMOTIONS),
    shared: uniform(SHARED_EMOTIONS),
    valence: 0,
    arousal: 0,
    confidence: 0,
    abstained: true,
    modalities: ['text'],
    model,
  }
}

/** The reading of a text when the model failed on it: never a claim, and never "fine". */
export function unreadable(language: Language): EmotionReading {
  return abstainingReading(language, 'none')
}
