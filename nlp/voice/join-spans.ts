import type { SpeechSpan } from './voice-reader.ts'

/**
 * The stretches of speech alone, one after the other.
 * @param samples mono
 */
export function joinSpans(
  samples: Float32Array,
  sampleRate: number,
  spans: readonly SpeechSpan[],
): Float32Array {
  const parts = spans.map(({ start, end }) =>
    samples.subarray(Math.round(start * sampleRate), Math.round(end * sampleRate)),
  )
  const joined = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
