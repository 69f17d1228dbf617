import type { DialogState, Rating } from '../../dialogs/types.ts'
import type { EmotionReading, MoodPoint } from '../../types.ts'

/**
 * The mood points of one message: what its words showed, and the rating that was given with it.
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
    const { valence, arousal, shared, confidence, abstained } = reading
    points.push({ at: now, source: 'text', valence, arousal, shared, confidence, abstained })
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
