import type { Flow } from '../flow.ts'
import { FLOWS } from '../flows/index.ts'
import type { Episode, EpisodeContext } from '../types.ts'
import { HIGH_INTENSITY } from './context.ts'
import { familyMatch, momentFit, populationRelief, type Moment } from './moment.ts'
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
    return (INTERACTIONS[Math.floor((at - 1) / KINDS.length)] ?? 0) ** 2
  }
  const flow = flows[at - FIRST_TECHNIQUE]
  return flow === undefined ? 0 : priorOf(flow).spread ** 2
}

/** One rated exercise as the model sees it. */
interface Observation {
  readonly terms: readonly Term[]
  /** Relief beyond what the population would have had, in points. */
  readonly surprise: number
  /** Variance of its error. */
  readonly noise: number
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
        noise: NOISE_SD ** 2 / weight,
      },
    ]
  })
}

/**
 * What this person's ratings say, by a hierarchical Gaussian model: the relief of an exercise is
 * the population's expectation, plus what is special of the person, of the person with this kind of
 * exercise (and how that differs by distress, arousal, feeling and control), and of the person with
 * this technique; plus noise. All of it is normal, so each rating updates it in closed form (a
 * Kalman step), which shrinks a few ratings towards the population and lets one technique speak for
 * its kind. Ratings fade beside newer ones; while there are none, they are the best there is.
 *
 * Pure and total: unknown techniques and unrated episodes are passed over. Cost grows with the
 * square of the terms that occur, and linearly with the episodes.
 */
export function posteriorOf(
  episodes: readonly Episode[],
  flows: readonly Flow[] = FLOWS,
): Posterior {
  const recent = episodes.slice(-EPISODES_USED)
  const observations = observe(flows, recent)

  // Only coefficients that some rating touches are tracked; the others keep their prior.
  const places = new Map<number, number>()
  for (const { terms } of observations) {
    for (const { at } of terms) if (!places.has(at)) places.set(at, places.size)
  }
  const size = places.size
  const means = new Float64Array(size)
  const covariance = new Float64Array(size * size)
  for (const [at, place] of places) covariance[place * size + place] = priorVariance(flows, at)

  const spread = new Float64Array(size)
  for (const { terms, surprise, noise } of observations) {
    spread.fill(0)
    let predicted = 0
    for (const { at, value } of terms) {
      const place = places.get(at) ?? 0
      predicted += value * (means[place] ?? 0)
      const row = place * size
      for (let i = 0; i < size; i += 1) {
        spread[i] = (spread[i] ?? 0) + value * (covariance[row + i] ?? 0)
      }
    }
    let variance = noise
    for (const { at, value } of terms) variance += value * (spread[places.get(at) ?? 0] ?? 0)
    const gain = (surprise - predicted) / variance
    for (let i = 0; i < size; i += 1) {
      const own = spread[i] ?? 0
      means[i] = (means[i] ?? 0) + own * gain
      if (own === 0) continue
      const share = own / variance
      const row = i * size
      for (let j = 0; j < size; j += 1) {
        covariance[row + j] = (covariance[row + j] ?? 0) - share * (spread[j] ?? 0)
      }
    }
  }

  const estimate = (flow: Flow, moment: Moment): Estimate => {
    const terms = termsOf(flows, flow, moment)
    let mean = priorOf(flow).mean + momentFit(flow, moment)
    let variance = 0
    for (const { at, value } of terms) {
      const place = places.get(at)
      if (place === undefined) {
        variance += value * value * priorVariance(flows, at)
        continue
      }
      mean += value * (means[place] ?? 0)
      for (const other of terms) {
        const column = places.get(other.at)
        if (column !== undefined) {
          variance += value * other.value * (covariance[place * size + column] ?? 0)
        }
      }
    }
    return { mean, sd: Math.sqrt(Math.max(0, variance)) }
  }

  const draw = (random: Random): ((flow: Flow, moment: Moment) => number) => {
    const root = cholesky(covariance, size)
    const chance = Float64Array.from({ length: size }, () => random.normal())
    const believed = new Float64Array(FIRST_TECHNIQUE + flows.length)
    for (let at = 0; at < believed.length; at += 1) {
      const place = places.get(at)
      if (place === undefined) {
        believed[at] = random.normal() * Math.sqrt(priorVariance(flows, at))
        continue
      }
      let value = means[place] ?? 0
      for (let j = 0; j <= place; j += 1) value += (root[place * size + j] ?? 0) * (chance[j] ?? 0)
      believed[at] = value
    }
    return (flow, moment) =>
      termsOf(flows, flow, moment).reduce(
        (sum, { at, value }) => sum + value * (believed[at] ?? 0),
        populationRelief(flow, moment),
      )
  }
  return { estimate, draw }
}

/** The lower triangular root of a covariance matrix; rounding below zero counts as zero. */
function cholesky(matrix: Float64Array, size: number): Float64Array {
  const root = new Float64Array(size * size)
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i * size + j] ?? 0
      for (let k = 0; k < j; k += 1) sum -= (root[i * size + k] ?? 0) * (root[j * size + k] ?? 0)
      const pivot = root[j * size + j] ?? 0
      root[i * size + j] = i === j ? Math.sqrt(Math.max(0, sum)) : pivot === 0 ? 0 : sum / pivot
    }
  }
  return root
}
