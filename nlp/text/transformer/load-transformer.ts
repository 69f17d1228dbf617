import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'
import { ModelFileError } from '../../model-file-error.ts'
import { readManifestEntry, verifyModelFiles } from '../../model-manifest.ts'
import type { PoolIncident, SetTimer } from '../../thread-pool.ts'
import type { TextReader } from '../text-reader.ts'
import { parseCalibration, type Calibration } from './calibration.ts'
import type { EncoderErrorCode } from './encoder-error.ts'
import { EncoderPool } from './encoder-pool.ts'
import { TransformerReader } from './transformer-reader.ts'
import type { WorkerSetup } from './worker-messages.ts'

export const TRANSFORMER = 'transformer'

export interface TransformerOptions {
  /** Threads that read; by default `defaultWorkers()`. */
  readonly workers?: number
  /** Messages that may wait; by default 1000. */
  readonly queueLimit?: number
  /** Longest time that a thread may take for one message, in milliseconds; by default 10 s. */
  readonly deadlineMs?: number
  readonly setTimer?: SetTimer
  /** The threads' program; another one is for tests. */
  readonly program?: URL
  readonly onIncident?: (incident: PoolIncident) => void
  readonly onFallback?: (code: EncoderErrorCode, count: number) => void
}

/**
 * How many threads read in a service: one core is left to the thread that serves requests, and more
 * than two are the operator's choice, for each takes some 90 MB.
 */
export function defaultWorkers(): number {
  return Math.min(2, Math.max(1, availableParallelism() - 1))
}

/** How many threads read in a program that does little else. */
export function workersForBatch(): number {
  return Math.min(2, availableParallelism())
}

const NEEDED = ['encoder.onnx', 'tokenizer.json', 'calibration.json'] as const

/**
 * Where the encoder's files lie, after each was checked against the manifest.
 * @throws ModelFileError
 */
export async function locateTransformer(
  modelsDir: string,
): Promise<{ readonly setup: WorkerSetup; readonly calibration: Calibration }> {
  const entry = await readManifestEntry(modelsDir, TRANSFORMER)
  await verifyModelFiles(modelsDir, entry)
  const [encoder = '', tokenizer = '', calibrationFile = ''] = NEEDED.map((name) => {
    const file = entry.files.find(({ path }) => basename(path) === name)
    if (file) return join(modelsDir, file.path)
    throw new ModelFileError(
      'MODEL_FILE_MISSING',
      `The manifest's entry "${TRANSFORMER}" names no ${name}. Restore the models folder (git checkout -- models).`,
    )
  })
  let calibration: Calibration
  try {
    calibration = parseCalibration(await readFile(calibrationFile, 'utf8'))
  } catch (error) {
    throw new ModelFileError(
      'MODEL_FILE_UNREADABLE',
      `${calibrationFile} is not a calibration that this version reads. Restore the models folder (git checkout -- models).`,
      { cause: error },
    )
  }
  const { maxTokens, window, overlap } = calibration
  // Two tokens go around every text.
  return {
    setup: { encoder, tokenizer, plan: { size: Math.min(window, maxTokens - 2), overlap } },
    calibration,
  }
}

/**
 * Starts the encoder's threads.
 *
 * @param classical is heard beside the encoder, and answers when the encoder does not
 * @throws ModelFileError when a file is missing, changed or cannot be used
 */
export async function loadTransformer(
  modelsDir: string,
  classical: TextReader,
  options: TransformerOptions = {},
): Promise<TextReader> {
  const { setup, calibration } = await locateTransformer(modelsDir)
  const { program, setTimer, onIncident, onFallback } = options
  let pool: EncoderPool
  try {
    pool = await EncoderPool.start({
      setup,
      workers: options.workers ?? defaultWorkers(),
      queueLimit: options.queueLimit ?? 1000,
      deadlineMs: options.deadlineMs ?? 10_000,
      ...(program && { program }),
      ...(setTimer && { setTimer }),
      ...(onIncident && { onIncident }),
    })
  } catch (error) {
    throw new ModelFileError(
      'MODEL_FILE_UNREADABLE',
      `The text encoder could not be loaded. Restore the models folder (git checkout -- models) and the packages (npm ci), or set TEXT_MODEL=classical.`,
      { cause: error },
    )
  }
  return new TransformerReader({
    id: TRANSFORMER,
    pool,
    calibration,
    classical,
    ...(onFallback && { onFallback }),
  })
}
