import { AudioFault } from '../../nlp/voice/audio-fault.ts'
import { RecordingGone } from '../jobs/read-voice.job.ts'

/** The largest recording that is fetched: what Telegram lets bots fetch, and our limit of an upload. */
export const LARGEST_RECORDING = 20 * 1024 * 1024
/** How long a recording may take to come, in milliseconds. */
const DOWNLOAD_MS = 60_000

/** A download that failed and may succeed later. Its message never holds the address, which is secret. */
export class DownloadFailed extends Error {
  override readonly name = 'DownloadFailed'
}

/**
 * Fetches a recording. Redirects are not followed: they would lead past the list of allowed hosts.
 *
 * @param address may hold a secret, and stands in no error
 * @param signal ends it early
 * @throws RecordingGone when it is not there any more; AudioFault `AUDIO_TOO_LARGE`; DownloadFailed
 */
export async function download(address: string, signal?: AbortSignal): Promise<Uint8Array> {
  const limit = AbortSignal.timeout(DOWNLOAD_MS)
  const ends = signal ? AbortSignal.any([signal, limit]) : limit
  let response: Response
  try {
    response = await fetch(address, { redirect: 'error', signal: ends })
  } catch {
    throw new DownloadFailed('no answer, or a redirect')
  }
  const { status, body } = response
  if (!response.ok || !body) {
    await body?.cancel()
    if (status === 404 || status === 410 || status === 401 || status === 403)
      throw new RecordingGone(`the recording's address answered ${status}`)
    throw new DownloadFailed(`the recording's address answered ${status}`)
  }
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > LARGEST_RECORDING) break
      chunks.push(chunk)
    }
  } catch {
    throw new DownloadFailed('the recording broke off')
  }
  if (size > LARGEST_RECORDING) throw new AudioFault('AUDIO_TOO_LARGE', 'above 20 MB')
  return Buffer.concat(chunks)
}
