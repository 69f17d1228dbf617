import { MPEGDecoder } from 'mpg123-decoder'
import { AudioFault } from '../audio-fault.ts'
import { quietly } from './quietly.ts'
import type { SoundBlock } from './sound-block.ts'

/** Pieces with a fault after which a recording is given up. */
const MOST_FAULTS = 100

/**
 * Decodes MPEG audio, layers I to III, from its bytes in pieces of any size. A piece with a fault in
 * it is left out.
 * @throws AudioFault `AUDIO_BROKEN` after many of them
 */
export async function* readMp3(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<SoundBlock, void, undefined> {
  const decoder = new MPEGDecoder()
  await decoder.ready
  endAtFault(decoder)
  let faults = 0
  try {
    for await (const piece of pieces) {
      const { channelData, samplesDecoded, sampleRate, error } = decode(decoder, piece)
      if (samplesDecoded > 0) yield { channels: channelData, sampleRate }
      if (error !== undefined && ++faults > MOST_FAULTS)
        throw new AudioFault('AUDIO_BROKEN', 'The MP3 is broken throughout.', { cause: error })
    }
  } finally {
    decoder.free()
  }
}

interface Decoded {
  readonly channelData: readonly Float32Array[]
  readonly samplesDecoded: number
  readonly sampleRate: number
  readonly error?: unknown
}

function decode(decoder: MPEGDecoder, piece: Uint8Array): Decoded {
  try {
    return quietly(() => decoder.decode(piece))
  } catch (error) {
    return { channelData: [], samplesDecoded: 0, sampleRate: 0, error }
  }
}

/**
 * The decoder notes a fault and reads on without end when the fault does not go away (1.0.3). Where it
 * notes one, it is made to throw.
 */
function endAtFault(decoder: object): void {
  const { _common: common } = decoder as { _common?: { addError?: unknown } }
  if (typeof common?.addError !== 'function')
    throw new Error('The MP3 decoder has changed: its faults can no longer be caught.')
  common.addError = (_errors: unknown, message: string) => {
    throw new Error(message)
  }
}
