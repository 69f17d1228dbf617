import type { Found } from './find-time.ts'
import { NUMBER_EN, NUMBER_ZH, numberOf } from './numerals.ts'

/** Which day, as somebody says it. */
export type DaySaid =
  /** So many days from today; `plus` null when no day was named. */
  | { readonly every: 'once'; readonly plus: number | null }
  /** The next such weekday; in the coming week when `nextWeek`. */
  | { readonly every: 'once'; readonly weekday: number; readonly nextWeek?: true }
  | { readonly every: 'day' }
  /** `weekday` null when only "every week" was said. */
  | { readonly every: 'week'; readonly weekday: number | null }

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const NAMES = WEEKDAYS.join('|')
const CHINESE_WEEKDAYS = '日一二三四五六'
const NAMES_ZH = '[一二三四五六日天1-6]'

/** Parts of the day stay in the text: `findTime` reads them. */
const PATTERNS: readonly {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray) => DaySaid | null
}[] = [
  {
    pattern: new RegExp(`\\b(?:every|each|on) (${NAMES})s\\b|\\b(?:every|each) (${NAMES})\\b`, 'u'),
    read: ([, plural, single]) => ({ every: 'week', weekday: english(plural ?? single) }),
  },
  {
    pattern: new RegExp(`每(?:个)?(?:周|星期|礼拜)的?(${NAMES_ZH})`, 'u'),
    read: ([, name]) => ({ every: 'week', weekday: chinese(name) }),
  },
  {
    pattern:
      /\b(?:every|each) ?day\b|\bdaily\b|\b(?:every|each) (?=(?:single )?(?:morning|afternoon|evening|night))|\bevery night\b|每一?天|天天|每日|每(?=早|晚|个晚上|个早上|中午|下午)/u,
    read: () => ({ every: 'day' }),
  },
  {
    pattern: /\b(?:every|each) week\b|\bweekly\b|\bonce a week\b|每(?:个)?(?:周|星期|礼拜)/u,
    read: () => ({ every: 'week', weekday: null }),
  },
  { pattern: /\b(?:the )?day after tomorrow\b|(?<!大)后天/u, read: () => once(2) },
  { pattern: /大后天/u, read: () => once(3) },
  { pattern: /\btomorrow\b|\btmrw?\b|\btmr\b|明天|明日|明(?=早|晚)/u, read: () => once(1) },
  {
    pattern:
      /\btoday\b|\b(?=tonight\b)|\bthis (?=morning|afternoon|evening)|今天|今日|今(?=早|晚)/u,
    read: () => once(0),
  },
  {
    pattern: new RegExp(`下(?:个)?(?:周|星期|礼拜)(${NAMES_ZH})`, 'u'),
    read: ([, name]) => {
      const weekday = chinese(name)
      return weekday === null ? null : { every: 'once', weekday, nextWeek: true }
    },
  },
  {
    pattern: new RegExp(`\\b(?:on |this |next |coming )*(${NAMES})\\b`, 'u'),
    read: ([, name]) => {
      const weekday = english(name)
      return weekday === null ? null : { every: 'once', weekday }
    },
  },
  {
    pattern: new RegExp(`(?:这(?:个)?)?(?:周|星期|礼拜)(${NAMES_ZH})`, 'u'),
    read: ([, name]) => {
      const weekday = chinese(name)
      return weekday === null ? null : { every: 'once', weekday }
    },
  },
  {
    pattern: new RegExp(`\\bin (${NUMBER_EN}) (days?|weeks?)(?: time)?\\b`, 'u'),
    read: ([, count, unit]) => daysLater(count, unit?.startsWith('w') ?? false),
  },
  {
    pattern: new RegExp(`(?:过)?(${NUMBER_ZH})(?:个)?(天|周|星期|礼拜)(?:之|以)?后`, 'u'),
    read: ([, count, unit]) => daysLater(count, unit !== '天'),
  },
]

/** The day that a `plain` text names: tomorrow, every Monday, 每天, 三天后. Null when it names none. */
export function findDay(text: string): Found<DaySaid> | null {
  for (const { pattern, read } of PATTERNS) {
    const match = pattern.exec(text)
    const value = match && read(match)
    if (value) return { value, rest: cut(text, match) }
  }
  return null
}

const MINUTE = 60_000
const HOUR = 3_600_000
const WAITS_EN = new RegExp(
  `\\bin (?:about |around )?(?:(half an) hour|(${NUMBER_EN}) (hours? and a half|and a half hours|minutes?|mins?|hours?|hrs?))(?: from now)?\\b|\\bin (an hour and a half)\\b`,
  'u',
)
const WAITS_ZH = new RegExp(
  `(?:过|再过)?(?:(半)个?(?:小时|钟头)|(${NUMBER_ZH})(个半|个)?(分钟|小时|钟头))(?:之后|以后|后|(?<=过.*))`,
  'u',
)

/** A wait of minutes or hours: "in two hours", 两个小时后. In milliseconds. */
export function findWait(text: string): Found<number> | null {
  const match = WAITS_EN.exec(text) ?? WAITS_ZH.exec(text)
  if (!match) return null
  const rest = cut(text, match)
  const [whole, half, count = '', unit = '', chineseUnit] = match
  if (half !== undefined) return { value: HOUR / 2, rest }
  if (whole.includes('an hour and a half')) return { value: HOUR * 1.5, rest }
  const number = numberOf(count)
  if (number === null || number === 0) return null
  const each = /^min|分钟/u.test(chineseUnit ?? unit) ? MINUTE : HOUR
  const more = /half/.test(unit) || unit === '个半' ? HOUR / 2 : 0
  return { value: number * each + more, rest }
}

function cut(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
}

const once = (plus: number): DaySaid => ({ every: 'once', plus })

function daysLater(count: string | undefined, weeks: boolean): DaySaid | null {
  const number = numberOf(count ?? '')
  return number === null || number === 0 ? null : once(weeks ? number * 7 : number)
}

function english(name: string | undefined): number | null {
  const weekday = WEEKDAYS.indexOf(name ?? '')
  return weekday === -1 ? null : weekday
}

function chinese(name = ''): number | null {
  if (name === '天') return 0
  const weekday = /\d/.test(name) ? Number(name) : CHINESE_WEEKDAYS.indexOf(name)
  return weekday === -1 ? null : weekday
}
