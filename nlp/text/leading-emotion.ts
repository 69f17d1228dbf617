import { SHARED_EMOTIONS, type EmotionReading, type SharedEmotion } from '../../types.ts'

/** The likeliest of the shared seven; the first in their order when several are equal. */
export function leadingEmotion(reading: Pick<EmotionReading, 'shared'>): SharedEmotion {
  return SHARED_EMOTIONS.reduce((best, label) =>
    reading.shared[label] > reading.shared[best] ? label : best,
  )
}
