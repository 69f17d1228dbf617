import { AudioFault } from '../audio-fault.ts'
import { bytesOfSample, readPcm, type PcmKind } from './pcm.ts'
import { MOST_CHANNELS, type SoundBlock } from './sound-block.ts'

/** Samples of each channel that are read at once. */
const FRAMES = 8192
/** Chunks before the sound: a file with more of them has no sound in it. */
const MOST_CHUNKS = 1000

interface Format {
  readonly kind: PcmKind
  readonly channels: number
  readonly sampleRate: number
  readonly frameBytes: number
}

/**
 * Reads a RIFF WAVE file: PCM of 8, 16, 24 and 32 bits, float, A-law and µ-law. Lengths in its headers
 * are often wrong, 0 or 4 GB where a recorder streamed: the sound then goes on to the end of the
 * bytes.
 * Source: Microsoft, "Multimedia Programming Interface and Data Specifications 1.0" and the
 * documentation of WAVEFORMATEXTENSIBLE.
 * @throws AudioFault `AUDIO_BROKEN` without a format or sound; `AUDIO_UNKNOWN` for another coding
 */
export function* readWav(bytes: Uint8Array): Generator<SoundBlock, void, undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let format: Format | undefined
  let at = 12
  for (let chunk = 0; chunk < MOST_CHUNKS && at + 8 <= bytes.length; chunk++) {
    const name = nameAt(bytes, at)
    const length = view.getUint32(at + 4, true)
    const start = at + 8
    if (name === 'fmt ') format = readFormat(view, start, length)
    if (name === 'data') {
      if (!format) throw new AudioFault('AUDIO_BROKEN', 'The WAV file has sound before its format.')
      const end = length === 0 ? bytes.length : Math.min(start + length, bytes.length)
      yield* blocks(bytes.subarray(start, end), format)
      return
    }
    at = start + length + (length % 2)
  }
  throw new AudioFault('AUDIO_BROKEN', 'The WAV file is cut off before its sound.')
}

function* blocks(data: Uint8Array, format: Format): Generator<SoundBlock, void, undefined> {
  const { kind, channels, sampleRate, frameBytes } = format
  const step = FRAMES * frameBytes
  for (let at = 0; at < data.length; at += step)
    yield {
      channels: readPcm(data.subarray(at, at + step), kind, channels, frameBytes),
      sampleRate,
    }
}

function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}

const PCM = 1
const FLOAT = 3
const A_LAW = 6
const MU_LAW = 7
const EXTENSIBLE = 0xfffe

function readFormat(view: DataView, at: number, length: number): Format {
  if (length < 14 || at + 16 > view.byteLength)
    throw new AudioFault('AUDIO_BROKEN', 'The format of the WAV file is cut off.')
  const named = view.getUint16(at, true)
  const channels = view.getUint16(at + 2, true)
  const sampleRate = view.getUint32(at + 4, true)
  const align = view.getUint16(at + 12, true)
  const bits = length < 16 ? 8 : view.getUint16(at + 14, true)
  const isExtended = named === EXTENSIBLE && length >= 40 && at + 26 <= view.byteLength
  const tag = isExtended ? view.getUint16(at + 24, true) : named
  const kind = kindOf(tag, bits)
  if (!kind)
    throw new AudioFault('AUDIO_UNKNOWN', `The WAV file is coded as ${tag} with ${bits} bits.`)
  if (channels < 1 || channels > MOST_CHANNELS)
    throw new AudioFault('AUDIO_BROKEN', `The WAV file says ${channels} channels.`)
  const frameBytes = Math.max(align, channels * bytesOfSample(kind))
  // A wrong alignment would tear the samples; only 24 bits in four bytes and the like are meant.
  return {
    kind,
    channels,
    sampleRate,
    frameBytes:
      frameBytes > 2 * channels * bytesOfSample(kind) ? channels * bytesOfSample(kind) : frameBytes,
  }
}

function kindOf(tag: number, bits: number): PcmKind | undefined {
  switch (tag) {
    case PCM:
      return ({ 8: 'u8', 16: 's16le', 24: 's24le', 32: 's32le' } as const)[bits]
    case FLOAT:
      return ({ 32: 'f32le', 64: 'f64le' } as const)[bits]
    case A_LAW:
      return 'alaw'
    case MU_LAW:
      return 'ulaw'
    default:
      return undefined
  }
}
