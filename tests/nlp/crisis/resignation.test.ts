import { describe, expect, it } from 'vitest'
import { isResigned } from '../../../nlp/crisis/resignation.ts'

describe('isResigned', () => {
  it.each([
    ...["It doesn't matter any more", 'well, nothing matters anymore', 'whatever happens, happens'],
    ...["I don't care what happens to me anymore", "what's the point", 'none of it matters'],
    ...['都无所谓了', '随便吧', '反正怎样都行了', '已经不重要了', '都無所謂了', '还有什么意义'],
  ])('hears %s', (text) => {
    expect(isResigned(text)).toBe(true)
  })

  it.each([
    ...["It doesn't matter which one we take", 'it matters a lot to me', 'whatever you like'],
    ...["I don't care for coffee", 'the point is that I was late', ''],
    ...['这个颜色无所谓，大小要对', '随便吃点吧', '没关系，明天见', 'x'.repeat(200)],
  ])('passes over %s', (text) => {
    expect(isResigned(text)).toBe(false)
  })
})
