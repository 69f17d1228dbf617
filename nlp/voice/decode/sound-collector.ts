import { AudioFault } from '../audio-fault.ts'
import { Resampler } from './resample.ts'
import { HIGHEST_RATE, LOWEST_RATE, MOST_CHANNELS, type SoundBlock } from './sound-block.ts'

const RATE = 16_000
/** Longest piece worked on at once, in samples of one channel: what is in memory beside the result. */
const PIECE = 1 << 16
/** More broken samples than this share, and the recording is noise of a broken file. */
const MOST_BROKEN = 0.01
/** A float file may pass full scale a little; a sample a thousand times louder is a wrong byte. */
const FARTHEST = 1000
/** What was decoded is kept in chunks of so many samples: a recording may come in tiny pieces. */
const CHUNK = 1 << 17
/** A filter is built for each rate; a file that asks for more of them is broken. */
const MOST_RATES = 16

/**
 * Turns blocks of any rate and number of channels into one 16 kHz channel, and stops at a limit: what
 * a header promised counts for nothing, what was decoded does. Channels are averaged.
 */
export class SoundCollector {
  readonly #limit: number
  readonly #chunks: Float32Array[] = []
  #free = 0
  #length = 0
  #samples = 0
  #broken = 0
  #rate = 0
  #rates = 0
  #resampler: Resampler | undefined

  /** @param seconds of sound, after which `add` refuses more */
  constructor(seconds: number) {
    this.#limit = Math.floor(seconds * RATE)
  }

  /**
   * @throws AudioFault `AUDIO_TOO_LONG` past the limit; `AUDIO_BROKEN` for a rate or a number of
   *   channels that no recording has
   */
  add({ channels, sampleRate }: SoundBlock): void {
    if (
      !Number.isInteger(sampleRate) ||
      sampleRate < LOWEST_RATE ||
      sampleRate > HIGHEST_RATE ||
      channels.length > MOST_CHANNELS
    )
      throw new AudioFault(
        'AUDIO_BROKEN',
        `The recording says ${channels.length} channels at ${sampleRate} samples a second.`,
      )
    if (sampleRate !== this.#rate) this.#change(sampleRate)
    const length = Math.min(...channels.map((channel) => channel.length))
    for (let start = 0; start < length && Number.isFinite(length); start += PIECE) {
      const mono = this.#mix(channels, start, Math.min(start + PIECE, length))
      this.#keep(this.#resampler ? this.#resampler.push(mono) : mono)
    }
  }

  /**
   * Everything that was added.
   * @throws AudioFault `AUDIO_BROKEN` when more than one sample in a hundred was not a number
   */
  finish(): Float32Array {
    if (this.#resampler) this.#keep(this.#resampler.finish())
    this.#resampler = undefined
    if (this.#broken > this.#samples * MOST_BROKEN)
      throw new AudioFault(
        'AUDIO_BROKEN',
        `${this.#broken} of ${this.#samples} samples are not numbers, or far beyond full scale.`,
      )
    const whole = new Float32Array(this.#length)
    for (const [i, chunk] of this.#chunks.entries())
      whole.set(chunk.subarray(0, this.#length - i * CHUNK), i * CHUNK)
    return whole
  }

  #change(sampleRate: number): void {
    if (++this.#rates > MOST_RATES)
      throw new AudioFault('AUDIO_BROKEN', 'The recording keeps changing its sample rate.')
    if (this.#resampler) this.#keep(this.#resampler.finish())
    this.#rate = sampleRate
    this.#resampler = sampleRate === RATE ? undefined : new Resampler(sampleRate, RATE)
  }

  /** The average of the channels. What is not a number becomes silence before it can spread. */
  #mix(channels: readonly Float32Array[], start: number, end: number): Float32Array {
    const mono = new Float32Array(end - start)
    for (const channel of channels) {
      for (let i = start; i < end; i++) {
        const sample = channel[i] ?? 0
        if (sample > -FARTHEST && sample < FARTHEST)
          mono[i - start] = (mono[i - start] ?? 0) + sample
        else this.#broken++
      }
    }
    this.#samples += mono.length * channels.length
    if (channels.length > 1)
      for (let i = 0; i < mono.length; i++) mono[i] = (mono[i] ?? 0) / channels.length
    return mono
  }

  #keep(piece: Float32Array): void {
    for (let at = 0; at < piece.length;) {
      if (this.#free === 0) {
        this.#chunks.push(new Float32Array(CHUNK))
        this.#free = CHUNK
      }
      const part = piece.subarray(at, at + this.#free)
      this.#chunks.at(-1)?.set(part.map(limited), CHUNK - this.#free)
      this.#free -= part.length
      at += part.length
    }
    this.#length += piece.length
    if (this.#length > this.#limit)
      throw new AudioFault(
        'AUDIO_TOO_LONG',
        `The recording is longer than ${this.#limit / RATE} seconds; the rest was not decoded.`,
      )
  }
}

function limited(sample: number): number {
  return Math.max(-1, Math.min(1, sample))
}
