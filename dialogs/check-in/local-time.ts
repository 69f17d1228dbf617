/** A date and time of day as a clock on the wall shows it. */
export interface LocalTime {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
  /** Minutes since midnight, 0 to 1439. */
  readonly minute: number
}

const MINUTE = 60_000
const DAY = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(zone, format)
  }
  return format
}

/** The zone's name as the time zone database has it today, or null when there is no such zone. */
export function knownZone(name: string): string | null {
  // A bare offset is no zone: it knows no summer time. Intl takes it all the same.
  if (!/^[A-Za-z][\w+/-]{1,60}$/.test(name)) return null
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    // RangeError is how Intl says that it knows no such zone.
    return null
  }
}

/** What the clocks of a zone show at an instant. */
export function toLocal(instant: number, zone: string): LocalTime {
  const parts: Record<string, number> = {}
  for (const { type, value } of formatOf(zone).formatToParts(instant)) parts[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts
  return { year, month, day, minute: hour * 60 + minute }
}

/** Milliseconds that UTC would show for the same figures. */
function asUtc({ year, month, day, minute }: LocalTime): number {
  return Date.UTC(year, month - 1, day, 0, minute)
}

/** How far a zone is ahead of UTC at an instant, in milliseconds. */
function offset(instant: number, zone: string): number {
  return asUtc(toLocal(instant, zone)) - Math.floor(instant / MINUTE) * MINUTE
}

/**
 * The instant at which the clocks of a zone show a time. Of a time that comes twice, when clocks go
 * back, the first; for one that is left out, when they go forward, as much later as the gap is wide
 * (2:30 becomes 3:30). That is what RFC 5545 and Temporal ("compatible") do.
 */
export function toInstant(local: LocalTime, zone: string): number {
  const utc = asUtc(local)
  // No zone changes twice within two days: the offsets on either side are all that can hold.
  const before = utc - offset(utc - DAY, zone)
  const after = utc - offset(utc + DAY, zone)
  const fits = [before, after].filter((instant) => offset(instant, zone) === utc - instant)
  return fits.length > 0 ? Math.min(...fits) : before
}

/** The same time of day some days later. */
export function plusDays({ year, month, day, minute }: LocalTime, days: number): LocalTime {
  const moved = new Date(Date.UTC(year, month - 1, day + days))
  return {
    year: moved.getUTCFullYear(),
    month: moved.getUTCMonth() + 1,
    day: moved.getUTCDate(),
    minute,
  }
}

/** Sunday 0 … Saturday 6. */
export function weekdayOf({ year, month, day }: LocalTime): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

/** True when both are on the same date. */
export function sameDate(a: LocalTime, b: LocalTime): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day
}
