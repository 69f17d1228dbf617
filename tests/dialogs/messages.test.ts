import { describe, expect, test } from 'vitest'
import { en, type MessageKey } from '../../dialogs/messages/en.ts'
import type { Message } from '../../dialogs/messages/message.ts'
import { zh } from '../../dialogs/messages/zh.ts'

const variants = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : message
const placeholders = (text: string): string[] =>
  [...new Set(text.match(/\{[^{}]*\}/g) ?? [])].sort()

const keys = Object.keys(en) as MessageKey[]
const catalogue: [string, Readonly<Record<MessageKey, Message>>][] = [
  ['en', en],
  ['zh', zh],
]
const talkKeys = keys.filter((key) => /^(?:talk|policy|why|reflect)\./.test(key))

test('both languages have the same keys', () => {
  expect(Object.keys(zh).sort()).toEqual([...keys].sort())
})

describe.each(catalogue)('%s', (_, messages) => {
  test.each(keys)('%s has words, trimmed, each variant once', (key) => {
    const all = variants(messages[key])
    expect(all.length).toBeGreaterThan(0)
    expect(new Set(all).size).toBe(all.length)
    for (const text of all) {
      expect(text).not.toBe('')
      expect(text).toBe(text.trim())
      expect(text).not.toMatch(/undefined|\[object|[ \t]{2,}/)
    }
  })

  test('no two messages of the talk share a sentence', () => {
    const owner = new Map<string, string>()
    const shared: string[] = []
    for (const key of talkKeys.filter(
      (one) => !/\.(?:topic|feeling|technique|choice)\./.test(one),
    )) {
      for (const text of variants(messages[key])) {
        if (owner.has(text)) shared.push(`${owner.get(text) ?? ''} = ${key}: ${text}`)
        owner.set(text, key)
      }
    }
    expect(shared).toEqual([])
  })
})

test.each(keys)('%s has the same placeholders in every variant and language', (key) => {
  const [first = ''] = variants(en[key])
  const expected = placeholders(first)
  for (const text of [...variants(en[key]), ...variants(zh[key])]) {
    expect(placeholders(text), text).toEqual(expected)
  }
})

test.each(talkKeys)('%s asks at most once, and reflections ask nothing', (key) => {
  const all = [...variants(en[key]), ...variants(zh[key])]
  for (const text of all) {
    const marks = text.match(/[?？]/g)?.length ?? 0
    expect(marks, text).toBeLessThanOrEqual(key === 'talk.joke' ? 2 : 1)
    const asks = key === 'reflect.two' || key.startsWith('reflect.doubt')
    if (key.startsWith('reflect.') && !asks) expect(marks, text).toBe(0)
    if (/^talk\.(?:ask|savour|stillAbout)/.test(key)) expect(marks, text).toBe(1)
  }
})

test.each(talkKeys)('%s has as many variants in Chinese as in English', (key) => {
  expect(variants(zh[key])).toHaveLength(variants(en[key]).length)
})

test.each(keys)('%s is punctuated as Chinese is', (key) => {
  for (const text of variants(zh[key])) {
    expect(text).not.toMatch(
      /[\p{Script=Han}][,;:?!()]|[,;:?!()][\p{Script=Han}]|[\p{Script=Han}]\.(?!\d)/u,
    )
    expect(text).not.toMatch(/["']/)
    expect(text).not.toContain('您')
  }
})

test.each(keys)('%s neither pastes a label nor claims to know', (key) => {
  for (const text of variants(en[key])) {
    expect(text).not.toMatch(/\bI (?:know|understand) exactly how you feel\b/i)
    expect(text).not.toMatch(/\byou feel (?:sadness|anger|fear|joy|disgust|surprise|neutral)\b/i)
    expect(text).not.toMatch(
      /\b(?:everything happens for a reason|time heals|cheer up|just calm down|just relax|look on the bright side|think positive)\b/i,
    )
  }
  for (const text of variants(zh[key])) {
    expect(text).not.toMatch(/我完全(?:理解|明白|懂)你|时间会治愈|别想太多|想开点|一切都会好|加油/)
  }
})
