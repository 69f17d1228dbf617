import { z } from 'zod'
import { labelOf, renderUtterance } from '../../../dialogs/render.ts'
import type { MessageKey } from '../../../dialogs/messages/en.ts'
import { LOCALES, type Locale } from '../../../types.ts'
import type { Attachment, StoredActivity } from '../../activity.ts'

/** Points of a mood that are said in words: more would bury what they say. */
const POINTS_SAID = 7

const pacer = z.object({
  inhale: z.number(),
  hold: z.number().default(0),
  exhale: z.number(),
  seconds: z.number(),
})
const mood = z.object({
  points: z.array(z.object({ at: z.number(), valence: z.number(), rating: z.number().optional() })),
})
const helplines = z.object({
  country: z.string(),
  emergency: z.array(z.string()),
  lines: z.array(
    z.object({
      name: z.string(),
      channel: z.enum(['phone', 'sms', 'chat', 'web']),
      contact: z.string(),
      hours: z.string(),
      languages: z.array(z.string()),
      confirmed: z.boolean(),
    }),
  ),
})
const summary = z.object({
  rows: z.array(z.object({ label: z.string(), value: z.string() })),
  print: z.boolean().optional(),
})

/** What our own cards hold, checked, for channels that draw them in their own way. */
export type CardContent =
  | ({ readonly type: 'pacer' } & z.output<typeof pacer>)
  | ({ readonly type: 'mood' } & z.output<typeof mood>)
  | ({ readonly type: 'helplines' } & z.output<typeof helplines>)
  | ({ readonly type: 'summary' } & z.output<typeof summary>)
  | { readonly type: 'download'; readonly name: string; readonly path: string }

/**
 * Reads one of our cards (`bot/compose.ts`).
 * @returns null for an attachment that is none of ours
 * @throws ZodError when one of ours has another shape: a fault of ours, not of a person's
 */
export function readCard(attachment: Attachment): CardContent | null {
  const { contentType, content, contentUrl, name } = attachment
  switch (contentType) {
    case 'application/vnd.evenkeel.pacer+json':
      return { type: 'pacer', ...pacer.parse(content) }
    case 'application/vnd.evenkeel.mood+json':
      return { type: 'mood', ...mood.parse(content) }
    case 'application/vnd.evenkeel.helplines+json':
      return { type: 'helplines', ...helplines.parse(content) }
    case 'application/vnd.evenkeel.summary+json':
      return { type: 'summary', ...summary.parse(content) }
    case 'application/json':
      return contentUrl === undefined
        ? null
        : { type: 'download', name: name ?? '', path: contentUrl }
    default:
      return null
  }
}

/** What shapes the words of a card. */
export interface WordOptions {
  /** What the message says already: a help line that is in it is not said twice. */
  readonly said?: string
  /** Where our own page is, when the operator named it: files are fetched there. */
  readonly pageUrl?: string
}

/**
 * One of our cards in plain words, for channels that cannot draw it. Numbers, contacts and what a
 * person wrote are given exactly; every help line is, with its hours.
 *
 * @returns '' when it adds nothing to what is said, or is no card of ours
 */
export function cardInWords(
  attachment: Attachment,
  locale: Locale,
  { said = '', pageUrl }: WordOptions = {},
): string {
  const card = readCard(attachment)
  if (card === null) return ''
  switch (card.type) {
    case 'pacer':
      return pacerInWords(card, locale)
    case 'mood':
      return moodInWords(card, locale)
    case 'helplines':
      return helplinesInWords(card, locale, said)
    case 'summary':
      return card.rows
        .map(({ label, value }) => `${label}${locale === 'en' ? ': ' : '：'}${value}`)
        .join('\n')
    case 'download':
      return pageUrl === undefined
        ? words('render.download', locale, {})
        : words('render.download.at', locale, { url: pageUrl })
  }
}

/** The language that an activity is in; English when it does not say. */
export function localeOf(activity: StoredActivity): Locale {
  return LOCALES.find((one) => one === activity.locale) ?? 'en'
}

function words(say: MessageKey, locale: Locale, values: Record<string, string | number>): string {
  return renderUtterance({ say, values }, locale, []).text
}

type Content<T extends CardContent['type']> = Extract<CardContent, { type: T }>

function pacerInWords(card: Content<'pacer'>, locale: Locale): string {
  const { inhale, hold, exhale, seconds } = card
  const rounds = Math.max(1, Math.round(seconds / (inhale + hold + exhale)))
  return hold > 0
    ? words('render.pacer.hold', locale, { inhale, hold, exhale, rounds })
    : words('render.pacer', locale, { inhale, exhale, rounds })
}

/** The bands are those of the reading's valence, from −1 to 1. */
function bandOf(valence: number): MessageKey {
  if (valence <= -0.5) return 'render.mood.heavy'
  if (valence < -0.15) return 'render.mood.ratherHeavy'
  if (valence <= 0.15) return 'render.mood.between'
  return valence < 0.5 ? 'render.mood.ratherLight' : 'render.mood.light'
}

/** The latest points, oldest first. Days are those of UTC: the time zone is not in the card. */
function moodInWords({ points }: Content<'mood'>, locale: Locale): string {
  const day = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' })
  const latest = points.toSorted((a, b) => a.at - b.at).slice(-POINTS_SAID)
  if (latest.length === 0) return ''
  const list = latest
    .map(({ at, valence, rating }) => {
      const date = day.format(at)
      return rating === undefined
        ? words('render.mood.read', locale, { date, feeling: labelOf(bandOf(valence), locale) })
        : words('render.mood.rated', locale, { date, rating })
    })
    .join('\n')
  return words('render.mood', locale, { list })
}

const WAYS = {
  phone: 'crisis.lines.call',
  sms: 'crisis.lines.text',
  chat: 'crisis.lines.chat',
  web: null,
} as const

function helplinesInWords(
  { emergency, lines }: Content<'helplines'>,
  locale: Locale,
  said: string,
): string {
  const english = locale === 'en'
  // A number inside a longer one is not said: 988 is no part of 1-988-555.
  const isSaid = (contact: string): boolean => {
    const at = contact.replace(/^https:\/\//, '')
    const pattern = new RegExp(`(?<![\\d-])${escapePattern(at)}(?![\\d-])`, 'u')
    return pattern.test(said)
  }
  const numbers = emergency.filter((number) => !isSaid(number))
  const left = lines.filter(({ contact }) => !isSaid(contact))
  const some = lines.some(({ confirmed }) => confirmed)
  const listed = left.map(({ name, channel, contact, hours, languages, confirmed }) => {
    const way = WAYS[channel]
    const reach = way === null ? contact : `${labelOf(way, locale)} ${contact}`
    const facts = [hours, spoken(languages, locale)].filter((fact) => fact !== '').join('; ')
    const mark = some && !confirmed ? ` ${labelOf('crisis.lines.mark', locale)}` : ''
    return english ? `${name}: ${reach} (${facts})${mark}` : `${name}：${reach}（${facts}）${mark}`
  })
  const danger = labelOf('crisis.lines.danger', locale).replace(
    '{emergency}',
    numbers.join(english ? ', ' : '、'),
  )
  const unverified = labelOf('crisis.lines.unverified', locale)
  const isNew = listed.length > 0 && left.some(({ confirmed }) => !confirmed)
  return [
    ...(numbers.length > 0 ? [danger] : []),
    ...listed,
    ...(isNew && !said.includes(unverified) ? [unverified] : []),
  ].join('\n')
}

/** The names of the languages that a line answers in. */
function spoken(languages: readonly string[], locale: Locale): string {
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  return languages.map((tag) => names.of(tag) ?? tag).join(locale === 'en' ? ', ' : '、')
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}
