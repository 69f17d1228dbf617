import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ABSTAIN_BELOW, fuse, type ModalityReading } from '../../../nlp/fusion.ts'
import { SURE_VOICE, SURE_WORDS, VALENCE_APART } from '../../../nlp/fusion/disagreement.ts'
import { RELIABILITY } from '../../../nlp/fusion/reliability.ts'
import { SHARED_EMOTIONS, type EmotionReading } from '../../../types.ts'
import { anySensed, anyWords, leading, voiceOf, wordsOf } from './support.ts'

const text = (reading: EmotionReading): ModalityReading => ({ modality: 'text', reading })
const voice = (reading: ReturnType<typeof voiceOf>): ModalityReading => ({
  modality: 'voice',
  reading,
})

const anyReadings = fc
  .record({
    text: fc.option(anyWords, { nil: undefined }),
    voice: fc.option(anySensed, { nil: undefined }),
    face: fc.option(anySensed, { nil: undefined }),
  })
  .map(({ text: words, voice: heard, face }): readonly (ModalityReading | undefined)[] => [
    words && text(words),
    heard && { modality: 'voice', reading: heard },
    face && { modality: 'face', reading: face },
  ])

describe('joining', () => {
  it('does not depend on the order', () => {
    fc.assert(
      fc.property(
        anyReadings.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length }),
          ),
        ),
        ([all, shuffled]) => {
          expect(fuse(shuffled)).toEqual(fuse(all))
        },
      ),
    )
  })

  it('never lowers a label when one part raises it', () => {
    fc.assert(
      fc.property(
        anyReadings,
        fc.nat(2),
        fc.constantFrom(...SHARED_EMOTIONS),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, at, label, by) => {
          const raised = all.map((one, i): ModalityReading | undefined => {
            if (!one || i !== at) return one
            const p = one.reading.shared[label]
            const shared = { ...one.reading.shared, [label]: p + by * (1 - p) }
            return { ...one, reading: { ...one.reading, shared } } as ModalityReading
          })
          expect(fuse(raised).shared[label]).toBeGreaterThanOrEqual(fuse(all).shared[label] - 1e-12)
        },
      ),
    )
  })

  it('lets words alone pass untouched, and a voice alone with its own numbers', () => {
    fc.assert(
      fc.property(anyWords, anySensed, (words, heard) => {
        expect(fuse([text(words), undefined, undefined])).toBe(words)
        const { shared, valence, arousal, confidence, abstained } = heard
        const sensed = { shared, valence, arousal, confidence, abstained }
        const alone = fuse([{ modality: 'voice', reading: heard }])
        expect(alone).toMatchObject({ ...sensed, modalities: ['voice'], model: 'sensed' })
        expect(Math.max(...Object.values(alone.emotions))).toBeLessThan(0.05)
      }),
    )
  })

  it('stays the same with missing parts beside it', () => {
    fc.assert(
      fc.property(anyReadings, (all) => {
        const given = all.filter((one) => one !== undefined)
        expect(fuse(given)).toEqual(fuse(all))
      }),
    )
  })

  it('stays in range, and every number is one', () => {
    fc.assert(
      fc.property(anyReadings, (all) => {
        const { shared, valence, arousal, confidence, parts = [] } = fuse(all)
        for (const p of [...Object.values(shared), confidence]) {
          expect(p).toBeGreaterThanOrEqual(0)
          expect(p).toBeLessThanOrEqual(1)
        }
        expect(Math.abs(valence)).toBeLessThanOrEqual(1)
        expect(Math.abs(arousal)).toBeLessThanOrEqual(1)
        const whole = parts.reduce((sum, { share }) => sum + share, 0)
        if (parts.length > 0) expect(whole).toBeCloseTo(1, 9)
      }),
    )
  })

  it('lies between its parts, never beyond the outermost', () => {
    fc.assert(
      fc.property(anyWords, anySensed, (words, heard) => {
        const joined = fuse([text(words), { modality: 'voice', reading: heard }])
        const between = (value: number, one: number, two: number) => {
          expect(value).toBeGreaterThanOrEqual(Math.min(one, two) - 1e-4)
          expect(value).toBeLessThanOrEqual(Math.max(one, two) + 1e-4)
        }
        for (const label of SHARED_EMOTIONS)
          between(joined.shared[label], words.shared[label], heard.shared[label])
        between(joined.valence, words.valence, heard.valence)
        between(joined.arousal, words.arousal, heard.arousal)
        expect(joined.confidence).toBeLessThanOrEqual(
          Math.max(words.confidence, heard.confidence) + 1e-12,
        )
      }),
    )
  })

  it('leaves the 28 labels, the language and the distress to the words', () => {
    fc.assert(
      fc.property(anyWords, anySensed, (words, heard) => {
        const told = { ...words, distress: 0.3 }
        const joined = fuse([text(told), { modality: 'voice', reading: heard }])
        expect(joined.language).toBe(words.language)
        if (joined.modalities.includes('text')) {
          expect(joined.emotions).toBe(words.emotions)
          expect(joined.distress).toBe(0.3)
        } else {
          // What words are too unsure to assert, a sure voice does not assert for them.
          expect(Math.max(...Object.values(joined.emotions))).toBeLessThan(0.05)
          expect(joined.distress).toBeUndefined()
        }
      }),
    )
  })

  it('gives nothing asserted out of nothing, and refuses a modality twice', () => {
    expect(fuse([])).toMatchObject({ abstained: true, confidence: 0, model: 'none' })
    const one = text(wordsOf('joy', 0.5))
    expect(() => fuse([one, one])).toThrow(RangeError)
  })
})

describe('weights', () => {
  const shareOf = (joined: EmotionReading, modality: string) =>
    joined.parts?.find((part) => part.modality === modality)?.share ?? 0

  it('trust words more than a voice that is as sure', () => {
    const joined = fuse([text(wordsOf('sadness', -0.5)), voice(voiceOf('fear', -0.5))])
    expect(shareOf(joined, 'text')).toBeGreaterThan(shareOf(joined, 'voice'))
    expect(joined.modalities).toEqual(['text', 'voice'])
    expect(joined.model).toBe('words+voice')
  })

  it('trust whoever is surer, and nobody who guesses', () => {
    const unsure = wordsOf('sadness', -0.5, { confidence: 0.2 })
    const sure = fuse([text(unsure), voice(voiceOf('fear', -0.5, { confidence: 0.9 }))])
    expect(shareOf(sure, 'voice')).toBeGreaterThan(0.8)
    const guess = voiceOf('fear', -0.5, { confidence: 1 / 7, shared: leading('fear', 1 / 7) })
    const words = wordsOf('sadness', -0.5)
    const joined = fuse([text(words), voice(guess)])
    expect(joined).toMatchObject({ shared: words.shared, valence: -0.5, modalities: ['text'] })
  })

  it('leave out who abstains beside one who does not', () => {
    const words = wordsOf('joy', 0.6)
    const silent = voiceOf('sadness', -0.7, { abstained: true })
    const joined = fuse([text(words), voice(silent)])
    expect(joined).toMatchObject({
      shared: words.shared,
      confidence: 0.8,
      abstained: false,
      modalities: ['text'],
      model: 'words',
    })
    expect(joined.disagreement).toBeUndefined()
    const unread = wordsOf('joy', 0.6, { abstained: true })
    expect(fuse([text(unread), voice(voiceOf('fear', -0.5))])).toMatchObject({
      abstained: false,
      modalities: ['voice'],
    })
    expect(fuse([text(unread), voice(silent)]).abstained).toBe(true)
  })

  it('take valence more from the words and arousal more from the voice', () => {
    const joined = fuse([
      text(wordsOf('sadness', -0.2, { arousal: 0 })),
      voice(voiceOf('sadness', -0.8, { arousal: 1 })),
    ])
    expect(joined.valence).toBeGreaterThan(-0.5)
    expect(joined.arousal).toBeGreaterThan(0.5)
  })

  it('rest on reliabilities that are possible', () => {
    for (const { right, valence, arousal } of Object.values(RELIABILITY)) {
      expect(right).toBeGreaterThan(1 / 7)
      for (const one of [right, valence, arousal]) expect(one).toBeLessThan(1)
    }
  })
})

describe('agreement', () => {
  it('is as sure as the surer, and no surer', () => {
    const joined = fuse([
      text(wordsOf('sadness', -0.5, { confidence: 0.8 })),
      voice(voiceOf('sadness', -0.5, { confidence: 0.5 })),
    ])
    expect(joined.confidence).toBeCloseTo(0.8, 9)
    expect(joined.abstained).toBe(false)
  })

  it('that is missing makes it less sure', () => {
    const joined = fuse([
      text(wordsOf('sadness', -0.5, { confidence: 0.6 })),
      voice(voiceOf('anger', -0.5, { confidence: 0.6 })),
    ])
    expect(joined.confidence).toBeLessThan(0.6)
    expect(joined.confidence < ABSTAIN_BELOW).toBe(joined.abstained)
    expect(joined.disagreement).toBeUndefined()
  })
})

describe('disagreement', () => {
  const between = (words: EmotionReading, heard: ReturnType<typeof voiceOf>) =>
    fuse([text(words), voice(heard)])

  it('is named, and nothing is asserted, when the voice weighs and the words do not', () => {
    for (const label of ['joy', 'neutral'] as const) {
      const joined = between(wordsOf(label, 0.1), voiceOf('sadness', -0.6))
      expect(joined.disagreement).toEqual({
        kind: 'disagreement',
        words: label,
        voice: 'sadness',
      })
      expect(joined.abstained).toBe(true)
    }
  })

  it('is named the other way round, too, and the words go on counting', () => {
    const joined = between(wordsOf('sadness', -0.6), voiceOf('neutral', 0))
    expect(joined.disagreement).toEqual({
      kind: 'disagreement',
      words: 'sadness',
      voice: 'neutral',
    })
    expect(joined.shared.sadness).toBeGreaterThan(0.3)
  })

  it.each([
    [
      'words that are unsure',
      wordsOf('joy', 0.5, { confidence: SURE_WORDS - 0.01 }),
      voiceOf('sadness', -0.6),
    ],
    [
      'a voice that is unsure',
      wordsOf('joy', 0.5),
      voiceOf('sadness', -0.6, { confidence: SURE_VOICE - 0.01 }),
    ],
    ['words that abstain', wordsOf('joy', 0.5, { abstained: true }), voiceOf('sadness', -0.6)],
    ['a voice that abstains', wordsOf('joy', 0.5), voiceOf('sadness', -0.6, { abstained: true })],
    ['valences that are close', wordsOf('neutral', 0), voiceOf('sadness', 0.01 - VALENCE_APART)],
    ['valences the other way', wordsOf('neutral', -0.6), voiceOf('sadness', 0)],
    ['two that weigh', wordsOf('anger', -0.2), voiceOf('sadness', -0.9)],
    ['surprise', wordsOf('surprise', 0.5), voiceOf('sadness', -0.9)],
    ['two that do not', wordsOf('joy', 0.8), voiceOf('neutral', 0)],
  ])('is not named for %s', (_, words, heard) => {
    expect(between(words, heard).disagreement).toBeUndefined()
  })
})
