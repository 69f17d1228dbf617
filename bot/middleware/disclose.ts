import type { Profile, Utterance } from '../../dialogs/types.ts'

/**
 * Says once, before anything else, what this is: a program, not a doctor, what is kept and how to
 * erase it. Clients other than our page may never have shown a notice, so it is part of the turn.
 *
 * @param noticed the person has just read the same on our page and agreed to begin
 * @param languageModel a language model words some replies: that is said too, once
 */
export function disclose(
  profile: Profile,
  now: number,
  noticed = false,
  languageModel = false,
): { readonly profile: Profile; readonly say: readonly Utterance[] } {
  const first = profile.disclosedAt === null
  const tells = languageModel && profile.languageModelToldAt === undefined
  return {
    profile: {
      ...profile,
      ...(first && { disclosedAt: now }),
      ...(tells && { languageModelToldAt: now }),
    },
    say: [
      ...(first && !noticed ? [{ say: 'service.disclosure' } as const] : []),
      ...(tells ? [{ say: 'service.languageModel' } as const] : []),
    ],
  }
}
