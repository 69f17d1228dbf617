import type { Profile, VoiceConsent } from '../../dialogs/types.ts'

type Calibration = Omit<NonNullable<VoiceConsent['calibration']>, 'norm'> & {
  readonly norm?: {
    /** Voice notes that went into it. */
    readonly count: number
    /** Numbers kept: a mean and a spread of each feature. */
    readonly numbers: number
    readonly model?: string
  }
}

/** A profile as its person gets it: what was learned of how they sound is told, not listed. */
export type ExportedProfile = Omit<Profile, 'voice'> & {
  readonly voice?: Omit<VoiceConsent, 'calibration'> & { readonly calibration?: Calibration }
}

/** The profile for an export: thousands of numbers of a model's inside become a summary. */
export function exportedProfile({ voice, ...rest }: Profile): ExportedProfile {
  if (!voice) return rest
  const { calibration, ...consent } = voice
  return {
    ...rest,
    voice: { ...consent, ...(calibration && { calibration: summary(calibration) }) },
  }
}

function summary({ norm, ...agreed }: NonNullable<VoiceConsent['calibration']>): Calibration {
  if (!norm) return agreed
  const { model, count, mean, squares } = norm
  const numbers = mean.length + squares.length
  return { ...agreed, norm: { count, numbers, ...(model !== undefined && { model }) } }
}
