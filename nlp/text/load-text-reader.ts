import { ModelFileError } from '../model-file-error.ts'
import { readManifestEntry, readModelFiles } from '../model-manifest.ts'
import { ClassicalReader } from './classical/classical-reader.ts'
import { LinearModel } from './classical/linear-model.ts'
import { decodeModel } from './classical/model-format.ts'
import type { TextReader } from './text-reader.ts'
import { loadTransformer, type TransformerOptions } from './transformer/load-transformer.ts'

/** The text models by their ids in models/manifest.json, the default first. */
export const TEXT_MODELS = ['transformer', 'classical'] as const
export type TextModel = (typeof TEXT_MODELS)[number]

export interface LoadTextReaderOptions extends TransformerOptions {
  /** The folder that holds manifest.json. */
  readonly modelsDir: string
  readonly model: TextModel
}

/**
 * Loads a text model, checking its files against the manifest. The transformer comes with the
 * classical model, which is heard beside it and answers whatever it cannot.
 *
 * @throws ModelFileError when a file is missing, changed or unreadable
 */
export async function loadTextReader(options: LoadTextReaderOptions): Promise<TextReader> {
  const { modelsDir } = options
  switch (options.model) {
    case 'classical':
      return loadClassical(modelsDir)
    case 'transformer': {
      return loadTransformer(modelsDir, await loadClassical(modelsDir), options)
    }
  }
}

async function loadClassical(modelsDir: string): Promise<TextReader> {
  const entry = await readManifestEntry(modelsDir, 'classical')
  const files = await readModelFiles(modelsDir, entry)
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
