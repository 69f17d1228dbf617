import { AudioFault } from '../audio-fault.ts'

/** What the header of a frame of AAC says. */
export interface AacConfig {
  /** MPEG-4 audio object type of the core: 1 to 4; 2 is the usual low complexity. */
  readonly type: number
  /** Place of the core's sample rate in the standard's table. */
  readonly rateIndex: number
  readonly channels: number
}

/** Object types that add a higher band or a second channel to a core of their own type. */
const SPECTRAL_BAND = 5
const PARAMETRIC_STEREO = 29
const ESCAPE = 31
const EXPLICIT_RATE = 15

/**
 * Reads an AudioSpecificConfig (ISO/IEC 14496-3, 1.6.2.1) as far as a frame's header needs it.
 * @throws AudioFault `AUDIO_BROKEN` when it is cut off, `AUDIO_UNKNOWN` for what frames cannot tell
 */
export function readAacConfig(description: Uint8Array): AacConfig {
  let at = 0
  const bits = (count: number): number => {
    let value = 0
    for (let i = 0; i < count; i++, at++)
      value = value * 2 + (((description[at >> 3] ?? 0) >> (7 - (at & 7))) & 1)
    if (at > description.length * 8)
      throw new AudioFault('AUDIO_BROKEN', 'The description of the AAC sound is cut off.')
    return value
  }
  const readType = () => {
    const type = bits(5)
    return type === ESCAPE ? 32 + bits(6) : type
  }
  const readRate = () => {
    const index = bits(4)
    if (index === EXPLICIT_RATE) bits(24)
    return index
  }
  let type = readType()
  const rateIndex = readRate()
  const channels = bits(4)
  if (type === SPECTRAL_BAND || type === PARAMETRIC_STEREO) {
    readRate()
    type = readType()
  }
  if (type < 1 || type > 4 || rateIndex > 12 || channels < 1 || channels > 7)
    throw new AudioFault(
      'AUDIO_UNKNOWN',
      `AAC of type ${type}, rate ${rateIndex}, channels ${channels} is not read here.`,
    )
  return { type, rateIndex, channels }
}

export const ADTS_HEADER_BYTES = 7
/** The length of a frame, header included, has 13 bits. */
const LONGEST_FRAME = 0x1fff

/**
 * The header of one frame (ISO/IEC 14496-3, 1.A.2.2), without a checksum.
 * @param bytes of the frame that follows
 * @throws AudioFault `AUDIO_BROKEN` for a frame that is too long to be one
 */
export function adtsHeader({ type, rateIndex, channels }: AacConfig, bytes: number): Uint8Array {
  const length = bytes + ADTS_HEADER_BYTES
  if (length > LONGEST_FRAME)
    throw new AudioFault('AUDIO_BROKEN', `A frame of AAC says that it has ${bytes} bytes.`)
  return Uint8Array.of(
    0xff,
    0xf1,
    ((type - 1) << 6) | (rateIndex << 2) | (channels >> 2),
    ((channels & 3) << 6) | (length >> 11),
    (length >> 3) & 0xff,
    ((length & 7) << 5) | 0x1f,
    0xfc,
  )
}
