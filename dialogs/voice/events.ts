/** Prefix of the events about voice notes, which only the service itself may send. */
export const VOICE_EVENTS = 'voice.'
/** A note cannot be read: the value is `<why>@<id of the note>`; see `UNREAD_REASONS`. */
export const VOICE_UNREAD = 'voice.unread'
/** Reading a note failed and is tried again: the value is the id of the note. */
export const VOICE_DELAYED = 'voice.delayed'

/**
 * Why a note was not read, and which sentence says so: faults of the recording (`AudioFaultCode` and
 * `SoundQuality` of nlp/voice); no words in it; what was kept is gone; the channel has it no more;
 * every try failed.
 */
export const UNREAD_REASONS = {
  AUDIO_EMPTY: 'voice.unread.empty',
  AUDIO_UNKNOWN: 'voice.unread.unknown',
  AUDIO_BROKEN: 'voice.unread.broken',
  AUDIO_TOO_LARGE: 'voice.unread.tooLarge',
  AUDIO_TOO_LONG: 'voice.unread.tooLong',
  AUDIO_TOO_SHORT: 'voice.unread.tooShort',
  QUIET: 'voice.unread.quiet',
  SILENT: 'voice.unread.silent',
  NOISE: 'voice.unread.noise',
  WORDLESS: 'voice.unread.wordless',
  LOST: 'voice.unread.lost',
  GONE: 'voice.unread.gone',
  FAILED: 'voice.unread.failed',
} as const
export type UnreadReason = keyof typeof UNREAD_REASONS
