import { HOUR_EN, NUMBER_ZH, numberOf } from './numerals.ts'

/** A time of day as somebody says it. */
export interface TimeOfDay {
  /** Minutes since midnight. When not `sure`, of the first half of the day (noon is 12:00). */
  readonly minute: number
  /** False when it may be of the morning or of the evening. */
  readonly sure: boolean
  /** True for a mere part of the day ("in the evening"), which the minute only stands for. */
  readonly vague?: boolean
}

/** Something found in a text, and the text without it. */
export interface Found<Value> {
  readonly value: Value
  readonly rest: string
}

type Part = 'night' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'midnight'

/** What a part of the day stands for when no time is given: minutes since midnight. */
const USUAL: Readonly<Record<Part, number>> = {
  morning: 9 * 60,
  noon: 12 * 60,
  afternoon: 15 * 60,
  evening: 20 * 60,
  night: 21 * 60,
  midnight: 0,
}

const PARTS: readonly { readonly part: Part; readonly pattern: RegExp }[] = [
  { part: 'noon', pattern: /\b(?:at )?(?:noon|midday|lunch ?time)\b|中午|正午/u },
  { part: 'midnight', pattern: /\b(?:at )?midnight\b|半夜|午夜|凌晨/u },
  {
    part: 'morning',
    pattern: /\b(?:in the |this )?mornings?\b|清晨|早晨|早上|上午|(?<=^|\s|[明今每])早/u,
  },
  { part: 'afternoon', pattern: /\b(?:in the |this )?afternoons?\b|下午/u },
  {
    part: 'evening',
    pattern: /\b(?:in the |this )?evenings?\b|傍晚|晚上|晚间|(?<=^|\s|[明今每])晚(?!安)/u,
  },
  { part: 'night', pattern: /\b(?:at |to)?nights?\b|\bbed ?time\b|夜里|夜晚|睡前/u },
]

const HALF_DAY = '(a\\.?m\\.?|p\\.?m\\.?)(?![a-z])'
const CLOCKS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:at |by |around )?(half|quarter) (past|to) (${HOUR_EN})\\b(?: ?${HALF_DAY})?`,
    'u',
  ),
  new RegExp(`(?:\\b(?:at|by|around|about) |@ ?)?\\b(\\d{1,2})[:.](\\d{2})(?: ?${HALF_DAY})?`, 'u'),
  new RegExp(`(?:\\b(?:at|by|around|about) |@ ?)?\\b(\\d{1,2})()\\s?${HALF_DAY}`, 'u'),
  new RegExp(`\\b(?:at |by |around )?(${HOUR_EN})() o'?clock\\b`, 'u'),
  new RegExp(
    `\\b(?:at|by|around) (?:about |around )?(${HOUR_EN})()\\b(?! ?(?:minutes?|hours?|days?|weeks?|times|least|all|%))`,
    'u',
  ),
  new RegExp(`(${NUMBER_ZH})(?:点|时(?!候|间))钟?(半|一刻|三刻|(?:${NUMBER_ZH})分?)?整?`, 'u'),
]

/**
 * The first time of day in a `plain` text: "at half past eight", "9pm", 晚上九点半, or only a part of
 * the day. Null when there is none.
 */
export function findTime(text: string): Found<TimeOfDay> | null {
  const clock = findClock(text)
  const named = PARTS.find(({ pattern }) => pattern.test(clock?.rest ?? text))
  const rest = named ? (clock?.rest ?? text).replace(named.pattern, ' ') : (clock?.rest ?? text)
  if (clock) {
    return { value: combine(clock.value, named?.part), rest }
  }
  if (!named) return null
  const value: TimeOfDay = {
    minute: USUAL[named.part],
    sure: true,
    ...(named.part !== 'noon' && named.part !== 'midnight' && { vague: true }),
  }
  return { value, rest }
}

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly half?: 'am' | 'pm'
  /** The figures themselves say which half of the day: 20:00, 08:00. */
  readonly full: boolean
}

function findClock(text: string): Found<Clock> | null {
  for (const pattern of CLOCKS) {
    const match = pattern.exec(text)
    const value = match && readClock(match)
    if (value) return { value, rest: text.replace(match[0], ' ') }
  }
  return null
}

function readClock([, first = '', second = '', third, fourth]: RegExpExecArray): Clock | null {
  if (first === 'half' || first === 'quarter') {
    const hour = numberOf(third ?? '')
    if (hour === null || hour > 12) return null
    const past = first === 'half' ? 30 : 15
    const rest = { full: false, ...halfOf(fourth) }
    if (second === 'past') return { hour, minute: past, ...rest }
    return { hour: hour === 1 ? 12 : hour - 1, minute: 60 - past, ...rest }
  }
  const hour = numberOf(first)
  const minute = minutesOf(second)
  if (hour === null || minute === null || hour > 24 || minute > 59) return null
  if (third !== undefined && hour > 12) return null
  // 08:00 is written by those who count to 24.
  const full = hour > 12 || hour === 0 || /^0\d/.test(first)
  return {
    hour: hour === 24 ? 0 : hour,
    minute,
    full,
    ...halfOf(third),
  }
}

function halfOf(word: string | undefined): { readonly half?: 'am' | 'pm' } {
  return word === undefined ? {} : { half: word.startsWith('a') ? 'am' : 'pm' }
}

function minutesOf(words: string): number | null {
  if (words === '') return 0
  if (words === '半') return 30
  if (words === '一刻') return 15
  if (words === '三刻') return 45
  return numberOf(words.replace(/分$/u, ''))
}

/** Puts the figures and the part of the day together. */
function combine({ hour, minute, half, full }: Clock, part: Part | undefined): TimeOfDay {
  const at = (hours: number): TimeOfDay => ({ minute: (hours % 24) * 60 + minute, sure: true })
  if (half) return at((hour % 12) + (half === 'pm' ? 12 : 0))
  if (hour > 12 || hour === 0) return at(hour)
  switch (part) {
    case 'morning':
      return at(hour % 12)
    case 'noon':
      return at(hour < 4 || hour === 12 ? (hour % 12) + 12 : hour)
    case 'afternoon':
    case 'evening':
      return at((hour % 12) + 12)
    // Nine at night, but two at night: the small hours belong to the night too.
    case 'night':
      return at(hour === 12 ? 0 : hour < 5 ? hour : hour + 12)
    case 'midnight':
      return at(hour % 12)
    case undefined:
      return { minute: hour * 60 + minute, sure: full }
  }
}
