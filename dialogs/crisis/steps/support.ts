import type { MessageKey } from '../../messages/en.ts'
import { matchChoice, parseYesNo } from '../../replies.ts'
import { hasLines } from '../../safety-plan/plan.ts'
import { startPlan } from '../../safety-plan/start.ts'
import type { DialogOutcome, Utterance } from '../../types.ts'
import { answerCheckInOffer, offerCheckIn } from '../check-in.ts'
import {
  atLeast,
  finish,
  isOwn,
  PLAN_OFFER,
  question,
  watch,
  withEmergency,
  type CrisisTurn,
  type Danger,
} from '../turn.ts'
import { goOn, leave, recheck, refused, type Answer } from './common.ts'

/** Whom they could tell; then, for thoughts of their own, whether they would reach out in time. */
export const tell: Answer = (turn, danger, reply) => {
  const go = (say: MessageKey): DialogOutcome =>
    isOwn(danger) ? goOn(turn, danger, say, 'willing') : watch(turn, danger, [{ say }])
  switch (reply) {
    case 'yes':
    case 'some':
      return go('crisis.tell.yes')
    case 'no':
      return go('crisis.tell.no')
    case 'kidding':
      return recheck(turn, danger, reply)
    case 'refuse':
      return refused(turn, danger)
    case 'unclear':
      return leave(turn, danger)
  }
}

export const willing: Answer = (turn, danger, words) => {
  // "I would", 愿意: words that are a yes to an offer and to nothing else.
  const reply = words === 'unclear' && parseYesNo(turn.input.plain) === true ? 'yes' : words
  switch (reply) {
    case 'yes':
      return planNext(turn, danger, [{ say: 'crisis.willing.yes' }])
    case 'no':
    case 'some':
    case 'unclear': {
      const high = atLeast(danger, 'high')
      return finish(turn, high, 'someone', [
        withEmergency(turn, 'crisis.willing.no'),
        question(turn, 'someone', high),
      ])
    }
    case 'kidding':
      return recheck(turn, danger, reply)
    case 'refuse':
      return refused(turn, danger)
  }
}

/** A safety plan, where there is none yet; else when to ask again. */
function planNext(turn: CrisisTurn, danger: Danger, say: readonly Utterance[]): DialogOutcome {
  if (!hasLines(turn.profile.safetyPlan)) {
    return finish(turn, danger, 'planOffer', [...say, question(turn, 'planOffer', danger)])
  }
  return checkInNext(turn, danger, [...say, { say: 'crisis.plan.keep' }])
}

function checkInNext(turn: CrisisTurn, danger: Danger, say: readonly Utterance[]): DialogOutcome {
  const watched = watch(turn, danger, say, { resume: false })
  const offered = offerCheckIn(watched, turn.input)
  return offered === watched ? watch(turn, danger, say) : offered
}

/** `reply` alone would miss "let's do it": the offer is read apart. */
export const planOffer: Answer = (turn, danger, reply) => {
  if (reply === 'kidding') return recheck(turn, danger, reply)
  const chosen = matchChoice(turn.input.plain, PLAN_OFFER)
  const wants = chosen === null ? parseYesNo(turn.input.plain) : chosen === 'start'
  if (wants !== true) return checkInNext(turn, danger, [{ say: 'crisis.plan.later' }])
  const left = watch(turn, danger, [], { resume: false })
  const { profile } = turn
  return startPlan(left.state, { ...turn.input, profile })
}

export const checkIn: Answer = (turn, danger, reply) => {
  if (reply === 'kidding') return recheck(turn, danger, reply)
  const answer = answerCheckInOffer({ ...turn, state: finish(turn, danger, 'watch', []).state })
  if (answer === 'no') return watch(turn, danger, [{ say: 'crisis.checkIn.no' }])
  return answer ?? leave(turn, danger)
}

export const someone: Answer = (turn, danger, reply) => {
  if (reply === 'kidding') return recheck(turn, danger, reply)
  const there = reply === 'yes'
  return finish(turn, danger, 'called', [
    there ? { say: 'crisis.someone.yes' } : withEmergency(turn, 'crisis.someone.no'),
    question(turn, 'called', danger),
  ])
}

/** `reply` comes from `parseCalled`: anything but a plain yes is none. */
export const called: Answer = (turn, danger, reply) => {
  switch (reply) {
    case 'yes':
      return watch(turn, danger, [{ say: 'crisis.called.yes' }], { resume: false })
    case 'kidding':
      return recheck(turn, danger, reply)
    case 'no':
    case 'some':
    case 'refuse':
    case 'unclear':
      return finish(turn, danger, 'calledAgain', [
        {
          ...question(turn, 'calledAgain', danger),
          ...withEmergency(
            turn,
            danger.kind === 'medical' ? 'crisis.called.no.medical' : 'crisis.called.no',
          ),
        },
      ])
  }
}

export const calledAgain: Answer = (turn, danger, reply) =>
  reply === 'yes' || reply === 'kidding'
    ? called(turn, danger, reply)
    : watch(turn, danger, [withEmergency(turn, 'crisis.called.leave')], { resume: false })
