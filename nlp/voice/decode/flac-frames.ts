import { AudioFault } from '../audio-fault.ts'

/** Longer than any frame that an encoder writes. */
const LONGEST_FRAME = 1 << 19
/** Places where a frame begins and does not end, after which the file is given up. */
const MOST_LOST = 100

/** What the header of a native FLAC file says, and where its frames begin. */
export interface FlacStart {
  readonly framesAt: number
  /** 0 when the header does not say. */
  readonly sampleRate: number
}

/**
 * Reads the blocks before the sound (RFC 9639, 8).
 * @throws AudioFault `AUDIO_BROKEN` when the file ends in them
 */
export function readFlacStart(bytes: Uint8Array): FlacStart {
  let sampleRate = 0
  let at = 4
  for (;;) {
    const [head, high = 0, middle = 0, low] = bytes.subarray(at, at + 4)
    if (head === undefined || low === undefined)
      throw new AudioFault('AUDIO_BROKEN', 'The FLAC file is cut off before its sound.')
    if ((head & 0x7f) === 0) {
      const [a = 0, b = 0, c = 0] = bytes.subarray(at + 14, at + 17)
      sampleRate = (a << 12) | (b << 4) | (c >> 4)
    }
    at += 4 + ((high << 16) | (middle << 8) | low)
    if ((head & 0x80) !== 0) return { framesAt: at, sampleRate }
  }
}

/**
 * The frames of native FLAC, which tells nowhere how long they are: a frame ends where its checksum
 * holds and another begins, or the file ends. Each byte is summed once, and again only after a frame
 * without an end; so crafted bytes cannot cost more than the file's length some hundred times.
 * Of a last frame that is cut off nothing is given.
 * @throws AudioFault `AUDIO_BROKEN` after many frames without an end
 */
export function* flacFrames(
  bytes: Uint8Array,
  framesAt: number,
): Generator<Uint8Array, void, undefined> {
  let start = nextHeader(bytes, framesAt)
  let lost = 0
  while (start < bytes.length) {
    const end = frameEnd(bytes, start)
    if (end !== undefined) yield bytes.subarray(start, end)
    else if (++lost > MOST_LOST)
      throw new AudioFault('AUDIO_BROKEN', 'The frames of the FLAC file do not hold together.')
    start = end ?? nextHeader(bytes, start + 1)
  }
}

function nextHeader(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && headerLength(bytes, at) === 0) at++
  return at
}

function frameEnd(bytes: Uint8Array, start: number): number | undefined {
  const last = Math.min(bytes.length, start + LONGEST_FRAME)
  const from = start + headerLength(bytes, start)
  let sum = 0
  for (let at = start; at < last; at++) {
    // Over a frame and its own checksum, the sum is nothing.
    if (sum === 0 && at > from && headerLength(bytes, at) > 0) return at
    sum = ((sum << 8) & 0xffff) ^ (CRC_16[(sum >> 8) ^ (bytes[at] ?? 0)] ?? 0)
  }
  return last === bytes.length && sum === 0 ? last : undefined
}

/** How long the header of a frame is (RFC 9639, 9.1); 0 where none begins. */
function headerLength(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== 0xff || ((bytes[at + 1] ?? 0) & 0xfe) !== 0xf8) return 0
  const [third = 0, fourth = 0, number = 0] = bytes.subarray(at + 2, at + 5)
  const block = third >> 4
  const rate = third & 15
  if (block === 0 || rate === 15 || fourth >> 4 > 10 || ((fourth >> 1) & 7) === 3 || fourth & 1)
    return 0
  const ones = Math.clz32(~(number << 24))
  if (ones === 1 || ones > 7) return 0
  const coded = Math.max(1, ones)
  const blockBytes = block === 6 ? 1 : block === 7 ? 2 : 0
  const rateBytes = rate === 12 ? 1 : rate > 12 ? 2 : 0
  const length = 4 + coded + blockBytes + rateBytes
  if (at + length >= bytes.length) return 0
  let sum = 0
  for (let i = at; i < at + length; i++) sum = CRC_8[sum ^ (bytes[i] ?? 0)] ?? 0
  return sum === bytes[at + length] ? length + 1 : 0
}

const CRC_8 = crcTable(8, 0x07)
const CRC_16 = crcTable(16, 0x8005)

function crcTable(width: 8 | 16, polynomial: number): Uint16Array {
  const top = 1 << (width - 1)
  return Uint16Array.from({ length: 256 }, (_, byte) => {
    let sum = byte << (width - 8)
    for (let bit = 0; bit < 8; bit++) sum = sum & top ? (sum << 1) ^ polynomial : sum << 1
    return sum & (2 * top - 1)
  })
}
