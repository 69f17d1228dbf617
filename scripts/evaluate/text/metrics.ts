/** F1 of one label from its counts; 0 when the label is neither present nor predicted. */
export function f1(truth: readonly boolean[], predicted: readonly boolean[]): number {
  let both = 0
  let either = 0
  truth.forEach((isTrue, i) => {
    if (isTrue && predicted[i]) both++
    either += Number(isTrue) + Number(predicted[i])
  })
  return either === 0 ? 0 : (2 * both) / either
}

/** The threshold on `scores` with the best F1, halfway between two scores that occur. */
export function bestThreshold(scores: readonly number[], truth: readonly boolean[]): number {
  const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  const positives = truth.filter(Boolean).length
  let hits = 0
  let best = { f1: 0, threshold: 1 }
  order.forEach((index, rank) => {
    if (truth[index]) hits++
    const here = scores[index] ?? 0
    const next = scores[order[rank + 1] ?? -1] ?? 0
    const value = (2 * hits) / (rank + 1 + positives)
    if (value > best.f1 && next < here) best = { f1: value, threshold: (here + next) / 2 }
  })
  return best.threshold
}

/** Pearson's correlation in [−1, 1]; NaN when either side is constant. */
export function pearson(a: readonly number[], b: readonly number[]): number {
  const meanA = mean(a)
  const meanB = mean(b)
  let covariance = 0
  let varianceA = 0
  let varianceB = 0
  a.forEach((x, i) => {
    const y = b[i] ?? 0
    covariance += (x - meanA) * (y - meanB)
    varianceA += (x - meanA) ** 2
    varianceB += (y - meanB) ** 2
  })
  return covariance / Math.sqrt(varianceA * varianceB)
}

/** Arithmetic mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/**
 * Expected calibration error: the gap between claimed and true rate, over `bins` equal parts of
 * [0, 1], each counted by how many claims fall into it (Naeini et al. 2015).
 */
export function expectedCalibrationError(
  claimed: readonly number[],
  isTrue: readonly boolean[],
  bins = 10,
): number {
  const sums = Array.from({ length: bins }, () => ({ claimed: 0, right: 0 }))
  claimed.forEach((p, i) => {
    const bin = sums[Math.min(bins - 1, Math.floor(p * bins))]
    if (!bin) return
    bin.claimed += p
    bin.right += Number(isTrue[i])
  })
  return sums.reduce((sum, bin) => sum + Math.abs(bin.claimed - bin.right), 0) / claimed.length
}
