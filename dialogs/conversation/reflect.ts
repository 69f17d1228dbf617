import { en, type MessageKey } from '../messages/en.ts'
import { labelOf, variantsOf } from '../render.ts'
import type { DialogInput, Utterance } from '../types.ts'
import { chooseFresh } from './choose-fresh.ts'
import { COURSES, type Event } from './events.ts'
import type { Family } from './feelings.ts'
import type { Habit } from './kept-corrections.ts'
import type { Heard } from './listen.ts'
import { correctionInForce, recentFamily, type Memory } from './memory.ts'
import { quotable } from './quote.ts'
import { wordCount } from './word-count.ts'
import { AREAS, MANNERS, NESTED, type Topic } from './topics.ts'

/** Turns between two quotations. */
const QUOTE_EVERY = 4

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
    // A matter with a feeling says a good deal: it takes the person's own word for the feeling.
    const sure = heard.source === 'words' || loss || family === 'joyful'
    for (const name of order) if (name != null && sure) keys.push(`reflect.${name}.${family}`)
  }
  // Gladness about something hard gets no sentence about how hard it is.
  if (family !== 'joyful' && topics.length > 0) {
    const beside = loss && matter === 'family' ? undefined : matter
    const order = [manner, beside, loss ? topic : undefined]
    for (const name of order) if (name != null) keys.push(`reflect.${name}.any`)
  }
  // What is told on about a loss is still about it; of other matters that would be a guess.
  if (loss && topics.length === 0 && family === undefined && wordCount(plain) >= 4) {
    keys.push(`reflect.${topic ?? ''}.any`)
  }
  // A reader's guess is said as one.
  const guess = heard.source === 'reading' && families[0] !== 'joyful' && !loss
  if (families[0] !== undefined) {
    keys.push(guess ? `reflect.maybe.${families[0]}` : `reflect.any.${families[0]}`)
  }
  return keys.filter(isMessage)
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

/** Two areas of life in one message that do not explain each other, neither heard before. */
function twoAreas(heard: Heard, memory: Memory): readonly [Topic, Topic] | null {
  const [first, second] = heard.topics.filter((topic) => AREAS.has(topic))
  if (first === undefined || second === undefined || heard.loss) return null
  if ([first, second].includes(memory.topic ?? 'future')) return null
  const nested = NESTED.some((pair) => pair.includes(first) && pair.includes(second))
  return nested ? null : [first, second]
}

/** Feeling bad without a name for it. */
export const BAD =
  /\b(?:terrible|terribly|awful|horrible|bad|badly|rough|hard|tough|difficult|shit\w*|crap\w*|(?:not|don't feel|didn't feel|isn't) (?:so |very |too |doing |feeling )?(?:good|great|well|okay|ok|fine)|could be better|worse|worst|struggling|tired)\b|糟糕|糟透|很糟|不好|不太好|很差|难熬|不舒服|不怎么样|很难|好难|太难|烦|累|惨|不行|撑着/

/** Up to this many words, a message without topic or feeling gets a short "I am with you". */
const SHORT = 6

export const isShort = (plain: string): boolean => wordCount(plain) <= SHORT

export interface Reflection {
  readonly say: Utterance
  /** The reflection asks its own question; none may follow. */
  readonly asks: boolean
  readonly quoted: boolean
}

/** Messages for what happened, the most telling first; how often and how long come last. */
function ofEvents(
  { events, families }: Heard,
  gladBefore: boolean,
): { telling: MessageKey[]; course: MessageKey[] } {
  // Tears of gladness and "so tired, but happy" are not answered as troubles.
  const glad = families[0] === 'joyful' || (gladBefore && families.length === 0)
  const told = events.filter((event) => !glad || event === 'better')
  const key = (event: Event): MessageKey => `reflect.event.${event}`
  return {
    telling: told.filter((event) => !COURSES.has(event)).map(key),
    course: told.filter((event) => COURSES.has(event)).map(key),
  }
}

/** A guess that was wrong before, said as a question. */
function asking({ read, said }: Habit, { locale }: DialogInput): Utterance {
  const first = labelOf(`talk.feeling.${read}`, locale)
  return said === null
    ? { say: 'reflect.doubt.open', values: { first } }
    : {
        say: 'reflect.doubt',
        values: { first, second: labelOf(`talk.feeling.${said}`, locale) },
      }
}

/** Whether a message still has a variant that was not said lately. */
export const isFresh = (key: MessageKey, said: readonly string[]): boolean =>
  variantsOf(key, 'en').some((_, variant) => !said.includes(`${key}#${variant}`))

/**
 * One sentence that gives back what was heard: what happened before how it feels, and that before
 * what it is about. Where nothing particular was recognised, the person's own words.
 */
export function reflect(
  heard: Heard,
  input: DialogInput,
  memory: Memory,
  said: readonly string[],
): Reflection {
  const [first, second] = heard.families
  const plainly = (say: Utterance): Reflection => ({ say, asks: false, quoted: false })
  const gladBefore = recentFamily(memory) === 'joyful'
  const { telling, course } = ofEvents(heard, gladBefore)
  const event = telling.find((key) => isFresh(key, said))
  if (event !== undefined) return plainly({ say: event })
  if (first !== undefined && second !== undefined && heard.source === 'words') {
    return plainly(mixed(first, second, input, said))
  }
  if (heard.doubted !== null && !heard.loss) {
    const doubt = asking(heard.doubted, input)
    if (isFresh(doubt.say, said)) return { say: doubt, asks: true, quoted: false }
  }
  const areas = first === 'joyful' ? null : twoAreas(heard, memory)
  if (areas !== null) {
    const values = {
      first: labelOf(`talk.topic.${areas[0]}`, input.locale),
      second: labelOf(`talk.topic.${areas[1]}`, input.locale),
    }
    return { say: { say: 'reflect.two', values }, asks: true, quoted: false }
  }
  // After good news, a message that tells no feeling is neither called good nor hard.
  const stillGlad = first === undefined && gladBefore
  const known = stillGlad ? [] : [...reflections(heard), ...course]
  const key = known.find((one) => isFresh(one, said))
  if (key !== undefined) return plainly({ say: key })
  const words =
    memory.turn > 1 &&
    first !== 'joyful' &&
    correctionInForce(memory) === null &&
    memory.turn - memory.quotedTurn >= QUOTE_EVERY
      ? quotable(input.text)
      : null
  if (words !== null) {
    return { say: { say: 'reflect.quote', values: { words } }, asks: false, quoted: true }
  }
  if (BAD.test(heard.plain)) return plainly({ say: 'reflect.bad' })
  const short = isShort(heard.plain) || heard.topic !== null
  const vague: MessageKey = short ? 'reflect.short' : 'reflect.unsure'
  return plainly({ say: chooseFresh([vague, 'reflect.goingOn'], said) })
}
