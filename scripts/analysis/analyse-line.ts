import { identifyLanguage } from '../../nlp/language.ts'
import { joinRisk } from '../../nlp/risk.ts'
import type { TextReader, TextReading } from '../../nlp/text/text-reader.ts'
import { unreadable } from '../../nlp/text/unread.ts'
import type { RiskReading } from '../../types.ts'
import { round, roundAll, showRisk } from './show-reading.ts'

export interface AnalysedLine {
  /** One JSON object without a line break. */
  readonly json: string
  /** True when the model failed and the reading asserts nothing. */
  readonly modelFailed: boolean
}

/**
 * Reads one line as `analyze` prints it. The risk is the highest of what the rules and the model
 * see: whatever happens to the model, that of the rules stands.
 */
export async function analyseLine(
  text: string,
  reader: TextReader,
  screen: (text: string) => RiskReading,
): Promise<AnalysedLine> {
  const rules = screen(text)
  let reading: TextReading
  let modelFailed = false
  try {
    reading = await reader.read(text)
  } catch {
    // Counted and told at the end; the error itself may quote what somebody wrote.
    modelFailed = true
    reading = unreadable(identifyLanguage(text))
  }
  const risk = joinRisk(rules, reading.risk)
  const json = JSON.stringify({
    language: reading.language,
    emotions: roundAll(reading.emotions),
    shared: roundAll(reading.shared),
    valence: round(reading.valence),
    arousal: round(reading.arousal),
    confidence: round(reading.confidence),
    abstained: reading.abstained,
    risk: showRisk(risk),
  })
  return { json, modelFailed }
}
