import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moodLabels } from '../../../bot/charts/mood-labels.ts'
import { moodSvg, type MoodSvgLabels } from '../../../bot/charts/mood-svg.ts'
import { LOCALES } from '../../../types.ts'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 0, 31)
const points = [
  { at: NOW - 3 * DAY, source: 'text', valence: -0.6 },
  { at: NOW - 2 * DAY, source: 'text', valence: 0.1 },
  { at: NOW - DAY, source: 'rating', valence: 0, rating: 4 },
]

/** Every tag of a small XML text closes what was opened; attributes are quoted. */
function isWellFormed(xml: string): boolean {
  const open: string[] = []
  const tags = /<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g
  const rest = xml.replace(tags, (_, close: string, name: string, __: string, self: string) => {
    if (close) return open.pop() === name ? '' : '<'
    if (!self) open.push(name)
    return ''
  })
  return open.length === 0 && !/[<>]/.test(rest) && !/&(?!(?:amp|lt|gt|quot|apos);)/.test(rest)
}

describe('moodSvg', () => {
  it.each(LOCALES)('in %s shows the course, the ratings, title and description', (locale) => {
    const svg = moodSvg(points, moodLabels(points, locale))
    expect(isWellFormed(svg)).toBe(true)
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/)
    expect(svg.match(/<circle /g)).toHaveLength(2)
    expect(svg).toMatch(/>4<\/text>/)
    const labels = moodLabels(points, locale)
    for (const words of [labels.title, labels.description, labels.lighter, labels.from, labels.to])
      expect(svg).toContain(words)
    expect(svg).toContain(`xml:lang="${locale}"`)
  })

  it('says so when there is nothing', () => {
    const labels = moodLabels([], 'en')
    const svg = moodSvg([], labels)
    expect(isWellFormed(svg)).toBe(true)
    expect(svg).toContain(labels.empty)
    expect(svg).not.toMatch(/<circle|<path/)
  })

  it('draws a line alone where marks would blur', () => {
    const many = Array.from({ length: 300 }, (_, i) => ({
      at: NOW - i * 1000,
      source: 'text',
      valence: Math.sin(i),
    }))
    const svg = moodSvg(many, moodLabels(many, 'en'))
    expect(svg).not.toContain('<circle')
    expect(svg).toContain('<path')
  })

  it('holds no script, no style sheet and nothing from elsewhere', () => {
    const svg = moodSvg(points, moodLabels(points, 'zh-Hans'))
    expect(svg).not.toMatch(/<script|<style|style=|\son\w+=|href|url\(|<image|<foreignObject/i)
  })

  it('is too small to draw in below its least size', () => {
    for (const size of [
      { width: 100, height: 300 },
      { width: 300, height: 20 },
      { width: Number.NaN, height: 300 },
    ])
      expect(() => moodSvg(points, moodLabels(points, 'en'), size)).toThrow(RangeError)
  })

  it('stays well-formed and inside the picture, whatever the points and words', () => {
    const anyPoint = fc.record({
      at: fc.integer({ min: 0, max: 8e12 }),
      source: fc.constantFrom('text', 'rating'),
      valence: fc.double({ min: -9, max: 9, noNaN: true }),
      rating: fc.option(fc.double({ min: -9, max: 19, noNaN: true }), { nil: undefined }),
    })
    const words = fc.string({ unit: 'binary', maxLength: 20 })
    const anyLabels: fc.Arbitrary<MoodSvgLabels> = fc.record({
      title: words,
      description: words,
      lighter: words,
      heavier: words,
      empty: words,
      from: words,
      to: words,
      language: words,
    })
    fc.assert(
      fc.property(fc.array(anyPoint, { maxLength: 60 }), anyLabels, (some, labels) => {
        const given = some.map(({ rating, ...one }) =>
          rating === undefined ? one : { ...one, rating },
        )
        const svg = moodSvg(given, labels)
        expect(isWellFormed(svg), svg).toBe(true)
        expect(svg).not.toMatch(/NaN|Infinity|undefined/)
        for (const [, x, y] of svg.matchAll(/cx="([-\d.]+)" cy="([-\d.]+)"/g)) {
          expect(Number(x) >= 0 && Number(x) <= 640).toBe(true)
          expect(Number(y) >= 0 && Number(y) <= 320).toBe(true)
        }
      }),
    )
  })
})
