import type { Family } from '../conversation/feelings.ts'
import type { Contraindication, Cue, Flow } from '../flow.ts'
import { FLOWS } from '../flows/index.ts'
import type { MessageKey } from '../messages/en.ts'
import type { Episode } from '../types.ts'

/** The id of a technique out of `FLOWS`; see {@link isTechnique}. */
export type Technique = string

/** The exercises that can be offered, in the order that settles a tie. */
export const TECHNIQUES: readonly Technique[] = FLOWS.map(({ id }) => id)

export const isTechnique = (name: unknown): name is Technique =>
  (TECHNIQUES as readonly unknown[]).includes(name)

/** At and above this intensity a person is first helped to settle, not to think. */
export const HIGH_INTENSITY = 7
/** At and above this intensity somebody is flooded: work on thoughts asks too much. */
export const FLOODED_FROM = 9
/** After a refusal this many turns pass before anything is offered again. */
export const TURNS_AFTER_REFUSAL = 4
/** Between one offer and the next, taken up or not. */
export const TURNS_BETWEEN_OFFERS = 5
/** Messages that are listened to before an exercise is offered unasked. */
export const TURNS_OF_LISTENING = 3
/** Loss is given more room. */
export const TURNS_OF_LISTENING_LOSS = 8
/** Below this intensity nothing is offered unasked: talking is enough. */
export const OFFER_FROM = 4
/** An offer names at most this many others. */
export const MAX_ALTERNATIVES = 3

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
  /** Oldest first. */
  readonly episodes: readonly Episode[]
  /** Arousal of the reading in [−1, 1]; absent when there is none. */
  readonly arousal?: number
  /** What else was heard that a technique may answer. */
  readonly cues?: readonly Cue[]
  /** What speaks against techniques of a kind, beyond the named ones. */
  readonly barred?: readonly Contraindication[]
  /** Minutes the person has; absent when unknown. */
  readonly minutes?: number
  /** Turn of the conversation: with the number of episodes, the seed of exploration. */
  readonly turn?: number
  /** Milliseconds since the epoch: tells whether something that settles was just done. */
  readonly now?: number
}

export interface PolicyOffer {
  readonly kind: 'offer'
  readonly technique: Technique
  /** One sentence why. */
  readonly reason: MessageKey
  readonly values?: Readonly<Record<string, number>>
  /** What else would do: at most three, of other kinds than each other where there are any. */
  readonly alternatives: readonly Technique[]
  /** The short form is proposed. */
  readonly short?: boolean
}

export type PolicyChoice = { readonly kind: 'listen' } | PolicyOffer

/** How a technique went for this person: the mean change of the last rated episodes. */
export interface PersonalEffect {
  /** Mean of before − after over the rated episodes seen; above 0 it helped. */
  readonly relief: number
  /** The most recent rated episode that helped. */
  readonly best: Rated | null
}

/** Distress before and after one exercise. */
export interface Rated {
  readonly before: number
  readonly after: number
}

/** How many of the last episodes of a technique are looked at. */
const EPISODES_SEEN = 3

const isRating = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value)

/** The rated episodes of a technique, oldest first. */
export function ratedEpisodes(
  technique: Technique,
  episodes: readonly Episode[],
): readonly Rated[] {
  return episodes.flatMap(({ technique: name, before, after }) =>
    name === technique && isRating(before) && isRating(after) ? [{ before, after }] : [],
  )
}

/** What this person's own ratings say of a technique; null when none is rated. */
export function personalEffect(
  technique: Technique,
  episodes: readonly Episode[],
): PersonalEffect | null {
  const rated = ratedEpisodes(technique, episodes).slice(-EPISODES_SEEN)
  if (rated.length === 0) return null
  const relief = rated.reduce((sum, { before, after }) => sum + before - after, 0) / rated.length
  return { relief, best: rated.findLast(({ before, after }) => after < before) ?? null }
}

/** Whether a technique is work on what hurts, or turns away from it. */
export const engages = (flow: Flow): boolean => flow.fit.strategy === 'engage'
