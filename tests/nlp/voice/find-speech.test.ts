import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodeAudio } from '../../../nlp/voice/decode/decode-audio.ts'
import { findSpeech } from '../../../nlp/voice/find-speech.ts'
import { LONGEST_SPAN, speechSpans } from '../../../nlp/voice/speech/speech-spans.ts'
import { VoiceDetector } from '../../../nlp/voice/speech/voice-detector.ts'
import { noise, recording, tone } from '../../support/sound.ts'

const MODELS = join(import.meta.dirname, '../../../models')
let detector: VoiceDetector
let speech: Float32Array

beforeAll(async () => {
  detector = await VoiceDetector.load(MODELS)
  speech = (await decodeAudio(recording('speech.flac'))).samples
})

afterAll(() => detector.close())

const find = (samples: Float32Array) => findSpeech({ samples, sampleRate: 16_000 }, detector)
const louder = (samples: Float32Array, decibels: number) =>
  samples.map((sample) => Math.max(-1, Math.min(1, sample * 10 ** (decibels / 20))))
const silence = (seconds: number) => new Float32Array(seconds * 16_000)

function joined(...parts: Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

describe('findSpeech', () => {
  it('finds a sentence between silences, with room around it', async () => {
    const { quality, spans } = await find(joined(silence(3), speech, silence(3)))
    expect(quality).toBe('clear')
    expect(spans).toHaveLength(1)
    expect(spans[0]?.start).toBeGreaterThan(2.5)
    expect(spans[0]?.start).toBeLessThan(3)
    expect(spans[0]?.end).toBeGreaterThan(4.1)
    expect(spans[0]?.end).toBeLessThan(4.8)
  })

  it('parts what long pauses part and joins what short ones do', async () => {
    const parted = await find(joined(speech, silence(3), speech))
    expect(parted.spans).toHaveLength(2)
    const close = await find(joined(speech, silence(0.4), speech))
    expect(close.spans).toHaveLength(1)
  })

  it('keeps a short word that stands alone', async () => {
    const word = speech.subarray(4000, 4000 + 0.25 * 16_000)
    const { spans } = await find(joined(silence(2), word, silence(2)))
    expect(spans).toHaveLength(1)
    expect(spans[0]?.start).toBeLessThan(2)
    expect(spans[0]?.end).toBeGreaterThan(2.25)
  })

  it('cuts speech that goes on and on', async () => {
    const { spans } = await find(joined(...Array.from({ length: 60 }, () => speech)))
    expect(spans.length).toBeGreaterThan(2)
    for (const { start, end } of spans) expect(end - start).toBeLessThanOrEqual(LONGEST_SPAN)
  })

  it.each([
    ['speech', () => speech, 'clear'],
    [
      'speech in some noise',
      () => noise(0.01, 1.2).map((sample, i) => sample + (speech[i] ?? 0)),
      'clear',
    ],
    ['soft speech', () => louder(speech, -30), 'clear'],
    ['speech that is too soft', () => louder(speech, -48), 'quiet'],
    ['overdriven speech', () => louder(speech, 14), 'clipped'],
    ['nothing', () => silence(2), 'silent'],
    ['the hiss of a room', () => noise(0.0008, 2), 'silent'],
    ['the noise of a street', () => noise(0.05, 2), 'noise'],
    ['a tone', () => tone(440, 2), 'noise'],
    ['an instant', () => silence(0.01), 'silent'],
  ] as const)('hears %s for what it is', async (_, sound, quality) => {
    const found = await find(sound())
    expect(found.quality).toBe(quality)
    expect(found.spans.length > 0).toBe(['clear', 'quiet', 'clipped'].includes(quality))
  })
})

describe('speechSpans', () => {
  const STEP = 0.032

  it('gives spans in order, apart, within the recording, none too long, that hold all speech', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.integer({ min: 1, max: 1500 }), fc.double({ min: 0, max: 1, noNaN: true })),
          {
            minLength: 1,
            maxLength: 8,
          },
        ),
        (runs) => {
          const chances = Float32Array.from(
            runs.flatMap(([length, chance]) => Array<number>(length).fill(chance)),
          )
          const seconds = chances.length * STEP
          const spans = speechSpans(chances, STEP, seconds)
          let last = 0
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(end - start).toBeLessThanOrEqual(LONGEST_SPAN + 1e-9)
            last = end
          }
          expect(last).toBeLessThanOrEqual(seconds)
          const likely = chances.filter((chance) => chance >= 0.5).length
          if (likely * STEP < 0.16) return
          for (const [i, chance] of chances.entries())
            if (chance >= 0.5)
              expect(
                spans.some(({ start, end }) => start <= i * STEP + 1e-9 && i * STEP < end),
              ).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('cuts in the longest pause', () => {
    const chances = new Float32Array(Math.round(40 / STEP)).fill(0.9)
    chances.fill(0, 20 / STEP, 20.3 / STEP)
    chances.fill(0, 16 / STEP, 16.1 / STEP)
    const [first, second] = speechSpans(chances, STEP, 40)
    expect(first?.end).toBeCloseTo(20.15, 1)
    expect(second?.start).toBe(first?.end)
  })
})
