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
  /^(?:(?:the|option|number|choice|answer|no(?= \d)|id like|i would like|i want|i choose|i pick|ill take|ill go with|ill have|lets do|lets go with|lets|can we do|can we|maybe|i think|id say|please|um+|well|ok|okay|yes|yeah|just)\s+)+|\s+(?:one|option|please|pls|then|i think|i guess|thanks|thank you)$/gu
const AROUND_ZH =
  /^(?:我想要?|我要|我选择?|我觉得|我们|就|选择?|那就|那|还是|先|要|嗯+|好的?|请|来)+|(?:吧|呢|啊|呀|好了|谢谢|那个|这个)+$/gu

/** What takes back a choice that is named right after it: "I don't want to pause", "not very strong". */
const NOT_BEFORE_EN =
  /(?:^| )(?:(?<!why |if )not|never|no|dont|doesnt|didnt|wont|cant|cannot|couldnt|wouldnt|isnt|arent|wasnt|without|neither|nor|except|instead of|rather than|other than|anything but)(?: (?:i|we|you|really|very|so|too|that|this|it|want|wanna|feel|like|feeling|to|a|an|the|do|doing|be|being|any|my|more|in|mood|for|of|going|about|think|thinks|need|have|just|go|try|with|ready|all|at)){0,6} $/u
/** 要不, 要不要, 能不能 and their like ask or propose, and take nothing back. */
const NOT_BEFORE_ZH =
  /(?:(?<![要能会想])不(?!可)(?:是|想要?|要|用|太想|太|愿意?|能|会|必|打算|准备|需要|喜欢|怎么)?|没(?:有|想|打算)?|别|无需|除了)(?:再|去|做|选|要|用|想|继续|先|那么|很)*$/u
/** "No, the other one": the no is an answer of its own. */
const NO_FIRST = /^(?:no+|nope|nah|不|不是)\s*[,.;!。]+\s*(?=\S)/u

function variants(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : message
}

/** Every way to name a choice: its labels in both languages and its synonyms. */
function namesOf(choice: MatchableChoice): string[] {
  const key: MessageKey = choice.label
  return [...variants(en[key]), ...variants(zh[key]), ...(choice.also ?? [])]
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

/** Whether a text names a choice somewhere, and does not take it back there. */
function mentions(text: string, name: string): boolean {
  const han = hasHan(name)
  const [inside, sought] = han ? [text, name] : [` ${text} `, ` ${name} `]
  const taken = han ? NOT_BEFORE_ZH : NOT_BEFORE_EN
  const before = han ? 0 : 1
  for (let at = inside.indexOf(sought); at !== -1; at = inside.indexOf(sought, at + 1)) {
    if (!taken.test(inside.slice(0, at + before))) return true
  }
  return false
}

function only<T>(found: readonly T[]): T | null {
  return found.length === 1 ? (found[0] ?? null) : null
}

/**
 * Which choice a `plain` text means: by its label in either language, a synonym, its number in
 * the list ("2", "the first one", 第二个), a label inside a short sentence, or a label with a
 * typing slip. Its id counts only as the whole message, because ids are words for the code and not
 * for people. A label that is taken back ("I don't want to pause", 不想暂停) does not count. Null
 * when none fits, or more than one.
 */
export function matchChoice(plain: string, choices: readonly MatchableChoice[]): string | null {
  const whole = tidy(plain)
  if (whole === '' || whole.length > 120) return null
  const rest = tidy(plain.replace(NO_FIRST, ''))
  const bare = rest.replace(AROUND_EN, '').replace(AROUND_ZH, '').trim()
  const labelled = choices.map((choice) => ({ id: choice.id, labels: namesOf(choice) }))
  for (const text of [whole, bare]) {
    const exact = labelled.find(({ labels }) => labels.includes(text))
    if (exact) return exact.id
  }
  const byId = choices.find(({ id }) => id.toLowerCase() === whole)
  if (byId) return byId.id
  const ordinal = ORDINALS.findIndex((pattern) => pattern.test(bare) || pattern.test(whole))
  if (ordinal !== -1) return choices[ordinal]?.id ?? null
  if (/^(?:last|last one|the last|the last one|最后一?个?)$/u.test(whole)) {
    return choices.at(-1)?.id ?? null
  }
  const mentioned = labelled.flatMap(({ id, labels }) =>
    labels
      .filter((label) =>
        hasHan(label)
          ? label.length >= 2 && rest.length <= label.length + 8 && mentions(rest, label)
          : label.length >= 4 && rest.length <= label.length + 30 && mentions(rest, label),
      )
      .map((label) => ({ id, label })),
  )
  // 做了 inside 做了一部分 is part of the longer one.
  const within = mentioned.filter(
    ({ label }) => !mentioned.some((other) => other.label !== label && other.label.includes(label)),
  )
  if (within.length > 0) return only([...new Set(within.map(({ id }) => id))])
  const near = labelled.filter(({ labels }) =>
    labels.some(
      (label) =>
        !hasHan(label) && label.length >= 5 && slips(bare, label) <= (label.length >= 9 ? 2 : 1),
    ),
  )
  return only(near)?.id ?? null
}
