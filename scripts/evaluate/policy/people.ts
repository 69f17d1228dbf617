import type { Family } from '../../../dialogs/conversation/feelings.ts'
import type { Contraindication, Cue, Flow } from '../../../dialogs/flow.ts'
import type { PolicyContext } from '../../../dialogs/policy.ts'
import { priorOf, type Kind } from '../../../dialogs/policy/priors.ts'
import type { Random } from '../../../dialogs/policy/random.ts'

/**
 * Synthetic people and moments. Nothing here is fitted to the policy: what techniques truly do is
 * drawn anew for each world, around the published effects but with an error as large as they are,
 * and the policy is told none of it. All sizes are assumptions; docs/policy.md lists them.
 */

export const PROFILES = [
  'average',
  'breather',
  'thinker',
  'doer',
  'avoids the body',
  'non-responder',
  'noisy rater',
  'drifting',
] as const
export type Profile = (typeof PROFILES)[number]

/** Points of relief by which a profile differs from the population, by kind of exercise. */
const OFFSETS: Readonly<Record<Profile, Partial<Record<Kind, number>>>> = {
  average: {},
  breather: { body: 1.2, senses: 0.4, thought: -0.4 },
  thinker: { thought: 1.2, kindness: 0.3, body: -0.4 },
  doer: { action: 1.2, thought: -0.3 },
  'avoids the body': { body: -1.5 },
  'non-responder': {},
  'noisy rater': {},
  drifting: { body: 1.2, thought: -0.4 },
}
/** What a drifting person becomes, from the first to the last of these episodes. */
const DRIFT_TO: Partial<Record<Kind, number>> = { thought: 1.2, body: -0.4 }
const DRIFT_FROM_EPISODE = 12
const DRIFT_UNTIL_EPISODE = 28

/** Standard deviation of a rating's error in points, rounding not counted. */
const NOISE = 1.4
const NOISE_NOISY = 2.6
/** How much of any effect a non-responder has. */
const LITTLE = 0.2
/** Standard deviations in points: of a technique's true mean around its prior; of a person. */
const WORLD_SD = 0.5
const PERSON_SD = 0.5
const TECHNIQUE_SD = 0.6
/** Relief that comes with time and with being heard, whatever is done; points. */
const COMMON = 0.4

const HIGH = 7

/** What is true of everybody, and unknown to the policy. */
export interface World {
  readonly means: ReadonlyMap<string, number>
  /** Sizes in points of what the moment does; drawn, and some may be nothing. */
  readonly disengageHigh: number
  readonly engageHigh: number
  readonly engageLow: number
  readonly match: number
  readonly control: number
  readonly cue: number
  readonly room: number
}

export function drawWorld(flows: readonly Flow[], random: Random): World {
  const upTo = (most: number): number => most * random.uniform()
  return {
    means: new Map(
      flows.map((flow) => [flow.id, COMMON + priorOf(flow).mean + WORLD_SD * random.normal()]),
    ),
    disengageHigh: upTo(1.2),
    engageHigh: -upTo(1.2),
    engageLow: upTo(0.8) - 0.2,
    match: upTo(0.8),
    control: upTo(0.8),
    cue: upTo(0.8),
    room: upTo(0.5),
  }
}

export interface Person {
  readonly profile: Profile
  readonly general: number
  readonly techniques: ReadonlyMap<string, number>
  /** How much moments matter to them; 1 is as in the world. */
  readonly moments: number
  readonly contraindicated: readonly string[]
  readonly barred: readonly Contraindication[]
}

export function drawPerson(flows: readonly Flow[], profile: Profile, random: Random): Person {
  const body = profile === 'avoids the body' ? 0.3 : 0.07
  const barred: Contraindication[] = []
  if (random.uniform() < body) barred.push('bodyFocus')
  if (random.uniform() < 0.05) barred.push('trauma')
  return {
    profile,
    general: PERSON_SD * random.normal(),
    techniques: new Map(flows.map(({ id }) => [id, TECHNIQUE_SD * random.normal()])),
    moments: Math.max(0, 1 + 0.5 * random.normal()),
    contraindicated: random.uniform() < 0.08 ? ['pacedBreathing'] : [],
    barred,
  }
}

const pickOf = <T>(random: Random, weighted: readonly (readonly [T, number])[]): T => {
  const total = weighted.reduce((sum, [, weight]) => sum + weight, 0)
  let left = random.uniform() * total
  for (const [item, weight] of weighted) {
    left -= weight
    if (left < 0) return item
  }
  const [last] = weighted.slice(-1)
  if (last === undefined) throw new Error('Nothing to pick from')
  return last[0]
}

const FEELINGS: readonly (readonly [Family, number])[] = [
  ['anxious', 0.34],
  ['sad', 0.24],
  ['angry', 0.15],
  ['ashamed', 0.12],
  ['joyful', 0.07],
  ['disgusted', 0.04],
  ['surprised', 0.04],
]
const HEARD: readonly (readonly [Cue, number])[] = [
  ['worry', 0.18],
  ['rumination', 0.15],
  ['selfCriticism', 0.12],
  ['tension', 0.12],
  ['overwhelm', 0.12],
  ['avoidance', 0.08],
  ['lowEnergy', 0.1],
  ['stuck', 0.1],
  ['conflict', 0.1],
  ['sleep', 0.08],
  ['urge', 0.05],
]
const AROUSED: ReadonlySet<Family> = new Set<Family>(['anxious', 'angry', 'surprised'])

/** A moment in which a person asks for an exercise; what was tried before is added by the policy. */
export function drawMoment(
  { contraindicated, barred }: Person,
  random: Random,
): Omit<PolicyContext, 'episodes'> {
  const family = pickOf(random, FEELINGS)
  const glad = family === 'joyful'
  const second = random.uniform() < 0.25 && !glad ? pickOf(random, FEELINGS) : family
  const centre = glad ? 2 : 6
  const drawn = HEARD.flatMap(([cue, share]) => (random.uniform() < share ? [cue] : []))
  const arousal = (AROUSED.has(family) ? 0.4 : -0.2) + 0.3 * random.normal()
  const known = random.uniform() < 0.85
  return {
    families: known ? [...new Set([family, second])] : [],
    intensity: Math.min(10, Math.max(0, Math.round(centre + 2 * random.normal()))),
    control: pickOf(random, [
      ['controllable', 0.35],
      ['uncontrollable', 0.3],
      ['unknown', 0.35],
    ]),
    loss: family === 'sad' && random.uniform() < 0.25,
    hotThought: !glad && random.uniform() < 0.3,
    contraindicated,
    barred,
    refused: null,
    turnsSinceOffer: null,
    turnsListened: 3,
    asked: true,
    arousal: Math.min(1, Math.max(-1, arousal)),
    cues: glad ? ['goodMoment'] : drawn,
    turn: Math.floor(random.uniform() * 1000),
  }
}

function offsetOf(profile: Profile, kind: Kind, episode: number): number {
  const own = OFFSETS[profile][kind] ?? 0
  if (profile !== 'drifting') return own
  const gone = (episode - DRIFT_FROM_EPISODE) / (DRIFT_UNTIL_EPISODE - DRIFT_FROM_EPISODE)
  const share = Math.min(1, Math.max(0, gone))
  return own + share * ((DRIFT_TO[kind] ?? 0) - own)
}

/**
 * What an exercise truly does for a person in a moment, in points; no more than there is to lose,
 * and no worse than two points.
 *
 * @param episode from 0; people who drift change with it.
 */
export function trueRelief(
  world: World,
  person: Person,
  flow: Flow,
  moment: Omit<PolicyContext, 'episodes'>,
  episode: number,
): number {
  const { fit } = flow
  const { intensity, families, control, cues = [] } = moment
  const { kind } = priorOf(flow)
  let points = 0
  if (intensity >= HIGH) {
    if (fit.strategy === 'disengage') points += world.disengageHigh
    if (fit.strategy === 'engage') points += world.engageHigh
  } else if (fit.strategy === 'engage') points += world.engageLow
  if (families.length > 0) {
    points += families.some((one) => fit.families.includes(one))
      ? world.match / 2
      : -world.match / 2
  }
  if (fit.control !== undefined && control !== 'unknown') {
    points += control === fit.control ? world.control / 2 : -world.control / 2
  }
  if (fit.cues?.some((cue) => cues.includes(cue))) points += world.cue
  const whole =
    (world.means.get(flow.id) ?? 0) +
    person.general +
    (person.techniques.get(flow.id) ?? 0) +
    offsetOf(person.profile, kind, episode) +
    person.moments * points +
    world.room * (intensity - 6)
  const relief = person.profile === 'non-responder' ? LITTLE * whole : whole
  return Math.min(intensity, Math.max(-2, relief))
}

/** The rating afterwards: whole points on the scale, with an error. */
export function rateAfter(person: Person, before: number, relief: number, chance: number): number {
  const noise = person.profile === 'noisy rater' ? NOISE_NOISY : NOISE
  return Math.min(10, Math.max(0, Math.round(before - relief + noise * chance)))
}
