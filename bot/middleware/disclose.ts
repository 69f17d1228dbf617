import type { Profile, Utterance } from '../../dialogs/types.ts'
import { NOTHING_AGAIN, sayAgain, type AgainInput } from './say-again.ts'

/**
 * Says, before anything else, what this is: a program, not a doctor, what is kept and how to
 * erase it. Clients other than our page may never have shown a notice, so it is part of the turn.
 * That is said once; that this is no person is said again as often as the policy wants it.
 *
 * @param options.noticed the person has just read the same on our page and agreed to begin
 * @param options.counsellors counsellors are alerted to danger and may join: the notice says when
 * @param options.languageModel a language model words some replies: that is said too, once
 * @param options.again what decides whether it is said again; absent: it is not
 * @returns what is said before the answer, and after it
 */
export function disclose(
  profile: Profile,
  now: number,
  {
    noticed = false,
    counsellors = false,
    languageModel = false,
    again,
  }: {
    readonly noticed?: boolean
    readonly counsellors?: boolean
    readonly languageModel?: boolean
    readonly again?: AgainInput | undefined
  } = {},
): {
  readonly profile: Profile
  readonly say: readonly Utterance[]
  readonly after: readonly Utterance[]
} {
  const first = profile.disclosedAt === null
  const tells = languageModel && profile.languageModelToldAt === undefined
  // Our page's notice, read once more, has just said it.
  const { before, after } = again && !noticed ? sayAgain(profile, now, again) : NOTHING_AGAIN
  const reminded = (noticed && !first) || before.length > 0 || after.length > 0
  return {
    profile: {
      ...profile,
      ...(first && { disclosedAt: now }),
      ...(reminded && { remindedAt: now }),
      ...(tells && { languageModelToldAt: now }),
    },
    say: [
      ...(first ? firstNotice(noticed, counsellors) : []),
      ...before,
      ...(tells ? [{ say: 'service.languageModel' } as const] : []),
    ],
    after,
  }
}

/** Our page's own notice says all but what this installation's counsellors do. */
function firstNotice(noticed: boolean, counsellors: boolean): readonly Utterance[] {
  if (noticed) return counsellors ? [{ say: 'handoff.notice' }] : []
  return [{ say: counsellors ? 'handoff.disclosure' : 'service.disclosure' }]
}
