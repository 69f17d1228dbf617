import { beginFlow } from '../advance.ts'
import { continueFlow } from '../continue-flow.ts'
import { stepOf, type Flow } from '../flow.ts'
import { FLOWS } from '../flows/index.ts'
import { matchChoice, parseYesNo } from '../replies.ts'
import type { DialogInput, DialogOutcome, DialogState, Utterance } from '../types.ts'

/** "No, I didn't manage it" is a no: the choices know the bare words. */
const YES_NO: ReadonlyMap<boolean | null, string> = new Map([
  [true, 'yes'],
  [false, 'no'],
])

/** The choice that a flow's follow-up question is about; undefined where it opens nothing. */
function openingOf(flow: Flow) {
  const { opens } = flow.followUp
  const step = opens === undefined ? undefined : stepOf(flow, opens)
  return opens !== undefined && step?.expect === 'choice' ? { name: opens, step } : undefined
}

/** The follow-up question, with the answers as buttons where one of them opens the exercise. */
export function followUpWords(flow: Flow): Utterance {
  const opening = openingOf(flow)
  const choices = opening?.step.choices.map(({ id, label }) => ({ id, label }))
  return { say: flow.followUp.say, ...(choices && { choices }) }
}

/**
 * Opens an exercise where it looks back, by the answer to its follow-up question: whoever was asked
 * whether the plan came about and says "a part" is not asked what they would like to do first.
 * Undefined when nothing was asked, or the message is no answer: then it is talk.
 */
export function answerFollowUp(state: DialogState, input: DialogInput): DialogOutcome | undefined {
  if (state.flow || input.event !== undefined) return undefined
  const last = state.said.at(-1) ?? ''
  const flow = FLOWS.find(({ followUp }) => last.startsWith(`${followUp.say}#`))
  const opening = flow && openingOf(flow)
  if (!flow || !opening) return undefined
  const { choices } = opening.step
  const yes = parseYesNo(input.plain)
  const meant = matchChoice(input.plain, choices) !== null ? input.plain : YES_NO.get(yes)
  if (meant === undefined) return undefined
  const open = { ...beginFlow(flow, input.now), step: opening.name, trail: [] }
  return continueFlow({ ...state, flow: open, offer: null }, { ...input, plain: meant })
}
