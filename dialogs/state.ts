import { restoreCorrections } from './conversation/kept-corrections.ts'
import { restorePlan } from './safety-plan/plan.ts'
import type { DialogState, Profile } from './types.ts'
import { restoreVoice } from './voice/voice-calibration.ts'

/** The state of a conversation in which nothing was said yet. */
export const EMPTY_STATE: DialogState = {
  schema: 1,
  flow: null,
  paused: null,
  offer: null,
  lastOffer: null,
  crisis: null,
  screening: null,
  safetyPlan: null,
  lastReading: null,
  said: [],
  notes: {},
}

/** The profile of a person whom nothing is known of. */
export const EMPTY_PROFILE: Profile = {
  locale: null,
  localeChosen: false,
  country: null,
  disclosedAt: null,
  episodes: [],
  remembered: [],
  screenings: [],
}

/**
 * A saved state in today's shape: what it lacks gets its default, and one of another schema begins
 * anew. Exercises in it are checked when they go on (`restoreFlow`).
 */
export function restoreState(saved: DialogState): DialogState {
  return (saved.schema as number) === EMPTY_STATE.schema
    ? { ...EMPTY_STATE, ...saved }
    : EMPTY_STATE
}

/** A saved profile in today's shape: what it lacks gets its default. */
export function restoreProfile(saved: Profile): Profile {
  const { safetyPlan, corrections, voice, ...rest } = saved
  const plan = restorePlan(safetyPlan)
  const kept = restoreCorrections(corrections)
  const agreed = restoreVoice(voice)
  return {
    ...EMPTY_PROFILE,
    ...rest,
    ...(plan && { safetyPlan: plan }),
    ...(kept.length > 0 && { corrections: kept }),
    ...(agreed && { voice: agreed }),
  }
}
