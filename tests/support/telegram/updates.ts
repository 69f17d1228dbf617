import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An update without its id, as Telegram sends it. */
export type RawUpdate = Record<string, Record<string, unknown>>

const RECORDED = JSON.parse(
  readFileSync(join(import.meta.dirname, 'updates.json'), 'utf8'),
) as Record<string, RawUpdate>

/** Names of the shapes. */
export const SHAPES: readonly string[] = Object.keys(RECORDED)

/** A recorded shape, with some fields of its message, query or member changed. */
export function updateOf(
  shape: string,
  changes: Readonly<Record<string, unknown>> = {},
): RawUpdate {
  const found = RECORDED[shape]
  if (!found) throw new Error(`there is no shape ${shape}`)
  const copy = structuredClone(found)
  const [kind = ''] = Object.keys(copy)
  copy[kind] = { ...copy[kind], ...changes }
  return copy
}
