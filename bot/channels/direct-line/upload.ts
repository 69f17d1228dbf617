import type { Readable } from 'node:stream'
import { EvenkeelError } from '../../errors.ts'
import { boundaryOf, MultipartSplitter, type PartHead, type PartReader } from './multipart.ts'
import { sniff, SNIFF_BYTES, type Sniffed } from '../../../nlp/sniff.ts'

/** A file as its bytes tell, with the bytes where they were asked for. */
export interface UploadedFile extends Sniffed {
  readonly bytes?: Buffer
}

/** What came in one upload: the files, and the activity beside them. */
export interface Upload {
  /** Parsed JSON of the activity part; undefined without one. */
  readonly activity: unknown
  readonly files: readonly UploadedFile[]
}

/** Which files' bytes are held while they come, and where they are counted. */
export interface HoldBytes {
  readonly wants: (file: Sniffed) => boolean
  /** @throws EvenkeelError when there is no room for so many more */
  readonly take: (bytes: number) => void
}

export interface UploadLimits {
  /** Bytes of one file, of the activity part, and of the whole body. */
  readonly file: number
  readonly activity: number
  readonly whole: number
  readonly files: number
}

export const UPLOAD_LIMITS: UploadLimits = {
  file: 20 * 1024 * 1024,
  activity: 256 * 1024,
  whole: 64 * 1024 * 1024,
  files: 10,
}

/** The activity's part, as Microsoft's clients label it. */
const ACTIVITY_TYPE = 'application/vnd.microsoft.activity'

/**
 * Reads an upload of Direct Line: a form with files and perhaps an activity, or one file as the
 * whole body. The bytes are looked at and counted as they come, and held only of files that `hold`
 * wants.
 *
 * @throws EvenkeelError `UploadTooLarge`, `UploadTooMany`, `UploadMalformed`, `UploadEmpty`,
 * `BodyNotJson` for the activity part
 */
export async function readUpload(
  body: Readable,
  contentType: string,
  limits: UploadLimits = UPLOAD_LIMITS,
  hold?: HoldBytes,
): Promise<Upload> {
  const parts = new Parts(limits, hold)
  const boundary = boundaryOf(contentType)
  const splitter = boundary === undefined ? undefined : new MultipartSplitter(boundary, parts)
  if (!splitter) parts.begin({ field: '', contentType: '', hasFilename: true })
  let whole = 0
  try {
    for await (const chunk of body) {
      if (!Buffer.isBuffer(chunk)) throw new EvenkeelError('UploadMalformed')
      whole += chunk.length
      if (whole > limits.whole) throw new EvenkeelError('UploadTooLarge')
      if (splitter) splitter.write(chunk)
      else parts.data(chunk)
    }
  } catch (error) {
    // A connection that broke in the middle of a file is the client's affair, not a fault of ours.
    throw error instanceof EvenkeelError ? error : new EvenkeelError('UploadMalformed')
  }
  if (splitter) splitter.finish()
  else parts.end()
  return parts.result()
}

/** Sorts the parts and holds them to the limits. */
class Parts implements PartReader {
  readonly #limits: UploadLimits
  readonly #hold: HoldBytes | undefined
  readonly #files: UploadedFile[] = []
  #count = 0
  #activity: unknown
  #isActivity = false
  #size = 0
  /** What the file is, once enough of it has come. */
  #sniffed: Sniffed | undefined
  /** The whole of an activity, the first bytes of a file or, where they are wanted, all of them. */
  #held: Buffer[] = []
  #heldSize = 0

  constructor(limits: UploadLimits, hold?: HoldBytes) {
    this.#limits = limits
    this.#hold = hold
  }

  begin({ contentType, field, hasFilename }: PartHead): void {
    this.#isActivity = contentType === ACTIVITY_TYPE || (field === 'activity' && !hasFilename)
    this.#size = 0
    this.#sniffed = undefined
    this.#held = []
    this.#heldSize = 0
    this.#count += 1
    if (this.#count > this.#limits.files + 1) throw new EvenkeelError('UploadTooMany')
  }

  data(chunk: Buffer): void {
    this.#size += chunk.length
    const { activity, file } = this.#limits
    if (this.#size > (this.#isActivity ? activity : file)) throw new EvenkeelError('UploadTooLarge')
    const isHeld = this.#isActivity || (this.#sniffed && this.#hold?.wants(this.#sniffed))
    if (isHeld) {
      this.#keep(chunk)
      return
    }
    if (this.#sniffed) return
    const missing = SNIFF_BYTES - this.#heldSize
    this.#keep(chunk.subarray(0, missing))
    if (this.#heldSize < SNIFF_BYTES) return
    this.#sniffed = sniff(Buffer.concat(this.#held))
    if (this.#hold?.wants(this.#sniffed)) this.#keep(chunk.subarray(missing))
  }

  #keep(bytes: Buffer): void {
    if (bytes.length === 0) return
    if (!this.#isActivity) this.#hold?.take(bytes.length)
    // A copy: a slice would keep the whole chunk in memory.
    this.#held.push(Buffer.from(bytes))
    this.#heldSize += bytes.length
  }

  end(): void {
    const held = Buffer.concat(this.#held)
    this.#held = []
    if (!this.#isActivity) {
      // A file field that was left empty is sent as a part without a byte.
      const sniffed = this.#sniffed ?? sniff(held)
      const isHeld = this.#hold?.wants(sniffed) === true
      if (this.#size > 0) this.#files.push(isHeld ? { ...sniffed, bytes: held } : sniffed)
      if (this.#files.length > this.#limits.files) throw new EvenkeelError('UploadTooMany')
      return
    }
    if (this.#activity !== undefined) throw new EvenkeelError('UploadMalformed')
    try {
      this.#activity = JSON.parse(held.toString('utf8')) as unknown
    } catch {
      throw new EvenkeelError('BodyNotJson')
    }
  }

  result(): Upload {
    if (this.#files.length === 0) throw new EvenkeelError('UploadEmpty')
    return { activity: this.#activity, files: this.#files }
  }
}
