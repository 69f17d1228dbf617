/** Solves A·x = b for a small symmetric positive definite A (Gauss, partial pivoting). */
function solve(matrix: number[][], right: number[]): number[] {
  const n = right.length
  const a = matrix.map((row, i) => [...row, right[i] ?? 0])
  for (let column = 0; column < n; column++) {
    let pivot = column
    for (let row = column + 1; row < n; row++) {
      if (Math.abs(a[row]?.[column] ?? 0) > Math.abs(a[pivot]?.[column] ?? 0)) pivot = row
    }
    const swap = a[column] ?? []
    a[column] = a[pivot] ?? []
    a[pivot] = swap
    const pivotRow = a[column] ?? []
    for (let row = 0; row < n; row++) {
      const current = a[row]
      if (row === column || !current) continue
      const factor = (current[column] ?? 0) / (pivotRow[column] ?? 1)
      for (let k = column; k <= n; k++) {
        current[k] = (current[k] ?? 0) - factor * (pivotRow[k] ?? 0)
      }
    }
  }
  return a.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1))
}

export interface WeightedPoint {
  readonly inputs: readonly number[]
  readonly target: number
  readonly weight: number
}

const NEWTON_STEPS = 25

/**
 * Logistic regression with an intercept by Newton's method, for a few inputs (Platt scaling has
 * one). The penalty pulls coefficients, not the intercept, to 0.
 *
 * @returns intercept, then one coefficient an input
 */
export function fitLogistic(points: readonly WeightedPoint[], penalty = 1e-3): number[] {
  const size = (points[0]?.inputs.length ?? 0) + 1
  let beta = new Array<number>(size).fill(0)
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const gradient = beta.map((b, i) => (i === 0 ? 0 : -penalty * b))
    const hessian = beta.map((_, i) => beta.map((__, j) => (i === j ? penalty + 1e-9 : 0)))
    for (const { inputs, target, weight } of points) {
      const x = [1, ...inputs]
      const score = x.reduce((sum, value, i) => sum + value * (beta[i] ?? 0), 0)
      const p = 1 / (1 + Math.exp(-score))
      const curvature = Math.max(weight * p * (1 - p), 1e-12)
      x.forEach((xi, i) => {
        gradient[i] = (gradient[i] ?? 0) + weight * (target - p) * xi
        const row = hessian[i] ?? []
        x.forEach((xj, j) => (row[j] = (row[j] ?? 0) + curvature * xi * xj))
      })
    }
    const move = solve(hessian, gradient)
    // A bounded step keeps Newton from overshooting when classes are nearly separable.
    beta = beta.map((b, i) => b + Math.max(-2, Math.min(2, move[i] ?? 0)))
    if (Math.max(...move.map(Math.abs)) < 1e-7) break
  }
  return beta
}

/** Weighted least squares with an intercept and a small ridge. Result as `fitLogistic`'s. */
export function fitLinear(points: readonly WeightedPoint[], ridge = 1e-3): number[] {
  const size = (points[0]?.inputs.length ?? 0) + 1
  const right = new Array<number>(size).fill(0)
  const matrix = right.map((_, i) => right.map((__, j) => (i === j && i > 0 ? ridge : 0)))
  for (const { inputs, target, weight } of points) {
    const x = [1, ...inputs]
    x.forEach((xi, i) => {
      right[i] = (right[i] ?? 0) + weight * xi * target
      const row = matrix[i] ?? []
      x.forEach((xj, j) => (row[j] = (row[j] ?? 0) + weight * xi * xj))
    })
  }
  return solve(matrix, right)
}
