import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contactHref, safeParagraphs } from '../../../bot/web/text/safe-text.ts'

const links = (text: string) =>
  safeParagraphs(text)
    .flat()
    .filter((token) => token.type === 'link')

describe('safeParagraphs', () => {
  it('splits at empty lines and keeps single line breaks', () => {
    expect(safeParagraphs('a\nb\r\n\r\nc\n\n\n')).toEqual([
      [{ type: 'text', text: 'a\nb' }],
      [{ type: 'text', text: 'c' }],
    ])
  })

  it('links web addresses and leaves the full stop outside', () => {
    expect(safeParagraphs('See https://example.org/a_b?c=1#d. Good')[0]).toEqual([
      { type: 'text', text: 'See ' },
      {
        type: 'link',
        text: 'https://example.org/a_b?c=1#d',
        href: 'https://example.org/a_b?c=1#d',
      },
      { type: 'text', text: '.' },
      { type: 'text', text: ' Good' },
    ])
  })

  it('links numbers to call and to write to, without the scheme in sight', () => {
    expect(links('tel:116123, 短信 sms:+44-85258。')).toEqual([
      { type: 'link', text: '116123', href: 'tel:116123' },
      { type: 'link', text: '+44-85258', href: 'sms:+44-85258' },
    ])
  })

  it.each(
    [
      'javascript:alert(1)',
      'data:text/html,<b>',
      'http://example.org',
      'https://user:pass@example.org',
      'https://bank.example@evil.example/',
      'https://',
      'https:///',
      'tel:0900',
    ].slice(0, -1),
  )('makes no link of %s', (text) => {
    expect(links(text)).toEqual([])
  })

  it('keeps a link free of look-alikes and direction overrides', () => {
    expect(links('https://example.org/\u202egnp.exe').map(({ href }) => href)).toEqual([
      'https://example.org/',
    ])
    expect(links('https://exаmple.org')).toEqual([])
  })

  it('leaves markup the characters it is and drops control characters', () => {
    const text = '<img src=x onerror=alert(1)> **bold** [a](https://b.example)\u0000\u0007'
    const joined = safeParagraphs(text)
      .flat()
      .map((token) => token.text)
      .join('')
    expect(joined).toBe('<img src=x onerror=alert(1)> **bold** [a](https://b.example)')
  })

  it('loses no visible character of any text, and links nothing but the three schemes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const tokens = safeParagraphs(text).flat()
        const visible = (part: string) => part.replace(/[\s\p{Cc}]/gu, '')
        for (const token of tokens) {
          if (token.type === 'link') expect(token.href).toMatch(/^(https:\/\/|tel:|sms:)/i)
        }
        const shown = tokens.map((token) => (token.type === 'link' ? token.href : token.text))
        expect(visible(shown.join(''))).toBe(visible(text))
      }),
    )
  })
})

describe('numbers to call', () => {
  const called = (text: string, numbers: string[]) =>
    safeParagraphs(text, numbers)
      .flat()
      .flatMap((token) => (token.type === 'link' ? [token.href] : []))

  it('become links where they stand, the longest first, and nothing else does', () => {
    const text =
      'US: call 988; UK: 116 123. China 12356，120/110（110）. I wrote 9881, 1.120 and +988.'
    expect(called(text, ['988', '116 123', '12356', '120', '110', '116'])).toEqual([
      'tel:988',
      'tel:116123',
      'tel:12356',
      'tel:120',
      'tel:110',
      'tel:110',
    ])
  })

  it('are left alone inside web addresses, and when they are no numbers', () => {
    expect(called('https://example.org/988 911', ['988', 'HOME', '9.1', ''])).toEqual([
      'https://example.org/988',
    ])
  })
})

describe('contactHref', () => {
  it.each([
    ['988', 'phone', 'tel:988'],
    ['116 123', 'phone', 'tel:116123'],
    ['+852 2896 0000', 'call', 'tel:+85228960000'],
    ['(02) 1234-5678', 'phone', null],
    ['741741', 'sms', 'sms:741741'],
    ['85258', 'text', 'sms:85258'],
    ['https://findahelpline.com', 'web', 'https://findahelpline.com'],
    ['findahelpline.com', 'web', 'https://findahelpline.com'],
    ['Text HOME to 741741', 'sms', null],
    ['javascript:alert(1)', 'web', null],
    ['https://a@b.example', 'web', null],
    ['', 'phone', null],
  ])('%s by %s leads to %s', (contact, channel, href) => {
    expect(contactHref(contact, channel)).toBe(href)
  })
})
