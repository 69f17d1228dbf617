/** A piece of sound as a decoder gives it out, one after another, so that no recording is held whole. */
export interface SoundBlock {
  /** One array for each channel, all of the same length; full scale is [−1, 1]. */
  readonly channels: readonly Float32Array[]
  /** Samples a second of each channel. */
  readonly sampleRate: number
}

/** Rates that a recording may have: from half of telephone quality to twice a studio's 192 kHz. */
export const LOWEST_RATE = 4000
export const HIGHEST_RATE = 384_000

/** Channels that a recording may have. */
export const MOST_CHANNELS = 32
