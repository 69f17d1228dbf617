import { RISK_LEVELS, type RiskKind, type RiskLevel } from '../../types.ts'
import { withEpisode } from '../end-flow.ts'
import type { MessageKey } from '../messages/en.ts'
import type {
  Choice,
  CrisisState,
  DialogInput,
  DialogOutcome,
  DialogState,
  Profile,
  Utterance,
} from '../types.ts'
import { emergencyPhrase, formatHelplines } from './helplines.ts'

/**
 * Steps of the protocol: the question that waits for an answer. Saved in `CrisisState.step`; an
 * unknown one counts as `watch`. `left` is a watch as well, after a question about thoughts of dying
 * that got no answer: a yes soon after may be one.
 */
export const STEPS = [
  'soft',
  'ask',
  'askAgain',
  'today',
  'tell',
  'someone',
  'called',
  'calledAgain',
  'recheck',
  'harm',
  'safe',
  'safeAgain',
  'other',
  'panic',
  'left',
  'watch',
] as const
export type Step = (typeof STEPS)[number]
/** A step that waits for an answer. */
export type Question = Exclude<Step, 'watch' | 'left'>

export function stepOf(crisis: CrisisState): Step {
  return STEPS.find((step) => step === crisis.step) ?? 'watch'
}

/** Everything that a branch of the protocol needs. */
export interface CrisisTurn {
  readonly state: DialogState
  readonly input: DialogInput
  readonly profile: Profile
}

/** The danger a turn ends with. */
export interface Danger {
  readonly level: RiskLevel
  readonly kind: RiskKind
  readonly about: 'self' | 'other'
}

export function rank(level: RiskLevel): number {
  return RISK_LEVELS.indexOf(level)
}

export function higher(a: RiskLevel, b: RiskLevel): RiskLevel {
  return rank(a) >= rank(b) ? a : b
}

/** A level that only the protocol may give: never above what it was. */
export function atMost(danger: Danger, level: Danger['level']): Danger {
  return rank(danger.level) <= rank(level) ? danger : { ...danger, level }
}

/** A level that is no lower than this. */
export function atLeast(danger: Danger, level: Danger['level']): Danger {
  return { ...danger, level: higher(danger.level, level) }
}

export const YES_NO: readonly Choice[] = [
  { id: 'yes', label: 'crisis.choice.yes' },
  { id: 'no', label: 'crisis.choice.no' },
  { id: 'unsure', label: 'crisis.choice.unsure' },
]
const CALLED: readonly Choice[] = [
  { id: 'called', label: 'crisis.choice.called' },
  { id: 'notYet', label: 'crisis.choice.notYet' },
]
const COUNTRY: Choice = { id: 'country', label: 'crisis.choice.country' }

/** The question of a step; the first in `ask` depends on what it is about. */
const QUESTIONS: Readonly<Record<Exclude<Question, 'soft' | 'ask'>, MessageKey>> = {
  askAgain: 'crisis.ask.again',
  today: 'crisis.today.ask',
  tell: 'crisis.tell.ask',
  someone: 'crisis.someone.ask',
  called: 'crisis.called.ask',
  calledAgain: 'crisis.called.ask',
  recheck: 'crisis.recheck',
  harm: 'crisis.harm.ask',
  safe: 'crisis.safe.ask',
  safeAgain: 'crisis.safe.again',
  other: 'crisis.other.ask',
  panic: 'crisis.panic.ask',
}

function questionKey(step: Question, { kind, about }: Danger): MessageKey {
  if (step === 'ask') return kind === 'self-harm' ? 'crisis.ask.selfHarm' : 'crisis.ask'
  if (step !== 'soft') return QUESTIONS[step]
  if (about === 'other') return 'crisis.soft.other'
  switch (kind) {
    case 'suicide':
      return 'crisis.soft.ask'
    case 'self-harm':
      return 'crisis.soft.selfHarm'
    case 'abuse':
    case 'harm-to-others':
    case 'medical':
      return 'crisis.soft.danger'
  }
}

/** Asks the question of a step, with buttons, and one to name the country while it is not known. */
export function question(turn: CrisisTurn, step: Question, danger: Danger): Utterance {
  const choices = step === 'called' || step === 'calledAgain' ? CALLED : YES_NO
  return {
    say: questionKey(step, danger),
    choices: turn.profile.country === null ? [...choices, COUNTRY] : choices,
  }
}

/** A sentence that may name the emergency number of the person's country. */
export function withEmergency(
  turn: CrisisTurn,
  say: MessageKey,
  options: { readonly full?: boolean } = {},
): Utterance {
  const { country } = turn.profile
  return { say, values: { emergency: emergencyPhrase(country, turn.input.locale, options) } }
}

/** The emergency number as the first words of an answer, and everybody else on the card. */
export function urgent(turn: CrisisTurn, say: MessageKey): Utterance {
  const { country } = turn.profile
  return { ...withEmergency(turn, say, { full: true }), card: { type: 'helplines', country } }
}

/**
 * The helplines as words and as a card.
 *
 * @param key the sentence around them
 * @param emergency false when the same turn has named the emergency number already
 */
export function helplines(
  turn: CrisisTurn,
  { key, emergency = true }: { readonly key?: MessageKey; readonly emergency?: boolean } = {},
): Utterance {
  const { country } = turn.profile
  return {
    say: key ?? (country === null ? 'crisis.helplines.everywhere' : 'crisis.helplines'),
    values: { helplines: formatHelplines(country, turn.input.locale, { emergency }) },
    card: { type: 'helplines', country },
  }
}

/**
 * Ends a turn of the protocol: an exercise that is open is set aside, so that nothing goes on
 * around the danger, and the step is saved.
 */
export function finish(
  turn: CrisisTurn,
  danger: Danger,
  step: Step,
  say: readonly Utterance[],
): DialogOutcome {
  const { state, input } = turn
  const { flow, paused } = state
  const replaced = flow !== null && paused !== null
  const crisis: CrisisState = {
    level: danger.level,
    kind: danger.kind,
    about: danger.about,
    step,
    since: state.crisis?.since ?? input.now,
    lastAt: input.now,
  }
  return {
    state: { ...state, flow: null, paused: flow ?? paused, offer: null, crisis },
    profile: replaced
      ? withEpisode(turn.profile, paused, { at: input.now, finished: false })
      : turn.profile,
    say,
  }
}

/**
 * Nothing is awaited any more: the talk goes on, watched, and a paused exercise is offered.
 *
 * @param options.left true when a question about thoughts of dying was left without an answer
 */
export function watch(
  turn: CrisisTurn,
  danger: Danger,
  say: readonly Utterance[],
  { resume = true, left = false }: { readonly resume?: boolean; readonly left?: boolean } = {},
): DialogOutcome {
  const offer: readonly Utterance[] =
    resume && turn.state.paused !== null
      ? [
          {
            say: 'crisis.resume',
            choices: [
              { id: 'resume', label: 'crisis.choice.resume' },
              { id: 'later', label: 'crisis.choice.later' },
            ],
          },
        ]
      : []
  return finish(turn, danger, left ? 'left' : 'watch', [...say, ...offer])
}
