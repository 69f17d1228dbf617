import { open as openLmdb } from 'lmdb'
import { sealedUnder, type MasterKeys } from './master-keys.ts'

/** Values that one transaction rewrites, so that a running service never waits for long. */
const PAGE = 256

/** What a walk found, counted by what seals it: the id of a master key, or `person`, `plain`, `first-form`. */
export type Tally = Map<string, number>

export function tally(counts: Tally, bytes: Buffer): void {
  const under = sealedUnder(bytes)
  const name = typeof under === 'object' ? under.master : under
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

/** A value under today's master key, where it hangs on another one; undefined where it does not. */
export function resealed(bytes: Buffer, master: MasterKeys): Buffer | undefined {
  const under = sealedUnder(bytes)
  if (under === 'plain' || master.isCurrent(bytes)) return undefined
  return master.seal(master.open(bytes))
}

/**
 * Goes through all values of an LMDB environment and seals anew what hangs on another master key. Each
 * page is one transaction, alone among all processes, so it can be cut off anywhere and done again.
 *
 * @param rewrite false: they are counted, and left as they are
 * @throws EvenkeelError `StoreUnreadable` for a value that neither key opens
 */
export async function rotateEnvironment(
  path: string,
  master: MasterKeys,
  { rewrite, step }: { readonly rewrite: boolean; readonly step: () => void },
): Promise<Tally> {
  const root = openLmdb({ path, maxDbs: 32 })
  const counts: Tally = new Map()
  try {
    const names = [...root.getKeys()].filter((name) => typeof name === 'string')
    for (const name of names) {
      const table = root.openDB<Buffer>({ name, encoding: 'binary' })
      const keys = [...table.getKeys()]
      for (let at = 0; at < keys.length; at += PAGE)
        root.transactionSync(() => {
          for (const key of keys.slice(at, at + PAGE)) {
            const bytes = table.get(key)
            if (!bytes) continue
            const fresh = rewrite ? resealed(bytes, master) : undefined
            if (fresh) table.putSync(key, fresh)
            tally(counts, fresh ?? bytes)
            step()
          }
        })
    }
    await root.flushed
  } finally {
    await root.close()
  }
  return counts
}
