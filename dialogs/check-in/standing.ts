import type { CheckIn, Profile } from '../types.ts'
import { nextOccurrence } from './schedule.ts'

/** Standing check-ins of one person. */
export const MOST_STANDING = 3
/** Open one-off check-ins of one person. */
export const MOST_ONCE = 5
/** After so many without an answer, a standing check-in ends by itself. */
export const MOST_UNANSWERED = 3

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Used to reckon with for somebody whose zone is unknown: only waits can be set then. */
export const zoneOf = ({ timeZone }: Profile): string => timeZone ?? 'UTC'

export const checkInsOf = ({ checkIns = [] }: Profile): readonly CheckIn[] => checkIns

/** The profile with these check-ins, earliest first. */
export function withCheckIns(profile: Profile, checkIns: readonly CheckIn[]): Profile {
  return { ...profile, checkIns: checkIns.toSorted((a, b) => a.dueAt - b.dueAt) }
}

/** Adds a check-in under an id that none of the others has. */
export function addCheckIn(profile: Profile, wanted: Omit<CheckIn, 'id' | 'unanswered'>): Profile {
  const others = checkInsOf(profile)
  const id = String(1 + Math.max(0, ...others.map((each) => Number(each.id))))
  return withCheckIns(profile, [...others, { ...wanted, id, unanswered: 0 }])
}

export function removeCheckIn(profile: Profile, id: string): Profile {
  return withCheckIns(
    profile,
    checkInsOf(profile).filter((each) => each.id !== id),
  )
}

/**
 * Takes over a time zone. Standing check-ins keep their time of day and move with the person; a
 * one-off keeps its moment.
 */
export function inZone(profile: Profile, timeZone: string, now: number): Profile {
  const moved = checkInsOf(profile).map((each) => ({
    ...each,
    dueAt: nextOccurrence(each.rule, now, timeZone) ?? each.dueAt,
  }))
  const there = { ...profile, timeZone }
  return moved.length === 0 ? there : withCheckIns(there, moved)
}

/**
 * What a message of the person changes: the count of unanswered ones begins anew, and what was
 * missed for good (the service was down, or its job was given up) goes on from here.
 */
export function answered(profile: Profile, now: number): Profile {
  const checkIns = checkInsOf(profile)
  if (checkIns.every(({ unanswered, dueAt }) => unanswered === 0 && dueAt > now - HOUR))
    return profile
  const zone = zoneOf(profile)
  const kept = checkIns.flatMap((each): CheckIn[] => {
    if (each.dueAt > now - HOUR) return [{ ...each, unanswered: 0 }]
    const next = nextOccurrence(each.rule, now, zone)
    if (next !== null) return [{ ...each, dueAt: next, unanswered: 0 }]
    return each.dueAt > now - DAY ? [each] : []
  })
  return withCheckIns(profile, kept)
}
