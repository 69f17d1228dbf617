import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moodGeometry } from '../../../bot/charts/mood-geometry.ts'
import { pacerAt, pacerLengthMs } from '../../../bot/web/cards/pacer-clock.ts'
import { parseCard, parseSuggestions } from '../../../bot/web/cards/parse-card.ts'

const spec = { inhale: 4, hold: 2, exhale: 6, seconds: 60 }

describe('pacerAt', () => {
  it.each([
    [0, 'inhale', 4],
    [3999, 'inhale', 1],
    [4000, 'hold', 2],
    [6000, 'exhale', 6],
    [11_999, 'exhale', 1],
    [12_000, 'inhale', 4],
    [60_000, 'done', 0],
    [-5, 'inhale', 4],
  ])('after %i ms says %s %i', (ms, phase, count) => {
    expect(pacerAt(spec, ms)).toMatchObject({ phase, count })
  })

  it('leaves the hold out when there is none', () => {
    expect(pacerAt({ ...spec, hold: 0 }, 4000)).toMatchObject({ phase: 'exhale', count: 6 })
  })

  it('ends with a whole breath', () => {
    expect(pacerLengthMs({ inhale: 4, hold: 7, exhale: 8, seconds: 60 })).toBe(57_000)
    expect(pacerLengthMs({ inhale: 4, hold: 0, exhale: 6, seconds: 1 })).toBe(10_000)
  })

  it('fills and empties without a jump and counts down only', () => {
    const seconds = fc.integer({ min: 1, max: 30 })
    const arbitrary = fc.record({ inhale: seconds, hold: fc.nat(30), exhale: seconds })
    fc.assert(
      fc.property(arbitrary, fc.nat(600_000), (breath, ms) => {
        const any = { ...breath, seconds: 300 }
        const now = pacerAt(any, ms)
        const next = pacerAt(any, ms + 10)
        expect(now.count).toBeGreaterThanOrEqual(now.phase === 'done' ? 0 : 1)
        expect(now.count).toBeLessThanOrEqual(30)
        expect(Math.abs(next.fill - now.fill)).toBeLessThan(0.02)
        expect(next.remainingMs).toBeLessThanOrEqual(now.remainingMs)
      }),
    )
  })
})

describe('moodGeometry', () => {
  const frame = { left: 10, top: 20, width: 100, height: 50 }

  it('puts time along and mood up, ratings upside down', () => {
    const geometry = moodGeometry(
      [
        { at: 200, source: 'text', valence: -1 },
        { at: 100, source: 'text', valence: 1 },
        { at: 150, source: 'rating', valence: 0, rating: 10 },
      ],
      frame,
    )
    expect(geometry.line).toBe('M10.0 20.0L110.0 70.0')
    expect(geometry.ratings).toMatchObject([{ x: 60, y: 70 }])
    expect(geometry.middle).toBe(45)
  })

  it('puts a single moment in the middle and draws nothing for none', () => {
    const [one] = moodGeometry([{ at: 5, source: 'text', valence: 0 }], frame).readings
    expect(one).toMatchObject({ x: 60, y: 45 })
    expect(moodGeometry([], frame).line).toBe('')
  })
})

describe('parseCard', () => {
  const evenkeel = (kind: string, content: unknown) => ({
    contentType: `application/vnd.evenkeel.${kind}+json`,
    content,
  })

  it('reads every kind of card', () => {
    expect(parseCard(evenkeel('pacer', spec))).toEqual({ type: 'pacer', spec })
    const point = { at: 1, source: 'rating', valence: 0, arousal: 0, rating: 3 }
    expect(parseCard(evenkeel('mood', { points: [point, { at: 'x' }] }))).toEqual({
      type: 'mood',
      points: [{ at: 1, source: 'rating', valence: 0, rating: 3 }],
    })
    const line = { name: 'L', channel: 'phone', contact: '1', hours: 'all' }
    expect(
      parseCard(evenkeel('helplines', { country: 'US', emergency: ['911'], lines: [line] })),
    ).toEqual({
      type: 'helplines',
      country: 'US',
      emergency: ['911'],
      lines: [{ ...line, languages: [], confirmed: false }],
    })
    expect(parseCard(evenkeel('summary', { rows: [{ label: 'a', value: 'b' }] }))).toEqual({
      type: 'summary',
      rows: [{ label: 'a', value: 'b' }],
      print: false,
    })
    expect(parseCard({ contentType: 'application/json', contentUrl: '/api/export' })).toEqual({
      type: 'download',
      path: '/api/export',
    })
  })

  it.each(['//evil.example/x', 'https://evil.example/', '/\\evil.example', 'javascript:x', 7])(
    'never sends the token to %s',
    (contentUrl) => {
      expect(parseCard({ contentType: 'application/json', contentUrl })).toBeNull()
    },
  )

  it.each([
    evenkeel('pacer', { inhale: 0, hold: 0, exhale: 6, seconds: 60 }),
    evenkeel('pacer', { inhale: 4, hold: -1, exhale: 6, seconds: 60 }),
    evenkeel('pacer', { inhale: 4, exhale: 6, seconds: Infinity }),
    evenkeel('mood', {}),
    evenkeel('unheard-of', {}),
    { contentType: 'text/html', content: '<b>' },
    null,
  ])('shows no card for %j', (attachment) => {
    expect(parseCard(attachment)).toBeNull()
  })
})

describe('parseSuggestions', () => {
  it('takes answers and nothing that opens or calls', () => {
    const good = { type: 'imBack', title: 'Yes', value: 'yes' }
    expect(
      parseSuggestions([good, { ...good, type: 'openUrl' }, { type: 'imBack', title: 'x' }, null]),
    ).toEqual([{ title: 'Yes', value: 'yes' }])
  })
})
