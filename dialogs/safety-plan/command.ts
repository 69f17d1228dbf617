import { askAgain } from '../ask-step.ts'
import { askCrisisAgain } from '../crisis/ask-again.ts'
import { flowById } from '../flows/index.ts'
import { matchChoice, parseYesNo } from '../replies.ts'
import { askScreeningAgain } from '../screening/open.ts'
import type { Choice, DialogInput, DialogOutcome, DialogState, Utterance } from '../types.ts'
import { askStep, openAt, placeOf, planOf, planTakesTurn } from './open.ts'
import { hasLines } from './plan.ts'
import { choicesFor, showPlan } from './show.ts'
import { startPlan } from './start.ts'

/** The answers to "shall we make one?". */
const START: readonly Choice[] = [
  { id: 'start', label: 'safetyPlan.choice.start' },
  { id: 'later', label: 'safetyPlan.choice.later' },
]

/** What was being asked when the plan was called for: asked once more after it. */
function openQuestion(state: DialogState, input: DialogInput): readonly Utterance[] {
  const crisis = askCrisisAgain(state, input)
  if (crisis.length > 0) return crisis
  const place = placeOf(state)
  if (planTakesTurn(state, input.now) && place !== null && place !== 'change') {
    return askStep(place, input)
  }
  const { flow: open } = state
  const flow = open ? flowById(open.flow) : undefined
  return open && flow ? askAgain(flow, open) : askScreeningAgain(state, input)
}

/**
 * Shows the plan, in every state: nothing that is open is lost by it, and its question is asked
 * again. Where nothing is open, the plan can be changed at once.
 *
 * @returns `asks` is true when a yes to "shall we make one?" is awaited
 */
export function planCommand(
  state: DialogState,
  input: DialogInput,
): DialogOutcome & { readonly asks: boolean } {
  const { profile } = input
  const open = openQuestion(state, input)
  const kept = { state, profile, asks: false }
  if (!hasLines(profile.safetyPlan)) {
    if (open.length > 0) return { ...kept, say: [{ say: 'safetyPlan.noneYet' }, ...open] }
    return { ...kept, asks: true, say: [{ say: 'safetyPlan.none', choices: START }] }
  }
  if (open.length > 0) return { ...kept, say: [showPlan(input), ...open] }
  return {
    ...kept,
    state: openAt(state, input, 'change', 'edit'),
    say: [showPlan(input, { choices: choicesFor(planOf(input)) })],
  }
}

/** The answer to "shall we make one?"; undefined when it is about something else. */
export function answerPlanOffer(state: DialogState, input: DialogInput): DialogOutcome | undefined {
  const chosen = matchChoice(input.plain, START)
  const wants = chosen === null ? parseYesNo(input.plain) : chosen === 'start'
  if (wants === null) return undefined
  if (wants) return startPlan(state, input)
  return { state, profile: input.profile, say: [{ say: 'safetyPlan.notNow' }] }
}
