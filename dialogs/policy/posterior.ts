import type { Flow } from '../flow.ts'
import { FLOWS } from '../flows/index.ts'
import type { Episode, EpisodeContext } from '../types.ts'
import { HIGH_INTENSITY } from './context.ts'
import { familyMatch, populationRelief, type Moment } from './moment.ts'
import { KINDS, priorOf } from './priors.ts'
import type { Random } from './random.ts'

/**
 * Prior standard deviations in points of relief: how far one person may lie from the population.
 * Assumptions of this project: published effects are of groups and say little about this spread.
 */
const SPREAD = {
  /** How well anything works for this person, and how they use the scale. */
  person: 0.8,
  /** How well a kind of exercise works for this person. */
  kind: 0.8,
  /** The same, as a difference between high and lower distress. */
  kindHigh: 0.6,
  /** … between high and low arousal, between feelings it is and is not for, with and without control. */
  kindArousal: 0.4,
  kindMatch: 0.4,
  kindControl: 0.4,
} as const
/** Standard deviation of one rating's error, in points: two ratings, and the chance of the day. */
export const NOISE_SD = 1.6
/** More distress leaves more room to fall, for whatever is done: points per point of distress. */
const ROOM = 0.25
const ROOM_FROM = 6
/** What was rated this long before the newest counts half: people change. Days. */
const HALF_LIFE_DAYS = 90
/** So does what lies this many episodes back. */
const HALF_LIFE_EPISODES = 40
const LEAST_WEIGHT = 0.02
const DAY_MS = 24 * 60 * 60 * 1000
/** Older episodes than these are not looked at. */
const EPISODES_USED = 200

const INTERACTIONS = [
  SPREAD.kind,
  SPREAD.kindHigh,
  SPREAD.kindArousal,
  SPREAD.kindMatch,
  SPREAD.kindControl,
] as const
const FIRST_TECHNIQUE = 1 + INTERACTIONS.length * KINDS.length

/** An expected relief in points, and how unsure it is. */
export interface Estimate {
  readonly mean: number
  readonly sd: number
}

/** What is believed of a person after their ratings. */
export interface Posterior {
  /** Relief in points that a technique is expected to bring in a moment; not the noise of one rating. */
  readonly estimate: (flow: Flow, moment: Moment) => Estimate
  /** One belief drawn at random: a relief for every technique that could be the true one. */
  readonly draw: (random: Random) => (flow: Flow, moment: Moment) => number
}

/** One term of the linear model: which coefficient, and its value in a moment. */
interface Term {
  readonly at: number
  readonly value: number
}

/** What is added up for a technique in a moment; terms that are not known of it are left out. */
function termsOf(flows: readonly Flow[], flow: Flow, moment: Moment): readonly Term[] {
  const kind = KINDS.indexOf(priorOf(flow).kind)
  const match = familyMatch(flow, moment.families)
  const { arousal, control } = moment
  const interactions: readonly (number | null)[] = [
    1,
    moment.distress >= HIGH_INTENSITY ? 0.5 : -0.5,
    arousal === null ? null : 0.5 * arousal,
    match === null ? null : match - 0.5,
    control === null ? null : control === 'controllable' ? 0.5 : -0.5,
  ]
  const terms: Term[] = [{ at: 0, value: 1 }]
  interactions.forEach((value, i) => {
    if (value !== null) terms.push({ at: 1 + i * KINDS.length + kind, value })
  })
  const index = flows.indexOf(flow)
  if (index !== -1) terms.push({ at: FIRST_TECHNIQUE + index, value: 1 })
  return terms
}

function priorVariance(flows: readonly Flow[], at: number): number {
  if (at === 0) return SPREAD.person ** 2
  if (at < FIRST_TECHNIQUE) {
    return (INTERACTIONS[Math.floor((at - 1) / KINDS.length)] ?? SPREAD.kind) ** 2
  }
  const flow = flows[at - FIRST_TECHNIQUE]
  return (flow === undefined ? SPREAD.kind : priorOf(flow).spread) ** 2
}

/** One rated exercise as the model sees it. */
interface Observation {
  readonly terms: readonly Term[]
  /** Relief beyond what the population would have had, in points. */
  readonly surprise: number
  /** How much it counts: one over the variance of its error. */
  readonly precision: number
}

const toScale = (rating: number): number => Math.min(10, Math.max(0, rating))

function momentOfEpisode(before: number, context: EpisodeContext | undefined): Moment {
  return {
    distress: before,
    arousal: context?.arousal ?? null,
    families: context?.families ?? null,
    control: context?.control ?? null,
    cues: null,
  }
}

function observe(flows: readonly Flow[], episodes: readonly Episode[]): readonly Observation[] {
  const newest = episodes.reduce((time, { at }) => (at > time ? at : time), -Infinity)
  return episodes.flatMap(({ technique, before, after, at, context }, index) => {
    const flow = flows.find(({ id }) => id === technique)
    if (flow === undefined || before === null || after === null) return []
    if (!Number.isFinite(before) || !Number.isFinite(after)) return []
    const distress = toScale(before)
    const moment = momentOfEpisode(distress, context)
    const room = ROOM * (distress - ROOM_FROM)
    const days = Number.isFinite(newest - at) ? (newest - at) / DAY_MS : 0
    const halvings = days / HALF_LIFE_DAYS + (episodes.length - 1 - index) / HALF_LIFE_EPISODES
    const weight = Math.max(LEAST_WEIGHT, 0.5 ** halvings)
    return [
      {
        terms: termsOf(flows, flow, moment),
        surprise: distress - toScale(after) - room - populationRelief(flow, moment),
        precision: weight / NOISE_SD ** 2,
      },
    ]
  })
}

/**
 * What this person's ratings say, by a hierarchical Gaussian model: the relief of an exercise is
 * the population's expectation, plus what is special of the person, of the person with this kind of
 * exercise (and how that differs by distress, arousal, feeling and control), and of the person with
 * this technique; plus noise. All of it is normal, so the ratings update it in closed form
 * (Bayesian linear regression), which shrinks a few ratings towards the population and lets one
 * technique speak for its kind. Ratings fade beside newer ones; while there are none, they are the
 * best there is.
 *
 * Pure and total: unknown techniques and unrated episodes are passed over. The precision matrix is
 * built up, because a rating touches a handful of its entries; it is factored once.
 */
export function posteriorOf(
  episodes: readonly Episode[],
  flows: readonly Flow[] = FLOWS,
): Posterior {
  const size = FIRST_TECHNIQUE + flows.length
  const precision = new Float64Array(size * size)
  const pull = new Float64Array(size)
  for (let i = 0; i < size; i += 1) precision[i * size + i] = 1 / priorVariance(flows, i)
  for (const observation of observe(flows, episodes.slice(-EPISODES_USED))) {
    for (const { at, value } of observation.terms) {
      const weight = value * observation.precision
      pull[at] = (pull[at] ?? 0) + weight * observation.surprise
      for (const other of observation.terms) {
        const place = at * size + other.at
        precision[place] = (precision[place] ?? 0) + weight * other.value
      }
    }
  }
  const root = cholesky(precision, size)
  const means = solveTransposed(root, solve(root, pull, size), size)

  const estimate = (flow: Flow, moment: Moment): Estimate => {
    const direction = new Float64Array(size)
    let mean = populationRelief(flow, moment)
    for (const { at, value } of termsOf(flows, flow, moment)) {
      direction[at] = value
      mean += value * (means[at] ?? 0)
    }
    const along = solve(root, direction, size)
    return { mean, sd: Math.sqrt(along.reduce((sum, value) => sum + value * value, 0)) }
  }

  const draw = (random: Random): ((flow: Flow, moment: Moment) => number) => {
    const chance = Float64Array.from({ length: size }, () => random.normal())
    const apart = solveTransposed(root, chance, size)
    return (flow, moment) =>
      termsOf(flows, flow, moment).reduce(
        (sum, { at, value }) => sum + value * ((means[at] ?? 0) + (apart[at] ?? 0)),
        populationRelief(flow, moment),
      )
  }
  return { estimate, draw }
}

/** The lower triangular root L of a positive definite matrix: L·Lᵀ is the matrix. */
function cholesky(matrix: Float64Array, size: number): Float64Array {
  const root = new Float64Array(size * size)
  for (let i = 0; i < size; i += 1) {
    const row = i * size
    for (let j = 0; j <= i; j += 1) {
      const other = j * size
      let sum = matrix[row + j] ?? 0
      for (let k = 0; k < j; k += 1) sum -= (root[row + k] ?? 0) * (root[other + k] ?? 0)
      root[row + j] = i === j ? Math.sqrt(sum) : sum / (root[other + j] ?? 1)
    }
  }
  return root
}

/** Solves L·x = b. */
function solve(root: Float64Array, b: Float64Array, size: number): Float64Array {
  const x = new Float64Array(size)
  for (let i = 0; i < size; i += 1) {
    let sum = b[i] ?? 0
    for (let k = 0; k < i; k += 1) sum -= (root[i * size + k] ?? 0) * (x[k] ?? 0)
    x[i] = sum / (root[i * size + i] ?? 1)
  }
  return x
}

/** Solves Lᵀ·x = b. */
function solveTransposed(root: Float64Array, b: Float64Array, size: number): Float64Array {
  const x = new Float64Array(size)
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = b[i] ?? 0
    for (let k = i + 1; k < size; k += 1) sum -= (root[k * size + i] ?? 0) * (x[k] ?? 0)
    x[i] = sum / (root[i * size + i] ?? 1)
  }
  return x
}
