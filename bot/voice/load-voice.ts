import { createVoiceReader } from '../../nlp/voice/load-voice-reader.ts'
import { findFfmpeg } from '../../nlp/voice/decode/ffmpeg.ts'
import type { VoiceReader } from '../../nlp/voice/voice-reader.ts'
import type { Config } from '../config.ts'
import { EvenkeelError } from '../errors.ts'
import type { Logger } from '../logger.ts'

/** `default`: trained on data that anybody may use; `research`: on data for research alone. */
export const VOICE_EMOTION_MODELS = ['default', 'research'] as const

/** What a loader of the speech models is given. */
export interface VoiceModelOptions {
  readonly modelsDir: string
  readonly emotionModel: (typeof VOICE_EMOTION_MODELS)[number]
  /** A folder with another speech model than the one that comes with Evenkeel. */
  readonly asrModel?: string
  /** Codes of the languages that are listened for. */
  readonly languages: readonly string[]
  /** Path of ffmpeg; without it AAC is not read. */
  readonly ffmpeg?: string
  readonly logger: Logger
}

export type LoadVoiceReader = (options: VoiceModelOptions) => Promise<VoiceReader>

/** The settings that say how voice notes are read. */
type VoiceSettings = Pick<
  Config,
  | 'MODELS_DIR'
  | 'VOICE_MAX_SECONDS'
  | 'VOICE_EMOTION_MODEL'
  | 'VOICE_LANGUAGES'
  | 'ASR_MODEL'
  | 'searchPath'
>

/**
 * The reader that the settings name.
 * @throws EvenkeelError `VoiceModelMissing` that says which command fixes it
 */
export async function loadVoice(
  config: VoiceSettings,
  logger: Logger,
  load: LoadVoiceReader = speechModels,
): Promise<VoiceReader> {
  const { MODELS_DIR, VOICE_MAX_SECONDS, VOICE_EMOTION_MODEL, ASR_MODEL, searchPath } = config
  const ffmpeg = await findFfmpeg(searchPath)
  try {
    const reader = await load({
      modelsDir: MODELS_DIR,
      emotionModel: VOICE_EMOTION_MODEL,
      languages: config.VOICE_LANGUAGES,
      logger,
      ...(ASR_MODEL !== undefined && { asrModel: ASR_MODEL }),
      ...(ffmpeg !== undefined && { ffmpeg }),
    })
    logger.info(
      { emotion: VOICE_EMOTION_MODEL, maxSeconds: VOICE_MAX_SECONDS, aac: ffmpeg !== undefined },
      ffmpeg === undefined
        ? 'voice notes are listened to; AAC (M4A, older iPhones) is not, because ffmpeg is not installed'
        : 'voice notes are listened to',
    )
    if (VOICE_EMOTION_MODEL === 'research')
      logger.warn(
        'VOICE_EMOTION_MODEL is research: that model was trained on data that may not be used commercially (models/)',
      )
    return reader
  } catch (error) {
    throw new EvenkeelError(
      'VoiceModelMissing',
      ASR_MODEL === undefined
        ? 'VOICE is on, but its models in models/ cannot be loaded: restore them (git checkout -- models), or set VOICE=off.'
        : `VOICE is on, but the models cannot be loaded: ASR_MODEL ${ASR_MODEL} must be the folder of a speech model (docs/voice.md), or set VOICE=off.`,
      { cause: error },
    )
  }
}

/** The models in the folder, in a thread of their own; what befalls it is logged and counted. */
function speechModels(options: VoiceModelOptions): Promise<VoiceReader> {
  const { modelsDir, emotionModel, languages, asrModel, ffmpeg, logger } = options
  return createVoiceReader(modelsDir, {
    whenNeeded: true,
    emotion: emotionModel,
    languages,
    ...(asrModel !== undefined && { words: asrModel }),
    ...(ffmpeg !== undefined && { ffmpeg }),
    onIncident: ({ what, count, cause }) =>
      logger.warn({ what, count, ...(cause !== undefined && { err: cause }) }, 'speech models'),
  })
}
