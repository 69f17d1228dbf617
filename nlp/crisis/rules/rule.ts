import type { RiskKind, RiskLevel } from '../../../types.ts'

/**
 * A frame around a match that changes what it means.
 *
 * - `negation`: an odd number of negations reaches the match with nothing but filler in between
 * - `idiom`: a figure of speech overlaps the match ("die of laughter", 想死你了)
 * - `humour`: laughter in the same clause; people also laugh when they mean it
 * - `fiction`: a film, song, book, game, piece of news or dream is being told
 * - `condition`: it hangs on an "if"; counts only where a rule says so
 * - `mundane`: a petty cause is named with it (food from the fridge, a queue, a spreadsheet)
 * - `everyday`: everyday life beside a sign that names no death ("by the time you read this I'll be
 *   gone, back Monday"); counts only where a rule says so
 * - `topic`: a lesson, a leaflet or a play, and no word of the one who writes
 * - `hypothetical`: the program is asked what it would say if somebody said so
 * - `past`: told as long over, without a word such as "again" or "still"
 * - `second-person`: said to somebody ("kill yourself"), or asked of the program
 * - `third-person`: somebody else is the subject; does not lower, only says whose danger it is
 */
export type Scope =
  | 'negation'
  | 'idiom'
  | 'humour'
  | 'fiction'
  | 'condition'
  | 'mundane'
  | 'everyday'
  | 'topic'
  | 'hypothetical'
  | 'past'
  | 'second-person'
  | 'third-person'

/** A text that shows a rule at work, with what the rule should make of it. */
export interface Example {
  readonly text: string
  /** Level of this rule's evidence; the rule's own level when left out. */
  readonly level?: RiskLevel
  readonly about?: 'self' | 'other'
}

/** One sign of danger, as data. `docs/crisis.md` says how to add one. */
export interface RiskRule {
  /** `<language>.<kind>.<name>`, unique. */
  readonly id: string
  readonly language: 'en' | 'zh'
  readonly kind: RiskKind
  /** Level when no scope applies, in C-SSRS's sense. */
  readonly level: Exclude<RiskLevel, 'none'>
  /**
   * Regular expressions over one clause of prepared text (see `prepare.ts`): lower case,
   * simplified script, no apostrophes. `<name>` stands for a fragment of the language. Repetitions
   * are bounded, so that every pattern takes linear time.
   */
  readonly patterns: readonly string[]
  /**
   * How far a pattern sees: one clause, or from the beginning of a sentence over its commas. What
   * is told in steps ("he locked the door, he says goodbye") needs the sentence. Left out: a clause.
   */
  readonly reach?: 'clause' | 'sentence'
  /** Whose danger a match speaks of; left out, the subject of the clause decides. */
  readonly about?: 'self' | 'other'
  /** Highest level that a match in a scope may have; these override the defaults. */
  readonly caps?: Partial<Readonly<Record<Scope, RiskLevel>>>
  readonly matches: readonly (string | Example)[]
  /** Near misses: texts in which this rule must find nothing. */
  readonly misses: readonly string[]
  /** Why the rule exists, why this level, and from which source. */
  readonly note: string
}

/** What a scope makes of a match unless the rule says otherwise. */
export const DEFAULT_CAPS: Readonly<Record<Scope, RiskLevel>> = {
  negation: 'none',
  idiom: 'none',
  humour: 'low',
  fiction: 'none',
  condition: 'imminent',
  mundane: 'imminent',
  everyday: 'imminent',
  topic: 'low',
  hypothetical: 'low',
  past: 'low',
  'second-person': 'low',
  'third-person': 'imminent',
}
