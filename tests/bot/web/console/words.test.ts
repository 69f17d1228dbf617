import { describe, expect, it } from 'vitest'
import { ERRORS } from '../../../../bot/errors.ts'
import { QUICK_REPLIES } from '../../../../bot/web/console/quick-replies.ts'
import {
  CONSOLE_CATALOGUE,
  type ConsoleWord,
} from '../../../../bot/web/console/strings/catalogue.ts'
import { en } from '../../../../bot/web/console/strings/en.ts'

const keys = Object.keys(en) as ConsoleWord[]
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

describe('the words of the console', () => {
  it.each(keys)('%s has the same placeholders in every language', (key) => {
    for (const locale of ['zh-Hans', 'zh-Hant'] as const)
      expect(placeholders(CONSOLE_CATALOGUE[locale][key])).toEqual(
        placeholders(CONSOLE_CATALOGUE.en[key]),
      )
  })

  it.each(keys.filter((key) => key !== 'case.voice.other'))('%s is translated', (key) => {
    expect(CONSOLE_CATALOGUE['zh-Hans'][key]).toMatch(/\p{Script=Han}/u)
    expect(CONSOLE_CATALOGUE['zh-Hant'][key]).toMatch(/\p{Script=Han}/u)
    expect(CONSOLE_CATALOGUE.en[key]).not.toMatch(/\p{Script=Han}/u)
  })

  it('says what went wrong for errors that exist', () => {
    const named = keys
      .filter((key) => key.startsWith('error.'))
      .map((key) => key.slice('error.'.length))
      .filter((code) => !['offline', 'other'].includes(code))
    for (const code of named) expect(ERRORS).toHaveProperty(code)
  })

  it('has as many quick replies in each language, short enough to send', () => {
    const counts = Object.values(QUICK_REPLIES).map(({ length }) => length)
    expect(new Set(counts).size).toBe(1)
    for (const text of Object.values(QUICK_REPLIES).flat()) expect(text.length).toBeLessThan(200)
  })
})
