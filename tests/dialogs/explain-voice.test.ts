import { describe, expect, it } from 'vitest'
import { EMPTY_PROFILE, EMPTY_STATE, restoreProfile } from '../../dialogs/state.ts'
import type { Profile } from '../../dialogs/types.ts'
import { explain } from '../../dialogs/why.ts'
import { fuse } from '../../nlp/fusion.ts'
import type { EmotionReading, Locale } from '../../types.ts'
import { voiceOf, wordsOf } from '../nlp/fusion/support.ts'

const NOW = 1_700_000_000_000
const norm = { model: 'v', count: 4, mean: [0], squares: [1] }
const profileWith = (count?: number): Profile => ({
  ...EMPTY_PROFILE,
  voice: {
    ...{ version: 1, at: NOW, feeling: true },
    ...(count !== undefined && {
      calibration: { version: 1, at: NOW, norm: { ...norm, count } },
    }),
  },
})
const explained = (lastReading: EmotionReading, profile = profileWith(), locale: Locale = 'en') =>
  explain({ ...EMPTY_STATE, lastReading }, profile, NOW, { locale, words: [] })
const joined = (voice = voiceOf('sadness', -0.6), words = wordsOf('sadness', -0.4)) =>
  fuse([
    { modality: 'text', reading: words },
    { modality: 'voice', reading: voice },
  ])

describe('why, after a voice note', () => {
  it('says the voice’s part, and what it sounded like', () => {
    const [read, voice, caveat] = explained(joined())
    expect(read?.say).toBe('why.read.sad')
    expect(voice).toEqual({
      say: 'why.voice.part',
      values: { share: expect.any(Number) as number, voice: 'heavy' },
    })
    expect(caveat?.say).toBe('why.caveat.other')
    expect(explained(joined(), profileWith(), 'zh-Hans')[1]?.values).toMatchObject({
      voice: '沉重',
    })
  })

  it('says that nothing in the voice was relied on', () => {
    const unsure = joined(voiceOf('sadness', -0.6, { abstained: true }))
    expect(explained(unsure)[1]?.say).toBe('why.voice.unsure')
  })

  it('says that it was the voice alone', () => {
    const alone = fuse([{ modality: 'voice', reading: voiceOf('fear', -0.5) }])
    expect(explained(alone).map(({ say }) => say)).toContain('why.voice.alone')
  })

  it('says that a calibration was used, or is being learned, and how to end it', () => {
    const used = explained(joined(voiceOf('sadness', -0.6, { isCalibrated: true })), profileWith(4))
    expect(used).toContainEqual({ say: 'why.voice.calibrated', values: { count: 4 } })
    const learning = explained(joined(), profileWith(1))
    expect(learning).toContainEqual({ say: 'why.voice.learning', values: { count: 1 } })
    const without = explained(joined()).map(({ say }) => say)
    expect(without).not.toContain('why.voice.learning')
  })

  it('says nothing of a voice where there was none', () => {
    const keys = explained(wordsOf('sadness', -0.4)).map(({ say }) => say)
    expect(keys.filter((key) => key.startsWith('why.voice'))).toEqual([])
  })
})

describe('a saved consent', () => {
  it('keeps a norm that is one, and leaves out what is not', () => {
    const kept = profileWith(2)
    expect(restoreProfile(kept).voice).toEqual(kept.voice)
    const { calibration } = kept.voice ?? {}
    for (const broken of [
      {},
      { ...norm, mean: [] },
      { ...norm, squares: [1, 2] },
      { ...norm, mean: [null] },
    ]) {
      const saved = {
        ...kept,
        voice: { ...kept.voice, calibration: { ...calibration, norm: broken } },
      }
      const { voice } = restoreProfile(saved as unknown as Profile)
      expect(voice?.calibration).toEqual({ version: 1, at: NOW })
    }
    expect(restoreProfile(EMPTY_PROFILE).voice).toBeUndefined()
  })
})
