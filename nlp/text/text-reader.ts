import type { EmotionReading, RiskReading } from '../../types.ts'

/** What a model makes of a text: the feeling, and what else it can tell. */
export interface TextReading extends EmotionReading {
  /** The danger that the model sees; absent when this model does not look for any, or failed. */
  readonly risk?: RiskReading
  /** True when the text was too long for the model to read without gaps. */
  readonly isPartial?: boolean
}

/** A stretch of a text and how much the reading rests on it. */
export interface MovingWords {
  /** As they stand in the text. */
  readonly words: string
  /** By how much the log odds of what was read fall without them; above 0. */
  readonly weight: number
}

/** Reads feeling from written words. */
export interface TextReader {
  /** The model's id in models/manifest.json. */
  readonly id: string
  /** Reads all of the text, however long; never rejects for what a text holds. */
  read(text: string): Promise<TextReading>
  /**
   * Which words moved the reading, strongest first; none when nothing stands out. Costs some ten
   * readings: for when somebody asks. Absent when this model cannot tell.
   * @throws Error when the model is not to be had just now
   */
  explain?(text: string): Promise<readonly MovingWords[]>
  /** Ends what the reader runs. */
  close?(): Promise<void>
}
