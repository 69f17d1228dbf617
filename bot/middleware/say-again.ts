import { asksWhetherHuman } from '../../dialogs/conversation/small-talk.ts'
import type { MessageKey } from '../../dialogs/messages/en.ts'
import type { DialogState, Profile, Utterance } from '../../dialogs/types.ts'
import type { RiskReading } from '../../types.ts'
import type { Answer } from '../answer.ts'
import type { InboundActivity } from '../activity.ts'
import type { EffectivePolicy } from '../policy/effective-policy.ts'
import { isOpening } from './answer-event.ts'

/** Messages that say themselves that this is no person. */
const TELLS = new Set<MessageKey>(['talk.areYouHuman', 'crisis.program'])
const MINUTE = 60_000
const DAY = 86_400_000
/**
 * From so long before the hour a reminder is said when nothing speaks against it, so that it can
 * wait through an exercise or a moment of danger and still is never late.
 */
const EARLY_MS = 30 * MINUTE
/** After so long it is a coming back. */
const BACK_MS = 12 * 60 * MINUTE

/** What decides whether it is said again what this is. */
export interface AgainInput {
  readonly policy: EffectivePolicy['disclosure']
  /** This message speaks of danger, or a question about it is open. */
  readonly inDanger: boolean
  /** A step of an exercise or a questionnaire waits for its answer. */
  readonly isBusy: boolean
  /** The person asks whether somebody is there. */
  readonly isAsked: boolean
}

/** What is said again, before the answer or after it. */
export interface SaidAgain {
  readonly before: readonly Utterance[]
  readonly after: readonly Utterance[]
}

export const NOTHING_AGAIN: SaidAgain = { before: [], after: [] }

/**
 * Whether this turn says again that this is no person. It is said by the time since it was last
 * said; in danger only after the help, in an exercise only when it cannot wait any longer.
 */
export function sayAgain(profile: Profile, now: number, input: AgainInput): SaidAgain {
  const { disclosedAt, remindedAt = 0 } = profile
  if (disclosedAt === null) return NOTHING_AGAIN
  if (input.isAsked) return { before: [], after: [{ say: 'disclosure.asked' }] }
  const since = now - Math.max(disclosedAt, remindedAt)
  const { everyMinutes, afterDaysAway } = input.policy
  const limit = Math.min(
    everyMinutes === null ? Number.POSITIVE_INFINITY : everyMinutes * MINUTE,
    afterDaysAway === null ? Number.POSITIVE_INFINITY : afterDaysAway * DAY,
  )
  const canWait = since < limit
  const isDue = everyMinutes !== null && since >= everyMinutes * MINUTE - EARLY_MS
  if (canWait && (!isDue || input.inDanger || input.isBusy)) return NOTHING_AGAIN
  // Nobody in danger is told to take a break, or welcomed: they get the bare truth, after the help.
  if (input.inDanger) return { before: [], after: [{ say: 'disclosure.inDanger' }] }
  const say = since >= BACK_MS ? 'disclosure.back' : 'disclosure.again'
  return { before: [{ say }], after: [] }
}

/**
 * What there is to know of a turn for that; undefined for what a person did not write: a chosen
 * language, a breath that ended.
 */
export function againInput(
  policy: EffectivePolicy['disclosure'] | undefined,
  state: DialogState,
  risk: RiskReading,
  inbound: InboundActivity,
  plain: string,
): AgainInput | undefined {
  if (policy === undefined) return undefined
  if (inbound.type !== 'message' && !isOpening(inbound.name)) return undefined
  const { crisis, screening, safetyPlan } = state
  return {
    policy,
    inDanger: risk.level !== 'none' || (crisis !== null && crisis.step !== 'watch'),
    isBusy: state.flow !== null || screening?.paused === false || safetyPlan?.paused === false,
    isAsked: inbound.type === 'message' && asksWhetherHuman(plain),
  }
}

/** Adds what is said after the answer, unless the answer itself says it. */
export function withAfter(
  said: readonly Utterance[],
  after: readonly Utterance[],
  answer: Answer,
): Utterance[] {
  const isSaid = answer.say.some(({ say }) => TELLS.has(say))
  return [...said, ...(isSaid || answer.erase ? [] : after)]
}
