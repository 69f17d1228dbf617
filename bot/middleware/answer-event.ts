import { askAgain } from '../../dialogs/ask-step.ts'
import { deliverCheckIn } from '../../dialogs/check-in/deliver.ts'
import { CHANNEL_BLOCKED, CHECK_IN_DUE, TIME_ZONE_TOLD } from '../../dialogs/check-in/events.ts'
import { knownZone } from '../../dialogs/check-in/local-time.ts'
import { inZone, withCheckIns } from '../../dialogs/check-in/standing.ts'
import { continueFlow } from '../../dialogs/continue-flow.ts'
import { flowById } from '../../dialogs/flows/index.ts'
import { askScreeningAgain } from '../../dialogs/screening/open.ts'
import type { DialogInput, DialogState, Utterance } from '../../dialogs/types.ts'
import { LOCALES } from '../../types.ts'
import type { Answer } from '../answer.ts'
import { setLocale } from './commands.ts'

/** Event names that clients and the server itself send. */
export const OPENED = 'conversation.opened'
/** Opened by our own page, which shows the notice before anything can be written. */
export const OPENED_AFTER_NOTICE = 'conversation.opened-after-notice'
const LOCALE_CHOSEN = 'locale.chosen'
const PACER_FINISHED = 'pacer.finished'

/**
 * Events: the conversation was opened, a language was chosen, the pacer has ended, a check-in is due, a channel is shut.
 *
 * @param week the person's week in words, where a summary has come due
 */
export function answerEvent(
  name: string | undefined,
  value: string | undefined,
  state: DialogState,
  input: DialogInput,
  week: readonly Utterance[] = [],
): Answer {
  const { profile } = input
  if (isOpening(name)) return { state, profile, say: [greeting()] }
  if (name === LOCALE_CHOSEN) {
    const locale = LOCALES.find((one) => one === value)
    if (!locale) return { state, profile, say: [] }
    const answer = setLocale(locale, state, input)
    // The open question is asked again, in the language that the person can read.
    const flow = state.flow && flowById(state.flow.flow)
    const open = flow
      ? askAgain(flow, state.flow)
      : askScreeningAgain(state, { ...input, locale, profile: answer.profile })
    return { ...answer, say: [...answer.say, ...open] }
  }
  if (name === CHECK_IN_DUE) return deliverCheckIn(value, state, input, week)
  // Who has shut the door is not asked after any more: what they had agreed to has ended, silently.
  if (name === CHANNEL_BLOCKED) return { state, profile: withCheckIns(profile, []), say: [] }
  if (name === TIME_ZONE_TOLD) {
    const zone = knownZone(value ?? '')
    return { state, profile: zone ? inZone(profile, zone, input.now) : profile, say: [] }
  }
  if (name === PACER_FINISHED && state.flow) return continueFlow(state, { ...input, event: name })
  return { state, profile, say: [] }
}

export function isOpening(name: string | undefined): boolean {
  return name === OPENED || name === OPENED_AFTER_NOTICE
}

function greeting(): Utterance {
  return {
    say: 'service.greeting',
    choices: [
      { id: 'troubled', label: 'service.choice.troubled' },
      { id: 'calm', label: 'service.choice.calm' },
      { id: 'what', label: 'service.choice.what' },
    ],
  }
}
