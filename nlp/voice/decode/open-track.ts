import {
  ADTS,
  EncodedPacketSink,
  Input,
  Logging,
  LogLevel,
  MATROSKA,
  MP4,
  OGG,
  QTFF,
  WEBM,
  type InputFormat,
} from 'mediabunny'
import { AudioFault } from '../audio-fault.ts'
import { BoundedSource } from './bounded-source.ts'
import { checkBoxes } from './check-boxes.ts'

// What it warns of is in the file of somebody unknown, and a file can make it warn without end.
Logging.level = LogLevel.Silent

/** What holds the sound. */
export type Container = 'ogg' | 'webm' | 'mp4' | 'adts'

const FORMATS: Readonly<Record<Container, readonly InputFormat[]>> = {
  ogg: [OGG],
  webm: [WEBM, MATROSKA],
  mp4: [MP4, QTFF],
  adts: [ADTS],
}

/**
 * Packets that a recording may have. Opus' shortest take 2.5 ms, so that five minutes have 120,000;
 * empty ones take next to no bytes and no time, and could go on for millions.
 */
const MOST_PACKETS = 400_000

/** The first track of sound in a file. */
export interface Track {
  readonly codec: string
  readonly channels: number
  readonly sampleRate: number
  /** The codec's own header; empty where it has none. */
  readonly description: Uint8Array
  readonly packets: AsyncIterable<Uint8Array>
  close(): void
}

/** What is used of the demuxer's own type, which stands in a browser's types. */
interface DecoderConfig {
  readonly description?: ArrayBuffer | SharedArrayBuffer | ArrayBufferView
}

/**
 * Opens a file that holds packets of sound.
 * @throws AudioFault `AUDIO_UNKNOWN` without a track of sound that is known; Error of any kind when
 *   the file is malformed, here and while its packets are read
 */
export async function openTrack(bytes: Uint8Array, container: Container): Promise<Track> {
  if (container === 'mp4') checkBoxes(bytes)
  const isPaged = container === 'ogg' || container === 'webm'
  const input = new Input({
    formats: [...FORMATS[container]],
    source: new BoundedSource(isPaged ? withSlack(bytes) : bytes),
  })
  try {
    const track = await input.getPrimaryAudioTrack()
    const codec = await track?.getCodec()
    if (
      !track &&
      container === 'mp4' &&
      !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('moov')
    )
      throw new AudioFault('AUDIO_BROKEN', 'The MP4 file is cut off before its index.')
    if (!track || !codec)
      throw new AudioFault('AUDIO_UNKNOWN', `The ${container} file holds no sound that is known.`)
    const config = (await track.getDecoderConfig()) as DecoderConfig | null
    return {
      codec,
      channels: await track.getNumberOfChannels(),
      sampleRate: await track.getSampleRate(),
      description: config?.description ? bytesOf(config.description) : new Uint8Array(),
      packets: packetsOf(new EncodedPacketSink(track)),
      close: () => input.dispose(),
    }
  } catch (error) {
    input.dispose()
    throw error
  }
}

/**
 * The bytes with slack behind them: the demuxer takes a page of Ogg or a cluster of WebM whole or not at
 * all, and the last one of a recording that was cut off would be lost. The slack reads as empty
 * elements to EBML (RFC 8794, 11.3.2, "Void").
 */
function withSlack(bytes: Uint8Array): Uint8Array {
  const longer = Buffer.alloc(bytes.length + SLACK_BYTES, SLACK)
  longer.set(bytes)
  return longer
}

const SLACK = Buffer.of(0xec, 0x80)
/** A page of Ogg is no longer; a cluster of sound seldom is. */
const SLACK_BYTES = 1 << 17

/** Whether a packet reaches into the slack, and so was cut off. */
function isCut(packet: Uint8Array): boolean {
  const [a, b, c, d] = packet.subarray(-4)
  return a === c && b === d && ((a === 0xec && b === 0x80) || (a === 0x80 && b === 0xec))
}

async function* packetsOf(sink: EncodedPacketSink): AsyncGenerator<Uint8Array, void, undefined> {
  let packet = await sink.getFirstPacket()
  for (let count = 0; packet; count++) {
    if (count === MOST_PACKETS)
      throw new AudioFault('AUDIO_BROKEN', `The recording has more than ${count} packets.`)
    if (!isCut(packet.data)) yield packet.data
    packet = await sink.getNextPacket(packet)
  }
}

function bytesOf(data: ArrayBuffer | SharedArrayBuffer | ArrayBufferView): Uint8Array {
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data)
}
