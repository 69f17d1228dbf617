import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract, MAX_REMEMBERED, remember } from '../../../dialogs/remember/extract.ts'
import { pickUpThread } from '../../../dialogs/remember/open-threads.ts'
import { EMPTY_PROFILE } from '../../../dialogs/state.ts'
import type { Remembered } from '../../../dialogs/types.ts'

const NOW = Date.UTC(2026, 2, 2, 18)
const HOUR = 3_600_000
const told = (text: string) => extract(text, NOW).map(({ kind, text: words }) => [kind, words])

describe('extract', () => {
  it.each([
    ['My sister Anna called again', 'person', 'my sister Anna'],
    ['I miss my best friend Tom so much', 'person', 'my best friend Tom'],
    ['my dog is called Rex', 'person', 'my dog is called Rex'],
    ['我朋友叫小李，他最近不理我', 'person', '朋友叫小李'],
    ['我女儿叫朵朵', 'person', '女儿叫朵朵'],
    ['My name is Jo', 'self', 'Jo'],
    ['you can call me Sam', 'self', 'Sam'],
    ['叫我小雨就好', 'self', '小雨'],
    ['Tomorrow I will call my sister', 'plan', 'call my sister'],
    ["I'm going to talk to my boss on Monday", 'plan', 'talk to my boss on Monday'],
    ['I have a job interview tomorrow', 'plan', 'job interview tomorrow'],
    ['我打算明天去跟老板谈谈', 'plan', '明天去跟老板谈谈'],
    ['明天要面试，好紧张', 'plan', '明天要面试'],
  ])('%s: %s %s', (text, kind, words) => {
    expect(told(text)).toContainEqual([kind, words])
  })

  it.each([
    'My boss Is impossible',
    'My friend And I went out',
    "I'm afraid I will call her in the middle of the night",
    'What if I will see him there',
    'I had an exam',
    'I will kill that exam',
    '我怕我会去找他吵架',
    '我叫了外卖',
    'my friend told me everything',
    'I feel sad',
    'my sister <b>Anna</b>',
    'I will call 0151234567',
    '',
  ])('keeps nothing of: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  it('knows when a plan will be over', () => {
    const due = (text: string) => ((extract(text, NOW)[0]?.due ?? 0) - NOW) / HOUR
    expect(due('I have an exam tomorrow')).toBe(36)
    expect(due('I will call my sister next week')).toBe(192)
    expect(extract('I will call my sister', NOW)[0]?.due).toBeNull()
  })

  it('takes any text, quickly and without markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { text: words } of extract(text, NOW)) {
          expect(words.length).toBeLessThanOrEqual(80)
          expect(words).not.toMatch(/[<>[\]{}*_`~|\\]/)
        }
      }),
    )
    expect(extract('my sister '.repeat(20_000), NOW)).toEqual([])
    expect(extract('我打算'.repeat(20_000), NOW).length).toBeLessThan(3)
  })
})

describe('remember', () => {
  const plan = (text: string, at = NOW): Remembered => ({
    kind: 'plan',
    text,
    at,
    due: null,
    asked: false,
  })

  it('keeps each thing once, one name for the person, and not too many', () => {
    const twice = remember([plan('Call Anna')], [plan('call anna', NOW + 1)])
    expect(twice).toEqual([plan('call anna', NOW + 1)])
    const self = { ...plan('Jo'), kind: 'self' } as const
    expect(remember([self], [{ ...self, text: 'Sam' }])).toHaveLength(1)
    const many = Array.from({ length: 50 }, (_, i) => plan(`plan ${i}`))
    expect(remember([], many)).toEqual(many.slice(-MAX_REMEMBERED))
  })
})

describe('pickUpThread', () => {
  const profile = (...remembered: Remembered[]) => ({ ...EMPTY_PROFILE, remembered })
  const item: Remembered = {
    kind: 'plan',
    text: 'call my sister',
    at: NOW,
    due: NOW + 36 * HOUR,
    asked: false,
  }

  it('asks once, and not before it is over', () => {
    expect(pickUpThread(profile(item), NOW + 35 * HOUR)).toBeUndefined()
    const asked = pickUpThread(profile(item), NOW + 37 * HOUR)
    expect(asked?.say).toEqual([
      { say: 'remember.hello' },
      { say: 'remember.thread', values: { plan: 'call my sister' } },
    ])
    expect(asked && pickUpThread(asked.profile, NOW + 38 * HOUR)).toBeUndefined()
  })

  it('asks about somebody they told of when there is no plan, in the right person', () => {
    const name: Remembered = { ...item, kind: 'self', text: 'Jo' }
    const about = (text: string) =>
      pickUpThread(profile(name, { ...item, kind: 'person', text }), NOW + 25 * HOUR)?.say
    expect(about('my sister Anna')).toEqual([
      { say: 'remember.helloName', values: { name: 'Jo' } },
      { say: 'remember.person', values: { person: 'your sister Anna' } },
    ])
    expect(about('my dog is called Rex')?.[1]?.values).toEqual({ person: 'your dog Rex' })
    expect(about('朋友叫小李')?.[1]?.values).toEqual({ person: '你的朋友小李' })
  })

  it('lets go of what is long past', () => {
    expect(pickUpThread(profile(item), NOW + 15 * 24 * HOUR)).toBeUndefined()
    expect(pickUpThread(profile({ ...item, due: null }), NOW + 25 * HOUR)).toBeDefined()
  })
})
