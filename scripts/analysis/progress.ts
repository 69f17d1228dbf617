export interface Progress {
  /** One more line is done. */
  step(): void
  finish(): void
}

const EVERY_MS = 500
const BAR_WIDTH = 24

/** What is counted, and how. */
export interface ProgressOptions {
  readonly unit?: string
  /** The clock is looked at after so many. */
  readonly every?: number
  /** How many there are in all, where that is known: a bar is drawn. */
  readonly total?: number
}

/** Shows what is done and how fast on a terminal; says nothing to anything else. */
export function trackProgress(
  out: { readonly isTTY?: boolean; write(text: string): unknown },
  now: () => number = Date.now,
  { unit = 'lines', every = 512, total }: ProgressOptions = {},
): Progress {
  if (!out.isTTY) return { step: () => undefined, finish: () => undefined }
  const started = now()
  let shownAt = started
  let lines = 0
  const show = () => {
    const seconds = Math.max(0.001, (now() - started) / 1000)
    if (total === undefined)
      out.write(`\r${lines} ${unit}, ${Math.round(lines / seconds)} a second `)
    else out.write(`\r${bar(lines / total)} ${lines} of ${total} ${unit} `)
  }
  return {
    step() {
      lines++
      if (lines % every !== 0 || now() - shownAt < EVERY_MS) return
      shownAt = now()
      show()
    },
    finish() {
      show()
      out.write('\n')
    },
  }
}

function bar(share: number): string {
  const full = Math.round(share * BAR_WIDTH)
  return `[${'#'.repeat(full)}${'-'.repeat(BAR_WIDTH - full)}]`
}
