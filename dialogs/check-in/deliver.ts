import { askAgain } from '../ask-step.ts'
import { askAfterCrisis } from '../crisis/check-in.ts'
import { flowById } from '../flows/index.ts'
import type {
  CheckIn,
  DialogInput,
  DialogOutcome,
  DialogState,
  Profile,
  Utterance,
} from '../types.ts'
import { followUpWords } from './follow-up.ts'
import { plusDays, sameDate, toLocal } from './local-time.ts'
import { afterQuiet, isQuiet, nextOccurrence } from './schedule.ts'
import { checkInsOf, MOST_UNANSWERED, removeCheckIn, withCheckIns, zoneOf } from './standing.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Later than this, a check-in no longer comes at the time that was asked for. */
const LATE = HOUR
/** Note with the time of the exercise that was last followed up. */
const FOLLOWED = 'checkIn.followed'

/**
 * Says a check-in that has come due, and sets its next time. Says nothing when it is no longer
 * wanted: stopped, erased, set to another time, or delivered before.
 *
 * @param value of the event: `<id of the check-in>@<when it was due>`
 * @param week the person's week in words, for a summary; empty when nothing was recorded
 */
export function deliverCheckIn(
  value: string | undefined,
  state: DialogState,
  input: DialogInput,
  week: readonly Utterance[] = [],
): DialogOutcome {
  const { profile, now } = input
  const silent: DialogOutcome = { state, profile, say: [] }
  const checkIn = checkInsOf(profile).find(({ id, dueAt }) => `${id}@${dueAt}` === value)
  if (!checkIn) return silent
  const zone = zoneOf(profile)
  const next = nextOccurrence(checkIn.rule, now, zone)
  const change = (changed: Partial<CheckIn>): DialogOutcome['profile'] =>
    withCheckIns(
      profile,
      checkInsOf(profile).map((each) => (each === checkIn ? { ...each, ...changed } : each)),
    )
  if (checkIn.summary) {
    // Each has its own time, or waits for the next: nobody needs to hear of a week in the night.
    const isLate = now > checkIn.dueAt + LATE
    const isFit = week.length > 0 && state.crisis === null && !isLate
    const next = nextOccurrence(checkIn.rule, now, zone) ?? now + 7 * DAY
    const say = isFit ? [{ say: 'checkIn.due.summary' } as const, ...week, ...openStep(state)] : []
    // It asks for no answer, and so none is missed: a week without a word ends it in its own way.
    return { state, profile: change({ dueAt: next }), say }
  }
  // Nobody answered the last one, which said so: it ends here.
  if (next !== null && checkIn.unanswered >= MOST_UNANSWERED)
    return { ...silent, profile: removeCheckIn(profile, checkIn.id) }
  // While somebody's safety is watched over, the protocol owns the talk, and what it agreed on comes.
  if (inDanger(state) && !checkIn.safety)
    return { ...silent, profile: change({ dueAt: next ?? now + DAY }) }
  if (now > checkIn.dueAt + LATE) {
    // Too late for its own time. A standing one waits for its next; a one-off still comes, by day.
    if (next !== null) return { ...silent, profile: change({ dueAt: next }) }
    if (isQuiet(toLocal(now, zone).minute))
      return { ...silent, profile: change({ dueAt: afterQuiet(now, zone) }) }
  }
  const said = checkIn.safety ? askAfterCrisis(state, input) : words(checkIn, state, input)
  const last = next !== null && checkIn.unanswered + 1 >= MOST_UNANSWERED
  return {
    state: said.state,
    profile:
      next === null
        ? removeCheckIn(profile, checkIn.id)
        : change({ dueAt: next, unanswered: checkIn.unanswered + 1 }),
    say: [...(last ? [{ say: 'checkIn.due.last' } as const] : []), ...said.say],
  }
}

/** An exercise that is open is asked again, so that it is clear what an answer answers. */
function openStep({ flow }: DialogState): readonly Utterance[] {
  const open = flow && flowById(flow.flow)
  return open ? [{ say: 'checkIn.due.open' }, ...askAgain(open, flow)] : []
}

/** Whether what has come due is the weekly summary: then the week has to be told. */
export function isSummaryDue(value: string | undefined, profile: Profile): boolean {
  return checkInsOf(profile).some(({ id, dueAt, summary }) => summary && `${id}@${dueAt}` === value)
}

function inDanger({ crisis }: DialogState): boolean {
  return crisis !== null && (crisis.level === 'high' || crisis.level === 'imminent')
}

/** An open exercise, what they wanted, the follow-up of the last exercise, or a gentle question. */
function words(
  { about }: CheckIn,
  state: DialogState,
  input: DialogInput,
): { readonly state: DialogState; readonly say: readonly Utterance[] } {
  const open = state.flow ? flowById(state.flow.flow) : undefined
  if (open && state.flow)
    return { state, say: [{ say: 'checkIn.due.open' }, ...askAgain(open, state.flow)] }
  if (about !== undefined) return { state, say: [{ say: 'checkIn.due.about', values: { about } }] }
  const followUp = followUpOf(state, input)
  if (!followUp) return { state, say: [{ say: 'checkIn.due' }] }
  const notes = { ...state.notes, [FOLLOWED]: followUp.at }
  return {
    state: { ...state, notes },
    say: [{ say: 'checkIn.due.hello' }, followUp.words],
  }
}

/**
 * The follow-up of the last exercise, once, when its words fit: "yesterday" is said on the day after,
 * "the other day" two to four days later.
 */
function followUpOf(
  state: DialogState,
  { profile, now }: DialogInput,
): { readonly at: number; readonly words: Utterance } | undefined {
  const episode = profile.episodes.findLast(({ finished }) => finished)
  const flow = episode && flowById(episode.technique)
  if (!flow || state.notes[FOLLOWED] === episode.at) return undefined
  const zone = zoneOf(profile)
  const done = toLocal(episode.at, zone)
  const today = toLocal(now, zone)
  const days = flow.followUp.afterHours <= 24 ? [1] : [2, 3, 4]
  const fits = days.some((count) => sameDate(plusDays(done, count), today))
  return fits ? { at: episode.at, words: followUpWords(flow) } : undefined
}
