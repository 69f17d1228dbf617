import { labelOf } from '../../../../dialogs/render.ts'
import type { Locale } from '../../../../types.ts'
import type { CardContent } from '../card-in-words.ts'
import {
  adaptiveCard,
  heading,
  MAX_CARD_UNITS,
  unitsOf,
  words,
  type AdaptiveCard,
  type Container,
} from './adaptive-card.ts'

type SummaryContent = Extract<CardContent, { type: 'summary' }>

/** Room for what stands around the sections of a card. */
const FRAME_UNITS = 1000
/** The most units of one line as JSON: it stands in the card once and as plain text once more. */
const LINE_UNITS = (MAX_CARD_UNITS - 2 * FRAME_UNITS) / 2

interface Section {
  readonly label: string
  readonly lines: string[]
}

/**
 * What came out of an exercise, or a safety plan: a section for each row. The values are the
 * person's own words and are never read as Markdown. Where they are too long for one card they go
 * on in the next; nothing is cut off.
 */
export function summaryCards(
  { rows, print }: SummaryContent,
  locale: Locale,
): readonly AdaptiveCard[] {
  const title = labelOf(print === true ? 'teams.plan.title' : 'teams.summary.title', locale)
  const cards: Section[][] = [[]]
  let units = FRAME_UNITS
  for (const { label, value } of rows) {
    let open: Section | null = null
    for (const line of value.split('\n').flatMap(pieces)) {
      const own = unitsOf(shown(line)) + unitsOf(line)
      const head = unitsOf(container({ label, lines: [] })) + unitsOf(label)
      if (units + own + (open ? 0 : head) > MAX_CARD_UNITS && units > FRAME_UNITS) {
        cards.push([])
        units = FRAME_UNITS
        open = null
      }
      if (!open) {
        open = { label, lines: [] }
        cards.at(-1)?.push(open)
        units += head
      }
      open.lines.push(line)
      units += own
    }
  }
  return cards.map((sections) =>
    adaptiveCard(
      locale,
      [title, ...sections.map(({ label, lines }) => `${label}\n${lines.join('\n')}`)].join('\n\n'),
      [heading(title), ...sections.map(container)],
    ),
  )
}

/** A line in pieces that fit a card each: whole letters, and a letter may be escaped in JSON. */
function pieces(line: string): string[] {
  const parts: string[] = []
  let part = ''
  let units = 0
  for (const letter of line) {
    const own = unitsOf(letter) - 2
    if (units + own > LINE_UNITS) {
      parts.push(part)
      part = ''
      units = 0
    }
    part += letter
    units += own
  }
  return [...parts, part]
}

function container({ label, lines }: Section): Container {
  return {
    type: 'Container',
    separator: true,
    spacing: 'Small',
    items: [words(label, { weight: 'Bolder' }), ...lines.map(shown)],
  }
}

function shown(line: string) {
  return words(line === '' ? ' ' : line, {}, 'None')
}
