import { labelOf } from '../../../../dialogs/render.ts'
import type { Locale } from '../../../../types.ts'
import {
  adaptiveCard,
  words,
  type AdaptiveCard,
  type ExecuteAction,
} from '../../render/adaptive/adaptive-card.ts'
import { say } from './say.ts'

/** Verb of the buttons that say something for the person. */
export const CHOICE_VERB = 'evenkeel.choice'
/** Name of the input that a number is picked in. */
export const PICK = 'pick'
/** Teams shows six buttons of a card and hides the others behind a menu. */
const MAX_BUTTONS = 6

/**
 * The choices of a message: a button for each, or, where they are too many to see at once (a rating
 * from 0 to 10), one list to pick from. The words of the message stay outside the card, so that
 * notifications and searches show them.
 *
 * @param place the message's place in the log, by which an old button is known
 */
export function choicesCard(
  labels: readonly string[],
  place: number,
  locale: Locale,
): AdaptiveCard {
  const hint = words(labelOf('teams.choice.hint', locale), { isSubtle: true })
  const fallbackText = labels.join(' · ')
  if (labels.length <= MAX_BUTTONS) {
    const actions = labels.map((label) => execute(label, { place, label }))
    return adaptiveCard(locale, fallbackText, [hint], actions)
  }
  const ask = labelOf('teams.choice.pick', locale)
  return adaptiveCard(
    locale,
    fallbackText,
    [
      {
        type: 'Input.ChoiceSet',
        id: PICK,
        label: ask,
        placeholder: ask,
        style: 'compact',
        isRequired: true,
        errorMessage: ask,
        choices: labels.map((label) => ({ title: label, value: label })),
      },
      hint,
    ],
    [execute(labelOf('teams.choice.send', locale), { place })],
  )
}

/** What takes the place of the choices once one is made. */
export function choiceMadeCard(label: string, locale: Locale): AdaptiveCard {
  const made = say('teams.choice.made', locale, { label })
  return adaptiveCard(locale, made, [words(made, { isSubtle: true })])
}

function execute(
  title: string,
  data: { readonly place: number; readonly label?: string },
): ExecuteAction {
  // A client too old for Action.Execute sends the same data back in a message: the verb is in it.
  return {
    type: 'Action.Execute',
    title,
    verb: CHOICE_VERB,
    data,
    fallback: { type: 'Action.Submit', title, data: { ...data, verb: CHOICE_VERB } },
  }
}
