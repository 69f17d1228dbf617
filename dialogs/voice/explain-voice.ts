import { SHARED_EMOTIONS, type EmotionReading, type Locale, type ReadingPart } from '../../types.ts'
import { labelOf } from '../render.ts'
import type { Profile, Utterance } from '../types.ts'
import { keptNorm } from './voice-calibration.ts'

function strongest({ shared }: Pick<ReadingPart, 'shared'>): (typeof SHARED_EMOTIONS)[number] {
  return SHARED_EMOTIONS.reduce((best, label) => (shared[label] > shared[best] ? label : best))
}

/** How the person's own way of sounding came into it, and how that is switched off. */
function explainCalibration({ isCalibrated }: ReadingPart, profile: Profile): Utterance[] {
  const count = keptNorm(profile)?.count ?? 0
  if (count === 0) return []
  const values = { count }
  return [{ say: isCalibrated ? 'why.voice.calibrated' : 'why.voice.learning', values }]
}

/** What part the voice had in a reading, for `why`; nothing when there was none. */
export function explainVoice(
  reading: EmotionReading,
  profile: Profile,
  locale: Locale,
): Utterance[] {
  const part = reading.parts?.find(({ modality }) => modality === 'voice')
  if (!part) return []
  const calibration = explainCalibration(part, profile)
  const voice = labelOf(`closer.sounds.${strongest(part)}`, locale)
  if (reading.settled) return [{ say: `why.voice.settled.${reading.settled}` }, ...calibration]
  if (reading.disagreement) return [{ say: 'why.voice.apart', values: { voice } }, ...calibration]
  if (part.abstained || part.share === 0) return [{ say: 'why.voice.unsure' }, ...calibration]
  const share = Math.round(100 * part.share)
  const heard: Utterance = reading.modalities.includes('text')
    ? { say: 'why.voice.part', values: { share, voice } }
    : { say: 'why.voice.alone', values: { voice } }
  return [heard, ...calibration]
}
