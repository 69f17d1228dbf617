import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ModelFileError } from '../model-file-error.ts'
import { readManifestEntry, verifyModelFiles } from '../model-manifest.ts'
import { ThreadPool, type PoolIncident, type SetTimer } from '../thread-pool.ts'
import { AudioFault } from './audio-fault.ts'
import { loadFeelingModel, type FeelingModelName } from './feeling/feeling-model.ts'
import { finishTranscript } from './finish-transcript.ts'
import { VoiceError } from './voice-error.ts'
import type { ReadVoiceOptions, VoiceReader, VoiceReading } from './voice-reader.ts'
import type { VoiceResult, VoiceTask, VoiceWorkerSetup } from './worker-messages.ts'

/** The manifest's entry of the words' weights. */
export const VOICE_WORDS = 'voice-words'

/** Files of an exported Whisper: the committed one, or the folder that `ASR_MODEL` names. */
export const WORDS_FILES = [
  'whisper.json',
  'pieces.txt',
  'lower.onnx',
  'upper.onnx',
  'decoder.onnx',
] as const

export interface VoiceReaderOptions {
  /** Folder of a Whisper exported by scripts/train/voice, in place of the committed one. */
  readonly words?: string
  /** True: the files are checked now, and loaded with the first recording; some 200 MB are spared till then. */
  readonly whenNeeded?: boolean
  /** Which model reads how it was said; `research` lies in a folder of its own. */
  readonly emotion?: FeelingModelName
  /** Path of ffmpeg, from `findFfmpeg`: AAC is read with it, and not at all without. */
  readonly ffmpeg?: string
  /** Codes of the languages that are listened for; by default English and Chinese. */
  readonly languages?: readonly string[]
  /** Cores that one pass may use; by default 1. */
  readonly threads?: number
  /** Recordings that may wait; by default 50. */
  readonly queueLimit?: number
  /** Longest time for one recording, in milliseconds; by default two minutes. */
  readonly deadlineMs?: number
  readonly setTimer?: SetTimer
  /** The thread's program; another one is for tests. */
  readonly program?: URL
  readonly onIncident?: (incident: PoolIncident) => void
}

/** A recording of five minutes takes half a minute on a quiet core. */
const DEADLINE_MS = 120_000
const QUEUE_LIMIT = 50
/** The thread holds the sound of five minutes and its tables; networks lie outside its heap. */
const HEAP = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 } as const

const PROGRAM = new URL('./worker.js', import.meta.url)

/**
 * Starts the thread that reads recordings.
 * @param modelsDir folder of manifest.json
 * @throws ModelFileError when a file is missing, changed or cannot be used
 */
export async function createVoiceReader(
  modelsDir: string,
  options: VoiceReaderOptions = {},
): Promise<VoiceReader> {
  const { deadlineMs = DEADLINE_MS, setTimer, onIncident } = options
  const setup: VoiceWorkerSetup = {
    modelsDir,
    ffmpeg: options.ffmpeg,
    words: await locateWords(modelsDir, options.words),
    languages: options.languages ?? ['en', 'zh'],
    threads: options.threads ?? 1,
    emotion: options.emotion ?? 'default',
  }
  // Found out here, in a sentence, and not as the end of the thread.
  await loadFeelingModel(modelsDir, setup.emotion)
  const start = async (): Promise<Threads> => {
    try {
      return await ThreadPool.start<VoiceTask, VoiceResult>({
        program: options.program ?? PROGRAM,
        setup,
        workers: 1,
        queueLimit: options.queueLimit ?? QUEUE_LIMIT,
        heap: HEAP,
        refuse: (fault, cause) => new VoiceError(`VOICE_${fault}`, cause),
        ...(setTimer && { setTimer }),
        ...(onIncident && { onIncident }),
      })
    } catch (error) {
      throw new ModelFileError(
        'MODEL_FILE_UNREADABLE',
        `The speech model in ${setup.words} could not be loaded. ${options.words === undefined ? 'Restore the models folder (git checkout -- models) and the packages (npm ci).' : 'Export it anew with scripts/train/voice/whisper_export.py, or unset ASR_MODEL.'}`,
        { cause: error },
      )
    }
  }
  let starting: Promise<Threads> | undefined
  let isClosed = false
  const threads = (): Promise<Threads> => {
    if (isClosed) return Promise.reject(new VoiceError('VOICE_CLOSED'))
    // What could not be started once is tried again with the next recording.
    starting ??= start().catch((error: unknown) => {
      starting = undefined
      throw error
    })
    return starting
  }
  if (!options.whenNeeded) await threads()
  return {
    read: async (bytes, readOptions) => readWith(await threads(), deadlineMs, bytes, readOptions),
    async close() {
      isClosed = true
      await (await starting?.catch(() => undefined))?.close()
    },
  }
}

type Threads = ThreadPool<VoiceTask, VoiceResult>

async function readWith(
  threads: Threads,
  deadlineMs: number,
  bytes: Uint8Array,
  { script = 'zh-Hans', norm, readFeeling = true }: ReadVoiceOptions = {},
): Promise<VoiceReading> {
  // A copy of one's own goes over to the thread: the caller's bytes stay whole.
  const copy = Uint8Array.from(bytes)
  const result = await threads.run(
    { bytes: copy, script, norm, readFeeling },
    { deadlineMs, transfer: [copy.buffer] },
  )
  if ('fault' in result) throw new AudioFault(result.fault.code, result.fault.message)
  const { reading, transcript } = result
  if (!transcript) return reading
  return { ...reading, transcript: await finishTranscript(transcript, script) }
}

/**
 * The folder of the words' weights.
 * @throws ModelFileError
 */
async function locateWords(modelsDir: string, own: string | undefined): Promise<string> {
  if (own === undefined) {
    const entry = await readManifestEntry(modelsDir, VOICE_WORDS)
    await verifyModelFiles(modelsDir, entry)
    return join(modelsDir, 'voice')
  }
  const names = await readdir(own).catch((error: unknown) => {
    throw new ModelFileError(
      'MODEL_FILE_MISSING',
      `ASR_MODEL names ${own}, which is no folder that can be read.`,
      { cause: error },
    )
  })
  const missing = WORDS_FILES.filter((name) => !names.includes(name))
  if (missing.length > 0)
    throw new ModelFileError(
      'MODEL_FILE_MISSING',
      `ASR_MODEL names ${own}, which lacks ${missing.join(', ')}. Export a Whisper with scripts/train/voice/whisper_export.py, or unset ASR_MODEL.`,
    )
  return resolve(own)
}
