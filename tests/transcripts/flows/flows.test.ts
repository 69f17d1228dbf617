import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { edgesOf } from '../../../dialogs/flow-graph.ts'
import { FLOWS } from '../../../dialogs/flows/index.ts'
import type { Locale } from '../../../types.ts'
import { play, readTranscript, wayOf } from './transcript.ts'

const HERE = new URL('.', import.meta.url)
const FILES = readdirSync(HERE).filter((name) => name.endsWith('.txt'))
const LOCALES: Readonly<Record<string, Locale>> = { en: 'en', zh: 'zh-Hans' }

const BOOKS = FILES.map((file) => {
  const language = file.split('.').at(-2) ?? ''
  const locale = LOCALES[language]
  if (!locale) throw new Error(`${file} does not name its language`)
  return { file, locale, conversations: readTranscript(new URL(file, HERE)) }
})

describe.each(BOOKS)('$file', ({ locale, conversations }) => {
  test.each(conversations)('$title', (conversation) => {
    const played = play(conversation, locale)
    const seen = played.map(({ turn, outcome }) => ({
      line: turn.line,
      says: turn.says,
      step: outcome.state.flow?.step ?? '-',
      answers: outcome.say.map(({ say }) => say),
    }))
    expect(seen).toEqual(conversation.turns)
    for (const { words } of played) expect(words.join(' ')).not.toMatch(/[{}]/)
  })
})

describe.each(Object.entries(LOCALES))('in %s', (_, locale) => {
  const walked = new Set(
    BOOKS.filter((book) => book.locale === locale).flatMap(({ conversations }) =>
      conversations.flatMap((conversation) => play(conversation, locale).map(wayOf)),
    ),
  )

  test.each(FLOWS.map((flow) => [flow.id, flow] as const))(
    'every step and way of %s is walked',
    (id, flow) => {
      const ways = Object.entries(flow.steps).flatMap(([name, step]) =>
        step.expect === 'end'
          ? []
          : edgesOf(name, step).map(({ from, to }) => `${id}: ${from} -> ${to}`),
      )
      if (flow.discomfort !== undefined) {
        const eased = [...walked].some(
          (way) =>
            way?.startsWith(`${id}: `) === true && way.endsWith(` -> ${flow.discomfort ?? ''}`),
        )
        expect(eased).toBe(true)
      }
      expect([...new Set(ways)].filter((way) => !walked.has(way))).toEqual([])
    },
  )
})
