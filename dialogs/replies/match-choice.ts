import { en } from '../messages/en.ts'
import type { MessageKey } from '../messages/en.ts'
import type { Message } from '../messages/message.ts'
import { zh } from '../messages/zh.ts'
import type { Choice } from '../types.ts'
import { hasHan, tidy } from './tidy.ts'

/** A choice with further ways to say it, in `plain` form. */
export interface MatchableChoice extends Choice {
  readonly also?: readonly string[]
}

const ORDINALS: readonly RegExp[] = [
  /^(?:1|one|first|1st|a|一|1号|第一个?|第1个?|头一个)$/u,
  /^(?:2|two|second|2nd|b|二|两|2号|第二个?|第2个?)$/u,
  /^(?:3|three|third|3rd|c|三|3号|第三个?|第3个?)$/u,
  /^(?:4|four|fourth|4th|d|四|4号|第四个?|第4个?)$/u,
  /^(?:5|five|fifth|5th|e|五|5号|第五个?|第5个?)$/u,
  /^(?:6|six|sixth|6th|f|六|6号|第六个?|第6个?)$/u,
  /^(?:7|seven|seventh|7th|g|七|7号|第七个?|第7个?)$/u,
]
const AROUND_EN =
  /^(?:(?:the|option|number|choice|answer|no|id like|i would like|i want|i choose|i pick|ill take|ill go with|ill have|lets do|lets go with|lets|can we do|can we|maybe|i think|id say|please|um+|well|ok|okay|yes|yeah|just)\s+)+|\s+(?:one|option|please|pls|then|i think|i guess|thanks|thank you)$/gu
const AROUND_ZH =
  /^(?:我想要?|我要|我选择?|我觉得|我们|就|选择?|那就|那|还是|先|要|嗯+|好的?|请|来)+|(?:吧|呢|啊|呀|好了|谢谢|那个|这个)+$/gu

function variants(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : message
}

/** Every way to name a choice: its labels in both languages and its synonyms. */
function namesOf(choice: MatchableChoice): string[] {
  const key: MessageKey = choice.label
  return [...variants(en[key]), ...variants(zh[key]), ...(choice.also ?? []), choice.id]
    .map((name) => tidy(name.toLowerCase()))
    .filter((name) => name !== '')
}

/** Edit distance, given up above two: typing slips, nothing more. */
function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 3) + 1, (next[j - 1] ?? 3) + 1, (row[j - 1] ?? 3) + same))
    }
    row = next
  }
  return row[b.length] ?? 3
}

function only<T>(found: readonly T[]): T | null {
  return found.length === 1 ? (found[0] ?? null) : null
}

/**
 * Which choice a `plain` text means: by its label in either language, a synonym, its number in
 * the list ("2", "the first one", 第二个), a label inside a short sentence, or a label with a
 * typing slip. Null when none fits, or more than one.
 */
export function matchChoice(plain: string, choices: readonly MatchableChoice[]): string | null {
  const whole = tidy(plain)
  if (whole === '' || whole.length > 120) return null
  const bare = whole.replace(AROUND_EN, '').replace(AROUND_ZH, '').trim()
  const named = choices.map((choice) => ({ id: choice.id, names: namesOf(choice) }))
  for (const text of [whole, bare]) {
    const exact = named.find(({ names }) => names.includes(text))
    if (exact) return exact.id
  }
  const ordinal = ORDINALS.findIndex((pattern) => pattern.test(bare) || pattern.test(whole))
  if (ordinal !== -1) return choices[ordinal]?.id ?? null
  if (/^(?:last|last one|the last|the last one|最后一?个?)$/u.test(whole)) {
    return choices.at(-1)?.id ?? null
  }
  const within = named.filter(({ names }) =>
    names.some((name) =>
      hasHan(name)
        ? name.length >= 2 && whole.length <= name.length + 8 && whole.includes(name)
        : name.length >= 4 &&
          whole.length <= name.length + 30 &&
          ` ${whole} `.includes(` ${name} `),
    ),
  )
  if (within.length > 0) return only(within)?.id ?? null
  const near = named.filter(({ names }) =>
    names.some(
      (name) =>
        !hasHan(name) && name.length >= 5 && slips(bare, name) <= (name.length >= 9 ? 2 : 1),
    ),
  )
  return only(near)?.id ?? null
}
