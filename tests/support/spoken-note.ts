import { SHARED_EMOTIONS, type SharedEmotion } from '../../types.ts'
import { AudioFault, type AudioFaultCode } from '../../nlp/voice/audio-fault.ts'
import type {
  ReadVoiceOptions,
  SoundQuality,
  Transcript,
  VoiceReader,
  VoiceReading,
} from '../../nlp/voice/voice-reader.ts'

/** What a made-up voice note says, and how it goes. */
export interface Spoken {
  readonly text?: string
  readonly language?: Transcript['language']
  readonly confidence?: number
  readonly isUnsure?: boolean
  readonly quality?: SoundQuality
  readonly seconds?: number
  readonly feeling?: SharedEmotion
  readonly fault?: AudioFaultCode
  /** So many readings fail before one succeeds. */
  readonly fails?: number
}

/** An Ogg page's capture pattern: enough for a file to be taken for a recording. */
const OGG = 'OggS'
const MARK = '\nspoken:'

/** A voice note that the stand-in reads: it begins like Ogg, and holds what was said as JSON. */
export function spokenNote(spoken: Spoken, size = 0): Buffer {
  const padding = '\0'.repeat(size)
  return Buffer.from(`${OGG}${padding}${MARK}${JSON.stringify(spoken)}`)
}

/** Reads notes of `spokenNote`: the same each time, and with a hand on when it is done. */
export class StandInVoiceReader implements VoiceReader {
  /** With which options it was asked, in order. */
  readonly asked: ReadVoiceOptions[] = []
  closed = false
  /** What a real recording says: one that is no note of `spokenNote`. */
  recorded: Spoken | undefined
  readonly #failed = new Map<string, number>()
  #gate: Promise<void> = Promise.resolve()

  /** Readings wait until the function that is returned is called. */
  hold(): () => void {
    let open: () => void = () => undefined
    this.#gate = new Promise((resolve) => (open = resolve))
    return () => open()
  }

  async read(bytes: Uint8Array, options: ReadVoiceOptions = {}): Promise<VoiceReading> {
    this.asked.push(options)
    await this.#gate
    if (bytes.length === 0) throw new AudioFault('AUDIO_EMPTY', 'no bytes')
    const [, json] = Buffer.from(bytes).toString().split(MARK)
    const spoken = json === undefined ? this.recorded : (JSON.parse(json) as Spoken)
    if (!spoken) throw new AudioFault('AUDIO_UNKNOWN', 'no note of the tests')
    if (spoken.fault) throw new AudioFault(spoken.fault, 'as the test wants it')
    const name = json ?? ''
    const failed = this.#failed.get(name) ?? 0
    if (failed < (spoken.fails ?? 0)) {
      this.#failed.set(name, failed + 1)
      throw new Error('the model failed, as the test wants it')
    }
    return readingOf(spoken, options)
  }

  close(): Promise<void> {
    this.closed = true
    return Promise.resolve()
  }
}

function readingOf(spoken: Spoken, { readFeeling = true, norm }: ReadVoiceOptions): VoiceReading {
  const { text, language = 'en', confidence = 0.95, isUnsure = false } = spoken
  const { quality = 'clear', seconds = 3, feeling = 'sadness' } = spoken
  const span = { start: 0, end: seconds }
  const shared = Object.fromEntries(
    SHARED_EMOTIONS.map((one) => [one, one === feeling ? 0.7 : 0.05]),
  ) as Record<SharedEmotion, number>
  return {
    ...{ seconds, quality, speech: text === undefined ? [] : [span] },
    ...(text !== undefined && {
      transcript: { text, language, confidence, isUnsure, segments: [{ ...span, text }] },
    }),
    ...(text !== undefined &&
      readFeeling && {
        feeling: {
          ...{ shared, valence: -0.5, arousal: -0.2, confidence: 0.7, abstained: false },
          model: 'stand-in',
          isCalibrated: (norm?.count ?? 0) >= 2,
          features: Float32Array.of(seconds, text.length, 1),
        },
      }),
  }
}
