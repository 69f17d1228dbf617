/**
 * Why a recording cannot be used.
 * - `AUDIO_EMPTY`: no bytes, or no sound in them
 * - `AUDIO_UNKNOWN`: not a recording, whatever it is called, or of a kind that is not read here
 * - `AUDIO_BROKEN`: cut off or malformed, so that nothing can be decoded
 * - `AUDIO_TOO_LARGE`, `AUDIO_TOO_LONG`, `AUDIO_TOO_SHORT`: beyond the limits, by what was decoded and
 *   not by what its header says
 */
export type AudioFaultCode =
  | 'AUDIO_EMPTY'
  | 'AUDIO_UNKNOWN'
  | 'AUDIO_BROKEN'
  | 'AUDIO_TOO_LARGE'
  | 'AUDIO_TOO_LONG'
  | 'AUDIO_TOO_SHORT'

/** A recording that cannot be used; the message is for the log and never holds what was said. */
export class AudioFault extends Error {
  override readonly name = 'AudioFault'
  readonly code: AudioFaultCode

  constructor(code: AudioFaultCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
