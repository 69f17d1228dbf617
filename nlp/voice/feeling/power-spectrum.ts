/** Reads bit-reversed indices of a power of two. */
function reversed(size: number): Uint32Array {
  const out = new Uint32Array(size)
  for (let i = 1; i < size; i++) out[i] = ((out[i >> 1] ?? 0) >> 1) | (i & 1 ? size >> 1 : 0)
  return out
}

interface Plan {
  readonly order: Uint32Array
  readonly cos: Float64Array
  readonly sin: Float64Array
}

const plans = new Map<number, Plan>()

function planOf(size: number): Plan {
  const known = plans.get(size)
  if (known) return known
  const turn = (i: number): number => (2 * Math.PI * i) / size
  const plan = {
    order: reversed(size),
    cos: Float64Array.from({ length: size / 2 }, (_, i) => Math.cos(turn(i))),
    sin: Float64Array.from({ length: size / 2 }, (_, i) => Math.sin(turn(i))),
  }
  plans.set(size, plan)
  return plan
}

/**
 * Squared magnitudes of the discrete Fourier transform of real samples (radix 2, decimation in time).
 *
 * @param samples a power of two of them, already windowed
 * @returns `samples.length / 2 + 1` bins from 0 to half the sample rate
 * @throws RangeError when the length is no power of two
 */
export function powerSpectrum(samples: Float64Array): Float64Array {
  const size = samples.length
  if (size < 2 || (size & (size - 1)) !== 0) {
    throw new RangeError(
      `A Fourier transform of ${size} samples: their number must be a power of two.`,
    )
  }
  const { order, cos, sin } = planOf(size)
  const re = new Float64Array(size)
  const im = new Float64Array(size)
  for (let i = 0; i < size; i++) re[i] = samples[order[i] ?? 0] ?? 0
  for (let half = 1; half < size; half *= 2) {
    const step = size / (2 * half)
    for (let block = 0; block < size; block += 2 * half) {
      for (let k = 0; k < half; k++) {
        const [a, b] = [block + k, block + k + half]
        const [c, s] = [cos[k * step] ?? 0, sin[k * step] ?? 0]
        const [br, bi] = [re[b] ?? 0, im[b] ?? 0]
        const tr = br * c + bi * s
        const ti = bi * c - br * s
        const [ar, ai] = [re[a] ?? 0, im[a] ?? 0]
        re[a] = ar + tr
        im[a] = ai + ti
        re[b] = ar - tr
        im[b] = ai - ti
      }
    }
  }
  return Float64Array.from(
    { length: size / 2 + 1 },
    (_, i) => (re[i] ?? 0) ** 2 + (im[i] ?? 0) ** 2,
  )
}
