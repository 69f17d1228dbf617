const WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
}
const HAN = '[零〇一二两三四五六七八九十]'

/** The ends of the scale, and no change, without a number; only as the whole answer. */
const NOTHING =
  /^(?:none|nothing|not at all|none at all|no distress(?: at all)?|nil|nada|zilch|completely calm|一点(?:儿)?(?:也|都)(?:不难受|不|没有|没)了?|完全(?:不难受|不|没有)了?|没有了?|没什么|不难受了?)$/u
const WORST =
  /^(?:(?:the )?max(?:imum)?|(?:its |it is )?(?:the )?(?:absolute )?worst(?: ever| possible)?|as bad as it (?:gets|can get)|off the (?:charts?|scale)|满分|最高分?|最糟|最难受|到顶了?|爆表了?)$/u
const UNCHANGED =
  /^(?:(?:its |it is |i am |im |still |about |pretty much |exactly |just )*(?:the )?same(?: as before| as it was| as earlier| number| level)?|no (?:change|different|difference)|unchanged|(?:it )?hasnt changed|(?:还是|跟|和)?(?:刚才|之前|原来|先前|开始)?(?:差不多)?(?:是)?一样|没(?:什么|有|啥)?(?:变化|变|改变|区别)|差不多|老样子)$/u

/**
 * What may stand before the number, taken off one by one. Longest first in each group, because a
 * match is never taken back: that keeps the parser linear in the length of the text.
 */
const LEADS = new RegExp(
  [
    String.raw`(?:i would say|i would give (?:it|that)|id give (?:it|that)|id put it at|id go with|id say|ill say|lets say|i guess|i think|i feel like|i feel|i am at|i am|im at|im|it feels like|it is|its|that is|thats|feels like|feel like|feeling like|somewhere (?:between|around)|right now|went down to|went up to|dropped to|gone (?:up|down) to|more like|closer to|close to|my (?:distress|rating|number|stress|mood|anxiety|belief|level)(?: is)?(?: now| at)?|out of ten|on a scale of 0 to 10|um+|uh+|er+|hm+|mm+|well|oh|ok|okay|so|yeah|yes|fine|alright|sure|honestly|like|about|around|abt|approximately|roughly|maybe|perhaps|probably|prob|possibly|say|still|now|currently|today|just|only|almost|nearly|down|up|to|at|an|a|solid|strong|number|rating|between|from|then|is|by)(?=[\s,:.…~-])[\s,:.…~-]*`,
    '(?:大概是|大约是|应该是|可能是|差不多是|大概有|我觉得|我感觉|感觉|觉得|感到|估计|大概|大约|大致|差不多|可能|应该|也许|或许|好像|算是|就是|现在|目前|此刻|今天|还是|仍然|依然|降到了?|升到了?|涨到了?|变成了?|掉到了?|回到了?|已经|难受|程度|痛苦|焦虑|紧张|压力|情绪|最多|至少|只有|之前|刚才|左右|不到|快到|接近|将近|相信|打|给|选|约|算|就|还|仍|是|有|在|为|到|嗯+|呃+|额+|唔+|哦+|那|吧|呢|我|从|了|快|的)[\\s,:.…、。]*',
  ].join('|'),
  'uy',
)
const NUMBER = new RegExp(
  String.raw`(\d,5(?!\d)|\d{1,2}(?:[.]\d)?(?![\d%])|(?:zero|one|two|three|four|five|six|seven|eight|nine|ten)\b|${HAN})((?: and a half\b|点五|(?<=${HAN})点5)?)`,
  'uy',
)
/** 分 with 半 behind it adds a half; 分钟 (minutes), 分之 (parts of) and others are not marks. */
const UNIT =
  /\s*(?:(?:\/|out of|of|over)\s*(?:10|ten)(?!\d|\p{L})|分(?![钟之手享开别明析配裂]))(半)?/uy
const TAIL =
  /\s*(?:$|[-,.;:!?~…。、()+]|ish\b|i (?:guess|think|suppose)\b|or so\b|maybe\b|probably\b|right now\b|now\b|today\b|lol\b|tbh\b|honestly\b|sorry\b|please\b|at (?:most|least|the moment)\b|because\b|cause\b|cuz\b|coz\b|bc\b|but\b|since\b|though\b|and\b(?! a half)|for now\b|still\b|atm\b|吧|左右|上下|之间|on (?:the|that|this) scale\b|的?样子|呢|啊|哦|呀|了|因为|但|不过|的程度|这样|多|出头|不到|以[上下]|\p{Extended_Pictographic})/uy
const JOIN =
  /\s*(->|=>|→|降到了?|升到了?|变成了?|到了?|to\b|now\b|then\b|-|–|~|\/|,|、|or maybe\b|maybe\b|or\b|and\b|或者?|至|还是)?\s*/uy
const TOWARDS = /^(?:->|=>|→|降到了?|升到了?|变成了?|到了?|to|now|then)$/u
/** An explicit scale counts anywhere in the text: "my stress is 8/10 at work", 焦虑有七分. */
const EXPLICIT = new RegExp(
  String.raw`(?<![\d.\-\p{Script=Han}]|\b\p{L})(\d{1,2}(?:\.\d)?)\s*(?:\/|out of)\s*(?:10|ten)(?!\d)|(?<![\d.零〇一二两三四五六七八九十])(\d|10|${HAN}(?<!十))\s*(?:分(?![钟之手享开别明析配裂\d])|成(?=$|[,。.!吧的左信相]))`,
  'u',
)
const PERCENT = /(?:^|[^\d.])(\d{1,3})\s*(?:%|percent\b)|百分之(\d{1,3})/u

function valueOf(number: string, extra: string): number {
  const base = WORDS[number] ?? Number(number.replace(',', '.'))
  return base + (extra === '' ? 0 : 0.5)
}

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** A rating that the answer consists of, after words such as "maybe about a". */
function leading(text: string): number | null {
  let at = 0
  let fromTo = false
  for (let lead = take(LEADS, text, at); lead; lead = take(LEADS, text, at)) {
    fromTo ||= /^(?:from|从|之前|刚才)/u.test(lead[0])
    at += lead[0].length
  }
  const first = take(NUMBER, text, at)
  if (!first) return null
  at += first[0].length
  const unit = take(UNIT, text, at)
  const low = valueOf(first[1] ?? '', first[2] ?? '') + (unit?.[1] ? 0.5 : 0)
  const afterUnit = unit ? at + unit[0].length : at

  const join = take(JOIN, text, afterUnit)
  const second = join && take(NUMBER, text, afterUnit + join[0].length)
  if (second) {
    const high = valueOf(second[1] ?? '', second[2] ?? '')
    let end = afterUnit + join[0].length + second[0].length
    end += take(UNIT, text, end)?.[0].length ?? 0
    const joiner = join[1] ?? ''
    const apart = joiner === '' && !(high === low + 1 && high !== 10)
    if (!apart && low <= 10 && high <= 10 && take(TAIL, text, end)) {
      // "8 to 5" and 从8到5 tell where it went; "5 to 6" and "5 or 6" where it lies.
      const moved = TOWARDS.test(joiner) && (fromTo || high < low || /[>→]/u.test(joiner))
      return moved ? high : (low + high) / 2
    }
  }
  // 十分 is also the adverb "very": 十分难过 is no rating.
  if (unit && !(first[1] === '十' && !take(TAIL, text, afterUnit))) return Math.min(10, low)
  return low <= 10 && take(TAIL, text, at) ? low : null
}

export interface RatingContext {
  /** What was rated before, so that "the same" has a meaning. */
  readonly earlier?: number
}

/**
 * Reads a rating from 0 to 10 out of a person's `plain` text: 7, "seven", "7/10", "about a 6",
 * 七分, 大概六. Between two numbers lies their middle ("5 or 6" is 5.5), because rounding would
 * put words into the person's mouth; "from 8 to 5" is 5. "11/10" is meant as 10. A number that
 * counts something else ("3 kids", 十分难过, 110) is no rating.
 *
 * @returns a rating in [0, 10] in steps of a tenth, or null.
 */
export function parseRating(plain: string, { earlier }: RatingContext = {}): number | null {
  const text = plain.replace(/['’]/gu, '').replace(/\s+/gu, ' ').trim().slice(0, 300)
  const bare = text.replace(/[\s.!?。~…]+$/u, '')
  if (NOTHING.test(bare)) return 0
  if (WORST.test(bare)) return 10
  if (earlier !== undefined && UNCHANGED.test(bare)) return earlier
  const own = leading(text)
  if (own !== null) return own
  const percent = PERCENT.exec(text)
  if (percent) {
    const value = Number(percent[1] ?? percent[2])
    return value <= 100 ? value / 10 : null
  }
  const explicit = EXPLICIT.exec(text)
  if (explicit) {
    const number = explicit[1] ?? explicit[2] ?? ''
    return Math.min(10, valueOf(number, ''))
  }
  return null
}
