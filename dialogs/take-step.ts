import { advance, beginFlow } from './advance.ts'
import type { Advance, FlowReply } from './advance.ts'
import { ask, askAgain, askEasier, knownValues, speak } from './ask-step.ts'
import { acknowledge, closing, ratingsOf, withEpisode } from './end-flow.ts'
import { answerName, DISTRESS_AFTER, DISTRESS_BEFORE, isShortForm } from './flow.ts'
import { notesWithout, outcome, PUT_OFF, setAside } from './flow-turn.ts'
import type { OpenTurn } from './flow-turn.ts'
import type { DialogOutcome, FlowState, Utterance } from './types.ts'

/** Takes one step and says what follows from it. */
export function move(
  turn: OpenTurn,
  reply: FlowReply,
  before: readonly Utterance[] = [],
): DialogOutcome {
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
      return leave(turn, moved.state, said, moved.listen ? 'flow.listen' : 'flow.left')
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

/** Ends the exercise unfinished, without a word of blame. */
export function leave(
  turn: OpenTurn,
  open: FlowState,
  said: readonly Utterance[] = [],
  say: 'flow.left' | 'flow.listen' = 'flow.left',
): DialogOutcome {
  const profile = withEpisode(turn.profile, open, { at: turn.input.now, finished: false })
  const notes = notesWithout(turn.state.notes, PUT_OFF)
  return outcome({ ...turn, profile }, { flow: null, notes }, [...said, { say }])
}

/** Puts the open exercise on hold at its step. */
export function pause(turn: OpenTurn): DialogOutcome {
  return outcome(setAside(turn, turn.open), { flow: null }, [{ say: 'flow.paused' }])
}

/** Puts the open exercise on hold and asks about what came up instead. */
export function stayWithWorry(turn: OpenTurn): DialogOutcome {
  return outcome(setAside(turn, turn.open), { flow: null }, [{ say: 'flow.worry.stay' }])
}

/** Goes over to another technique, in the same form; a rating given is not asked for again. */
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
  const begun = beginFlow(flow, turn.input.now, {
    distressBefore: after ?? before ?? undefined,
    short: isShortForm(open.answers),
  })
  // It is still the same moment of the same person: what is learned later needs to know which.
  const next = open.context ? { ...begun, context: open.context } : begun
  return outcome({ ...turn, profile }, { flow: next }, [
    ...said,
    speak(flow.intro, knownValues(flow, {})),
    ...ask(flow, next),
  ])
}

/** Counts a miss: asked again differently, then with help or an example, then in the easiest way. */
export function missed(turn: OpenTurn, why: 'misfit' | 'stuck'): DialogOutcome {
  const { flow } = turn
  const { state: open } = advance(flow, turn.open, { kind: 'misfit' })
  const misses = open.misses + (why === 'stuck' ? 1 : 0)
  const say = misses > 1 ? askEasier(flow, open, misses > 2) : askAgain(flow, open)
  return outcome(turn, { flow: open }, say)
}
