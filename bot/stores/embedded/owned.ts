import { Owned } from '../codec.ts'
import type { KeyFile } from './key-file.ts'

/** A value on its way into a table, to be sealed with the key of whose it is. */
export type Own = <V>(personId: string, value: V) => V

/** @param keys undefined: nothing is sealed */
export function ownedBy(keys: KeyFile | undefined): Own {
  if (!keys) return (_, value) => value
  // The codec takes it apart while it is put; the tables' types know only what comes out again.
  return <V>(personId: string, value: V) => new Owned(value, keys.of(personId)) as V
}
