/** The value between two bounds that is nearest to `value`. */
export function bound(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value))
}

/** The middle value, the mean of the two middle ones for an even count; null of none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2
}

export interface Sample {
  readonly x: number
  readonly y: number
}

/**
 * The Theil–Sen slope: the median of the slopes between all pairs, so that one bad evening does not
 * tip it (Theil 1950; Sen 1968, J Am Stat Assoc 63: 1379–1389). Quadratic in the number of samples.
 *
 * @param minDistance pairs nearer than this in x are left out: their quotient is chance
 * @returns null when no pair is left
 */
export function theilSen(samples: readonly Sample[], minDistance = 0): number | null {
  const slopes: number[] = []
  samples.forEach((earlier, i) => {
    for (const later of samples.slice(i + 1)) {
      const distance = later.x - earlier.x
      if (distance > 0 && distance >= minDistance) slopes.push((later.y - earlier.y) / distance)
    }
  })
  return median(slopes)
}

/**
 * Pearson's correlation of pairs, in [−1, 1]; null when either side does not vary, or of fewer
 * than two.
 */
export function correlation(pairs: readonly Sample[]): number | null {
  if (pairs.length < 2) return null
  const mean = (pick: (pair: Sample) => number): number =>
    pairs.reduce((sum, pair) => sum + pick(pair), 0) / pairs.length
  const mx = mean(({ x }) => x)
  const my = mean(({ y }) => y)
  let xy = 0
  let xx = 0
  let yy = 0
  for (const { x, y } of pairs) {
    xy += (x - mx) * (y - my)
    xx += (x - mx) ** 2
    yy += (y - my) ** 2
  }
  // Below this, what varies is rounding.
  return xx < 1e-12 || yy < 1e-12 ? null : bound(xy / Math.sqrt(xx * yy), -1, 1)
}
