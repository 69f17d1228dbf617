import { fuse } from '../../nlp/fusion.ts'
import { findFfmpeg } from '../../nlp/voice/decode/ffmpeg.ts'
import { createVoiceReader } from '../../nlp/voice/load-voice-reader.ts'
import type { VoiceReader } from '../../nlp/voice/voice-reader.ts'
import type { Fuse } from './analyse-recording.ts'

export interface LoadedVoice {
  readonly voice: VoiceReader
  readonly fuse: Fuse
}

/**
 * Loads what reads recordings.
 * @param modelsDir folder that holds manifest.json
 * @throws ModelFileError when the models are missing, changed or cannot be used
 */
export async function loadVoice(modelsDir: string): Promise<LoadedVoice> {
  const ffmpeg = await findFfmpeg(process.env.PATH ?? '')
  const voice = await createVoiceReader(modelsDir, { ...(ffmpeg !== undefined && { ffmpeg }) })
  return { voice, fuse }
}
