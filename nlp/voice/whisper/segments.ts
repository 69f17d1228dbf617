import type { Transcript } from '../voice-reader.ts'
import type { Pieces } from './pieces.ts'
import { STAMPS_PER_SECOND } from './token-rules.ts'
import type { WhisperConfig } from './whisper-config.ts'

export type Segment = Transcript['segments'][number]

/**
 * Parts what was written at its time stamps.
 * @param seconds length of the stretch: what has no end of its own ends there
 * @returns times in seconds from the beginning of the stretch, each within it
 */
export function segmentsOf(
  tokens: readonly number[],
  seconds: number,
  pieces: Pieces,
  config: WhisperConfig,
): Segment[] {
  const { end: endToken, firstTimestamp } = config.special
  const segments: Segment[] = []
  let start = 0
  let words: number[] = []
  const close = (end: number) => {
    const text = pieces.text(words).trim()
    if (text !== '') segments.push({ start, end: Math.max(start, end), text })
    words = []
  }
  for (const token of tokens) {
    if (token < endToken) words.push(token)
    if (token < firstTimestamp) continue
    const time = Math.min(seconds, (token - firstTimestamp) / STAMPS_PER_SECOND)
    close(time)
    start = time
  }
  close(seconds)
  return segments
}
