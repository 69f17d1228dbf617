import { describe, expect, it } from 'vitest'
import {
  describeMoment,
  describeRule,
  describeTime,
  describeWait,
  describeWeekday,
} from '../../../dialogs/check-in/describe.ts'
import { toInstant } from '../../../dialogs/check-in/local-time.ts'
import { parseRequest } from '../../../dialogs/check-in/parse-request.ts'
import { resolve } from '../../../dialogs/check-in/resolve.ts'
import { normalise } from '../../../nlp/normalise.ts'

const ZONE = 'Europe/London'
/** Wednesday 7 January 2026, 14:00 in London. */
const NOW = Date.UTC(2026, 0, 7, 14)

function resolved(text: string, now = NOW, zone: string | undefined = ZONE): string {
  const request = parseRequest(normalise(text))
  if (request?.kind !== 'set') return 'no wish'
  const found = resolve(request.wish, now, zone)
  if (found.kind === 'half') return `half ${found.minutes.join(' ')}`
  if (found.kind !== 'ready') return found.kind
  const when = describeMoment(found.dueAt, zone, 'en')
  return `${found.rule.every}: ${when}${found.moved ? ', moved' : ''}`
}

describe('resolve', () => {
  it.each([
    // A time that may be of the morning or the evening: asked about only when both make sense.
    ['ask me tomorrow at eight', 'half 480 1200'],
    ['明天八点问我', 'half 480 1200'],
    ['check in every day at 7', 'half 420 1140'],
    ['ask me tomorrow at 3', 'once: Thursday 8 January at 3 pm'],
    ['ask me tomorrow at 11', 'once: Thursday 8 January at 11 am'],
    ['ask me tomorrow at 12', 'once: Thursday 8 January at 12 pm'],
    ['message me at eight', 'once: Wednesday 7 January at 8 pm'],
    ['message me today at 9', 'once: Wednesday 7 January at 9 pm'],
    // Today when it is still to come, else tomorrow.
    ['message me at 21:30', 'once: Wednesday 7 January at 9:30 pm'],
    ['message me at 9 am', 'once: Thursday 8 January at 9 am'],
    ['message me today at 9 am', 'past'],
    ['ask me on wednesday at 9 am', 'once: Wednesday 14 January at 9 am'],
    ['ask me on wednesday at 9 pm', 'once: Wednesday 7 January at 9 pm'],
    ['下周一早上九点问我', 'once: Monday 12 January at 9 am'],
    ['下周日早上九点问我', 'once: Sunday 18 January at 9 am'],
    ['ask me tomorrow', 'noTime'],
    ['check in with me daily', 'noTime'],
    ['check in every evening', 'day: Wednesday 7 January at 8 pm'],
    ['check in every evening at 9', 'day: Wednesday 7 January at 9 pm'],
    ['check in every morning', 'day: Thursday 8 January at 9 am'],
    ['check in every week at 9 pm', 'week: Wednesday 7 January at 9 pm'],
    // The night is quiet, but not to somebody who asks for exactly that time.
    ['remind me tomorrow at 11:30 pm', 'once: Thursday 8 January at 11:30 pm'],
    ['明天凌晨三点叫我', 'once: Thursday 8 January at 3 am'],
    ['remind me at midnight', 'once: Thursday 8 January at 12 am'],
    ['remind me in 12 hours', 'once: Thursday 8 January at 7 am, moved'],
    ['remind me in 400 days at noon', 'far'],
    ['remind me in 9000 hours', 'far'],
  ])('%s', (text, expected) => {
    expect(resolved(text)).toBe(expected)
  })

  it('takes a short wait to the minute, even into the night', () => {
    const late = Date.UTC(2026, 0, 7, 21, 30)
    expect(resolved('remind me in two hours', late)).toBe('once: Wednesday 7 January at 11:30 pm')
  })

  it('keeps the time of day when the clocks change in between', () => {
    const before = toInstant({ year: 2026, month: 3, day: 28, minute: 12 * 60 }, ZONE)
    expect(resolved('ask me tomorrow at 9 pm', before)).toBe('once: Sunday 29 March at 9 pm')
    expect(resolved('check in every evening at 9', before + 86_400_000)).toBe(
      'day: Sunday 29 March at 9 pm',
    )
  })
})

describe('words for times', () => {
  it.each([
    [0, '12 am', '凌晨0点', '凌晨0點'],
    [7 * 60 + 5, '7:05 am', '早上7:05', '早上7:05'],
    [11 * 60, '11 am', '上午11点', '上午11點'],
    [12 * 60, '12 pm', '中午12点', '中午12點'],
    [13 * 60 + 30, '1:30 pm', '下午1:30', '下午1:30'],
    [21 * 60, '9 pm', '晚上9点', '晚上9點'],
  ])('minute %i is %s', (minute, en, hans, hant) => {
    expect([
      describeTime(minute, 'en'),
      describeTime(minute, 'zh-Hans'),
      describeTime(minute, 'zh-Hant'),
    ]).toEqual([en, hans, hant])
  })

  it('says rules, weekdays and waits in each language', () => {
    const weekly = { rule: { every: 'week', weekday: 0, minute: 600 }, dueAt: 0 } as const
    expect(describeRule(weekly, ZONE, 'en')).toBe('every Sunday at 10 am')
    expect(describeRule(weekly, ZONE, 'zh-Hans')).toBe('每周日上午10点')
    expect(describeRule(weekly, ZONE, 'zh-Hant')).toBe('每週日上午10點')
    expect(describeWeekday(3, 'en')).toBe('Wednesday')
    expect(describeMoment(NOW, 'Asia/Shanghai', 'zh-Hans')).toBe('1月7日星期三晚上10点')
    expect([3_600_000, 5_400_000, 60_000].map((ms) => describeWait(ms, 'en'))).toEqual([
      ...['1 hour', '90 minutes', '1 minute'],
    ])
    expect([7_200_000, 1_800_000].map((ms) => describeWait(ms, 'zh-Hans'))).toEqual([
      ...['2个小时', '30分钟'],
    ])
  })
})
