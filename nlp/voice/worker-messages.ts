import type { ThreadReply } from '../thread-pool.ts'
import type { AudioFaultCode } from './audio-fault.ts'
import type { FeelingModelName } from './feeling/feeling-model.ts'
import type { VoiceNorm, VoiceReading } from './voice-reader.ts'
import type { RawTranscript } from './whisper/transcribe.ts'

/** What the thread is loaded from. */
export interface VoiceWorkerSetup {
  /** Folder of manifest.json, for the voice detector. */
  readonly modelsDir: string
  /** Path of ffmpeg, where there is one: AAC is read with it. */
  readonly ffmpeg?: string | undefined
  /** Folder of whisper.json and the networks, checked against the manifest where it is ours. */
  readonly words: string
  /** Codes of the languages that are listened for. */
  readonly languages: readonly string[]
  /** Cores that one pass may use. */
  readonly threads: number
  /** Which model reads how it was said. */
  readonly emotion: FeelingModelName
}

/** What the thread is started with. */
export interface VoiceWorkerData extends VoiceWorkerSetup {
  /** Shared cell of the thread's `NativeGate`. */
  readonly gate: SharedArrayBuffer
}

/** One recording, as it came. */
export interface VoiceTask {
  readonly bytes: Uint8Array
  readonly script: 'zh-Hans' | 'zh-Hant'
  /** The person's own calibration. */
  readonly norm?: VoiceNorm | undefined
  /** False where the words alone may be read. */
  readonly readFeeling: boolean
}

/** What the thread made of it: a reading whose words are not yet in the person's script, or a fault. */
export type VoiceResult =
  | { readonly fault: { readonly code: AudioFaultCode; readonly message: string } }
  | {
      readonly reading: Omit<VoiceReading, 'transcript'>
      readonly transcript: RawTranscript | null
    }

export type VoiceWorkerReply = ThreadReply<VoiceResult>
