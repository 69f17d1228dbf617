import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identifyLanguage } from '../../nlp/language.ts'
import { LANGUAGES } from '../../types.ts'

describe('identifyLanguage', () => {
  it.each([
    ['en', "I can't sleep and I don’t know why"],
    ['en', 'sad'],
    ['en', 'help me'],
    ['en', 'SOOOO HAPPYYY!!!'],
    ['en', 'lol'],
    ['en', 'im so depressed rn ngl'],
    ['en', 'I miss my abuela so much'],
    ['en', 'see https://example.org/你好 for details'],
    ['zh-Hans', '我今天很难过'],
    ['zh-Hans', '我好累'],
    ['zh-Hans', '今天OK吗'],
    ['zh-Hans', '我的iPhone坏了,好烦啊,怎么办才好'],
    ['zh-Hant', '我今天覺得很難過'],
    ['zh-Hant', '沒有人理解我'],
    ['zh-Hant', '我個app壞了,點算'],
    ['mixed', '我今天 really upset,不知道怎么办'],
    ['mixed', 'I told her 我不想去上班 and she laughed'],
    ['mixed', '我很sad'],
    ['und', ''],
    ['und', '   '],
    ['und', '😭💔'],
    ['und', '12345 !!!'],
    ['und', 'https://example.org/happy'],
    ['und', 'Estoy muy triste y no puedo dormir'],
    ['und', 'Ich bin heute sehr traurig und müde'],
    ['und', "Je suis très triste aujourd'hui"],
    ['und', 'Sono molto triste e non riesco a dormire'],
    ['und', 'Hoje estou muito triste e cansado'],
    ['und', 'Ik ben heel verdrietig vandaag'],
    ['und', 'Jag är så ledsen och trött idag'],
    ['und', 'Bugün çok üzgünüm ve yalnızım'],
    ['und', 'aku sedih banget hari ini'],
    ['und', 'Мне сегодня очень грустно'],
    ['und', 'とても悲しいです。誰も分かってくれない'],
    ['und', '悲しい'],
    ['und', '오늘 너무 슬퍼요'],
    ['und', 'أنا حزين جدا'],
    ['und', 'asdfgh qwrtzp'],
  ])('%s: %s', (language, text) => {
    expect(identifyLanguage(text)).toBe(language)
  })

  it('never throws and answers one of the five', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(LANGUAGES).toContain(identifyLanguage(text))
      }),
    )
  })

  it('does not depend on the case or width of letters', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('I am so tired', '我 am so tired 今天', 'estoy muy triste'),
        (t) => {
          expect(identifyLanguage(t.toUpperCase())).toBe(identifyLanguage(t))
          const wide = t.replace(/[a-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
          expect(identifyLanguage(wide)).toBe(identifyLanguage(t))
        },
      ),
    )
  })
})
