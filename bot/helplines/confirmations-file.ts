import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { Confirmations } from '../../dialogs/crisis/confirmable.ts'
import { EvenkeelError } from '../errors.ts'

const schema = z.object({
  version: z.literal(1),
  confirmations: z.record(
    z.string().max(100),
    z.object({
      contact: z.string().min(1).max(200),
      by: z.string().min(1).max(200),
      at: z.iso.datetime(),
    }),
  ),
})

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** When the file was last changed; null when there is none, or it cannot be seen. */
export function changedAt(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null
}

/**
 * Reads who confirmed which help line. A file that is not there yet holds nothing.
 * @throws EvenkeelError `ConfirmationsInvalid`, naming the file
 */
export function readConfirmations(path: string): Confirmations {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return {}
    throw invalid(path, error)
  }
  try {
    const { confirmations } = schema.parse(JSON.parse(text))
    return Object.fromEntries(
      Object.entries(confirmations).map(([id, { at, ...rest }]) => [
        id,
        { ...rest, at: Date.parse(at) },
      ]),
    )
  } catch (error) {
    throw invalid(path, error)
  }
}

function invalid(path: string, cause: unknown): EvenkeelError {
  return new EvenkeelError(
    'ConfirmationsInvalid',
    `${path} is not a list of confirmed help lines: mend it, or move it away and confirm them again.`,
    { cause },
  )
}

/**
 * Writes the whole file anew beside the old one and puts it in its place, so that a crash leaves
 * one of the two.
 * @throws EvenkeelError `FolderNotWritable`
 */
export function writeConfirmations(path: string, confirmations: Confirmations): void {
  const sorted = Object.entries(confirmations).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const content = {
    version: 1,
    confirmations: Object.fromEntries(
      sorted.map(([id, { at, ...rest }]) => [id, { ...rest, at: new Date(at).toISOString() }]),
    ),
  }
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeFileSync(`${path}.new`, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
    renameSync(`${path}.new`, path)
  } catch (error) {
    throw new EvenkeelError('FolderNotWritable', `${path} cannot be written.`, { cause: error })
  }
}
