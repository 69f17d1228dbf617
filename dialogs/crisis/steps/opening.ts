import type { MessageKey } from '../../messages/en.ts'
import type { DialogOutcome } from '../../types.ts'
import { emergency, ownPlan } from '../enter.ts'
import {
  atLeast,
  atMost,
  finish,
  helplines,
  question,
  rank,
  SITTING_MS,
  watch,
  type CrisisTurn,
  type Danger,
  type Question,
} from '../turn.ts'
import { confirmed, leave, recheck, refused, type Answer } from './common.ts'
import { other } from './other-dangers.ts'

export const ask: Answer = (turn, danger, reply) => {
  switch (reply) {
    case 'yes':
    case 'some':
      return confirmed(turn, danger, reply)
    case 'no':
    case 'kidding':
      return recheck(turn, danger, reply)
    case 'refuse':
      return refused(turn, danger)
    case 'unclear':
      return finish(turn, danger, 'askAgain', [question(turn, 'askAgain', danger)])
  }
}

export const askAgain: Answer = (turn, danger, reply) =>
  reply === 'unclear' ? leave(turn, danger) : ask(turn, danger, reply)

export const soft: Answer = (turn, danger, reply) => {
  switch (reply) {
    case 'yes':
    case 'some':
      return heavier(turn, atLeast(danger, 'moderate'), reply)
    case 'no':
    case 'kidding':
      return watch(turn, atMost(danger, 'low'), [
        { say: danger.about === 'other' ? 'crisis.other.past' : 'crisis.soft.no' },
      ])
    case 'refuse':
      return refused(turn, danger)
    case 'unclear':
      return leave(turn, danger)
  }
}

/** The soft question was answered with a yes: now the lines, and the direct one. */
function heavier(turn: CrisisTurn, danger: Danger, reply: 'yes' | 'some'): DialogOutcome {
  if (danger.about === 'other') return other(turn, danger, reply)
  const open = (say: MessageKey, step: Question): DialogOutcome =>
    finish(turn, danger, step, [
      { say },
      ...ownPlan(turn, danger),
      helplines(turn),
      question(turn, step, danger),
    ])
  switch (danger.kind) {
    case 'suicide':
    case 'self-harm':
      return open(reply === 'yes' ? 'crisis.yes' : 'crisis.some', 'ask')
    case 'medical':
      return emergency(turn, danger)
    case 'harm-to-others':
      return open('crisis.ack.harm', 'harm')
    case 'abuse':
      return open('crisis.ack.abuse', 'safe')
  }
}

/**
 * Where a completed re-check leaves the watch. Asked on another day, a no is believed. In the same
 * sitting a plain danger that is denied stays moderate: it is asked about once more on coming back.
 */
function afterRecheck({ state, input }: CrisisTurn, { level }: Danger): Danger['level'] {
  const { returnedAt } = state.crisis ?? {}
  const onReturn = returnedAt !== undefined && input.now - returnedAt < SITTING_MS
  return onReturn || rank(level) < rank('high') ? 'low' : 'moderate'
}

export const recheckAnswer: Answer = (turn, danger, reply) => {
  switch (reply) {
    case 'no':
    case 'kidding':
      return watch(turn, atMost(danger, afterRecheck(turn, danger)), [{ say: 'crisis.recheck.ok' }])
    case 'yes':
    case 'some':
      return danger.about === 'other'
        ? other(turn, danger, reply)
        : danger.kind === 'suicide' || danger.kind === 'self-harm'
          ? confirmed(turn, danger, reply)
          : heavier(turn, atLeast(danger, 'moderate'), reply)
    case 'refuse':
      return refused(turn, danger)
    case 'unclear':
      return leave(turn, danger)
  }
}
