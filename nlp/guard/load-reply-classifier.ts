import { ModelFileError } from '../model-file-error.ts'
import { readManifestEntry, readModelFiles } from '../model-manifest.ts'
import { decodeModel } from '../text/classical/model-format.ts'
import { OUTPUTS, ReplyClassifier } from './reply-classifier.ts'

/**
 * Loads the guard's classifier, checking its file against the manifest.
 *
 * @param modelsDir the folder that holds manifest.json
 * @throws ModelFileError when a file is missing, changed or made for another version
 */
export async function loadReplyClassifier(modelsDir: string): Promise<ReplyClassifier> {
  const entry = await readManifestEntry(modelsDir, 'guard')
  const [file] = await readModelFiles(modelsDir, entry)
  const model = file && decodeModel(file[1], file[0])
  if (!model || model.header.second.join() !== OUTPUTS.join()) {
    throw new ModelFileError(
      'MODEL_FILE_UNREADABLE',
      'The guard’s model was made for another version of Evenkeel. Restore the models folder (git checkout -- models).',
    )
  }
  return new ReplyClassifier(model)
}
