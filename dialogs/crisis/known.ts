import type { RiskEvidence } from '../../types.ts'
import type { CrisisState, CrisisTopic } from '../types.ts'

/** What is known of a danger, topic by topic. */
export type Known = NonNullable<CrisisState['known']>

/** Topics that a rule's sign answers by itself; `recent` depends on how strong the sign is. */
const SIGNS: readonly (readonly [ending: RegExp, topics: readonly CrisisTopic[]])[] = [
  [/\.suicide\.(?:active-ideation|slang|bare)$/, ['ideation']],
  [/\.suicide\.intent$/, ['ideation', 'today', 'intent']],
  [/\.suicide\.preparation$/, ['ideation', 'intent', 'plan']],
  [/\.suicide\.means-question$/, ['ideation', 'method']],
]
const ATTEMPT = /\.suicide\.attempt$/

/**
 * Adds what the signs in a message tell, so that it is not asked again. Only a plain sign counts:
 * one that a scope lowered ("lol", long ago, in a film) answers nothing but that it happened.
 */
export function learn(known: Known, evidence: readonly RiskEvidence[]): Known {
  const learned: Partial<Record<CrisisTopic, 'yes' | 'no'>> = { ...known }
  for (const { id, level } of evidence) {
    const plain = level === 'high' || level === 'imminent'
    for (const [ending, topics] of SIGNS) {
      if (plain && ending.test(id)) for (const topic of topics) learned[topic] = 'yes'
    }
    if (ATTEMPT.test(id)) {
      learned.behaviour = 'yes'
      // The rule's own level is a recent attempt; "years ago" lowers it.
      learned.recent = plain ? 'yes' : (learned.recent ?? 'no')
    }
  }
  return learned
}

/** What still holds when the danger comes up again: intent changes within hours, the past does not. */
export function lasting({ behaviour, recent }: Known): Known {
  return { ...(behaviour && { behaviour }), ...(recent && { recent }) }
}

/** The questions of the screener, in the order they are asked. */
export type ScreenerStep = 'today' | 'how' | 'intend' | 'plan' | 'before' | 'recent'

/** Which topic a question of the screener asks after. */
export const TOPICS: Readonly<Record<ScreenerStep, CrisisTopic>> = {
  today: 'today',
  how: 'method',
  intend: 'intent',
  plan: 'plan',
  before: 'behaviour',
  recent: 'recent',
}

/**
 * The next question after thoughts of suicide were confirmed; null when enough is known.
 *
 * The topics are those of the C-SSRS screener: thoughts, method, intent, plan, behaviour, and how
 * long ago. Whether it may happen today is asked first and not fourth, because in a chat the next
 * message may be the last: a yes ends the questions and begins help. Nobody is asked for intent
 * without a method, for a plan without intent, or when, without anything done.
 */
export function nextQuestion(known: Known): ScreenerStep | null {
  if (known.today === undefined) return 'today'
  if (known.method === undefined) return 'how'
  if (known.method === 'yes') {
    if (known.intent === undefined) return 'intend'
    if (known.intent === 'yes' && known.plan === undefined) return 'plan'
  }
  if (known.behaviour === undefined) return 'before'
  return known.behaviour === 'yes' && known.recent === undefined ? 'recent' : null
}
