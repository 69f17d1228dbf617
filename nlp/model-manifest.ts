import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { ModelFileError } from './model-file-error.ts'

const FileEntry = z.object({
  /** Relative to the models folder, never outside it. */
  path: z.string().regex(/^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9][a-z0-9._-]*)*$/i),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

const ModelEntry = z.object({
  id: z.string().min(1),
  files: z.array(FileEntry).min(1),
  licence: z.string().min(1),
  labels: z.array(z.string()),
  /** What it was trained from: another model, or `none`. */
  base: z.string(),
  /** Commit of the training script that made the files. */
  trainedAt: z.string(),
  data: z.array(z.string()),
  seed: z.int(),
  scores: z.record(z.string(), z.number()),
})

const Manifest = z.object({ models: z.array(ModelEntry) })

export type ModelManifestEntry = z.infer<typeof ModelEntry>

const ADVICE =
  'Restore the models folder (git checkout -- models) or train the model anew (see models/README.md).'

async function readOrExplain(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    throw missing(path, error)
  }
}

function missing(path: string, cause: unknown): ModelFileError {
  return new ModelFileError(
    'MODEL_FILE_MISSING',
    `The model file ${path} cannot be read. ${ADVICE}`,
    { cause },
  )
}

function requireSame(
  path: string,
  { bytes, sha256 }: z.infer<typeof FileEntry>,
  actual: { readonly bytes: number; readonly sha256: string },
): void {
  if (actual.bytes === bytes && actual.sha256 === sha256) return
  throw new ModelFileError(
    'MODEL_FILE_CHANGED',
    `The model file ${path} is not the one in the manifest (${actual.bytes} bytes instead of ${bytes}, or another SHA-256). ${ADVICE}`,
  )
}

/**
 * The manifest's entry of a model.
 *
 * @throws ModelFileError when the manifest is missing or malformed, or names no such model
 */
export async function readManifestEntry(
  modelsDir: string,
  id: string,
): Promise<ModelManifestEntry> {
  const path = join(modelsDir, 'manifest.json')
  const bytes = await readOrExplain(path)
  let entries: ModelManifestEntry[]
  try {
    entries = Manifest.parse(JSON.parse(bytes.toString('utf8'))).models
  } catch (error) {
    throw new ModelFileError(
      'MODEL_FILE_UNREADABLE',
      `The model manifest ${path} is malformed. ${ADVICE}`,
      { cause: error },
    )
  }
  const entry = entries.find((model) => model.id === id)
  if (!entry) {
    throw new ModelFileError(
      'MODEL_UNKNOWN',
      `There is no model "${id}" in ${path}; it names ${entries.map((e) => e.id).join(', ') || 'none'}.`,
    )
  }
  return entry
}

/**
 * A model's files by their manifest path, each checked against its size and SHA-256.
 *
 * @throws ModelFileError when a file is missing or is not the one that the manifest names
 */
export async function readModelFiles(
  modelsDir: string,
  entry: ModelManifestEntry,
): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for (const file of entry.files) {
    const path = join(modelsDir, file.path)
    const content = await readOrExplain(path)
    const sha256 = createHash('sha256').update(content).digest('hex')
    requireSame(path, file, { bytes: content.length, sha256 })
    files.set(file.path, content)
  }
  return files
}

/**
 * Checks a model's files like `readModelFiles` without holding them in memory: for those that are
 * loaded by their path.
 *
 * @throws ModelFileError when a file is missing or is not the one that the manifest names
 */
export async function verifyModelFiles(
  modelsDir: string,
  entry: ModelManifestEntry,
): Promise<void> {
  for (const file of entry.files) {
    const path = join(modelsDir, file.path)
    const hash = createHash('sha256')
    let bytes = 0
    try {
      await pipeline(createReadStream(path), async (chunks: AsyncIterable<Buffer>) => {
        for await (const chunk of chunks) {
          hash.update(chunk)
          bytes += chunk.length
        }
      })
    } catch (error) {
      throw missing(path, error)
    }
    requireSame(path, file, { bytes, sha256: hash.digest('hex') })
  }
}
