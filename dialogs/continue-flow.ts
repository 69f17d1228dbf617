import { beginFlow, restoreFlow } from './advance.ts'
import { ask, askAgain, knownValues, speak } from './ask-step.ts'
import { answerName, DISTRESS_AFTER, minutesOf, stepOf } from './flow.ts'
import type { AskingStep, Flow } from './flow.ts'
import { answerAside, askAside, isHeavy } from './flow-asides.ts'
import { ASIDE, notesWithout, outcome, PUT_OFF, release, setAside } from './flow-turn.ts'
import type { OpenTurn, Turn } from './flow-turn.ts'
import { FLOWS } from './flows/index.ts'
import { readReply, takesFreeText } from './read-reply.ts'
import { isNothing, offScript, parseChange, questionAbout } from './replies.ts'
import { leave, missed, move, pause } from './take-step.ts'
import type { DialogInput, DialogOutcome, DialogState, DialogStep, Utterance } from './types.ts'

/** Begins, continues and resumes exercises out of a list of techniques. */
export function flowRunner(flows: readonly Flow[]) {
  const turnOf = (state: DialogState, input: DialogInput): Turn => ({
    flows,
    state,
    input,
    profile: input.profile,
  })
  return {
    startFlow: (
      state: DialogState,
      input: DialogInput,
      flowId: string,
      form: { readonly short?: boolean } = {},
    ): DialogOutcome => start(turnOf(state, input), flowId, form.short ?? false),
    resumePaused: (state: DialogState, input: DialogInput): DialogOutcome =>
      resume(turnOf(state, input)),
    continueFlow: (state: DialogState, input: DialogInput): DialogOutcome =>
      proceed(turnOf(state, input)),
  }
}

const runner = flowRunner(FLOWS)

/**
 * Advances the open exercise by the person's message, or deals with a message that is no answer.
 * Says nothing when no exercise is open, or when an event does not concern the open step.
 */
export const continueFlow: DialogStep = runner.continueFlow

/**
 * Opens an exercise: its introduction and first question. One that was open goes on hold. An
 * unknown id is said politely and changes nothing else. `short` asks for the short form.
 */
export const startFlow = runner.startFlow

/** Takes up the exercise on hold at the step where it was; says so politely when there is none. */
export const resumePaused = runner.resumePaused

function start(turn: Turn, flowId: string, short: boolean): DialogOutcome {
  const flow = turn.flows.find(({ id }) => id === flowId)
  if (!flow) return outcome(turn, { offer: null }, [{ say: 'flow.unknown' }])
  const { state } = turn
  const set = setAside(turn, state.flow?.flow === flowId ? null : state.flow)
  const fresh = set.state.paused?.flow === flowId ? release(set) : set
  const open = beginFlow(flow, turn.input.now, { short })
  return outcome(
    fresh,
    { flow: open, offer: null, notes: notesWithout(state.notes, ASIDE, PUT_OFF) },
    [speak(flow.intro, knownValues(flow, {})), ...ask(flow, open)],
  )
}

function resume(turn: Turn): DialogOutcome {
  const { paused } = turn.state
  if (!paused) return outcome(turn, {}, [{ say: 'flow.nothingPaused' }])
  const restored = restoreFlow(turn.flows, paused, turn.input.now)
  if (restored.kind === 'gone') return outcome(turn, { paused: null }, [{ say: 'flow.gone' }])
  const { flow } = restored
  const open = { ...restored.state, misses: 0 }
  const swapped = setAside({ ...turn, state: { ...turn.state, paused: null } }, turn.state.flow)
  return outcome(swapped, { flow: open, notes: notesWithout(turn.state.notes, ASIDE) }, [
    { say: restored.kind === 'same' ? 'flow.resumed' : 'flow.restarted' },
    ...ask(flow, open),
  ])
}

function proceed(turn: Turn): DialogOutcome {
  const saved = turn.state.flow
  if (!saved) return outcome(turn, {}, [])
  const restored = restoreFlow(turn.flows, saved, turn.input.now)
  switch (restored.kind) {
    case 'gone':
      return outcome(turn, { flow: null }, [{ say: 'flow.gone' }])
    case 'restarted':
      return outcome(turn, { flow: restored.state }, [
        { say: 'flow.restarted' },
        ...ask(restored.flow, restored.state),
      ])
    case 'same': {
      const { flow, state: open } = restored
      const step = stepOf(flow, open.step)
      if (!step || step.expect === 'end') return outcome(turn, { flow: null }, [])
      const aside = turn.state.notes[ASIDE]
      const notes = notesWithout(turn.state.notes, ASIDE)
      const opened: OpenTurn = { ...turn, state: { ...turn.state, notes }, flow, open, step }
      const answered = aside === undefined ? null : answerAside(opened, aside)
      if (answered) return answered
      // Whoever answers the step instead has put the worry off, and is asked about it at the end.
      const kept = aside === 'worry' ? { ...notes, [PUT_OFF]: 1 } : notes
      return answerStep({ ...opened, state: { ...turn.state, notes: kept } })
    }
  }
}

function answerStep(turn: OpenTurn): DialogOutcome {
  const { flow, open, step, input } = turn
  const answer = readReply(open.step, step, open.answers, input)
  if (input.event !== undefined) return answer ? move(turn, answer) : outcome(turn, {}, [])
  const freeText = takesFreeText(step)
  if (answer && !freeText && !(step.expect === 'choice' && isNews(input.plain))) {
    return move(turn, answer)
  }
  if (answer && isNothing(input.plain)) {
    return mayBeNothing(step) ? move(turn, answer) : missed(turn, 'stuck')
  }
  const change = answerName(open.step, step) === DISTRESS_AFTER ? parseChange(input.plain) : null
  if (change) return outcome(turn, {}, [{ say: `flow.which.${change}` }])
  const kind = offScript(input.plain, { freeText, things: step.expect === 'list' })
  switch (kind) {
    case 'leave':
      return leave(turn, open)
    case 'pause':
      return pause(turn)
    case 'back':
      return move(turn, { kind: 'back' })
    case 'skip':
      return move(turn, { kind: 'skip' }, [{ say: 'flow.skipped' }])
    case 'wait':
      return outcome(turn, {}, [{ say: 'flow.wait' }])
    case 'goOn':
      return outcome(turn, {}, askAgain(flow, open))
    case 'question':
      return outcome(turn, {}, [explain(turn), ...askAgain(flow, open)])
    case 'stuck':
    case 'confused':
      return missed(turn, 'stuck')
    case 'refusal':
      return askAside(turn, 'refusal')
    case 'discomfort':
      return flow.discomfort === undefined || flow.discomfort === open.step
        ? askAside(turn, 'discomfort')
        : move(turn, { kind: 'discomfort' })
    case 'worry':
      return askAside(turn, 'worry')
    case 'none':
      if (isHeavy(turn)) return askAside(turn, 'worry')
      return answer ? move(turn, answer) : missed(turn, 'misfit')
  }
}

function explain({ flow, open, input }: OpenTurn): Utterance {
  const known = knownValues(flow, open.answers)
  switch (questionAbout(input.plain)) {
    case 'purpose':
      return speak(flow.why, known)
    case 'length':
      return speak('flow.question.length', { minutes: minutesOf(flow, open.answers) })
    case 'other':
      return { say: 'flow.question.other' }
  }
}

/** A worry that only happens to hold the words of a choice: "something else happened". */
function isNews(plain: string): boolean {
  const kind = offScript(plain, { freeText: false })
  return kind === 'worry' || kind === 'discomfort'
}

/** "Nothing" or a bare "no" where the step provides for "there is none". */
function mayBeNothing(step: AskingStep): boolean {
  if ('orNothing' in step) return true
  return (
    typeof step.next !== 'string' &&
    step.next.some((transition) => 'when' in transition && transition.when === 'nothingThere')
  )
}
