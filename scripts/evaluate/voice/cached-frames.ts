import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { VOICE_LAYERS, VOICE_WIDTH } from '../../../nlp/voice/feeling/feeling-model.ts'
import type { EncodedSpeech } from '../../../nlp/voice/feeling/pool-frames.ts'

const Index = z.array(
  z.object({
    id: z.string(),
    label: z.string(),
    speaker: z.string(),
    start: z.int().nonnegative(),
    frames: z.int().positive(),
  }),
)

/** One clip of a set, as `scripts/train/voice/extract.py` kept it. */
export interface CachedClip {
  readonly label: string
  readonly speaker: string
  readonly speech: EncodedSpeech
}

/** Every half-precision number as a usual one. */
export const HALVES = Float32Array.from({ length: 65_536 }, (_, bits) => {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 0x1f
  const fraction = bits & 0x3ff
  if (exponent === 0) return sign * fraction * 2 ** -24
  if (exponent === 31) return fraction ? Number.NaN : sign * Infinity
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
})

/**
 * The clips of one folder, read one after the other: what the shipped int8 encoder gave for them.
 *
 * @throws Error when the folder is not one that `extract.py` finished
 */
export async function* cachedClips(folder: string): AsyncGenerator<CachedClip> {
  const index = Index.parse(JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')))
  const file = await open(join(folder, 'frames.f16'))
  try {
    const row = VOICE_LAYERS * VOICE_WIDTH
    for (const { label, speaker, start, frames } of index) {
      const halves = new Uint16Array(frames * row)
      const bytes = new Uint8Array(halves.buffer)
      const { bytesRead } = await file.read(bytes, 0, bytes.length, start * row * 2)
      if (bytesRead !== bytes.length) throw new Error(`${folder} is cut off: extract it anew.`)
      // On disk [frames][layers][width]; the reader takes [layers][frames][width].
      const layers = new Float32Array(frames * row)
      for (let t = 0; t < frames; t++) {
        for (let layer = 0; layer < VOICE_LAYERS; layer++) {
          const from = (t * VOICE_LAYERS + layer) * VOICE_WIDTH
          const to = (layer * frames + t) * VOICE_WIDTH
          for (let i = 0; i < VOICE_WIDTH; i++) layers[to + i] = HALVES[halves[from + i] ?? 0] ?? 0
        }
      }
      yield { label, speaker, speech: { layers, frames } }
    }
  } finally {
    await file.close()
  }
}
