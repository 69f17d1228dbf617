import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AudioFault } from '../../../../nlp/voice/audio-fault.ts'
import { decodeAudio } from '../../../../nlp/voice/decode/decode-audio.ts'
import { checkBoxes } from '../../../../nlp/voice/decode/check-boxes.ts'
import { silentFlac, silentOpus } from '../../../support/packed-silence.ts'
import { smallPng } from '../../../support/small-files.ts'
import { noise, recording, tone, wavOf } from '../../../support/sound.ts'

const fault = (code: string) => expect.objectContaining({ name: 'AudioFault', code }) as unknown
const KINDS = [
  'speech.ogg',
  'speech-stereo.ogg',
  'short-surround.ogg',
  'speech.webm',
  'short-pcm.mka',
  'speech-opus.mp4',
  'speech.m4a',
  'speech.aac',
  'speech.mp3',
  'speech.flac',
  'short-s16le.wav',
]

/** Decodes, or tells which fault it was; anything else fails the test. */
async function tried(bytes: Uint8Array): Promise<number | string> {
  try {
    const { samples } = await decodeAudio(bytes)
    expect(samples.every((sample) => Math.abs(sample) <= 1)).toBe(true)
    expect(samples.length).toBeGreaterThanOrEqual(0.3 * 16_000)
    return samples.length
  } catch (error) {
    if (error instanceof AudioFault) return error.code
    throw error
  }
}

describe('decodeAudio, given what is no good recording,', () => {
  it('names nothing, and nothing in a file', async () => {
    await expect(decodeAudio(new Uint8Array())).rejects.toEqual(fault('AUDIO_EMPTY'))
    await expect(decodeAudio(wavOf([]))).rejects.toEqual(fault('AUDIO_EMPTY'))
  })

  it('knows a picture whatever it is called', async () => {
    await expect(decodeAudio(smallPng())).rejects.toEqual(fault('AUDIO_UNKNOWN'))
  })

  it('names a tenth of a second', async () => {
    await expect(decodeAudio(wavOf(tone(440, 0.1)))).rejects.toEqual(fault('AUDIO_TOO_SHORT'))
  })

  it('names a file that is too large before it looks into it', async () => {
    await expect(decodeAudio(recording('speech.ogg'), { bytes: 3000 })).rejects.toEqual(
      fault('AUDIO_TOO_LARGE'),
    )
  })

  it('takes five minutes and not a second more', async () => {
    const rate = 8000
    const sound = new Float32Array(301 * rate)
    await expect(decodeAudio(wavOf(sound, { sampleRate: rate }))).rejects.toEqual(
      fault('AUDIO_TOO_LONG'),
    )
    const { samples } = await decodeAudio(
      wavOf(sound.subarray(0, 300 * rate), { sampleRate: rate }),
    )
    expect(samples.length).toBe(300 * 16_000)
  })

  it('stops in forty minutes of speech', async () => {
    const long = Buffer.concat(Array.from({ length: 2000 }, () => recording('speech-22k.mp3')))
    expect(long.length).toBeLessThan(20 * 1024 * 1024)
    await expect(decodeAudio(long)).rejects.toEqual(fault('AUDIO_TOO_LONG'))
  })

  it('stops early in a day of silence that packs into little more than a megabyte, with little memory', async () => {
    const before = process.memoryUsage().rss
    for (const day of [silentOpus(24), silentFlac(24)]) {
      expect(day.length).toBeLessThan(1_600_000)
      await expect(decodeAudio(day)).rejects.toEqual(fault('AUDIO_TOO_LONG'))
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(150e6)
  })

  it.each([0, 7, 100, 0x7fffffff, 0xffffffff])(
    'reads on where a header says %i bytes',
    async (saysBytes) => {
      const sound = tone(440, 0.5)
      const decoded = await tried(wavOf(sound, { saysBytes }))
      // A length that is too short is believed; none, and one beyond the end, are not.
      expect(decoded).toBe(saysBytes === 0 || saysBytes > 16_000 ? sound.length : 'AUDIO_TOO_SHORT')
    },
  )

  it('cleans a few samples that are no numbers, and refuses many', async () => {
    const sound = tone(440, 1)
    sound.set([NaN, Infinity, -Infinity, 1e30], 8000)
    expect(await tried(wavOf(sound, { isFloat: true }))).toBe(16_000)
    await expect(
      decodeAudio(wavOf(sound.fill(NaN, 4000, 8000), { isFloat: true })),
    ).rejects.toEqual(fault('AUDIO_BROKEN'))
  })

  it.each([
    { channels: 0, sampleRate: 16_000 },
    { channels: 300, sampleRate: 16_000 },
    { channels: 1, sampleRate: 0 },
    { channels: 1, sampleRate: 4_000_000 },
  ])('refuses what no recorder writes: %o', async (shape) => {
    const file = wavOf(tone(440, 0.5), { ...shape, channels: Math.max(1, shape.channels) })
    if (shape.channels === 0) file.set([0, 0], 22)
    await expect(decodeAudio(file)).rejects.toEqual(fault('AUDIO_BROKEN'))
  })

  it('refuses tables that promise more sound than there can be', () => {
    const box = Buffer.alloc(40)
    box.write('trun', 4, 'latin1')
    box.writeUInt32BE(0xffffffff, 12)
    expect(() => checkBoxes(box)).toThrow(AudioFault)
    expect(() => checkBoxes(recording('speech-fragments.mp4'))).not.toThrow()
  })

  it('gives what comes before the place where a file is cut off', async () => {
    for (const name of [
      'speech.ogg',
      'speech-stereo.ogg',
      'speech.webm',
      'speech.mp3',
      'speech.flac',
    ]) {
      const whole = recording(name)
      const half = await tried(whole.subarray(0, Math.ceil(whole.length * 0.7)))
      expect(half, name).toBeTypeOf('number')
      expect(half).toBeGreaterThan(0.3 * 16_000)
    }
  })

  it('ends where the demuxer of WebM would look for more without end', async () => {
    const whole = recording('speech.webm')
    expect(await tried(whole.subarray(0, Math.ceil(whole.length * 0.3)))).toBe('AUDIO_BROKEN')
  })

  it('names an MP4 that is cut off before its index', async () => {
    expect(await tried(recording('speech.m4a').subarray(0, 6000))).toBe('AUDIO_BROKEN')
  })

  it('faces a file that is cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...KINDS),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (name, share) => {
          const whole = recording(name)
          await tried(whole.subarray(0, Math.floor(whole.length * share)))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('faces a file with wrong bytes anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...KINDS),
        fc.array(
          fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })),
          {
            minLength: 1,
            maxLength: 40,
          },
        ),
        fc.boolean(),
        async (name, changes, atStart) => {
          const bytes = recording(name)
          // The headers are where a wrong byte does most.
          const reach = atStart ? Math.min(600, bytes.length) : bytes.length
          for (const [place, byte] of changes) bytes[Math.floor(place * (reach - 1))] = byte
          await tried(bytes)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('faces random bytes behind every beginning that it knows', async () => {
    const beginnings = KINDS.map((name) => recording(name).subarray(0, 64))
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...beginnings, new Uint8Array()),
        fc.integer({ min: 0, max: 64 }),
        fc.integer(),
        fc.integer({ min: 0, max: 20_000 }),
        async (beginning, kept, seed, length) => {
          const random = Buffer.concat(
            Array.from({ length: Math.ceil(length / 64) }, (_, i) =>
              createHash('sha512').update(`${seed} ${i}`).digest(),
            ),
          )
          await tried(Buffer.concat([beginning.subarray(0, kept), random]))
        },
      ),
      { numRuns: 200 },
    )
  })

  it('takes noise in FLAC frames that never end for what it is', async () => {
    const file = recording('speech.flac')
    const header = file.subarray(0, file.length / 3)
    const frame = file.subarray(file.indexOf(0xff, 42), file.indexOf(0xff, 42) + 16)
    const fake = Buffer.concat([header, ...Array.from({ length: 60_000 }, () => frame)])
    await tried(fake)
  })

  it('prints nothing, whatever the decoders would say', async () => {
    const printed: unknown[] = []
    const print = console.error
    console.error = (...words: unknown[]) => printed.push(words)
    try {
      const bytes = recording('speech.mp3')
      bytes.set(
        noise(0.2, 0.1).map((sample) => sample * 255),
        3000,
      )
      await tried(bytes)
      const opus = recording('speech.ogg')
      opus.fill(0xff, 1000, 1200)
      await tried(opus)
    } finally {
      console.error = print
    }
    expect(printed).toEqual([])
  })
})
