import type { Course } from './simulate.ts'

/** A mean with the half-width of its 95% interval. */
export interface Interval {
  readonly mean: number
  readonly half: number
}

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * Two-sided 97.5% quantile of Student's t for a number of degrees of freedom, by Cornish and
 * Fisher's expansion around the normal quantile; exact to 0.01 from five degrees on.
 */
function studentQuantile(freedom: number): number {
  const z = 1.959964
  return (
    z +
    (z ** 3 + z) / (4 * freedom) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * freedom ** 3)
  )
}

/**
 * Mean over people. People of one world share what is true of it, so the interval is that of the
 * means of the worlds, which are independent.
 *
 * @param values one a person; @param worlds the world of each person.
 */
export function intervalOf(values: readonly number[], worlds: readonly number[]): Interval {
  const groups = new Map<number, number[]>()
  values.forEach((value, i) => {
    const world = worlds[i] ?? 0
    const group = groups.get(world)
    if (group === undefined) groups.set(world, [value])
    else group.push(value)
  })
  const means = [...groups.values()].map(average)
  const mean = average(means)
  if (means.length < 2) return { mean, half: Number.POSITIVE_INFINITY }
  const variance = means.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (means.length - 1)
  return { mean, half: studentQuantile(means.length - 1) * Math.sqrt(variance / means.length) }
}

/** What a course is worth up to and including an episode, from 0. */
export type Measure = (course: Course, episode: number) => number

export const reliefAt: Measure = ({ relief }, episode) => relief[episode] ?? 0
export const regretUntil: Measure = ({ regret }, episode) =>
  regret.slice(0, episode + 1).reduce((sum, value) => sum + value, 0)
/** Mean relief of the episodes from … to, both included. */
export const reliefBetween =
  (from: number, to: number): ((course: Course) => number) =>
  ({ relief }) =>
    average(relief.slice(from, to + 1))

/** A measure of a policy over all people. */
export function over(courses: readonly Course[], value: (course: Course) => number): Interval {
  return intervalOf(
    courses.map(value),
    courses.map(({ world }) => world),
  )
}

/** The difference of two policies on the same people. */
export function difference(
  a: readonly Course[],
  b: readonly Course[],
  value: (course: Course) => number,
): Interval {
  return intervalOf(
    a.map((course, i) => {
      const other = b[i]
      if (other === undefined) throw new Error('The policies treated different people')
      return value(course) - value(other)
    }),
    a.map(({ world }) => world),
  )
}
