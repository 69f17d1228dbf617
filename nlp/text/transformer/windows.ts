/** How a long text is cut, in tokens; comes with the weights. */
export interface WindowPlan {
  /** Tokens a window takes, the two around it not counted. */
  readonly size: number
  /** Tokens that a window shares with the one before. */
  readonly overlap: number
}

/** A stretch of tokens, `end` not included. */
export interface Window {
  readonly start: number
  readonly end: number
}

/**
 * As many windows as one message is read in: some 6,000 tokens, 25,000 English letters or 9,000
 * Chinese characters, without a gap. A longer message is read in this many windows spread evenly
 * over it, so that time and memory stay bounded.
 */
export const MAX_WINDOWS = 64

/**
 * Cuts so many tokens into overlapping windows, first and last token always included.
 *
 * @returns the windows, and whether some tokens lie in none of them
 */
export function planWindows(
  tokens: number,
  { size, overlap }: WindowPlan,
  most = MAX_WINDOWS,
): { readonly windows: readonly Window[]; readonly isPartial: boolean } {
  if (tokens === 0) return { windows: [], isPartial: false }
  const last = Math.max(0, tokens - size)
  const needed = Math.ceil(last / (size - overlap)) + 1
  const count = Math.min(needed, most)
  const step = count === 1 ? 0 : last / (count - 1)
  const windows = Array.from({ length: count }, (_, i) => {
    const start = Math.round(i * step)
    return { start, end: Math.min(tokens, start + size) }
  })
  const reached = [0, ...windows.map(({ end }) => end)]
  const hasGap = windows.some(({ start }, i) => start > (reached[i] ?? 0))
  return { windows, isPartial: hasGap || (reached.at(-1) ?? 0) < tokens }
}
