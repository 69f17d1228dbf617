import { choose } from './policy/choose.ts'
import {
  HIGH_INTENSITY,
  OFFER_FROM,
  TURNS_AFTER_REFUSAL,
  TURNS_BETWEEN_OFFERS,
  TURNS_OF_LISTENING,
  TURNS_OF_LISTENING_LOSS,
  type PolicyChoice,
  type PolicyContext,
} from './policy/context.ts'

export {
  HIGH_INTENSITY,
  isTechnique,
  personalEffect,
  TECHNIQUES,
  TURNS_AFTER_REFUSAL,
  TURNS_BETWEEN_OFFERS,
  TURNS_OF_LISTENING,
  TURNS_OF_LISTENING_LOSS,
} from './policy/context.ts'
export type {
  PersonalEffect,
  PolicyChoice,
  PolicyContext,
  PolicyOffer,
  Technique,
} from './policy/context.ts'

const LISTEN: PolicyChoice = { kind: 'listen' }

/** Whether this is a moment to offer anything at all. */
function isTimeToOffer(context: PolicyContext): boolean {
  if (context.asked) return true
  const { families, intensity, refused, turnsSinceOffer, turnsListened, loss } = context
  if (refused !== null && refused.turnsAgo <= TURNS_AFTER_REFUSAL) return false
  if (turnsSinceOffer !== null && turnsSinceOffer < TURNS_BETWEEN_OFFERS) return false
  if (families[0] === 'joyful' || intensity < OFFER_FROM) return false
  if (intensity >= HIGH_INTENSITY) return !loss || turnsListened >= 1
  return turnsListened >= (loss ? TURNS_OF_LISTENING_LOSS : TURNS_OF_LISTENING)
}

/**
 * Listen, or offer one exercise with its reason. Pure, deterministic and total.
 *
 * - Which techniques may be offered follows from what each says of itself (`Flow.fit`,
 *   `.contraindications`), from refusals, and from what made it worse: see `policy/candidates.ts`.
 * - What is expected of each starts from published effects (`policy/priors.ts`) and the moment
 *   (`policy/moment.ts`), and moves towards the person's own ratings by a hierarchical Bayesian
 *   model (`policy/posterior.ts`).
 * - Which of the promising ones is offered is decided by bounded Thompson sampling
 *   (`policy/choose.ts`), seeded by counts that say nothing about the person.
 * - Why is said in one sentence, with the person's own numbers where there are any
 *   (`policy/reasons.ts`).
 *
 * docs/policy.md tells the method and what it was measured to do.
 */
export function choosePolicy(context: PolicyContext): PolicyChoice {
  return (isTimeToOffer(context) ? choose(context) : null) ?? LISTEN
}
