import type { Language } from '../../types.ts'
import type { Transcript } from './voice-reader.ts'
import { scriptWriter } from './write-script.ts'
import type { RawTranscript } from './whisper/transcribe.ts'

/** Below this confidence, a transcript is shown to the person before anything is built on it. */
export const UNSURE_BELOW = 0.7

/**
 * Puts a transcript into the person's script and says whether it can be trusted.
 * @param script in which Chinese is written
 */
export async function finishTranscript(
  raw: RawTranscript,
  script: 'zh-Hans' | 'zh-Hant',
): Promise<Transcript> {
  const convert = raw.language === 'en' ? (text: string) => text : await scriptWriter(script)
  const segments = raw.segments.map((segment) => ({
    ...segment,
    text: widenMarks(convert(segment.text)),
  }))
  const language = languageOf(raw.language, script)
  return {
    text: joinSegments(segments.map(({ text }) => text)),
    language,
    confidence: raw.confidence,
    isUnsure: raw.confidence < UNSURE_BELOW || raw.doubts.length > 0 || language === 'und',
    segments,
  }
}

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  '?': '？',
  '!': '！',
  ':': '：',
  ';': '；',
}

/** Punctuation after Chinese characters as Chinese writes it; the model often writes the narrow one. */
function widenMarks(text: string): string {
  return text.replace(/(?<=\p{Script=Han})[,.?!:;]\s*/gu, (mark) => WIDE[mark.charAt(0)] ?? mark)
}

function languageOf(code: string, script: 'zh-Hans' | 'zh-Hant'): Language {
  if (code === 'en') return 'en'
  return code === 'zh' ? script : 'und'
}

/** One text of its parts: Chinese has no spaces between sentences. */
function joinSegments(texts: readonly string[]): string {
  return texts.reduce((text, next) => {
    const isTight =
      /[\p{Script=Han}，。？！、；：”’」』）]$/u.test(text) && /^\p{Script=Han}/u.test(next)
    return text + (text === '' || isTight ? '' : ' ') + next
  }, '')
}
