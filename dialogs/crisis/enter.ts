import type { MessageKey } from '../messages/en.ts'
import type { DialogOutcome, Utterance } from '../types.ts'
import {
  finish,
  helplines,
  question,
  rank,
  withEmergency,
  type CrisisTurn,
  type Danger,
  type Step,
} from './turn.ts'

/** A sign of the same danger within this time is answered shorter, without starting over. */
const RECENT_MS = 30 * 60 * 1000

const PROGRAM: Utterance = { say: 'crisis.program' }

function acknowledge({ kind, about }: Danger): MessageKey {
  if (about === 'other') return 'crisis.ack.other'
  switch (kind) {
    case 'suicide':
      return 'crisis.ack.suicide'
    case 'medical':
      return 'crisis.panic'
    case 'self-harm':
      return 'crisis.ack.selfHarm'
    case 'harm-to-others':
      return 'crisis.ack.harm'
    case 'abuse':
      return 'crisis.ack.abuse'
  }
}

function firstStep({ kind, about }: Danger): Exclude<Step, 'watch'> {
  if (about === 'other') return 'other'
  switch (kind) {
    case 'suicide':
    case 'self-harm':
      return 'ask'
    case 'harm-to-others':
      return 'harm'
    case 'abuse':
      return 'safe'
    case 'medical':
      return 'panic'
  }
}

/** Emergency number first, then what helps until somebody is there. */
export function emergency(turn: CrisisTurn, danger: Danger): DialogOutcome {
  const { kind, about } = danger
  if (kind === 'medical') {
    const key = about === 'other' ? 'crisis.medical.other' : 'crisis.medical'
    return finish(turn, danger, 'called', [
      withEmergency(turn, key),
      { say: 'crisis.medical.steps' },
      helplines(turn),
      question(turn, 'called', danger),
    ])
  }
  if (about === 'other') {
    return finish(turn, danger, 'called', [
      withEmergency(turn, kind === 'abuse' ? 'crisis.other.safety' : 'crisis.other.now'),
      helplines(turn),
      PROGRAM,
      question(turn, 'called', danger),
    ])
  }
  if (kind === 'harm-to-others' || kind === 'abuse') {
    return finish(turn, danger, 'called', [
      withEmergency(turn, kind === 'abuse' ? 'crisis.safe.no' : 'crisis.harm.now'),
      helplines(turn),
      PROGRAM,
      question(turn, 'called', danger),
    ])
  }
  return finish(turn, danger, 'someone', [
    withEmergency(turn, 'crisis.imminent'),
    { say: 'crisis.imminent.steps' },
    helplines(turn),
    PROGRAM,
    question(turn, 'someone', danger),
  ])
}

/** The same danger again, minutes later: heard, shorter, with the number, and one question. */
function again(turn: CrisisTurn, danger: Danger): DialogOutcome {
  const { kind, about, level } = danger
  if (level === 'imminent') {
    return finish(turn, danger, 'called', [
      withEmergency(
        turn,
        about === 'other'
          ? 'crisis.other.now'
          : kind === 'harm-to-others'
            ? 'crisis.harm.now'
            : 'crisis.imminent.again',
      ),
      question(turn, 'called', danger),
    ])
  }
  const step: Exclude<Step, 'watch'> =
    about === 'self' && (kind === 'suicide' || kind === 'self-harm') ? 'today' : firstStep(danger)
  return finish(turn, danger, step, [
    withEmergency(turn, 'crisis.again'),
    question(turn, step, danger),
  ])
}

/**
 * Answers a new sign of danger in the same turn: plain care, helplines, a direct question.
 *
 * @param danger what was found; at least `low`
 */
export function enter(turn: CrisisTurn, danger: Danger): DialogOutcome {
  const { crisis } = turn.state
  const recent =
    crisis !== null &&
    turn.input.now - crisis.lastAt < RECENT_MS &&
    crisis.kind === danger.kind &&
    crisis.about === danger.about &&
    rank(danger.level) <= rank(crisis.level) &&
    rank(danger.level) >= rank('moderate')
  if (recent) return again(turn, danger)
  const minutesCount =
    danger.level === 'imminent' ||
    (danger.kind === 'medical' &&
      rank(danger.level) >= rank(danger.about === 'other' ? 'moderate' : 'high'))
  if (minutesCount) return emergency(turn, danger)
  if (danger.level === 'low') {
    return finish(turn, danger, 'soft', [
      helplines(turn, 'crisis.helplines.keep'),
      question(turn, 'soft', danger),
    ])
  }
  const step = firstStep(danger)
  return finish(turn, danger, step, [
    acknowledge(danger) === 'crisis.panic'
      ? withEmergency(turn, 'crisis.panic')
      : { say: acknowledge(danger) },
    helplines(turn),
    PROGRAM,
    question(turn, step, danger),
  ])
}

export { RECENT_MS }
