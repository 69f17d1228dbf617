import type { DialogInput } from '../types.ts'
import { findEvents, LOSS_ONLY, type Event } from './events.ts'
import { feelingsOf, intensityOf, type Family, type Feelings } from './feelings.ts'
import { habitOf, type Habit } from './kept-corrections.ts'
import { correctionInForce, recentFamily, type Memory } from './memory.ts'
import { wordCount } from './word-count.ts'
import { AREAS, BURDENED, LOSSES, MANNERS, findTopics, type Topic } from './topics.ts'

/** A topic not mentioned for this many turns is no longer taken up unasked. */
const THREAD_TURNS = 4
/** A loss is not left behind as quickly. */
const LOSS_TURNS = 8
/** A second topic counts when its score comes this close to the first. */
const SECOND_TOPIC_WITHIN = 0.5

/** What was heard in one message. */
export interface Heard {
  readonly plain: string
  /** Topics of this very message, strongest first. */
  readonly topics: readonly Topic[]
  /** What the talk is about: from this message, or still from the last ones. */
  readonly topic: Topic | null
  /** Which message in a row about that topic this is, from 1. */
  readonly count: number
  /** What happened or is feared to happen, the most telling first. */
  readonly events: readonly Event[]
  readonly families: readonly Family[]
  readonly source: Feelings['source']
  /** What a reader took this for, where it was put right about that twice before. */
  readonly doubted: Habit | null
  readonly intensity: number
  /** A death or a parting is what the talk is about. */
  readonly loss: boolean
}

/** What comes up beside a loss without being another matter. */
const BESIDE_LOSS: ReadonlySet<Topic> = new Set<Topic>([
  ...MANNERS,
  ...LOSSES,
  'family',
  'friends',
  'relationship',
  'sleep',
  'love',
  'parenting',
  'gratitude',
])

/** People come up in any story; one mention does not make them the matter. */
const PEOPLE: ReadonlySet<Topic> = new Set<Topic>(['relationship', 'friends', 'family'])
const PEOPLE_TURNS = 2

/** What the talk is about after a message with these topics. */
function threadOf(topics: readonly Topic[], memory: Memory): Topic | null {
  const quietFor = memory.turn - memory.topicTurn
  const last = memory.topic
  if (last !== null && LOSSES.has(last) && quietFor <= LOSS_TURNS) {
    const loss = topics.find((topic) => LOSSES.has(topic))
    if (loss !== undefined) return loss
    if (topics.every((topic) => BESIDE_LOSS.has(topic))) return last
  }
  const remembered = quietFor <= THREAD_TURNS ? last : null
  const [first] = topics
  if (first === undefined) return remembered
  // Somebody who tells on about an exam and mentions a friend is still speaking of the exam.
  if (remembered !== null && topics.includes(remembered)) return remembered
  const beside = (name: Topic): boolean =>
    MANNERS.has(name) || (PEOPLE.has(name) && quietFor <= PEOPLE_TURNS)
  const lasting = remembered !== null && !MANNERS.has(remembered) && !PEOPLE.has(remembered)
  if (lasting && topics.every(beside)) return remembered
  return MANNERS.has(first) ? (topics.find((topic) => AREAS.has(topic)) ?? first) : first
}

/** Tears just after good news are gladness and a pang, not grief. */
function withGladTears(
  plain: string,
  families: readonly Family[],
  memory: Memory,
): readonly Family[] {
  const tears = /\b(?:cry|cried|crying|tears)\b|哭|泪/.test(plain)
  const glad = recentFamily(memory) === 'joyful'
  // "I can't believe it" goes on with good news.
  if (glad && families[0] === 'surprised') return ['joyful']
  return glad && tears && families[0] === 'sad' && families.length === 1
    ? ['joyful', 'sad']
    : families
}

/** Reads a message against what is remembered. */
export function hear(plain: string, input: DialogInput, memory: Memory): Heard {
  const told = findEvents(plain)
  // The death of a patient is grieved at work; "somebody of yours" would be wrong.
  const found = findTopics(plain).map((one) =>
    told.includes('patientDied') && one.topic === 'bereavement'
      ? { ...one, topic: 'work' as const }
      : one,
  )
  const enough = (found[0]?.score ?? 0) * SECOND_TOPIC_WITHIN
  const topics = found.filter(({ score }) => score >= enough).map(({ topic }) => topic)
  const topic = threadOf(topics, memory)
  const burdened = [...topics, ...(topic === null ? [] : [topic])].some((one) => BURDENED.has(one))
  const feelings = feelingsOf(plain, input.reading, {
    burdened,
    recent: recentFamily(memory),
  })
  const loss = topic !== null && LOSSES.has(topic)
  const events = told.filter((event) => loss || !LOSS_ONLY.has(event))
  // What is said to others, or meant the other way round, is no gladness.
  const ironic = events.includes('sarcasm') || events.includes('tellsFine')
  // One word or two are too little for a reader to go by.
  const guess = feelings.source === 'reading' && wordCount(plain) <= 2
  const believed = guess ? [] : feelings.families.filter((one) => !ironic || one !== 'joyful')
  const guessed = feelings.source === 'reading' ? believed : []
  const doubted = guessed.map((one) => habitOf(input, one)).find((habit) => habit !== null) ?? null
  // What the reader keeps getting wrong with this person is no feeling heard: it is asked about.
  const heard = believed.filter((one) => one !== doubted?.read)
  const corrected = correctionInForce(memory)
  const overruled = corrected !== null && feelings.source !== 'words'
  return {
    plain,
    topics,
    topic,
    count: topic !== null && topic === memory.topic ? memory.topicCount + 1 : 1,
    events,
    families: overruled ? [corrected] : withGladTears(plain, heard, memory),
    source: overruled ? 'words' : feelings.source,
    doubted: overruled ? null : doubted,
    intensity: intensityOf(plain, input.reading),
    loss,
  }
}
