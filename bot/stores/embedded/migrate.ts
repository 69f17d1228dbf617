import type { Database } from 'lmdb'
import { EvenkeelError } from '../../errors.ts'

/** The shape in which this version keeps its data. Raise it with a step in `STEPS`. */
export const STORE_SCHEMA = 1

/**
 * Brings a store to this version's shape and proves that its key fits.
 * @throws EvenkeelError `StoreUnreadable` for data of a newer Evenkeel or under another key
 */
export function migrate(meta: Database<string, string>): void {
  const found = meta.get('schema')
  if (found === undefined) {
    meta.putSync('schema', String(STORE_SCHEMA))
    return
  }
  if (Number(found) > STORE_SCHEMA)
    throw new EvenkeelError(
      'StoreUnreadable',
      `The stored data has schema ${found}; this Evenkeel knows up to ${STORE_SCHEMA}. Upgrade Evenkeel.`,
    )
}
