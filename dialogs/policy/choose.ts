import type { Flow } from '../flow.ts'
import { candidates, firstOffers } from './candidates.ts'
import {
  MAX_ALTERNATIVES,
  type PolicyContext,
  type PolicyOffer,
  type Technique,
} from './context.ts'
import { momentOf } from './moment.ts'
import { posteriorOf, type Estimate, type Posterior } from './posterior.ts'
import { priorOf } from './priors.ts'
import { seededRandom, seedOf } from './random.ts'
import { reasonFor } from './reasons.ts'

/**
 * Exploration is bounded: what is tried out is never expected to bring this much less relief, in
 * points, than the best that is known.
 */
export const EXPLORE_WITHIN = 0.4
/** From this distress on, an exercise that asks much is proposed in its short form. */
const SHORT_FROM = 6

/** A technique with what is expected of it now. */
export interface Ranked extends Estimate {
  readonly flow: Flow
}

/** The candidates by expected relief, best first; the order of `FLOWS` settles a tie. */
export function rank(
  context: PolicyContext,
  open: readonly Flow[],
  posterior: Posterior = posteriorOf(context.episodes),
): readonly Ranked[] {
  const moment = momentOf(context)
  return open
    .map((flow) => ({ flow, ...posterior.estimate(flow, moment) }))
    .sort((a, b) => b.mean - a.mean)
}

const isRated = ({ before, after }: PolicyContext['episodes'][number]): boolean =>
  before !== null && after !== null

/**
 * Thompson sampling within the bound: one belief is drawn from the posterior and the technique that
 * is best under it is taken, so that each is tried as often as it may be the best. Before the
 * person rated anything the population's best is taken.
 */
function pick(
  context: PolicyContext,
  ranked: readonly Ranked[],
  posterior: Posterior,
): Ranked | undefined {
  const [best] = ranked
  if (best === undefined || !context.episodes.some(isRated)) return best
  const near = ranked.filter(({ mean }) => mean >= best.mean - EXPLORE_WITHIN)
  if (near.length === 1) return best
  const random = seededRandom(seedOf(context.episodes.length, context.turn ?? 0))
  const moment = momentOf(context)
  const believed = posterior.draw(random)
  return near
    .map((one) => ({ one, value: believed(one.flow, moment) }))
    .reduce((a, b) => (b.value > a.value ? b : a)).one
}

/** Others to choose from: the best of each other kind first, then what is left. */
function alternativesTo(chosen: Flow, ranked: readonly Ranked[]): readonly Technique[] {
  const kinds = new Set([priorOf(chosen).kind])
  const others: Flow[] = []
  const alike: Flow[] = []
  for (const { flow } of ranked) {
    if (flow === chosen) continue
    const { kind } = priorOf(flow)
    if (kinds.has(kind)) alike.push(flow)
    else others.push(flow)
    kinds.add(kind)
  }
  return [...others, ...alike].slice(0, MAX_ALTERNATIVES).map(({ id }) => id)
}

/** Whether the short form is the better proposal: little time, much to ask, or left midway last time. */
function proposesShort(flow: Flow, { minutes, intensity, episodes }: PolicyContext): boolean {
  if (flow.shortMinutes === null) return false
  if (minutes !== undefined && minutes < flow.minutes) return true
  if (flow.difficulty > 1 && intensity >= SHORT_FROM) return true
  const last = episodes.findLast(({ technique }) => technique === flow.id)
  return last !== undefined && !last.finished
}

/** The exercise to offer now with its reason, or null when nothing fits. Pure and deterministic. */
export function choose(context: PolicyContext): PolicyOffer | null {
  const open = candidates(context)
  const first = firstOffers(context, open)
  const posterior = posteriorOf(context.episodes)
  const ranked = rank(context, open, posterior)
  const chosen = pick(
    context,
    ranked.filter(({ flow }) => first.includes(flow)),
    posterior,
  )
  if (chosen === undefined) return null
  const { flow } = chosen
  return {
    kind: 'offer',
    technique: flow.id,
    ...reasonFor(flow, context),
    alternatives: alternativesTo(flow, ranked),
    ...(proposesShort(flow, context) && { short: true }),
  }
}
