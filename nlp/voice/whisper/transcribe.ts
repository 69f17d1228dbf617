import { speechFrames, type SpeechFrames } from '../encoder-session.ts'
import type { Audio, SpeechSpan } from '../voice-reader.ts'
import { confidenceOf } from './confidence.ts'
import type { Doubt } from './guards.ts'
import type { Heard, Listener } from './listener.ts'
import type { Segment } from './segments.ts'

/** What was said, as the model wrote it: not yet in the person's script. */
export interface RawTranscript {
  readonly segments: readonly Segment[]
  /** Code of the language in which most was said; `und` when most sounded like none listened for. */
  readonly language: string
  /** In [0, 1], weighted by the length of what was said. */
  readonly confidence: number
  /** Every doubt about any stretch of which words were kept, or words were dropped. */
  readonly doubts: readonly Doubt[]
}

export interface TranscribeOptions {
  readonly languages: readonly string[]
  readonly script: 'zh-Hans' | 'zh-Hant'
  /** Is given each stretch's lower layers for the feeling, whatever becomes of its words. */
  readonly onFrames?: (frames: SpeechFrames) => void
}

/** Doubts with which no words are kept: what was written is not what was said. */
const EMPTY_WORDS: ReadonlySet<Doubt> = new Set(['no-speech', 'echo', 'stock-phrase'])
/** Below this share of the languages listened for, the speech is in another language. */
const OTHER_LANGUAGE = 0.2

/**
 * Writes down the stretches of speech of a recording.
 * @param spans in order; what is longer than the model hears at once is parted
 * @returns times in seconds from the beginning of the recording
 */
export async function transcribe(
  { samples, sampleRate }: Audio,
  spans: readonly SpeechSpan[],
  listener: Listener,
  options: TranscribeOptions,
): Promise<RawTranscript> {
  const { languages, script, onFrames } = options
  const before = new Map<string, number>()
  const stretches: { span: SpeechSpan; heard: Heard; isKept: boolean }[] = []
  for (const span of spans.flatMap((one) => part(one, listener.longest))) {
    const sound = samples.slice(
      Math.round(span.start * sampleRate),
      Math.round(span.end * sampleRate),
    )
    if (sound.length === 0) continue
    const layers = await listener.encode(sound)
    onFrames?.(speechFrames(layers, sound.length))
    const heard = await listener.listen(sound, layers, { languages, script, before })
    for (const [code, chance] of Object.entries(heard.heardLanguage.chances)) {
      before.set(code, (before.get(code) ?? 0) + chance * (span.end - span.start))
    }
    const isKept = !heard.doubts.some((doubt) => EMPTY_WORDS.has(doubt))
    stretches.push({ span, heard, isKept })
  }
  return {
    segments: stretches.flatMap(({ span, heard, isKept }) =>
      isKept ? heard.segments.map((segment) => shift(segment, span.start)) : [],
    ),
    language: languageOf(stretches),
    confidence: weighted(stretches, ({ heard, isKept }) => (isKept ? confidenceOf(heard) : 0)),
    doubts: [...new Set(stretches.flatMap(({ heard }) => heard.doubts))],
  }
}

type Stretch = { readonly span: SpeechSpan; readonly heard: Heard }

function languageOf(stretches: readonly Stretch[]): string {
  if (weighted(stretches, ({ heard }) => heard.heardLanguage.share) < OTHER_LANGUAGE) return 'und'
  const seconds = new Map<string, number>()
  for (const { span, heard } of stretches) {
    seconds.set(heard.language, (seconds.get(heard.language) ?? 0) + span.end - span.start)
  }
  return [...seconds].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 'und'
}

/** Mean over what was said, by its length; 0 of nothing. */
function weighted<Of extends Stretch>(
  stretches: readonly Of[],
  value: (stretch: Of) => number,
): number {
  const seconds = ({ span }: Of) => span.end - span.start
  const total = stretches.reduce((sum, one) => sum + seconds(one), 0)
  return stretches.reduce((sum, one) => sum + value(one) * seconds(one), 0) / (total || 1)
}

const shift = ({ start, end, text }: Segment, by: number): Segment => ({
  start: start + by,
  end: end + by,
  text,
})

function part({ start, end }: SpeechSpan, longest: number): SpeechSpan[] {
  const count = Math.max(1, Math.ceil((end - start) / longest))
  const length = (end - start) / count
  return Array.from({ length: count }, (_, i) => ({
    start: start + i * length,
    end: i === count - 1 ? end : start + (i + 1) * length,
  }))
}
