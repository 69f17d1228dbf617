import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en } from '../../dialogs/messages/en.ts'
import { labelOf, renderUtterance, SAID_LIMIT, variantsOf } from '../../dialogs/render.ts'

describe('variants', () => {
  test('says the one said longest ago', () => {
    let said: readonly string[] = []
    const texts = Array.from({ length: 8 }, () => {
      const rendered = renderUtterance({ say: 'talk.thanks' }, 'en', said)
      said = rendered.said
      return rendered.text
    })
    expect(new Set(texts.slice(0, 4)).size).toBe(4)
    expect(texts.slice(4)).toEqual(texts.slice(0, 4))
  })

  test('is the same again from the same memory', () => {
    const said = ['talk.bye#1', 'talk.bye#0']
    const once = renderUtterance({ say: 'talk.bye' }, 'zh-Hans', said)
    expect(renderUtterance({ say: 'talk.bye' }, 'zh-Hans', said)).toEqual(once)
    expect(once.said).toEqual([...said, 'talk.bye#2'])
  })

  test('keeps a bounded memory, newest last', () => {
    const said = Array.from({ length: 200 }, (_, i) => `talk.nothing#${i}`)
    const rendered = renderUtterance({ say: 'talk.bye' }, 'en', said)
    expect(rendered.said).toHaveLength(SAID_LIMIT)
    expect(rendered.said.at(-1)).toBe('talk.bye#0')
  })
})

describe('placeholders', () => {
  test('are filled', () => {
    const values = { before: 8, after: 3 }
    const { text } = renderUtterance({ say: 'policy.reason.helped.grounding', values }, 'en', [])
    expect(text).toContain('8')
    expect(text).toContain('3')
    expect(text).not.toContain('{')
  })

  test('a missing value names the message and the placeholder', () => {
    expect(() => renderUtterance({ say: 'reflect.quote' }, 'en', [])).toThrow(
      'Message reflect.quote needs a value for {words}',
    )
    const inherited = Object.create({ words: 'x' }) as Record<string, string>
    expect(() => renderUtterance({ say: 'reflect.quote', values: inherited }, 'en', [])).toThrow(
      '{words}',
    )
  })

  test('what the person wrote stays as written: never expanded, never converted', () => {
    const locale = fc.constantFrom('en', 'zh-Hans', 'zh-Hant')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), locale, (words, one) => {
        const { text } = renderUtterance({ say: 'reflect.quote', values: { words } }, one, [])
        expect(text).toContain(words)
      }),
    )
    for (const words of ['{words}', '$&', '皇后的软件', '“引号”']) {
      const { text } = renderUtterance({ say: 'reflect.quote', values: { words } }, 'zh-Hant', [])
      expect(text).toContain(words)
    }
  })
})

describe('languages', () => {
  test('traditional script is converted from the Chinese catalogue, quotation marks too', () => {
    expect(variantsOf('talk.areYouHuman', 'zh-Hant')[0]).toMatch(/「人工」/)
    expect(variantsOf('talk.thanks', 'zh-Hant')[1]).toContain('難')
  })

  test('choices and summary rows are labelled in the language of the person', () => {
    const rendered = renderUtterance(
      {
        say: 'talk.bye',
        choices: [{ id: 'yes', label: 'talk.choice.yes' }],
        card: { type: 'summary', rows: [{ label: 'talk.topic.sleep', value: '体重{x}' }] },
      },
      'zh-Hant',
      [],
    )
    expect(rendered.choices).toEqual([labelOf('talk.choice.yes', 'zh-Hant')])
    expect(rendered.summary).toEqual([{ label: '睡眠', value: '体重{x}' }])
    expect(renderUtterance({ say: 'talk.bye' }, 'en', []).summary).toBeUndefined()
  })

  test('every message has words in every locale', () => {
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      for (const locale of ['en', 'zh-Hans', 'zh-Hant'] as const) {
        expect(variantsOf(key, locale).length, key).toBeGreaterThan(0)
        expect(labelOf(key, locale), key).not.toBe('')
      }
    }
  })
})
