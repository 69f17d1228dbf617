import { describe, expect, it } from 'vitest'
import { createLogger } from '../../bot/logger.ts'
import type { TextReader, TextReading } from '../../nlp/text/text-reader.ts'
import { GO_EMOTIONS, SHARED_EMOTIONS, type RiskReading } from '../../types.ts'
import { DirectLineUser, textsOf } from '../support/direct-line-user.ts'
import { testApp } from '../support/test-app.ts'

const NONE: RiskReading = { level: 'none', kind: null, about: 'self', evidence: [] }

function riskOf(level: 'low' | 'moderate' | 'high'): RiskReading {
  const evidence = [{ source: 'model', id: 'fake.risk', level, kind: 'suicide' }] as const
  return { level, kind: 'suicide', about: 'self', evidence }
}

function sadReading(extra: Partial<TextReading> = {}): TextReading {
  const all = <Label extends string>(labels: readonly Label[]) =>
    Object.fromEntries(labels.map((label) => [label, label === 'sadness' ? 0.9 : 0.02])) as Record<
      Label,
      number
    >
  return {
    language: 'en',
    emotions: all(GO_EMOTIONS),
    shared: all(SHARED_EMOTIONS),
    valence: -0.6,
    arousal: 0,
    confidence: 0.8,
    abstained: false,
    modalities: ['text'],
    model: 'fake',
    risk: NONE,
    ...extra,
  }
}

const readerOf = (reading: TextReading, rest: Partial<TextReader> = {}): TextReader => ({
  id: 'fake',
  read: () => Promise.resolve(reading),
  ...rest,
})

async function talkTo(reader: TextReader, locale = 'en') {
  const app = await testApp({ COUNTRY: 'US' }, { reader, logger: createLogger('silent') })
  const user = await DirectLineUser.open(app.url, locale)
  await user.answersAfter(0)
  return user
}

/** Harmless to every rule. */
const PLAIN = 'The train was late and then it rained'

describe('danger that only the model sees', () => {
  it('is answered in the same turn', async () => {
    for (const level of ['moderate', 'high'] as const) {
      const user = await talkTo(readerOf(sadReading({ risk: riskOf(level) })))
      expect(textsOf(await user.say(PLAIN))).toMatch(/988/)
    }
  })

  it('is answered inside an exercise too', async () => {
    let risk: RiskReading = NONE
    const user = await talkTo(
      readerOf(sadReading(), { read: () => Promise.resolve(sadReading({ risk })) }),
    )
    await user.say('grounding exercise please')
    risk = riskOf('high')
    expect(textsOf(await user.say('a lamp, a chair, a cup'))).toMatch(/988/)
  })

  it('adds nothing when there is none', async () => {
    const user = await talkTo(readerOf(sadReading()))
    expect(textsOf(await user.say(PLAIN))).not.toMatch(/988/)
  })

  it('never lowers what the rules hear, whether it sees nothing or fails', async () => {
    const failing = { read: () => Promise.reject(new Error('no thread')) }
    for (const reader of [readerOf(sadReading()), readerOf(sadReading(), failing)]) {
      const user = await talkTo(reader)
      expect(textsOf(await user.say('I want to kill myself'))).toMatch(/988/)
    }
  })
})

describe('why', () => {
  const explaining = (words: readonly string[]) =>
    readerOf(sadReading(), {
      explain: () => Promise.resolve(words.map((one, i) => ({ words: one, weight: 3 - i }))),
    })

  it('quotes the person’s own words that moved the reading', async () => {
    const user = await talkTo(explaining(['then I cried', 'it rained']))
    await user.say(PLAIN)
    expect(textsOf(await user.say('why'))).toContain('“then I cried”, “it rained”')
    const chinese = await talkTo(explaining(['一直在哭']), 'zh-Hans')
    await chinese.say('火车晚点，后来一直在哭')
    expect(textsOf(await chinese.say('为什么'))).toContain('“一直在哭”')
  })

  it('explains the last talk, not a command, and asks for nothing before there was any', async () => {
    const asked: string[] = []
    const reader = readerOf(sadReading(), {
      explain: (text) => {
        asked.push(text)
        return Promise.resolve([])
      },
    })
    const user = await talkTo(reader)
    await user.say('why')
    expect(asked).toEqual([])
    await user.say(PLAIN)
    await user.say('mood')
    await user.say('why')
    expect(asked).toEqual([PLAIN])
  })

  it('shortens long stretches and shows no control characters', async () => {
    const user = await talkTo(explaining([`\u202e${'so sad '.repeat(40)}`]))
    await user.say(PLAIN)
    const answer = textsOf(await user.say('why'))
    expect(answer).toContain('so sad so sad')
    expect(answer).toContain('…”')
    expect(answer).not.toContain('\u202e')
  })

  it('still answers when the model cannot explain', async () => {
    const reader = readerOf(sadReading(), { explain: () => Promise.reject(new Error('busy')) })
    const user = await talkTo(reader)
    await user.say(PLAIN)
    const answer = textsOf(await user.say('why'))
    expect(answer).toMatch(/sadness/)
    expect(answer).not.toMatch(/It rests most/)
  })
})

describe('a very long text', () => {
  it.each([
    [true, /only parts/],
    [false, /read all of it/],
  ])('read with gaps: %s, and says so', async (isPartial, sentence) => {
    const user = await talkTo(readerOf(sadReading({ isPartial })))
    expect(textsOf(await user.say('The train was late. '.repeat(300)))).toMatch(sentence)
  })
})
