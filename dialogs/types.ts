import type {
  EmotionReading,
  Locale,
  MoodPoint,
  RiskEvidence,
  RiskKind,
  RiskLevel,
  RiskReading,
  SpokenReading,
} from '../types.ts'
import type { Family } from './conversation/feelings.ts'
import type { MessageKey } from './messages/en.ts'

/** Distress from 0 (none) to 10 (the worst there is), as the person gives it. */
export type Rating = number

/** What the page, or another rich channel, shows beside the words. */
export type Card =
  | {
      readonly type: 'pacer'
      readonly inhale: number
      readonly hold: number
      readonly exhale: number
      readonly seconds: number
    }
  | { readonly type: 'mood'; readonly points: readonly MoodPoint[] }
  | { readonly type: 'helplines'; readonly country: string | null }
  /** `print`: made to be carried along on paper as well. */
  | { readonly type: 'summary'; readonly rows: readonly SummaryRow[]; readonly print?: boolean }
  | { readonly type: 'download'; readonly what: 'export' }

/** One line of the card that a person can keep: what was asked, and what they answered. */
export interface SummaryRow {
  readonly label: MessageKey
  readonly value: string
}

/** A suggested action: a button whose label is sent as the person's own next message. */
export interface Choice {
  readonly id: string
  readonly label: MessageKey
}

/** One bubble of an answer, before it is put into words of a language. */
export interface Utterance {
  readonly say: MessageKey
  /** Fills `{name}` placeholders of the message. */
  readonly values?: Readonly<Record<string, string | number>>
  readonly choices?: readonly Choice[]
  readonly card?: Card
}

/** Where an open exercise stands: enough to go on after a restart, nothing of the code. */
export interface FlowState {
  readonly flow: string
  readonly version: number
  readonly step: string
  readonly answers: Readonly<Record<string, string | number>>
  /** Steps answered or skipped so far, oldest first: what `back` undoes. Absent means none. */
  readonly trail?: readonly string[]
  readonly startedAt: number
  /** How often in a row the person's answer did not fit the step. */
  readonly misses: number
  /** The moment it was begun in; kept for its episode. */
  readonly context?: EpisodeContext
}

/** The moment in which an exercise was begun, as far as it was known. */
export interface EpisodeContext {
  /** Families of feeling, strongest first. */
  readonly families?: readonly Family[]
  /** Arousal in [−1, 1]. */
  readonly arousal?: number
  readonly control?: 'controllable' | 'uncontrollable'
}

/** One finished or abandoned exercise: what later choices learn from. */
export interface Episode {
  readonly technique: string
  readonly at: number
  readonly before: Rating | null
  readonly after: Rating | null
  readonly finished: boolean
  readonly context?: EpisodeContext
}

/** Something a person said that is worth coming back to, in their own words. They can see it. */
export interface Remembered {
  /** `person`: somebody in their life; `plan`: what they mean to do; `self`: what to call them. */
  readonly kind: 'person' | 'plan' | 'self'
  /** As they wrote it: "my sister Anna", "call my sister tomorrow". */
  readonly text: string
  readonly at: number
  /** When a plan will be over, so that it can be asked about; null when no time was named. */
  readonly due: number | null
  /** True once it was asked about. */
  readonly asked: boolean
}

/** That a reading was put right. Holds no word that the person wrote. */
export interface KeptCorrection {
  /** The feeling that was read; `neutral` when none was, and a voice told of one. */
  readonly read: Family | 'neutral'
  /** What they said it is; null when they only said what it is not. */
  readonly said: Family | null
  /** Milliseconds since the epoch. */
  readonly at: number
  /** The model that read it, by its id. */
  readonly model: string
}

/** Questionnaires that can be filled in; see `dialogs/screening/`. */
export const SCREENING_INSTRUMENTS = ['phq9', 'gad7'] as const
export type ScreeningInstrument = (typeof SCREENING_INSTRUMENTS)[number]

/** Where an open questionnaire stands. */
export interface ScreeningState {
  readonly instrument: ScreeningInstrument
  /** Score of each item answered so far, in their order: 0 … 3. */
  readonly answers: readonly number[]
  readonly startedAt: number
  /** When it last took a turn. */
  readonly lastAt: number
  /** Set aside by the person: it waits until they ask for it. */
  readonly paused: boolean
  /** How often in a row the person's answer was none of the four. */
  readonly misses: number
  /** A question off the script that waits for an answer. */
  readonly aside: 'refusal' | 'worry' | null
}

/** The score of a questionnaire that was answered to its end. */
export interface ScreeningResult {
  readonly instrument: ScreeningInstrument
  /** Sum of the items: PHQ-9 0 … 27, GAD-7 0 … 21. */
  readonly score: number
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** The six steps of a safety plan, in their order; see `dialogs/safety-plan/`. */
export const PLAN_STEPS = [
  'signs',
  'alone',
  'distract',
  'ask',
  'professionals',
  'surroundings',
] as const
export type PlanStep = (typeof PLAN_STEPS)[number]
/** What a person wrote down for each step, in their own words. */
export type PlanLines = Readonly<Record<PlanStep, readonly string[]>>

/** A person's safety plan. Bounded; see `dialogs/safety-plan/plan.ts`. */
export interface SafetyPlan {
  readonly version: 1
  readonly lines: PlanLines
  /** Milliseconds since the epoch. */
  readonly updatedAt: number
  /** The plan before its last changes, newest last: what "undo" goes back to. */
  readonly before: readonly PlanLines[]
}

/** An open safety plan: which step is being filled in, or that changes are awaited. */
export interface PlanState {
  readonly version: 1
  /** A step, or `change`: the whole plan is on the table. A name that is unknown closes it. */
  readonly step: string
  /** Whether the next step follows by itself, or the whole plan is shown again. */
  readonly mode: 'build' | 'edit'
  readonly startedAt: number
  /** When it last took a turn. */
  readonly lastAt: number
  /** Set aside by the person: it waits until they ask for it. */
  readonly paused: boolean
  /** A warning sign that names thoughts of dying: whether they are there now is being asked. */
  readonly sign?: { readonly level: RiskLevel; readonly kind: RiskKind }
}

/** That a person let their voice notes be listened to; see `dialogs/voice/`. */
export interface VoiceConsent {
  /** Version of the words that they agreed to. */
  readonly version: number
  /** Milliseconds since the epoch. */
  readonly at: number
  /** They were told that the sound of the voice is read for feelings, too. */
  readonly feeling: boolean
  /** Agreed on separately: what their voice is usually like is kept, to read it better. */
  readonly calibration?: {
    readonly version: number
    readonly at: number
    /** Running mean and spread of the voice's features: `VoiceNorm` of nlp/voice. */
    readonly norm?: {
      /** The model whose features these are; another one's begin anew. */
      readonly model?: string
      readonly count: number
      readonly mean: readonly number[]
      readonly squares: readonly number[]
    }
  }
}

/** Words that may have been misheard, and how they were heard. */
export interface MisheardWords {
  readonly text: string
  readonly spoken: SpokenReading
}

/** A voice note that is kept, unheard. */
export interface WaitingNote {
  readonly id: string
  /** When it came, in milliseconds since the epoch. */
  readonly at: number
}

/** The voice notes of a conversation that are not done with; see `dialogs/voice/`. */
export interface VoiceState {
  /** They wait for the person's word whether they may be listened to. */
  readonly asking: readonly WaitingNote[]
  /** They are being listened to. */
  readonly reading: readonly WaitingNote[]
  /** Words that may have been misheard, oldest first: the person is asked about one after the other. */
  readonly unsure?: readonly MisheardWords[]
  /** When it was last said that no more notes can be taken. */
  readonly fullAt?: number
}

/** What is known of a person across conversations. */
export interface Profile {
  readonly locale: Locale | null
  /** True once the person chose the language; then it is not changed by what they write. */
  readonly localeChosen: boolean
  /** ISO 3166-1 alpha-2, from a setting or from asking; never guessed. */
  readonly country: string | null
  readonly disclosedAt: number | null
  /** When it was last said again that this is no person; absent: not since `disclosedAt`. */
  readonly remindedAt?: number
  /** When the person was told that a language model words some replies; absent: not yet. */
  readonly languageModelToldAt?: number
  readonly episodes: readonly Episode[]
  /** Newest last; see `dialogs/remember/`. */
  readonly remembered: readonly Remembered[]
  /** Readings that they put right, oldest first; see `dialogs/conversation/kept-corrections.ts`. */
  readonly corrections?: readonly KeptCorrection[]
  /** Scores of finished questionnaires, oldest first. Absent means none. */
  readonly screenings?: readonly ScreeningResult[]
  /** The plan for hard moments. Absent means none was begun. */
  readonly safetyPlan?: SafetyPlan
  /** IANA name, as the page tells it or the person says it; absent when unknown. */
  readonly timeZone?: string
  /** When they asked to be asked after. Absent means never. */
  readonly checkIns?: readonly CheckIn[]
  /** Absent: their voice notes are not listened to before they are asked. */
  readonly voice?: VoiceConsent
}

/** When a check-in comes: at one moment, or at a time of day of the person's time zone. */
export type CheckInRule =
  | { readonly every: 'once' }
  | { readonly every: 'day'; readonly minute: number }
  | { readonly every: 'week'; readonly weekday: number; readonly minute: number }

/** A message that the person asked for, at a time. */
export interface CheckIn {
  /** Unique among the person's own. */
  readonly id: string
  /** `minute` counts from midnight, `weekday` from Sunday, 0. */
  readonly rule: CheckInRule
  /** The next time, in milliseconds since the epoch. */
  readonly dueAt: number
  /** What it is about, in the person's words. */
  readonly about?: string
  /** Agreed on after a talk about danger: it asks after that, and comes while a watch is open. */
  readonly safety?: true
  /** It tells the week in words, and asks nothing. */
  readonly summary?: true
  /** Sent in a row without an answer. */
  readonly unanswered: number
}

/** What the protocol's questions ask after, in C-SSRS's sense; see `dialogs/crisis/known.ts`. */
export const CRISIS_TOPICS = [
  'ideation',
  'today',
  'method',
  'intent',
  'plan',
  'behaviour',
  'recent',
] as const
export type CrisisTopic = (typeof CRISIS_TOPICS)[number]

/** An open watch over somebody's safety; see `dialogs/crisis/`. */
export interface CrisisState {
  readonly level: RiskLevel
  readonly kind: RiskKind
  readonly about: 'self' | 'other'
  /** Step of the crisis protocol that waits for an answer, `watch` when none does. */
  readonly step: string
  readonly since: number
  readonly lastAt: number
  /** What is known of the danger, so that nothing is asked twice. Absent means nothing. */
  readonly known?: Readonly<Partial<Record<CrisisTopic, 'yes' | 'no'>>>
  /** The person answered a direct question with a yes. */
  readonly confirmed?: boolean
  /** When it was last said to be a joke or not meant; the watch is raised after that. */
  readonly deniedAt?: number
  /** When a re-check was last completed: the direct question, answered with a no. */
  readonly checkedAt?: number
  /** When the person was last asked, on coming back, how it is now. */
  readonly returnedAt?: number
  /** They asked not to be asked any more. */
  readonly refused?: boolean
  /** Another danger that was open when this one came on top of it, and still is. */
  readonly beside?: {
    readonly level: RiskLevel
    readonly kind: RiskKind
    readonly about: 'self' | 'other'
  }
  /** What spoke of the danger so far, strongest first; bounded, and never a word they wrote. */
  readonly evidence?: readonly RiskEvidence[]
}

/** Why the last technique was offered or the last reading made: what `why` explains. */
export interface Offer {
  readonly technique: string
  readonly reason: MessageKey
  readonly at: number
  /** The short form was proposed. */
  readonly short?: boolean
}

/** A conversation's saved dialog state. Plain data; unknown shapes restart politely. */
export interface DialogState {
  readonly schema: 1
  readonly flow: FlowState | null
  /** An exercise set aside by a pause, a worry or a crisis; it can be resumed. */
  readonly paused: FlowState | null
  /** An exercise offered and not yet taken up or refused. */
  readonly offer: Offer | null
  readonly lastOffer: Offer | null
  readonly crisis: CrisisState | null
  /** An open or paused questionnaire. Absent means none. */
  readonly screening?: ScreeningState | null
  /** An open safety plan. Absent means none. */
  readonly safetyPlan?: PlanState | null
  /** Absent means none. */
  readonly voice?: VoiceState
  readonly lastReading: EmotionReading | null
  /** `key#variant` of what was said lately, newest last, so that nothing is said twice in a row. */
  readonly said: readonly string[]
  /** What the conversation module remembers between turns (topics heard, question asked, …). */
  readonly notes: Readonly<Record<string, string | number>>
}

/** One message of the person, read, as the dialog sees it. */
export interface DialogInput {
  /** As written. */
  readonly text: string
  /** Normalised for matching: NFKC, simplified script, lower case, trimmed, no invisible characters. */
  readonly plain: string
  readonly locale: Locale
  readonly reading: EmotionReading
  readonly risk: RiskReading
  readonly profile: Profile
  /** Milliseconds since the epoch, from the clock that was passed in. */
  readonly now: number
  /** A client event instead of words, such as `pacer.finished`. */
  readonly event?: string
  /** Ids of the help lines that an operator has confirmed and that are not due again; absent: none. */
  readonly confirmed?: ReadonlySet<string>
}

/** What a dialog step decided. Nothing has been sent or saved yet. */
export interface DialogOutcome {
  readonly state: DialogState
  readonly profile: Profile
  readonly say: readonly Utterance[]
  /** Set when the person gave a distress rating in this turn. */
  readonly rating?: Rating
  /** The reading before, as the person settled it: words, voice or both. */
  readonly settled?: EmotionReading
}

/** Every branch of a turn has this shape: pure, and without I/O. */
export type DialogStep = (state: DialogState, input: DialogInput) => DialogOutcome
