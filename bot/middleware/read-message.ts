import { identifyLanguage } from '../../nlp/language.ts'
import type { TextReader } from '../../nlp/text/text-reader.ts'
import { unreadable } from '../../nlp/text/unread.ts'
import type { EmotionReading } from '../../types.ts'
import type { Logger } from '../logger.ts'

/** Reads a message. When the model fails, the reading abstains; it never claims "neutral". */
export async function readMessage(
  text: string,
  reader: TextReader,
  logger: Logger,
): Promise<EmotionReading> {
  try {
    return await reader.read(text)
  } catch (error) {
    logger.error({ err: error, model: reader.id }, 'a text could not be read; the reading abstains')
    return unreadable(identifyLanguage(text))
  }
}
