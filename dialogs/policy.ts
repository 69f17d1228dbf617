import type { Family } from './conversation/feelings.ts'
import type { MessageKey } from './messages/en.ts'
import type { Episode } from './types.ts'

/** The exercises that can be offered, in the order that settles a tie. */
export const TECHNIQUES = [
  'pacedBreathing',
  'grounding',
  'thoughtRecord',
  'problemSolving',
] as const
export type Technique = (typeof TECHNIQUES)[number]

export const isTechnique = (name: unknown): name is Technique =>
  (TECHNIQUES as readonly unknown[]).includes(name)

/** At and above this intensity a person is first helped to settle, not to think. */
export const HIGH_INTENSITY = 7
/** After a refusal this many turns pass before anything is offered again. */
export const TURNS_AFTER_REFUSAL = 4
/** Between one offer and the next, taken up or not. */
export const TURNS_BETWEEN_OFFERS = 5
/** Messages that are listened to before an exercise is offered unasked. */
export const TURNS_OF_LISTENING = 3
/** Loss is given more room. */
export const TURNS_OF_LISTENING_LOSS = 8
/** Below this intensity nothing is offered unasked: talking is enough. */
const OFFER_FROM = 4
/** How many of the last episodes of a technique are looked at. */
const EPISODES_SEEN = 3

export interface PolicyContext {
  /** Families of feeling in the message, strongest first; empty when unsure. */
  readonly families: readonly Family[]
  /** Distress from 0 to 10; see `intensityOf`. */
  readonly intensity: number
  /** Whether the person can change what troubles them. */
  readonly control: 'controllable' | 'uncontrollable' | 'unknown'
  /** A death, a parting or another loss: no restructuring of thoughts about it. */
  readonly loss: boolean
  /** Thoughts that judge or foretell ("I'm useless", "it will go wrong") were heard. */
  readonly hotThought: boolean
  /** What must not be offered: said to make it worse, or harmful here. */
  readonly contraindicated: readonly Technique[]
  /** The technique refused last, and turns since then; null when none was. */
  readonly refused: { readonly technique: Technique; readonly turnsAgo: number } | null
  /** Turns since anything was offered; null when nothing was. */
  readonly turnsSinceOffer: number | null
  /** Messages listened to in this stretch of talk. */
  readonly turnsListened: number
  /** The person asks for help or an exercise: waiting times do not apply. */
  readonly asked: boolean
  readonly episodes: readonly Episode[]
}

export type PolicyChoice =
  | { readonly kind: 'listen' }
  | {
      readonly kind: 'offer'
      readonly technique: Technique
      /** One sentence why. */
      readonly reason: MessageKey
      readonly values?: Readonly<Record<string, number>>
      /** What else would do, best first. */
      readonly alternatives: readonly Technique[]
    }

const LISTEN: PolicyChoice = { kind: 'listen' }

/** How a technique went for this person: the mean change of the last rated episodes. */
export interface PersonalEffect {
  /** Mean of before − after over the rated episodes seen; above 0 it helped. */
  readonly relief: number
  /** The most recent rated episode that helped. */
  readonly best: { readonly before: number; readonly after: number } | null
}

/** What this person's own ratings say of a technique; null when none is rated. */
export function personalEffect(
  technique: Technique,
  episodes: readonly Episode[],
): PersonalEffect | null {
  const rated = episodes
    .flatMap(({ technique: name, before, after }) =>
      name === technique && before !== null && after !== null ? [{ before, after }] : [],
    )
    .slice(-EPISODES_SEEN)
  if (rated.length === 0) return null
  const relief = rated.reduce((sum, { before, after }) => sum + before - after, 0) / rated.length
  return { relief, best: rated.findLast(({ before, after }) => after < before) ?? null }
}

/** How well a technique fits the moment, before this person's experience; 0 means not at all. */
function fit(technique: Technique, context: PolicyContext): number {
  const { families, intensity, control, loss, hotThought } = context
  const high = intensity >= HIGH_INTENSITY
  const has = (family: Family): boolean => families.includes(family)
  switch (technique) {
    case 'pacedBreathing':
      return (high ? 4 : 1.5) + (has('anxious') ? 0.6 : 0) + (has('angry') ? 1.8 : 0)
    case 'grounding':
      return (high ? 3.6 : 1.2) + (has('anxious') ? 0.9 : 0) + (loss ? 0.6 : 0)
    case 'thoughtRecord':
      if (high) return 0.4
      return 1.4 + (hotThought ? 2 : 0) + (has('ashamed') ? 1.8 : 0) + (has('anxious') ? 0.5 : 0)
    case 'problemSolving':
      if (high) return 0.3
      if (control === 'uncontrollable') return 0.1
      return (control === 'controllable' ? 3 : 0.8) - (has('angry') || has('ashamed') ? 0.8 : 0)
  }
}

/** One sentence why, from what weighed most. */
function reasonFor(technique: Technique, context: PolicyContext): MessageKey {
  const high = context.intensity >= HIGH_INTENSITY
  switch (technique) {
    case 'pacedBreathing':
      if (context.families.includes('angry')) return 'policy.reason.breathing.anger'
      return high ? 'policy.reason.breathing.intense' : 'policy.reason.breathing.mild'
    case 'grounding':
      return high ? 'policy.reason.grounding.intense' : 'policy.reason.grounding.mild'
    case 'thoughtRecord':
      return context.families.includes('ashamed')
        ? 'policy.reason.thoughts.selfCritical'
        : 'policy.reason.thoughts.worry'
    case 'problemSolving':
      return 'policy.reason.problem'
  }
}

const HELPED: Readonly<Record<Technique, MessageKey>> = {
  pacedBreathing: 'policy.reason.helped.pacedBreathing',
  grounding: 'policy.reason.helped.grounding',
  thoughtRecord: 'policy.reason.helped.thoughtRecord',
  problemSolving: 'policy.reason.helped.problemSolving',
}

/** Whether this is a moment to offer anything at all. */
function isTimeToOffer(context: PolicyContext): boolean {
  if (context.asked) return true
  const { families, intensity, refused, turnsSinceOffer, turnsListened, loss } = context
  if (refused !== null && refused.turnsAgo <= TURNS_AFTER_REFUSAL) return false
  if (turnsSinceOffer !== null && turnsSinceOffer < TURNS_BETWEEN_OFFERS) return false
  if (families[0] === 'joyful' || intensity < OFFER_FROM) return false
  if (intensity >= HIGH_INTENSITY) return !loss || turnsListened >= 1
  return turnsListened >= (loss ? TURNS_OF_LISTENING_LOSS : TURNS_OF_LISTENING)
}

/**
 * Listen, or offer one exercise with its reason. Pure, deterministic and total.
 *
 * - At high intensity people do better, and choose themselves, to disengage from the feeling
 *   before they think it over (Sheppes, Scheibe, Suri & Gross 2011, Psychological Science 22:
 *   1391–1396; Sheppes et al. 2014, J Exp Psychol Gen 143: 163–181): slow breathing (Zaccaro et
 *   al. 2018, Front Hum Neurosci 12: 353) or attention to the senses first.
 * - At lower intensity, thoughts that judge or foretell are looked at with a thought record
 *   (Beck, Rush, Shaw & Emery 1979; cognitive reappraisal: Webb, Miles & Sheeran 2012, Psychol
 *   Bull 138: 775–808), and what can be changed is met with problem solving (D'Zurilla &
 *   Goldfried 1971, J Abnorm Psychol 78: 107–126; Cuijpers et al. 2018, Eur Psychiatry 48:
 *   27–37). Reappraisal fits what cannot be changed and can harm where action would help (Troy,
 *   Shallcross & Mauss 2013, Psychological Science 24: 2505–2514), hence `control`.
 * - Anger is met by lowering arousal, not by venting (Kjærvik & Bushman 2024, Clin Psychol Rev
 *   109: 102414).
 * - Early grief gets no restructuring of thoughts: it is not an error of thinking.
 * - What helped this person before, by their own ratings, is preferred and said with the numbers;
 *   what made it worse is avoided.
 */
export function choosePolicy(context: PolicyContext): PolicyChoice {
  if (!isTimeToOffer(context)) return LISTEN
  const { contraindicated, refused, loss, episodes } = context
  const open = TECHNIQUES.filter(
    (technique) =>
      !contraindicated.includes(technique) &&
      !(refused?.technique === technique && refused.turnsAgo <= TURNS_AFTER_REFUSAL) &&
      !(loss && (technique === 'thoughtRecord' || technique === 'problemSolving')),
  )
    .map((technique) => {
      const effect = personalEffect(technique, episodes)
      return { technique, effect, score: fit(technique, context) + (effect?.relief ?? 0) * 0.5 }
    })
    .filter(({ effect }) => effect === null || effect.relief >= 0)
    .sort((a, b) => b.score - a.score)
  const [best, ...rest] = open
  if (best === undefined) return LISTEN
  const alternatives = rest.map(({ technique }) => technique)
  const { technique } = best
  const helped = best.effect?.best
  if (helped !== null && helped !== undefined) {
    const values = { before: helped.before, after: helped.after }
    return { kind: 'offer', technique, reason: HELPED[technique], values, alternatives }
  }
  return { kind: 'offer', technique, reason: reasonFor(technique, context), alternatives }
}
