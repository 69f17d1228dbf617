import * as AC from 'adaptivecards'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ADAPTIVE_CARD,
  type AdaptiveCard,
} from '../../../../bot/channels/render/adaptive/adaptive-card.ts'
import { choicesCard } from '../../../../bot/channels/teams/cards/choices-card.ts'
import { handoffCard } from '../../../../bot/channels/teams/cards/handoff-card.ts'
import { summaryCards } from '../../../../bot/channels/render/adaptive/summary-card.ts'
import { renderForTeams } from '../../../../bot/channels/teams/render-teams.ts'
import { initiateEvent, statusEvent } from '../../../../bot/handoff/handoff-events.ts'
import { helplineCard, COUNTRIES } from '../../../../dialogs/crisis/helplines.ts'
import { LOCALES } from '../../../../types.ts'
import { goldenScript } from '../golden-script.ts'

/** Teams' limit of a message, in bytes of UTF-16. */
const LIMIT = 28_000

/**
 * The parser of Microsoft's own renderer, held to version 1.5: it must have nothing to complain of,
 * and must write out again every property that it was given, so that none is unknown to it.
 */
function expectValid(whole: AdaptiveCard): void {
  // The parser's pattern for languages keeps its place between uses, and so fails every other time.
  const { lang, ...card } = whole
  expect(['en', 'zh']).toContain(lang)
  const context = new AC.SerializationContext(AC.Versions.v1_5)
  const parsed = new AC.AdaptiveCard()
  parsed.parse(card, context)
  const events = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message)
  expect(events).toEqual([])
  expect(parsed.validateProperties().validationEvents).toEqual([])
  const kept = new Set(paths(parsed.toJSON(context)))
  // The parser leaves out what says no more than the default does, and where the schema is.
  const lost = paths(card).filter(
    (path) => !kept.has(path) && !DEFAULTS.test(path) && !/\.fallback\./.test(path),
  )
  expect(lost).toEqual([])
  const instead = (card.actions ?? []).flatMap((one) => ('fallback' in one ? one.fallback : []))
  if (instead.length > 0) expectValid({ ...whole, actions: instead as never })
}

const DEFAULTS = /^\$schema|\.(?:style=compact|firstRowAsHeaders=true|type=)|\.rows\.\d+\.type/

/** Every leaf as its path and value, so that two objects can be compared in any order. */
function paths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}=${String(value)}`]
  return Object.entries(value).flatMap(([key, one]) =>
    paths(one, path === '' ? key : `${path}.${key}`),
  )
}

function cardsOf(parts: readonly Readonly<Record<string, unknown>>[]): AdaptiveCard[] {
  return parts
    .flatMap(
      ({ attachments }) => (attachments ?? []) as { contentType: string; content: unknown }[],
    )
    .filter(({ contentType }) => contentType === ADAPTIVE_CARD)
    .map(({ content }) => content as AdaptiveCard)
}

const bytes = (value: unknown) => 2 * JSON.stringify(value).length

describe.each(LOCALES)('cards in %s', (locale) => {
  test('are valid Adaptive Cards 1.5, and each message is under 28 kB', () => {
    const parts = goldenScript(locale).flatMap(({ logged }) =>
      logged.flatMap((one) => renderForTeams(one, { locale, exportBytes: () => 1 })),
    )
    const cards = cardsOf(parts)
    expect(cards.length).toBeGreaterThan(6)
    for (const card of cards) expectValid(card)
    for (const part of parts) expect(bytes(part)).toBeLessThan(LIMIT)
  })

  test('show the help lines of every country whole', () => {
    for (const country of [...COUNTRIES.map(({ code }) => code), 'ZZ']) {
      const content = helplineCard(country, locale)
      const parts = renderForTeams(
        {
          seq: 1,
          activity: {
            type: 'message',
            timestamp: '2026-11-23T00:00:00Z',
            from: { id: 'evenkeel', role: 'bot' },
            locale,
            attachments: [{ contentType: 'application/vnd.evenkeel.helplines+json', content }],
          },
        },
        { locale, exportBytes: () => 1 },
      )
      const [card] = cardsOf(parts)
      if (!card) throw new Error('no card')
      expectValid(card)
      expect(bytes(parts)).toBeLessThan(LIMIT)
      const shown = JSON.stringify(card.body)
      for (const { contact } of content.lines)
        expect(shown).toContain(contact.replace('https://', ''))
      for (const number of content.emergency) expect(shown).toContain(number)
      for (const action of card.actions ?? [])
        expect(action.type === 'Action.OpenUrl' && action.url).toMatch(/^https:\/\//)
    }
  })

  test('say how a hand-off stands', () => {
    const one = { id: 'case-1', locale, signs: [], reason: 'request', level: 'none' } as never
    const events = [
      initiateEvent(one, 0),
      ...(['accepted', 'failed', 'completed'] as const).map((state) => statusEvent(one, state, 0)),
    ]
    const lines = events.map((event) => {
      expect(event.locale).toBe(locale)
      const card = handoffCard(event, locale)
      if (!card) throw new Error('no card')
      expectValid(card)
      return card.fallbackText
    })
    expect(new Set(lines).size).toBe(4)
    expect(handoffCard({ ...events[0], name: 'handoff.read' } as never, locale)).toBeNull()
  })
})

test('a rating is a list to pick from, and few choices are buttons with a fallback', () => {
  const numbers = Array.from({ length: 11 }, (_, i) => String(i))
  const list = choicesCard(numbers, 7, 'en')
  expectValid(list)
  expect(list.body[0]).toMatchObject({ type: 'Input.ChoiceSet', style: 'compact' })
  expect(list.actions).toHaveLength(1)
  const few = choicesCard(['Yes', 'No'], 7, 'en')
  expectValid(few)
  for (const action of few.actions ?? [])
    expect(action).toMatchObject({
      type: 'Action.Execute',
      data: { place: 7 },
      fallback: { type: 'Action.Submit', data: { place: 7, verb: 'evenkeel.choice' } },
    })
})

test('however much a person wrote, nothing of it is lost and every card fits', () => {
  const row = fc.record({
    label: fc.string({ minLength: 1, maxLength: 40 }),
    value: fc.string({ unit: 'binary', maxLength: 20_000, size: 'max' }),
  })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 7 }), (rows) => {
      const cards = summaryCards({ type: 'summary', rows, print: true }, 'zh-Hans')
      for (const card of cards) expect(bytes(card)).toBeLessThan(LIMIT - 1000)
      const shown = cards
        .flatMap(({ body }) => body)
        .flatMap((item) => (item.type === 'Container' ? item.items.slice(1) : []))
        .map((item) => (item.type === 'RichTextBlock' ? (item.inlines[0]?.text ?? '') : ''))
        .join('')
      const bare = (text: string) => text.replaceAll('\n', '').replaceAll(' ', '')
      expect(bare(shown)).toBe(bare(rows.map(({ value }) => value).join('')))
    }),
    { numRuns: 20 },
  )
})

test('words of a person are plain text, never markup', () => {
  const value = '**bold** [link](https://evil.example) {{DATE(2026-01-01T00:00:00Z)}}'
  const cards = summaryCards({ type: 'summary', rows: [{ label: 'x', value }] }, 'en')
  expect(JSON.stringify(cards)).not.toContain('"TextBlock"')
  expect(JSON.stringify(cards[0]?.body)).toContain(JSON.stringify(value).slice(1, -1))
})
