/** Half of the narrower rate is cut at; above it nothing may be left, or it would fold back. */
const PASS = 0.9
const STOP = 1.025
/** Kaiser's window for a stop band 70 dB down (Kaiser and Schafer, 1980). */
const ATTENUATION = 70
const BETA = 0.1102 * (ATTENUATION - 8.7)
const TAPS_PER_WIDTH = (ATTENUATION - 7.95) / 14.36
/**
 * Positions between two samples for which taps are kept. Rates that would need more, such as 44,101,
 * take the nearest: its error lies 60 dB below the sound.
 */
const MOST_PHASES = 1024

/**
 * Changes a sample rate piece by piece: a polyphase filter of windowed sinc taps. Flat within 0.1 dB
 * up to 0.9 of half the narrower rate; 60 dB down from 1.025 of it. What comes out is aligned with
 * what went in.
 */
export class Resampler {
  readonly #from: number
  readonly #to: number
  readonly #taps: number
  readonly #phases: number
  readonly #table: Float32Array
  /** Input that later output still needs; begins at `#start`, in input samples. */
  #held: Float32Array
  #start: number
  #received = 0
  #produced = 0

  /** @param from samples a second, `to` likewise; positive whole numbers, not the same */
  constructor(from: number, to: number) {
    this.#from = from
    this.#to = to
    const edge = Math.min(from, to) / 2
    const half = Math.ceil((TAPS_PER_WIDTH / 2) * (from / (edge * (STOP - PASS))))
    this.#taps = 2 * half
    this.#phases = Math.min(to / gcd(from, to), MOST_PHASES)
    this.#table = tapTable(this.#phases, half, (edge * (PASS + STOP)) / 2 / from)
    // Silence before the first sample, so that its taps have something to lie on.
    this.#held = new Float32Array(half - 1)
    this.#start = 1 - half
  }

  /** Takes some samples and gives those that they complete. */
  push(samples: Float32Array): Float32Array {
    this.#received += samples.length
    return this.#run(samples)
  }

  /** The rest, as if silence followed. In all, ⌈received × to ÷ from⌉ samples come out. */
  finish(): Float32Array {
    return this.#run(new Float32Array(this.#taps))
  }

  #run(added: Float32Array): Float32Array {
    const input = new Float32Array(this.#held.length + added.length)
    input.set(this.#held)
    input.set(added, this.#held.length)
    const taps = this.#taps
    const phases = this.#phases
    const table = this.#table
    const due = Math.ceil((this.#received * this.#to) / this.#from)
    const output = new Float32Array(Math.max(0, due - this.#produced))
    let written = 0
    while (written < output.length) {
      // The output's place in the input: a whole sample, and how far between it and the next.
      const place = (this.#produced * this.#from) / this.#to
      let whole = Math.floor(place)
      let phase = Math.round((place - whole) * phases)
      if (phase === phases) {
        whole++
        phase = 0
      }
      const first = whole + 1 - taps / 2 - this.#start
      if (first + taps > input.length) break
      const row = phase * taps
      let sum = 0
      for (let tap = 0; tap < taps; tap++)
        sum += (input[first + tap] ?? 0) * (table[row + tap] ?? 0)
      output[written++] = sum
      this.#produced++
    }
    const next = Math.floor((this.#produced * this.#from) / this.#to) + 1 - taps / 2 - this.#start
    const drop = Math.max(0, Math.min(next, input.length))
    this.#held = input.slice(drop)
    this.#start += drop
    return output.subarray(0, written)
  }
}

/** For each phase a row of taps that sum to one, so that loudness stays. */
function tapTable(phases: number, half: number, cutoff: number): Float32Array {
  const taps = 2 * half
  const table = new Float32Array(phases * taps)
  const row = new Float64Array(taps)
  for (let phase = 0; phase < phases; phase++) {
    let sum = 0
    for (let tap = 0; tap < taps; tap++) {
      const distance = tap + 1 - half - phase / phases
      const value = sinc(2 * cutoff * distance) * kaiser(distance / half)
      row[tap] = value
      sum += value
    }
    for (let tap = 0; tap < taps; tap++) table[phase * taps + tap] = (row[tap] ?? 0) / sum
  }
  return table
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x)
}

function kaiser(x: number): number {
  return Math.abs(x) >= 1 ? 0 : bessel(BETA * Math.sqrt(1 - x * x)) / bessel(BETA)
}

/** The modified Bessel function of the first kind and order zero, by its series. */
function bessel(x: number): number {
  let term = 1
  let sum = 1
  for (let k = 1; term > sum * 1e-12; k++) {
    term *= (x / (2 * k)) ** 2
    sum += term
  }
  return sum
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b)
}
