import type { Disagreement, ReadingPart, SharedEmotion } from '../../types.ts'
import { leadingEmotion } from '../text/leading-emotion.ts'

/** From these confidences on a part is sure enough to contradict the other. */
export const SURE_WORDS = 0.5
/** Higher for a voice, whose reader generalises less (`reliability.ts`). */
export const SURE_VOICE = 0.6
/**
 * The least distance of valence. The words' is drawn to the middle, as regression does: a dozen ways
 * to say “I'm fine” in either language were read between −0.17 and 0.37.
 */
export const VALENCE_APART = 0.3

/** What weighs on somebody. Surprise goes either way and contradicts nothing. */
const HEAVY: ReadonlySet<SharedEmotion> = new Set<SharedEmotion>([
  'anger',
  'disgust',
  'fear',
  'sadness',
])
const LIGHT: ReadonlySet<SharedEmotion> = new Set<SharedEmotion>(['joy', 'neutral'])

/**
 * Where words and voice are both sure and contradict each other: one of them weighs, the other does
 * not, and their valences are apart by {@link VALENCE_APART} in the same direction. Two feelings that
 * both weigh (anger in the words, sadness in the voice) are no contradiction, they are two sides.
 */
export function findDisagreement(parts: readonly ReadingPart[]): Disagreement | undefined {
  const text = parts.find(({ modality }) => modality === 'text')
  const heard = parts.find(({ modality }) => modality === 'voice')
  if (!text || !heard || text.abstained || heard.abstained) return undefined
  if (text.confidence < SURE_WORDS || heard.confidence < SURE_VOICE) return undefined
  const words = leadingEmotion(text)
  const voice = leadingEmotion(heard)
  const gap = text.valence - heard.valence
  const isApart =
    (LIGHT.has(words) && HEAVY.has(voice) && gap >= VALENCE_APART) ||
    (HEAVY.has(words) && LIGHT.has(voice) && gap <= -VALENCE_APART)
  return isApart ? { kind: 'disagreement', words, voice } : undefined
}

/** True where the voice weighs and the words do not: then nothing is asserted, and the person asked. */
export function isVoiceHeavier({ voice }: Disagreement): boolean {
  return HEAVY.has(voice)
}
