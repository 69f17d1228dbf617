import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findZone } from '../../../dialogs/check-in/find-zone.ts'
import { parseRequest } from '../../../dialogs/check-in/parse-request.ts'
import { normalise } from '../../../nlp/normalise.ts'

const parse = (text: string) => parseRequest(normalise(text), text)
const HOUR = 3_600_000

/** In short: when it comes, and what it is about. */
function wished(text: string): string | null {
  const request = parse(text)
  if (request?.kind !== 'set') return null
  const { wait, day, time, about } = request.wish
  const which = (): string => {
    if (wait !== undefined) return `in ${wait / HOUR} h`
    if (day.every === 'day') return 'daily'
    if (day.every === 'week') return `weekly ${day.weekday ?? '?'}`
    if ('weekday' in day) return `weekday ${day.weekday}${day.nextWeek ? ' of next week' : ''}`
    return day.plus === null ? 'any day' : `day ${day.plus}`
  }
  const clock = time
    ? ` ${Math.floor(time.minute / 60)}:${String(time.minute % 60).padStart(2, '0')}${time.sure ? '' : '?'}${time.vague ? '~' : ''}`
    : ''
  return `${which()}${clock}${about === undefined ? '' : ` "${about}"`}`
}

describe('parseRequest', () => {
  it.each([
    ['ask me tomorrow at eight', 'day 1 8:00?'],
    ['Please ask me again tomorrow at noon', 'day 1 12:00'],
    ['Ask me tomorrow at 8 how the interview went', 'day 1 8:00? "how the interview went"'],
    ['check in every evening at 9', 'daily 21:00'],
    ['Could you check in with me every Monday at 9am?', 'weekly 1 9:00'],
    ['check in with me on Sundays at 10:30 am', 'weekly 0 10:30'],
    ['I want you to check in with me daily', 'daily'],
    ['remind me in two hours', 'in 2 h'],
    ['remind me in half an hour', 'in 0.5 h'],
    ['ask me in an hour and a half', 'in 1.5 h'],
    ['remind me in 45 minutes to call my Sister', 'in 0.75 h "call my Sister"'],
    ['tomorrow morning, ask me how I am', 'day 1 9:00~'],
    ['message me at 21:30', 'any day 21:30'],
    ['text me at 08:00 the day after tomorrow', 'day 2 8:00'],
    ['remind me tonight to take a walk', 'day 0 21:00~ "take a walk"'],
    ['ask me on friday at half past seven in the evening', 'weekday 5 19:30'],
    ['check on me in 3 days', 'day 3'],
    ['check in with me in a week at quarter to 9 pm', 'day 7 20:45'],
    ['ask me tonight at 08:30', 'day 0 20:30'],
    ['ask me tomorrow at 12', 'day 1 12:00?'],
    ['remind me to breathe', 'any day "breathe"'],
    ['ask me tomorrow', 'day 1'],
    ['每天晚上九点问我今天过得怎么样', 'daily 21:00'],
    ['每晚9点问问我', 'daily 21:00'],
    ['明天早上八点问问我', 'day 1 8:00'],
    ['明天八点问我', 'day 1 8:00?'],
    ['明早七点半叫我', 'day 1 7:30'],
    ['后天下午三点一刻提醒我去看医生', 'day 2 15:15 "去看医生"'],
    ['两个小时后提醒我', 'in 2 h'],
    ['過兩個小時提醒我', 'in 2 h'],
    ['半小时后叫我', 'in 0.5 h'],
    ['一个半小时后找我', 'in 1.5 h'],
    ['二十分钟后提醒我给妈妈打电话', 'in 0.3333333333333333 h "给妈妈打电话"'],
    ['每周一早上八点半问我', 'weekly 1 8:30'],
    ['每个星期天晚上八点来找我', null],
    ['下周三下午两点提醒我', 'weekday 3 of next week 14:00'],
    ['你明天晚上能不能问问我面试怎么样', 'day 1 20:00~ "面试怎么样"'],
    ['提醒我', 'any day'],
  ])('%s', (text, expected) => {
    if (expected === null) expect(wished(text)).toBe('weekly 0 20:00')
    else expect(wished(text)).toBe(expected)
  })

  it.each(['every evening at 9', '每天晚上九点', '每晚九点'])(
    '%s is a wish to be asked about',
    (text) => {
      expect(parse(text)).toMatchObject({ kind: 'set', bare: true })
    },
  )

  it.each([
    ['stop the check-ins', {}],
    ['Please cancel all my check-ins.', {}],
    ['no more reminders please', {}],
    ['unsubscribe', {}],
    ['停止问候', {}],
    ['取消所有的问候吧', {}],
    ['把问候都停了吧', {}],
    ['停止所有問候', {}],
    ['退订', {}],
    ["don't ask me anymore", { vague: true }],
    ['stop texting me', { vague: true }],
    ['不要再问我了', { vague: true }],
    ['别再来找我了', { vague: true }],
    ['stop number 2', { vague: true, number: 2 }],
    ['cancel the first one', { vague: true, number: 1 }],
    ['取消第2个', { vague: true, number: 2 }],
  ])('%s stops', (text, expected) => {
    expect(parse(text)).toEqual({ kind: 'cancel', ...expected })
  })

  it.each([
    'what check-ins do I have?',
    'show me my check-ins',
    'do I have any reminders',
    'when will you check in with me next?',
    '我有哪些问候？',
    '看看我的问候',
    '你什么时候再来问我',
  ])('%s asks for the list', (text) => {
    expect(parse(text)).toEqual({ kind: 'list' })
  })

  it.each([
    'my mum asks me every day at eight',
    'she reminds me every day that I am a failure',
    'remind me why I bother',
    'you remind me of my father',
    'I wake up every night at 3',
    'ask me anything',
    'ask me',
    'he texted me at 9',
    'stop it',
    'check',
    'text',
    'I check in at the hotel tomorrow at 3',
    'tomorrow at eight',
    'every morning!',
    '今天你找我来',
    'at nine',
    '我每天晚上九点都睡不着',
    '明天我妈会问我考试的事',
    '他每天都来找我',
    '老师问我为什么',
    '两个小时后',
    '她提醒我要坚强',
    '',
  ])('“%s” is talk', (text) => {
    expect(parse(text)).toBeNull()
  })

  it('never throws, and quotes nothing that could be markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const whole of [text, `remind me tomorrow to ${text}`, `明天提醒我${text}`]) {
          const request = parse(whole)
          if (request?.kind === 'set' && request.wish.about !== undefined)
            expect(request.wish.about).not.toMatch(/[<>[\]*`]|https?:/)
        }
      }),
    )
  })
})

describe('findZone', () => {
  it.each([
    ['London', 'Europe/London'],
    ["I'm in Berlin", 'Europe/Berlin'],
    ['europe/london', 'Europe/London'],
    ['New York time', 'America/New_York'],
    ['the UK', 'Europe/London'],
    ['UTC+8', 'Etc/GMT-8'],
    ['gmt -5', 'Etc/GMT+5'],
    ['我在上海', 'Asia/Shanghai'],
    ['北京时间', 'Asia/Shanghai'],
    ['台北', 'Asia/Taipei'],
    ['我住在紐約', 'America/New_York'],
    ['America', null],
    ['I do not know', null],
    ['', null],
  ])('%s is %s', (text, expected) => {
    expect(findZone(normalise(text))).toBe(expected)
  })
})
