import { labelOf } from '../render.ts'
import type { Choice, CrisisState, DialogInput, DialogState, DialogStep } from '../types.ts'
import { parseCountry } from './countries.ts'
import { enter, RECENT_MS } from './enter.ts'
import { COUNTRIES } from './helplines.ts'
import { parseCrisisReply, type CrisisReply, type CrisisWords } from './reply.ts'
import { ANSWERS, comeBack, countryKnown } from './steps.ts'
import { finish, higher, rank, stepOf, type CrisisTurn, type Danger, type Step } from './turn.ts'

/** An open question older than this is not answered by whatever is written next. */
const STALE_MS = 6 * 60 * 60 * 1000

const COUNTRY_CHOICES: readonly Choice[] = COUNTRIES.map(({ code }) => ({
  id: code,
  label: `crisis.country.${code}`,
}))

/** Steps in which a short answer may be somebody's name; "Jordan" is then no country. */
const NAMES_EXPECTED: readonly Step[] = ['tell', 'someone']

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

/** A yes or no to the question that was asked: "I'm safe" is a yes only to "are you safe?". */
function toQuestion(words: CrisisWords, step: Step): CrisisReply {
  const asksSafety = step === 'safe' || step === 'safeAgain'
  switch (words) {
    case 'fine':
      return asksSafety ? 'yes' : 'no'
    case 'unsafe':
      return asksSafety ? 'no' : 'yes'
    case 'person':
      return NAMES_EXPECTED.includes(step) ? 'yes' : 'unclear'
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
 */
function answerTo(crisis: CrisisState, { plain, risk }: DialogInput): CrisisReply {
  const step = stepOf(crisis)
  const reply = toQuestion(parseCrisisReply(plain), step)
  if (risk.about !== crisis.about) return reply
  const asksIdeation = ['soft', 'ask', 'askAgain', 'recheck'].includes(step)
  if (rank(risk.level) >= rank('moderate')) return asksIdeation ? 'yes' : 'unclear'
  return asksIdeation && risk.level === 'low' && reply === 'unclear' ? 'some' : reply
}

/** True when a new sign starts the protocol afresh instead of answering its open question. */
function startsAfresh(crisis: CrisisState, { risk, now }: DialogInput): boolean {
  if (risk.level === 'none') return false
  const step = stepOf(crisis)
  if (step === 'watch') return true
  if (now - crisis.lastAt > STALE_MS) return true
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
 * Whether the protocol outranks everything else in this turn: a new sign of danger, or an answer
 * that it waits for. A person is never held: an aside to a soft question, or small signs in a talk
 * that was checked within half an hour, go to the conversation.
 */
export function crisisTakesTurn(state: DialogState, input: DialogInput): boolean {
  if (input.event !== undefined) return false
  const { crisis } = state
  const { risk, now } = input
  if (crisis === null) return risk.level !== 'none'
  if (rank(risk.level) >= rank('moderate')) return true
  if (asksForCountry(input) || namedCountry(crisis, input) !== null) return true
  const step = stepOf(crisis)
  const age = now - crisis.lastAt
  if (step === 'watch') return risk.level === 'low' && age > RECENT_MS
  if (risk.level === 'low') return true
  if (input.plain === '') return false
  if (step === 'soft') {
    return age <= RECENT_MS && toQuestion(parseCrisisReply(input.plain), step) !== 'unclear'
  }
  return age <= STALE_MS || rank(crisis.level) >= rank('moderate')
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
  const open: Danger = { level: crisis.level, kind: crisis.kind, about: crisis.about }
  if (startsAfresh(crisis, input)) return enter(turn, dangerOf(input))
  if (asksForCountry(input)) {
    return finish(turn, open, step, [{ say: 'crisis.country.ask', choices: COUNTRY_CHOICES }])
  }
  const country = namedCountry(crisis, input)
  if (country !== null) {
    return countryKnown({ ...turn, profile: { ...turn.profile, country } }, open, step)
  }
  if (step === 'watch') return enter(turn, dangerOf(input))
  if (input.now - crisis.lastAt > STALE_MS) return comeBack(turn, open)
  const level =
    input.risk.about === crisis.about ? higher(open.level, input.risk.level) : open.level
  return ANSWERS[step](turn, { ...open, level }, answerTo(crisis, input))
}
