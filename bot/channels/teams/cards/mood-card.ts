import { labelOf } from '../../../../dialogs/render.ts'
import type { MessageKey } from '../../../../dialogs/messages/en.ts'
import type { Locale } from '../../../../types.ts'
import { moodLabels } from '../../../charts/mood-labels.ts'
import type { CardContent } from '../../render/card-in-words.ts'
import {
  adaptiveCard,
  heading,
  words,
  type AdaptiveCard,
  type Element,
  type Table,
} from '../../render/adaptive/adaptive-card.ts'
import { say } from './say.ts'

type MoodContent = Extract<CardContent, { type: 'mood' }>

/** Days shown, the newest: a longer table is not looked at. */
const MAX_DAYS = 14
/** Squares of a full bar. */
const BAR = 8

type Point = MoodContent['points'][number]

/**
 * The mood as a table with a bar and a word a day. Teams shows neither SVG nor our own chart, and a
 * picture of it would have to lie where others could fetch it; words are also what a screen reader
 * reads. Days are those of UTC, as on the chart.
 */
export function moodCard({ points }: MoodContent, locale: Locale): AdaptiveCard {
  const { title, description, empty } = moodLabels(points, locale)
  if (points.length === 0) return adaptiveCard(locale, empty, [heading(title), words(empty)])
  const day = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' })
  const rows = [...byDay(points)].slice(-MAX_DAYS).map(([start, ofDay]) => {
    const mood = meanValence(ofDay)
    const last = ofDay.findLast(({ rating }) => rating !== undefined)?.rating
    return [
      words(day.format(start)),
      words(mood === null ? '–' : bar(mood), { fontType: 'Monospace' }),
      words(mood === null ? '–' : labelOf(gradeOf(mood), locale)),
      words(last === undefined ? '–' : String(last)),
    ]
  })
  const head = (
    ['teams.mood.day', 'teams.mood.bar', 'teams.mood.word', 'teams.mood.rating'] as const
  ).map((key) => words(labelOf(key, locale), { weight: 'Bolder' }))
  return adaptiveCard(locale, `${title}: ${description}`, [
    heading(title),
    words(description, { isSubtle: true }),
    table([head, ...rows]),
    words(say('teams.mood.legend', locale), { isSubtle: true }),
  ])
}

function byDay(points: readonly Point[]): Map<number, Point[]> {
  const days = new Map<number, Point[]>()
  for (const point of [...points].sort((a, b) => a.at - b.at)) {
    const start = Math.floor(point.at / 86_400_000) * 86_400_000
    days.set(start, [...(days.get(start) ?? []), point])
  }
  return days
}

/** Mean of what was read from words, [−1, 1]; null on a day that has ratings alone. */
function meanValence(points: readonly Point[]): number | null {
  const read = points.filter(({ rating }) => rating === undefined)
  if (read.length === 0) return null
  return read.reduce((sum, { valence }) => sum + valence, 0) / read.length
}

/** −1 is one square and 1 all of them, so that no day looks as if nothing were known of it. */
function bar(mood: number): string {
  const full = 1 + Math.round(((Math.min(1, Math.max(-1, mood)) + 1) / 2) * (BAR - 1))
  return '■'.repeat(full) + '□'.repeat(BAR - full)
}

function gradeOf(mood: number): MessageKey {
  if (mood <= -0.6) return 'teams.mood.grade.1'
  if (mood <= -0.2) return 'teams.mood.grade.2'
  if (mood < 0.2) return 'teams.mood.grade.3'
  return mood < 0.6 ? 'teams.mood.grade.4' : 'teams.mood.grade.5'
}

function table(rows: readonly (readonly Element[])[]): Table {
  return {
    type: 'Table',
    columns: [{ width: 2 }, { width: 3 }, { width: 3 }, { width: 2 }],
    firstRowAsHeaders: true,
    showGridLines: false,
    rows: rows.map((cells) => ({
      type: 'TableRow',
      cells: cells.map((item) => ({ type: 'TableCell', items: [item] })),
    })),
  }
}
