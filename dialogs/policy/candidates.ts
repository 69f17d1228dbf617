import type { Contraindication, Flow } from '../flow.ts'
import { FLOWS } from '../flows/index.ts'
import {
  FLOODED_FROM,
  HIGH_INTENSITY,
  OFFER_FROM,
  personalEffect,
  TURNS_AFTER_REFUSAL,
  type PolicyContext,
  type Technique,
} from './context.ts'
import { cuesHeard } from './moment.ts'
import { priorOf } from './priors.ts'

/** A technique that made it worse rests while this many further exercises are done. */
export const REST_AFTER_WORSE = 8
/** Above the range of distress that a technique is for, by more than this, it is out of place. */
const TOO_FAR_ABOVE = 3
/** Plain exercises, one of each kind that most moments call for: to begin with. */
const STARTERS: readonly Technique[] = [
  'pacedBreathing',
  'grounding',
  'thoughtRecord',
  'problemSolving',
]
/** After an exercise that settles, this long is the moment to go on to thinking: milliseconds. */
const SETTLED_FOR_MS = 60 * 60 * 1000

/** What speaks against techniques now: said by others, or following from the moment. */
function barredNow(context: PolicyContext): ReadonlySet<Contraindication> {
  const barred = new Set<Contraindication>(context.barred)
  if (context.loss) barred.add('earlyLoss')
  if (context.intensity >= FLOODED_FROM) barred.add('flooded')
  // Whoever cannot do with slow breathing is spared the breath altogether.
  if (context.contraindicated.includes('pacedBreathing')) barred.add('breathFocus')
  return barred
}

/** Whether the person's own last ratings say that it made things worse, and it still rests. */
function restsAfterWorse(technique: Technique, { episodes }: PolicyContext): boolean {
  const last = episodes.findLastIndex(
    ({ technique: name, after }) => name === technique && after !== null,
  )
  if (last === -1 || episodes.length - 1 - last >= REST_AFTER_WORSE) return false
  return (personalEffect(technique, episodes)?.relief ?? 0) < 0
}

function fitsPurpose(flow: Flow, context: PolicyContext): boolean {
  const { families, intensity, loss } = context
  if (flow.fit.strategy === 'savour' && !families.includes('joyful') && intensity >= OFFER_FROM) {
    return false
  }
  if (intensity - flow.fit.distress[1] > TOO_FAR_ABOVE) return false
  const { needs } = priorOf(flow)
  if (needs === undefined) return true
  const heard = cuesHeard(context)
  const felt = loss ? [...families, 'sad' as const] : families
  return (
    (needs.cues?.some((cue) => heard.includes(cue)) ?? false) ||
    (needs.families?.some((family) => felt.includes(family)) ?? false)
  )
}

/** Whether the person did an exercise that settles within the last hour. */
export function settledLately({ episodes, now }: PolicyContext): boolean {
  const last = episodes.findLast(({ finished }) => finished)
  if (last === undefined || now === undefined) return false
  const flow = FLOWS.find(({ id }) => id === last.technique)
  return flow?.fit.strategy === 'disengage' && Math.abs(now - last.at) <= SETTLED_FOR_MS
}

/**
 * The techniques that may be offered now: none that is contra-indicated, out of place, just
 * refused, or made it worse for this person lately. Exploration never leaves this list.
 */
export function candidates(
  context: PolicyContext,
  flows: readonly Flow[] = FLOWS,
): readonly Flow[] {
  const { contraindicated, refused } = context
  const barred = barredNow(context)
  return flows.filter(
    (flow) =>
      !contraindicated.includes(flow.id) &&
      !(refused?.technique === flow.id && refused.turnsAgo <= TURNS_AFTER_REFUSAL) &&
      !flow.contraindications.some((reason) => barred.has(reason)) &&
      fitsPurpose(flow, context) &&
      !restsAfterWorse(flow.id, context),
  )
}

/** Whether it is for one purpose, and that was heard. */
function answersCue(flow: Flow, context: PolicyContext): boolean {
  if (flow.fit.strategy === 'savour') return true
  const heard = cuesHeard(context)
  return priorOf(flow).needs?.cues?.some((cue) => heard.includes(cue)) ?? false
}

/**
 * At high intensity, what turns away comes before what works on it, unless that was just done or
 * nothing of the kind is left. An exercise for exactly what was heard (an urge, say) stays.
 */
export function settlingFirst(context: PolicyContext, open: readonly Flow[]): readonly Flow[] {
  if (context.intensity < HIGH_INTENSITY) return open
  if (context.intensity < FLOODED_FROM && settledLately(context)) return open
  const settling = open.filter(
    (flow) => flow.fit.strategy !== 'engage' || answersCue(flow, context),
  )
  return settling.length > 0 ? settling : open
}

/**
 * Of the candidates, those that may be the offer itself: see {@link settlingFirst}. Before the
 * person rated anything, a plain exercise of its kind comes first; the others are named beside it,
 * and take part from the first rating on.
 */
export function firstOffers(context: PolicyContext, open: readonly Flow[]): readonly Flow[] {
  const fitting = settlingFirst(context, open)
  if (context.episodes.some(({ before, after }) => before !== null && after !== null)) {
    return fitting
  }
  const plain = fitting.filter((flow) => STARTERS.includes(flow.id) || answersCue(flow, context))
  return plain.length > 0 ? plain : fitting
}
