import { readFile, stat } from 'node:fs/promises'
import { joinRisk } from '../../nlp/risk.ts'
import type { TextReader, TextReading } from '../../nlp/text/text-reader.ts'
import { unreadable } from '../../nlp/text/unread.ts'
import { AudioFault, type AudioFaultCode } from '../../nlp/voice/audio-fault.ts'
import { DECODE_LIMITS } from '../../nlp/voice/decode/decode-audio.ts'
import type { VoiceFeeling, VoiceReader, VoiceReading } from '../../nlp/voice/voice-reader.ts'
import type { EmotionReading, RiskReading } from '../../types.ts'
import { round, roundAll, showRisk } from './show-reading.ts'

/** Joins what the words and the voice say; either may be missing. */
export type Fuse = (
  readings: readonly (
    | { readonly modality: 'text'; readonly reading: EmotionReading }
    | { readonly modality: 'voice'; readonly reading: VoiceFeeling }
    | undefined
  )[],
) => EmotionReading

export interface RecordingReaders {
  readonly voice: Pick<VoiceReader, 'read'>
  readonly text: TextReader
  readonly screen: (text: string) => RiskReading
  readonly fuse: Fuse
}

/** Why a line holds no reading: of the recording, of its file, or of the models. */
export type RecordingFault = AudioFaultCode | 'FILE_UNREADABLE' | 'MODEL_FAILED'

export interface AnalysedRecording {
  /** One JSON object without a line break. */
  readonly json: string
  readonly fault: RecordingFault | null
}

/**
 * Reads one recording as `analyze --audio` prints it. Whatever fails, the line comes, with the name of
 * the fault; the risk is the highest of what the rules and the model see in the words, however unsure
 * these are.
 */
export async function analyseRecording(
  file: string,
  readers: RecordingReaders,
): Promise<AnalysedRecording> {
  const heard = await hear(file, readers.voice)
  if (typeof heard === 'string')
    return { json: JSON.stringify({ file, fault: heard }), fault: heard }
  const { transcript, feeling } = heard
  const said = transcript?.text ?? ''
  const words = said === '' ? undefined : await readWords(said, readers.text)
  const fault = words === 'failed' ? 'MODEL_FAILED' : null
  const read = words === 'failed' ? undefined : words
  const fused =
    read || feeling
      ? readers.fuse([
          read && { modality: 'text', reading: read },
          feeling && { modality: 'voice', reading: feeling },
        ])
      : unreadable(transcript?.language ?? 'und')
  const json = JSON.stringify({
    file,
    fault,
    seconds: round(heard.seconds),
    quality: heard.quality,
    speech: heard.speech.map(({ start, end }) => ({ start: round(start), end: round(end) })),
    language: transcript?.language ?? 'und',
    transcript: transcript ? said : null,
    transcriptConfidence: transcript ? round(transcript.confidence) : null,
    transcriptUnsure: transcript?.isUnsure ?? null,
    segments: (transcript?.segments ?? []).map(({ start, end, text }) => ({
      start: round(start),
      end: round(end),
      text,
    })),
    text: read ? showFeeling(read) : null,
    voice: feeling ? showFeeling(feeling) : null,
    emotions: roundAll(fused.emotions),
    ...showFeeling(fused),
    risk: showRisk(joinRisk(readers.screen(said), read?.risk)),
  })
  return { json, fault }
}

async function hear(
  file: string,
  voice: Pick<VoiceReader, 'read'>,
): Promise<VoiceReading | RecordingFault> {
  let bytes: Buffer
  try {
    // A file of any size may be named; one that will be refused is not read first.
    if ((await stat(file)).size > DECODE_LIMITS.bytes) return 'AUDIO_TOO_LARGE'
    bytes = await readFile(file)
  } catch {
    return 'FILE_UNREADABLE'
  }
  try {
    return await voice.read(bytes)
  } catch (error) {
    return error instanceof AudioFault ? error.code : 'MODEL_FAILED'
  }
}

async function readWords(text: string, reader: TextReader): Promise<TextReading | 'failed'> {
  try {
    return await reader.read(text)
  } catch {
    // Counted and told at the end; the error itself may quote what somebody said.
    return 'failed'
  }
}

function showFeeling({
  shared,
  valence,
  arousal,
  confidence,
  abstained,
}: Pick<EmotionReading, 'shared' | 'valence' | 'arousal' | 'confidence' | 'abstained'>) {
  return {
    shared: roundAll(shared),
    valence: round(valence),
    arousal: round(arousal),
    confidence: round(confidence),
    abstained,
  }
}
