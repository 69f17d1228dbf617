import type { Family } from '../conversation/feelings.ts'
import type { Cue, Flow } from '../flow.ts'

/** What a technique works on. Ratings of one technique speak for others of its kind. */
export const KINDS = ['body', 'senses', 'thought', 'action', 'kindness', 'savour'] as const
export type Kind = (typeof KINDS)[number]

/** A published effect that a prior rests on. */
export interface Evidence {
  /** Standardised mean difference in favour of the technique. */
  readonly effect: number
  /** 95% confidence interval where the publication gives one. */
  readonly interval?: readonly [from: number, to: number]
  /**
   * `single` when what was studied is about one exercise or instruction; `course` when it is weeks
   * of training or treatment, of which one exercise is a small part.
   */
  readonly of: 'single' | 'course'
  readonly citation: string
  readonly doi: string
}

/** What is believed of a technique before the person rated anything. */
export interface Prior {
  readonly kind: Kind
  /** Expected relief of one exercise in points of the 0–10 distress scale. */
  readonly mean: number
  /** Standard deviation of that relief between people, in points. */
  readonly spread: number
  /** Null when no effect size is certain enough; `mean` is the stated default then. */
  readonly evidence: Evidence | null
  /** Not offered unless one of these was heard: an exercise for one purpose. */
  readonly needs?: { readonly cues?: readonly Cue[]; readonly families?: readonly Family[] }
}

/**
 * Standard deviation of momentary distress on the 0–10 scale, in points: turns a standardised
 * difference into points. An assumption of this project, not a published value.
 */
export const POINTS_PER_SD = 2.2
/** Share of a course's effect that one exercise is credited with: cautious, an assumption. */
export const SHARE_OF_COURSE = 0.7
/** Relief in points where no effect size is certain: below every technique that has one. */
export const DEFAULT_MEAN = 0.5
/** Spread between people in points where nothing else is known. An assumption. */
export const DEFAULT_SPREAD = 0.8

const WEBB: Omit<Evidence, 'effect'> = {
  of: 'single',
  citation:
    'Webb TL, Miles E, Sheeran P (2012). Dealing with feeling: a meta-analysis of the effectiveness of strategies derived from the process model of emotion regulation. Psychological Bulletin 138(4):775–808.',
  doi: '10.1037/a0027600',
}

/** Relief in points that an effect size amounts to. */
export const pointsOf = ({ effect, of }: Evidence): number =>
  effect * POINTS_PER_SD * (of === 'course' ? SHARE_OF_COURSE : 1)

function published(kind: Kind, evidence: Evidence, needs?: Prior['needs']): Prior {
  return {
    kind,
    mean: pointsOf(evidence),
    spread: DEFAULT_SPREAD,
    evidence,
    ...(needs && { needs }),
  }
}

function assumed(kind: Kind, needs?: Prior['needs']): Prior {
  return {
    kind,
    mean: DEFAULT_MEAN,
    spread: DEFAULT_SPREAD,
    evidence: null,
    ...(needs && { needs }),
  }
}

/**
 * Priors by technique. Effects were read in the abstracts of the cited meta-analyses. They compare
 * with a control group, so the relief that comes with time and with being heard is not in them; the
 * model's general term of a person takes that up.
 */
export const PRIORS: Readonly<Record<string, Prior>> = {
  pacedBreathing: published('body', {
    effect: 0.35,
    interval: [0.14, 0.55],
    of: 'single',
    citation:
      'Fincham GW, Strauss C, Montero-Marin J, Cavanagh K (2023). Effect of breathwork on stress and mental health: a meta-analysis of randomised-controlled trials. Scientific Reports 13:432. (Self-reported stress, 12 trials.)',
    doi: '10.1038/s41598-022-27247-y',
  }),
  progressiveMuscleRelaxation: published('body', {
    effect: 0.51,
    interval: [0.46, 0.634],
    of: 'course',
    citation:
      'Manzoni GM, Pagnini F, Castelnuovo G, Molinari E (2008). Relaxation training for anxiety: a ten-years systematic review with meta-analysis. BMC Psychiatry 8:41. (Between groups; relaxation training of several kinds.)',
    doi: '10.1186/1471-244X-8-41',
  }),
  /** Grounding itself has no meta-analysis; turning the attention elsewhere (distraction) has. */
  grounding: published('senses', { ...WEBB, effect: 0.27 }),
  thoughtRecord: published('thought', { ...WEBB, effect: 0.36 }),
  reappraisal: published('thought', { ...WEBB, effect: 0.36 }),
  /** Perspective taking, in the sense of seeing the situation from outside. */
  distancing: published('thought', { ...WEBB, effect: 0.45 }),
  /** Questioning predicts change within a treatment, but no effect of it alone is known. */
  socraticQuestioning: assumed('thought'),
  problemSolving: published('action', {
    // Of the nine studies with low risk of bias; all thirty give 0.79 with high heterogeneity.
    effect: 0.34,
    interval: [0.22, 0.46],
    of: 'course',
    citation:
      'Cuijpers P, de Wit L, Kleiboer A, Karyotaki E, Ebert DD (2018). Problem-solving therapy for adult depression: an updated meta-analysis. European Psychiatry 48:27–37. (Studies with low risk of bias.)',
    doi: '10.1016/j.eurpsy.2017.11.006',
  }),
  behaviouralActivation: published('action', {
    effect: 0.74,
    interval: [0.56, 0.91],
    of: 'course',
    citation:
      'Ekers D, Webster L, Van Straten A, Cuijpers P, Richards D, Gilbody S (2014). Behavioural activation for depression: an update of meta-analysis of effectiveness and sub group analysis. PLoS ONE 9(6):e100100.',
    doi: '10.1371/journal.pone.0100100',
  }),
  selfCompassion: published('kindness', {
    effect: 0.67,
    of: 'course',
    citation:
      'Ferrari M, Hunt C, Harrysunker A, Abbott MJ, Beath AP, Einstein DA (2019). Self-compassion interventions and psychosocial outcomes: a meta-analysis of RCTs. Mindfulness 10:1455–1473. (Stress.)',
    doi: '10.1007/s12671-019-01134-6',
  }),
  angerCoolDown: published(
    'body',
    {
      effect: 0.63,
      interval: [0.43, 0.82],
      of: 'single',
      citation:
        'Kjærvik SL, Bushman BJ (2024). A meta-analytic review of anger management activities that increase or decrease arousal: what fuels or douses rage? Clinical Psychology Review 109:102414. (Activities that lower arousal.)',
      doi: '10.1016/j.cpr.2024.102414',
    },
    { families: ['angry'] },
  ),
  savouring: published('savour', {
    effect: 0.34,
    of: 'course',
    citation:
      'Bolier L, Haverman M, Westerhof GJ, Riper H, Smit F, Bohlmeijer E (2013). Positive psychology interventions: a meta-analysis of randomized controlled studies. BMC Public Health 13:119. (Subjective well-being.)',
    doi: '10.1186/1471-2458-13-119',
  }),
  worryTime: assumed('thought', { cues: ['worry', 'rumination'], families: ['anxious'] }),
  oppositeAction: assumed('action'),
  /** Aims at sleep, not at the distress of the moment. */
  sleep: assumed('body', { cues: ['sleep'] }),
  urgeSurfing: assumed('senses', { cues: ['urge'] }),
  valuesStep: assumed('action'),
}

/** Cues that name a purpose of their own: an exercise for one of them is not for everybody. */
const OWN_PURPOSE: readonly Cue[] = ['urge', 'sleep']

/** The prior of a technique that the table does not hold: cautious, by what it says of itself. */
function defaultPrior({ fit }: Flow): Prior {
  const cues = fit.cues ?? []
  const single = cues.length > 0 && cues.every((cue) => OWN_PURPOSE.includes(cue))
  return assumed(defaultKind(fit), single ? { cues } : undefined)
}

function defaultKind({ strategy, control }: Flow['fit']): Kind {
  switch (strategy) {
    case 'savour':
      return 'savour'
    case 'disengage':
      return 'senses'
    case 'engage':
      return control === 'controllable' ? 'action' : 'thought'
  }
}

/** What is believed of a technique before this person rated it. Total. */
export const priorOf = (flow: Flow): Prior =>
  Object.hasOwn(PRIORS, flow.id) ? (PRIORS[flow.id] ?? defaultPrior(flow)) : defaultPrior(flow)
