/** Why the encoder gave no answer to a message. */
export const ENCODER_ERRORS = {
  ENCODER_BUSY: 'Too many messages wait to be read.',
  ENCODER_DIED: 'The thread that read the message has ended.',
  ENCODER_TIMED_OUT: 'Reading took too long, and the thread was ended.',
  ENCODER_FAILED: 'The encoder could not read the message.',
  ENCODER_DOWN: 'No thread that reads is running.',
  ENCODER_CLOSED: 'The encoder was closed.',
} as const

export type EncoderErrorCode = keyof typeof ENCODER_ERRORS

/** A message was not read by the encoder. Never holds anything that somebody wrote. */
export class EncoderError extends Error {
  override readonly name = 'EncoderError'
  readonly code: EncoderErrorCode

  constructor(code: EncoderErrorCode, options?: ErrorOptions) {
    super(ENCODER_ERRORS[code], options)
    this.code = code
  }
}
