import { helplineCard } from '../dialogs/crisis/helplines.ts'
import { renderUtterance } from '../dialogs/render.ts'
import type { Card, DialogState, SummaryRow } from '../dialogs/types.ts'
import type { Locale } from '../types.ts'
import type { StoredActivity, Attachment } from './activity.ts'
import type { Answer } from './answer.ts'

export const BOT_ID = 'evenkeel'

/**
 * Puts an answer into the words and activities of a channel.
 * @param replyTo place of the activity that is answered; null when none is
 * @param confirmed ids of the help lines that an operator has confirmed
 * @returns the activities to send, and the state with what was said remembered
 */
export function compose(
  answer: Answer,
  locale: Locale,
  replyTo: number | null,
  now: number,
  confirmed?: ReadonlySet<string>,
): { readonly activities: StoredActivity[]; readonly state: DialogState } {
  const timestamp = new Date(now).toISOString()
  const from = { id: BOT_ID, role: 'bot' } as const
  let { said } = answer.state
  const activities = answer.say.map((utterance, i): StoredActivity => {
    const rendered = renderUtterance(utterance, locale, said)
    said = rendered.said
    const { choices } = rendered
    return {
      type: 'message',
      timestamp,
      from,
      ...(replyTo !== null && { replyTo }),
      text: rendered.text,
      locale,
      inputHint: i === answer.say.length - 1 ? 'expectingInput' : 'ignoringInput',
      ...(choices.length > 0 && {
        suggestedActions: {
          actions: choices.map((title) => ({ type: 'imBack', title, value: title })),
        },
      }),
      ...(utterance.card && {
        attachments: [attach(utterance.card, locale, rendered.summary ?? [], confirmed)],
      }),
    }
  })
  const events = (answer.events ?? []).map(({ name, value }): StoredActivity => ({
    type: 'event',
    timestamp,
    from,
    name,
    value,
  }))
  return { activities: [...activities, ...events], state: { ...answer.state, said } }
}

type RenderedRows = readonly (Pick<SummaryRow, 'value'> & { readonly label: string })[]

function attach(
  card: Card,
  locale: Locale,
  rows: RenderedRows,
  confirmed: ReadonlySet<string> | undefined,
): Attachment {
  switch (card.type) {
    case 'pacer': {
      const { inhale, hold, exhale, seconds } = card
      return { ...contentType(card), content: { inhale, hold, exhale, seconds } }
    }
    case 'mood':
      return {
        ...contentType(card),
        content: {
          points: card.points.map(({ at, source, valence, arousal, rating }) => ({
            at,
            source,
            valence,
            arousal,
            ...(rating === undefined ? {} : { rating }),
          })),
        },
      }
    case 'helplines':
      return { ...contentType(card), content: helplineCard(card.country, locale, confirmed) }
    case 'summary':
      return { ...contentType(card), content: { rows, ...(card.print && { print: true }) } }
    case 'download':
      return {
        contentType: 'application/json',
        contentUrl: '/api/export',
        name: 'evenkeel-export.json',
      }
  }
}

/** Our own cards, by vendor media types: clients that do not know them show the text alone. */
function contentType(card: Card): { readonly contentType: string } {
  return { contentType: `application/vnd.evenkeel.${card.type}+json` }
}
