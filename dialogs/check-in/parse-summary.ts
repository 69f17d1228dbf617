import { plainWords } from '../conversation/plain-words.ts'
import { findDay, type DaySaid } from './find-day.ts'
import { findTime, type TimeOfDay } from './find-time.ts'
import type { CheckInRequest } from './parse-request.ts'

/** Sunday evening, when nothing else is said: the week is over, and the night has not begun. */
const USUAL_DAY: DaySaid = { every: 'week', weekday: 0 }
const USUAL_TIME: TimeOfDay = { minute: 18 * 60, sure: true }
const LONGEST = 120

const POLITE =
  '(?:(?:hi|hey|hello|ok|okay|please|pls|so|and|yes|also|great|thanks|evenkeel)[,! ]*)*'
const SUMMARY_EN = '(?:weekly (?:summary|summaries|report|reports|review|recap)|week in words)'
const SUMMARY_ZH = '(?:每周|一周|每星期|周)(?:的)?(?:总结|小结|报告|回顾)|周报'
const ON_EN = new RegExp(
  `^${POLITE}(?:(?:can|could|would|will) you (?:please )?|i(?: want|'d like| would like) (?:you to )?)?(?:(?:send|give|write|message)(?: me)?|turn on|switch on|start|set up|schedule|subscribe (?:me )?to)?(?: sending(?: me)?)? ?(?:an? |the |my )?${SUMMARY_EN}(?=$|[ ,.])(.*)$`,
  'u',
)
/** "Weekly summary" alone asks for it now (`parse-command.ts`); without a verb there must be a time. */
const VERB_EN = /\b(?:send|give|write|message|turn on|switch on|start|set up|schedule|subscribe)\b/u
const ON_ZH = new RegExp(
  `^(?:请|麻烦你?|可以|能不能|能|你|帮我|我想要?|想要|,|，|\\s)*(.*?)(?:都)?(?:给我)?(?:发|写|来|开启|打开|订阅|开始发?|设置?)(?:一?[份个条])?(?:我的)?(?:${SUMMARY_ZH})(?:给我)?(.*)$`,
  'u',
)
const OFF_EN = new RegExp(
  `^${POLITE}(?:(?:can|could) you )?(?:please )?(?:stop|cancel|end|turn off|switch off|no more|unsubscribe(?: me)? from|(?:don't|do not) send(?: me)?)(?: sending(?: me)?)?(?: any)?(?: more)? ?(?:the |my |an? )?${SUMMARY_EN}(?: any ?more| please| now)*$`,
  'u',
)
const OFF_ZH = new RegExp(
  `^(?:请|麻烦你?|帮我|我想)*(?:停止|取消|关掉|关闭|停掉|不要再?|不用再?|别再?|退订)(?:给我)?(?:发|写)?(?:我的)?(?:${SUMMARY_ZH})(?:给我)?(?:了|吧)*$|^(?:把)?(?:${SUMMARY_ZH})(?:停了|取消|停掉|关掉|关了)(?:吧)?$`,
  'u',
)
const REST =
  /(?:[\s,.:;!?。，]|\b(?:to me|me|for me|please|thanks|thank you|at|on|by|from now on)\b|好吗|可以吗|好不好|行吗|吗|吧|谢谢)+/gu

/** Whether a message sets or stops the weekly summary, by itself and nothing else; null: it does not. */
export function parseSummary(plain: string): CheckInRequest | null {
  const whole = plainWords(plain).replace(/[\s.!?。~]+$/u, '')
  if (whole === '' || whole.length > LONGEST) return null
  if (OFF_EN.test(whole) || OFF_ZH.test(whole)) return { kind: 'cancel', summary: true }
  const english = ON_EN.exec(whole)
  const chinese = ON_ZH.exec(whole)
  const said = english ? (english[1] ?? '') : chinese && `${chinese[1] ?? ''} ${chinese[2] ?? ''}`
  if (said === null) return null
  const day = findDay(said)
  const time = findTime(day?.rest ?? said)
  const rest = time?.rest ?? day?.rest ?? said
  if (rest.replace(REST, '') !== '') return null
  if (english && !VERB_EN.test(whole.slice(0, -said.length || undefined)) && !day && !time)
    return null
  const wish = { day: weekly(day?.value), time: time?.value ?? USUAL_TIME, summary: true } as const
  return { kind: 'set', wish }
}

/** Of a day only its place in the week counts: a summary comes every week. */
function weekly(day: DaySaid | undefined): DaySaid {
  if (day && 'weekday' in day && day.weekday !== null)
    return { every: 'week', weekday: day.weekday }
  return USUAL_DAY
}
