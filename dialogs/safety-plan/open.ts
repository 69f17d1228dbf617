import { labelOf } from '../render.ts'
import type { Locale } from '../../types.ts'
import {
  PLAN_STEPS,
  type Choice,
  type DialogInput,
  type DialogState,
  type PlanState,
  type PlanStep,
  type SafetyPlan,
  type Utterance,
} from '../types.ts'
import { emptyPlan } from './plan.ts'

/** An open plan that nobody went on with for this long waits until it is asked for. */
const STALE_MS = 24 * 60 * 60 * 1000

/** A step of the plan, or the whole of it, open for changes. */
export type PlanPlace = PlanStep | 'change'

export const NEXT: Choice = { id: 'next', label: 'safetyPlan.choice.next' }
export const LATER: Choice = { id: 'later', label: 'safetyPlan.choice.later' }

/** Where an open plan stands; null when there is none that today's code knows. */
export function placeOf({ safetyPlan }: DialogState): PlanPlace | null {
  if (!safetyPlan || (safetyPlan.version as number) !== 1) return null
  if (safetyPlan.step === 'change') return 'change'
  return PLAN_STEPS.find((step) => step === safetyPlan.step) ?? null
}

/** The person's plan; an empty one when none was begun. */
export function planOf({ profile, now }: Pick<DialogInput, 'profile' | 'now'>): SafetyPlan {
  return profile.safetyPlan ?? emptyPlan(now)
}

/**
 * Whether an open plan takes this turn: it waits for a line, was not set aside by the person or by
 * danger since, and is of today.
 */
export function planTakesTurn({ safetyPlan, crisis }: DialogState, now: number): boolean {
  if (!safetyPlan || safetyPlan.paused || now - safetyPlan.lastAt > STALE_MS) return false
  return !(crisis && crisis.lastAt > safetyPlan.lastAt)
}

/**
 * Whether a sign of danger in this message is taken as a line of the open plan and asked about
 * there: whoever writes down their warning signs names thoughts of dying. What is imminent, of
 * another kind, or about somebody else goes to the protocol, and so does a second sign while the
 * first is being asked about.
 */
export function planHearsSign(state: DialogState, { risk, now }: DialogInput): boolean {
  const place = placeOf(state)
  if (place === null || place === 'change' || state.safetyPlan?.sign) return false
  if (!planTakesTurn(state, now) || risk.level === 'imminent' || risk.about === 'other')
    return false
  // Asking for means is no line of a plan.
  if (risk.evidence.some(({ id }) => id.endsWith('.means-question'))) return false
  return risk.kind === 'suicide' || risk.kind === 'self-harm'
}

/** The lines of one step, numbered. */
export function numbered(lines: readonly string[], before = ''): string {
  return lines.map((line, index) => `${before}${index + 1}. ${line}`).join('\n')
}

/** Name of a step. */
export function titleOf(step: PlanStep, locale: Locale): string {
  return labelOf(`safetyPlan.title.${step}`, locale)
}

/** The question of a step; what is written there already stands before it. */
export function askStep(step: PlanStep, input: DialogInput): Utterance[] {
  const lines = planOf(input).lines[step]
  const number = PLAN_STEPS.indexOf(step) + 1
  const title = titleOf(step, input.locale)
  const choices = [NEXT, LATER]
  return lines.length === 0
    ? [{ say: `safetyPlan.ask.${step}`, values: { number }, choices }]
    : [
        {
          say: 'safetyPlan.ask.more',
          values: { number, title, lines: numbered(lines) },
          choices,
        },
      ]
}

/** Opens the plan at a place. */
export function openAt(
  state: DialogState,
  input: DialogInput,
  step: PlanPlace,
  mode: PlanState['mode'],
): DialogState {
  const startedAt = state.safetyPlan?.startedAt ?? input.now
  return {
    ...state,
    offer: null,
    safetyPlan: { version: 1, step, mode, startedAt, lastAt: input.now, paused: false },
  }
}
