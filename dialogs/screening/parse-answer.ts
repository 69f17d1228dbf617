import { matchChoice } from '../replies.ts'
import { tidy } from '../replies/tidy.ts'
import { ANSWERS } from './instruments.ts'

const DIGITS: Readonly<Record<string, number>> = {
  '0': 0,
  zero: 0,
  零: 0,
  '1': 1,
  one: 1,
  一: 1,
  '2': 2,
  two: 2,
  二: 2,
  两: 2,
  '3': 3,
  three: 3,
  三: 3,
}
/** A number off the scale is no place in the list of buttons. */
const OFF_SCALE = /^(?:\d+|four|five|six|seven|eight|nine|ten|[四五六七八九十])$/u
const DAYS =
  /^(?:about |around |maybe |like |for |on |probably |at least )*(\d{1,2})(?: (?:or |to )?(\d{1,2}))? days?(?: out of (?:14|the 14))?$|^(?:大概|大约|差不多|可能|有)*(\d{1,2})(?:到| )?(\d{1,2})?天(?:左右|吧)?$/u
/** "No" where it can only mean "not at all"; a mere unwillingness (不想, "I don't want to") does not. */
const NONE = /^(?:no|nope|nah|none|no never|没有|没|没有过|没有啊|没有呀|没有的)$/u
const NEGATED =
  /\b(?:not|isnt|wasnt|dont|didnt|doesnt|cant|hardly|barely|never|no|less than)\b|不|没|少于/u

/** Days of fourteen as a score: up to half of them is "several", twelve and more "nearly every". */
function scoreOfDays(days: number): number | null {
  if (days > 14) return null
  if (days === 0) return 0
  if (days <= 7) return 1
  return days < 12 ? 2 : 3
}

/**
 * The score, 0 … 3, that a `plain` answer gives to "how often": a button, its number, the words of
 * the scale or words like them ("most days", 有时), or a count of days. A bare "yes" says nothing
 * of how often, and "not every day" is any of three: neither is an answer. Null when none fits.
 */
export function parseFrequency(plain: string): number | null {
  const text = tidy(plain)
  if (Object.hasOwn(DIGITS, text)) return DIGITS[text] ?? null
  if (OFF_SCALE.test(text)) return null
  if (NONE.test(text)) return 0
  const days = DAYS.exec(text)
  if (days) return scoreOfDays(Number(days[2] ?? days[1] ?? days[4] ?? days[3]))
  const chosen = matchChoice(plain, ANSWERS)
  return chosen === null || (chosen !== '0' && NEGATED.test(text)) ? null : Number(chosen)
}
