import type { DialogState } from '../types.ts'
import { isTechnique, type Technique } from '../policy.ts'
import { isFamily, type Family } from './feelings.ts'
import { isTopic, type Topic } from './topics.ts'

/** A silence this long makes the next greeting a new visit: four hours in milliseconds. */
export const VISIT_GAP_MS = 4 * 60 * 60 * 1000

/** How long a correction of a reading outweighs later readings, in turns of talk. */
const CORRECTION_TURNS = 4

/** What the conversation remembers, read out of `DialogState.notes` with every value checked. */
export interface Memory {
  /** Turns of talk so far (exercises and commands not counted). */
  readonly turn: number
  /** Messages listened to since the last offer. */
  readonly listened: number
  readonly topic: Topic | null
  /** How many messages in a row, more or less, were about `topic`. */
  readonly topicCount: number
  /** Turn at which `topic` was last heard. */
  readonly topicTurn: number
  /** The feeling answered to last, and the turn at which it was heard. */
  readonly family: Family | null
  readonly familyTurn: number
  /** What the person corrected a reading to, and the turn of that. */
  readonly corrected: Family | null
  readonly correctedTurn: number
  /** The feeling that the person said it is not; kept with the correction. */
  readonly correctedFrom: Family | null
  readonly offeredTurn: number | null
  readonly refused: Technique | null
  readonly refusedTurn: number
  readonly avoid: readonly Technique[]
  /** Distress of the last message listened to, 0 … 10. */
  readonly intensity: number
  /** Turn at which a thought that judges or foretells was last heard. */
  readonly hotThoughtTurn: number
  readonly quotedTurn: number
  readonly askedThreadTurn: number
  /** Milliseconds since the epoch; 0 before the first turn. */
  readonly lastAt: number
}

type Notes = DialogState['notes']

const LONG_AGO = -1000

function numberOf(notes: Notes, name: string, otherwise: number): number {
  const value = Object.hasOwn(notes, name) ? notes[name] : undefined
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise
}

const wordOf = (notes: Notes, name: string): unknown =>
  Object.hasOwn(notes, name) ? notes[name] : undefined

/** Reads the notes; what is missing or of another shape counts as not remembered. */
export function recall(notes: Notes): Memory {
  const topic = wordOf(notes, 'talk.topic')
  const family = wordOf(notes, 'talk.family')
  const corrected = wordOf(notes, 'talk.corrected')
  const correctedFrom = wordOf(notes, 'talk.correctedFrom')
  const refused = wordOf(notes, 'talk.refused')
  const avoid = wordOf(notes, 'talk.avoid')
  const offeredTurn = numberOf(notes, 'talk.offeredTurn', LONG_AGO)
  return {
    turn: numberOf(notes, 'talk.turn', 0),
    listened: numberOf(notes, 'talk.listened', 0),
    topic: isTopic(topic) ? topic : null,
    topicCount: numberOf(notes, 'talk.topicCount', 0),
    topicTurn: numberOf(notes, 'talk.topicTurn', LONG_AGO),
    family: isFamily(family) ? family : null,
    familyTurn: numberOf(notes, 'talk.familyTurn', LONG_AGO),
    corrected: isFamily(corrected) ? corrected : null,
    correctedTurn: numberOf(notes, 'talk.correctedTurn', LONG_AGO),
    correctedFrom: isFamily(correctedFrom) ? correctedFrom : null,
    offeredTurn: offeredTurn === LONG_AGO ? null : offeredTurn,
    refused: isTechnique(refused) ? refused : null,
    refusedTurn: numberOf(notes, 'talk.refusedTurn', LONG_AGO),
    avoid: typeof avoid === 'string' ? avoid.split(',').filter(isTechnique) : [],
    intensity: numberOf(notes, 'talk.intensity', 0),
    hotThoughtTurn: numberOf(notes, 'talk.hotThoughtTurn', LONG_AGO),
    quotedTurn: numberOf(notes, 'talk.quotedTurn', LONG_AGO),
    askedThreadTurn: numberOf(notes, 'talk.askedThreadTurn', LONG_AGO),
    lastAt: numberOf(notes, 'talk.lastAt', 0),
  }
}

/**
 * Writes the memory into the notes. Others' notes stay; what is null is left out, so that the
 * saved state holds nothing but plain words and numbers.
 */
export function remember(notes: Notes, memory: Memory): Notes {
  const others = Object.entries(notes).filter(([name]) => !name.startsWith('talk.'))
  const own: [string, string | number | null][] = [
    ['talk.turn', memory.turn],
    ['talk.listened', memory.listened],
    ['talk.topic', memory.topic],
    ['talk.topicCount', memory.topicCount],
    ['talk.topicTurn', memory.topicTurn],
    ['talk.family', memory.family],
    ['talk.familyTurn', memory.familyTurn],
    ['talk.corrected', memory.corrected],
    ['talk.correctedTurn', memory.correctedTurn],
    ['talk.correctedFrom', memory.correctedFrom],
    ['talk.offeredTurn', memory.offeredTurn],
    ['talk.refused', memory.refused],
    ['talk.refusedTurn', memory.refusedTurn],
    ['talk.avoid', memory.avoid.length > 0 ? memory.avoid.join(',') : null],
    ['talk.intensity', memory.intensity],
    ['talk.hotThoughtTurn', memory.hotThoughtTurn],
    ['talk.quotedTurn', memory.quotedTurn],
    ['talk.askedThreadTurn', memory.askedThreadTurn],
    ['talk.lastAt', memory.lastAt],
  ]
  const kept = own.filter(
    (entry): entry is [string, string | number] => entry[1] !== null && entry[1] !== LONG_AGO,
  )
  return Object.fromEntries([...others, ...kept])
}

/** A feeling heard this many turns ago is still taken as the one talked of. */
const FEELING_TURNS = 3
/** Thoughts are offered to be looked at this long after they were said. */
const THOUGHT_TURNS = 5

/** The feeling of the last few messages, or null. */
export const recentFamily = (memory: Memory): Family | null =>
  memory.turn - memory.familyTurn <= FEELING_TURNS ? memory.family : null

/** Whether a thought that judges or foretells was heard lately. */
export const recentHotThought = (memory: Memory): boolean =>
  memory.turn - memory.hotThoughtTurn <= THOUGHT_TURNS

/** The corrected feeling while it still holds. */
export const correctionInForce = (memory: Memory): Family | null =>
  memory.turn - memory.correctedTurn <= CORRECTION_TURNS ? memory.corrected : null
