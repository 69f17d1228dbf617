import type { Family } from '../conversation/feelings.ts'
import type { Cue, Flow } from '../flow.ts'
import { HIGH_INTENSITY, type PolicyContext } from './context.ts'
import { priorOf } from './priors.ts'

/**
 * The moment in which an exercise is, or was, done. What is not known of it is null and counts
 * neither for nor against.
 */
export interface Moment {
  /** Distress from 0 to 10. */
  readonly distress: number
  /** Arousal in [−1, 1]. */
  readonly arousal: number | null
  /** Strongest first. */
  readonly families: readonly Family[] | null
  readonly control: 'controllable' | 'uncontrollable' | null
  readonly cues: readonly Cue[] | null
}

/**
 * Points of relief by which a moment speaks for or against a technique, over the prior. Directions
 * come from the sources at {@link momentFit}; sizes are this project's own, held small against what
 * a person's ratings can say.
 */
const FIT = {
  /** Turning away at high intensity, and working on it then. */
  disengageHigh: 0.6,
  engageHigh: -0.6,
  /** Working on it at lower intensity. */
  engageLow: 0.2,
  /** The feelings are those it is for; or none of them is. */
  family: 0.3,
  noFamily: -0.4,
  /** Lowering arousal when angry: 0.63 against 0.35 standard deviations, in points. */
  calmingAnger: 0.6,
  control: 0.4,
  wrongControl: -0.6,
  /** It needs control, and nobody knows yet whether there is any. */
  unsureControl: -0.2,
  cue: 0.5,
  /** For each point of distress above, or below, the range it is for. */
  perPointAbove: -0.3,
  perPointBelow: -0.05,
  /** For each step of difficulty above the easiest: a failed attempt discourages. */
  perDifficulty: -0.2,
} as const

/** What was heard, and what it implies: to be ashamed is to judge oneself. */
export function cuesHeard({ cues = [], hotThought, families }: PolicyContext): readonly Cue[] {
  return [
    ...cues,
    ...(hotThought ? ['hotThought' as const] : []),
    ...(families.includes('ashamed') ? ['selfCriticism' as const] : []),
  ]
}

/** The moment of a policy decision. A loss is sad, whatever else was heard. */
export function momentOf(context: PolicyContext): Moment {
  const { families, loss, control } = context
  const withLoss: readonly Family[] =
    loss && !families.includes('sad') ? ['sad', ...families] : families
  return {
    distress: context.intensity,
    arousal: context.arousal ?? null,
    families: withLoss.length > 0 ? withLoss : null,
    control: control === 'unknown' ? null : control,
    cues: cuesHeard(context),
  }
}

/** Share of the feelings that a technique is for, in [0, 1]; null when none is known. */
export function familyMatch(flow: Flow, families: Moment['families']): number | null {
  if (families === null || families.length === 0) return null
  return families.filter((family) => flow.fit.families.includes(family)).length / families.length
}

/**
 * How much more, or less, relief than on average a technique is expected to bring in a moment, in
 * points.
 *
 * - High intensity: people choose, and do better with, turning away before thinking it over
 *   (Sheppes, Scheibe, Suri & Gross 2011, Psychological Science 22:1391–1396).
 * - Control: reappraisal serves where nothing can be changed and can harm where action would help
 *   (Troy, Shallcross & Mauss 2013, Psychological Science 24:2505–2514).
 * - Anger: what lowers arousal lowers anger (Kjærvik & Bushman 2024, Clin Psychol Rev 109:102414).
 */
export function momentFit(flow: Flow, moment: Moment): number {
  const { fit } = flow
  const { distress, families, control, cues } = moment
  const high = distress >= HIGH_INTENSITY
  let points = FIT.perDifficulty * (flow.difficulty - 1)
  if (fit.strategy === 'disengage' && high) points += FIT.disengageHigh
  if (fit.strategy === 'engage') points += high ? FIT.engageHigh : FIT.engageLow
  const match = familyMatch(flow, families)
  if (match !== null) points += FIT.family * match + FIT.noFamily * (1 - match)
  const { kind, needs } = priorOf(flow)
  // The prior of an exercise that is for anger alone holds this already.
  const forAnger = needs?.families?.includes('angry') ?? false
  if (kind === 'body' && !forAnger && families?.includes('angry')) points += FIT.calmingAnger
  if (fit.control !== undefined) {
    if (control === null) points += fit.control === 'controllable' ? FIT.unsureControl : 0
    else points += control === fit.control ? FIT.control : FIT.wrongControl
  }
  if (cues !== null && fit.cues?.some((cue) => cues.includes(cue))) points += FIT.cue
  const [from, to] = fit.distress
  points += FIT.perPointBelow * Math.max(0, from - distress)
  points += FIT.perPointAbove * Math.max(0, distress - to)
  return points
}

/** Relief in points that the population is expected to have in a moment. */
export const populationRelief = (flow: Flow, moment: Moment): number =>
  priorOf(flow).mean + momentFit(flow, moment)
