import type { Profile, Utterance } from '../../dialogs/types.ts'

/**
 * Says once, before anything else, what this is: a program, not a doctor, what is kept and how to
 * erase it. Clients other than our page may never have shown a notice, so it is part of the turn.
 *
 * @param noticed the person has just read the same on our page and agreed to begin
 */
export function disclose(
  profile: Profile,
  now: number,
  noticed = false,
): { readonly profile: Profile; readonly say: readonly Utterance[] } {
  if (profile.disclosedAt !== null) return { profile, say: [] }
  return {
    profile: { ...profile, disclosedAt: now },
    say: noticed ? [] : [{ say: 'service.disclosure' }],
  }
}
