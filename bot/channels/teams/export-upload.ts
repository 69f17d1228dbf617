import { z } from 'zod'
import type { PlacedFile } from './cards/file-cards.ts'
import { EXPORT_OFFER } from './cards/file-cards.ts'

/** Name of the invoke by which a person accepts or declines a file. */
export const FILE_CONSENT = 'fileConsent/invoke'

const TIMEOUT_MS = 30_000

const context = z.object({ offer: z.literal(EXPORT_OFFER.offer) })
const consent = z.discriminatedUnion('action', [
  z.object({
    type: z.literal('fileUpload'),
    action: z.literal('accept'),
    context,
    uploadInfo: z.object({
      contentUrl: z.string().max(4000),
      name: z.string().max(500),
      uploadUrl: z.string().max(8000),
      uniqueId: z.string().max(500),
      fileType: z.string().max(50),
    }),
  }),
  z.object({ type: z.literal('fileUpload'), action: z.literal('decline'), context }),
])

/** What somebody answered to the offer of a file. */
export type FileAnswer =
  | { readonly action: 'decline' }
  | { readonly action: 'accept'; readonly uploadUrl: string; readonly file: PlacedFile }

/** Reads the value of a `fileConsent/invoke`; null when it is about no file of ours. */
export function readFileConsent(value: unknown): FileAnswer | null {
  const found = consent.safeParse(value).data
  if (!found) return null
  if (found.action === 'decline') return { action: 'decline' }
  const { uploadUrl, ...file } = found.uploadInfo
  return { action: 'accept', uploadUrl, file }
}

/**
 * Where OneDrive for Business and SharePoint take uploads, in Microsoft's clouds.
 * Source: learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges (SharePoint Online
 * and OneDrive for Business), and its pages for the US Government and for 21Vianet.
 */
const UPLOAD_HOSTS = /\.sharepoint(?:-mil)?\.(?:com|us|cn)$/

/** Whether a person's file may be sent to an address: https to SharePoint, and nowhere else. */
export function isOneDrive(url: URL): boolean {
  const { protocol, hostname, port, username, password } = url
  const plain = port === '' && username === '' && password === ''
  return protocol === 'https:' && plain && UPLOAD_HOSTS.test(hostname)
}

/**
 * Puts a file where the person allowed it, in one piece.
 * Source: learn.microsoft.com/onedrive/developer/rest-api/api/driveitem_createuploadsession
 *
 * @param mayUpload which addresses may be sent to; redirects are not followed
 * @returns false when it was not put there
 */
export async function upload(
  uploadUrl: string,
  bytes: Uint8Array<ArrayBuffer>,
  mayUpload: (url: URL) => boolean = isOneDrive,
): Promise<boolean> {
  if (!URL.canParse(uploadUrl) || !mayUpload(new URL(uploadUrl))) return false
  try {
    const response = await fetch(uploadUrl, {
      method: 'PUT',
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
      },
      body: bytes,
    })
    await response.body?.cancel()
    return response.ok
  } catch {
    // Refused, redirected, cut off or too slow: the person is told, and can ask again.
    return false
  }
}
