import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { INSTRUMENTS } from '../../../dialogs/screening/instruments.ts'
import { en } from '../../../dialogs/messages/en.ts'
import type { Locale } from '../../../types.ts'
import { Person } from '../../dialogs/screening/support.ts'

/**
 * A transcript file holds conversations, one after the other, both languages walking the same ways:
 *
 * ```
 * # what this one shows
 * > phq-9                     what the person writes; `> [heavy] …` reads as strongly unpleasant
 *   screening.phq9.intro      what is said, one key a line, in order
 * ```
 */
interface Turn {
  readonly line: number
  readonly text: string
  readonly says: string[]
}

function read(file: string): Map<string, Turn[]> {
  const conversations = new Map<string, Turn[]>()
  let turns: Turn[] = []
  for (const [index, line] of readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue
    if (line.startsWith('# ')) conversations.set(line.slice(2), (turns = []))
    else if (line.startsWith('>')) {
      turns.push({ line: index + 1, text: line.slice(1).trim(), says: [] })
    } else if (line.startsWith('  ')) turns.at(-1)?.says.push(line.trim())
    else throw new Error(`${file}:${index + 1} is no line of a transcript`)
  }
  return conversations
}

const BOOKS: readonly (readonly [Locale, Map<string, Turn[]>])[] = [
  ['en', read('en.txt')],
  ['zh-Hans', read('zh.txt')],
]
const heard = new Map<Locale, Set<string>>()

describe.each(BOOKS)('%s', (locale, conversations) => {
  test.each([...conversations])('%s', (_, turns) => {
    const person = new Person(locale)
    const said = heard.get(locale) ?? new Set<string>()
    heard.set(locale, said)
    for (const { line, text, says } of turns) {
      const answered = person.says(text)
      const keys: readonly string[] = answered.say.map(({ say }) => say)
      expect(keys, `line ${line}: ${text}`).toEqual(says)
      for (const key of keys) said.add(key)
      for (const words of answered.texts) expect(words).not.toMatch(/[{}]|undefined|NaN/)
    }
  })

  test('walks every sentence that a questionnaire can say', () => {
    // Parts of other sentences, labels and names are no sentences of their own; what another
    // build saved cannot be written down as a conversation.
    const parts = /\.(?:name|lead|item\.\d|choice\.\w+|row\.\w+|band\.\w+|gone|overlap)$|change\./
    const all = Object.keys(en).filter((key) => /^screening\./.test(key) && !parts.test(key))
    expect(all.filter((key) => !heard.get(locale)?.has(key))).toEqual([])
    for (const { bands } of Object.values(INSTRUMENTS))
      for (const { say } of bands) expect(heard.get(locale)).toContain(say)
  })
})

test('both languages walk the same ways', () => {
  const ways = BOOKS.map(([, conversations]) =>
    [...conversations.values()].map((turns) => turns.map(({ says }) => says)),
  )
  expect(ways[1]).toEqual(ways[0])
})
