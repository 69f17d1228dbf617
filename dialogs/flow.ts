import type { Family } from './conversation/feelings.ts'
import type { GuardName } from './guards.ts'
import type { MessageKey } from './messages/en.ts'
import type { Choice } from './types.ts'

/**
 * What a step waits for.
 * - `text`: anything in the person's own words; `list`: several short things
 * - `rating0to10`: a number, also in words ("about a six", 七分)
 * - `choice`, `yesNo`: one of the options, by label, number or synonym
 * - `continue`: a go-ahead; `done`: a word such as "done", or the event `pacer.finished`
 * - `end`: nothing more; the exercise is finished when it gets here
 */
export const EXPECTS = [
  'text',
  'list',
  'rating0to10',
  'choice',
  'yesNo',
  'continue',
  'done',
  'end',
] as const
export type Expect = (typeof EXPECTS)[number]

/** Answers under these names are distress ratings; every technique asks for both. */
export const DISTRESS_BEFORE = 'distressBefore'
export const DISTRESS_AFTER = 'distressAfter'
/** The answer that holds the form of the exercise, and what it is for the short one. */
export const FORM = 'form'
export const SHORT_FORM = 'short'

/**
 * Ways out that every flow may use as a target: finish without a closing sentence of its own,
 * leave (not finished, never punished), leave in order to hear the person out, or go over to
 * another technique. That the technique after
 * `@switch:` exists is checked by `validateFlows`, because a flow does not import the others.
 */
export type Exit = '@finish' | '@leave' | '@listen' | `@switch:${string}`
export type Target<Name extends string> = Name | Exit

/** The first transition whose guard holds is taken; the last one is the `else`. */
export type Transition<Name extends string> =
  { readonly when: GuardName; readonly to: Target<Name> } | { readonly else: Target<Name> }

export type Next<Name extends string> = Target<Name> | readonly Transition<Name>[]

/** An option of a `choice` step. */
export interface FlowChoice<Name extends string> extends Choice {
  /** Where this option leads; without it, the step's `next` decides. */
  readonly to?: Target<Name>
  /** What is saved instead of the id, for example a number of minutes. */
  readonly value?: number
  /** Other ways to say it, both languages, in `plain` form (lower case, simplified script). */
  readonly also?: readonly string[]
}

/** A card whose length may come from an answer, in minutes. */
export interface PacerTemplate {
  readonly type: 'pacer'
  /** Seconds of each phase. */
  readonly inhale: number
  readonly hold: number
  readonly exhale: number
  /** The answer that holds the minutes, and how many when the person skipped that question. */
  readonly minutes: { readonly answer: string; readonly otherwise: number }
}

/** A message, or one that is said only when an answer was given (it thanks for it, say). */
export type Wording = MessageKey | { readonly given: string; readonly say: MessageKey }

interface Spoken {
  /**
   * What is said. Placeholders are filled from answers of the same name. Of several wordings the
   * first that fits is said, whose placeholders and `given` are known: a person may have skipped
   * what it would quote.
   */
  readonly say: MessageKey | readonly [Wording, ...Wording[]]
}

/** The wordings of a step in order of preference, each with the answer it needs beside its quotes. */
export function wordingsOf({
  say,
}: Spoken): { readonly key: MessageKey; readonly given?: string }[] {
  const list = typeof say === 'string' ? [say] : say
  return list.map((item) =>
    typeof item === 'string' ? { key: item } : { key: item.say, given: item.given },
  )
}

interface Asking<Name extends string> extends Spoken {
  readonly next: Next<Name>
  /** The same question, asked shorter: after an interruption, a pause or a first misfit. */
  readonly again?: MessageKey
  /** For "I don't know" and "what do you mean?", and after two misses: an example, an easier way in. */
  readonly help?: MessageKey
  /** Name under which the answer is kept; the step's own name unless given. */
  readonly save?: string
}

interface Keeping {
  /** Puts the answer on the summary card under this label. */
  readonly keep?: MessageKey
}

export type Step<Name extends string> =
  | (Asking<Name> &
      Keeping & {
        readonly expect: 'text' | 'list'
        /** "Nothing" is a full answer here. Elsewhere it gets help, unless a guard sees to it. */
        readonly orNothing?: true
      })
  | (Asking<Name> & Keeping & { readonly expect: 'rating0to10' })
  | (Asking<Name> & {
      readonly expect: 'choice'
      readonly choices: readonly [FlowChoice<Name>, ...FlowChoice<Name>[]]
    })
  | (Asking<Name> & { readonly expect: 'yesNo' | 'continue' })
  | (Asking<Name> & { readonly expect: 'done'; readonly card?: PacerTemplate })
  | (Spoken & { readonly expect: 'end' })

export type AskingStep<Name extends string = string> = Exclude<
  Step<Name>,
  { readonly expect: 'end' }
>

/** What in a person's words or state a technique answers, beside the feeling itself. */
export const CUES = [
  'hotThought',
  'rumination',
  'worry',
  'selfCriticism',
  'avoidance',
  'lowEnergy',
  'tension',
  'overwhelm',
  'urge',
  'sleep',
  'stuck',
  'conflict',
  'goodMoment',
] as const
export type Cue = (typeof CUES)[number]

/** What speaks against a technique for a person, now. The policy never offers against one. */
export const CONTRAINDICATIONS = [
  /** Watching the breath frightens: panic about breathing, some trauma, asthma. */
  'breathFocus',
  /** Attention to the body frightens or hurts: some trauma, dissociation, pain, recent injury. */
  'bodyFocus',
  /** A death or parting of the last weeks: no restructuring of thoughts about it. */
  'earlyLoss',
  /** Memories of violence are close: nothing that goes into the scene. */
  'trauma',
  /** The situation is dangerous as it is (violence at home): no reappraisal, no patience with it. */
  'realDanger',
  /** Very high distress: thinking work asks too much. */
  'flooded',
  /** Losing sense of what is real: no imagery, no distancing from oneself. */
  'unreality',
] as const
export type Contraindication = (typeof CONTRAINDICATIONS)[number]

/** Whom a technique suits: what the policy matches with the person's state. */
export interface Fit {
  readonly families: readonly [Family, ...Family[]]
  /** Distress from … to, 0 to 10, in which it does most. */
  readonly distress: readonly [from: number, to: number]
  /**
   * `disengage` turns away from what hurts, for high intensity; `engage` works on it, for lower
   * (Sheppes et al. 2011, Psychological Science 22:1391); `savour` is for good moments.
   */
  readonly strategy: 'disengage' | 'engage' | 'savour'
  /** Left out when it makes no difference whether the person can change what troubles them. */
  readonly control?: 'controllable' | 'uncontrollable'
  readonly cues?: readonly Cue[]
}

/** A question some time after the exercise: what became of it. */
export interface FollowUp<Name extends string = string> {
  readonly afterHours: number
  readonly say: MessageKey
  /** The choice that the question is about: answering the question opens the exercise there. */
  readonly opens?: Name
}

/** Where a technique comes from: a publication that describes or reviews it. */
export interface Source {
  readonly citation: string
  readonly doi?: string
}

/**
 * A technique, as data. `Name` is the union of its step names, inferred from `steps`, so that a
 * start or target which is not a step does not compile.
 */
export interface Flow<Name extends string = string> {
  /** Prefix of its message keys; saved in the dialog state, so never renamed lightly. */
  readonly id: string
  /** Raised when a saved state of the former version could not go on. From 1. */
  readonly version: number
  readonly title: MessageKey
  /** Said before the first step. */
  readonly intro: MessageKey
  /** Answers "why do we do this?" in a sentence or two. */
  readonly why: MessageKey
  /** What it is for, and who should rather not do it, in words for the person. */
  readonly purpose: MessageKey
  readonly avoid: MessageKey
  /** How long it usually takes, in minutes. */
  readonly minutes: number
  /**
   * How long the short form takes: the steps that the guard `shortForm` leaves out are saved. Null
   * when the person chooses the length inside the exercise.
   */
  readonly shortMinutes: number | null
  /** What it asks of somebody who feels bad: 1 little, 3 much. */
  readonly difficulty: 1 | 2 | 3
  readonly fit: Fit
  readonly contraindications: readonly Contraindication[]
  readonly followUp: FollowUp<NoInfer<Name>>
  readonly sources: readonly [Source, ...Source[]]
  readonly start: NoInfer<Name>
  /** Where to go when the person says that the exercise itself feels bad. */
  readonly discomfort?: Target<NoInfer<Name>>
  readonly steps: Readonly<Record<Name, Step<NoInfer<Name>>>>
}

/** Checks a technique at compile time and hands it back. */
export function defineFlow<const Name extends string>(flow: Flow<Name>): Flow {
  return flow
}

/** The step of that name, or undefined; own properties only, so `constructor` is no step. */
export function stepOf(flow: Flow, name: string): Step<string> | undefined {
  return Object.hasOwn(flow.steps, name) ? flow.steps[name] : undefined
}

/** Whether answers belong to the short form of an exercise. */
export function isShortForm(answers: Readonly<Record<string, string | number>>): boolean {
  return answers[FORM] === SHORT_FORM
}

/** How long the exercise takes in the form that the answers belong to, in minutes. */
export function minutesOf(
  { minutes, shortMinutes }: Flow,
  answers: Readonly<Record<string, string | number>>,
): number {
  return isShortForm(answers) ? (shortMinutes ?? minutes) : minutes
}

/** The name under which a step's answer is kept. */
export function answerName(name: string, step: AskingStep): string {
  return step.save ?? name
}
