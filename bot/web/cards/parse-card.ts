import { isRecord } from '../client/activity.ts'
import type { MoodCardPoint } from '../../charts/mood-geometry.ts'
import type { PacerSpec } from './pacer-clock.ts'

export interface Helpline {
  readonly name: string
  /** `phone`, `sms`, `chat`, …, as the data file has it. */
  readonly channel: string
  readonly contact: string
  readonly hours: string
  readonly languages: readonly string[]
  /** Whether the operator of this service has confirmed it lately. */
  readonly confirmed: boolean
}

/** What a message shows beside its words. */
export type Card =
  | { readonly type: 'pacer'; readonly spec: PacerSpec }
  | { readonly type: 'mood'; readonly points: readonly MoodCardPoint[] }
  | {
      readonly type: 'helplines'
      readonly country: string
      readonly emergency: readonly string[]
      readonly lines: readonly Helpline[]
    }
  | { readonly type: 'summary'; readonly rows: readonly SummaryRow[]; readonly print: boolean }
  | { readonly type: 'download'; readonly path: string }

export interface SummaryRow {
  readonly label: string
  readonly value: string
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

function number(value: unknown, least: number, most: number): number | null {
  return typeof value === 'number' && value >= least && value <= most ? value : null
}

export function parseHelplines(value: unknown): Helpline[] {
  if (!Array.isArray(value)) return []
  return value.filter(isRecord).map((line) => ({
    name: text(line['name']),
    channel: text(line['channel']),
    contact: text(line['contact']),
    hours: text(line['hours']),
    languages: strings(line['languages']),
    confirmed: line['confirmed'] === true,
  }))
}

function parsePacer(content: Record<string, unknown>): Card | null {
  const inhale = number(content['inhale'], 1, 30)
  const hold = number(content['hold'] ?? 0, 0, 30)
  const exhale = number(content['exhale'], 1, 30)
  const seconds = number(content['seconds'], 1, 3600)
  if (inhale === null || hold === null || exhale === null || seconds === null) return null
  return { type: 'pacer', spec: { inhale, hold, exhale, seconds } }
}

function parseMood(content: Record<string, unknown>): Card | null {
  const { points } = content
  if (!Array.isArray(points)) return null
  const read = points.filter(isRecord).flatMap((point): MoodCardPoint[] => {
    const at = number(point['at'], 0, 8.64e15)
    const valence = number(point['valence'], -1, 1)
    if (at === null || valence === null) return []
    const rating = number(point['rating'], 0, 10)
    const source = text(point['source'])
    return [rating === null ? { at, source, valence } : { at, source, valence, rating }]
  })
  return { type: 'mood', points: read }
}

/** Only a path on the server that served the page: the token goes along with the request. */
function ownPath(url: unknown): string | null {
  return typeof url === 'string' && /^\/(?![/\\])[!-~]*$/.test(url) ? url : null
}

/** One attachment of the bot, checked; null when this page has no card for it. */
export function parseCard(attachment: unknown): Card | null {
  if (!isRecord(attachment)) return null
  const { contentType, contentUrl } = attachment
  if (contentType === 'application/json') {
    const path = ownPath(contentUrl)
    return path === null ? null : { type: 'download', path }
  }
  const content = isRecord(attachment['content']) ? attachment['content'] : {}
  switch (contentType) {
    case 'application/vnd.evenkeel.pacer+json':
      return parsePacer(content)
    case 'application/vnd.evenkeel.mood+json':
      return parseMood(content)
    case 'application/vnd.evenkeel.helplines+json':
      return {
        type: 'helplines',
        country: text(content['country']),
        emergency: strings(content['emergency']),
        lines: parseHelplines(content['lines']),
      }
    case 'application/vnd.evenkeel.summary+json': {
      const rows = Array.isArray(content['rows']) ? content['rows'].filter(isRecord) : []
      return {
        type: 'summary',
        rows: rows.map((row) => ({ label: text(row['label']), value: text(row['value']) })),
        print: content['print'] === true,
      }
    }
    default:
      return null
  }
}

/** One suggested answer: a button that sends `value` as the person's own next message. */
export interface Suggestion {
  readonly title: string
  readonly value: string
}

export function parseSuggestions(actions: readonly unknown[]): Suggestion[] {
  return actions.filter(isRecord).flatMap((action) => {
    const title = text(action['title'])
    const value = text(action['value'])
    return action['type'] === 'imBack' && title !== '' && value !== '' ? [{ title, value }] : []
  })
}
