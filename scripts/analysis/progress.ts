export interface Progress {
  /** One more line is done. */
  step(): void
  finish(): void
}

const EVERY_LINES = 512
const EVERY_MS = 500

/** Shows lines done and lines a second on a terminal; says nothing to anything else. */
export function trackProgress(
  out: { readonly isTTY?: boolean; write(text: string): unknown },
  now: () => number = Date.now,
): Progress {
  if (!out.isTTY) return { step: () => undefined, finish: () => undefined }
  const started = now()
  let shownAt = started
  let lines = 0
  const show = () => {
    const seconds = Math.max(0.001, (now() - started) / 1000)
    out.write(`\r${lines} lines, ${Math.round(lines / seconds)} a second `)
  }
  return {
    step() {
      lines++
      if (lines % EVERY_LINES !== 0 || now() - shownAt < EVERY_MS) return
      shownAt = now()
      show()
    },
    finish() {
      show()
      out.write('\n')
    },
  }
}
