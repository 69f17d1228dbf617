import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { chmod, copyFile, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { open as openLmdb } from 'lmdb'
import type { Config } from '../../bot/config.ts'
import { EvenkeelError } from '../../bot/errors.ts'
import { KEY_FILE } from '../../bot/stores/embedded/lmdb-store.ts'

/**
 * LMDB environments of DATA_DIR in the order in which they are copied. Jobs come before the store: one
 * that ended in between is then run again, which it does not mind, and is not missing.
 */
const ENVIRONMENTS = ['jobs', 'store', 'console'] as const
/** LMDB's own name of the file with the data. */
const DATA = 'data.mdb'
/** Checksums as `sha256sum -c` reads them. */
const SUMS = 'SHA256SUMS'

/** One file of a backup. */
export interface BackedUp {
  /** Within the backup. */
  readonly path: string
  readonly bytes: number
  /** SHA-256, in hex. */
  readonly sha256: string
}

/**
 * Copies the stores, each as it is at one moment and whole, and the confirmations of help lines. A
 * running service goes on meanwhile. Pages that are no longer used are left out, and with them what
 * was erased and not yet written over. Recordings that wait to be read are left out, too: they are to
 * be gone once they are read.
 *
 * @param folder new or empty
 * @throws EvenkeelError `BackupRefused` when there is something in it, or nothing to back up
 */
export async function backUp(
  { DATA_DIR, confirmationsFile }: Pick<Config, 'DATA_DIR' | 'confirmationsFile'>,
  folder: string,
): Promise<readonly BackedUp[]> {
  const into = resolve(folder)
  if (existsSync(into) && readdirSync(into).length > 0)
    throw new EvenkeelError('BackupRefused', `${into} is not empty: name a new or an empty folder.`)
  const environments = ENVIRONMENTS.filter((name) => existsSync(join(DATA_DIR, name, DATA)))
  if (environments.length === 0)
    throw new EvenkeelError('BackupRefused', `DATA_DIR ${DATA_DIR} holds no data of Evenkeel.`)
  mkdirSync(into, { recursive: true, mode: 0o700 })
  const paths: string[] = []
  for (const name of environments) {
    await copyEnvironment(join(DATA_DIR, name), join(into, name))
    paths.push(join(name, DATA))
  }
  // After the store: somebody who came in between has a key too many here, and never one too few.
  const keys = join('store', KEY_FILE)
  if (existsSync(join(DATA_DIR, keys))) {
    await copyFile(join(DATA_DIR, keys), join(into, keys))
    await chmod(join(into, keys), 0o600)
    paths.push(keys)
  }
  if (existsSync(confirmationsFile)) {
    const name = basename(confirmationsFile)
    await copyFile(confirmationsFile, join(into, name))
    paths.push(name)
  }
  const files = await Promise.all(paths.map((path) => describeFile(into, path)))
  const sums = files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')
  await writeFile(join(into, SUMS), sums, { mode: 0o600 })
  return files
}

async function copyEnvironment(from: string, to: string): Promise<void> {
  mkdirSync(to, { mode: 0o700 })
  const environment = openLmdb({ path: from, maxDbs: 32, readOnly: true })
  try {
    await environment.backup(to, true)
  } finally {
    await environment.close()
  }
  await chmod(join(to, DATA), 0o600)
}

async function describeFile(folder: string, path: string): Promise<BackedUp> {
  const hash = createHash('sha256')
  const file = join(folder, path)
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return { path, bytes: statSync(file).size, sha256: hash.digest('hex') }
}
