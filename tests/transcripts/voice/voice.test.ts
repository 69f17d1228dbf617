import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { voiceOf, wordsOf } from '../../nlp/fusion/support.ts'
import { messageKeys } from '../../support/message-keys.ts'
import { speaker, type Feeling } from '../../support/voice-speaker.ts'

/**
 * What was said and how it sounded, and what is answered, over the real store:
 *
 * ```
 * # what this one shows
 * > fine / heavy: I'm fine    words and voice as they were read, then what was said
 * > fine: my voice            the same, typed
 *   closer.ask.neutral        what is answered about voices or danger, one key a line; `any` is
 *                             anything else, and stands beside them
 *   = heavy                   words that are shown
 *   ! heavy                   words that are not shown
 * ```
 */
const WORDS = {
  fine: wordsOf('neutral', 0),
  glad: wordsOf('joy', 0.3),
  sad: wordsOf('sadness', -0.5),
  unsure: wordsOf('neutral', 0, { confidence: 0.3, abstained: true }),
}
const VOICES: Readonly<Record<string, Feeling>> = {
  heavy: voiceOf('sadness', -0.6),
  tense: voiceOf('fear', -0.6),
  even: voiceOf('neutral', 0),
  bright: voiceOf('joy', 0.6),
  mumbled: voiceOf('sadness', -0.6, { abstained: true }),
}

interface Line {
  readonly words: keyof typeof WORDS
  readonly voice: string | undefined
  readonly text: string
  readonly says: string[]
  readonly shows: string[]
  readonly hides: string[]
}

const isWords = (name: string | undefined): name is keyof typeof WORDS =>
  name !== undefined && name in WORDS

function read(file: string): Map<string, Line[]> {
  const all = new Map<string, Line[]>()
  let lines: Line[] = []
  for (const line of readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')) {
    const [, words, voice, text] = /^> (\w+)(?: \/ (\w+))?: (.+)$/.exec(line) ?? []
    if (line.trim() === '') continue
    if (line.startsWith('# ')) all.set(line.slice(2), (lines = []))
    else if (isWords(words) && text !== undefined && (voice === undefined || voice in VOICES))
      lines.push({ words, voice, text, says: [], shows: [], hides: [] })
    else if (line.startsWith('  = ')) lines.at(-1)?.shows.push(line.slice(4))
    else if (line.startsWith('  ! ')) lines.at(-1)?.hides.push(line.slice(4))
    else if (line.startsWith('  ')) lines.at(-1)?.says.push(line.trim())
    else throw new Error(`${file}: no line of a transcript: ${line}`)
  }
  return all
}

const OURS = /^(?:closer|crisis(?!\.lines)|why\.voice|service\.voice)\./

describe.each([
  ['en', 'en.txt'],
  ['zh-Hans', 'zh.txt'],
] as const)('words and voice in %s', (locale, file) => {
  const keysOf = messageKeys(locale)
  const keyOf = (text: string) => keysOf(text).find((key) => OURS.test(key))

  it.each([...read(file)])('%s', async (_, lines) => {
    let current = WORDS.fine
    const { says, speaks } = await speaker({ locale, reading: () => ({ ...current }) })
    for (const { words, voice, text, says: expected, shows, hides } of lines) {
      current = WORDS[words]
      const feeling = voice === undefined ? undefined : VOICES[voice]
      const answer = await (feeling ? speaks(text, feeling) : says(text))
      const ours = answer.replies.flatMap((one) => keyOf(one.text ?? '') ?? [])
      expect(ours, text).toEqual(expected.filter((key) => key !== 'any'))
      expect(answer.words.length, text).toBeGreaterThan(0)
      for (const shown of shows) expect(answer.words, text).toContain(shown)
      for (const hidden of hides) expect(answer.words, text).not.toContain(hidden)
    }
  })
})
