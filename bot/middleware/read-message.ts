import { identifyLanguage } from '../../nlp/language.ts'
import type { TextReader } from '../../nlp/text/text-reader.ts'
import { unreadable } from '../../nlp/text/unread.ts'
import type { EmotionReading, RiskReading } from '../../types.ts'
import type { Logger } from '../logger.ts'

/** What the model made of a message. */
export interface ReadMessage {
  readonly reading: EmotionReading
  /** The danger that the model saw; absent when it does not look for any, or failed. */
  readonly seen?: RiskReading
  /** True when the text was too long to be read without gaps. */
  readonly isPartial: boolean
}

/** What is known of words that are not read for feelings: a command, or none at all. */
export const UNREAD: ReadMessage = { reading: unreadable('und'), isPartial: false }

/** Reads a message. When the model fails, the reading abstains; it never claims "neutral". */
export async function readMessage(
  text: string,
  reader: TextReader,
  logger: Logger,
): Promise<ReadMessage> {
  try {
    const { risk, isPartial = false, ...reading } = await reader.read(text)
    return { reading, isPartial, ...(risk && { seen: risk }) }
  } catch (error) {
    logger.error({ err: error, model: reader.id }, 'a text could not be read; the reading abstains')
    return { reading: unreadable(identifyLanguage(text)), isPartial: false }
  }
}
