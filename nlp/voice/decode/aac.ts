import { AudioFault } from '../audio-fault.ts'
import { adtsHeader, readAacConfig } from './adts.ts'
import { runFfmpeg } from './ffmpeg.ts'
import type { Track } from './open-track.ts'
import type { SoundBlock } from './sound-block.ts'

/**
 * Decodes AAC with ffmpeg, which gets nothing but the frames of sound: the container is taken apart
 * here, so that a file whose index stands at its end can be read from a pipe too.
 * @throws AudioFault `AUDIO_UNKNOWN` without ffmpeg, or for a kind of AAC that has no frames of its own
 */
export async function* readAac(
  track: Track,
  ffmpeg: string | undefined,
): AsyncGenerator<SoundBlock, void, undefined> {
  if (ffmpeg === undefined)
    throw new AudioFault(
      'AUDIO_UNKNOWN',
      'The recording is coded as AAC, which is read only where ffmpeg is installed.',
    )
  yield* runFfmpeg(ffmpeg, 'aac', framesOf(track))
}

/** The frames, each with the header that lets it stand alone. */
async function* framesOf({ description, packets }: Track): AsyncGenerator<Uint8Array> {
  const config = description.length > 0 ? readAacConfig(description) : undefined
  for await (const packet of packets) {
    if (!config) yield packet
    else yield Buffer.concat([adtsHeader(config, packet.length), packet])
  }
}
