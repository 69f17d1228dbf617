import type { Database, Key } from 'lmdb'

/** Opens a sub-database of the store. */
export type OpenTable = <V, K extends Key>(name: string) => Database<V, K>

/** Sorts after every number and string: the end of a prefix range. */
export const END = Buffer.of(0xff)

/** The range of all keys that begin with an id. */
export function prefix(id: string): { start: [string]; end: [string, Buffer] } {
  return { start: [id], end: [id, END] }
}
