import type { HeardFeeling, Language } from '../../types.ts'

/** Sound as every step after decoding sees it. */
export interface Audio {
  /** Mono, in [−1, 1], every sample finite. */
  readonly samples: Float32Array
  readonly sampleRate: 16_000
}

/** A stretch of speech, in seconds from the beginning of the recording. */
export interface SpeechSpan {
  readonly start: number
  readonly end: number
}

/**
 * What a recording is good for. All but `clear` and `clipped` hold too little to read:
 * `silent` nothing above the noise, `quiet` speech too faint, `noise` sound without speech (music,
 * a street). `clipped` is read, with less trust.
 */
export type SoundQuality = 'clear' | 'clipped' | 'quiet' | 'silent' | 'noise'

/** What was said. */
export interface Transcript {
  readonly text: string
  /** Never `mixed`: the model hears one language at a time. `und`: neither English nor Chinese. */
  readonly language: Language
  /** Chance in [0, 1] that the words are right, as far as the model itself can tell. */
  readonly confidence: number
  /** Below this service's threshold, or a guard against invented text spoke up: show it first. */
  readonly isUnsure: boolean
  readonly segments: readonly (SpeechSpan & { readonly text: string })[]
}

/** How it was said, with what a person's own calibration learns from. */
export interface VoiceFeeling extends HeardFeeling {
  /** The encoder's features of this recording, before any calibration: what `VoiceNorm` learns from. */
  readonly features: Float32Array
}

/** A person's own running mean and spread of the features, over the recordings they sent. */
export interface VoiceNorm {
  /** Recordings that went into it. */
  readonly count: number
  readonly mean: readonly number[]
  /** Sum of squared differences from the mean (Welford), of the same length. */
  readonly squares: readonly number[]
}

/** What became of one recording. */
export interface VoiceReading {
  /** Length of the recording in seconds, silence included. */
  readonly seconds: number
  readonly quality: SoundQuality
  readonly speech: readonly SpeechSpan[]
  /** Absent when there was no speech to write down, or the model failed. */
  readonly transcript?: Transcript
  /** Absent when there was too little speech, or the model failed. */
  readonly feeling?: VoiceFeeling
}

export interface ReadVoiceOptions {
  /** The person's own calibration; used from `VOICE_NORM_FROM` recordings on. */
  readonly norm?: VoiceNorm
  /** The script in which Chinese is written. */
  readonly script?: 'zh-Hans' | 'zh-Hant'
  /** False where only the words may be read and not the voice: see the policy table. */
  readonly readFeeling?: boolean
}

/** Recordings after which a person's own calibration is used. */
export const VOICE_NORM_FROM = 2

/** Reads what was said and how it was said. */
export interface VoiceReader {
  /**
   * Decodes and reads one recording, whatever it is called: its kind is found in its bytes.
   * @param bytes as they came; they are not kept
   * @throws AudioFault when the recording cannot be used; Error when every model failed
   */
  read(bytes: Uint8Array, options?: ReadVoiceOptions): Promise<VoiceReading>
  /** Ends what the reader runs. */
  close(): Promise<void>
}
