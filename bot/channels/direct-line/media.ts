import type { Attachment, InboundActivity } from '../../activity.ts'
import { plainName, sniff, SNIFF_BYTES, type Sniffed } from '../../../nlp/sniff.ts'
import type { UploadedFile } from './upload.ts'

/** Cards of the Bot Framework and what a client pastes as text are no files. */
const NO_FILE = /^(application\/vnd\.microsoft\.|text\/)/
/** A data URL (RFC 2397) in base64; the four characters of base64 hold three bytes. */
const DATA_URL = /^data:[^,]{0,200};base64,/i
const BASE64_LOOKED_AT = Math.ceil(SNIFF_BYTES / 3) * 4

/**
 * The files in an activity's own attachments: what a data URL holds is told by its bytes; an
 * address is never fetched, so what lies there is a file of unknown kind.
 *
 * @param wants of which files the bytes are given, too; the limit of a body stands before them
 */
export function attachedFiles(
  body: unknown,
  wants: (file: Sniffed) => boolean = () => false,
): readonly UploadedFile[] {
  if (!isRecord(body) || !Array.isArray(body.attachments)) return []
  return body.attachments
    .filter(isRecord)
    .flatMap(({ contentType, contentUrl }): UploadedFile[] => {
      if (typeof contentType === 'string' && NO_FILE.test(contentType)) return []
      const url = typeof contentUrl === 'string' ? contentUrl : ''
      const [head] = DATA_URL.exec(url) ?? []
      if (head === undefined) return [sniff(new Uint8Array())]
      const start = url.slice(head.length, head.length + BASE64_LOOKED_AT)
      const file = sniff(Buffer.from(start, 'base64'))
      return [
        wants(file) ? { ...file, bytes: Buffer.from(url.slice(head.length), 'base64') } : file,
      ]
    })
}

/** An activity with its files: the kinds for the answer, the names for the conversation's log. */
export function withFiles(inbound: InboundActivity, files: readonly Sniffed[]): InboundActivity {
  if (files.length === 0) return inbound
  return {
    ...inbound,
    attachments: files.length,
    media: files.map(({ media }) => media),
    files: files.map((file): Attachment => ({
      contentType: file.contentType,
      name: plainName(file),
    })),
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
