/** Why a recording was not read, though it was a good one. */
export const VOICE_ERRORS = {
  VOICE_BUSY: 'Too many recordings wait to be read.',
  VOICE_DIED: 'The thread that read the recording has ended.',
  VOICE_TIMED_OUT: 'Reading the recording took too long, and the thread was ended.',
  VOICE_FAILED: 'The recording could not be read.',
  VOICE_DOWN: 'The thread that reads recordings is not running.',
  VOICE_CLOSED: 'The voice reader was closed.',
} as const

export type VoiceErrorCode = keyof typeof VOICE_ERRORS

/** A recording was not read. Never holds anything that somebody said. */
export class VoiceError extends Error {
  override readonly name = 'VoiceError'
  readonly code: VoiceErrorCode

  constructor(code: VoiceErrorCode, options?: ErrorOptions) {
    super(VOICE_ERRORS[code], options)
    this.code = code
  }
}
