import { z } from 'zod'
import { cleanText } from '../../activity.ts'
import { ADAPTIVE_CARD, type AdaptiveCard } from '../render/adaptive/adaptive-card.ts'
import { CHOICE_VERB, PICK } from './cards/choices-card.ts'

/** Name of the invoke that a button of an Adaptive Card makes. */
export const CARD_ACTION = 'adaptiveCard/action'

const data = z.object({
  place: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  label: z.string().max(200).optional(),
  [PICK]: z.string().max(200).optional(),
})
const executed = z.object({
  action: z.object({ type: z.literal('Action.Execute'), verb: z.literal(CHOICE_VERB), data }),
})
const submitted = data.extend({ verb: z.literal(CHOICE_VERB) })

/** A choice that somebody made on a card of ours. */
export interface CardChoice {
  /** The button's words: what the person says by it. */
  readonly label: string
  /** The place in the log of the message that offered it. */
  readonly place: number
}

/**
 * Reads what a button sent: the value of an `adaptiveCard/action` invoke, or of a message that
 * `Action.Submit` made. It comes from a client and may be anything; only words and a place are
 * taken from it, and words are no more than what a person could have typed.
 *
 * @returns null when it is none of our buttons
 */
export function readCardChoice(value: unknown): CardChoice | null {
  const found = executed.safeParse(value).data?.action.data ?? submitted.safeParse(value).data
  const label = cleanText(found?.[PICK] ?? found?.label ?? '')
  return found === undefined || label === '' ? null : { label, place: found.place }
}

/** The body that answers an `adaptiveCard/action` invoke; the HTTP status is 200 all the same. */
export interface CardAnswer {
  readonly statusCode: number
  readonly type: string
  readonly value: unknown
}

/**
 * Shows a card in the place of the one whose button was pressed.
 * Source: learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model
 */
export function showCard(card: AdaptiveCard): CardAnswer {
  return { statusCode: 200, type: ADAPTIVE_CARD, value: card }
}

/** Shows a sentence to the person who pressed, and leaves the card as it is. */
export function showMessage(text: string): CardAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text }
}

/** @param code 400: the button cannot be read; 500: it may be pressed again later */
export function showError(code: 400 | 500, message: string): CardAnswer {
  return {
    statusCode: code,
    type: 'application/vnd.microsoft.error',
    value: { code: code === 400 ? 'BadRequest' : 'InternalError', message },
  }
}
