import type { DialogState, Rating } from '../../dialogs/types.ts'
import type { EmotionReading, MoodPoint } from '../../types.ts'

/**
 * The mood points of one message: what its words showed, what its voice showed where it was a voice
 * note, and the rating that was given with it.
 *
 * Words and voice leave a point each, unjoined: so what the words showed counts in full whatever the
 * voice sounded like, and neither can hide the other. A voice that contradicts the words is kept as
 * unsure until the person has said which is closer ({@link settledPoints}).
 *
 * Inside an exercise the words answer the exercise ("five things I see") and would draw a mood that
 * nobody had, so only the rating counts there. Distress 0 … 10 maps to valence 1 … −1; it says
 * nothing about arousal, so that is taken over from the last reading.
 *
 * @param before the state in which the message arrived
 */
export function moodPoints(
  before: DialogState,
  reading: EmotionReading,
  rating: Rating | undefined,
  now: number,
): MoodPoint[] {
  const points: MoodPoint[] = []
  if (!before.flow && reading.model !== 'none') {
    for (const part of reading.parts ?? [{ ...reading, modality: 'text' } as const]) {
      const { modality: source, valence, arousal, shared, confidence } = part
      const isContradicted = source === 'voice' && reading.disagreement !== undefined
      const abstained = part.abstained || isContradicted
      points.push({ at: now, source, valence, arousal, shared, confidence, abstained })
    }
  }
  const basis = reading.model === 'none' ? before.lastReading : reading
  if (rating !== undefined)
    points.push({
      at: now,
      source: 'rating',
      valence: 1 - rating / 5,
      arousal: basis?.arousal ?? 0,
      shared: (basis ?? reading).shared,
      rating,
      confidence: 1,
      abstained: false,
    })
  return points
}

/**
 * The mood point of an answer to "which is closer?". Words that were right have their point already;
 * a voice that was, or both, is told of by the person now, and so it is sure.
 */
export function settledPoints(settled: EmotionReading, now: number): MoodPoint[] {
  if (settled.settled === undefined || settled.settled === 'words') return []
  const { valence, arousal, shared, confidence } = settled
  return [{ at: now, source: 'voice', valence, arousal, shared, confidence, abstained: false }]
}
