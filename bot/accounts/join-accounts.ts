import { withCheckIns } from '../../dialogs/check-in/standing.ts'
import { MOST_CORRECTIONS } from '../../dialogs/conversation/kept-corrections.ts'
import { hasLines } from '../../dialogs/safety-plan/plan.ts'
import type { CrisisState, DialogState, Profile, SafetyPlan } from '../../dialogs/types.ts'
import { compareRisk } from '../../nlp/risk.ts'

/**
 * What is known of one person who was two. Nothing that either told is dropped; where only one can
 * count, the account's does.
 *
 * @param account whose code it was
 * @param other who joins it
 */
export function joinProfiles(account: Profile, other: Profile): Profile {
  const { locale, localeChosen } =
    account.localeChosen || !other.localeChosen || other.locale === null ? account : other
  const safetyPlan = joinPlans(account.safetyPlan, other.safetyPlan)
  const timeZone = account.timeZone ?? other.timeZone
  const voice = account.voice ?? other.voice
  const told = earliest(account.languageModelToldAt, other.languageModelToldAt)
  const corrections = byTime(account.corrections, other.corrections).slice(-MOST_CORRECTIONS)
  const joined: Profile = {
    ...account,
    locale: locale ?? other.locale,
    localeChosen,
    country: account.country ?? other.country,
    disclosedAt: earliest(account.disclosedAt ?? undefined, other.disclosedAt ?? undefined) ?? null,
    episodes: byTime(account.episodes, other.episodes),
    remembered: byTime(
      account.remembered,
      other.remembered.filter(
        ({ kind, text }) =>
          !account.remembered.some((one) => one.kind === kind && one.text === text),
      ),
    ),
    screenings: byTime(account.screenings, other.screenings),
    ...(told !== undefined && { languageModelToldAt: told }),
    ...(corrections.length > 0 && { corrections }),
    ...(safetyPlan && { safetyPlan }),
    ...(timeZone !== undefined && { timeZone }),
    ...(voice && { voice }),
  }
  const { checkIns = [] } = account
  const highest = Math.max(0, ...checkIns.map(({ id }) => Number(id)))
  const others = (other.checkIns ?? []).map((one, i) => ({ ...one, id: String(highest + 1 + i) }))
  return checkIns.length + others.length === 0
    ? joined
    : withCheckIns(joined, [...checkIns, ...others])
}

/** The account's plan counts; the other is the plan before it, which "undo" brings back. */
function joinPlans(
  plan: SafetyPlan | undefined,
  other: SafetyPlan | undefined,
): SafetyPlan | undefined {
  if (!hasLines(plan)) return hasLines(other) ? other : plan
  if (!hasLines(other)) return plan
  return { ...plan, before: [...plan.before, other.lines] }
}

/** A conversation's state, with the watch of the other side where that is the graver one. */
export function watchBoth(state: DialogState, other: CrisisState | null): DialogState {
  const own = state.crisis
  if (!other || (own && compareRisk(own.level, other.level) >= 0)) return state
  const { level, kind, about } = own ?? other
  const beside = own && own.kind !== other.kind ? { level, kind, about } : other.beside
  return { ...state, crisis: { ...other, step: 'watch', ...(beside && { beside }) } }
}

/** What somebody who was parted from an account begins with: what the interface needs, no more. */
export function strangerProfile(empty: Profile, before: Profile): Profile {
  const { locale, localeChosen, country, disclosedAt } = before
  return { ...empty, locale, localeChosen, country, disclosedAt }
}

function byTime<T extends { readonly at: number }>(
  one: readonly T[] = [],
  two: readonly T[] = [],
): readonly T[] {
  return [...one, ...two].toSorted((a, b) => a.at - b.at)
}

function earliest(one: number | undefined, two: number | undefined): number | undefined {
  if (one === undefined || two === undefined) return one ?? two
  return Math.min(one, two)
}
