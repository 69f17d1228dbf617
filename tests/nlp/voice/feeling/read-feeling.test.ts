import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  VOICE_LAYERS,
  VOICE_WIDTH,
  loadFeelingModel,
  parseFeelingModel,
} from '../../../../nlp/voice/feeling/feeling-model.ts'
import { poolFrames, type EncodedSpeech } from '../../../../nlp/voice/feeling/pool-frames.ts'
import { readFeeling, softmax, summarise } from '../../../../nlp/voice/feeling/read-feeling.ts'
import { addToNorm, emptyNorm } from '../../../../nlp/voice/feeling/voice-norm.ts'
import { VOICE_NORM_FROM, type VoiceNorm } from '../../../../nlp/voice/voice-reader.ts'
import { SHARED_EMOTIONS } from '../../../../types.ts'

const MODELS = fileURLToPath(new URL('../../../../models', import.meta.url))
const bytes = readFileSync(join(MODELS, 'voice', 'emotion.bin'))
const model = parseFeelingModel(bytes, 'emotion.bin')

/** Frames that look like nothing in particular, the same for the same seed. */
function speech(frames: number, seed: number): EncodedSpeech {
  const layers = Float32Array.from(
    { length: VOICE_LAYERS * frames * VOICE_WIDTH },
    (_, i) => Math.sin((i + 1) * 0.37 + seed) + 0.3 * Math.sin(i * i * 0.011 + seed),
  )
  return { layers, frames }
}

/** The frames from `from` on, of every layer. */
function cut({ layers, frames }: EncodedSpeech, from: number, to: number): EncodedSpeech {
  const out = new Float32Array(VOICE_LAYERS * (to - from) * VOICE_WIDTH)
  for (let layer = 0; layer < VOICE_LAYERS; layer++) {
    const start = (layer * frames + from) * VOICE_WIDTH
    const part = layers.subarray(start, start + (to - from) * VOICE_WIDTH)
    out.set(part, layer * (to - from) * VOICE_WIDTH)
  }
  return { layers: out, frames: to - from }
}

const heard = (count: number): VoiceNorm =>
  Array.from({ length: count }, (_, i) => poolFrames([speech(20, i)], model)).reduce<VoiceNorm>(
    (norm, features) => addToNorm(norm, features),
    emptyNorm(model.width),
  )

describe('poolFrames', () => {
  it('is the mean and the spread over time of the weighted layers', () => {
    const { layers, frames } = speech(7, 1)
    const features = poolFrames([{ layers, frames }], model)
    expect(features.length).toBe(model.width)
    const wide = model.mixes * VOICE_WIDTH
    for (const column of [0, 5, VOICE_WIDTH, wide - 1]) {
      const mix = Math.floor(column / VOICE_WIDTH)
      const values = Array.from({ length: frames }, (_, t) =>
        Array.from(model.layers.subarray(mix * VOICE_LAYERS, (mix + 1) * VOICE_LAYERS)).reduce(
          (sum, factor, layer) =>
            sum +
            factor * (layers[(layer * frames + t) * VOICE_WIDTH + (column % VOICE_WIDTH)] ?? 0),
          0,
        ),
      )
      const mean = values.reduce((sum, value) => sum + value, 0) / frames
      const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / frames
      expect(features[column]).toBeCloseTo(mean, 3)
      expect(features[wide + column]).toBeCloseTo(Math.sqrt(variance), 2)
    }
  })

  it('does not mind where the speech was cut, nor the order of its stretches', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 11 }), fc.nat(100), (at, seed) => {
        const whole = speech(12, seed)
        const parts = [cut(whole, 0, at), cut(whole, at, 12)]
        const expected = poolFrames([whole], model)
        for (const order of [parts, [...parts].reverse()]) {
          const features = poolFrames(order, model)
          const worst = Math.max(
            ...features.map((value, i) => Math.abs(value - (expected[i] ?? 0))),
          )
          expect(worst).toBeLessThan(1e-3)
        }
      }),
      { numRuns: 15 },
    )
  })

  it('refuses no speech, and layers that are not of their frames', () => {
    expect(() => poolFrames([], model)).toThrow(RangeError)
    expect(() => poolFrames([{ layers: new Float32Array(), frames: 0 }], model)).toThrow(RangeError)
    expect(() => poolFrames([{ ...speech(4, 0), frames: 5 }], model)).toThrow(RangeError)
  })
})

describe('readFeeling', () => {
  it('gives chances that sum to 1, in range, and never surprise, which the model never heard', () => {
    for (let seed = 0; seed < 10; seed++) {
      const feeling = readFeeling([speech(25, seed)], model)
      const chances = SHARED_EMOTIONS.map((name) => feeling.shared[name])
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 6)
      expect(feeling.shared.surprise).toBe(0)
      expect(feeling.confidence).toBeCloseTo(Math.max(...chances), 9)
      expect(Math.abs(feeling.valence)).toBeLessThanOrEqual(1)
      expect(Math.abs(feeling.arousal)).toBeLessThanOrEqual(1)
      expect(feeling.abstained).toBe(feeling.confidence < model.calibration.plain.threshold)
      expect(feeling.model).toBe('voice-emotion')
    }
  })

  it('uses the person’s own calibration from the third recording on', () => {
    const note = [speech(25, 99)]
    const plain = readFeeling(note, model)
    const early = readFeeling(note, model, heard(VOICE_NORM_FROM - 1))
    expect(early).toEqual(plain)
    const own = readFeeling(note, model, heard(VOICE_NORM_FROM))
    expect(own.isCalibrated).toBe(true)
    expect(own.shared).not.toEqual(plain.shared)
    expect(own.features).toEqual(plain.features)
  })

  it('refuses a calibration of another model', () => {
    const other = { count: 5, mean: [1, 2], squares: [1, 2] }
    expect(() => readFeeling([speech(25, 1)], model, other)).toThrow(RangeError)
  })
})

describe('summarise', () => {
  it('counts boredom as neutral, with its own coordinates', () => {
    const { labels } = model
    const chances = labels.map(({ name }) => (name === 'boredom' ? 1 : 0))
    const summary = summarise(chances, labels, 0.5)
    expect(summary.shared.neutral).toBe(1)
    expect(summary.valence).toBeLessThan(0)
    expect(summary.arousal).toBeLessThan(0)
    expect(summary.abstained).toBe(false)
  })
})

describe('softmax', () => {
  it('sums to 1 and keeps the order, however large the logits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 9 }),
        (logits) => {
          const chances = softmax(logits)
          expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9)
          const top = logits.indexOf(Math.max(...logits))
          expect(chances[top]).toBe(Math.max(...chances))
        },
      ),
    )
  })
})

describe('a model file', () => {
  const expectMalformed = (content: Uint8Array): void => {
    expect(() => parseFeelingModel(content, 'x.bin')).toThrow(
      expect.objectContaining({ code: 'MODEL_FILE_UNREADABLE' }),
    )
  }

  it('is refused when it is empty, cut off, too long or not ours', () => {
    expectMalformed(new Uint8Array())
    expectMalformed(bytes.subarray(0, 3))
    expectMalformed(bytes.subarray(0, 100))
    expectMalformed(bytes.subarray(0, bytes.length - 1))
    expectMalformed(Buffer.concat([bytes, Buffer.from([0])]))
    const other = Buffer.from(bytes)
    other.write('{"format":"x', 4)
    expectMalformed(other)
    const infinite = Buffer.from(bytes)
    infinite.writeFloatLE(Infinity, bytes.length - 4)
    expectMalformed(infinite)
  })

  it('is the one in the manifest', async () => {
    const loaded = await loadFeelingModel(MODELS)
    expect(loaded.id).toBe('voice-emotion')
    expect(loaded.licence).toContain('MIT')
  })

  it('says how to train the research model where there is none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'evenkeel-voice-'))
    await expect(loadFeelingModel(folder, 'research')).rejects.toMatchObject({
      code: 'MODEL_FILE_MISSING',
      message: expect.stringContaining('scripts/train/voice/README.md') as string,
    })
  })
})
