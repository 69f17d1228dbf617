import type { DialogInput, DialogOutcome, DialogState, Profile, Utterance } from '../types.ts'
import { askStep, openAt, planOf } from './open.ts'
import { firstEmpty, hasLines } from './plan.ts'

/**
 * Begins a plan, or goes on with one where it was left: at the first step that is empty. An
 * exercise that is open goes on hold.
 */
export function startPlan(state: DialogState, input: DialogInput): DialogOutcome {
  const plan = planOf(input)
  const step = firstEmpty(plan) ?? 'signs'
  const begun = hasLines(plan)
  const opened = openAt(state, input, step, 'build')
  const profile: Profile = { ...input.profile, safetyPlan: plan }
  const intro: Utterance = { say: begun ? 'safetyPlan.resumed' : 'safetyPlan.intro' }
  return {
    state: { ...opened, flow: null, paused: state.flow ?? state.paused },
    profile,
    say: [intro, ...askStep(step, { ...input, profile })],
  }
}
