import { joinSpans } from './join-spans.ts'
import { amplify, clippedShare, loudness } from './speech/measure-sound.ts'
import { speechSpans } from './speech/speech-spans.ts'
import { WINDOW, type VoiceDetector } from './speech/voice-detector.ts'
import type { Audio, SoundQuality, SpeechSpan } from './voice-reader.ts'

export interface FoundSpeech {
  readonly quality: SoundQuality
  /** Where somebody speaks, none longer than 28 s; empty when `quality` is `silent` or `noise`. */
  readonly spans: readonly SpeechSpan[]
}

/** Below this loudness, in dB of full scale, even speech would drown in the steps of 16 bits. */
const NOTHING = -70
/** Speech below this is too faint to be read; phones record whispers at about −45. */
const FAINT = -55
/** Sound without speech below this is the hiss of a room. */
const HISS = -50
/** Share of cut-off samples in what is said from which on the voice sounds wrong. */
const CLIPPED = 0.005

/**
 * Where somebody speaks in a recording, and what it is good for. The thresholds were measured on EmoDB
 * with noise, tones and overdrive: see docs/voice.md.
 *
 * Blocks its thread for about 4 ms for each second of sound.
 */
export async function findSpeech(
  { samples, sampleRate }: Audio,
  detector: Pick<VoiceDetector, 'listen'>,
): Promise<FoundSpeech> {
  const loud = loudness(samples)
  if (loud < NOTHING) return { quality: 'silent', spans: [] }
  const chances = await detector.listen(amplify(samples, loud))
  const spans = speechSpans(chances, WINDOW / sampleRate, samples.length / sampleRate)
  if (spans.length === 0) return { quality: loud < HISS ? 'silent' : 'noise', spans }
  const said = joinSpans(samples, sampleRate, spans)
  if (loudness(said) < FAINT) return { quality: 'quiet', spans }
  return { quality: clippedShare(said) > CLIPPED ? 'clipped' : 'clear', spans }
}
