import { formatHelplines } from '../crisis/helplines.ts'
import { answerCrisis } from '../crisis/protocol.ts'
import { setAside } from '../flow-turn.ts'
import { matchChoice, offScript, parseYesNo, questionAbout } from '../replies.ts'
import type {
  Choice,
  DialogInput,
  DialogOutcome,
  DialogState,
  DialogStep,
  ScreeningInstrument,
  ScreeningState,
  Utterance,
} from '../types.ts'
import { INSTRUMENTS } from './instruments.ts'
import { ITEM9, riskOfItem9 } from './item9.ts'
import { ask, FREQUENCIES, isFresh, openOf, outcome, stay, valuesOf, type Open } from './open.ts'
import { parseFrequency } from './parse-answer.ts'
import { describeResult, lastResult, withResult } from './result.ts'

/** Within this time after a result, doing it again is answered with a word about the overlap. */
const OVERLAP_MS = 10 * 24 * 60 * 60 * 1000
/** Valence at and below which a message that is no answer is heard before the questions. */
const HEAVY_VALENCE = -0.4

const WAYS_OUT: readonly Choice[] = [
  { id: 'pause', label: 'screening.choice.pause' },
  { id: 'leave', label: 'screening.choice.leave' },
]
const REFUSED: readonly Choice[] = [...WAYS_OUT, { id: 'goOn', label: 'screening.choice.goOn' }]
const WORRY: readonly Choice[] = [
  { id: 'talk', label: 'screening.choice.talk' },
  { id: 'finish', label: 'screening.choice.finish' },
]

/**
 * Opens a questionnaire: what it is, and its first question. An exercise that was open goes on
 * hold. The same questionnaire on hold since today is taken up where it was.
 */
export function startScreening(
  state: DialogState,
  input: DialogInput,
  id: ScreeningInstrument,
): DialogOutcome {
  const instrument = INSTRUMENTS[id]
  const open = openOf(state, input)
  if (open?.screening.instrument === id && isFresh(open.screening, input.now))
    return resumeScreening(open)
  const set = setAside({ flows: [], state, input, profile: input.profile }, state.flow)
  const before = lastResult(input.profile.screenings, instrument)
  const overlaps = before !== undefined && input.now - before.at < OVERLAP_MS
  const screening: ScreeningState = {
    instrument: id,
    answers: [],
    startedAt: input.now,
    lastAt: input.now,
    paused: false,
    misses: 0,
    aside: null,
  }
  return {
    state: { ...set.state, flow: null, offer: null, screening },
    profile: set.profile,
    say: [
      { say: instrument.intro },
      ...(overlaps ? [{ say: 'screening.overlap' } as const] : []),
      ask(instrument, 0, input, 'first'),
    ],
  }
}

/** Goes on where the questionnaire was put aside. */
export function resumeScreening(open: Open): DialogOutcome {
  const { instrument, screening, input } = open
  return stay(open, { paused: false, misses: 0 }, [
    { say: 'screening.resumed' },
    ask(instrument, screening.answers.length, input, 'first'),
  ])
}

/**
 * Takes the person's answer to the open question, or deals with a message that is none. The last
 * answer brings the result; an answer other than "not at all" to the PHQ-9's ninth item goes over
 * to the crisis protocol in the same turn, with the score kept for later.
 */
export const continueScreening: DialogStep = (state, input) => {
  if (!state.screening || input.event !== undefined) {
    return { state, profile: input.profile, say: [] }
  }
  const open = openOf(state, input)
  if (!open) return outcome({ state, input }, null, [{ say: 'screening.gone' }])
  const aside = open.screening.aside === null ? null : answerAside(open, open.screening.aside)
  return aside ?? answerItem(open)
}

function answerItem(open: Open): DialogOutcome {
  const { input } = open
  const score = parseFrequency(input.plain)
  if (score !== null) return record(open, score)
  const asked = (before: Utterance) => stay(open, {}, [before, askedAgain(open)])
  switch (offScript(input.plain, { freeText: false })) {
    case 'leave':
      return leave(open)
    case 'pause':
      return pause(open)
    case 'back':
      return back(open)
    case 'skip':
      return atItem9(open) ? refuseItem9(open) : asked({ say: 'screening.noSkip' })
    case 'wait':
      return stay(open, {}, [{ say: 'screening.wait' }])
    case 'goOn':
      return stay(open, {}, [askedAgain(open)])
    case 'question':
      return asked(explain(open))
    case 'stuck':
    case 'confused':
      return asked({ say: 'screening.help' })
    case 'refusal':
      return atItem9(open)
        ? refuseItem9(open)
        : stay(open, { aside: 'refusal' }, [{ say: 'screening.refused', choices: REFUSED }])
    case 'discomfort':
    case 'worry':
      return hear(open)
    case 'none':
      return isHeavy(input) ? hear(open) : missed(open)
  }
}

function askedAgain({ instrument, screening, input }: Open): Utterance {
  return ask(instrument, screening.answers.length, input, 'again')
}

function hear(open: Open): DialogOutcome {
  return stay(open, { aside: 'worry' }, [{ say: 'screening.worry', choices: WORRY }])
}

function explain({ instrument, screening, input }: Open): Utterance {
  switch (questionAbout(input.plain)) {
    case 'purpose':
      return { say: 'screening.why' }
    case 'length': {
      const { number, total } = valuesOf(instrument, screening.answers.length, input)
      return { say: 'screening.length', values: { number, total } }
    }
    case 'other':
      return { say: 'screening.later' }
  }
}

/** Somebody tells, in a sentence of their own, of something that weighs on them. */
function isHeavy({ reading, plain }: DialogInput): boolean {
  if (reading.abstained || reading.valence > HEAVY_VALENCE) return false
  const han = plain.match(/\p{Script=Han}/gu)?.length ?? 0
  return han >= 8 || plain.split(/\s+/u).length >= 5
}

/** Asked again in other words, then in days, with the ways out. */
function missed(open: Open): DialogOutcome {
  const misses = open.screening.misses + 1
  const say: Utterance =
    misses === 1
      ? { say: 'screening.again.first', choices: FREQUENCIES }
      : { say: 'screening.again.easier', choices: [...FREQUENCIES, ...WAYS_OUT] }
  return stay(open, { misses }, [say])
}

/** Reads the answer to "pause, stop or carry on?" and "that first, or the questions?". */
function answerAside(open: Open, aside: 'refusal' | 'worry'): DialogOutcome | null {
  const { plain } = open.input
  // A number is meant for the scale, not for the order of these buttons.
  if (/^\d$/u.test(plain)) return null
  const yes = parseYesNo(plain)
  if (aside === 'worry') {
    const chosen = matchChoice(plain, WORRY)
    if (chosen === 'talk' || yes === true) return talk(open)
    if (chosen === 'finish' || yes === false) return stay(open, {}, [askedAgain(open)])
    // Whoever simply goes on telling has chosen to talk.
    return parseFrequency(plain) === null && isHeavy(open.input) ? talk(open) : null
  }
  switch (matchChoice(plain, REFUSED)) {
    case 'pause':
      return pause(open)
    case 'leave':
      return leave(open)
    case 'goOn':
      return stay(open, {}, [askedAgain(open)])
    case null:
      break
    default:
      break
  }
  // A second no is a no; a bare yes takes what loses nothing.
  if (yes === false || offScript(plain, { freeText: false }) === 'refusal') return leave(open)
  return yes === true ? pause(open) : null
}

function pause(open: Open): DialogOutcome {
  return stay(open, { paused: true, misses: 0 }, [{ say: 'screening.paused' }])
}

function talk(open: Open): DialogOutcome {
  return stay(open, { paused: true, misses: 0 }, [{ say: 'screening.talk' }])
}

function leave(open: Open): DialogOutcome {
  return outcome(open, null, [{ say: 'screening.left' }])
}

function back(open: Open): DialogOutcome {
  const { answers } = open.screening
  if (answers.length === 0)
    return stay(open, {}, [{ say: 'screening.back.first' }, askedAgain(open)])
  const earlier = answers.slice(0, -1)
  return stay(open, { answers: earlier, misses: 0 }, [
    { say: 'screening.back' },
    ask(open.instrument, earlier.length, open.input),
  ])
}

function atItem9({ instrument, screening }: Open): boolean {
  return instrument.id === 'phq9' && screening.answers.length === ITEM9
}

/** Nobody is pressed on this item; not answering it is not taken for "not at all". */
function refuseItem9(open: Open): DialogOutcome {
  const { country } = open.input.profile
  return outcome(open, null, [
    {
      say: 'screening.item9.refused',
      values: {
        helplines: formatHelplines(country, open.input.locale, {
          confirmed: open.input.confirmed,
        }),
      },
      card: { type: 'helplines', country },
    },
  ])
}

function record(open: Open, score: number): DialogOutcome {
  const answers = [...open.screening.answers, score]
  return answers.length < open.instrument.items.length
    ? stay(open, { answers, misses: 0 }, [ask(open.instrument, answers.length, open.input)])
    : finish(open, answers)
}

function finish({ state, input, instrument }: Open, answers: readonly number[]): DialogOutcome {
  const { profile, now } = input
  const result = {
    instrument: instrument.id,
    score: answers.reduce((sum, one) => sum + one, 0),
    at: now,
  }
  const before = lastResult(profile.screenings, instrument)
  const kept = { ...profile, screenings: withResult(profile.screenings, result) }
  const done: DialogState = { ...state, screening: null }
  const risk = riskOfItem9(instrument.id === 'phq9' ? (answers[ITEM9] ?? 0) : 0)
  if (risk.level !== 'none') {
    const evidence = [...input.risk.evidence, ...risk.evidence]
    const crisis = answerCrisis(done, { ...input, profile: kept, risk: { ...risk, evidence } })
    return { ...crisis, say: [{ say: 'screening.item9.heard' }, ...crisis.say] }
  }
  const words = describeResult(result, before, { ...input, profile: kept })
  return { state: done, profile: kept, say: [...words, { say: 'screening.after' }] }
}
