import type { MessageKey } from '../../messages/en.ts'
import type { DialogOutcome, Utterance } from '../../types.ts'
import { asksForMeans, emergency } from '../enter.ts'
import { lasting, learn, nextQuestion, type Known } from '../known.ts'
import type { CrisisReply } from '../reply.ts'
import {
  atLeast,
  finish,
  isOwn,
  question,
  watch,
  withEmergency,
  type CrisisTurn,
  type Danger,
  type Question,
} from '../turn.ts'

export type Answer = (turn: CrisisTurn, danger: Danger, reply: CrisisReply) => DialogOutcome

export function leave(
  turn: CrisisTurn,
  danger: Danger,
  say: MessageKey = 'crisis.leave',
): DialogOutcome {
  return watch(turn, danger, [{ say }], { resume: false, left: isOwn(danger) })
}

/** They do not want to be asked: respected, and not asked about on coming back either. */
export function refused(turn: CrisisTurn, danger: Danger): DialogOutcome {
  return leave(turn, { ...danger, refused: true }, 'crisis.refuse')
}

export function goOn(
  turn: CrisisTurn,
  danger: Danger,
  say: MessageKey,
  step: Question,
): DialogOutcome {
  return finish(turn, danger, step, [{ say }, question(turn, step, danger)])
}

/** A denial is asked about once; that there was one is noted, and raises the watch after it. */
export function recheck(turn: CrisisTurn, danger: Danger, reply: CrisisReply): DialogOutcome {
  const asked = question(turn, 'recheck', danger)
  return finish(turn, { ...danger, denied: true }, 'recheck', [
    reply === 'kidding' ? { ...asked, say: 'crisis.recheck.kidding' } : asked,
  ])
}

/** The next question of the screener, or what follows once enough is known. */
export function screen(
  turn: CrisisTurn,
  danger: Danger,
  say: readonly Utterance[],
  learned: Known = {},
): DialogOutcome {
  const known = { ...danger.known, ...learned }
  const now: Danger = { ...danger, known }
  const next = nextQuestion(learn(known, turn.input.risk.evidence))
  return next === null
    ? finish(turn, now, 'tell', [...say, { say: 'crisis.notToday' }, question(turn, 'tell', now)])
    : finish(turn, now, next, [...say, question(turn, next, now)])
}

/** Enough was asked: what helps now. */
export function enough(turn: CrisisTurn, danger: Danger): DialogOutcome {
  return finish(turn, danger, 'tell', [
    { say: 'crisis.enough' },
    { say: 'crisis.notToday' },
    question(turn, 'tell', danger),
  ])
}

export function imminent(turn: CrisisTurn, danger: Danger, learned: Known): DialogOutcome {
  const known = { ...danger.known, ...learned }
  return emergency(turn, { ...danger, level: 'imminent', kind: 'suicide', confirmed: true, known })
}

/** Not knowing is treated as a yes; a number too many is the smaller mistake. */
export function maybe(turn: CrisisTurn, danger: Danger): DialogOutcome {
  const high = atLeast(danger, 'high')
  return finish(turn, high, 'someone', [
    withEmergency(turn, 'crisis.today.maybe'),
    question(turn, 'someone', high),
  ])
}

/** Thoughts of suicide were confirmed: is it for today? */
export function confirmed(turn: CrisisTurn, danger: Danger, reply: CrisisReply): DialogOutcome {
  const known: Known = { ...lasting(danger.known ?? {}), ideation: 'yes' }
  const suicide: Danger = {
    ...atLeast(danger, 'moderate'),
    kind: 'suicide',
    confirmed: true,
    known,
  }
  if (asksForMeans(turn)) {
    const high = atLeast(suicide, 'high')
    return finish(turn, high, 'today', [
      withEmergency(turn, 'crisis.again.means'),
      question(turn, 'today', high),
    ])
  }
  return reply === 'yes'
    ? screen(turn, atLeast(suicide, 'high'), [{ say: 'crisis.yes' }])
    : screen(turn, suicide, [{ say: 'crisis.some' }])
}
