/** One point of the mood card as the bot sends it; see `MoodPoint` in types.ts. */
export interface MoodCardPoint {
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly source: string
  /** [−1, 1] */
  readonly valence: number
  /** 0 (none) … 10 (worst), when the person gave one. */
  readonly rating?: number
}

export interface MoodMark {
  readonly x: number
  readonly y: number
  readonly point: MoodCardPoint
}

export interface MoodGeometry {
  /** SVG path data of the line through what was read from words. */
  readonly line: string
  readonly readings: readonly MoodMark[]
  readonly ratings: readonly MoodMark[]
  /** Height of the line between pleasant and unpleasant. */
  readonly middle: number
}

export interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A rating of 0 sits at the top of the chart and 10 at the bottom, like the valence beside it. */
function ratingAsValence(rating: number): number {
  return 1 - Math.min(10, Math.max(0, rating)) / 5
}

/**
 * Where the points go. Time is to scale; a single moment sits in the middle.
 */
export function moodGeometry(points: readonly MoodCardPoint[], frame: Frame): MoodGeometry {
  const sorted = [...points].sort((a, b) => a.at - b.at)
  const first = sorted[0]?.at ?? 0
  const span = (sorted.at(-1)?.at ?? 0) - first
  const place = (point: MoodCardPoint, value: number): MoodMark => ({
    x: frame.left + frame.width * (span === 0 ? 0.5 : (point.at - first) / span),
    y: frame.top + (frame.height * (1 - Math.min(1, Math.max(-1, value)))) / 2,
    point,
  })
  const readings = sorted
    .filter((point) => point.rating === undefined)
    .map((point) => place(point, point.valence))
  const ratings = sorted.flatMap((point) =>
    point.rating === undefined ? [] : [place(point, ratingAsValence(point.rating))],
  )
  const line = readings
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('')
  return { line, readings, ratings, middle: frame.top + frame.height / 2 }
}
