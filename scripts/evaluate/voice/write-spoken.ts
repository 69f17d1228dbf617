/**
 * Writes the synthetic sentences that the tests read: tests/support/voice/spoken-*.wav, 16 kHz, by
 * espeak-ng. Run it again only to change them.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../../bot/config.ts'
import { synthesise } from './sounds.ts'

const SPOKEN = {
  en: ['en', 'My sister called me yesterday and I was really happy to hear her voice.'],
  zh: [
    'cmn-latn-pinyin',
    'ming2tian1 yao4 kao3shi4, wo3 you3 yi4dian3 jin3zhang1, ni3 neng2 bang1 wo3 fang4song1 yi2xia4 ma5?',
  ],
} as const

/** A WAV file of 16 bits, mono, 16 kHz. */
export function wavOf(samples: Float32Array): Buffer {
  const wav = Buffer.alloc(44 + 2 * samples.length)
  wav.write('RIFF', 0)
  wav.writeUInt32LE(wav.length - 8, 4)
  wav.write('WAVEfmt ', 8)
  wav.writeUInt32LE(16, 16)
  wav.writeUInt16LE(1, 20)
  wav.writeUInt16LE(1, 22)
  wav.writeUInt32LE(16_000, 24)
  wav.writeUInt32LE(32_000, 28)
  wav.writeUInt16LE(2, 32)
  wav.writeUInt16LE(16, 34)
  wav.write('data', 36)
  wav.writeUInt32LE(2 * samples.length, 40)
  for (const [i, sample] of samples.entries()) {
    wav.writeInt16LE(Math.round(32_767 * Math.max(-1, Math.min(1, sample))), 44 + 2 * i)
  }
  return wav
}

if (process.argv[1] === import.meta.filename) {
  for (const [name, [voice, text]] of Object.entries(SPOKEN)) {
    const samples = synthesise(voice, text)
    if (!samples) throw new Error('espeak-ng is not installed')
    writeFileSync(
      join(projectRoot(), 'tests', 'support', 'voice', `spoken-${name}.wav`),
      wavOf(samples),
    )
  }
}
