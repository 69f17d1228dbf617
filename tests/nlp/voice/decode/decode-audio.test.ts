import { delimiter } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { decodeAudio } from '../../../../nlp/voice/decode/decode-audio.ts'
import { findFfmpeg } from '../../../../nlp/voice/decode/ffmpeg.ts'
import { level, likeness, recording, tone, wavOf } from '../../../support/sound.ts'

const ffmpeg = await findFfmpeg(['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'].join(delimiter))
let reference: Float32Array

beforeAll(async () => {
  reference = (await decodeAudio(recording('speech.flac'))).samples
})

describe('decodeAudio', () => {
  it.each([
    ['speech.flac', 1.2, 0.999],
    ['speech.ogg', 1.2, 0.9],
    ['speech-stereo.ogg', 1.2, 0.9],
    ['speech.webm', 1.2, 0.9],
    ['speech-opus.mp4', 1.2, 0.9],
    ['speech.mp3', 1.2, 0.98],
    ['speech-22k.mp3', 1.25, 0.95],
    ['short-u8.wav', 0.5, 0.98],
    ['short-s16le.wav', 0.5, 0.999],
    ['short-s24le.wav', 0.5, 0.999],
    ['short-s32le.wav', 0.5, 0.999],
    ['short-f32le.wav', 0.5, 0.999],
    ['short-alaw.wav', 0.5, 0.99],
    ['short-mulaw.wav', 0.5, 0.99],
    ['short-8k.wav', 0.4, 0.85],
    ['short-pcm.mka', 0.4, 0.999],
    ['short-192k.flac', 0.4, 0.99],
    ['short-surround.ogg', 0.4, 0.9],
  ])('hears in %s what was recorded', async (name, seconds, alike) => {
    const { samples, sampleRate } = await decodeAudio(recording(name))
    expect(sampleRate).toBe(16_000)
    expect(Math.abs(samples.length / 16_000 - seconds)).toBeLessThan(0.03)
    expect(samples.every((sample) => Number.isFinite(sample) && Math.abs(sample) <= 1)).toBe(true)
    expect(likeness(samples, reference)).toBeGreaterThan(alike)
  })

  const withFfmpeg = it.skipIf(ffmpeg === undefined)
  withFfmpeg.each([
    ['speech.m4a', 0.95],
    ['speech-fragments.mp4', 0.95],
    ['speech.aac', 0.9],
  ] as const)(
    'hears in %s what was recorded (skipped where ffmpeg is not installed)',
    async (name, alike) => {
      const { samples } = await decodeAudio(recording(name), { ffmpeg })
      expect(Math.abs(samples.length / 16_000 - 1.24)).toBeLessThan(0.05)
      expect(likeness(samples, reference)).toBeGreaterThan(alike)
    },
  )

  it.each(['speech.m4a', 'speech-fragments.mp4', 'speech.aac'])(
    'says of %s that it needs ffmpeg',
    async (name) => {
      await expect(decodeAudio(recording(name))).rejects.toMatchObject({
        name: 'AudioFault',
        code: 'AUDIO_UNKNOWN',
        message: expect.stringContaining('ffmpeg') as string,
      })
    },
  )

  it('says so when ffmpeg cannot be run', async () => {
    await expect(
      decodeAudio(recording('speech.m4a'), { ffmpeg: '/nowhere/ffmpeg' }),
    ).rejects.toMatchObject({ name: 'AudioFault', code: 'AUDIO_BROKEN' })
  })

  it.each([1, 2, 6, 8])('mixes %i channels', async (channels) => {
    const { samples } = await decodeAudio(wavOf(tone(440, 0.5), { channels }))
    expect(samples.length).toBe(8000)
    expect(level(samples)).toBeCloseTo(0.5 / Math.SQRT2, 2)
  })

  it.each([8000, 11_025, 22_050, 44_100, 48_000, 96_000, 192_000])(
    'takes %i Hz',
    async (sampleRate) => {
      const { samples } = await decodeAudio(wavOf(tone(440, 0.5, sampleRate), { sampleRate }))
      expect(Math.abs(samples.length - 8000)).toBeLessThanOrEqual(1)
      expect(level(samples)).toBeCloseTo(0.5 / Math.SQRT2, 2)
    },
  )
})

describe('findFfmpeg', () => {
  it('looks in absolute folders alone', async () => {
    expect(await findFfmpeg(['', '.', 'bin', '/nowhere'].join(delimiter))).toBeUndefined()
  })
})
