import { en, type MessageKey } from '../messages/en.ts'
import { labelOf } from '../render.ts'
import type { DialogInput, Utterance } from '../types.ts'
import { chooseFresh } from './choose-fresh.ts'
import { feelingsOf, intensityOf, type Family, type Feelings } from './feelings.ts'
import { correctionInForce, type Memory } from './memory.ts'
import { quotable } from './quote.ts'
import { BURDENED, UNCONTROLLABLE, findTopics, type Topic } from './topics.ts'

/** A topic not mentioned for this many turns is no longer taken up unasked. */
const THREAD_TURNS = 4
/** Turns between two quotations, and between two questions whether it is still about the topic. */
const QUOTE_EVERY = 4
const THREAD_ASK_EVERY = 6
/** A second topic is named too when it comes this close to the first. */
const SECOND_TOPIC_WITHIN = 0.6

/** What was heard in one message. */
export interface Heard {
  readonly plain: string
  /** Topics of this very message, strongest first. */
  readonly topics: readonly Topic[]
  /** The topic spoken of: of this message, or still that of the last ones. */
  readonly topic: Topic | null
  /** Which message in a row about that topic this is, from 1. */
  readonly count: number
  readonly families: readonly Family[]
  readonly source: Feelings['source']
  readonly intensity: number
  readonly loss: boolean
}

const LOSS: ReadonlySet<Topic> = new Set<Topic>(['petLoss', 'bereavement', 'breakup'])

/** Reads a message against what is remembered. */
export function hear(plain: string, input: DialogInput, memory: Memory): Heard {
  const found = findTopics(plain)
  const strong = found.filter(({ score }) => score >= (found[0]?.score ?? 0) * SECOND_TOPIC_WITHIN)
  const topics = strong.map(({ topic }) => topic)
  const remembered = memory.turn - memory.topicTurn <= THREAD_TURNS ? memory.topic : null
  const mentioned = remembered !== null && found.some(({ topic }) => topic === remembered)
  // Somebody who tells on about an exam and mentions a friend is still speaking of the exam.
  const topic =
    mentioned && topics[0] !== undefined && !LOSS.has(topics[0]) && topics.includes(remembered)
      ? remembered
      : (topics[0] ?? remembered)
  const burdened = topic !== null && BURDENED.has(topic)
  const feelings = feelingsOf(plain, input.reading, burdened)
  const corrected = correctionInForce(memory)
  const families =
    corrected !== null && feelings.source !== 'words'
      ? [corrected]
      : feelings.families.filter((family) => family !== 'joyful' || feelings.families.length > 0)
  return {
    plain,
    topics,
    topic,
    count: topic !== null && topic === memory.topic ? memory.topicCount + 1 : 1,
    families,
    source: corrected !== null && feelings.source !== 'words' ? 'words' : feelings.source,
    intensity: intensityOf(plain, input.reading),
    loss: topics.some((name) => LOSS.has(name)) || (memory.loss && topic === memory.topic),
  }
}

const isMessage = (key: string): key is MessageKey => Object.hasOwn(en, key)

/** Reflections for this topic and feeling, the most specific first. */
function reflections(topic: Topic | null, family: Family | null): MessageKey[] {
  const keys: MessageKey[] = []
  if (topic !== null && family !== null) {
    const specific = `reflect.${topic}.${family}`
    if (isMessage(specific)) keys.push(specific)
  }
  // Gladness about something hard gets no sentence about how hard it is.
  if (topic !== null && family !== 'joyful') keys.push(`reflect.${topic}.any`)
  if (family !== null) keys.push(`reflect.any.${family}`)
  return keys
}

const ORDER = new Intl.Collator('en').compare

function mixed(
  first: Family,
  second: Family,
  input: DialogInput,
  said: readonly string[],
): Utterance {
  const pair = [first, second].sort(ORDER).join('.')
  const specific = `reflect.mixed.${pair}`
  const values = {
    first: labelOf(`talk.feeling.${first}`, input.locale),
    second: labelOf(`talk.feeling.${second}`, input.locale),
  }
  if (!isMessage(specific)) return { say: 'reflect.mixed.any', values }
  const say = chooseFresh([specific, 'reflect.mixed.any'], said)
  return say === specific ? { say } : { say, values }
}

const isShort = (plain: string): boolean =>
  /\p{Script=Han}/u.test(plain) ? plain.length <= 10 : plain.split(' ').length <= 6

export interface Reflection {
  readonly say: Utterance
  /** The reflection asks its own question; none may follow. */
  readonly asks: boolean
  readonly quoted: boolean
}

/** One sentence that gives back what was heard. */
export function reflect(
  heard: Heard,
  input: DialogInput,
  memory: Memory,
  said: readonly string[],
): Reflection {
  const [first, second] = heard.families
  const [topic, otherTopic] = heard.topics
  if (first !== undefined && second !== undefined) {
    return { say: mixed(first, second, input, said), asks: false, quoted: false }
  }
  if (
    topic !== undefined &&
    otherTopic !== undefined &&
    first !== 'joyful' &&
    !heard.loss &&
    topic !== memory.topic
  ) {
    const values = {
      first: labelOf(`talk.topic.${topic}`, input.locale),
      second: labelOf(`talk.topic.${otherTopic}`, input.locale),
    }
    return { say: { say: 'reflect.two', values }, asks: true, quoted: false }
  }
  const mayQuote = heard.count > 1 && memory.turn - memory.quotedTurn >= QUOTE_EVERY
  const words = mayQuote ? quotable(input.text) : null
  if (words !== null && first !== 'joyful') {
    return { say: { say: 'reflect.quote', values: { words } }, asks: false, quoted: true }
  }
  // A topic that only hangs over from before is taken up by the question, not the reflection.
  const keys = reflections(topic ?? null, first ?? null)
  if (keys.length > 0) return { say: { say: chooseFresh(keys, said) }, asks: false, quoted: false }
  const vague: MessageKey = isShort(heard.plain) ? 'reflect.short' : 'reflect.unsure'
  return { say: { say: vague }, asks: false, quoted: false }
}

/** From the second message on a topic the questions go deeper, in this order. */
function deeper(heard: Heard): readonly MessageKey[] {
  const family = heard.families[0]
  const ofFamily: MessageKey[] = family === undefined ? [] : [`talk.ask.family.${family}`]
  const lost = heard.loss || (heard.topic !== null && UNCONTROLLABLE.has(heard.topic))
  return [
    ...ofFamily,
    'talk.ask.hardest',
    lost ? 'talk.ask.remember' : 'talk.ask.tried',
    'talk.ask.support',
    'talk.ask.help',
    'talk.ask.body',
  ]
}

/** One open question, or an invitation without one, that fits what was heard. */
export function ask(
  heard: Heard,
  input: DialogInput,
  memory: Memory,
  said: readonly string[],
): Utterance {
  const { topic, count, families, source } = heard
  if (families[0] === 'joyful' && families.length === 1) {
    return { say: chooseFresh(['talk.savour', 'talk.savour.share'], said) }
  }
  // Every fourth answer leaves the floor to the person instead of asking on.
  if (count % 4 === 0 || (topic === null && memory.turn % 5 === 0)) return { say: 'talk.invite' }
  if (topic === null) {
    const family = families[0]
    if (family !== undefined) {
      return { say: chooseFresh([`talk.ask.family.${family}`, 'talk.ask.open'], said) }
    }
    return { say: chooseFresh(['talk.ask.open', 'talk.ask.feeling'], said) }
  }
  if (source === 'none' && heard.topics.length > 0 && !saidLately('talk.ask.feeling', said)) {
    return { say: 'talk.ask.feeling' }
  }
  if (
    heard.topics.length === 0 &&
    memory.turn - memory.topicTurn >= 2 &&
    memory.turn - memory.askedThreadTurn >= THREAD_ASK_EVERY
  ) {
    return {
      say: 'talk.stillAbout',
      values: { topic: labelOf(`talk.topic.${topic}`, input.locale) },
    }
  }
  if (count === 1) return { say: `talk.ask.${topic}` }
  return { say: chooseFresh([...deeper(heard), `talk.ask.${topic}`], said) }
}

/** Whether a message was among the last dozen bubbles. */
const saidLately = (key: MessageKey, said: readonly string[]): boolean =>
  said.slice(-12).some((entry) => entry.startsWith(`${key}#`))
