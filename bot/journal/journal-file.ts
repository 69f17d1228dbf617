import { constants } from 'node:fs'
import { open, readFile, rename, writeFile, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'

/** Length and checksum, before each record. */
const HEAD_BYTES = 8

interface Waiting {
  /** What follows in the file; a list of records replaces all that stands in it. */
  readonly write: { readonly add: Buffer } | { readonly replace: readonly Buffer[] }
  readonly written: () => void
  readonly failed: (error: unknown) => void
}

/**
 * A file of records that is only added to. A record is in it whole or not at all: what a crash tore off
 * at its end is cut away when it is opened. What waits is written and flushed together.
 */
export class JournalFile {
  readonly #path: string
  #handle: FileHandle
  #waiting: Waiting[] = []
  #writing: Promise<void> | undefined
  #size: number

  private constructor(path: string, handle: FileHandle, size: number) {
    this.#path = path
    this.#handle = handle
    this.#size = size
  }

  /**
   * Opens it, or makes it.
   * @returns its records, oldest first; and where what is unreadable in the midst was put, if anything is
   */
  static async open(path: string): Promise<{
    readonly file: JournalFile
    readonly records: readonly Buffer[]
    readonly damaged?: string
  }> {
    const flags = constants.O_RDWR | constants.O_CREAT
    const handle = await open(path, flags, 0o600)
    const bytes = await readFile(handle)
    const { records, end, isTorn } = parse(bytes)
    let damaged: string | undefined
    if (end < bytes.length) {
      // A torn end was never acknowledged. Anything else is worth a look by somebody.
      if (!isTorn) {
        damaged = `${path}.damaged`
        await writeFile(damaged, bytes, { mode: 0o600 })
      }
      await handle.truncate(end)
      await handle.sync()
    }
    await syncFolder(path)
    const file = new JournalFile(path, handle, end)
    return { file, records, ...(damaged !== undefined && { damaged }) }
  }

  /** Of what stands in it, in bytes. */
  get size(): number {
    return this.#size
  }

  /** Adds a record, behind all that were added before. Resolves when it is on the disk. */
  append(record: Buffer): Promise<void> {
    return this.#write({ add: framed(record) })
  }

  /** Puts these records in the place of all that were added before. */
  replace(records: readonly Buffer[]): Promise<void> {
    return this.#write({ replace: records.map(framed) })
  }

  /** Closes it when all that waits is written. */
  async close(): Promise<void> {
    while (this.#writing) await this.#writing
    await this.#handle.close()
  }

  #write(write: Waiting['write']): Promise<void> {
    return new Promise((written, failed) => {
      this.#waiting.push({ write, written, failed })
      this.#writing ??= this.#flush().finally(() => (this.#writing = undefined))
    })
  }

  async #flush(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting
      this.#waiting = []
      try {
        await this.#put(batch)
        for (const { written } of batch) written()
      } catch (error) {
        for (const { failed } of batch) failed(error)
      }
    }
  }

  async #put(batch: readonly Waiting[]): Promise<void> {
    const last = batch.findLastIndex(({ write }) => 'replace' in write)
    const rest = batch.slice(last + 1).flatMap(({ write }) => ('add' in write ? [write.add] : []))
    const renewed = batch[last]?.write
    if (renewed && 'replace' in renewed) await this.#renew(renewed.replace)
    if (rest.length === 0) return
    const bytes = Buffer.concat(rest)
    try {
      await writeAll(this.#handle, bytes, this.#size)
      await this.#handle.datasync()
    } catch (error) {
      // Half a record at the end would hide what is added later.
      await this.#handle.truncate(this.#size)
      throw error
    }
    this.#size += bytes.length
  }

  /** Another file is written whole and put in its place, so that a crash leaves the one or the other. */
  async #renew(records: readonly Buffer[]): Promise<void> {
    const bytes = Buffer.concat(records)
    if (bytes.length === 0) {
      await this.#handle.truncate(0)
      await this.#handle.datasync()
    } else {
      const old = this.#handle
      const spare = await open(`${this.#path}.new`, 'w+', 0o600)
      try {
        await writeAll(spare, bytes, 0)
        await spare.sync()
        await rename(`${this.#path}.new`, this.#path)
      } catch (error) {
        await spare.close()
        throw error
      }
      this.#handle = spare
      this.#size = bytes.length
      await syncFolder(this.#path)
      await old.close()
    }
    this.#size = bytes.length
  }
}

function framed(record: Buffer): Buffer {
  const head = Buffer.alloc(HEAD_BYTES)
  head.writeUInt32BE(record.length, 0)
  head.writeUInt32BE(crc32(record), 4)
  return Buffer.concat([head, record])
}

/** What can be read from the beginning: the records, where they end, and whether the rest is a torn end. */
function parse(bytes: Buffer): {
  readonly records: readonly Buffer[]
  readonly end: number
  readonly isTorn: boolean
} {
  const records: Buffer[] = []
  let end = 0
  let isTorn = true
  while (bytes.length - end >= HEAD_BYTES) {
    const length = bytes.readUInt32BE(end)
    const next = end + HEAD_BYTES + length
    const record = bytes.subarray(end + HEAD_BYTES, next)
    if (length === 0 || next > bytes.length || crc32(record) !== bytes.readUInt32BE(end + 4)) {
      // Room that was taken and never written to reads as zeros.
      isTorn = next >= bytes.length || bytes.subarray(end).every((byte) => byte === 0)
      break
    }
    records.push(record)
    end = next
  }
  return { records, end, isTorn }
}

async function writeAll(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done)
    done += bytesWritten
  }
}

/** A name in a folder is on the disk only when the folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(dirname(path), constants.O_RDONLY)
  await folder.sync().finally(() => folder.close())
}
