import type { MessageKey } from '../messages/en.ts'
import { labelOf } from '../render.ts'
import type { DialogInput, Utterance } from '../types.ts'
import { chooseFresh } from './choose-fresh.ts'
import { COURSES } from './events.ts'
import type { Heard } from './listen.ts'
import { recentFamily, type Memory } from './memory.ts'
import { BAD, isFresh, isShort } from './reflect.ts'
import { wordCount } from './word-count.ts'
import { GLAD_MATTERS, MANNERS, UNCONTROLLABLE } from './topics.ts'

/** Turns between two questions whether it is still about the topic. */
const THREAD_ASK_EVERY = 8
/** After this many turns without the topic it may be about something else. */
const DRIFT_TURNS = 4
/** From this many words on the person is asked which part weighs most. */
const LONG = 90

/** From the second message on a topic the questions go deeper, in this order. */
function deeper(heard: Heard, memory: Memory): readonly MessageKey[] {
  const named = heard.source === 'words' ? heard.families[0] : undefined
  const family = named ?? recentFamily(memory)
  const manner = heard.topics.find((name) => MANNERS.has(name) && name !== heard.topic)
  const lost = heard.loss || (heard.topic !== null && UNCONTROLLABLE.has(heard.topic))
  const ofManner: MessageKey[] = manner === undefined || lost ? [] : [`talk.ask.${manner}`]
  const ofFamily: MessageKey[] = family === null ? [] : [`talk.ask.family.${family}`]
  const common: readonly MessageKey[] = [
    'talk.ask.hardest',
    lost ? 'talk.ask.remember' : 'talk.ask.tried',
    'talk.ask.support',
    'talk.ask.help',
    'talk.ask.body',
  ]
  // Each message opens another corner: the list is entered one place further every time.
  const turned = common.map(
    (_, i) => common[(i + heard.count + 3) % common.length] ?? 'talk.ask.help',
  )
  return heard.count % 2 === 0
    ? [...ofManner, ...ofFamily, ...turned]
    : [...ofManner, ...turned, ...ofFamily]
}

/** One open question, or an invitation without one, that fits what was heard. */
export function ask(
  heard: Heard,
  input: DialogInput,
  memory: Memory,
  said: readonly string[],
): Utterance {
  const { topic, count, families } = heard
  // A question that takes a feeling for granted needs the person's own word for it.
  const named = heard.source === 'words' || families[0] === 'joyful' ? families[0] : undefined
  const family = named ?? recentFamily(memory)
  if (wordCount(heard.plain) >= LONG && families[0] !== 'joyful') return { say: 'talk.ask.long' }
  if (families[0] === 'joyful')
    return { say: chooseFresh(['talk.savour', 'talk.savour.share'], said) }
  if (families.length === 0 && family === 'joyful') {
    return { say: chooseFresh(['talk.ask.feeling', 'talk.savour'], said) }
  }
  const ofEvent = heard.events
    .filter((event) => !COURSES.has(event) || heard.topics.length === 0)
    .map((event): MessageKey => `talk.ask.event.${event}`)
    .find((key) => isFresh(key, said))
  if (ofEvent !== undefined) return { say: ofEvent }
  const told = heard.topics.length > 0 && count === 1
  const bare = named === undefined && !told && !heard.loss && !BAD.test(heard.plain)
  if (topic !== null && mayHaveDrifted(heard, memory)) {
    const name = labelOf(`talk.topic.${topic}`, input.locale)
    return { say: 'talk.stillAbout', values: { topic: name } }
  }
  // What was recognised in no way is asked about itself, not about the topic before.
  if (bare && memory.turn > 1 && wordCount(heard.plain) >= 2 && isFresh('talk.ask.further', said)) {
    return { say: 'talk.ask.further' }
  }
  // Every fourth answer leaves the floor to the person instead of asking on.
  if (count % 4 === 0 || (topic === null && memory.turn % 5 === 0)) return { say: 'talk.invite' }
  if (topic === null) {
    const open = isShort(heard.plain) || BAD.test(heard.plain)
    const vague = open ? 'talk.ask.open' : 'talk.ask.feeling'
    return family === null
      ? { say: chooseFresh([vague, 'talk.ask.open', 'talk.ask.feeling'], said) }
      : { say: chooseFresh([`talk.ask.family.${family}`, 'talk.ask.open'], said) }
  }
  if (
    family === null &&
    !heard.loss &&
    !GLAD_MATTERS.has(topic) &&
    count === 1 &&
    !saidLately('talk.ask.feeling', said)
  ) {
    return { say: 'talk.ask.feeling' }
  }
  if (count === 1) return { say: `talk.ask.${topic}` }
  return { say: chooseFresh([...deeper(heard, memory), `talk.ask.${topic}`], said) }
}

/** Whether it has become unclear if the talk is still about the topic, and was not asked lately. */
const mayHaveDrifted = (heard: Heard, memory: Memory): boolean =>
  heard.topics.length === 0 &&
  !heard.loss &&
  memory.turn - memory.topicTurn >= DRIFT_TURNS &&
  memory.turn - memory.askedThreadTurn >= THREAD_ASK_EVERY &&
  // Whoever says "it" or "he" goes on about the same thing.
  !/\b(?:he|she|they|him|her|them|it|that|this)\b|[他她它这那]/.test(heard.plain)

/** Whether a message was among the last dozen bubbles. */
const saidLately = (key: MessageKey, said: readonly string[]): boolean =>
  said.slice(-12).some((entry) => entry.startsWith(`${key}#`))
