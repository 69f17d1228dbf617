import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { FLACDecoder } from '@wasm-audio-decoders/flac'
import type { Audio } from '../../../nlp/voice/voice-reader.ts'

const SAMPLE_RATE = 16_000

/** One clip of an evaluation set, whose sets are all 16 kHz mono FLAC. */
export async function readClip(path: string): Promise<Audio> {
  const decoder = new FLACDecoder()
  await decoder.ready
  const { channelData, sampleRate } = await decoder.decodeFile(readFileSync(path))
  decoder.free()
  const [samples] = channelData
  if (!samples || sampleRate !== SAMPLE_RATE) throw new Error(`${path} is not 16 kHz`)
  return { samples, sampleRate }
}

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** White noise of a loudness in dB of full scale. */
export function noise(seconds: number, decibel: number, seed: number): Float32Array {
  const random = chance(seed)
  // A uniform distribution over [−1, 1] has the power 1/3.
  const height = Math.sqrt(3) * 10 ** (decibel / 20)
  return Float32Array.from(
    { length: Math.round(seconds * SAMPLE_RATE) },
    () => height * (2 * random() - 1),
  )
}

/** A sound under white noise, the sound's power being `ratio` dB above it. */
export function withNoise(samples: Float32Array, ratio: number, seed: number): Float32Array {
  const power = samples.reduce((sum, one) => sum + one * one, 0) / samples.length
  const hiss = noise(samples.length / SAMPLE_RATE, 10 * Math.log10(power) - ratio, seed)
  return samples.map((one, i) => one + (hiss[i] ?? 0))
}

/** Sounds one after the other, with silence between them. */
export function inARow(sounds: readonly Float32Array[], pause: number): Float32Array {
  const gap = Math.round(pause * SAMPLE_RATE)
  const row = new Float32Array(sounds.reduce((sum, { length }) => sum + length + gap, 0))
  let at = 0
  for (const sound of sounds) {
    row.set(sound, at)
    at += sound.length + gap
  }
  return row
}

/**
 * A sentence from a synthesiser, to see that the parts work together: it says nothing about how well
 * people are understood.
 * @returns null when espeak-ng is not installed
 */
export function synthesise(voice: 'cmn-latn-pinyin' | 'en', text: string): Float32Array | null {
  let wav: Buffer
  try {
    wav = execFileSync('espeak-ng', ['-v', voice, '-s', '140', '--stdout', text], {
      maxBuffer: 2 ** 26,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return null
  }
  const rate = wav.readUInt32LE(24)
  const count = Math.floor((wav.length - 44) / 2)
  const at = (i: number) => (i < count ? wav.readInt16LE(44 + 2 * i) / 32_768 : 0)
  // Between two samples by a straight line: good enough for a voice without anything above 8 kHz.
  return Float32Array.from({ length: Math.floor((count * SAMPLE_RATE) / rate) }, (_, i) => {
    const place = (i * rate) / SAMPLE_RATE
    const low = Math.floor(place)
    return at(low) + (place - low) * (at(low + 1) - at(low))
  })
}
