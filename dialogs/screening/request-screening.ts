import type { Choice, DialogInput, DialogOutcome, DialogState, Utterance } from '../types.ts'
import { INSTRUMENTS } from './instruments.ts'
import { isFresh, openOf } from './open.ts'
import { asksToResumeScreening, parseScreeningRequest } from './parse-request.ts'
import { describeResult, lastResult } from './result.ts'
import { resumeScreening, startScreening } from './run.ts'

const WHICH: readonly Choice[] = [
  { id: 'phq9', label: INSTRUMENTS.phq9.name },
  { id: 'gad7', label: INSTRUMENTS.gad7.name },
]

/**
 * Answers a message that asks for a questionnaire, for the one on hold, or for the last score.
 * @returns null when the message asks for none of these
 */
export function requestScreening(state: DialogState, input: DialogInput): DialogOutcome | null {
  if (input.event !== undefined) return null
  const request = parseScreeningRequest(input.plain)
  const open = openOf(state, input)
  const waits = open !== null && isFresh(open.screening, input.now)
  if (
    waits &&
    (request === 'ask' ||
      (state.paused === null && state.offer === null && asksToResumeScreening(input.plain)))
  )
    return resumeScreening(open)
  switch (request) {
    case 'phq9':
    case 'gad7':
      return startScreening(state, input, request)
    case 'ask':
      return {
        state: { ...state, offer: null },
        profile: input.profile,
        say: [{ say: 'screening.which', choices: WHICH }],
      }
    case 'result':
      return showResult(state, input)
    case null:
      return null
  }
}

function showResult(state: DialogState, input: DialogInput): DialogOutcome {
  const results = input.profile.screenings ?? []
  const wanted = /phq|抑郁|忧郁|低落|depress/u.test(input.plain)
    ? INSTRUMENTS.phq9
    : /gad|焦虑|anxi/u.test(input.plain)
      ? INSTRUMENTS.gad7
      : undefined
  const result = lastResult(results, wanted)
  const before = results.findLast(
    (one) => result !== undefined && one.instrument === result.instrument && one.at < result.at,
  )
  const say: readonly Utterance[] = result
    ? describeResult(result, before, input)
    : [{ say: 'screening.noResult' }]
  return { state, profile: input.profile, say }
}
