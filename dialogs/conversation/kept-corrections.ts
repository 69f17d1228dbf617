import type { DialogInput, DialogState, KeptCorrection, Profile } from '../types.ts'
import { FAMILIES, familyProbability, isFamily, type Family } from './feelings.ts'

/** Corrections kept of a person: enough to see a habit of the model, and no more. */
export const MOST_CORRECTIONS = 50
/** From so many of the same confusion on, the model's guess is asked about and not said. */
const HABIT = 2
/** Below this probability a family was not read, whatever else was weaker. */
const READ_FROM = 0.3

/** The feeling that a reading showed most of; null when it abstained or showed none. */
function strongest(reading: DialogState['lastReading']): Family | null {
  if (reading === null || reading.abstained) return null
  const ranked = FAMILIES.map((family) => ({ family, p: familyProbability(reading, family) }))
  const most = ranked.reduce((best, one) => (one.p > best.p ? one : best))
  return most.p >= READ_FROM ? most.family : null
}

/**
 * Keeps that a reading was put right: what was read and what they said it is, never their words.
 * Nothing is kept where nothing had been read, or no model had read it.
 *
 * @param read what the dialog went by, or null when only the model's last reading tells
 * @param said what the person says it is; null when they only say what it is not
 */
export function keepCorrection(
  profile: Profile,
  lastReading: DialogState['lastReading'],
  {
    read,
    said,
    at,
  }: {
    readonly read: KeptCorrection['read'] | null
    readonly said: Family | null
    readonly at: number
  },
): Profile {
  const model = lastReading?.model ?? 'none'
  const wrong = read ?? strongest(lastReading)
  if (wrong === null || wrong === said || model === 'none') return profile
  const kept: KeptCorrection = { read: wrong, said, at, model }
  return {
    ...profile,
    corrections: [...(profile.corrections ?? []), kept].slice(-MOST_CORRECTIONS),
  }
}

/** A feeling that the model keeps reading into this person's words, and what it is for them. */
export interface Habit {
  readonly read: Family
  /** What they said it is, most often; null when they never named another. */
  readonly said: Family | null
}

/** Whether this model took something else for that feeling twice or more; null when it did not. */
export function habitOf(
  { profile, reading }: Pick<DialogInput, 'profile' | 'reading'>,
  read: Family,
): Habit | null {
  const same = (profile.corrections ?? []).filter(
    (one) => one.read === read && one.model === reading.model,
  )
  const counts = new Map<Family | null, number>()
  for (const { said } of same) counts.set(said, (counts.get(said) ?? 0) + 1)
  const unnamed = counts.get(null) ?? 0
  // "Not sad" without another word counts for whatever they said it is at other times.
  const named = FAMILIES.map((family) => ({ said: family, count: counts.get(family) ?? 0 }))
    .filter(({ count }) => count > 0 && count + unnamed >= HABIT)
    .sort((a, b) => b.count - a.count)
  const [most] = named
  if (most !== undefined) return { read, said: most.said }
  return unnamed >= HABIT ? { read, said: null } : null
}

/** Saved corrections in today's shape; what is of another shape is left out. */
export function restoreCorrections(saved: unknown): readonly KeptCorrection[] {
  if (!Array.isArray(saved)) return []
  return saved
    .filter(
      (one: Partial<Record<keyof KeptCorrection, unknown>> | null): one is KeptCorrection =>
        (isFamily(one?.read) || one?.read === 'neutral') &&
        (one.said === null || isFamily(one.said)) &&
        Number.isFinite(one.at) &&
        typeof one.model === 'string',
    )
    .slice(-MOST_CORRECTIONS)
}
