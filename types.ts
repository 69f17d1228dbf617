/**
 * What the rooms share. `dialogs` and `nlp` never import each other; both import this file and
 * `bot` joins them. Keep it small: types, their literal lists, nothing that runs.
 */

/** GoEmotions' 28 labels in the order of its `labels.txt` (Demszky et al. 2020, ACL). */
export const GO_EMOTIONS = [
  'admiration',
  'amusement',
  'anger',
  'annoyance',
  'approval',
  'caring',
  'confusion',
  'curiosity',
  'desire',
  'disappointment',
  'disapproval',
  'disgust',
  'embarrassment',
  'excitement',
  'fear',
  'gratitude',
  'grief',
  'joy',
  'love',
  'nervousness',
  'optimism',
  'pride',
  'realization',
  'relief',
  'remorse',
  'sadness',
  'surprise',
  'neutral',
] as const
export type GoEmotion = (typeof GO_EMOTIONS)[number]

/** The seven labels that every modality shares: Ekman's six and neutral. */
export const SHARED_EMOTIONS = [
  'anger',
  'disgust',
  'fear',
  'joy',
  'neutral',
  'sadness',
  'surprise',
] as const
export type SharedEmotion = (typeof SHARED_EMOTIONS)[number]

/**
 * What language a text is in, as BCP 47 tags; `mixed` is English and Chinese together, `und` is
 * anything that cannot be told: no letters, emoji only, another language.
 */
export const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant', 'mixed', 'und'] as const
export type Language = (typeof LANGUAGES)[number]

/** The languages that Evenkeel speaks; both scripts of Chinese. */
export const LOCALES = ['en', 'zh-Hans', 'zh-Hant'] as const
export type Locale = (typeof LOCALES)[number]

export type Modality = 'text' | 'voice' | 'face'

/** How a person seems to feel in one message. */
export interface EmotionReading {
  readonly language: Language
  /** Probability of each of GoEmotions' 28 labels, multi-label: each in [0, 1], no fixed sum. */
  readonly emotions: Readonly<Record<GoEmotion, number>>
  /** Probability of each of the shared seven, multi-label: each in [0, 1], no fixed sum. */
  readonly shared: Readonly<Record<SharedEmotion, number>>
  /** Unpleasant −1 … pleasant 1. */
  readonly valence: number
  /** Calm −1 … activated 1. */
  readonly arousal: number
  /** Distress 0 … 1, when the model tells it. */
  readonly distress?: number
  /** Calibrated chance in [0, 1] that the strongest of the shared seven is right. */
  readonly confidence: number
  /** True when the reading is too unsure to be asserted; the dialog then asks instead. */
  readonly abstained: boolean
  readonly modalities: readonly Modality[]
  /** Which model read it, by its id in models/manifest.json; `none` when no model could. */
  readonly model: string
  /** What each modality said by itself, when several were joined; see `nlp/fusion.ts`. */
  readonly parts?: readonly ReadingPart[]
  /** Words and voice are both sure, and say different things. */
  readonly disagreement?: Disagreement
  /** The person was asked which is closer, and this is their answer. */
  readonly settled?: 'words' | 'voice' | 'both'
}

/** What one modality said by itself, and how much it counted in the joined reading. */
export interface ReadingPart {
  readonly modality: Modality
  readonly shared: Readonly<Record<SharedEmotion, number>>
  /** [−1, 1] */
  readonly valence: number
  /** [−1, 1] */
  readonly arousal: number
  readonly confidence: number
  readonly abstained: boolean
  /** Its share in the joined seven, in [0, 1]; the shares of all parts sum to 1. */
  readonly share: number
  /** True when the person's own calibration was used. */
  readonly isCalibrated?: boolean
}

/** What words and voice say, where they are apart. */
export interface Disagreement {
  readonly kind: 'disagreement'
  readonly words: SharedEmotion
  readonly voice: SharedEmotion
}

/** How something was said. */
export interface HeardFeeling {
  /** Probability of each of the shared seven; each in [0, 1], summing to 1. */
  readonly shared: Readonly<Record<SharedEmotion, number>>
  /** Unpleasant −1 … pleasant 1. */
  readonly valence: number
  /** Calm −1 … activated 1. */
  readonly arousal: number
  /** Calibrated chance in [0, 1] that the strongest of the seven is right. */
  readonly confidence: number
  readonly abstained: boolean
  /** The model's id in models/manifest.json. */
  readonly model: string
  /** True when the person's own calibration was used. */
  readonly isCalibrated: boolean
}

/**
 * How a voice note was heard, beside its words: what a turn can join with the reading of the words.
 * Nothing of the sound is in it.
 */
export interface SpokenReading {
  /** Id of the note. */
  readonly note: string
  /** Length in seconds, silence included. */
  readonly seconds: number
  readonly quality: 'clear' | 'clipped' | 'quiet' | 'silent' | 'noise'
  /** Chance in [0, 1] that the words are right. */
  readonly confidence: number
  /** The words may be wrong: nothing may be built on them before the person has said that they are right. */
  readonly isUnsure: boolean
  /** How it sounded; absent where that is not read, or there was too little speech. */
  readonly feeling?: HeardFeeling
}

/** Levels in the sense of the Columbia-Suicide Severity Rating Scale, lowest first. */
export const RISK_LEVELS = ['none', 'low', 'moderate', 'high', 'imminent'] as const
export type RiskLevel = (typeof RISK_LEVELS)[number]

export const RISK_KINDS = ['suicide', 'self-harm', 'harm-to-others', 'abuse', 'medical'] as const
export type RiskKind = (typeof RISK_KINDS)[number]

/** One reason for a risk level. Never holds a word that the person wrote. */
export interface RiskEvidence {
  readonly source: 'rule' | 'model' | 'trajectory' | 'open-case'
  /** Id of the rule, model or trend, for example `en.suicide.wish-to-be-dead`. */
  readonly id: string
  readonly level: RiskLevel
  readonly kind: RiskKind
}

export interface RiskReading {
  readonly level: RiskLevel
  /** Kind of the strongest evidence; null exactly when the level is `none`. */
  readonly kind: RiskKind | null
  /** Whose danger it is: the person's own, or somebody they worry about. */
  readonly about: 'self' | 'other'
  readonly evidence: readonly RiskEvidence[]
}

/** One point of a person's mood trajectory. */
export interface MoodPoint {
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly source: Modality | 'rating'
  /** [−1, 1] */
  readonly valence: number
  /** [−1, 1] */
  readonly arousal: number
  readonly shared: Readonly<Record<SharedEmotion, number>>
  /** Distress the person gave themselves, 0 (none) … 10 (worst); only when the source is `rating`. */
  readonly rating?: number
  readonly confidence: number
  readonly abstained: boolean
}
