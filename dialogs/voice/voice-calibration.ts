import type { DialogOutcome, DialogStep, Profile, Utterance, VoiceConsent } from '../types.ts'

/** What was learned of how a person sounds: the `VoiceNorm` of nlp/voice, and of which model. */
export type KeptVoiceNorm = NonNullable<NonNullable<VoiceConsent['calibration']>['norm']>

/** What was learned of how somebody sounds; undefined when nothing was. */
export function keptNorm({ voice }: Profile): KeptVoiceNorm | undefined {
  return voice?.calibration?.norm
}

/** Erases what was learned of how somebody sounds, and learns no more of it. */
export const forgetVoice: DialogStep = (state, { profile }): DialogOutcome => {
  const { voice } = profile
  if (!voice) return { state, profile, say: [{ say: 'service.voice.nothing' }] }
  const { calibration, ...rest } = voice
  const say: Utterance = calibration?.norm
    ? { say: 'service.voice.forgotten', values: { count: calibration.norm.count } }
    : { say: 'service.voice.stopped' }
  return { state, profile: { ...profile, voice: rest }, say: [say] }
}

/** Learns (again) how somebody sounds, where they agreed that it is listened to at all. */
export const learnVoice: DialogStep = (state, { profile, now }): DialogOutcome => {
  const { voice } = profile
  if (!voice?.feeling) return { state, profile, say: [{ say: 'service.voice.noConsent' }] }
  const calibration = voice.calibration ?? { version: voice.version, at: now }
  return {
    state,
    profile: { ...profile, voice: { ...voice, calibration } },
    say: [{ say: 'service.voice.learning' }],
  }
}

const areNumbers = (values: unknown): values is readonly number[] =>
  Array.isArray(values) && values.length > 0 && values.every(Number.isFinite)

function isNorm(norm: unknown): norm is KeptVoiceNorm {
  const { count, mean, squares } = (norm ?? {}) as Partial<KeptVoiceNorm>
  return (
    Number.isInteger(count) &&
    areNumbers(mean) &&
    areNumbers(squares) &&
    mean.length === squares.length
  )
}

/** A saved consent; a norm of another shape is left out, and is learned anew. */
export function restoreVoice(saved: VoiceConsent | undefined): VoiceConsent | undefined {
  if (!saved?.calibration) return saved
  const { norm, ...agreed } = saved.calibration
  return { ...saved, calibration: isNorm(norm) ? { ...agreed, norm } : agreed }
}
