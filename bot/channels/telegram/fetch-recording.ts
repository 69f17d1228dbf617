import { GrammyError, type Api } from 'grammy'
import { AudioFault } from '../../../nlp/voice/audio-fault.ts'
import { RecordingGone } from '../../jobs/read-voice.job.ts'
import type { RemoteRecording } from '../../media/media-store.ts'
import { download, DownloadFailed, LARGEST_RECORDING } from '../download.ts'
import { forGrammy } from './grammy-signal.ts'

/** Where Telegram's files lie, unless the settings name another server. */
const API_ROOT = 'https://api.telegram.org'
/** A path as the Bot API gives it: nothing that could lead elsewhere on the server. */
const FILE_PATH = /^(?!.*\.\.)[\w./-]{1,500}$/

export interface TelegramFiles {
  readonly api: Api
  readonly token: string
  readonly root: string | undefined
  readonly signal: AbortSignal
}

/**
 * Fetches a voice note of Telegram: bots may fetch files of up to 20 MB, by an address that holds the
 * bot's token and is good for an hour (core.telegram.org/bots/api#getfile).
 *
 * @throws RecordingGone, AudioFault `AUDIO_TOO_LARGE`, DownloadFailed; none of them with the address
 */
export async function fetchRecording(
  { reference, size = 0 }: RemoteRecording,
  { api, token, root = API_ROOT, signal }: TelegramFiles,
): Promise<Uint8Array> {
  const { fileId } = reference
  if (typeof fileId !== 'string') throw new RecordingGone('no id of a file was kept')
  if (size > LARGEST_RECORDING) throw new AudioFault('AUDIO_TOO_LARGE', 'as Telegram says')
  const path = await pathOf(fileId, api, signal)
  if (path === undefined || !FILE_PATH.test(path))
    throw new RecordingGone('Telegram named no place of the file')
  return download(`${root}/file/bot${token}/${path}`, signal)
}

async function pathOf(fileId: string, api: Api, signal: AbortSignal): Promise<string | undefined> {
  try {
    return (await api.getFile(fileId, forGrammy(signal))).file_path
  } catch (error) {
    if (!(error instanceof GrammyError)) throw new DownloadFailed('getFile: no answer')
    const { error_code: status, description } = error
    if (status === 400 && /too big/i.test(description))
      throw new AudioFault('AUDIO_TOO_LARGE', 'as Telegram says')
    if (status === 400) throw new RecordingGone(`getFile: ${status}`)
    throw new DownloadFailed(`getFile: ${status}`)
  }
}
