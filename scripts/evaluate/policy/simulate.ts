import { FLOWS } from '../../../dialogs/flows/index.ts'
import type { Flow } from '../../../dialogs/flow.ts'
import { choosePolicy, type PolicyContext } from '../../../dialogs/policy.ts'
import { candidates, firstOffers, settlingFirst } from '../../../dialogs/policy/candidates.ts'
import { rank } from '../../../dialogs/policy/choose.ts'
import { seededRandom, type Random } from '../../../dialogs/policy/random.ts'
import type { Episode } from '../../../dialogs/types.ts'
import {
  drawMoment,
  drawPerson,
  drawWorld,
  PROFILES,
  rateAfter,
  trueRelief,
  type Person,
  type Profile,
  type World,
} from './people.ts'

export const POLICIES = [
  'oracle',
  'personal',
  'personal, no exploration',
  'population only',
  'best fixed',
  'best fixed, by world',
  'best ranking, by world',
  'fixed order',
  'random',
] as const
export type PolicyName = (typeof POLICIES)[number]

type Hindsight = 'best fixed' | 'best fixed, by world' | 'best ranking, by world'

export interface Settings {
  readonly worlds: number
  readonly peopleInWorld: number
  readonly episodes: number
  readonly seed: number
}

/** True expected relief in points, by episode, of one person under one policy. */
export interface Course {
  readonly world: number
  readonly profile: Profile
  readonly relief: readonly number[]
  /** Relief that the best allowed technique would have brought, minus that of the chosen. */
  readonly regret: readonly number[]
}

export interface Outcome {
  readonly courses: Readonly<Record<PolicyName, readonly Course[]>>
  /** Techniques that the personal policy offered, and those it offered or named beside an offer. */
  readonly offered: ReadonlySet<string>
  readonly shown: ReadonlySet<string>
}

type Moment = Omit<PolicyContext, 'episodes'>
interface Situation {
  readonly moment: Moment
  /** Standard normal error of the rating; the same under every policy. */
  readonly chance: number
  /** Uniform in [0, 1): what the random policy throws. */
  readonly dice: number
  /** What may be offered by the rules of safety and fit, before any personal experience. */
  readonly allowed: readonly Flow[]
}
interface Subject {
  readonly person: Person
  readonly situations: readonly Situation[]
}

const DAY_MS = 24 * 60 * 60 * 1000

function drawSubject(profile: Profile, episodes: number, random: Random): Subject {
  const person = drawPerson(FLOWS, profile, random)
  const situations = Array.from({ length: episodes }, (): Situation => {
    // A moment for which nothing is allowed is answered by listening under every policy.
    for (;;) {
      const moment = drawMoment(person, random)
      const context = { ...moment, episodes: [] }
      const allowed = settlingFirst(context, candidates(context))
      if (allowed.length > 0) {
        return { moment, chance: random.normal(), dice: random.uniform(), allowed }
      }
    }
  })
  return { person, situations }
}

/** Chooses for one episode. */
type Chooser = (
  situation: Situation,
  index: number,
  history: readonly Episode[],
  reliefOf: (flow: Flow) => number,
) => Flow | null

function best(flows: readonly Flow[], value: (flow: Flow) => number): Flow | null {
  return flows.reduce<Flow | null>(
    (found, flow) => (found === null || value(flow) > value(found) ? flow : found),
    null,
  )
}

const byId = (id: string): Flow | null => FLOWS.find((flow) => flow.id === id) ?? null

const CHOOSERS: Readonly<Record<Exclude<PolicyName, Hindsight | 'personal'>, Chooser>> = {
  oracle: ({ allowed }, _, __, reliefOf) => best(allowed, reliefOf),
  'personal, no exploration': ({ moment }, _, episodes) => {
    const context = { ...moment, episodes }
    return rank(context, firstOffers(context, candidates(context)))[0]?.flow ?? null
  },
  'population only': ({ moment, allowed }) =>
    rank({ ...moment, episodes: [] }, allowed)[0]?.flow ?? null,
  'fixed order': ({ allowed }, index) =>
    FLOWS.map((_, step) => FLOWS[(index + step) % FLOWS.length]).find(
      (flow) => flow !== undefined && allowed.includes(flow),
    ) ?? null,
  random: ({ allowed, dice }) => allowed[Math.floor(dice * allowed.length)] ?? null,
}

function follow(world: World, index: number, subject: Subject, chooser: Chooser): Course {
  const { person, situations } = subject
  const history: Episode[] = []
  const relief: number[] = []
  const regret: number[] = []
  situations.forEach((situation, episode) => {
    const { moment, chance, allowed } = situation
    const reliefOf = (flow: Flow): number => trueRelief(world, person, flow, moment, episode)
    const flow = chooser(situation, episode, history, reliefOf)
    const most = Math.max(...allowed.map(reliefOf))
    // Listening instead of an exercise brings no relief beyond what comes by itself.
    const got = flow === null ? 0 : reliefOf(flow)
    relief.push(got)
    regret.push(most - got)
    if (flow === null) return
    history.push({
      technique: flow.id,
      at: episode * DAY_MS,
      before: moment.intensity,
      after: rateAfter(person, moment.intensity, got, chance),
      finished: true,
      context: {
        families: moment.families,
        ...(moment.arousal !== undefined && { arousal: moment.arousal }),
        ...(moment.control !== 'unknown' && { control: moment.control }),
      },
    })
  })
  return { world: index, profile: person.profile, relief, regret }
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

const total = (courses: readonly Course[]): number => sum(courses.map(({ relief }) => sum(relief)))

/** The same technique for everybody; where it is not allowed, the population's choice. */
const always =
  (flow: Flow): Chooser =>
  (situation, ...rest) =>
    situation.allowed.includes(flow) ? flow : CHOOSERS['population only'](situation, ...rest)

const better = (a: readonly Course[], b: readonly Course[]): readonly Course[] =>
  total(b) > total(a) ? b : a

/**
 * More than a single technique: a ranking of all of them by what they truly do on average in this
 * world, of which the first that is allowed is taken. Nobody could know it beforehand.
 */
function bestRanking(world: World, index: number, subjects: readonly Subject[]): readonly Course[] {
  const means = new Map(
    FLOWS.map((flow) => {
      const values = subjects.flatMap(({ person, situations }) =>
        situations.flatMap(({ moment, allowed }, episode) =>
          allowed.includes(flow) ? [trueRelief(world, person, flow, moment, episode)] : [],
        ),
      )
      return [flow, values.length === 0 ? -Infinity : sum(values) / values.length] as const
    }),
  )
  const ranking = [...FLOWS].sort((a, b) => (means.get(b) ?? 0) - (means.get(a) ?? 0))
  return subjects.map((subject) =>
    follow(
      world,
      index,
      subject,
      ({ allowed }) => ranking.find((flow) => allowed.includes(flow)) ?? null,
    ),
  )
}

/** Lets every policy treat the same people in the same moments. Decided by the seed alone. */
export function simulate({ worlds, peopleInWorld, episodes, seed }: Settings): Outcome {
  const courses = Object.fromEntries(POLICIES.map((name) => [name, [] as Course[]])) as Record<
    PolicyName,
    Course[]
  >
  const everywhere: Course[][] = FLOWS.map(() => [])
  const offered = new Set<string>()
  const shown = new Set<string>()
  const personal: Chooser = ({ moment }, _, history) => {
    const choice = choosePolicy({ ...moment, episodes: history })
    if (choice.kind === 'listen') return null
    offered.add(choice.technique)
    for (const id of [choice.technique, ...choice.alternatives]) shown.add(id)
    return byId(choice.technique)
  }
  for (let index = 0; index < worlds; index += 1) {
    const random = seededRandom(seed + index * 7919)
    const world = drawWorld(FLOWS, random)
    const subjects = Array.from({ length: peopleInWorld }, (_, i) =>
      drawSubject(PROFILES[i % PROFILES.length] ?? 'average', episodes, random),
    )
    const treat = (chooser: Chooser): readonly Course[] =>
      subjects.map((subject) => follow(world, index, subject, chooser))
    courses.personal.push(...treat(personal))
    for (const [name, chooser] of Object.entries(CHOOSERS)) {
      courses[name as keyof typeof CHOOSERS].push(...treat(chooser))
    }
    const fixed = FLOWS.map((flow) => treat(always(flow)))
    fixed.forEach((some, i) => everywhere[i]?.push(...some))
    courses['best fixed, by world'].push(...fixed.reduce(better))
    courses['best ranking, by world'].push(...bestRanking(world, index, subjects))
  }
  // Which single technique serves all of these people best is known only now, in hindsight.
  courses['best fixed'].push(...everywhere.reduce<readonly Course[]>(better, everywhere[0] ?? []))
  return { courses, offered, shown }
}
