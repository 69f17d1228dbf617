interface Place {
  readonly x: number
  readonly y: number
}

/**
 * Which mark a pointer means: the nearest along time, and of those at one moment the nearest in
 * height. A chart is read along its line, so height counts little.
 *
 * @returns its place in the list, −1 of an empty one
 */
export function nearestMark(marks: readonly Place[], x: number, y: number): number {
  let best = -1
  let bestDistance = Number.POSITIVE_INFINITY
  marks.forEach((mark, i) => {
    const distance = Math.abs(mark.x - x) + Math.abs(mark.y - y) / 10
    if (distance < bestDistance) {
      best = i
      bestDistance = distance
    }
  })
  return best
}

/** The mark that a key leads to from another; null when the key means nothing here. */
export function neighbourMark(key: string, current: number, count: number): number | null {
  if (count === 0) return null
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, current - 1)
    case 'ArrowRight':
      return Math.min(count - 1, current + 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
