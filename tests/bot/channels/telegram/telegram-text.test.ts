import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown } from '../../../../bot/channels/telegram/escape-markdown.ts'
import { localeOf } from '../../../../bot/channels/telegram/language-code.ts'
import { menuIn, plainCommand, readStart } from '../../../../bot/channels/telegram/commands.ts'
import { parseCommand } from '../../../../bot/middleware/parse-command.ts'
import { LOCALES } from '../../../../types.ts'
import { anyText } from '../../../support/any-text.ts'
import { readMarkdownV2 } from '../../../support/telegram/markdown-v2.ts'

const marked = fc.array(fc.constantFrom(...Array.from('_*[]()~`>#+-=|{}.!\\ab\n。😭')), {
  maxLength: 60,
})

describe('escapeMarkdown', () => {
  it('brings any text through unchanged and unmarked', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText(80),
          marked.map((chars) => chars.join('')),
        ),
        (text) => {
          expect(readMarkdownV2(escapeMarkdown(text))).toEqual({ text, entities: [] })
        },
      ),
    )
  })

  it('is needed: Telegram refuses what is not escaped', () => {
    expect(() => readMarkdownV2('1. breathe')).toThrow(/Character '.' is reserved/)
    expect(() => readMarkdownV2('*never closed')).toThrow(/Can't find end/)
    expect(readMarkdownV2('*bold*').entities).toEqual([{ type: 'bold', offset: 0, length: 4 }])
  })
})

describe('commands', () => {
  it.each(LOCALES)(
    'the menu in %s is one that Telegram takes, and each entry is understood',
    (locale) => {
      for (const { command, description } of menuIn(locale)) {
        expect(command).toMatch(/^[a-z0-9_]{1,32}$/)
        expect(description.length).toBeLessThanOrEqual(256)
        expect(parseCommand(`/${command}`), command).toBeDefined()
      }
      expect(menuIn(locale).map(({ command }) => command)).toEqual(
        expect.arrayContaining(['link', 'unlink']),
      )
    },
  )

  it.each([
    ['/start', { opens: true }],
    ['/start@evenkeel_test_bot', { opens: true }],
    ['/start group', { opens: true }],
    ['/start link_12345678', { text: 'link 12345678' }],
    ['/start I feel low', { text: 'I feel low' }],
    ['/start 我想死', { text: '我想死' }],
    ['/start suicide', { text: 'suicide' }],
    ['/start i_want_to_die', { text: 'i_want_to_die' }],
    ['start', undefined],
    ['/started', undefined],
  ])('%s comes to %j', (text, started) => {
    expect(readStart(text)).toEqual(started)
  })

  it('takes the name of the bot from a command, and nothing from talk', () => {
    expect(plainCommand('/help@evenkeel_test_bot')).toBe('/help')
    expect(plainCommand('/help@evenkeel_test_bot I want to die')).toBe('/help I want to die')
    expect(plainCommand('a@b.example')).toBe('a@b.example')
  })
})

describe('localeOf', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['zh', 'zh-Hans'],
    ['zh-hans', 'zh-Hans'],
    ['zh-hant', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['de', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s is %s', (code, locale) => {
    expect(localeOf(code)).toBe(locale)
  })
})
