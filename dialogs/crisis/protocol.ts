import { labelOf } from '../render.ts'
import { planHearsSign, planTakesTurn } from '../safety-plan/open.ts'
import type { Choice, CrisisState, DialogInput, DialogState, DialogStep } from '../types.ts'
import { HEARD_AFTERWARDS, OVERRIDING, parseAside, type Aside } from './aside.ts'
import { parseCountry } from './countries.ts'
import { enter, RECENT_MS } from './enter.ts'
import { lasting } from './known.ts'
import { COUNTRIES } from './helplines.ts'
import {
  bareWords,
  parseCalled,
  parseCrisisReply,
  type CrisisReply,
  type CrisisWords,
} from './reply.ts'
import { answerAside, breathIsBack, comeBack, countryKnown, helpIsHere, lateYes } from './beside.ts'
import { ANSWERS } from './steps/index.ts'
import {
  finish,
  higher,
  rank,
  SITTING_MS,
  stepOf,
  type CrisisTurn,
  type Danger,
  type Step,
} from './turn.ts'

/** On coming back to a watch, how it is now is asked at most this often. */
const RETURN_MS = 20 * 60 * 60 * 1000

const COUNTRY_CHOICES: readonly Choice[] = COUNTRIES.map(({ code }) => ({
  id: code,
  label: `crisis.country.${code}`,
}))

/** A yes this long after a question was left may still be an answer to it. */
const LATE_MS = 10 * 60 * 1000

/** Steps in which a short answer may be somebody's name; "Jordan" is then no country. */
const NAMES_EXPECTED: readonly Step[] = ['tell', 'someone', 'willing']

/** True when no question is open. */
function waitsForNothing(step: Step): boolean {
  return step === 'watch' || step === 'left'
}

function asksForCountry({ plain, profile }: DialogInput): boolean {
  if (profile.country !== null) return false
  return (['en', 'zh-Hans'] as const).some(
    (locale) => plain === labelOf('crisis.choice.country', locale).toLowerCase(),
  )
}

/** The country that an answer names while helplines are on the table and none is known. */
function namedCountry(crisis: CrisisState, { plain, profile, now }: DialogInput): string | null {
  if (profile.country !== null || now - crisis.lastAt > RECENT_MS) return null
  if (NAMES_EXPECTED.includes(stepOf(crisis))) return null
  return parseCountry(plain)
}

function dangerOf({ risk }: DialogInput): Danger {
  return { level: risk.level, kind: risk.kind ?? 'suicide', about: risk.about }
}

/** What a step asks after: it decides what "I'm fine" and "I'm not safe" answer. */
const ASKS: Readonly<
  Record<Step, 'danger' | 'safety' | 'thoughts' | 'person' | 'call' | 'panic' | 'detail' | 'offer'>
> = {
  soft: 'thoughts',
  ask: 'thoughts',
  askAgain: 'thoughts',
  recheck: 'thoughts',
  left: 'thoughts',
  watch: 'thoughts',
  today: 'danger',
  harm: 'danger',
  other: 'danger',
  tell: 'person',
  someone: 'person',
  called: 'call',
  calledAgain: 'call',
  safe: 'safety',
  safeAgain: 'safety',
  panic: 'panic',
  how: 'detail',
  intend: 'detail',
  plan: 'detail',
  before: 'detail',
  recent: 'detail',
  willing: 'offer',
  planOffer: 'offer',
  checkIn: 'offer',
}

/** A yes or no to the question that was asked: "I'm safe" is a yes only to "are you safe?". */
function toQuestion(words: CrisisWords, step: Step): CrisisReply {
  const asks = ASKS[step]
  switch (words) {
    case 'fine':
      if (asks === 'safety' || asks === 'offer') return 'yes'
      return asks === 'call' ? 'unclear' : 'no'
    case 'unsafe':
      if (asks === 'thoughts' || asks === 'danger' || asks === 'detail') return 'yes'
      return asks === 'safety' || asks === 'panic' ? 'no' : 'unclear'
    case 'person':
      return asks === 'person' || step === 'willing' ? 'yes' : 'unclear'
    case 'quoting':
      return asks === 'thoughts' ? 'no' : step === 'other' ? 'kidding' : 'unclear'
    case 'yes':
    case 'no':
    case 'some':
    case 'kidding':
    case 'refuse':
    case 'unclear':
      return words
  }
}

/**
 * What a message answers to an open question. Plain words of danger count as a yes where thoughts
 * of dying were asked about ("no, I want to die" is no "no"), and as no answer anywhere else.
 * Whether somebody was called is read apart: only a plain yes is one.
 */
function answerTo(crisis: CrisisState, { plain, risk }: DialogInput): CrisisReply {
  const step = stepOf(crisis)
  const reply = toQuestion(parseCrisisReply(plain), step)
  if (ASKS[step] === 'call' && reply !== 'kidding') {
    return parseCalled(plain) === 'called' && risk.level === 'none' ? 'yes' : 'no'
  }
  if (risk.about !== crisis.about) return reply
  const asksIdeation = ASKS[step] === 'thoughts' || ASKS[step] === 'detail'
  if (rank(risk.level) >= rank('moderate')) return asksIdeation ? 'yes' : 'unclear'
  return asksIdeation && risk.level === 'low' && reply === 'unclear' ? 'some' : reply
}

/** What was said beside an open question, where nothing in the message is a plain sign of danger. */
function asideTo(crisis: CrisisState, { plain, risk }: DialogInput): Aside | null {
  if (rank(risk.level) >= rank('moderate')) return null
  const step = stepOf(crisis)
  const aside = parseAside(plain, { step, kind: crisis.kind, about: crisis.about })
  const reply = toQuestion(parseCrisisReply(plain), step)
  // "My brother is in the next room" says who is there, where that was asked.
  if (aside === 'quiet' && ASKS[step] === 'person' && reply === 'yes') return null
  if (aside === null || OVERRIDING.includes(aside)) return aside
  return reply === 'unclear' || reply === 'refuse' ? aside : null
}

/** No question waits, but the danger is fresh: what hinders help is still heard, and a goodbye. */
function asideAfterwards(crisis: CrisisState, input: DialogInput): Aside | null {
  const age = input.now - crisis.lastAt
  const aside = asideTo(crisis, input)
  if (aside === null || age > RECENT_MS) return null
  if (aside === 'farewell') {
    // Somebody who was just asked and said no may say goodbye.
    const { checkedAt = Number.NEGATIVE_INFINITY } = crisis
    return rank(crisis.level) >= rank('moderate') && input.now - checkedAt > RECENT_MS
      ? aside
      : null
  }
  return rank(crisis.level) >= rank('high') && HEARD_AFTERWARDS.includes(aside) ? aside : null
}

/** Help arrived after the question about it was left. */
function hasCompany(crisis: CrisisState, { plain, risk, now }: DialogInput): boolean {
  const fresh = crisis.level === 'imminent' && now - crisis.lastAt <= RECENT_MS
  return fresh && risk.level === 'none' && parseCalled(plain) === 'here'
}

/** A bare yes soon after a question was left, while nothing else is offered. */
function isLateYes(state: DialogState, crisis: CrisisState, { plain, now }: DialogInput): boolean {
  return (
    stepOf(crisis) === 'left' &&
    now - crisis.lastAt <= LATE_MS &&
    state.flow === null &&
    state.offer === null &&
    /^(?:yes|yeah|yep|y|i am|i do|是|是的|有|对|会)$/.test(bareWords(plain))
  )
}

/** True when a new sign starts the protocol afresh instead of answering its open question. */
function startsAfresh(crisis: CrisisState, { risk, now }: DialogInput): boolean {
  if (risk.level === 'none') return false
  const step = stepOf(crisis)
  if (waitsForNothing(step)) return true
  if (now - crisis.lastAt > SITTING_MS) return true
  if (rank(risk.level) < rank('moderate')) return false
  const another = risk.kind !== crisis.kind || risk.about !== crisis.about
  const minutesCount =
    risk.level === 'imminent' || (risk.kind === 'medical' && rank(risk.level) >= rank('high'))
  if (minutesCount) return another || crisis.level !== 'imminent' || step !== 'called'
  const ownThoughts =
    (risk.kind === 'suicide' || risk.kind === 'self-harm') &&
    (crisis.kind === 'suicide' || crisis.kind === 'self-harm') &&
    risk.about === crisis.about
  return another && !ownThoughts && rank(risk.level) >= rank(crisis.level)
}

/**
 * Somebody comes back, hours later, to a watch that was never cleared: asked once how it is now.
 * Not more than once a day, and not at all when they asked for that.
 */
function comesBack(crisis: CrisisState, { now, plain }: DialogInput): boolean {
  const { level, lastAt, returnedAt, refused } = crisis
  return (
    plain !== '' &&
    waitsForNothing(stepOf(crisis)) &&
    rank(level) >= rank('moderate') &&
    refused !== true &&
    now - lastAt > SITTING_MS &&
    (returnedAt === undefined || now - returnedAt > RETURN_MS)
  )
}

/** A new danger on top of a watch: answered as what it is; what the person did before stays known. */
function anew({ known = {} }: CrisisState, input: DialogInput): Danger {
  return { ...dangerOf(input), known: lasting(known) }
}

/**
 * Whether the protocol outranks everything else in this turn: a new sign of danger, or an answer
 * that it waits for. A person is never held: an aside to a soft question, or small signs in a talk
 * that was checked within half an hour, go to the conversation.
 */
export function crisisTakesTurn(state: DialogState, input: DialogInput): boolean {
  if (input.event !== undefined) return false
  const { crisis } = state
  const { risk, now } = input
  if (planHearsSign(state, input)) return false
  if (crisis === null) return risk.level !== 'none'
  if (rank(risk.level) >= rank('moderate')) return true
  // What is written down for a plan is no answer to the watch.
  if (planTakesTurn(state, now)) return false
  if (comesBack(crisis, input)) return true
  if (asksForCountry(input) || namedCountry(crisis, input) !== null) return true
  const step = stepOf(crisis)
  const age = now - crisis.lastAt
  if (waitsForNothing(step)) {
    if (risk.level === 'low' && age > RECENT_MS) return true
    return (
      asideAfterwards(crisis, input) !== null ||
      isLateYes(state, crisis, input) ||
      hasCompany(crisis, input)
    )
  }
  if (risk.level === 'low') return true
  if (input.plain === '') return false
  if (step === 'soft') {
    if (age > RECENT_MS) return false
    return (
      toQuestion(parseCrisisReply(input.plain), step) !== 'unclear' ||
      asideTo(crisis, input) !== null
    )
  }
  return age <= SITTING_MS || rank(crisis.level) >= rank('moderate')
}

/**
 * The crisis protocol: one pure step. On a sign of danger it answers in the same turn with care,
 * people to reach and a direct question; it then follows the answers, and only it lowers the level.
 * It never promises that somebody comes: nobody reads the chat.
 */
export const answerCrisis: DialogStep = (state, input) => {
  const { crisis } = state
  const turn: CrisisTurn = { state, input, profile: input.profile }
  if (crisis === null) return enter(turn, dangerOf(input))

  const step = stepOf(crisis)
  const open: Danger = {
    level: crisis.level,
    kind: crisis.kind,
    about: crisis.about,
    ...(crisis.known && { known: crisis.known }),
  }
  if (startsAfresh(crisis, input)) return enter(turn, anew(crisis, input))
  if (asksForCountry(input)) {
    return finish(turn, open, step, [{ say: 'crisis.country.ask', choices: COUNTRY_CHOICES }])
  }
  const country = namedCountry(crisis, input)
  if (country !== null) {
    return countryKnown({ ...turn, profile: { ...turn.profile, country } }, open, step)
  }
  if (step === 'watch' || step === 'left') {
    const aside = asideAfterwards(crisis, input)
    if (aside !== null) return answerAside(turn, open, step, aside)
    if (hasCompany(crisis, input)) return helpIsHere(turn, open)
    if (isLateYes(state, crisis, input)) return lateYes(turn, open)
    return comesBack(crisis, input) ? comeBack(turn, open) : enter(turn, anew(crisis, input))
  }
  if (input.now - crisis.lastAt > SITTING_MS) return comeBack(turn, open)
  const level =
    input.risk.about === crisis.about ? higher(open.level, input.risk.level) : open.level
  const danger: Danger = { ...open, level }
  if (ASKS[step] === 'call' && parseCalled(input.plain) === 'here') return helpIsHere(turn, danger)
  if (step === 'panic' && parseCrisisReply(input.plain) === 'fine') {
    return breathIsBack(turn, danger)
  }
  const aside = asideTo(crisis, input)
  if (aside !== null) return answerAside(turn, danger, step, aside)
  return ANSWERS[step](turn, danger, answerTo(crisis, input))
}
