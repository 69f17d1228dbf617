import type { EmotionReading } from '../../types.ts'

/** Reads feeling from written words. */
export interface TextReader {
  /** The model's id in models/manifest.json. */
  readonly id: string
  /** Reads all of the text, however long; never rejects for what a text holds. */
  read(text: string): Promise<EmotionReading>
}
