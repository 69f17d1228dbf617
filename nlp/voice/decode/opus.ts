import { OpusDecoder } from 'opus-decoder'
import { AudioFault } from '../audio-fault.ts'
import type { Track } from './open-track.ts'
import { quietly } from './quietly.ts'
import type { SoundBlock } from './sound-block.ts'

/** The decoder gives this rate by itself, band-limited and at a third of the work. */
const RATE = 16_000
/** Opus counts in 48 kHz, whatever was recorded (RFC 7845, 4). */
const OPUS_RATE = 48_000

/**
 * Decodes Opus. A packet that is broken is left out.
 * @throws AudioFault `AUDIO_BROKEN` for a header that cannot be
 */
export async function* readOpus(track: Track): AsyncGenerator<SoundBlock, void, undefined> {
  const { preSkip, ...layout } = readHead(track)
  const decoder = new OpusDecoder({ sampleRate: RATE, ...layout })
  await decoder.ready
  try {
    let skip = Math.round((preSkip * RATE) / OPUS_RATE)
    for await (const packet of track.packets) {
      const channels = decode(decoder, packet)
      const length = channels[0]?.length ?? 0
      const skipped = Math.min(skip, length)
      skip -= skipped
      if (length > skipped)
        yield { channels: channels.map((samples) => samples.subarray(skipped)), sampleRate: RATE }
    }
  } finally {
    decoder.free()
  }
}

function decode(decoder: OpusDecoder<16_000>, packet: Uint8Array): readonly Float32Array[] {
  // An empty packet would be heard as a lost one and made up.
  if (packet.length === 0) return []
  try {
    return quietly(() => decoder.decodeFrame(packet)).channelData
  } catch (error) {
    // Longer than the decoder's room: no packet of Opus is.
    if (error instanceof RangeError) return []
    throw error
  }
}

interface OpusLayout {
  readonly channels: number
  readonly streamCount: number
  readonly coupledStreamCount: number
  readonly channelMappingTable: number[]
  /** At 48 kHz. */
  readonly preSkip: number
}

const MOST_OPUS_CHANNELS = 8

/** The identification header, RFC 7845, 5.1. One or two channels are decoded as one. */
function readHead({ description, channels }: Track): OpusLayout {
  const isHead =
    description.length >= 19 &&
    Buffer.from(description.subarray(0, 8)).equals(Buffer.from('OpusHead'))
  const preSkip = isHead ? (description[10] ?? 0) | ((description[11] ?? 0) << 8) : 0
  const family = isHead ? (description[18] ?? 0) : 0
  const mono = {
    channels: 1,
    streamCount: 1,
    coupledStreamCount: 0,
    channelMappingTable: [0],
    preSkip,
  }
  if (family === 0 && channels <= 2) return mono
  const count = description[9] ?? 0
  const [streamCount = 0, coupledStreamCount = 0, ...table] = description.subarray(19)
  const channelMappingTable = table.slice(0, count)
  const decoded = streamCount + coupledStreamCount
  if (
    count < 1 ||
    count > MOST_OPUS_CHANNELS ||
    streamCount < 1 ||
    coupledStreamCount > streamCount ||
    channelMappingTable.length < count ||
    channelMappingTable.some((index) => index !== SILENT && index >= decoded)
  )
    throw new AudioFault('AUDIO_BROKEN', 'The Opus header describes channels that cannot be.')
  return { channels: count, streamCount, coupledStreamCount, channelMappingTable, preSkip }
}

/** In a mapping table: a channel that is always silent. */
const SILENT = 255
