import { describe, expect, it } from 'vitest'
import { asksForNews } from '../../../bot/handoff/asks-for-news.ts'
import { normalise } from '../../../nlp/normalise.ts'

describe('a question how the wait stands', () => {
  it.each([
    'Is nobody coming?',
    'is anyone coming',
    'so, is the counsellor coming?',
    'has anyone answered?',
    'When will somebody come?',
    'how long until someone answers',
    'where are they',
    '有人来吗？',
    '没有人来吗',
    '有沒有人來',
    '咨询师什么时候来',
    '還要等多久',
    '怎么还没人来啊',
  ])('is %s', (text) => {
    expect(asksForNews(normalise(text))).toBe(true)
  })

  it.each([
    'nobody came to my birthday',
    'when will this pain stop',
    'they never answer my texts',
    'is he coming home for dinner',
    'how long does anger last',
    '没有人来看我',
    '我等他等了很久',
    '什么时候才能好起来',
    '有人来家里做客',
  ])('is not %s', (text) => {
    expect(asksForNews(normalise(text))).toBe(false)
  })
})
