import type { Remembered } from '../types.ts'

/** What is kept of one person at most; the oldest goes first. */
export const MAX_REMEMBERED = 30
/** Longest text kept of one thing, in UTF-16 units. */
const LONGEST = 80
const HOUR = 3_600_000
const DAY = 24 * HOUR

const RELATION =
  'sister|brother|mum|mom|mother|dad|father|wife|husband|partner|girlfriend|boyfriend|fiancée?|son|daughter|friend|best friend|roommate|flatmate|boss|manager|colleague|teacher|therapist|doctor|dog|cat|cousin|aunt|uncle|grandma|grandmother|grandpa|grandfather'
/** A name begins with a capital; without one nothing tells it from the next word. */
const NAME = String.raw`[\p{Lu}][\p{Ll}'’-]{1,20}`

/** Words that begin a sentence with a capital after "my friend" and are no name. */
const NO_NAME =
  /^(?:And|But|Who|Is|Was|Has|Had|Said|Says|Told|Tells|Thinks|Wants|I|I'm|It|He|She|They|We|You|In|On|At|Just|Always|Never|Because|When|Then|The|A|An|My|Of|From|With|Keeps|Can|Will|Does|Did)$/

const ENGLISH_PERSON = new RegExp(
  String.raw`\b(?:my|My) (?:(?:little|older|younger|big|ex|old|new|late) )?(?:${RELATION}),? (?:is called |called |named )?(${NAME})\b`,
  'gu',
)
const ENGLISH_SELF = new RegExp(
  String.raw`\b(?:[Mm]y name is|[Mm]y name's|[Pp]lease call me|[Yy]ou can call me|[Cc]all me) (${NAME})\b`,
  'u',
)
const ENGLISH_PLAN =
  /\b(?:i(?:'m| am) going to|i(?:'ll| will)|i want to|i plan to|i(?:'ve| have) decided to|i(?:'m| am) planning to|i have to|i need to) ((?:call|phone|ring|text|write to|write|talk to|speak to|speak with|see|meet|visit|ask|tell|apologi[sz]e to|go to|go for|book|start|finish|try|send|sign up for|apply for|look for|clean|cook)\b[^.!?;\n]{2,60})/i
const ENGLISH_EVENT =
  /\b(?:i have|i've got|i've|there is|there's|my) (?:(?:a|an|my|the|this|another) )?((?:job |big |final |driving |math |maths |english )?(?:interview|exam|test|presentation|appointment|operation|surgery|hearing|wedding|funeral|date|flight|deadline|meeting with [^.!?;\n]{2,25}))\b([^.!?;\n]{0,30})/i

const CHINESE_PERSON =
  /我(?:的)?(?:好)?(?:妹妹|姐姐|哥哥|弟弟|老婆|老公|女朋友|男朋友|女友|男友|儿子|女儿|朋友|闺蜜|室友|同事|老板|领导|狗|猫)(?:叫|名叫|名字叫)([\p{Script=Han}A-Za-z]{1,6})/u
const CHINESE_SELF =
  /(?:我叫|叫我|我的名字是)(?![了什不他她你过人去来])([\p{Script=Han}A-Za-z]{1,8}?)(?:就好|就行|吧|$|[，。,.!！])/u
const CHINESE_PLAN =
  /(?:我(?:打算|准备|决定|想要|要|会|计划)|我想)((?:明天|后天|今晚|周末|下周|这周|下个月|星期[一二三四五六日天]|周[一二三四五六日天])?(?:去|给|跟|和|找|约|看|开始|试试|完成|写|报名|道歉)[^。！？，,.!?;；\n]{1,24})/u
const CHINESE_EVENT =
  /((?:明天|后天|今晚|周末|下周|这周|下个月|星期[一二三四五六日天]|周[一二三四五六日天])(?:我)?(?:要|有)?(?:有|去)?[^。！？，,.!?;；\n]{0,8}(?:面试|考试|答辩|手术|体检|婚礼|葬礼|约会|开庭|汇报|演讲))/u

/** How long from now a word of time reaches: when what it names is over. */
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/\btonight\b|今晚/i, 14 * HOUR],
  [/\bday after tomorrow\b|后天/i, 2 * DAY + 12 * HOUR],
  [/\btomorrow\b|明天/i, DAY + 12 * HOUR],
  [/\bnext week\b|下周/i, 8 * DAY],
  [/\b(?:this|at the) weekend\b|周末/i, 5 * DAY],
  [/\bnext month\b|下个月/i, 32 * DAY],
  [
    /\b(?:this week|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|这周|星期[一二三四五六日天]|周[一二三四五六日天]/i,
    7 * DAY,
  ],
]

/** Never kept: what points at danger belongs to the protocol, abuse and addresses to nobody. */
const NOT_TO_KEEP =
  /\b(?:kill|suicid|die|dying|dead|harm|hurt|overdose|weapon|gun|knife|fuck|shit|bitch)\w*|死|杀|自残|自伤|他妈|傻逼|https?:|www\.|@|\d{5,}/i
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}<>[\]{}*_`~|\\]/u

/**
 * What in a message is worth remembering: names of people, plans, what to call the person. Only
 * plain statements count; it would rather miss one than make one up.
 *
 * @param text as written; a message with any sign of danger must not be passed in
 * @param now milliseconds since the epoch
 */
export function extract(text: string, now: number): Remembered[] {
  const found: Remembered[] = []
  const keep = (kind: Remembered['kind'], raw: string, context = raw): void => {
    const words = raw.trim().replace(/\s+/g, ' ')
    if (words.length < 2 || words.length > LONGEST) return
    if (UNSAFE.test(words) || NOT_TO_KEEP.test(words)) return
    const due = kind === 'plan' ? dueOf(context, now) : null
    found.push({ kind, text: words, at: now, due, asked: false })
  }
  for (const match of text.matchAll(ENGLISH_PERSON))
    if (!NO_NAME.test(match[1] ?? '')) keep('person', match[0].replace(/^My/, 'my'))
  const person = CHINESE_PERSON.exec(text)
  if (person) keep('person', person[0].replace(/^我(?:的)?/u, ''))
  const self = ENGLISH_SELF.exec(text) ?? CHINESE_SELF.exec(text)
  if (self?.[1] !== undefined) keep('self', self[1])
  const plan = ENGLISH_PLAN.exec(text) ?? CHINESE_PLAN.exec(text)
  if (plan?.[1] !== undefined && !NEGATED.test(text.slice(0, plan.index))) keep('plan', plan[1])
  const event = ENGLISH_EVENT.exec(text)
  if (event?.[1] !== undefined && dueOf(event[0], now) !== null)
    keep('plan', `${event[1]}${event[2] ?? ''}`, event[0])
  const chineseEvent = CHINESE_EVENT.exec(text)
  if (chineseEvent?.[1] !== undefined && !plan) keep('plan', chineseEvent[1])
  return found
}

/** "I don't think I will …", "I'm afraid I will …": feared or denied, not planned. */
const NEGATED =
  /\b(?:afraid|scared|worried|don't think|doubt|never|as if|if|what if|when|unless|think|thinks|said|says)(?: that)?\s*$|(?:怕|担心|如果|要是|万一|以为)$/i

function dueOf(text: string, now: number): number | null {
  const found = TIMES.find(([pattern]) => pattern.test(text))
  return found ? now + found[1] : null
}

/** Adds what is new; the same words again only renew what is kept. */
export function remember(
  kept: readonly Remembered[],
  found: readonly Remembered[],
): readonly Remembered[] {
  if (found.length === 0) return kept
  const same = (a: Remembered, b: Remembered) =>
    a.kind === b.kind && (a.kind === 'self' || a.text.toLowerCase() === b.text.toLowerCase())
  const others = kept.filter((one) => !found.some((fresh) => same(one, fresh)))
  return [...others, ...found].slice(-MAX_REMEMBERED)
}
