import type { Locale } from '../../../types.ts'
import type { Attachment, StoredActivity } from '../../activity.ts'
import type { LoggedActivity } from '../../stores/session-store.ts'
import { ABILITIES } from '../abilities.ts'
import type { Part } from '../channel.ts'
import { readCard, type CardContent } from '../render/card-in-words.ts'
import { partMessage } from '../render/part-message.ts'
import { cardAttachment, unitsOf, type AdaptiveCard } from '../render/adaptive/adaptive-card.ts'
import { choicesCard } from './cards/choices-card.ts'
import { fileConsentCard } from './cards/file-cards.ts'
import { handoffCard } from './cards/handoff-card.ts'
import { helplinesCard } from './cards/helplines-card.ts'
import { moodCard } from './cards/mood-card.ts'
import { pacerCard } from './cards/pacer-card.ts'
import { summaryCards } from '../render/adaptive/summary-card.ts'

/** What a message of the log needs beside itself to be shown on Teams. */
export interface TeamsRendering {
  /** The language of what has none of its own. */
  readonly locale: Locale
  /** About how many bytes the export has; asked only when it is offered. */
  readonly exportBytes: () => number
}

/** The most UTF-16 code units of one message's words. */
const MAX_TEXT_UNITS = Math.min(10_000, ABILITIES.msteams.maxLength)
/** The most UTF-16 code units of words and cards together. */
const MAX_MESSAGE_UNITS = 13_500

/**
 * An activity of the log as messages of a private chat on Teams, in order: the words as plain text,
 * cards as Adaptive Cards, choices as a card of their own. Nothing for what is not shown.
 */
export function renderForTeams(
  { seq, activity }: LoggedActivity,
  { locale: fallback, exportBytes }: TeamsRendering,
): readonly Part[] {
  const locale = localeOf(activity.locale, fallback)
  // The person's own words are on their screen already.
  if (activity.from.role === 'user') return []
  if (activity.type === 'event') {
    const card = handoffCard(activity, locale)
    return card ? [{ type: 'message', locale, attachments: [cardAttachment(card)] }] : []
  }
  if (activity.type !== 'message') return []
  const cards = [
    ...(activity.attachments ?? []).flatMap((one) => attachmentsOf(one, locale, exportBytes)),
    ...choicesOf(activity, seq, locale),
  ]
  return messages(partMessage(spoken(activity), MAX_TEXT_UNITS), cards, locale)
}

/** Whether an activity offers the export, and so wants to know how large it is. */
export function offersExport({ attachments = [] }: StoredActivity): boolean {
  return attachments.some((one) => readCard(one)?.type === 'download')
}

/** A counsellor speaks through the same bot, and so says the name each time. */
function spoken({ from, text = '' }: StoredActivity): string {
  return from.name === undefined ? text : `${from.name}: ${text}`
}

function choicesOf(activity: StoredActivity, seq: number, locale: Locale): Attachment[] {
  const labels = (activity.suggestedActions?.actions ?? []).map(({ title }) => title)
  return labels.length === 0 ? [] : [cardAttachment(choicesCard(labels, seq, locale))]
}

function attachmentsOf(one: Attachment, locale: Locale, exportBytes: () => number): Attachment[] {
  const card = readCard(one)
  if (card?.type === 'download') return [fileConsentCard(card.name, exportBytes(), locale)]
  return card === null ? [] : adaptive(card, locale).map(cardAttachment)
}

function adaptive(
  card: Exclude<CardContent, { type: 'download' }>,
  locale: Locale,
): readonly AdaptiveCard[] {
  switch (card.type) {
    case 'pacer':
      return [pacerCard(card, locale)]
    case 'mood':
      return [moodCard(card, locale)]
    case 'helplines':
      return [helplinesCard(card, locale)]
    case 'summary':
      return summaryCards(card, locale)
  }
}

/** Words and cards together where one message holds both, else a message for each. */
function messages(texts: readonly string[], cards: readonly Attachment[], locale: Locale): Part[] {
  const parts: { text: string; attachments: Attachment[] }[] = texts.map((text) => ({
    text,
    attachments: [],
  }))
  for (const card of cards) {
    const last = parts.at(-1)
    if (last && unitsOf([last, card]) <= MAX_MESSAGE_UNITS && takes(last.attachments, card))
      last.attachments.push(card)
    else parts.push({ text: '', attachments: [card] })
  }
  return parts.map(({ text, attachments }) => ({
    type: 'message',
    locale,
    ...(text !== '' && { text, textFormat: 'plain' }),
    ...(attachments.length > 0 && { attachments }),
  }))
}

/** A consent card is sent by itself: Teams keeps its own answer to it. */
function takes(attachments: readonly Attachment[], card: Attachment): boolean {
  return [...attachments, card].every(
    ({ contentType }) => attachments.length === 0 || !contentType.endsWith('file.consent'),
  )
}

function localeOf(tag: string | undefined, fallback: Locale): Locale {
  return tag === 'en' || tag === 'zh-Hans' || tag === 'zh-Hant' ? tag : fallback
}
