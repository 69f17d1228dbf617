import type { Profile, Utterance } from '../../dialogs/types.ts'

/**
 * Says once, before anything else, what this is: a program, not a doctor, what is kept and how to
 * erase it. Clients other than our page may never have shown a notice, so it is part of the turn.
 *
 * @param options.noticed the person has just read the same on our page and agreed to begin
 * @param options.counsellors counsellors are alerted to danger and may join: the notice says when
 * @param options.languageModel a language model words some replies: that is said too, once
 */
export function disclose(
  profile: Profile,
  now: number,
  {
    noticed = false,
    counsellors = false,
    languageModel = false,
  }: {
    readonly noticed?: boolean
    readonly counsellors?: boolean
    readonly languageModel?: boolean
  } = {},
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
      ...(first ? firstNotice(noticed, counsellors) : []),
      ...(tells ? [{ say: 'service.languageModel' } as const] : []),
    ],
  }
}

/** Our page's own notice says all but what this installation's counsellors do. */
function firstNotice(noticed: boolean, counsellors: boolean): readonly Utterance[] {
  if (noticed) return counsellors ? [{ say: 'handoff.notice' }] : []
  return [{ say: counsellors ? 'handoff.disclosure' : 'service.disclosure' }]
}
