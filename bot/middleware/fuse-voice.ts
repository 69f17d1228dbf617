import type { Profile, VoiceConsent } from '../../dialogs/types.ts'
import { keptNorm, type KeptVoiceNorm } from '../../dialogs/voice/voice-calibration.ts'
import { fuse } from '../../nlp/fusion.ts'
import { addToNorm, emptyNorm } from '../../nlp/voice/feeling/voice-norm.ts'
import type { EmotionReading, SpokenReading } from '../../types.ts'
import type { EffectivePolicy } from '../policy/effective-policy.ts'

/** How something was said; with features where they may be learned from. */
export type HeardFeeling = NonNullable<SpokenReading['feeling']> & {
  readonly features?: ArrayLike<number> | undefined
}

/** Digits of a norm that are kept: far finer than a voice is measured, and half the bytes. */
const DIGITS = 6

/**
 * Joins how something was said with what was said, and learns how this person usually sounds.
 *
 * Nothing of the voice counts without the person's consent, or where the policy of the channel does
 * not allow it; and nothing is learned unless they agreed to that, too. Danger is no part of it: what
 * the words said of it stays as it is.
 *
 * @param words what was read in the words; of model `none` when there were none
 * @param policy of the channel; without one the person's consent decides
 * @returns the joined reading, and the profile with what was learned
 */
export function fuseVoice(
  words: EmotionReading,
  feeling: HeardFeeling | undefined,
  profile: Profile,
  policy?: Pick<EffectivePolicy, 'voice'>,
): { readonly reading: EmotionReading; readonly profile: Profile } {
  const { voice } = profile
  if (!feeling || !voice?.feeling || policy?.voice === 'off') return { reading: words, profile }
  const reading = fuse([
    words.model === 'none' ? undefined : { modality: 'text', reading: words },
    { modality: 'voice', reading: feeling },
  ])
  return {
    reading: { ...reading, language: words.language },
    profile: learn(profile, voice, feeling),
  }
}

function learn(profile: Profile, voice: VoiceConsent, heard: HeardFeeling): Profile {
  const { calibration } = voice
  const { features, model } = heard
  if (!calibration || !features) return profile
  const values = Array.from(features)
  // A recording that went wrong teaches nothing.
  if (values.length === 0 || !values.every(Number.isFinite)) return profile
  const kept = keptNorm(profile)
  // Another model's features mean something else: with those it begins anew.
  const fits = kept?.mean.length === values.length && (kept.model ?? model) === model
  const norm = addToNorm(fits ? kept : emptyNorm(values.length), values)
  return {
    ...profile,
    voice: { ...voice, calibration: { ...calibration, norm: rounded(norm, model) } },
  }
}

function rounded(norm: KeptVoiceNorm, model: string): KeptVoiceNorm {
  const short = (values: readonly number[]) =>
    values.map((value) => Number(value.toPrecision(DIGITS)))
  return { ...norm, model, mean: short(norm.mean), squares: short(norm.squares) }
}
