import type { StoredActivity } from '../../activity.ts'
import { cardInWords, localeOf } from './card-in-words.ts'
import { choicesInWords, choicesOf } from './choices-in-words.ts'
import { partMessage } from './part-message.ts'

/** What shapes the words of an activity on a channel. */
export interface InWordsOptions {
  /** The most UTF-16 code units of one message. */
  readonly maxLength: number
  /** Whether the choices are said, too: the channel has no buttons. */
  readonly choices: boolean
  readonly pageUrl?: string
}

/**
 * A message of the log as plain words alone, in as many parts as the channel needs: what was said
 * (by a counsellor with their name), each card in words, the choices. Events and typing have none.
 */
export function activityInWords(
  activity: StoredActivity,
  { maxLength, choices, pageUrl }: InWordsOptions,
): string[] {
  if (activity.type !== 'message') return []
  const locale = localeOf(activity)
  const { text = '', from } = activity
  const said = from.role === 'bot' && from.name !== undefined ? `${from.name}: ${text}` : text
  const cards = (activity.attachments ?? []).map((attachment) =>
    cardInWords(attachment, locale, { said: text, ...(pageUrl !== undefined && { pageUrl }) }),
  )
  const offered = choices ? choicesInWords(choicesOf(activity), locale) : ''
  const whole = [said, ...cards, offered].filter((part) => part !== '').join('\n\n')
  return partMessage(whole, maxLength)
}
