import type { MessageKey } from '../messages/en.ts'
import type { DialogOutcome } from '../types.ts'
import { asksForMeans, emergency } from './enter.ts'
import type { CrisisReply } from './reply.ts'
import {
  atLeast,
  atMost,
  finish,
  helplines,
  question,
  watch,
  withEmergency,
  type CrisisTurn,
  type Danger,
  type Question,
} from './turn.ts'

type Answer = (turn: CrisisTurn, danger: Danger, reply: CrisisReply) => DialogOutcome

function leave(turn: CrisisTurn, danger: Danger, say: MessageKey = 'crisis.leave'): DialogOutcome {
  const own = danger.about === 'self' && (danger.kind === 'suicide' || danger.kind === 'self-harm')
  return watch(turn, danger, [{ say }], { resume: false, left: own })
}

function goOn(turn: CrisisTurn, danger: Danger, say: MessageKey, step: Question): DialogOutcome {
  return finish(turn, danger, step, [{ say }, question(turn, step, danger)])
}

function recheck(turn: CrisisTurn, danger: Danger, reply: CrisisReply): DialogOutcome {
  const say = reply === 'kidding' ? 'crisis.recheck.kidding' : 'crisis.recheck'
  return finish(turn, danger, 'recheck', [{ ...question(turn, 'recheck', danger), say }])
}

/** Thoughts of suicide were confirmed: is it for today? */
function confirmed(turn: CrisisTurn, danger: Danger, reply: CrisisReply): DialogOutcome {
  const suicide: Danger = { ...atLeast(danger, 'moderate'), kind: 'suicide' }
  if (asksForMeans(turn)) {
    const high = atLeast(suicide, 'high')
    return finish(turn, high, 'today', [
      withEmergency(turn, 'crisis.again.means'),
      question(turn, 'today', high),
    ])
  }
  return reply === 'yes'
    ? goOn(turn, atLeast(suicide, 'high'), 'crisis.yes', 'today')
    : goOn(turn, suicide, 'crisis.some', 'today')
}

const ask: Answer = (turn, danger, reply) => {
  switch (reply) {
    case 'yes':
    case 'some':
      return confirmed(turn, danger, reply)
    case 'no':
    case 'kidding':
      return recheck(turn, danger, reply)
    case 'refuse':
      return leave(turn, danger, 'crisis.refuse')
    case 'unclear':
      return finish(turn, danger, 'askAgain', [question(turn, 'askAgain', danger)])
  }
}

const askAgain: Answer = (turn, danger, reply) =>
  reply === 'unclear' ? leave(turn, danger) : ask(turn, danger, reply)

const soft: Answer = (turn, danger, reply) => {
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
      return leave(turn, danger, 'crisis.refuse')
    case 'unclear':
      return leave(turn, danger)
  }
}

/** The soft question was answered with a yes: now the lines, and the direct one. */
function heavier(turn: CrisisTurn, danger: Danger, reply: 'yes' | 'some'): DialogOutcome {
  if (danger.about === 'other') return other(turn, danger, reply)
  const open = (say: MessageKey, step: Question): DialogOutcome =>
    finish(turn, danger, step, [{ say }, helplines(turn), question(turn, step, danger)])
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

const today: Answer = (turn, danger, reply) => {
  switch (reply) {
    case 'yes':
      return emergency(turn, { ...danger, level: 'imminent', kind: 'suicide' })
    case 'some':
    case 'unclear': {
      // Not knowing is treated as a yes; a number too many is the smaller mistake.
      const high = atLeast(danger, 'high')
      return finish(turn, high, 'someone', [
        withEmergency(turn, 'crisis.today.maybe'),
        question(turn, 'someone', high),
      ])
    }
    case 'no':
      return goOn(turn, danger, 'crisis.notToday', 'tell')
    case 'kidding':
      return recheck(turn, danger, reply)
    case 'refuse':
      return leave(turn, danger, 'crisis.refuse')
  }
}

const tell: Answer = (turn, danger, reply) => {
  switch (reply) {
    case 'yes':
    case 'some':
      return watch(turn, danger, [{ say: 'crisis.tell.yes' }])
    case 'no':
      return watch(turn, danger, [{ say: 'crisis.tell.no' }])
    case 'kidding':
      return recheck(turn, danger, reply)
    case 'refuse':
      return leave(turn, danger, 'crisis.refuse')
    case 'unclear':
      return leave(turn, danger)
  }
}

const someone: Answer = (turn, danger, reply) => {
  if (reply === 'kidding') return recheck(turn, danger, reply)
  const there = reply === 'yes'
  return finish(turn, danger, 'called', [
    there ? { say: 'crisis.someone.yes' } : withEmergency(turn, 'crisis.someone.no'),
    question(turn, 'called', danger),
  ])
}

/** `reply` comes from `parseCalled`: anything but a plain yes is none. */
const called: Answer = (turn, danger, reply) => {
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

const calledAgain: Answer = (turn, danger, reply) =>
  reply === 'yes' || reply === 'kidding'
    ? called(turn, danger, reply)
    : watch(turn, danger, [withEmergency(turn, 'crisis.called.leave')], { resume: false })

const recheckAnswer: Answer = (turn, danger, reply) => {
  switch (reply) {
    case 'no':
    case 'kidding':
      return watch(turn, atMost(danger, 'low'), [{ say: 'crisis.recheck.ok' }])
    case 'yes':
    case 'some':
      return danger.about === 'other'
        ? other(turn, danger, reply)
        : danger.kind === 'suicide' || danger.kind === 'self-harm'
          ? confirmed(turn, danger, reply)
          : heavier(turn, atLeast(danger, 'moderate'), reply)
    case 'refuse':
      return leave(turn, danger, 'crisis.refuse')
    case 'unclear':
      return leave(turn, danger)
  }
}

const harm: Answer = (turn, danger, reply) => {
  switch (reply) {
    case 'yes':
    case 'some':
      return emergency(turn, { ...danger, level: reply === 'yes' ? 'imminent' : 'high' })
    case 'no':
    case 'kidding':
      return watch(turn, atMost(danger, 'moderate'), [{ say: 'crisis.harm.no' }])
    case 'refuse':
      return leave(turn, danger, 'crisis.refuse')
    case 'unclear':
      return watch(turn, danger, [{ say: 'crisis.harm.no' }])
  }
}

const safe: Answer = (turn, danger, reply) => {
  switch (reply) {
    case 'yes':
      return watch(turn, danger, [{ say: 'crisis.safe.yes' }])
    case 'no':
      return emergency(turn, atLeast(danger, 'high'))
    case 'kidding':
      return recheck(turn, danger, reply)
    case 'refuse':
      return leave(turn, danger, 'crisis.refuse')
    case 'some':
    case 'unclear':
      return finish(turn, danger, 'safeAgain', [question(turn, 'safeAgain', danger)])
  }
}

const safeAgain: Answer = (turn, danger, reply) =>
  reply === 'some'
    ? emergency(turn, atLeast(danger, 'high'))
    : reply === 'unclear'
      ? leave(turn, danger)
      : safe(turn, danger, reply)

const other: Answer = (turn, danger, reply) => {
  switch (reply) {
    case 'yes':
    case 'some':
      return emergency(turn, atLeast(danger, 'high'))
    case 'kidding':
      return watch(turn, atMost(danger, 'low'), [{ say: 'crisis.soft.no' }])
    case 'refuse':
      return leave(turn, danger, 'crisis.refuse')
    case 'no':
    case 'unclear':
      return danger.level === 'low'
        ? watch(turn, danger, [{ say: 'crisis.other.past' }])
        : watch(turn, danger, [
            danger.kind === 'abuse'
              ? withEmergency(turn, 'crisis.other.safety')
              : { say: 'crisis.other.later' },
          ])
  }
}

/** No air: known panic, or an emergency. Whatever is not a plain yes is an emergency. */
const panic: Answer = (turn, danger, reply) => {
  switch (reply) {
    case 'yes':
      return watch(turn, atMost(danger, 'low'), [withEmergency(turn, 'crisis.panic.yes')])
    case 'kidding':
      return watch(turn, atMost(danger, 'low'), [{ say: 'crisis.soft.no' }])
    case 'refuse':
      return leave(turn, danger, 'crisis.refuse')
    case 'no':
    case 'some':
    case 'unclear':
      return emergency(turn, atLeast(danger, 'high'))
  }
}

/** How each step takes its answer. */
export const ANSWERS: Readonly<Record<Question, Answer>> = {
  soft,
  ask,
  askAgain,
  today,
  tell,
  someone,
  called,
  calledAgain,
  recheck: recheckAnswer,
  harm,
  safe,
  safeAgain,
  other,
  panic,
}
