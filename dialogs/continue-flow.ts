import { advance, beginFlow, restoreFlow } from './advance.ts'
import type { Advance, FlowReply } from './advance.ts'
import { ask, askAgain, askEasier, knownValues, speak } from './ask-step.ts'
import { acknowledge, closing, ratingsOf, withEpisode } from './end-flow.ts'
import { answerName, DISTRESS_AFTER, DISTRESS_BEFORE, stepOf } from './flow.ts'
import type { AskingStep, Flow } from './flow.ts'
import { FLOWS } from './flows/index.ts'
import { readReply, takesFreeText } from './read-reply.ts'
import {
  countItems,
  isGoOn,
  isNothing,
  matchChoice,
  offScript,
  parseYesNo,
  questionAbout,
} from './replies.ts'
import type {
  Choice,
  DialogInput,
  DialogOutcome,
  DialogState,
  DialogStep,
  FlowState,
  Profile,
  Utterance,
} from './types.ts'

/** Keys in `DialogState.notes`: the aside that waits for an answer, and a worry put off. */
const ASIDE = 'flow.aside'
const PUT_OFF = 'flow.putOff'

const REFUSAL_CHOICES: readonly Choice[] = [
  { id: 'pause', label: 'flow.choice.pause' },
  { id: 'skip', label: 'flow.choice.skip' },
  { id: 'leave', label: 'flow.choice.leave' },
  { id: 'goOn', label: 'flow.choice.goOn' },
]
const WORRY_CHOICES: readonly Choice[] = [
  { id: 'stay', label: 'flow.choice.stay' },
  { id: 'finish', label: 'flow.choice.finish' },
]

/** Everything a branch of this module needs. */
interface Turn {
  readonly flows: readonly Flow[]
  readonly state: DialogState
  readonly profile: Profile
  readonly input: DialogInput
}

/** The same, with an exercise open that today's code knows. */
interface OpenTurn extends Turn {
  readonly flow: Flow
  readonly open: FlowState
  readonly step: AskingStep
}

function outcome(turn: Turn, change: Partial<DialogState>, say: readonly Utterance[]) {
  return { state: { ...turn.state, ...change }, profile: turn.profile, say }
}

function notesWithout(notes: DialogState['notes'], ...names: string[]): DialogState['notes'] {
  return Object.fromEntries(Object.entries(notes).filter(([name]) => !names.includes(name)))
}

/** Begins, continues and resumes exercises out of a list of techniques. */
export function flowRunner(flows: readonly Flow[]) {
  const turnOf = (state: DialogState, input: DialogInput): Turn => ({
    flows,
    state,
    input,
    profile: input.profile,
  })
  return {
    startFlow: (state: DialogState, input: DialogInput, flowId: string): DialogOutcome =>
      start(turnOf(state, input), flowId),
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
 * unknown id is said politely and changes nothing else.
 */
export const startFlow = runner.startFlow

/** Takes up the exercise on hold at the step where it was; says so politely when there is none. */
export const resumePaused = runner.resumePaused

function start(turn: Turn, flowId: string): DialogOutcome {
  const flow = turn.flows.find(({ id }) => id === flowId)
  if (!flow) return outcome(turn, { offer: null }, [{ say: 'flow.gone' }])
  const { state } = turn
  const set = setAside(turn, state.flow?.flow === flowId ? null : state.flow)
  const fresh = set.state.paused?.flow === flowId ? release(set) : set
  const open = beginFlow(flow, turn.input.now)
  return outcome(
    fresh,
    { flow: open, offer: null, notes: notesWithout(state.notes, ASIDE, PUT_OFF) },
    [speak(flow.intro, knownValues(flow, {})), ...ask(flow, open)],
  )
}

/** Puts an exercise on hold; one that was on hold before is given up, and counts as unfinished. */
function setAside(turn: Turn, open: FlowState | null): Turn {
  if (!open) return turn
  const freed = release(turn)
  return { ...freed, state: { ...freed.state, paused: { ...open, misses: 0 } } }
}

function release(turn: Turn): Turn {
  const { paused } = turn.state
  if (!paused) return turn
  const profile = withEpisode(turn.profile, paused, { at: turn.input.now, finished: false })
  return { ...turn, profile, state: { ...turn.state, paused: null } }
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
      return (aside === undefined ? null : answerAside(opened, aside)) ?? answerStep(opened)
    }
  }
}

/** Reads the answer to "pause, skip or leave?" and "stay with that or finish?"; null if it is none. */
function answerAside(turn: OpenTurn, aside: string | number): DialogOutcome | null {
  const { plain, event } = turn.input
  if (event !== undefined) return null
  if (aside === 'worry') {
    const chosen = matchChoice(plain, WORRY_CHOICES)
    const yes = parseYesNo(plain)
    if (chosen === 'stay' || yes === true) return stayWithWorry(turn)
    if (chosen === 'finish' || yes === false || isGoOn(plain)) {
      const notes = { ...turn.state.notes, [PUT_OFF]: 1 }
      return outcome(turn, { notes }, [
        { say: 'flow.worry.finish' },
        ...askAgain(turn.flow, turn.open),
      ])
    }
    // Whoever simply goes on telling has chosen to stay with it.
    const answers = readReply(turn.open.step, turn.step, turn.open.answers, turn.input)
    const telling = takesFreeText(turn.step) || !answers
    const off = offScript(plain, { freeText: true })
    return telling && (off === 'none' || off === 'worry') && countWords(plain) >= 3
      ? stayWithWorry(turn)
      : null
  }
  switch (matchChoice(plain, REFUSAL_CHOICES)) {
    case 'pause':
      return pause(turn)
    case 'skip':
      return move(turn, { kind: 'skip' }, [{ say: 'flow.skipped' }])
    case 'leave':
      return leave(turn, turn.open)
    case 'goOn':
      return outcome(turn, {}, askAgain(turn.flow, turn.open))
    case null:
      break
  }
  // A second no is a no. A bare yes to three options takes the one that loses nothing.
  const fits = readReply(turn.open.step, turn.step, turn.open.answers, turn.input)
  if (fits && !takesFreeText(turn.step)) return null
  if (offScript(plain, { freeText: false }) === 'refusal') return leave(turn, turn.open)
  return parseYesNo(plain) === true ? pause(turn) : null
}

function answerStep(turn: OpenTurn): DialogOutcome {
  const { flow, open, step, input } = turn
  const answer = readReply(open.step, step, open.answers, input)
  if (input.event !== undefined) return answer ? move(turn, answer) : outcome(turn, {}, [])
  const freeText = takesFreeText(step)
  if (answer && !freeText) return move(turn, answer)
  const kind = offScript(input.plain, { freeText })
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
      return answer && meansNone(turn) ? move(turn, answer) : missed(turn, 'stuck')
    case 'refusal':
      return aside(turn, 'refusal', { say: 'flow.refused', choices: REFUSAL_CHOICES })
    case 'discomfort':
      return flow.discomfort === undefined || flow.discomfort === open.step
        ? aside(turn, 'refusal', { say: 'flow.discomfort', choices: REFUSAL_CHOICES })
        : move(turn, { kind: 'discomfort' })
    case 'worry':
      return aside(turn, 'worry', { say: 'flow.worry', choices: WORRY_CHOICES })
    case 'none':
      if (isHeavy(turn)) return aside(turn, 'worry', { say: 'flow.worry', choices: WORRY_CHOICES })
      return answer ? move(turn, answer) : missed(turn, 'misfit')
  }
}

/** Counts a miss: asked again differently, then with help or an example, then in the easiest way. */
function missed(turn: OpenTurn, why: 'misfit' | 'stuck'): DialogOutcome {
  const { flow } = turn
  const { state: open } = advance(flow, turn.open, { kind: 'misfit' })
  const misses = open.misses + (why === 'stuck' ? 1 : 0)
  const say = misses > 1 ? askEasier(flow, open, misses > 2) : askAgain(flow, open)
  return outcome(turn, { flow: open }, say)
}

function aside(turn: OpenTurn, name: 'refusal' | 'worry', say: Utterance): DialogOutcome {
  return outcome(turn, { notes: { ...turn.state.notes, [ASIDE]: name } }, [say])
}

function explain({ flow, open, input }: OpenTurn): Utterance {
  const known = knownValues(flow, open.answers)
  switch (questionAbout(input.plain)) {
    case 'purpose':
      return speak(flow.why, known)
    case 'length':
      return speak('flow.question.length', { minutes: flow.minutes })
    case 'other':
      return { say: 'flow.question.other' }
  }
}

/** A bare "no" where the flow itself provides for "there is none". */
function meansNone({ step, input }: OpenTurn): boolean {
  const foreseen =
    typeof step.next !== 'string' &&
    step.next.some((transition) => 'when' in transition && transition.when === 'nothingThere')
  return foreseen && isNothing(input.plain)
}

/** Valence at and below which a message that does not fit is heard before the exercise. */
const HEAVY_VALENCE = -0.4

/** Strong feeling in a message that does not answer: somebody is telling, not answering. */
function isHeavy({ step, input }: OpenTurn): boolean {
  const { reading, plain } = input
  if (step.expect === 'text' || reading.abstained || reading.valence > HEAVY_VALENCE) return false
  if (step.expect === 'list' && (countItems(plain) > 1 || !/\bi\b|\bmy\b|我/u.test(plain))) {
    // A list of things one sees may well be of sad things.
    if (!/[^,;、]{40}|[^,;、\p{ASCII}]{12}/u.test(plain)) return false
  }
  return countWords(plain) >= 4
}

/** Words of a text: Latin ones as they stand, Han two characters to a word. */
function countWords(plain: string): number {
  const han = plain.match(/\p{Script=Han}/gu)?.length ?? 0
  const others = plain.match(/[\p{L}\p{N}']+/gu)?.filter((word) => !/\p{Script=Han}/u.test(word))
  return Math.ceil(han / 2) + (others?.length ?? 0)
}

/** Takes one step and says what follows from it. */
function move(turn: OpenTurn, reply: FlowReply, before: readonly Utterance[] = []): DialogOutcome {
  const { flow } = turn
  const name = answerName(turn.open.step, turn.step)
  const rated = reply.kind === 'rating' && (name === DISTRESS_BEFORE || name === DISTRESS_AFTER)
  const moved = advance(flow, turn.open, reply)
  const words = rated ? acknowledge(moved.state.answers, name) : null
  const said = words ? [...before, words] : before
  const done = settle(turn, moved, said, reply)
  return rated ? { ...done, rating: reply.value } : done
}

function settle(
  turn: OpenTurn,
  moved: Advance,
  said: readonly Utterance[],
  reply: FlowReply,
): DialogOutcome {
  const { flow } = turn
  switch (moved.kind) {
    case 'moved': {
      const lead: Utterance[] = reply.kind === 'back' ? [{ say: 'flow.back' }] : []
      return outcome(turn, { flow: moved.state }, [...said, ...lead, ...ask(flow, moved.state)])
    }
    case 'atStart':
      return outcome(turn, { flow: moved.state }, [
        ...said,
        { say: 'flow.back.first' },
        ...askAgain(flow, moved.state),
      ])
    case 'misfit':
      return missed(turn, 'misfit')
    case 'left':
      return leave(turn, moved.state, said)
    case 'switched':
      return change(turn, moved.state, moved.to, said)
    case 'finished':
      return finish(turn, moved.state, moved.closing, said)
  }
}

function finish(
  turn: OpenTurn,
  open: FlowState,
  end: string | null,
  said: readonly Utterance[],
): DialogOutcome {
  const profile = withEpisode(turn.profile, open, { at: turn.input.now, finished: true })
  const words = closing(turn.flow, open, end)
  const putOff: Utterance[] =
    turn.state.notes[PUT_OFF] === undefined ? [] : [{ say: 'flow.worry.afterwards' }]
  const notes = notesWithout(turn.state.notes, PUT_OFF)
  return outcome({ ...turn, profile }, { flow: null, notes }, [...said, ...words, ...putOff])
}

function leave(turn: OpenTurn, open: FlowState, said: readonly Utterance[] = []): DialogOutcome {
  const profile = withEpisode(turn.profile, open, { at: turn.input.now, finished: false })
  const notes = notesWithout(turn.state.notes, PUT_OFF)
  return outcome({ ...turn, profile }, { flow: null, notes }, [...said, { say: 'flow.left' }])
}

function pause(turn: OpenTurn): DialogOutcome {
  return outcome(setAside(turn, turn.open), { flow: null }, [{ say: 'flow.paused' }])
}

function stayWithWorry(turn: OpenTurn): DialogOutcome {
  return outcome(setAside(turn, turn.open), { flow: null }, [{ say: 'flow.worry.stay' }])
}

/** Goes over to another technique; a rating already given is not asked for again. */
function change(
  turn: OpenTurn,
  open: FlowState,
  to: string,
  said: readonly Utterance[],
): DialogOutcome {
  const flow = turn.flows.find(({ id }) => id === to)
  if (!flow) return leave(turn, open, said)
  const { before, after } = ratingsOf(open.answers)
  const profile = withEpisode(turn.profile, open, { at: turn.input.now, finished: after !== null })
  const next = beginFlow(flow, turn.input.now, after ?? before ?? undefined)
  return outcome({ ...turn, profile }, { flow: next }, [
    ...said,
    speak(flow.intro, knownValues(flow, {})),
    ...ask(flow, next),
  ])
}
