import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Attachment } from '../../../../bot/activity.ts'
import { ABILITIES, SOURCED_ABILITIES } from '../../../../bot/channels/abilities.ts'
import { CHANNELS } from '../../../../bot/channels/channel.ts'
import { activityInWords } from '../../../../bot/channels/render/activity-in-words.ts'
import { cardInWords } from '../../../../bot/channels/render/card-in-words.ts'
import { choicesInWords } from '../../../../bot/channels/render/choices-in-words.ts'
import { escapeMarkdown } from '../../../../bot/channels/render/escape-markdown.ts'
import { COUNTRIES, formatHelplines, helplineCard } from '../../../../dialogs/crisis/helplines.ts'
import { LOCALES } from '../../../../types.ts'

const helplines = (content: unknown): Attachment => ({
  contentType: 'application/vnd.evenkeel.helplines+json',
  content,
})

describe('abilities', () => {
  test('every channel has each of them, with a source that says where', () => {
    for (const channel of CHANNELS) {
      expect(ABILITIES[channel].maxLength).toBeGreaterThanOrEqual(1000)
      expect(ABILITIES[channel].buttons === 'none').toBe(ABILITIES[channel].maxButtons === 0)
      for (const [, source] of Object.values(SOURCED_ABILITIES[channel])) {
        expect(source.title).not.toBe('')
        expect(source.at).not.toBe('')
      }
    }
  })
})

describe('cardInWords', () => {
  test.each(LOCALES)('%s: every number and every hour of the help lines is there', (locale) => {
    for (const { code } of COUNTRIES) {
      const card = helplineCard(code, locale)
      const text = cardInWords(helplines(card), locale)
      for (const number of card.emergency) expect(text).toContain(number)
      for (const { name, contact, hours } of card.lines)
        for (const fact of [name, contact, hours]) expect(text).toContain(fact)
    }
  })

  test.each(LOCALES)('%s: what was said is not said twice, and nothing is left out', (locale) => {
    for (const { code } of COUNTRIES) {
      const said = formatHelplines(code, locale)
      const card = helplineCard(code, locale)
      const text = cardInWords(helplines(card), locale, { said })
      expect(text).toBe('')
      const [first] = card.lines
      const rest = cardInWords(helplines(card), locale, { said: first?.contact ?? '' })
      for (const { contact } of card.lines.slice(1))
        if (contact !== first?.contact) expect(rest).toContain(contact)
    }
  })

  test('a number inside a longer one was not said', () => {
    const card = {
      country: 'US',
      emergency: ['911'],
      lines: [
        {
          name: 'Line',
          channel: 'phone',
          contact: '988',
          hours: 'always',
          languages: ['en'],
          confirmed: true,
        },
      ],
    }
    const text = cardInWords(helplines(card), 'en', { said: 'Call 0-988-911 or 19110' })
    expect(text).toContain('988')
    expect(text).toContain('911')
  })

  test('an unconfirmed line among confirmed ones is marked, and all of them are said to be', () => {
    const card = helplineCard('GB', 'en')
    const [first, ...others] = card.lines
    const text = cardInWords(
      helplines({ ...card, lines: [{ ...first, confirmed: true }, ...others] }),
      'en',
    )
    expect(text.match(/\(not yet confirmed\)/g)).toHaveLength(others.length)
    expect(text).toContain('not yet confirmed by the people who run this service')
  })

  test('the pacer says its seconds, and the hold only where there is one', () => {
    const pacer = (hold: number): Attachment => ({
      contentType: 'application/vnd.evenkeel.pacer+json',
      content: { inhale: 4, hold, exhale: 6, seconds: 120 },
    })
    expect(cardInWords(pacer(0), 'en')).toMatch(/in for 4 .* out for 6\. About 12 rounds/)
    expect(cardInWords(pacer(2), 'zh-Hans')).toContain('屏住 2 秒')
  })

  test('what a person wrote is given as written', () => {
    const rows = [{ label: 'What helps', value: '散步 *with* [Anna]\nand {her} dog' }]
    const text = cardInWords(
      { contentType: 'application/vnd.evenkeel.summary+json', content: { rows } },
      'zh-Hant',
    )
    expect(text).toBe('What helps：散步 *with* [Anna]\nand {her} dog')
  })

  test('the mood: the latest seven, a rating as it was given', () => {
    const points = Array.from({ length: 9 }, (_, i) => ({
      at: Date.UTC(2026, 10, i + 1),
      valence: -0.8,
      ...(i === 8 && { rating: 3 }),
    }))
    const text = cardInWords(
      { contentType: 'application/vnd.evenkeel.mood+json', content: { points } },
      'en',
    )
    expect(text).not.toContain('Nov 2:')
    expect(text).toContain('Nov 3: heavy')
    expect(text).toContain('Nov 9: you gave your distress 3 of 10')
    const none = { contentType: 'application/vnd.evenkeel.mood+json', content: { points: [] } }
    expect(cardInWords(none, 'en')).toBe('')
  })

  test('an attachment that is none of ours has no words; a broken one of ours is a fault', () => {
    expect(cardInWords({ contentType: 'image/png', contentUrl: 'a' }, 'en')).toBe('')
    expect(() => cardInWords(helplines({}), 'en')).toThrow()
  })
})

describe('choicesInWords', () => {
  test('lists every label; nothing for none', () => {
    expect(choicesInWords([], 'en')).toBe('')
    expect(choicesInWords(['Yes', 'No {x}'], 'en')).toMatch(/\n• Yes\n• No \{x\}$/)
  })
})

describe('activityInWords', () => {
  const activity = {
    type: 'message',
    timestamp: '2026-11-23T00:00:00.000Z',
    from: { id: 'c-1', name: 'Ana', role: 'bot' },
    text: 'I am here.',
    locale: 'en',
  } as const

  test('a counsellor is named; events and typing say nothing', () => {
    const options = { maxLength: 1000, choices: true }
    expect(activityInWords(activity, options)).toEqual(['Ana: I am here.'])
    expect(activityInWords({ ...activity, type: 'event' }, options)).toEqual([])
  })

  test('is parted by the limit of the channel', () => {
    const long = { ...activity, text: 'A sentence of some words. '.repeat(100) }
    for (const part of activityInWords(long, { maxLength: 300, choices: false }))
      expect(part.length).toBeLessThanOrEqual(300)
  })
})

describe('escapeMarkdown', () => {
  test.each([
    ['2 * 3_4 `x` [a](b) <i>', '2 \\* 3\\_4 \\`x\\` \\[a\\](b) \\<i\\>'],
    ['# title', '\\# title'],
    ['#tag and # in the middle', '#tag and # in the middle'],
    ['- one\n- two', '\\- one  \n\\- two'],
    ['1. first\n2) second', '1\\. first  \n2\\) second'],
    ['1.5 of 3.', '1.5 of 3.'],
    ['---\n===', '\\---  \n\\==='],
    ['    four spaces', '\u00a0\u00a0\u00a0\u00a0four spaces'],
    ['a & b &amp; c', 'a \\& b \\&amp; c'],
    ['one\n\ntwo', 'one\n\ntwo'],
    ['C:\\dir ~~no~~ a|b', 'C:\\\\dir \\~\\~no\\~\\~ a\\|b'],
    ['平静 116 123（全天）', '平静 116 123（全天）'],
  ])('%j', (plain, escaped) => {
    expect(escapeMarkdown(plain)).toBe(escaped)
  })

  test('taking the backslashes away gives the words back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const shown = escapeMarkdown(text)
          .replace(/ {2}\n/g, '\n')
          .replace(/\\([!-/:-@[-`{-~])/g, '$1')
          .replaceAll('\u00a0', ' ')
        const plain = text
          .split('\n')
          .map((line) => line.trimEnd().replace(/^\s+/, (space) => ' '.repeat(space.length)))
          .join('\n')
          .replaceAll('\u00a0', ' ')
        expect(shown).toBe(plain)
      }),
    )
  })
})
