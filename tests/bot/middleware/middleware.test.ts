import { describe, expect, it, vi } from 'vitest'
import { createLogger } from '../../../bot/logger.ts'
import { chooseLocale } from '../../../bot/middleware/choose-locale.ts'
import { disclose } from '../../../bot/middleware/disclose.ts'
import { moodPoints } from '../../../bot/middleware/mood-points.ts'
import { Limiter } from '../../../bot/middleware/rate-limit.ts'
import { readMessage } from '../../../bot/middleware/read-message.ts'
import { heardAlone, screenCrisis } from '../../../bot/middleware/screen-crisis.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../../dialogs/state.ts'
import { unreadable } from '../../../nlp/text/unread.ts'
import type { EmotionReading, RiskReading } from '../../../types.ts'

const silent = createLogger('silent')
const broken = () => {
  throw new Error('broken')
}

describe('screenCrisis', () => {
  const high: RiskReading = {
    level: 'high',
    kind: 'suicide',
    about: 'self',
    evidence: [{ source: 'open-case', id: 'case', level: 'high', kind: 'suicide' }],
  }

  it('takes the maximum; a missing reading lowers nothing', () => {
    expect(screenCrisis('a nice day', silent, undefined, high, undefined).level).toBe('high')
    expect(screenCrisis('a nice day', silent).level).toBe('none')
  })

  it('hears the model in messages that stand alone, not in an answer to the protocol', () => {
    const open = { level: 'high', kind: 'suicide', about: 'self', since: 0, lastAt: 0 } as const
    expect(heardAlone(high, null)).toBe(high)
    expect(heardAlone(high, { ...open, step: 'watch' })).toBe(high)
    expect(heardAlone(high, { ...open, step: 'today' })).toBeUndefined()
    expect(heardAlone(undefined, null)).toBeUndefined()
  })

  it('lets a model say how much, and the rules whose danger it is', () => {
    const of = (level: 'moderate' | 'high' | 'imminent'): RiskReading => ({
      level,
      kind: 'suicide',
      about: 'self',
      evidence: [{ source: 'model', id: 'transformer.risk', level, kind: 'suicide' }],
    })
    const friend = 'My friend wants to kill himself'
    const rules = screenCrisis(friend, silent)
    expect(rules).toMatchObject({ level: 'high', about: 'other' })
    for (const level of ['moderate', 'high'] as const)
      expect(screenCrisis(friend, silent, undefined, of(level))).toMatchObject({
        level: 'high',
        about: 'other',
      })
    // More than the rules heard of the friend may be the writer's own.
    expect(screenCrisis(friend, silent, undefined, of('imminent')).about).toBe('self')
    const alone = screenCrisis('a nice day', silent, undefined, of('moderate'))
    expect(alone).toMatchObject({ level: 'moderate', about: 'self' })
    expect(alone.evidence.map(({ source }) => source)).toEqual(['model'])
  })

  it('takes failure for a reason to ask, never for "safe"', () => {
    const risk = screenCrisis('anything', silent, broken)
    expect(risk).toMatchObject({ level: 'low', kind: 'suicide' })
    expect(risk.evidence[0]?.id).toBe('screen.failed')
    expect(screenCrisis('anything', silent, broken, high).level).toBe('high')
  })
})

describe('readMessage', () => {
  it('abstains when the model fails', async () => {
    const reader = { id: 'broken', read: () => Promise.reject(new Error('broken')) }
    const { reading } = await readMessage('I am so sad', reader, silent)
    expect(reading).toMatchObject({ abstained: true, confidence: 0, model: 'none', language: 'en' })
  })
})

describe('chooseLocale', () => {
  const known = { ...EMPTY_PROFILE, locale: 'zh-Hant' as const }

  it.each([
    ['nothing known: the setting', EMPTY_PROFILE, 'und', 'en'],
    ['nothing known, Chinese written', EMPTY_PROFILE, 'zh-Hans', 'zh-Hans'],
    ['traditional script stays when the script cannot be told', known, 'zh-Hans', 'zh-Hant'],
    ['the language changes with the person', known, 'en', 'en'],
    ['mixed text changes nothing', known, 'mixed', 'zh-Hant'],
    ['what was chosen stays', { ...known, localeChosen: true }, 'en', 'zh-Hant'],
  ] as const)('%s', (_, profile, written, locale) => {
    expect(chooseLocale(profile, written, 'en')).toBe(locale)
  })
})

describe('disclose', () => {
  it('says what this is exactly once', () => {
    const first = disclose(EMPTY_PROFILE, 5)
    expect(first.say).toEqual([{ say: 'service.disclosure' }])
    expect(disclose(first.profile, 9)).toEqual({ profile: first.profile, say: [], after: [] })
  })
})

describe('moodPoints', () => {
  const reading: EmotionReading = { ...unreadable('en'), valence: -0.4, arousal: 0.3, model: 'm' }
  const flow = { flow: 'f', version: 1, step: 's', answers: {}, startedAt: 0, misses: 0 }

  it('keeps what words showed, and the rating given with them', () => {
    const points = moodPoints(EMPTY_STATE, reading, 8, 100)
    expect(points.map(({ source, valence }) => [source, valence])).toEqual([
      ['text', -0.4],
      ['rating', 1 - 8 / 5],
    ])
    expect(points[1]).toMatchObject({ rating: 8, arousal: 0.3, confidence: 1 })
  })

  it('does not read a mood out of the answers to an exercise', () => {
    const inside = { ...EMPTY_STATE, flow, lastReading: reading }
    expect(moodPoints(inside, { ...reading, valence: 0.9 }, undefined, 100)).toEqual([])
    expect(moodPoints(inside, unreadable('und'), 10, 100)).toMatchObject([
      { source: 'rating', valence: -1, arousal: 0.3 },
    ])
  })

  it('keeps nothing of a message that no model read', () => {
    expect(moodPoints(EMPTY_STATE, unreadable('und'), undefined, 100)).toEqual([])
  })
})

describe('Limiter', () => {
  it('lets so many through a minute for each key, and says when to come back', async () => {
    vi.useFakeTimers()
    try {
      const limiter = new Limiter(2, 'TooManyMessages')
      await limiter.take('a')
      await limiter.take('a')
      await limiter.take('b')
      await expect(limiter.take('a')).rejects.toMatchObject({
        code: 'TooManyMessages',
        retryAfter: 60,
      })
      vi.advanceTimersByTime(60_001)
      await expect(limiter.take('a')).resolves.toBeUndefined()
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('createLogger', () => {
  it('never writes what a person wrote, however it is passed', () => {
    const lines: string[] = []
    const logger = createLogger('debug', { write: (line) => void lines.push(line) })
    logger.error(
      { text: 'SECRET', activity: { text: 'SECRET' }, a: { b: { text: 'SECRET' } } },
      'x',
    )
    logger.error({ err: new SyntaxError('Unexpected token in SECRET') }, 'x')
    logger.error({ err: { text: 'SECRET' }, turn: { inbound: { text: 'SECRET' } } }, 'x')
    expect(lines).toHaveLength(3)
    expect(lines.join('')).not.toContain('SECRET')
    expect(lines.join('')).toContain('SyntaxError')
  })
})
