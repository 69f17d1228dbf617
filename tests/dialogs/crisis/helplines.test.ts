import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COUNTRY_HELP, DIRECTORY, EU_COUNTRIES } from '../../../dialogs/crisis/helplines-data.ts'
import {
  COUNTRIES,
  emergencyPhrase,
  formatHelplines,
  helplineCard,
  helplineDirectory,
  helplinesFor,
  parseCountry,
} from '../../../dialogs/crisis/helplines.ts'
import { LOCALES } from '../../../types.ts'

const ISO_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/
const ALL = [...COUNTRY_HELP.flatMap(({ lines }) => lines), ...DIRECTORY]

describe('the helplines as data', () => {
  it('have unique ids, both names, a contact that can be used, and hours', () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length)
    for (const line of ALL) {
      expect(line.id).toMatch(/^[a-z]{2,4}\.[a-z0-9-]+\.(?:phone|sms|chat|web)$/)
      for (const words of [line.name, line.hours]) {
        expect(words.en, line.id).toMatch(/\S/)
        expect(words.zh, line.id).toMatch(/\S/)
      }
      const reachable = ['chat', 'web'].includes(line.channel)
        ? /^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(?:\/\S*)?$/
        : /^[0-9][0-9 ]{2,14}$/
      expect(line.contact, line.id).toMatch(reachable)
    }
  })

  it('name a source and the day it was read, and invent no verification', () => {
    const dated = [...ALL, ...COUNTRY_HELP.flatMap(({ emergency }) => emergency)]
    for (const { source, sourceDate } of dated) {
      if (source !== null) {
        expect(source.title).toMatch(/\S/)
        expect(() => new URL(source.url)).not.toThrow()
      }
      if (sourceDate !== null) expect(sourceDate).toMatch(ISO_DATE)
    }
    for (const line of ALL) {
      expect(line.readOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      if (line.sourceDate !== null) {
        expect(line.sourceDate <= line.readOn, `${line.id} was read after it was written`).toBe(
          true,
        )
      }
    }
  })

  it('give every country an emergency number and a line', () => {
    for (const { code, emergency, lines } of COUNTRY_HELP) {
      expect(emergency.length, code).toBeGreaterThan(0)
      expect(lines.length, code).toBeGreaterThan(0)
      for (const { number } of emergency) expect(number, code).toMatch(/^\d{3}$/)
    }
    expect(COUNTRIES.map(({ code }) => code)).toEqual([
      'US',
      'CA',
      'GB',
      'IE',
      'EU',
      'AU',
      'NZ',
      'CN',
      'HK',
      'TW',
      'SG',
    ])
    expect(EU_COUNTRIES).toHaveLength(27)
  })

  it.each([
    ['US', ['988', '911']],
    ['CA', ['988', '911']],
    ['AU', ['13 11 14', '0477 13 11 14', '000']],
    ['NZ', ['1737', '111']],
    ['GB', ['116 123', '999']],
    ['IE', ['116 123', '50808', '112']],
    ['DE', ['112']],
    ['CN', ['12356', '120', '110']],
    ['HK', ['18111', '2389 2222', '999']],
    ['TW', ['1925', '119', '110']],
    ['SG', ['1767', '1771', '995', '999']],
  ] as const)('show in %s', (country, parts) => {
    for (const locale of LOCALES) {
      const text = formatHelplines(country, locale)
      for (const part of parts) expect(text).toContain(part)
    }
  })
})

describe('formatHelplines', () => {
  it('puts the emergency number first, says what is not verified, and leaves no placeholder', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCALES),
        fc.constantFrom(null, 'US', 'GB', 'IE', 'EU', 'FR', 'CN', 'HK', 'TW', 'SG', 'BR', 'XX'),
        (locale, country) => {
          const lines = formatHelplines(country, locale).split('\n')
          expect(lines[0]).toContain(emergencyPhrase(country, locale))
          expect(lines.join()).not.toMatch(/[{}]|undefined/)
          expect(lines.at(-1)).toMatch(/public sources|公开资料|公開資料/)
          expect(lines.length).toBeGreaterThan(2)
        },
      ),
    )
  })

  it('is in the script of the locale', () => {
    expect(formatHelplines('TW', 'zh-Hant')).toContain('安心專線')
    expect(formatHelplines('TW', 'zh-Hans')).toContain('安心专线')
  })

  it('shows every country in short when none is known, and the directory', () => {
    const text = formatHelplines(null, 'en')
    for (const part of ['988', '116 123', '12356', '1925', '18111', '1767', 'findahelpline.com']) {
      expect(text).toContain(part)
    }
    for (const locale of LOCALES) {
      const lines = formatHelplines(null, locale).split('\n')
      for (const { emergency } of COUNTRY_HELP) {
        for (const { number } of emergency) expect(lines[0]).toContain(number)
      }
      // Short enough to be read by somebody who can hardly read now.
      expect(lines).toHaveLength(3)
      expect(lines.join('\n').length).toBeLessThan(500)
    }
  })

  it('can leave out the emergency number that was just said', () => {
    expect(formatHelplines('GB', 'en', { emergency: false })).not.toContain('999')
    expect(emergencyPhrase(null, 'en')).not.toMatch(/\d/)
    expect(emergencyPhrase(null, 'en', { full: true })).toContain('911')
  })
})

describe('helplinesFor, and the cards', () => {
  it('fall back to the union, and then to the directory alone', () => {
    expect(helplinesFor('fr').help?.code).toBe('EU')
    expect(helplinesFor('IE').help?.code).toBe('IE')
    expect(helplinesFor('BR')).toMatchObject({ help: null, emergency: [], lines: [] })
    expect(helplinesFor(null).directory.length).toBeGreaterThan(0)
  })

  it('hold what the page reads', () => {
    const card = helplineCard('SG', 'en')
    expect(card.emergency).toEqual(['995', '999'])
    expect(card.lines[0]).toEqual({
      name: 'Samaritans of Singapore',
      channel: 'phone',
      contact: '1767',
      hours: '24 hours, every day',
      languages: ['en'],
      confirmed: false,
    })
    expect(helplineCard(null, 'en').lines.map(({ channel }) => channel)).toEqual(['web', 'web'])
    const { countries, directory } = helplineDirectory('zh-Hans')
    expect(countries.map(({ country }) => country)).toContain('CN')
    expect(countries.every(({ emergency }) => emergency.length > 0)).toBe(true)
    expect(directory.length).toBe(DIRECTORY.length)
  })
})

describe('parseCountry', () => {
  it.each([
    ['uk', 'GB'],
    ['england', 'GB'],
    ['the united kingdom', 'GB'],
    ['us', 'US'],
    ['usa', 'US'],
    ['united states', 'US'],
    ["i'm in ireland", 'IE'],
    ['i live in germany now', 'DE'],
    ['europe', 'EU'],
    ['china', 'CN'],
    ['hong kong', 'HK'],
    ['taiwan', 'TW'],
    ['singapore', 'SG'],
    ['gb', 'GB'],
    ['canada', 'CA'],
    ['中国', 'CN'],
    ['中国大陆', 'CN'],
    ['我在香港', 'HK'],
    ['台湾', 'TW'],
    ['新加坡', 'SG'],
    ['德国', 'DE'],
    ['我住在法国', 'FR'],
    ['英国', 'GB'],
    ['美国', 'US'],
    ['日本', 'JP'],
  ])('reads %s as %s', (plain, code) => {
    expect(parseCountry(plain)).toBe(code)
  })

  it.each([
    '',
    'no',
    'yes',
    'me',
    'in',
    'is it',
    'i want to die',
    '没有',
    '是',
    'xx',
    'q',
    'not sure',
  ])('reads no country in "%s"', (plain) => {
    expect(parseCountry(plain)).toBeNull()
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (text) => {
        const country = parseCountry(text.toLowerCase())
        if (country !== null) expect(country).toMatch(/^[A-Z]{2}$/)
      }),
    )
  })
})
