import { describe, expect, it } from 'vitest'
import { parseCommand } from '../../../bot/middleware/parse-command.ts'
import { streamAddress } from '../../../bot/web/client/direct-line-api.ts'
import { startLocale } from '../../../bot/web/locale.ts'
import { en } from '../../../bot/web/strings/en.ts'
import { type StringKey, translate } from '../../../bot/web/strings/strings.ts'
import { normalise } from '../../../nlp/normalise.ts'
import { LOCALES } from '../../../types.ts'

const keys = Object.keys(en) as StringKey[]
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

describe('the words of the page', () => {
  it.each(keys)('%s has the same placeholders in every language', (key) => {
    const expected = placeholders(translate('en', key))
    expect(placeholders(translate('zh-Hans', key))).toEqual(expected)
    expect(placeholders(translate('zh-Hant', key))).toEqual(expected)
  })

  // The name stays as it is, and so does what is made of nothing else.
  it.each(keys.filter((key) => !['title', 'log.bot'].includes(key)))('%s is translated', (key) => {
    expect(translate('zh-Hans', key)).toMatch(/\p{Script=Han}/u)
    expect(translate('zh-Hant', key)).toMatch(/\p{Script=Han}/u)
  })

  it('fills what is given and shows what is missing', () => {
    expect(translate('en', 'pacer.remaining', { time: '1:00' })).toBe('1:00 left')
    expect(translate('en', 'pacer.remaining')).toBe('{time} left')
  })
})

describe('the words of the menu', () => {
  const names = keys.filter((key) => /^menu\.(?!open)[\w-]+$/.test(key))

  it('lists the check-ins', () => {
    expect(names).toContain('menu.check-ins')
  })

  it.each(names)('%s is understood as that command when it is sent', (key) => {
    for (const locale of LOCALES) {
      const command = parseCommand(normalise(translate(locale, key)))
      expect(command).toEqual({ name: key.slice('menu.'.length) })
    }
  })
})

describe('startLocale', () => {
  it.each([
    [null, ['en-GB'], 'en'],
    [null, ['zh-CN'], 'zh-Hans'],
    [null, ['zh'], 'zh-Hans'],
    [null, ['zh-TW'], 'zh-Hant'],
    [null, ['zh-HK'], 'zh-Hant'],
    [null, ['zh-MO'], 'zh-Hant'],
    [null, ['zh-Hant-CN'], 'zh-Hant'],
    [null, ['zh-Hans-TW'], 'zh-Hans'],
    [null, ['de-DE', 'zh-HK', 'en'], 'zh-Hant'],
    [null, [], 'en'],
    ['zh-Hans', ['en'], 'zh-Hans'],
    ['klingon', ['en'], 'en'],
  ])('%s and %j start in %s', (chosen, preferred, locale) => {
    expect(startLocale(chosen, preferred)).toBe(locale)
  })
})

describe('streamAddress', () => {
  it.each([
    ['/v3/s?t=a&watermark=1', 'http://localhost:3978/', 'ws://localhost:3978/v3/s?t=a&watermark=1'],
    ['ws://127.0.0.1:1/v3/s?t=a', 'https://keel.example/', 'wss://keel.example/v3/s?t=a'],
  ])('%s from %s is %s', (given, page, address) => {
    expect(streamAddress(given, page)).toBe(address)
  })
})
