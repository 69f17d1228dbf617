import type { MessageKey } from '../messages/en.ts'
import { hasLines } from '../safety-plan/plan.ts'
import { showPlan } from '../safety-plan/show.ts'
import type { DialogOutcome, Utterance } from '../types.ts'
import {
  finish,
  helplines,
  isOwn,
  question,
  rank,
  urgent,
  withEmergency,
  type CrisisTurn,
  type Danger,
  type Question,
} from './turn.ts'

/** A sign of the same danger within this time is answered shorter, without starting over. */
const RECENT_MS = 30 * 60 * 1000

/** How long after a denial a small sign is asked about directly. */
const RAISED_MS = 7 * 24 * 60 * 60 * 1000

const PROGRAM: Utterance = { say: 'crisis.program' }

/** Means were asked for: what is not answered is said openly, and the question behind it is asked. */
export function asksForMeans({ input }: CrisisTurn): boolean {
  return input.risk.evidence.some(({ id }) => id.endsWith('.means-question'))
}

/**
 * Nothing but hopelessness, burden or too much at once: one gentle sentence that names the way to
 * people. A page of numbers would say that the talk has become an emergency, and mostly it has not.
 */
function isVeiled({ input }: CrisisTurn): boolean {
  return input.risk.evidence.every(({ id }) => /\.(?:veiled|overload)$/.test(id))
}

function acknowledge(turn: CrisisTurn, { kind, about }: Danger): MessageKey {
  if (about === 'other') return 'crisis.ack.other'
  if (kind === 'suicide' && asksForMeans(turn)) return 'crisis.ack.means'
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

function firstStep({ kind, about }: Danger): Question {
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

/** The person's own safety plan, where they have one: it was made for this. */
export function ownPlan(turn: CrisisTurn, danger: Danger): readonly Utterance[] {
  const { profile, input } = turn
  return isOwn(danger) && hasLines(profile.safetyPlan)
    ? [showPlan({ ...input, profile }, { say: 'crisis.plan.first' })]
    : []
}

/** Emergency number first, then what helps until somebody is there. */
export function emergency(turn: CrisisTurn, danger: Danger): DialogOutcome {
  const { kind, about } = danger
  if (kind === 'medical') {
    const key = about === 'other' ? 'crisis.medical.other' : 'crisis.medical'
    return finish(turn, danger, 'called', [
      urgent(turn, key),
      { say: about === 'other' ? 'crisis.medical.steps.other' : 'crisis.medical.steps' },
      question(turn, 'called', danger),
    ])
  }
  if (about === 'other') {
    return finish(turn, danger, 'called', [
      withEmergency(turn, kind === 'abuse' ? 'crisis.other.safety' : 'crisis.other.now', {
        full: true,
      }),
      helplines(turn, { emergency: false }),
      PROGRAM,
      question(turn, 'called', danger),
    ])
  }
  if (kind === 'harm-to-others' || kind === 'abuse') {
    return finish(turn, danger, 'called', [
      withEmergency(turn, kind === 'abuse' ? 'crisis.safe.no' : 'crisis.harm.now', { full: true }),
      helplines(turn, { emergency: false }),
      PROGRAM,
      question(turn, 'called', danger),
    ])
  }
  return finish(turn, danger, 'someone', [
    withEmergency(turn, 'crisis.imminent', { full: true }),
    { say: 'crisis.imminent.steps' },
    helplines(turn, { emergency: false }),
    PROGRAM,
    ...(hasLines(turn.profile.safetyPlan) ? [{ say: 'crisis.plan.word' } as const] : []),
    question(turn, 'someone', danger),
  ])
}

/** The same danger again, minutes later: heard, shorter, with the number, and one question. */
function again(turn: CrisisTurn, danger: Danger): DialogOutcome {
  const { kind, about, level } = danger
  if (kind === 'medical') {
    return finish(turn, danger, 'called', [
      withEmergency(turn, about === 'other' ? 'crisis.medical.other' : 'crisis.aside.worse'),
      question(turn, 'called', danger),
    ])
  }
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
  const step: Question =
    about === 'self' && (kind === 'suicide' || kind === 'self-harm') ? 'today' : firstStep(danger)
  return finish(turn, danger, step, [
    withEmergency(turn, asksForMeans(turn) ? 'crisis.again.means' : 'crisis.again'),
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
  const denied = crisis?.deniedAt !== undefined && turn.input.now - crisis.deniedAt < RAISED_MS
  if (danger.level === 'low' && denied && isOwn(danger)) {
    // The watch is raised: after a denial a small sign is asked about directly.
    return finish(turn, danger, 'ask', [
      helplines(turn, { key: 'crisis.helplines.keep' }),
      question(turn, 'ask', danger),
    ])
  }
  if (danger.level === 'low') {
    const soft = question(turn, 'soft', danger)
    const say = isVeiled(turn) ? [soft] : [helplines(turn, { key: 'crisis.helplines.keep' }), soft]
    return finish(turn, danger, 'soft', say)
  }
  const step = firstStep(danger)
  if (step === 'panic') {
    return finish(turn, danger, step, [urgent(turn, 'crisis.panic'), question(turn, step, danger)])
  }
  return finish(turn, danger, step, [
    { say: acknowledge(turn, danger) },
    ...ownPlan(turn, danger),
    helplines(turn),
    PROGRAM,
    question(turn, step, danger),
  ])
}

export { RECENT_MS }
