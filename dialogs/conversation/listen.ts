import { en, type MessageKey } from '../messages/en.ts'
import { labelOf } from '../render.ts'
import type { DialogInput, Utterance } from '../types.ts'
import { chooseFresh } from './choose-fresh.ts'
import { feelingsOf, intensityOf, type Family, type Feelings } from './feelings.ts'
import { correctionInForce, recentFamily, type Memory } from './memory.ts'
import { quotable } from './quote.ts'
import {
  AREAS,
  BURDENED,
  LOSSES,
  MANNERS,
  NESTED,
  UNCONTROLLABLE,
  findTopics,
  type Topic,
} from './topics.ts'

/** A topic not mentioned for this many turns is no longer taken up unasked. */
const THREAD_TURNS = 4
/** A loss is not left behind as quickly. */
const LOSS_TURNS = 8
/** Turns between two quotations, and between two questions whether it is still about the topic. */
const QUOTE_EVERY = 5
const THREAD_ASK_EVERY = 8
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
  readonly families: readonly Family[]
  readonly source: Feelings['source']
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
  return glad && tears && families[0] === 'sad' && families.length === 1
    ? ['joyful', 'sad']
    : families
}

/** Reads a message against what is remembered. */
export function hear(plain: string, input: DialogInput, memory: Memory): Heard {
  const found = findTopics(plain)
  const enough = (found[0]?.score ?? 0) * SECOND_TOPIC_WITHIN
  const topics = found.filter(({ score }) => score >= enough).map(({ topic }) => topic)
  const topic = threadOf(topics, memory)
  const burdened = [...topics, ...(topic === null ? [] : [topic])].some((one) => BURDENED.has(one))
  const feelings = feelingsOf(plain, input.reading, {
    burdened,
    recent: recentFamily(memory),
  })
  const corrected = correctionInForce(memory)
  const overruled = corrected !== null && feelings.source !== 'words'
  return {
    plain,
    topics,
    topic,
    count: topic !== null && topic === memory.topic ? memory.topicCount + 1 : 1,
    families: overruled ? [corrected] : withGladTears(plain, feelings.families, memory),
    source: overruled ? 'words' : feelings.source,
    intensity: intensityOf(plain, input.reading),
    loss: topic !== null && LOSSES.has(topic),
  }
}

const isMessage = (key: string): key is MessageKey => Object.hasOwn(en, key)

/** These say little more than the feeling does; the matter says what it is about. */
const VAGUE_MANNERS: ReadonlySet<Topic> = new Set<Topic>(['guilt', 'overload', 'future'])

/** What a manner says of the feeling in it, where it stands beside a loss. */
const IMPLIED: Readonly<Partial<Record<Topic, Family>>> = {
  guilt: 'ashamed',
  emptiness: 'sad',
  lonely: 'sad',
  injustice: 'angry',
}

/**
 * Reflections that fit, best first: the manner of this message with its feeling, the matter with
 * its feeling, then without asserting a feeling, then the feeling alone. A loss comes before the
 * manner, because "I should have visited more" is said by somebody who grieves.
 */
function reflections(heard: Heard): MessageKey[] {
  const { plain, topics, topic, families, loss } = heard
  const manner = topics.find((name) => MANNERS.has(name))
  const matter = topics.find((name) => !MANNERS.has(name))
  const family = families[0] ?? (loss && manner !== undefined ? IMPLIED[manner] : undefined)
  const keys: string[] = []
  if (family !== undefined) {
    const first =
      manner !== undefined && VAGUE_MANNERS.has(manner) ? [matter, manner] : [manner, matter]
    const order = loss ? [topic, ...first] : [...first, topic]
    for (const name of order) if (name != null) keys.push(`reflect.${name}.${family}`)
  }
  // Gladness about something hard gets no sentence about how hard it is.
  if (family !== 'joyful' && topics.length > 0) {
    const beside = loss && matter === 'family' ? undefined : matter
    const order = [manner, beside, loss ? topic : undefined]
    for (const name of order) if (name != null) keys.push(`reflect.${name}.any`)
  }
  const goesOn = SELF_OR_OTHERS.test(plain) || (loss && wordCount(plain) >= 4)
  if (topics.length === 0 && topic !== null && family === undefined && goesOn) {
    keys.push(`reflect.${topic}.any`)
  }
  if (families[0] !== undefined) keys.push(`reflect.any.${families[0]}`)
  return keys.filter(isMessage)
}

/** A message about people goes on with the story; one without may be about anything. */
const SELF_OR_OTHERS = /\b(?:i|me|my|he|she|they|him|her|them|we|us)\b.* .* |[我他她们].{3}/

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

/** Two areas of life in one message that do not explain each other, neither heard before. */
function twoAreas(heard: Heard, memory: Memory): readonly [Topic, Topic] | null {
  const [first, second] = heard.topics.filter((topic) => AREAS.has(topic))
  if (first === undefined || second === undefined || heard.loss) return null
  if ([first, second].includes(memory.topic ?? 'future')) return null
  const nested = NESTED.some((pair) => pair.includes(first) && pair.includes(second))
  return nested ? null : [first, second]
}

/** Words in the sense of counting: a Han character is about half of one. */
const wordCount = (plain: string): number =>
  /\p{Script=Han}/u.test(plain) ? Math.ceil(plain.length / 2) : plain.split(' ').length

/** Feeling bad without a name for it. */
const BAD =
  /\b(?:terrible|terribly|awful|horrible|bad|badly|rough|hard|tough|difficult|shit\w*|crap\w*|(?:not|don't feel|didn't feel|isn't) (?:so |very |too |doing |feeling )?(?:good|great|well|okay|ok|fine)|could be better|worse|worst|struggling|tired)\b|糟糕|糟透|很糟|不好|不太好|很差|难熬|不舒服|不怎么样|很难|好难|太难|烦|累|惨|不行|撑着/

/** Up to this many words, a message without topic or feeling gets a short "I am with you". */
const SHORT = 6

const isShort = (plain: string): boolean => wordCount(plain) <= SHORT

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
  const plainly = (say: Utterance): Reflection => ({ say, asks: false, quoted: false })
  if (first !== undefined && second !== undefined) return plainly(mixed(first, second, input, said))
  const areas = first === 'joyful' ? null : twoAreas(heard, memory)
  if (areas !== null) {
    const values = {
      first: labelOf(`talk.topic.${areas[0]}`, input.locale),
      second: labelOf(`talk.topic.${areas[1]}`, input.locale),
    }
    return { say: { say: 'reflect.two', values }, asks: true, quoted: false }
  }
  const words =
    heard.count > 1 &&
    first !== 'joyful' &&
    correctionInForce(memory) === null &&
    memory.turn - memory.quotedTurn >= QUOTE_EVERY
      ? quotable(input.text)
      : null
  if (words !== null) {
    return { say: { say: 'reflect.quote', values: { words } }, asks: false, quoted: true }
  }
  // After good news, a message that tells no feeling is neither called good nor hard.
  const stillGlad = first === undefined && recentFamily(memory) === 'joyful'
  const keys = stillGlad ? [] : reflections(heard)
  if (keys.length > 0) {
    return plainly({ say: chooseFresh([...keys, 'reflect.goingOn', 'reflect.short'], said) })
  }
  if (BAD.test(heard.plain)) return plainly({ say: 'reflect.bad' })
  const short = isShort(heard.plain) || heard.topic !== null
  const vague: MessageKey = short ? 'reflect.short' : 'reflect.unsure'
  return plainly({ say: chooseFresh([vague, 'reflect.goingOn'], said) })
}

/** From the second message on a topic the questions go deeper, in this order. */
function deeper(heard: Heard, memory: Memory): readonly MessageKey[] {
  const family = heard.families[0] ?? recentFamily(memory)
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

/** To ask how good news feels would sound like doubt. */
const GLAD_MATTERS: ReadonlySet<Topic> = new Set<Topic>(['achievement', 'love', 'gratitude'])

/** One open question, or an invitation without one, that fits what was heard. */
export function ask(
  heard: Heard,
  input: DialogInput,
  memory: Memory,
  said: readonly string[],
): Utterance {
  const { topic, count, families } = heard
  const family = families[0] ?? recentFamily(memory)
  if (families[0] === 'joyful')
    return { say: chooseFresh(['talk.savour', 'talk.savour.share'], said) }
  if (families.length === 0 && family === 'joyful') {
    return { say: chooseFresh(['talk.ask.feeling', 'talk.savour'], said) }
  }
  if (topic !== null && mayHaveDrifted(heard, memory)) {
    const name = labelOf(`talk.topic.${topic}`, input.locale)
    return { say: 'talk.stillAbout', values: { topic: name } }
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
  memory.turn - memory.topicTurn >= 3 &&
  memory.turn - memory.askedThreadTurn >= THREAD_ASK_EVERY &&
  !/\b(?:he|she|they|him|her|them)\b|[他她它]/.test(heard.plain)

/** Whether a message was among the last dozen bubbles. */
const saidLately = (key: MessageKey, said: readonly string[]): boolean =>
  said.slice(-12).some((entry) => entry.startsWith(`${key}#`))
