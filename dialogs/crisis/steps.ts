import type { MessageKey } from '../messages/en.ts'
import { matchChoice, parseYesNo } from '../replies.ts'
import { hasLines } from '../safety-plan/plan.ts'
import { startPlan } from '../safety-plan/start.ts'
import type { DialogOutcome, Utterance } from '../types.ts'
import { answerCheckInOffer, offerCheckIn } from './check-in.ts'
import { asksForMeans, emergency, ownPlan } from './enter.ts'
import { lasting, learn, nextQuestion, type Known } from './known.ts'
import type { CrisisReply } from './reply.ts'
import {
  atLeast,
  atMost,
  finish,
  helplines,
  isOwn,
  PLAN_OFFER,
  question,
  rank,
  SITTING_MS,
  watch,
  withEmergency,
  type CrisisTurn,
  type Danger,
  type Question,
} from './turn.ts'

type Answer = (turn: CrisisTurn, danger: Danger, reply: CrisisReply) => DialogOutcome

function leave(turn: CrisisTurn, danger: Danger, say: MessageKey = 'crisis.leave'): DialogOutcome {
  return watch(turn, danger, [{ say }], { resume: false, left: isOwn(danger) })
}

/** They do not want to be asked: respected, and not asked about on coming back either. */
function refused(turn: CrisisTurn, danger: Danger): DialogOutcome {
  return leave(turn, { ...danger, refused: true }, 'crisis.refuse')
}

function goOn(turn: CrisisTurn, danger: Danger, say: MessageKey, step: Question): DialogOutcome {
  return finish(turn, danger, step, [{ say }, question(turn, step, danger)])
}

/** A denial is asked about once; that there was one is noted, and raises the watch after it. */
function recheck(turn: CrisisTurn, danger: Danger, reply: CrisisReply): DialogOutcome {
  const asked = question(turn, 'recheck', danger)
  return finish(turn, { ...danger, denied: true }, 'recheck', [
    reply === 'kidding' ? { ...asked, say: 'crisis.recheck.kidding' } : asked,
  ])
}

/** The next question of the screener, or what follows once enough is known. */
function screen(
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

/** Thoughts of suicide were confirmed: is it for today? */
function confirmed(turn: CrisisTurn, danger: Danger, reply: CrisisReply): DialogOutcome {
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

const ask: Answer = (turn, danger, reply) => {
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

const today: Answer = (turn, danger, reply) => {
  switch (reply) {
    case 'yes':
      return imminent(turn, danger, { today: 'yes' })
    case 'some':
    case 'unclear':
      return maybe(turn, danger)
    case 'no':
      return screen(turn, danger, [{ say: 'crisis.today.no' }], { today: 'no' })
    case 'kidding':
      return recheck(turn, danger, reply)
    case 'refuse':
      return refused(turn, danger)
  }
}

function imminent(turn: CrisisTurn, danger: Danger, learned: Known): DialogOutcome {
  const known = { ...danger.known, ...learned }
  return emergency(turn, { ...danger, level: 'imminent', kind: 'suicide', confirmed: true, known })
}

/** Not knowing is treated as a yes; a number too many is the smaller mistake. */
function maybe(turn: CrisisTurn, danger: Danger): DialogOutcome {
  const high = atLeast(danger, 'high')
  return finish(turn, high, 'someone', [
    withEmergency(turn, 'crisis.today.maybe'),
    question(turn, 'someone', high),
  ])
}

/**
 * A question of the screener that only a no passes over: what is unclear counts as a yes, and
 * whoever would rather not say is asked no more and gets what helps all the same.
 */
function screener(
  topic: 'method' | 'intent' | 'behaviour',
  onYes: (turn: CrisisTurn, danger: Danger) => DialogOutcome,
): Answer {
  return (turn, danger, reply) => {
    switch (reply) {
      case 'yes':
      case 'some':
      case 'unclear':
        return onYes(turn, danger)
      case 'no':
        return screen(turn, danger, [], { [topic]: 'no' })
      case 'kidding':
        return recheck(turn, danger, reply)
      case 'refuse':
        return enough(turn, danger)
    }
  }
}

/** Enough was asked: what helps now. */
function enough(turn: CrisisTurn, danger: Danger): DialogOutcome {
  return finish(turn, danger, 'tell', [
    { say: 'crisis.enough' },
    { say: 'crisis.notToday' },
    question(turn, 'tell', danger),
  ])
}

const how = screener('method', (turn, danger) =>
  screen(turn, atLeast(danger, 'high'), [{ say: 'crisis.how.yes' }], { method: 'yes' }),
)

const intend = screener('intent', (turn, danger) =>
  screen(turn, atLeast(danger, 'high'), [], { intent: 'yes' }),
)

const before = screener('behaviour', (turn, danger) =>
  screen(turn, danger, [{ say: 'crisis.before.yes' }], { behaviour: 'yes' }),
)

/** Worked out or prepared: the danger is near, whatever day was meant. */
const prepared: Answer = (turn, danger, reply) => {
  switch (reply) {
    case 'yes':
      return imminent(turn, danger, { plan: 'yes' })
    case 'some':
    case 'unclear':
      return maybe(turn, danger)
    case 'no':
      return screen(turn, danger, [], { plan: 'no' })
    case 'kidding':
      return recheck(turn, danger, reply)
    case 'refuse':
      return enough(turn, danger)
  }
}

/** Everything but a no counts as recent. */
const recent: Answer = (turn, danger, reply) => {
  switch (reply) {
    case 'no':
      return screen(turn, danger, [], { recent: 'no' })
    case 'kidding':
      return recheck(turn, danger, reply)
    case 'refuse':
      return enough(turn, danger)
    case 'yes':
    case 'some':
    case 'unclear':
      return screen(turn, atLeast(danger, 'high'), [], { recent: 'yes' })
  }
}

/** Whom they could tell; then, for thoughts of their own, whether they would reach out in time. */
const tell: Answer = (turn, danger, reply) => {
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

const willing: Answer = (turn, danger, words) => {
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
const planOffer: Answer = (turn, danger, reply) => {
  if (reply === 'kidding') return recheck(turn, danger, reply)
  const chosen = matchChoice(turn.input.plain, PLAN_OFFER)
  const wants = chosen === null ? parseYesNo(turn.input.plain) : chosen === 'start'
  if (wants !== true) return checkInNext(turn, danger, [{ say: 'crisis.plan.later' }])
  const left = watch(turn, danger, [], { resume: false })
  const { profile } = turn
  return startPlan(left.state, { ...turn.input, profile })
}

const checkIn: Answer = (turn, danger, reply) => {
  if (reply === 'kidding') return recheck(turn, danger, reply)
  const answer = answerCheckInOffer({ ...turn, state: finish(turn, danger, 'watch', []).state })
  if (answer === 'no') return watch(turn, danger, [{ say: 'crisis.checkIn.no' }])
  return answer ?? leave(turn, danger)
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

/**
 * Where a completed re-check leaves the watch. Asked on another day, a no is believed. In the same
 * sitting a plain danger that is denied stays moderate: it is asked about once more on coming back.
 */
function afterRecheck({ state, input }: CrisisTurn, { level }: Danger): Danger['level'] {
  const { returnedAt } = state.crisis ?? {}
  const onReturn = returnedAt !== undefined && input.now - returnedAt < SITTING_MS
  return onReturn || rank(level) < rank('high') ? 'low' : 'moderate'
}

const recheckAnswer: Answer = (turn, danger, reply) => {
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

const harm: Answer = (turn, danger, reply) => {
  switch (reply) {
    case 'yes':
    case 'some':
      return emergency(turn, {
        ...atLeast(danger, reply === 'yes' ? 'imminent' : 'high'),
        confirmed: true,
      })
    case 'no':
      return finish(turn, { ...danger, denied: true }, 'recheck', [
        { say: 'crisis.harm.no' },
        question(turn, 'recheck', danger),
      ])
    case 'kidding':
      return recheck(turn, danger, reply)
    case 'refuse':
      return refused(turn, danger)
    case 'unclear':
      return watch(turn, danger, [{ say: 'crisis.harm.no' }])
  }
}

const safe: Answer = (turn, danger, reply) => {
  switch (reply) {
    case 'yes':
      return finish(turn, danger, 'tell', [
        { say: 'crisis.safe.yes' },
        { say: 'crisis.safe.private' },
        question(turn, 'tell', danger),
      ])
    case 'no':
      return emergency(turn, { ...atLeast(danger, 'high'), confirmed: true })
    case 'kidding':
      return recheck(turn, danger, reply)
    case 'refuse':
      return refused(turn, danger)
    case 'some':
    case 'unclear':
      return finish(turn, danger, 'safeAgain', [question(turn, 'safeAgain', danger)])
  }
}

const safeAgain: Answer = (turn, danger, reply) =>
  reply === 'some'
    ? emergency(turn, { ...atLeast(danger, 'high'), confirmed: true })
    : reply === 'unclear'
      ? leave(turn, danger)
      : safe(turn, danger, reply)

const other: Answer = (turn, danger, reply) => {
  switch (reply) {
    case 'yes':
    case 'some':
      return emergency(turn, { ...atLeast(danger, 'high'), confirmed: true })
    case 'kidding':
      return recheck(turn, danger, reply)
    case 'refuse':
      return refused(turn, danger)
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
      return recheck(turn, danger, reply)
    case 'refuse':
      return refused(turn, danger)
    case 'no':
    case 'some':
    case 'unclear':
      return emergency(turn, { ...atLeast(danger, 'high'), confirmed: reply === 'no' })
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
  how,
  intend,
  plan: prepared,
  before,
  recent,
  willing,
  planOffer,
  checkIn,
}
