import { readManifestEntry, readModelFiles } from '../model-manifest.ts'
import { ClassicalReader } from './classical/classical-reader.ts'
import { LinearModel } from './classical/linear-model.ts'
import { decodeModel } from './classical/model-format.ts'
import type { TextReader } from './text-reader.ts'
import { ModelFileError } from '../model-file-error.ts'

export interface LoadTextReaderOptions {
  /** The folder that holds manifest.json. */
  readonly modelsDir: string
  readonly model?: 'classical'
}

/**
 * Loads a text model, checking its files against the manifest.
 *
 * @throws ModelFileError when a file is missing, changed or unreadable
 */
export async function loadTextReader(options: LoadTextReaderOptions): Promise<TextReader> {
  const entry = await readManifestEntry(options.modelsDir, options.model ?? 'classical')
  const files = await readModelFiles(options.modelsDir, entry)
  const models = [...files].map(([path, bytes]) => new LinearModel(decodeModel(bytes, path)))
  const [english, chinese] = (['en', 'zh'] as const).map((language) =>
    models.find((model) => model.header.language === language),
  )
  if (!english || !chinese) {
    throw new ModelFileError(
      'MODEL_FILE_MISSING',
      `The model "${entry.id}" lacks its ${english ? 'Chinese' : 'English'} part. Restore the models folder (git checkout -- models).`,
    )
  }
  return new ClassicalReader(entry.id, { english, chinese })
}
