import type { Flow } from '../flow.ts'
import { FLOWS } from '../flows/index.ts'
import { en, type MessageKey } from '../messages/en.ts'
import type { Episode } from '../types.ts'
import { settledLately } from './candidates.ts'
import {
  engages,
  HIGH_INTENSITY,
  personalEffect,
  ratedEpisodes,
  type PolicyContext,
  type Technique,
} from './context.ts'
import { cuesHeard } from './moment.ts'
import { priorOf } from './priors.ts'

/** A reason as a message, with the person's own numbers where it names any. */
export interface Reason {
  readonly reason: MessageKey
  readonly values?: Readonly<Record<string, number>>
}

/** Two moments count as alike when their distress lies this close, in points. */
const ALIKE_WITHIN = 2
/** A kind of exercise is said to help from this mean relief on, over this many ratings. */
const KIND_HELPS_FROM = 1
const KIND_RATINGS = 2

const isMessage = (key: string): key is MessageKey => Object.hasOwn(en, key)

const helpedKey = (technique: Technique): MessageKey => {
  const own = `policy.reason.helped.${technique}`
  return isMessage(own) ? own : 'policy.reason.helped.any'
}

const TWICE: readonly MessageKey[] = ['policy.reason.twice.alike', 'policy.reason.twice.any']

/** The last two ratings of a technique, when both times it helped. */
function twice(
  technique: Technique,
  episodes: readonly Episode[],
): Readonly<Record<'firstBefore' | 'firstAfter' | 'before' | 'after', number>> | null {
  const [first, second] = ratedEpisodes(technique, episodes).slice(-2)
  if (first === undefined || second === undefined) return null
  if (first.after >= first.before || second.after >= second.before) return null
  return {
    firstBefore: first.before,
    firstAfter: first.after,
    before: second.before,
    after: second.after,
  }
}

/** Mean relief of the other exercises of the kind, when the person rated enough of them. */
function kindRelief(flow: Flow, episodes: readonly Episode[]): number | null {
  const { kind } = priorOf(flow)
  const rated = FLOWS.filter((other) => other !== flow && priorOf(other).kind === kind).flatMap(
    ({ id }) => ratedEpisodes(id, episodes),
  )
  if (rated.length < KIND_RATINGS) return null
  const relief = rated.reduce((sum, { before, after }) => sum + before - after, 0) / rated.length
  return relief >= KIND_HELPS_FROM ? Math.round(relief * 10) / 10 : null
}

/** What the person's own ratings say for it, the strongest first; null when nothing. */
function personalReason(flow: Flow, context: PolicyContext): Reason | null {
  const { episodes, intensity } = context
  const both = twice(flow.id, episodes)
  if (both !== null) {
    const alike = [both.firstBefore, both.before].every(
      (before) => Math.abs(before - intensity) <= ALIKE_WITHIN,
    )
    return {
      reason: alike ? 'policy.reason.twice.alike' : 'policy.reason.twice.any',
      values: both,
    }
  }
  const helped = personalEffect(flow.id, episodes)?.best
  if (helped) {
    return {
      reason: helpedKey(flow.id),
      values: { before: helped.before, after: helped.after },
    }
  }
  return null
}

/** Why it fits the moment; techniques without words of their own get those of their kind. */
function momentReason(flow: Flow, context: PolicyContext): MessageKey {
  const { families, intensity } = context
  const cues = cuesHeard(context)
  const high = intensity >= HIGH_INTENSITY
  switch (flow.id) {
    case 'pacedBreathing':
      if (families.includes('angry')) return 'policy.reason.breathing.anger'
      return high ? 'policy.reason.breathing.intense' : 'policy.reason.breathing.mild'
    case 'grounding':
      return high ? 'policy.reason.grounding.intense' : 'policy.reason.grounding.mild'
    case 'thoughtRecord':
      return families.includes('ashamed')
        ? 'policy.reason.thoughts.selfCritical'
        : 'policy.reason.thoughts.worry'
    case 'problemSolving':
      return 'policy.reason.problem'
  }
  for (const cue of flow.fit.cues ?? []) {
    const own = `policy.reason.cue.${cue}`
    if (cues.includes(cue) && isMessage(own)) return own
  }
  const { kind } = priorOf(flow)
  if (kind === 'body' && families.includes('angry')) return 'policy.reason.kind.body.anger'
  return `policy.reason.kind.${kind}.${high ? 'intense' : 'mild'}`
}

/** One sentence why this technique, now: the person's own numbers before anything general. */
export function reasonFor(flow: Flow, context: PolicyContext): Reason {
  const personal = personalReason(flow, context)
  if (personal !== null) return personal
  if (engages(flow) && settledLately(context)) return { reason: 'policy.reason.afterSettling' }
  const relief = kindRelief(flow, context.episodes)
  if (relief !== null) return { reason: 'policy.reason.kindHelped', values: { relief } }
  return { reason: momentReason(flow, context) }
}

/**
 * The numbers that a remembered reason names, from the episodes as they are now: undefined when it
 * names none, null when the episodes no longer hold them.
 */
export function reasonValues(
  reason: MessageKey,
  technique: Technique,
  episodes: readonly Episode[],
): Readonly<Record<string, number>> | null | undefined {
  if (TWICE.includes(reason)) return twice(technique, episodes)
  if (reason === 'policy.reason.kindHelped') {
    const flow = FLOWS.find(({ id }) => id === technique)
    const relief = flow === undefined ? null : kindRelief(flow, episodes)
    return relief === null ? null : { relief }
  }
  if (reason.startsWith('policy.reason.helped.')) {
    const best = personalEffect(technique, episodes)?.best
    return best ? { before: best.before, after: best.after } : null
  }
  return undefined
}
