import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { appendFile, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { EvenkeelError } from '../errors.ts'
import type { Logger } from '../logger.ts'
import type { KeptRecording, MediaStore } from './media-store.ts'
import { parseHead, RECORDING_ID, RecordingSeal } from './recording-seal.ts'

/** Bytes of all people together. */
const MOST_BYTES = 1024 * 1024 * 1024
/** Endings of the files of one recording: what it is, its bytes, and a byte for each begun reading. */
const HEAD = '.note'
const BODY = '.body'
const BEGUN = '.begun'

/**
 * `MediaStore` in plain files, each sealed with AES-256-GCM. Files and not the database beside them:
 * LMDB leaves what was removed in its free pages until they are written over, and a recording is to
 * be gone once it is read.
 *
 * The head is renamed into place last, so that half a recording is none.
 */
export class FileMediaStore implements MediaStore {
  readonly capacity = MOST_BYTES
  readonly #folder: string
  readonly #seal: RecordingSeal
  readonly #logger: Logger
  readonly #kept = new Map<string, KeptRecording>()

  /**
   * @param folder is made, readable by nobody else; what is left in it of a crash is put in order
   * @param keys 32 bytes each: the first one seals, all are tried for reading
   */
  constructor(folder: string, keys: readonly Buffer[], logger: Logger) {
    this.#folder = folder
    this.#seal = new RecordingSeal(keys)
    this.#logger = logger
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    for (const name of readdirSync(folder)) this.#find(name)
    for (const name of readdirSync(folder)) {
      // Parts of a recording whose head never came into place, or is gone already.
      const isKept = this.#kept.has(name.slice(0, Math.max(0, name.indexOf('.'))))
      if (!isKept) rmSync(join(folder, name), { force: true })
    }
  }

  async keep(recording: KeptRecording, bytes: Uint8Array): Promise<void> {
    const { id } = recording
    if (!RECORDING_ID.test(id)) throw new RangeError('not an id of a recording')
    this.#kept.set(id, recording)
    try {
      if (bytes.length > 0)
        await this.#write(`${id}${BODY}`, this.#seal.close(bytes, `${id}${BODY}`))
      const plain = Buffer.from(JSON.stringify(recording))
      await this.#write(`${id}.part`, this.#seal.close(plain, `${id}${HEAD}`))
      await rename(this.#path(`${id}.part`), this.#path(`${id}${HEAD}`))
      await this.#sync()
    } catch (error) {
      await this.remove([id])
      throw new EvenkeelError('StoreWriteFailed', undefined, { cause: error })
    }
  }

  get(id: string): Promise<KeptRecording | undefined> {
    return Promise.resolve(this.#kept.get(id))
  }

  async read(id: string): Promise<Uint8Array | undefined> {
    const kept = this.#kept.get(id)
    if (!kept) return undefined
    if (kept.size === 0) return new Uint8Array()
    try {
      return this.#seal.open(await readFile(this.#path(`${id}${BODY}`)), `${id}${BODY}`)
    } catch (error) {
      this.#logger.error({ err: error }, 'a kept recording could not be read')
      return undefined
    }
  }

  async remove(ids: readonly string[]): Promise<void> {
    const known = ids.filter((id) => RECORDING_ID.test(id))
    for (const id of known) this.#kept.delete(id)
    // The head first: without it the rest is nothing, should this be cut off.
    for (const ending of [HEAD, BODY, BEGUN, '.part'])
      await Promise.all(known.map((id) => rm(this.#path(`${id}${ending}`), { force: true })))
  }

  list(): Promise<readonly KeptRecording[]> {
    return Promise.resolve([...this.#kept.values()])
  }

  async begin(id: string): Promise<number> {
    if (!this.#kept.has(id)) return 0
    const path = this.#path(`${id}${BEGUN}`)
    const before = statSync(path, { throwIfNoEntry: false })?.size ?? 0
    await appendFile(path, '.', { mode: 0o600 })
    return before
  }

  async ended(id: string): Promise<void> {
    await rm(this.#path(`${id}${BEGUN}`), { force: true })
  }

  /** Takes over what an earlier run kept; what cannot be read under this key is erased. */
  #find(name: string): void {
    if (!name.endsWith(HEAD)) return
    const path = this.#path(name)
    try {
      const json = this.#seal.open(readFileSync(path), name).toString()
      const found = parseHead(json)
      this.#kept.set(found.id, found)
    } catch (error) {
      this.#logger.error({ err: error }, 'a kept recording is damaged, and was erased')
      rmSync(path, { force: true })
    }
  }

  close(): Promise<void> {
    return Promise.resolve()
  }

  #path(name: string): string {
    return join(this.#folder, name)
  }

  async #write(name: string, bytes: Uint8Array): Promise<void> {
    const file = await open(this.#path(name), 'w', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
  }

  /** Makes the names durable, too. */
  async #sync(): Promise<void> {
    const folder = await open(this.#folder, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  }
}
