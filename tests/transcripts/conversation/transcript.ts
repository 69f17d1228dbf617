import type { EmotionReading } from '../../../types.ts'
import { readingOf } from '../../dialogs/conversation/support.ts'

/** What the reader is taken to have read; without one it abstains. */
export type Mood = 'sad' | 'anxious' | 'angry' | 'glad' | 'flat'

/** One message of the person and the messages that answer it, by key. */
export interface Line {
  readonly person: string
  readonly mood?: Mood
  readonly says: readonly string[]
  /** The exercise that is open after this answer. */
  readonly opens?: string
  /** The exercise that is on offer after this answer. */
  readonly offers?: string
  /** Words that the answer must hold, in the language of the transcript. */
  readonly holds?: string
}

export interface Transcript {
  readonly name: string
  readonly lines: readonly Line[]
}

const SURE = { abstained: false, confidence: 0.75 }

/** A plain reading of each mood. */
export const MOODS: Readonly<Record<Mood, EmotionReading>> = {
  sad: readingOf({
    ...SURE,
    emotions: { sadness: 0.7 },
    shared: { sadness: 0.75 },
    valence: -0.6,
    arousal: -0.3,
  }),
  anxious: readingOf({
    ...SURE,
    emotions: { fear: 0.6, nervousness: 0.5 },
    shared: { fear: 0.7 },
    valence: -0.5,
    arousal: 0.4,
  }),
  angry: readingOf({
    ...SURE,
    emotions: { anger: 0.6, annoyance: 0.5 },
    shared: { anger: 0.7 },
    valence: -0.6,
    arousal: 0.5,
  }),
  glad: readingOf({
    ...SURE,
    emotions: { joy: 0.8 },
    shared: { joy: 0.85 },
    valence: 0.7,
    arousal: 0.4,
  }),
  flat: readingOf({ ...SURE, emotions: { neutral: 0.8 }, shared: { neutral: 0.8 } }),
}
