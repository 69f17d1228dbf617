import { FLACDecoder } from '@wasm-audio-decoders/flac'
import { flacFrames, readFlacStart } from './flac-frames.ts'
import { quietly } from './quietly.ts'
import type { SoundBlock } from './sound-block.ts'

/**
 * Decodes frames of FLAC, one after another; one that is broken is left out.
 * @param sampleRate for frames that leave it to the header of their file
 */
export async function* readFlac(
  frames: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  sampleRate: number,
): AsyncGenerator<SoundBlock, void, undefined> {
  const decoder = new FLACDecoder()
  await decoder.ready
  try {
    for await (const frame of frames) {
      const decoded = await quietly(() => decoder.decodeFrames([frame]))
      if (decoded.samplesDecoded === 0) continue
      yield { channels: decoded.channelData, sampleRate: decoded.sampleRate || sampleRate }
    }
  } finally {
    decoder.free()
  }
}

/** Reads a native FLAC file. The package's own parser takes quadratic time on crafted bytes. */
export async function* readFlacFile(
  bytes: Uint8Array,
): AsyncGenerator<SoundBlock, void, undefined> {
  const { framesAt, sampleRate } = readFlacStart(bytes)
  yield* readFlac(flacFrames(bytes, framesAt), sampleRate)
}
