import { RISK_LEVELS, type RiskEvidence, type RiskKind, type RiskLevel } from '../../types.ts'
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
import { learn, type Known } from './known.ts'

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
  'how',
  'intend',
  'plan',
  'before',
  'recent',
  'willing',
  'planOffer',
  'checkIn',
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
  readonly known?: Known
  readonly confirmed?: boolean
  /** Said to be a joke or not meant, in this turn. */
  readonly denied?: boolean
  /** The person was asked in this turn, on coming back, how it is now. */
  readonly returned?: boolean
  readonly refused?: boolean
  /** A re-check was completed: only then may the watch fall below what it was. */
  readonly lowered?: boolean
}

export function rank(level: RiskLevel): number {
  return RISK_LEVELS.indexOf(level)
}

export function higher(a: RiskLevel, b: RiskLevel): RiskLevel {
  return rank(a) >= rank(b) ? a : b
}

/** A talk that rested for this long begins anew: an open question is not answered by what comes next. */
export const SITTING_MS = 6 * 60 * 60 * 1000

/** What kinds of evidence a watch keeps at most. */
const MOST_EVIDENCE = 12

/** Thoughts of the person's own about dying or hurting themselves. */
export function isOwn({ kind, about }: Pick<Danger, 'kind' | 'about'>): boolean {
  return about === 'self' && (kind === 'suicide' || kind === 'self-harm')
}

/** The evidence of a watch with what this message added: each sign once, the strongest first. */
function gather(
  before: readonly RiskEvidence[],
  added: readonly RiskEvidence[],
): readonly RiskEvidence[] {
  const strongest = new Map<string, RiskEvidence>()
  for (const one of [...before, ...added]) {
    const other = strongest.get(one.id)
    if (other === undefined || rank(one.level) > rank(other.level)) strongest.set(one.id, one)
  }
  return [...strongest.values()]
    .sort((a, b) => rank(b.level) - rank(a.level))
    .slice(0, MOST_EVIDENCE)
}

/** The level after a completed re-check: never above what it was. */
export function atMost(danger: Danger, level: Danger['level']): Danger {
  return {
    ...danger,
    level: rank(danger.level) <= rank(level) ? danger.level : level,
    lowered: true,
  }
}

/** The level that a watch goes on with: nothing but a completed re-check lowers it. */
function levelAfter(before: CrisisState | null, danger: Danger): RiskLevel {
  if (danger.lowered || before?.about !== danger.about) return danger.level
  return higher(before.level, danger.level)
}

/** A danger of somebody else's, or of one's own, that another came on top of: it stays open. */
function besideAfter(before: CrisisState | null, danger: Danger): CrisisState['beside'] {
  if (before === null) return undefined
  if (before.about === danger.about) return before.beside
  const { level, kind, about } = before
  if (rank(level) < rank('moderate')) return undefined
  return { level, kind, about }
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
const HONEST: readonly Choice[] = [
  { id: 'yes', label: 'crisis.choice.yes' },
  { id: 'no', label: 'crisis.choice.no' },
  { id: 'rather', label: 'crisis.choice.ratherNot' },
]
const WILLING: readonly Choice[] = [
  { id: 'yes', label: 'crisis.choice.willing' },
  { id: 'unsure', label: 'crisis.choice.unsure' },
]
export const PLAN_OFFER: readonly Choice[] = [
  { id: 'start', label: 'crisis.choice.plan' },
  { id: 'later', label: 'crisis.choice.later' },
]
/** When to ask again: waits, because they need no time zone. */
export const CHECK_IN_CHOICES: readonly Choice[] = [
  { id: 'hours', label: 'crisis.choice.inHours' },
  { id: 'tomorrow', label: 'crisis.choice.tomorrow' },
  { id: 'none', label: 'crisis.choice.noCheckIn' },
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
  how: 'crisis.how.ask',
  intend: 'crisis.intend.ask',
  plan: 'crisis.prepared.ask',
  before: 'crisis.before.ask',
  recent: 'crisis.recent.ask',
  willing: 'crisis.willing.ask',
  planOffer: 'crisis.plan.offer',
  checkIn: 'crisis.checkIn.ask',
}

function questionKey(step: Question, danger: Danger): MessageKey {
  const { kind, about } = danger
  if (step === 'recheck' && !isOwn(danger)) return 'crisis.recheck.danger'
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
  const choices = CHOICES[step] ?? YES_NO
  return {
    say: questionKey(step, danger),
    choices: turn.profile.country === null ? [...choices, COUNTRY] : choices,
  }
}

/** Buttons of the questions that take more than yes, no and "I'm not sure". */
const CHOICES: Readonly<Partial<Record<Question, readonly Choice[]>>> = {
  called: CALLED,
  calledAgain: CALLED,
  how: HONEST,
  intend: HONEST,
  plan: HONEST,
  before: HONEST,
  recent: YES_NO,
  willing: WILLING,
  planOffer: PLAN_OFFER,
  checkIn: CHECK_IN_CHOICES,
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
    values: {
      helplines: formatHelplines(country, turn.input.locale, {
        emergency,
        confirmed: turn.input.confirmed,
      }),
    },
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
  const { crisis: before } = state
  const deniedAt = danger.denied ? input.now : before?.deniedAt
  const checkedAt = danger.lowered ? input.now : before?.checkedAt
  const returnedAt = danger.returned ? input.now : before?.returnedAt
  const refused = danger.refused ?? before?.refused
  const confirmed = danger.confirmed ?? before?.confirmed
  const beside = besideAfter(before, danger)
  const crisis: CrisisState = {
    level: levelAfter(before, danger),
    kind: danger.kind,
    about: danger.about,
    step,
    since: before?.since ?? input.now,
    lastAt: input.now,
    known: learn(danger.known ?? before?.known ?? {}, input.risk.evidence),
    evidence: gather(before?.evidence ?? [], input.risk.evidence),
    ...(confirmed !== undefined && { confirmed }),
    ...(deniedAt !== undefined && { deniedAt }),
    ...(checkedAt !== undefined && { checkedAt }),
    ...(returnedAt !== undefined && { returnedAt }),
    ...(refused !== undefined && { refused }),
    ...(beside && { beside }),
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
