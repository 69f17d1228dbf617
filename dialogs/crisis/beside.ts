import { ASIDES, type Aside } from './aside.ts'
import { emergency } from './enter.ts'
import {
  atLeast,
  atMost,
  finish,
  helplines,
  isOwn,
  question,
  watch,
  withEmergency,
  type CrisisTurn,
  type Danger,
  type Question,
  type Step,
} from './turn.ts'
import type { DialogOutcome } from '../types.ts'

/** They are with somebody who helps: nothing more is asked. */
export function helpIsHere(turn: CrisisTurn, danger: Danger): DialogOutcome {
  return watch(turn, danger, [{ say: 'crisis.called.here' }], { resume: false })
}

/** No air any more: believed, with the number beside it. */
export function breathIsBack(turn: CrisisTurn, danger: Danger): DialogOutcome {
  return watch(turn, atMost(danger, 'low'), [withEmergency(turn, 'crisis.panic.better')])
}

/** Something was said beside the question: answered itself, and the question once more. */
export function answerAside(
  turn: CrisisTurn,
  danger: Danger,
  step: Step,
  aside: Aside,
): DialogOutcome {
  if (aside === 'worse' && step === 'panic') return emergency(turn, atLeast(danger, 'high'))
  if (aside === 'farewell') {
    return finish(turn, danger, 'recheck', [
      { ...question(turn, 'recheck', danger), ...withEmergency(turn, 'crisis.aside.farewell') },
    ])
  }
  const answer = withEmergency(turn, ASIDES[aside])
  const andAsk = (next: Question): DialogOutcome =>
    finish(turn, danger, next, [answer, question(turn, next, danger)])
  switch (step) {
    case 'watch':
    case 'left':
      return finish(turn, danger, step, [answer])
    case 'soft':
    case 'askAgain':
      return watch(turn, danger, [answer], { resume: false, left: true })
    case 'safeAgain':
    case 'calledAgain':
      return watch(turn, danger, [answer], { resume: false })
    case 'called':
      // The answer says what to do about the call: asking again whether it was made would not hear it.
      return finish(turn, danger, 'calledAgain', [
        { ...question(turn, 'calledAgain', danger), ...answer },
      ])
    case 'ask':
      return andAsk('askAgain')
    case 'safe':
      return andAsk('safeAgain')
    case 'today':
    case 'tell':
    case 'someone':
    case 'recheck':
    case 'harm':
    case 'other':
    case 'panic':
    case 'how':
    case 'intend':
    case 'plan':
    case 'before':
    case 'recent':
    case 'willing':
    case 'planOffer':
    case 'checkIn':
      return andAsk(step)
  }
}

/** A yes came after the question was left: it may mean that question, so it is asked once more. */
export function lateYes(turn: CrisisTurn, danger: Danger): DialogOutcome {
  return finish(turn, danger, 'askAgain', [
    { ...question(turn, 'askAgain', danger), say: 'crisis.lateYes' },
  ])
}

/** Somebody comes back to a watch, or to a question left open: they are asked how it is now, once. */
export function comeBack(turn: CrisisTurn, danger: Danger): DialogOutcome {
  return finish(turn, { ...danger, returned: true }, 'recheck', [
    {
      ...question(turn, 'recheck', danger),
      say: isOwn(danger) ? 'crisis.back' : 'crisis.back.danger',
    },
  ])
}

/** The country was named: its numbers, and the question that still waits. */
export function countryKnown(turn: CrisisTurn, danger: Danger, step: Step): DialogOutcome {
  const numbers = helplines(turn, { key: 'crisis.country.set' })
  return finish(turn, danger, step, [
    numbers,
    ...(step === 'watch' || step === 'left' ? [] : [question(turn, step, danger)]),
  ])
}
