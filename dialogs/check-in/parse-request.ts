import { plainWords } from '../conversation/plain-words.ts'
import { findDay, findWait, type DaySaid } from './find-day.ts'
import { findTime, type TimeOfDay } from './find-time.ts'

/** A check-in as it was asked for, before the calendar is looked at. Plain data: it waits in notes. */
export interface Wish {
  /** A wait in milliseconds; then day and time do not matter. */
  readonly wait?: number
  readonly day: DaySaid
  /** Null when none was said. */
  readonly time: TimeOfDay | null
  /** What it is about, in the person's words. */
  readonly about?: string
  /** Agreed on after a talk about danger. */
  readonly safety?: true
  /** The week in words. */
  readonly summary?: true
}

/** What a message asks of the check-ins. */
export type CheckInRequest =
  /** `bare`: only a rhythm and a time were said, and no wish ("every evening at nine"). */
  | { readonly kind: 'set'; readonly wish: Wish; readonly bare?: true }
  /**
   * `vague`: words that mean check-ins only where there are some ("don't ask me any more").
   * `number`: the one at that place in the list, from 1. `summary`: the weekly summary alone.
   */
  | {
      readonly kind: 'cancel'
      readonly vague?: true
      readonly number?: number
      readonly summary?: true
    }
  | { readonly kind: 'list' }

/** Longer messages tell something; they ask for no reminder. */
const LONGEST = 160
const LONGEST_ABOUT = 80

const CHECK_INS = '(?:check-?ins?|check ins?|reminders?)'
const POLITE =
  '(?:(?:hi|hey|hello|ok|okay|please|pls|so|and|yes|also|great|thanks|evenkeel)[,! ]*)*'
const STOP_EN = new RegExp(
  `^${POLITE}(?:can you |could you )?(?:please )?(?:stop|cancel|end|turn off|switch off|no more|delete|remove|quit) (?:all )?(?:of )?(?:the |my |these |those |your |with the |doing the )?(?:daily |weekly |nightly )?(?:${CHECK_INS}|checking in(?: (?:on|with) me)?|reminding me|messaging me)(?: now| please)?$|^unsubscribe(?: me)?$`,
  'u',
)
const STOP_VAGUE_EN =
  /^(?:please )?(?:(?:don't|do not) (?:ask|remind|message|text|write|check in (?:on|with)|check on|check up on) (?:to )?me(?: about (?:it|this|that))?(?: any ?more| again| every day)|(?:stop|quit) (?:asking|texting|writing)(?: to)? me|(?:cancel|stop) (?:it|that|them) all)(?: please)?$/
const STOP_ZH =
  /^(?:请|麻烦你?|帮我|我想)?(?:停止|取消|关掉|关闭|停掉|停了|不要|不用|别|删掉)(?:再)?(?:掉)?(?:所有|全部|这些|那些|每天|每周)?(?:的)?(?:定时)?(?:问候|提醒)(?:我)?(?:了|吧)?$|^(?:把)?(?:所有|全部)?(?:的)?(?:问候|提醒)(?:都)?(?:停了|取消|停掉|关掉|关了|删了)(?:吧)?$|^退订$/u
const STOP_VAGUE_ZH =
  /^(?:请|你)?(?:不要|别|不用|不必)(?:再|每天|总是?|老是?|一直)*(?:来)?(?:问问?我|提醒我|来?找我|联系我|问候我|给我发(?:消息|信息)|发(?:消息|信息)给我)(?:了|啦)?$/u
const STOP_ONE =
  /^(?:please )?(?:stop|cancel|delete|remove) (?:the )?(?:number|no\.?|#)? ?(\d|first|second|third)(?: one)?$|^(?:取消|停掉|停止|停|删掉?)第?([一二三\d])(?:个|条|号)?(?:问候|提醒)?$/u
const ORDINALS: Readonly<Record<string, number>> = {
  ...{ first: 1, second: 2, third: 3, 一: 1, 二: 2, 三: 3 },
}
const LIST_EN = new RegExp(
  `^${POLITE}(?:(?:what|which) ${CHECK_INS} (?:do i have|have i(?: got)?|are (?:there|set|on|planned))|(?:show|list|see)(?: me)?(?: all)?(?: of)?(?: my| the)? ${CHECK_INS}|(?:do i have|are there|have i got) (?:any )?${CHECK_INS}|my ${CHECK_INS}|when (?:do|will|are) you (?:going to )?(?:check(?:ing)? in(?: (?:on|with) me)?|ask(?:ing)? me|remind(?:ing)? me|messag(?:e|ing) me)(?: again| next)?)$`,
  'u',
)
const LIST_ZH =
  /^(?:我)?(?:现在)?(?:都)?(?:有|设了|设置了)(?:哪些|什么|几个|多少)(?:定时)?(?:的)?(?:问候|提醒)$|^(?:给我)?(?:看看|看一下|查看|列出|显示)(?:一下)?(?:我的?)?(?:所有|全部)?(?:的)?(?:问候|提醒)$|^我的(?:问候|提醒)$|^你(?:下次)?(?:什么时候|几点)(?:会|要)?(?:再)?(?:来)?(?:问我|提醒我|找我|联系我)$/u

const ASK_EN = new RegExp(
  `^${POLITE}(?:(?:can|could|would|will) you (?:please |maybe )?|(?:i want|i'd like|i would like|i need) you to |let's |maybe )?(?:please )?(ask me(?: again)?|ask after me|check in(?: (?:on|with) me)?(?: again)?|check (?:up )?on me(?: again)?|check back(?: in)?(?: (?:with|on) me)?|remind me(?: again)?|message me|text me|ping me|nudge me|write (?:to )?me|come back to me|follow up(?: with me)?|send me an? (?:message|note|reminder|check-?in)|say (?:hi|hello) to me|(?:set|make|set up|schedule|start|i want|i'd like)(?: me)?(?: an?)? ?(?:check-?ins?|reminders?))(?=$|[ ,.:;])(.*)$`,
  'u',
)
/** Without a time, these alone are clear: "ask me" may be about anything. */
const PLAINLY =
  /^(?:remind me|check in with me|check (?:up )?on me|message me|text me|set|make|schedule|start|send me)/u
const ASK_ZH =
  /^(?:请|麻烦|可以|可不可以|能不能|能否|能|你|就|再|记得|到时候?|的时候|的|来|都|想让|我想让|我希望|希望|要|会|帮我|好[,。]?|,|\s)*(问问我|问一问我|问一下我|问我|问候一下我|问候我|提醒一下我|提醒我|叫我|叫一下我|找我|联系我|给我(?:发|来)?(?:个|条|一个|一条)?(?:消息|信息|提醒|问候)|发(?:个|条|一条)?(?:消息|信息)给我|关心一下我|关心我|看看我|跟我聊聊|陪我聊聊|和我聊聊|跟我打个?招呼|(?:设|设置|定|设定|安排)(?:一)?(?:个|下)?(?:定时)?(?:的)?(?:问候|提醒))(.*)$/u

/** Verbs of everyday talk, which need a time to be a wish. */
const CALLING = /^(?:叫我|叫一下我|找我|看看我)$/u

const LEADING =
  /^(?:[\s,.:;]|(?:to|about|again|please|for|of|that|going|and|then|if)\b|一下|关于)+/u
const TRAILING =
  /(?:[\s,.:;!?。]|\b(?:please|thanks|thank you|ok|okay|will you|would you|can you|at|on|by)$|(?:好吗|可以吗|好不好|行吗|行不行|吗|吧|谢谢|一下|呢|哦|啊)$)+$/u
/** Never said back: control characters, what a channel might read as markup, addresses, long numbers. */
const NOT_TO_REPEAT = /[\p{Cc}\p{Cf}\p{Cs}<>[\]{}*_`~|\\]|https?:|www\.|@|\d{5,}/u
/** "How I am" is what a check-in asks anyway. */
const GENERAL =
  /^(?:how (?:i'm|i am|am i|are you|are things|things are|it is|it's|i feel|i do|i'm doing|i am doing|i'm feeling|my day|it goes|it went|life)\b.*|on me|with me|in|me|how|我?(?:今天|那天|当天|最近)?(?:我)?(?:的)?(?:过得|感觉|心情|情况|状态)?(?:怎么样|如何|好不好|还好吗?|好点了?没?|好些了?没?)|(?:我)?(?:今天|最近)?(?:的)?(?:心情|情况|状态|感受|感觉))$/u

/**
 * What a message asks of the check-ins, or null when it is about something else. Only a message
 * that is the request counts: a story in which somebody asks or reminds does not.
 *
 * @param plain as `normalise` leaves it
 * @param text as written; what the check-in is about is quoted from it where it can be found there
 */
export function parseRequest(plain: string, text = plain): CheckInRequest | null {
  const whole = plainWords(plain).replace(/[\s.!?。~]+$/u, '')
  if (whole === '' || whole.length > LONGEST) return null
  if (STOP_EN.test(whole) || STOP_ZH.test(whole)) return { kind: 'cancel' }
  if (STOP_VAGUE_EN.test(whole) || STOP_VAGUE_ZH.test(whole)) return { kind: 'cancel', vague: true }
  const one = STOP_ONE.exec(whole)
  if (one) {
    const said = one[1] ?? one[2] ?? ''
    return { kind: 'cancel', vague: true, number: ORDINALS[said] ?? Number(said) }
  }
  if (LIST_EN.test(whole) || LIST_ZH.test(whole)) return { kind: 'list' }
  return parseSet(whole, text)
}

function parseSet(whole: string, text: string): CheckInRequest | null {
  const { wish, rest } = findWish(whole)
  const left = rest.replace(/\s+/gu, ' ').replace(/^[\s,]+/u, '')
  const ask = ASK_EN.exec(left) ?? ASK_ZH.exec(left)
  const timed = wish.wait !== undefined || wish.time !== null || isDated(wish.day)
  if (!ask) {
    const alone = left.replace(TRAILING, '') === ''
    const bare = alone && wish.day.every !== 'once' && wish.time !== null && !wish.time.vague
    return bare ? { kind: 'set', wish, bare: true } : null
  }
  const [, verb = '', after = ''] = ask
  // 今天你来找我 is a complaint or a plan; with a time it is a wish.
  if (CALLING.test(verb) && wish.day.every === 'once' && wish.wait === undefined && !wish.time)
    return null
  const about = aboutIn(after, text)
  if (!timed) {
    // "Remind me why I bother" is no request; "remind me to call her" is one that lacks its time.
    const clear = PLAINLY.test(verb) || /提醒|问候/u.test(verb)
    if (
      !clear ||
      (!/^ (?:to|about) /u.test(after) && after.replace(TRAILING, '') !== '' && !/提醒/u.test(verb))
    )
      return null
  }
  return { kind: 'set', wish: { ...wish, ...(about !== undefined && { about }) } }
}

/** All that a text says of a time, and what is left of it. */
export function findWish(whole: string): { readonly wish: Wish; readonly rest: string } {
  const none: DaySaid = { every: 'once', plus: null }
  const wait = findWait(whole)
  if (wait) return { wish: { wait: wait.value, day: none, time: null }, rest: wait.rest }
  const day = findDay(whole)
  const time = findTime(day?.rest ?? whole)
  return {
    wish: { day: day?.value ?? none, time: time?.value ?? null },
    rest: time?.rest ?? day?.rest ?? whole,
  }
}

/** True when a day was named. */
export function isDated(day: DaySaid): boolean {
  return day.every !== 'once' || !('plus' in day) || day.plus !== null
}

/** What the rest of the request is about; undefined when it is "how I am", or too long to quote. */
function aboutIn(after: string, text: string): string | undefined {
  const about = after.replace(LEADING, '').replace(TRAILING, '').replace(/\s+/gu, ' ')
  if (about === '' || about.length > LONGEST_ABOUT || GENERAL.test(about)) return undefined
  const at = text.toLowerCase().indexOf(about)
  const quoted = at === -1 ? about : text.slice(at, at + about.length)
  return NOT_TO_REPEAT.test(quoted) ? undefined : quoted
}
