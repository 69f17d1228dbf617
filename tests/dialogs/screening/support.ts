import { crisisTakesTurn, answerCrisis } from '../../../dialogs/crisis/protocol.ts'
import { converse } from '../../../dialogs/converse.ts'
import { screeningTakesTurn } from '../../../dialogs/screening/open.ts'
import { requestScreening } from '../../../dialogs/screening/request-screening.ts'
import { continueScreening } from '../../../dialogs/screening/run.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../../dialogs/state.ts'
import type { DialogInput, DialogState, DialogStep, Profile } from '../../../dialogs/types.ts'
import { screenByRules } from '../../../nlp/crisis/screen.ts'
import { normalise } from '../../../nlp/normalise.ts'
import type { Locale } from '../../../types.ts'
import { answer, inputOf, readingOf, type Answered } from '../conversation/support.ts'

export const NOW = 1_800_000_000_000
export const MINUTE = 60_000

/** The part of a turn's order that a questionnaire meets: danger, the questions, the talk. */
export const turn: DialogStep = (state, input) => {
  if (crisisTakesTurn(state, input)) return answerCrisis(state, input)
  if (screeningTakesTurn(state, input.now)) return continueScreening(state, input)
  return requestScreening(state, input) ?? converse(state, input)
}

/** A message with its real normalisation and its real risk; `[heavy]` reads as unpleasant. */
export function message(text: string, more: Partial<DialogInput> = {}): DialogInput {
  const words = text.replace('[heavy] ', '')
  const reading = text.startsWith('[heavy] ')
    ? readingOf({ abstained: false, valence: -0.7, confidence: 0.8 })
    : readingOf()
  return inputOf(words, {
    plain: normalise(words),
    risk: screenByRules(words),
    reading,
    now: NOW,
    ...more,
  })
}

/** Somebody who answers one message after the other, a minute apart. */
export class Person {
  state: DialogState = EMPTY_STATE
  profile: Profile
  now = NOW
  readonly locale: Locale

  constructor(locale: Locale = 'en', profile: Partial<Profile> = {}) {
    this.locale = locale
    this.profile = { ...EMPTY_PROFILE, ...profile }
  }

  says(text: string): Answered {
    this.now += MINUTE
    const { locale, profile, now } = this
    const answered = answer(this.state, message(text, { locale, profile, now }), turn)
    // Saved and read back each time, as the service does.
    this.state = JSON.parse(JSON.stringify(answered.state)) as DialogState
    this.profile = JSON.parse(JSON.stringify(answered.profile)) as Profile
    return answered
  }

  /** The answers, one after the other; hands back the last one's. */
  answers(scores: readonly (number | string)[]): Answered {
    let last: Answered | undefined
    for (const score of scores) last = this.says(String(score))
    if (!last) throw new Error('nothing was answered')
    return last
  }
}
