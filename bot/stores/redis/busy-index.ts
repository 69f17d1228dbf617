import type { Connection } from './connect.ts'
import { INDEX_PARTS, indexKey, indexPart } from './keys.ts'
import type { Scripts } from './scripts.ts'

/** A mark of ours is good for so long, in milliseconds: half of what the scripts allow. */
const FRESH_MS = 20_000
/** Homes that are looked into with each new mark: more than come, so that the index stays small. */
const SWEPT = 2
/** Marks that are remembered here. */
const REMEMBERED = 20_000
/** A home is taken out of the index only so long after its last mark: longer than the scripts allow. */
const STALE_MS = 120_000

export interface BusyIndexOptions {
  /** Milliseconds, by our own clock. */
  readonly now: () => number
  /** Told when a home was marked anew: a good time to look for some that are idle by now. */
  readonly marked: (home: string) => void
}

/**
 * The homes in which something is unfinished, or soon will be: an unanswered turn, an unsettled case,
 * an undelivered message, a move. It is what a start and a look for open cases go by, instead of all
 * keys.
 *
 * A home is marked before the write that makes it busy, so the index may name too many and never too
 * few. A script refuses a mark that is old (`shared.lua`), and no home is taken out soon after it was
 * marked: between the two no write can hide from the index.
 */
export class BusyIndex {
  readonly #connection: Connection
  readonly #scripts: Scripts
  readonly #options: BusyIndexOptions
  /** When we marked a home: by the server's clock, and by ours. */
  readonly #marks = new Map<string, { readonly mark: Promise<number>; readonly at: number }>()

  constructor(connection: Connection, scripts: Scripts, options: BusyIndexOptions) {
    this.#connection = connection
    this.#scripts = scripts
    this.#options = options
  }

  /** Marks a home; the mark is shown to the script that writes. */
  mark(home: string, anew = false): Promise<number> {
    const known = this.#marks.get(home)
    const at = this.#options.now()
    if (known && !anew && at - known.at < FRESH_MS) return known.mark
    const mark = this.#scripts.run('mark-1', [indexKey(home)], [home]).then(Number)
    this.#marks.delete(home)
    this.#marks.set(home, { mark, at })
    mark.then(
      () => this.#options.marked(home),
      () => this.#marks.delete(home),
    )
    const [oldest] = this.#marks.keys()
    if (this.#marks.size > REMEMBERED && oldest !== undefined) this.#marks.delete(oldest)
    return mark
  }

  /** Those of the same part of the index as a home that were marked longest ago. */
  async oldest(home: string): Promise<readonly { readonly home: string; readonly mark: string }[]> {
    const found = await this.#connection.zrange(
      indexKey(home),
      '0',
      String(SWEPT - 1),
      'WITHSCORES',
    )
    return entries(found)
  }

  async homes(): Promise<{ readonly home: string; readonly mark: string }[]> {
    const parts = await Promise.all(
      Array.from({ length: INDEX_PARTS }, (_, part) =>
        this.#connection.zrange(indexPart(part), '0', '-1', 'WITHSCORES'),
      ),
    )
    return parts.flatMap(entries)
  }

  /** Takes a home out in which nothing is unfinished, unless it was marked since or lately. */
  async unmark(home: string, mark: string): Promise<void> {
    await this.#scripts.run('unmark-1', [indexKey(home)], [home, mark, STALE_MS, ''])
  }

  /** A home is busy still: others are looked into before it is again. */
  async putOff(home: string, mark: string): Promise<void> {
    await this.#scripts.run('unmark-1', [indexKey(home)], [home, mark, STALE_MS, 'later'])
  }
}

/** Member and score, as Redis gives them one after the other. */
function entries(found: readonly string[]): { readonly home: string; readonly mark: string }[] {
  return found.flatMap((home, i) => (i % 2 === 0 ? [{ home, mark: found[i + 1] ?? '0' }] : []))
}
