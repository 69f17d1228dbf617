/**
 * Runs `work` on each item, at most `limit` at once, and gives the results in the items' order.
 *
 * @param limit 1 or more
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const running: Promise<Result>[] = []
  for (const item of items) {
    const result = work(item)
    // A failure is told when its turn comes; until then it must not count as unhandled.
    result.catch(() => undefined)
    running.push(result)
    if (running.length < limit) continue
    const first = running.shift()
    if (first) yield await first
  }
  for (const result of running) yield await result
}
