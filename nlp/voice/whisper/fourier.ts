/**
 * Discrete Fourier transform of any length whose prime factors are small, such as Whisper's 400
 * (Stockham's form of Cooley–Tukey: no reordering, two buffers).
 */
export class Fourier {
  readonly #radices: readonly number[]
  readonly #cos: Float64Array
  readonly #sin: Float64Array
  #re: Float64Array
  #im: Float64Array
  #otherRe: Float64Array
  #otherIm: Float64Array

  /** @param size a product of the factors 2, 3, 4 and 5 */
  constructor(readonly size: number) {
    const radices: number[] = []
    let rest = size
    for (const radix of [4, 5, 3, 2]) {
      for (; rest % radix === 0; rest /= radix) radices.push(radix)
    }
    if (rest !== 1) throw new RangeError(`${size} has a prime factor above 5`)
    this.#radices = radices
    this.#cos = Float64Array.from({ length: size }, (_, i) => Math.cos((2 * Math.PI * i) / size))
    this.#sin = Float64Array.from({ length: size }, (_, i) => -Math.sin((2 * Math.PI * i) / size))
    this.#re = new Float64Array(size)
    this.#im = new Float64Array(size)
    this.#otherRe = new Float64Array(size)
    this.#otherIm = new Float64Array(size)
  }

  /**
   * Power spectra of two real signals at once, as one complex signal.
   * @param load fills the real part with the first signal and the imaginary part with the second
   * @param powerA receives |X|² of the first for the frequencies 0 … size / 2; `powerB` of the second
   */
  powers(
    load: (re: Float64Array, im: Float64Array) => void,
    powerA: Float64Array,
    powerB: Float64Array,
  ): void {
    load(this.#re, this.#im)
    this.#transform()
    const { size } = this
    const re = this.#re
    const im = this.#im
    for (let i = 0; i <= size / 2; i++) {
      const j = i === 0 ? 0 : size - i
      const evenRe = (re[i] ?? 0) + (re[j] ?? 0)
      const evenIm = (im[i] ?? 0) - (im[j] ?? 0)
      const oddRe = (im[i] ?? 0) + (im[j] ?? 0)
      const oddIm = (re[j] ?? 0) - (re[i] ?? 0)
      powerA[i] = (evenRe * evenRe + evenIm * evenIm) / 4
      powerB[i] = (oddRe * oddRe + oddIm * oddIm) / 4
    }
  }

  #transform(): void {
    let length = this.size
    let stride = 1
    for (const radix of this.#radices) {
      this.#pass(radix, length, stride)
      length /= radix
      stride *= radix
      ;[this.#re, this.#otherRe] = [this.#otherRe, this.#re]
      ;[this.#im, this.#otherIm] = [this.#otherIm, this.#im]
    }
  }

  #pass(radix: number, length: number, stride: number): void {
    const { size } = this
    const [re, im, toRe, toIm] = [this.#re, this.#im, this.#otherRe, this.#otherIm]
    const [cos, sin] = [this.#cos, this.#sin]
    const part = length / radix
    const turn = size / radix
    for (let p = 0; p < part; p++) {
      for (let t = 0; t < radix; t++) {
        // The twiddle factor of output t, of which the whole length is `length`.
        const twist = p * t * (size / length)
        for (let q = 0; q < stride; q++) {
          let sumRe = 0
          let sumIm = 0
          for (let k = 0; k < radix; k++) {
            const from = q + stride * (p + part * k)
            const at = (twist + ((t * k) % radix) * turn) % size
            sumRe += (re[from] ?? 0) * (cos[at] ?? 0) - (im[from] ?? 0) * (sin[at] ?? 0)
            sumIm += (re[from] ?? 0) * (sin[at] ?? 0) + (im[from] ?? 0) * (cos[at] ?? 0)
          }
          const to = q + stride * (radix * p + t)
          toRe[to] = sumRe
          toIm[to] = sumIm
        }
      }
    }
  }
}
