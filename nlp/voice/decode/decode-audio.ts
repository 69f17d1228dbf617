import { sniff } from '../../sniff.ts'
import { AudioFault } from '../audio-fault.ts'
import type { Audio } from '../voice-reader.ts'
import { readAac } from './aac.ts'
import { readFlac, readFlacFile } from './flac.ts'
import { readMp3 } from './mp3.ts'
import { readOpus } from './opus.ts'
import { openTrack, type Container, type Track } from './open-track.ts'
import { PCM_CODECS, readPcmPackets } from './pcm-packets.ts'
import { SoundCollector } from './sound-collector.ts'
import type { SoundBlock } from './sound-block.ts'
import { readWav } from './wav.ts'

/** What a recording may be. */
export interface DecodeLimits {
  /** Size of the file. */
  readonly bytes: number
  /** Length in seconds, by what was decoded. */
  readonly seconds: number
  /** Fewer seconds hold no word. */
  readonly fewestSeconds: number
}

export const DECODE_LIMITS: DecodeLimits = {
  bytes: 20 * 1024 * 1024,
  seconds: 300,
  fewestSeconds: 0.3,
}

export interface DecodeOptions extends Partial<DecodeLimits> {
  /** Path of ffmpeg, from `findFfmpeg`: AAC is read with it, and not at all without. */
  readonly ffmpeg?: string | undefined
}

/**
 * Decodes a recording to 16 kHz mono. What it is, is found in its bytes. Of a recording that is cut
 * off or broken in the middle, what comes before is given.
 *
 * Heavy work on the thread that calls it: for workers and tools, not for the thread that serves
 * requests. Beside the bytes it holds the result and one piece of sound, whatever the file promises.
 *
 * @throws AudioFault, and nothing else
 */
export async function decodeAudio(bytes: Uint8Array, options: DecodeOptions = {}): Promise<Audio> {
  const limits = { ...DECODE_LIMITS, ...options }
  if (bytes.length === 0) throw new AudioFault('AUDIO_EMPTY', 'The recording holds no bytes.')
  if (bytes.length > limits.bytes)
    throw new AudioFault(
      'AUDIO_TOO_LARGE',
      `The recording has ${bytes.length} bytes; ${limits.bytes} are allowed.`,
    )
  const collector = new SoundCollector(limits.seconds)
  let broken: unknown
  try {
    for await (const block of blocksOf(bytes, options.ffmpeg)) collector.add(block)
  } catch (error) {
    if (error instanceof AudioFault && error.code !== 'AUDIO_BROKEN') throw error
    // What was decoded before counts; demuxers and decoders throw errors of many kinds here.
    broken = error
  }
  const samples = collector.finish()
  const seconds = samples.length / SAMPLE_RATE
  if (seconds < limits.fewestSeconds) throw tooLittle(seconds, broken)
  return { samples, sampleRate: SAMPLE_RATE }
}

const SAMPLE_RATE = 16_000

function tooLittle(seconds: number, broken: unknown): AudioFault {
  if (broken instanceof AudioFault) return broken
  const decoded = `${seconds.toFixed(2)} seconds could be decoded`
  if (broken !== undefined)
    return new AudioFault('AUDIO_BROKEN', `The recording is broken: ${decoded}.`, { cause: broken })
  return seconds === 0
    ? new AudioFault('AUDIO_EMPTY', 'The recording holds no sound.')
    : new AudioFault('AUDIO_TOO_SHORT', `The recording is too short: ${decoded}.`)
}

/** The containers by the content type that the bytes have; a video's sound is read too. */
const CONTAINERS: Readonly<Record<string, Container>> = {
  'audio/ogg': 'ogg',
  'video/ogg': 'ogg',
  'audio/webm': 'webm',
  'video/webm': 'webm',
  'audio/mp4': 'mp4',
  'video/mp4': 'mp4',
  'audio/aac': 'adts',
}

async function* blocksOf(
  bytes: Uint8Array,
  ffmpeg: string | undefined,
): AsyncGenerator<SoundBlock, void, undefined> {
  const { contentType } = sniff(bytes)
  if (contentType === 'audio/wav') return yield* readWav(bytes)
  if (contentType === 'audio/mpeg') return yield* readMp3(pieces(bytes))
  if (contentType === 'audio/flac') return yield* readFlacFile(bytes)
  const container = CONTAINERS[contentType]
  if (!container) throw new AudioFault('AUDIO_UNKNOWN', `The bytes are ${contentType}, no sound.`)
  const track = await openTrack(bytes, container)
  try {
    yield* blocksOfTrack(track, ffmpeg)
  } finally {
    track.close()
  }
}

function blocksOfTrack(
  track: Track,
  ffmpeg: string | undefined,
): AsyncGenerator<SoundBlock, void, undefined> {
  switch (track.codec) {
    case 'opus':
      return readOpus(track)
    case 'flac':
      return readFlac(track.packets, track.sampleRate)
    case 'mp3':
      return readMp3(track.packets)
    case 'aac':
      return readAac(track, ffmpeg)
    default: {
      const kind = PCM_CODECS[track.codec]
      if (kind) return readPcmPackets(track, kind)
      throw new AudioFault('AUDIO_UNKNOWN', `Sound coded as ${track.codec} is not read here.`)
    }
  }
}

/** Small pieces, so that little sound is in memory at once however densely it is packed. */
function* pieces(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
}

const PIECE = 2048
