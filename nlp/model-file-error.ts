export type ModelFileErrorCode =
  'MODEL_FILE_MISSING' | 'MODEL_FILE_CHANGED' | 'MODEL_FILE_UNREADABLE' | 'MODEL_UNKNOWN'

/** A model's files are not what the manifest says; the message tells what to do. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError'
  readonly code: ModelFileErrorCode

  constructor(code: ModelFileErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
