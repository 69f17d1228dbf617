import { EvenkeelError } from '../../errors.ts'

/** The head of one part; names are lower case. */
export interface PartHead {
  readonly contentType: string
  /** `name` of the form field. */
  readonly field: string
  readonly hasFilename: boolean
}

/** Takes the parts of a body as they come; may throw to stop the reading. */
export interface PartReader {
  begin(head: PartHead): void
  data(chunk: Buffer): void
  end(): void
}

/** A head larger than this is no form's. */
const MAX_HEAD = 8192
const CRLF2 = Buffer.from('\r\n\r\n')

/** The boundary that a content type names; undefined when it is not `multipart/form-data`. */
export function boundaryOf(contentType: string): string | undefined {
  if (!/^multipart\/form-data\s*(;|$)/i.test(contentType)) return undefined
  const [, quoted, bare] =
    /;\s*boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType) ?? []
  const boundary = quoted ?? bare
  if (boundary === undefined || boundary.length > 70) throw new EvenkeelError('UploadMalformed')
  return boundary
}

/**
 * Splits a `multipart/form-data` body (RFC 7578, RFC 2046 §5.1) into its parts as the chunks come,
 * and holds no more of it than the end of a chunk that may be the beginning of a boundary.
 */
export class MultipartSplitter {
  readonly #delimiter: Buffer
  readonly #reader: PartReader
  /** What has come and is not yet understood. A delimiter begins with a line break: the first, too. */
  #rest: Buffer = Buffer.from('\r\n')
  #place: 'before' | 'after-delimiter' | 'head' | 'body' | 'done' = 'before'

  constructor(boundary: string, reader: PartReader) {
    this.#delimiter = Buffer.from(`\r\n--${boundary}`, 'latin1')
    this.#reader = reader
  }

  /** @throws EvenkeelError `UploadMalformed` */
  write(chunk: Buffer): void {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    while (this.#step());
  }

  /** @throws EvenkeelError `UploadMalformed` when the last boundary has not come */
  finish(): void {
    if (this.#place !== 'done') throw new EvenkeelError('UploadMalformed')
  }

  /** Takes one thing out of what has come; false when more is needed. */
  #step(): boolean {
    switch (this.#place) {
      case 'before':
      case 'body':
        return this.#toDelimiter()
      case 'after-delimiter':
        return this.#afterDelimiter()
      case 'head':
        return this.#head()
      case 'done':
        // RFC 2046: what follows the last boundary is to be ignored.
        this.#rest = Buffer.alloc(0)
        return false
    }
  }

  #toDelimiter(): boolean {
    const at = this.#rest.indexOf(this.#delimiter)
    const kept = this.#delimiter.length - 1
    const upTo = at === -1 ? Math.max(0, this.#rest.length - kept) : at
    const isBody = this.#place === 'body'
    if (isBody && upTo > 0) this.#reader.data(this.#rest.subarray(0, upTo))
    if (at === -1) {
      this.#rest = this.#rest.subarray(upTo)
      return false
    }
    if (isBody) this.#reader.end()
    this.#rest = this.#rest.subarray(at + this.#delimiter.length)
    this.#place = 'after-delimiter'
    return true
  }

  #afterDelimiter(): boolean {
    if (this.#rest.length < 2) return false
    const next = this.#rest.toString('latin1', 0, 2)
    if (next === '--') {
      this.#place = 'done'
      return true
    }
    // White space may pad the line of a boundary; whoever sends more of it is not sending a form.
    if (next.startsWith(' ') || next.startsWith('\t')) {
      this.#rest = this.#rest.subarray(1)
      return true
    }
    if (next !== '\r\n') throw new EvenkeelError('UploadMalformed')
    // The line break stays: a part without any head then reads like one with an empty one.
    this.#place = 'head'
    return true
  }

  #head(): boolean {
    const end = this.#rest.indexOf(CRLF2)
    if (end > MAX_HEAD || (end === -1 && this.#rest.length > MAX_HEAD + CRLF2.length))
      throw new EvenkeelError('UploadMalformed')
    if (end === -1) return false
    const head = parseHead(this.#rest.toString('latin1', 2, Math.max(2, end)))
    this.#rest = this.#rest.subarray(end + CRLF2.length)
    this.#reader.begin(head)
    this.#place = 'body'
    return true
  }
}

function parseHead(text: string): PartHead {
  const headers = new Map(
    text.split('\r\n').map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const
    }),
  )
  const disposition = headers.get('content-disposition') ?? ''
  if (!/^form-data\b/i.test(disposition)) throw new EvenkeelError('UploadMalformed')
  const [, field = ''] = /;\s*name="([^"]{0,200})"/i.exec(disposition) ?? []
  return {
    field,
    hasFilename: /;\s*filename\*?=/i.test(disposition),
    contentType: (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
  }
}
