import type { Locale } from '../../types.ts'
import type { CheckIn } from '../types.ts'
import { toLocal, type LocalTime } from './local-time.ts'

/** A time of day in words: 8:30 pm; 晚上8:30. */
export function describeTime(minute: number, locale: Locale): string {
  const hour = Math.floor(minute / 60)
  const minutes = minute % 60
  const shown = hour % 12 === 0 ? 12 : hour % 12
  if (locale === 'en') {
    const rest = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`
    return `${shown}${rest} ${hour < 12 ? 'am' : 'pm'}`
  }
  const rest = minutes === 0 ? '点' : `:${String(minutes).padStart(2, '0')}`
  const twelve = hour === 0 ? 0 : hour <= 12 ? hour : hour - 12
  return `${chinesePart(hour)}${twelve}${locale === 'zh-Hant' && rest === '点' ? '點' : rest}`
}

function chinesePart(hour: number): string {
  if (hour < 5) return '凌晨'
  if (hour < 9) return '早上'
  if (hour < 12) return '上午'
  if (hour === 12) return '中午'
  return hour < 18 ? '下午' : '晚上'
}

/** A day of the week: Tuesday; 星期二. */
export function describeWeekday(weekday: number, locale: Locale): string {
  // 4 January 1970 was a Sunday.
  return dateFormat(locale, { weekday: 'long' }).format((3 + weekday) * 86_400_000)
}

/** A moment as the person's own clock and calendar show it: Tuesday 6 January at 8 pm. */
export function describeMoment(instant: number, zone: string, locale: Locale): string {
  const local = toLocal(instant, zone)
  const date = describeDate(local, locale)
  const time = describeTime(local.minute, locale)
  return locale === 'en' ? `${date} at ${time}` : `${date}${time}`
}

function describeDate({ year, month, day }: LocalTime, locale: Locale): string {
  const text = dateFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(
    Date.UTC(year, month - 1, day),
  )
  return text.replace(', ', ' ')
}

function dateFormat(locale: Locale, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const tag = { en: 'en-GB', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' }[locale]
  return new Intl.DateTimeFormat(tag, { ...parts, timeZone: 'UTC', calendar: 'gregory' })
}

/** When a check-in comes: every day at 9 pm; 每天晚上9点; Tuesday 6 January at 8 pm. */
export function describeRule(
  { rule, dueAt }: Pick<CheckIn, 'rule' | 'dueAt'>,
  zone: string,
  locale: Locale,
): string {
  switch (rule.every) {
    case 'once':
      return describeMoment(dueAt, zone, locale)
    case 'day': {
      const time = describeTime(rule.minute, locale)
      return locale === 'en' ? `every day at ${time}` : `每天${time}`
    }
    case 'week': {
      const time = describeTime(rule.minute, locale)
      const weekday = describeWeekday(rule.weekday, locale)
      if (locale === 'en') return `every ${weekday} at ${time}`
      return `${locale === 'zh-Hant' ? '每週' : '每周'}${weekday.slice(-1)}${time}`
    }
  }
}

/** A wait in words, in the largest unit that is exact: 2 hours, 90 minutes; 2个小时. */
export function describeWait(ms: number, locale: Locale): string {
  const minutes = Math.round(ms / 60_000)
  const inHours = minutes % 60 === 0
  const count = inHours ? minutes / 60 : minutes
  if (locale === 'en') return `${count} ${inHours ? 'hour' : 'minute'}${count === 1 ? '' : 's'}`
  if (!inHours) return `${count}${locale === 'zh-Hant' ? '分鐘' : '分钟'}`
  return `${count}${locale === 'zh-Hant' ? '個小時' : '个小时'}`
}
