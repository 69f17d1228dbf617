import type { Readable } from 'node:stream'
import { EvenkeelError } from '../../errors.ts'
import { boundaryOf, MultipartSplitter, type PartHead, type PartReader } from './multipart.ts'
import { sniff, SNIFF_BYTES, type Sniffed } from './sniff.ts'

/** What came in one upload: the files as their bytes tell, and the activity beside them. */
export interface Upload {
  /** Parsed JSON of the activity part; undefined without one. */
  readonly activity: unknown
  readonly files: readonly Sniffed[]
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
 * whole body. The bytes are looked at and counted as they come, and kept nowhere: nothing here can
 * read a voice or a picture yet.
 *
 * @throws EvenkeelError `UploadTooLarge`, `UploadTooMany`, `UploadMalformed`, `UploadEmpty`,
 * `BodyNotJson` for the activity part
 */
export async function readUpload(
  body: Readable,
  contentType: string,
  limits: UploadLimits = UPLOAD_LIMITS,
): Promise<Upload> {
  const parts = new Parts(limits)
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
  readonly #files: Sniffed[] = []
  #count = 0
  #activity: unknown
  #isActivity = false
  #size = 0
  /** The whole of an activity, the first bytes of a file. */
  #held: Buffer[] = []
  #heldSize = 0

  constructor(limits: UploadLimits) {
    this.#limits = limits
  }

  begin({ contentType, field, hasFilename }: PartHead): void {
    this.#isActivity = contentType === ACTIVITY_TYPE || (field === 'activity' && !hasFilename)
    this.#size = 0
    this.#held = []
    this.#heldSize = 0
    this.#count += 1
    if (this.#count > this.#limits.files + 1) throw new EvenkeelError('UploadTooMany')
  }

  data(chunk: Buffer): void {
    this.#size += chunk.length
    const { activity, file } = this.#limits
    if (this.#size > (this.#isActivity ? activity : file)) throw new EvenkeelError('UploadTooLarge')
    const wanted = this.#isActivity ? chunk.length : SNIFF_BYTES - this.#heldSize
    if (wanted <= 0) return
    // A copy: a slice would keep the whole chunk in memory.
    const kept = Buffer.from(chunk.subarray(0, wanted))
    this.#held.push(kept)
    this.#heldSize += kept.length
  }

  end(): void {
    const held = Buffer.concat(this.#held)
    this.#held = []
    if (!this.#isActivity) {
      // A file field that was left empty is sent as a part without a byte.
      if (this.#size > 0) this.#files.push(sniff(held))
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
