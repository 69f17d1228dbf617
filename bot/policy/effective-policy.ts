import type { ChannelName } from '../channels/channel.ts'
import {
  DUTIES,
  READINGS,
  type Demands,
  type Duty,
  type Jurisdiction,
  type ModalityPolicy,
  type Rule,
  type RuleSource,
  type TenantKind,
} from './rule.ts'
import { RULES, type RuleId } from './rules.ts'

/** Where and for whom the service runs. What is not known may be anything, so all of it counts. */
export interface Place {
  /** ISO 3166-1 alpha-2, or `EU`; null: not known. */
  readonly country: string | null
  /** ISO 3166-2 of that country; null: not known. */
  readonly region: string | null
  readonly tenant: TenantKind
  readonly channel: ChannelName
  /** Known to be under age, or of age. Absent: in a school yes, elsewhere not known to be. */
  readonly minor?: boolean
  /** The person's own country, where they named one: its rules count besides. */
  readonly personCountry?: string | null
}

/** What holds there: the strictest of every rule that applies. */
export interface EffectivePolicy {
  readonly text: ModalityPolicy
  /** Writing down what is said in voice notes; reading how it sounds is `voice`. */
  readonly speech: ModalityPolicy
  readonly voice: ModalityPolicy
  readonly face: ModalityPolicy
  readonly disclosure: {
    readonly atStart: true
    /** Said again at least so often, in minutes; null: not by the clock. */
    readonly everyMinutes: number | null
    /** Said again after so many days; null: not. */
    readonly afterDaysAway: number | null
    readonly whenAsked: true
  }
  /** What would hold for somebody under age. */
  readonly minors: {
    readonly speech: ModalityPolicy
    readonly voice: ModalityPolicy
    readonly face: ModalityPolicy
    readonly everyMinutes: number | null
    readonly guardianUnder: number | null
  }
  /** What is asked of the operator. */
  readonly duties: readonly Duty[]
  readonly because: readonly Reason[]
}

/** A rule that applies. */
export interface Reason {
  readonly rule: RuleId
  readonly source: RuleSource
  readonly asks: Demands | Joined
  /** False when it counts only because the country or the region is not known. */
  readonly isCertain: boolean
}

/** Demands with nothing left open. */
export interface Joined {
  readonly text: ModalityPolicy
  readonly speech: ModalityPolicy
  readonly voice: ModalityPolicy
  readonly face: ModalityPolicy
  readonly everyMinutes: number | null
  readonly afterDaysAway: number | null
  readonly guardianUnder: number | null
  readonly duties: readonly Duty[]
}

/** Nothing asked at all: what joining begins with. */
export const NOTHING_ASKED: Joined = {
  text: 'on',
  speech: 'on',
  voice: 'on',
  face: 'on',
  everyMinutes: null,
  afterDaysAway: null,
  guardianUnder: null,
  duties: [],
}

/**
 * The stricter of both in every respect: off before opt-in before on, the more often, the higher
 * age, all duties. Joining in any order, or one rule twice, gives the same; joining never loosens.
 */
export function joinDemands(a: Joined, b: Demands | Joined): Joined {
  return {
    text: stricter(a.text, b.text ?? 'on'),
    speech: stricter(a.speech, b.speech ?? 'on'),
    voice: stricter(a.voice, b.voice ?? 'on'),
    face: stricter(a.face, b.face ?? 'on'),
    everyMinutes: least(a.everyMinutes, b.everyMinutes ?? null),
    afterDaysAway: least(a.afterDaysAway, b.afterDaysAway ?? null),
    guardianUnder: most(a.guardianUnder, b.guardianUnder ?? null),
    duties: DUTIES.filter((duty) => a.duties.includes(duty) || b.duties?.includes(duty)),
  }
}

function stricter(a: ModalityPolicy, b: ModalityPolicy): ModalityPolicy {
  return READINGS.indexOf(a) >= READINGS.indexOf(b) ? a : b
}

function least(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b
  return Math.min(a, b)
}

function most(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b
  return Math.max(a, b)
}

/** Whether a rule holds in a place. */
export function appliesIn(rule: Rule, place: Place): boolean {
  const { personCountry } = place
  const near =
    holdsIn(rule.jurisdiction, place.country, place.region) ||
    (personCountry !== undefined &&
      personCountry !== null &&
      personCountry !== place.country &&
      holdsIn(rule.jurisdiction, personCountry, null))
  return (
    near &&
    (rule.where === undefined ||
      rule.where.some(
        ({ tenants, channels }) =>
          (tenants === undefined || tenants.includes(place.tenant)) &&
          (channels === undefined || channels.includes(place.channel)),
      ))
  )
}

/** Whether a rule holds whatever the unknown country or region turns out to be. */
function isCertainIn({ jurisdiction }: Rule, place: Place): boolean {
  const { countries, region } = jurisdiction
  if (countries === 'any') return true
  const isOwn = place.country !== null && countries.includes(place.country)
  const isPersons = !!place.personCountry && countries.includes(place.personCountry)
  return region === undefined ? isOwn || isPersons : isOwn && region === place.region
}

function holdsIn(
  { countries, region }: Jurisdiction,
  country: string | null,
  within: string | null,
): boolean {
  if (countries === 'any' || country === null) return true
  return (
    countries.includes(country) && (region === undefined || within === null || region === within)
  )
}

/**
 * The strictest of all rules that apply. A country that is not known may be any, and so all rules
 * count; so do those of all regions of a country when the region is not known.
 *
 * @param rules the table; a test passes another
 */
export function effectivePolicy(
  place: Place,
  rules: readonly (Rule & { readonly id: RuleId })[] = RULES,
): EffectivePolicy {
  const applying = rules.filter((rule) => appliesIn(rule, place))
  const all = applying.reduce((sum, { asks }) => joinDemands(sum, asks), NOTHING_ASKED)
  const minors = applying.reduce(
    (sum, { asksForMinors }) => joinDemands(sum, asksForMinors ?? {}),
    all,
  )
  const isMinor = place.minor ?? place.tenant === 'school'
  const { text, speech, voice, face, everyMinutes, afterDaysAway, duties } = isMinor ? minors : all
  return {
    text,
    speech: stricter(speech, 'opt-in'),
    voice: stricter(voice, 'opt-in'),
    face: stricter(face, 'opt-in'),
    disclosure: { atStart: true, everyMinutes, afterDaysAway, whenAsked: true },
    minors: {
      speech: stricter(minors.speech, 'opt-in'),
      voice: stricter(minors.voice, 'opt-in'),
      face: stricter(minors.face, 'opt-in'),
      everyMinutes: minors.everyMinutes,
      guardianUnder: minors.guardianUnder,
    },
    duties,
    because: applying.map((rule) => ({
      rule: rule.id,
      source: rule.source,
      asks: isMinor
        ? joinDemands(joinDemands(NOTHING_ASKED, rule.asks), rule.asksForMinors ?? {})
        : rule.asks,
      isCertain: isCertainIn(rule, place),
    })),
  }
}

/**
 * The rule to name when somebody asks why voice or face is read as it is: a law before a rule of
 * this house, in the order of the table. Null when it is so only because it is not known whose law
 * holds.
 */
export function ruleBehind(
  policy: EffectivePolicy,
  modality: 'text' | 'speech' | 'voice' | 'face',
): RuleId | null {
  const asking = policy.because.filter(
    ({ asks, isCertain }) => isCertain && asks[modality] === policy[modality],
  )
  const law = asking.find(({ source }) => source.status !== 'house')
  return (law ?? asking[0])?.rule ?? null
}
