import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuseVoice } from '../../../bot/middleware/fuse-voice.ts'
import { moodPoints, settledPoints } from '../../../bot/middleware/mood-points.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../../dialogs/state.ts'
import type { Profile } from '../../../dialogs/types.ts'
import { unreadable } from '../../../nlp/text/unread.ts'
import { addToNorm, emptyNorm } from '../../../nlp/voice/feeling/voice-norm.ts'
import { VOICE_NORM_FROM } from '../../../nlp/voice/voice-reader.ts'
import { voiceOf, wordsOf } from '../../nlp/fusion/support.ts'

const AT = 1_700_000_000_000
const consent = { version: 1, at: AT, feeling: true } as const
const agreed: Profile = { ...EMPTY_PROFILE, voice: consent }
const learning: Profile = {
  ...EMPTY_PROFILE,
  voice: { ...consent, calibration: { version: 1, at: AT } },
}
const words = wordsOf('neutral', 0.1)
const heavy = voiceOf('sadness', -0.6)

describe('joining a voice in a turn', () => {
  it('needs the consent, to feelings as well, and a policy that does not forbid it', () => {
    const untouched = (profile: Profile, voice?: 'off') =>
      fuseVoice(words, heavy, profile, voice && { voice }).reading === words
    expect(untouched(EMPTY_PROFILE)).toBe(true)
    expect(untouched({ ...EMPTY_PROFILE, voice: { ...consent, feeling: false } })).toBe(true)
    expect(untouched(agreed, 'off')).toBe(true)
    expect(untouched(agreed)).toBe(false)
    expect(fuseVoice(words, heavy, agreed, { voice: 'opt-in' }).reading.modalities).toEqual([
      'text',
      'voice',
    ])
    expect(fuseVoice(words, undefined, agreed).reading).toBe(words)
  })

  it('goes by the voice alone where no model could read the words', () => {
    const { reading } = fuseVoice(unreadable('zh-Hans'), heavy, agreed)
    expect(reading).toMatchObject({
      ...{ language: 'zh-Hans', modalities: ['voice'], model: 'voice', valence: -0.6 },
    })
  })

  it('learns how a person sounds only where they agreed to that', () => {
    const heard = { ...heavy, features: [1, 2, 3] }
    expect(fuseVoice(words, heard, agreed).profile).toBe(agreed)
    expect(fuseVoice(words, heavy, learning).profile).toBe(learning)
    let profile = learning
    for (let i = 0; i < VOICE_NORM_FROM; i += 1) profile = fuseVoice(words, heard, profile).profile
    expect(profile.voice?.calibration?.norm).toEqual({
      ...{ model: 'voice', count: VOICE_NORM_FROM, mean: [1, 2, 3], squares: [0, 0, 0] },
    })
    // Another model's numbers mean something else: it begins anew.
    const other = fuseVoice(words, { ...heard, model: 'other' }, profile).profile
    expect(other.voice?.calibration?.norm).toMatchObject({ model: 'other', count: 1 })
    const wider = fuseVoice(words, { ...heard, features: [1, 2] }, profile).profile
    expect(wider.voice?.calibration?.norm).toMatchObject({ count: 1, mean: [1, 2] })
    expect(fuseVoice(words, { ...heard, features: [] }, profile).profile).toBe(profile)
    // Nothing is learned where nothing may be read.
    expect(fuseVoice(words, heard, profile, { voice: 'off' }).profile).toBe(profile)
    const broken = { ...heavy, features: [1, Number.NaN, 3] }
    expect(fuseVoice(words, broken, profile).profile).toBe(profile)
  })
})

describe('a running mean and spread', () => {
  it('equal those of all recordings at once', () => {
    const one = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), {
      minLength: 3,
      maxLength: 3,
    })
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 20 }), (all) => {
        const norm = all.reduce(
          (before, features) => addToNorm(before, Float64Array.from(features)),
          emptyNorm(3),
        )
        expect(norm.count).toBe(all.length)
        for (let i = 0; i < 3; i += 1) {
          const values = all.map((features) => features[i] ?? 0)
          const mean = values.reduce((sum, value) => sum + value, 0) / values.length
          const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
          expect(norm.mean[i]).toBeCloseTo(mean, 6)
          expect(norm.squares[i]).toBeCloseTo(squares, 4)
        }
      }),
    )
  })

  it('take no recording that does not fit', () => {
    expect(() => addToNorm(emptyNorm(2), [1, 2, 3])).toThrow(RangeError)
    expect(() => addToNorm(emptyNorm(2), [1, Infinity])).toThrow(RangeError)
  })
})

describe('mood points', () => {
  it('are one of the words and one of the voice, each as it was read', () => {
    const sad = wordsOf('sadness', -0.5)
    const { reading } = fuseVoice(sad, heavy, agreed)
    const points = moodPoints(EMPTY_STATE, reading, undefined, AT)
    expect(points).toMatchObject([
      { source: 'text', valence: -0.5, confidence: 0.8, abstained: false, shared: sad.shared },
      { source: 'voice', valence: -0.6, abstained: false, shared: heavy.shared },
    ])
  })

  it('keep a voice that contradicts the words as unsure, and the words as they are', () => {
    const { reading } = fuseVoice(words, heavy, agreed)
    expect(reading.disagreement).toBeDefined()
    const points = moodPoints(EMPTY_STATE, reading, undefined, AT)
    expect(points.map(({ source, abstained }) => [source, abstained])).toEqual([
      ['text', false],
      ['voice', true],
    ])
  })

  it('take in the person’s answer as sure', () => {
    const settled = { ...words, valence: -0.6, confidence: 1, settled: 'voice' } as const
    expect(settledPoints(settled, AT)).toMatchObject([
      { source: 'voice', valence: -0.6, confidence: 1, abstained: false },
    ])
    expect(settledPoints({ ...settled, settled: 'words' }, AT)).toEqual([])
  })
})
