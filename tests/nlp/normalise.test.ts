import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanForDisplay, normalise } from '../../nlp/normalise.ts'
import { visibleText } from '../../nlp/visible-text.ts'
import { anyText } from '../support/any-text.ts'

describe('normalise', () => {
  it.each([
    ['  Hello\t\nWORLD  ', 'hello world'],
    ['I\u200B am\u202E fine\u2066\u00AD', 'i am fine'],
    ['ｈｅｌｌｏ，ｗｏｒｌｄ！', 'hello,world!'],
    ['I don’t know', "i don't know"],
    ['I don`t know', "i don't know"],
    ['раin and јoy', 'pain and joy'],
    ['ѕαd', 'sad'],
    ['ѕаd', 'sad'],
    ['привет мир', 'привет мир'],
    ['καλημέρα', 'καλημέρα'],
    ['s̶̢a̷d̸', 'sad'],
    ['café naïve', 'cafe naive'],
    ['ꜱᴀᴅ', 'sad'],
    ['𝖘𝖆𝖉', 'sad'],
    ['我覺得很難過，頭髮亂了，著急', '我觉得很难过,头发乱了,着急'],
    ['我今天很難過 and TIRED', '我今天很难过 and tired'],
    ['a\uD83Db\uDE00c', 'abc'],
    ['\uD83D\u200B\uDE00', ''],
    ['😭💔', '😭💔'],
    ['❤️', '❤'],
    ['', ''],
    [' \u3000\u00A0 ', ''],
    ['x\u0000y\u0007', 'xy'],
  ])('%j becomes %j', (text, expected) => {
    expect(normalise(text)).toBe(expected)
  })

  it('is idempotent for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.string({ unit: 'binary' }),
          fc.string({
            unit: fc.constantFrom(
              ...Array.from('aАВІİſßк\u0301\u200D\uD83D\uDE00著乾麼後裡 \u00B4`ﬁ가\u1160'),
            ),
          }),
        ),
        (text) => {
          const once = normalise(text)
          expect(normalise(once)).toBe(once)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('leaves nothing invisible, no lone surrogate and no upper case ASCII', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) =>
          // Raw code units, so that lone surrogates occur.
          String.fromCharCode(...units),
        ),
        (text) => {
          expect(normalise(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}A-Z]|\s\s|^\s|\s$/u)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('cleanForDisplay', () => {
  it('keeps what a person wrote and drops what deceives', () => {
    expect(cleanForDisplay('Hi\u202E 難過\r\nß 👩‍👧 \u0007\uD800!')).toBe('Hi 難過\nß 👩‍👧 !')
  })
})

describe('visibleText', () => {
  it.each([
    ['  I  AM\n so SAD ', 'I AM so SAD'],
    ['k\u200bi\u00adll', 'kill'],
    ['café', 'café'],
    ['k̶i̶l̶l̶', 'kill'],
    ['Ｋｉｌｌ', 'Kill'],
    ['kіll', 'kill'],
    ['привет', 'привет'],
    ['還沒', '還沒'],
    ['👩\u200d👩\u200d👧 ❤\ufe0f', '👩\u200d👩\u200d👧 ❤\ufe0f'],
    ['a\u200db\ufe0f', 'ab'],
    ['\ud800x\udc00', 'x'],
    ['\u202eabc\u202c\u0000', 'abc'],
    ['\ue000x\ue001', 'x'],
    ['', ''],
  ])('%j becomes %j', (text, shown) => {
    expect(visibleText(text)).toBe(shown)
  })

  it('changes nothing the second time, for any text', () => {
    fc.assert(
      fc.property(anyText(60), (text) => {
        const once = visibleText(text)
        expect(visibleText(once)).toBe(once)
        expect(once).not.toMatch(/[\p{Cs}\u202a-\u202e]/u)
      }),
    )
  })
})
