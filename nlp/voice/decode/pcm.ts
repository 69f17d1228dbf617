import { AudioFault } from '../audio-fault.ts'

/** How plain samples are written. `le` and `be`: which byte comes first. */
export type PcmKind =
  | 'u8'
  | 's8'
  | 's16le'
  | 's16be'
  | 's24le'
  | 's24be'
  | 's32le'
  | 's32be'
  | 'f32le'
  | 'f32be'
  | 'f64le'
  | 'f64be'
  | 'alaw'
  | 'ulaw'

interface Reading {
  /** Bytes of one sample. */
  readonly bytes: number
  readonly read: (view: DataView, at: number) => number
}

const READINGS: Readonly<Record<PcmKind, Reading>> = {
  u8: { bytes: 1, read: (view, at) => (view.getUint8(at) - 128) / 128 },
  s8: { bytes: 1, read: (view, at) => view.getInt8(at) / 128 },
  s16le: { bytes: 2, read: (view, at) => view.getInt16(at, true) / 2 ** 15 },
  s16be: { bytes: 2, read: (view, at) => view.getInt16(at) / 2 ** 15 },
  s24le: {
    bytes: 3,
    read: (view, at) => ((view.getInt8(at + 2) << 16) | view.getUint16(at, true)) / 2 ** 23,
  },
  s24be: {
    bytes: 3,
    read: (view, at) => ((view.getInt8(at) << 16) | view.getUint16(at + 1)) / 2 ** 23,
  },
  s32le: { bytes: 4, read: (view, at) => view.getInt32(at, true) / 2 ** 31 },
  s32be: { bytes: 4, read: (view, at) => view.getInt32(at) / 2 ** 31 },
  f32le: { bytes: 4, read: (view, at) => view.getFloat32(at, true) },
  f32be: { bytes: 4, read: (view, at) => view.getFloat32(at) },
  f64le: { bytes: 8, read: (view, at) => view.getFloat64(at, true) },
  f64be: { bytes: 8, read: (view, at) => view.getFloat64(at) },
  alaw: { bytes: 1, read: (view, at) => fromALaw(view.getUint8(at)) },
  ulaw: { bytes: 1, read: (view, at) => fromMuLaw(view.getUint8(at)) },
}

/** Bytes that one sample of one channel takes. */
export function bytesOfSample(kind: PcmKind): number {
  return READINGS[kind].bytes
}

/**
 * Interleaved samples as one array a channel; what is left of a last, incomplete frame is dropped.
 * @param frameBytes from one frame to the next, where that is more than its samples take
 */
export function readPcm(
  data: Uint8Array,
  kind: PcmKind,
  channels: number,
  frameBytes = channels * READINGS[kind].bytes,
): Float32Array[] {
  const { bytes, read } = READINGS[kind]
  if (channels < 1 || frameBytes < channels * bytes)
    throw new AudioFault(
      'AUDIO_BROKEN',
      `${channels} channels do not fit into ${frameBytes} bytes.`,
    )
  const frames = Math.floor(data.length / frameBytes)
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  return Array.from({ length: channels }, (_, channel) => {
    const samples = new Float32Array(frames)
    for (let i = 0, at = channel * bytes; i < frames; i++, at += frameBytes)
      samples[i] = read(view, at)
    return samples
  })
}

/** ITU-T G.711, A-law: sign, three bits of segment, four of step; even bits inverted. */
function fromALaw(byte: number): number {
  const code = byte ^ 0x55
  const segment = (code >> 4) & 7
  const step = code & 15
  const size = segment === 0 ? 2 * step + 1 : (2 * step + 33) << (segment - 1)
  return ((code & 0x80 ? size : -size) * 8) / 2 ** 15
}

/** ITU-T G.711, µ-law: all bits inverted; a bias of 33 in 14 bits. */
function fromMuLaw(byte: number): number {
  const code = ~byte & 0xff
  const segment = (code >> 4) & 7
  const size = ((2 * (code & 15) + 33) << segment) - 33
  return ((code & 0x80 ? -size : size) * 4) / 2 ** 15
}
