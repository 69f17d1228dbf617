import { askAgain } from '../ask-step.ts'
import { flowById } from '../flows/index.ts'
import { matchChoice, parseYesNo } from '../replies.ts'
import type {
  Choice,
  CheckIn,
  DialogInput,
  DialogOutcome,
  DialogState,
  Profile,
  Utterance,
} from '../types.ts'
import { describeMoment, describeRule, describeTime, describeWait } from './describe.ts'
import { findTime } from './find-time.ts'
import { findZone } from './find-zone.ts'
import { findWish, isDated, parseRequest, type Wish } from './parse-request.ts'
import { parseSummary } from './parse-summary.ts'
import { answerFollowUp } from './follow-up.ts'
import { resolve, type Resolved } from './resolve.ts'
import { overlap } from './schedule.ts'
import {
  addCheckIn,
  checkInsOf,
  inZone,
  MOST_ONCE,
  MOST_STANDING,
  removeCheckIn,
  withCheckIns,
  zoneOf,
} from './standing.ts'

/** Note under which an open question about check-ins waits for one message. */
export const CHECK_IN_ASKED = 'checkIn.asked'

/** A question about check-ins that waits for its answer. */
type Asked =
  | { readonly ask: 'half' | 'time' | 'zone' | 'bare'; readonly wish: Wish }
  /** `id`: the check-in that the new one would take the place of. */
  | { readonly ask: 'replace'; readonly wish: Wish; readonly id: string }
  | { readonly ask: 'list' }

const HALVES: readonly (Choice & { readonly also: readonly string[] })[] = [
  {
    id: 'morning',
    label: 'checkIn.choice.morning',
    also: ['morning', 'am', 'a m', 'in the am', '上午', '早', '早上的'],
  },
  {
    id: 'evening',
    label: 'checkIn.choice.evening',
    also: ['evening', 'pm', 'p m', 'at night', 'night', 'tonight', '晚', '晚间', '夜里', '晚上的'],
  },
]
const YES_NO: readonly Choice[] = [
  { id: 'yes', label: 'checkIn.choice.yes' },
  { id: 'no', label: 'checkIn.choice.no' },
]
const KEEP: Choice = { id: 'keep', label: 'checkIn.choice.keep' }
const STOP: readonly Choice[] = [
  { id: 'stop1', label: 'checkIn.choice.stop1' },
  { id: 'stop2', label: 'checkIn.choice.stop2' },
  { id: 'stop3', label: 'checkIn.choice.stop3' },
]

/** The question that is open in a state, if there is one. */
export function askedIn({ notes }: DialogState): Asked | undefined {
  const note = notes[CHECK_IN_ASKED]
  // Written by `asking` below and by nothing else.
  return typeof note === 'string' ? (JSON.parse(note) as Asked) : undefined
}

/**
 * Answers a message that sets, lists or stops check-ins, or that answers a question about them or
 * one that a check-in asked.
 * Undefined when it is about something else; an open question is then let go. Inside an exercise only
 * listing and stopping are heard, as an answer there may well sound like a wish.
 *
 * @param asked the question that was open when the message came
 */
export function answerCheckIn(
  asked: Asked | undefined,
  state: DialogState,
  input: DialogInput,
): DialogOutcome | undefined {
  const outcome =
    (asked && answerAsked(asked, state, input)) ??
    answerFollowUp(state, input) ??
    answerRequest(state, input)
  if (!outcome || !state.flow) return outcome
  const flow = flowById(state.flow.flow)
  return flow ? { ...outcome, say: [...outcome.say, ...askAgain(flow, state.flow)] } : outcome
}

/** Lists what is set, with a button to stop each. */
export function listCheckIns(state: DialogState, { profile, locale }: DialogInput): DialogOutcome {
  const checkIns = checkInsOf(profile)
  if (checkIns.length === 0) {
    return asking({ ask: 'list' }, { say: 'checkIn.list.none' }, state, profile)
  }
  const list = checkIns.map((each, index) => {
    const about =
      each.about === undefined ? '' : locale === 'en' ? ` (“${each.about}”)` : `（“${each.about}”）`
    const what = each.summary ? (locale === 'en' ? ' (weekly summary)' : '（每周总结）') : about
    return `${index + 1}. ${ruleOf(each, profile, locale)}${what}`
  })
  const all: Choice[] = checkIns.length > 1 ? [{ id: 'all', label: 'checkIn.choice.stopAll' }] : []
  const say: Utterance = {
    say: 'checkIn.list',
    values: { list: list.join('\n') },
    choices: [...STOP.slice(0, checkIns.length), ...all, KEEP],
  }
  return asking({ ask: 'list' }, say, state, profile)
}

function answerRequest(state: DialogState, input: DialogInput): DialogOutcome | undefined {
  const request = parseSummary(input.plain) ?? parseRequest(input.plain, input.text)
  if (!request) return undefined
  const { profile } = input
  const any = checkInsOf(profile).length > 0
  switch (request.kind) {
    case 'list':
      return listCheckIns(state, input)
    case 'cancel':
      if (request.summary) return stopSummary(state, profile)
      if (request.vague && !any) return undefined
      return request.number === undefined
        ? stopAll(state, profile)
        : stopOne(request.number, state, input)
    case 'set':
      if (state.flow) return undefined
      return request.bare
        ? askBare(request.wish, state, input)
        : setCheckIn(request.wish, state, input)
  }
}

function answerAsked(
  asked: Asked,
  state: DialogState,
  input: DialogInput,
): DialogOutcome | undefined {
  const { plain, profile, now } = input
  switch (asked.ask) {
    case 'half': {
      const half = matchChoice(plain, HALVES)
      const { wish } = asked
      if (half !== null && wish.time) {
        const minute = (wish.time.minute % 720) + (half === 'evening' ? 720 : 0)
        return setCheckIn({ ...wish, time: { minute, sure: true } }, state, input)
      }
      const time = findTime(plain)?.value
      return time?.sure && !time.vague ? setCheckIn({ ...wish, time }, state, input) : undefined
    }
    case 'time': {
      const { wish: said } = findWish(plain)
      if (said.wait === undefined && !said.time && !isDated(said.day))
        return bareHour(asked.wish, state, input)
      const day = isDated(said.day) ? said.day : asked.wish.day
      const { about, safety, summary } = asked.wish
      const time = said.time ?? asked.wish.time
      const kept = {
        ...(about !== undefined && { about }),
        ...(safety && { safety }),
        ...(summary && { summary }),
      }
      return setCheckIn({ ...said, day, time, ...kept }, state, input)
    }
    case 'zone': {
      const zone = findZone(plain)
      if (zone === null) return undefined
      return setCheckIn(asked.wish, state, { ...input, profile: inZone(profile, zone, now) })
    }
    case 'bare': {
      const yes = parseYesNo(plain)
      if (yes === null) return undefined
      return yes ? setCheckIn(asked.wish, state, input) : kept(state, profile)
    }
    case 'replace': {
      const yes = parseYesNo(plain)
      if (yes === null) return undefined
      if (!yes) return kept(state, profile)
      return setCheckIn(asked.wish, state, { ...input, profile: removeCheckIn(profile, asked.id) })
    }
    case 'list':
      return matchChoice(plain, [KEEP]) === 'keep' ? kept(state, profile) : undefined
  }
}

/** "9" or 九点 alone, as an answer to "at what time?". */
function bareHour(wish: Wish, state: DialogState, input: DialogInput): DialogOutcome | undefined {
  const time = findTime(`at ${input.plain}`)?.value
  return time && setCheckIn({ ...wish, time }, state, input)
}

/**
 * Sets a check-in, or asks for what is missing: morning or evening, the time, the city.
 *
 * @param wish when it is wanted, and what it is about
 */
export function setCheckIn(wish: Wish, state: DialogState, input: DialogInput): DialogOutcome {
  const { profile, now, locale } = input
  const { timeZone } = profile
  if (wish.wait === undefined && timeZone === undefined)
    return asking({ ask: 'zone', wish }, { say: 'checkIn.ask.zone' }, state, profile)
  const found = resolve(wish, now, timeZone)
  switch (found.kind) {
    case 'noTime':
      return asking({ ask: 'time', wish }, { say: 'checkIn.ask.time' }, state, profile)
    case 'past':
    case 'far': {
      const say = found.kind === 'past' ? 'checkIn.ask.past' : 'checkIn.ask.far'
      return asking({ ask: 'time', wish: { ...wish, time: null } }, { say }, state, profile)
    }
    case 'half': {
      const [morning, evening] = found.minutes.map((minute) => describeTime(minute, locale))
      const say: Utterance = {
        say: 'checkIn.ask.half',
        values: { morning: morning ?? '', evening: evening ?? '' },
        choices: HALVES.map(({ id, label }) => ({ id, label })),
      }
      return asking({ ask: 'half', wish }, say, state, profile)
    }
    case 'ready':
      return keep(found, wish, state, input)
  }
}

function keep(
  found: Extract<Resolved, { kind: 'ready' }>,
  wish: Wish,
  state: DialogState,
  input: DialogInput,
): DialogOutcome {
  const { profile, locale } = input
  const { rule, dueAt } = found
  const all = checkInsOf(profile)
  if (wish.summary) {
    // There is one week to tell of: another time takes the place of the one before.
    const rest = withCheckIns(
      profile,
      all.filter(({ summary }) => !summary),
    )
    const set = addCheckIn(rest, { rule, dueAt, summary: true })
    return { state, profile: set, say: [confirm(found, wish, input)] }
  }
  const others = all.filter(({ summary }) => !summary)
  const rival = others.find((each) => overlap(each.rule, rule))
  if (rival) {
    const say: Utterance = {
      say: 'checkIn.ask.replace',
      values: { rule: ruleOf(rival, profile, locale) },
      choices: YES_NO,
    }
    return asking({ ask: 'replace', wish, id: rival.id }, say, state, profile)
  }
  const standing = rule.every !== 'once'
  const alike = others.filter((each) => (each.rule.every !== 'once') === standing).length
  if (!wish.safety && alike >= (standing ? MOST_STANDING : MOST_ONCE))
    return { state, profile, say: [{ say: 'checkIn.full' }] }
  const moved: Utterance[] = found.moved ? [{ say: 'checkIn.set.moved' }] : []
  return {
    state,
    profile: addCheckIn(profile, { rule, dueAt, ...aboutOf(wish) }),
    say: [confirm(found, wish, input), ...moved],
  }
}

/** What a check-in keeps of its wish. */
function aboutOf({ about, safety }: Wish): Pick<CheckIn, 'about' | 'safety'> {
  return { ...(about !== undefined && { about }), ...(safety && { safety }) }
}

/** Says what was set, with date and time as the person's own clock has them. */
function confirm(
  { rule, dueAt }: Extract<Resolved, { kind: 'ready' }>,
  { wait, about, summary }: Wish,
  { profile, locale }: DialogInput,
): Utterance {
  const zone = profile.timeZone
  const named: Record<string, string> = about === undefined ? {} : { about }
  const key = <Key extends string>(base: Key) =>
    about === undefined ? base : (`${base}.about` as const)
  if (zone === undefined)
    return {
      say: key('checkIn.set.wait'),
      values: { wait: describeWait(wait ?? 0, locale), ...named },
    }
  const when = describeMoment(dueAt, zone, locale)
  if (summary) {
    const said = describeRule({ rule, dueAt }, zone, locale)
    return { say: 'checkIn.set.summary', values: { rule: said, when } }
  }
  if (rule.every === 'once') return { say: key('checkIn.set.once'), values: { when, ...named } }
  const said = describeRule({ rule, dueAt }, zone, locale)
  return { say: key('checkIn.set.standing'), values: { rule: said, when, ...named } }
}

function askBare(wish: Wish, state: DialogState, input: DialogInput): DialogOutcome {
  const { profile, locale, now } = input
  const found = resolve(wish, now, zoneOf(profile))
  if (found.kind !== 'ready') return setCheckIn(wish, state, input)
  const rule = describeRule(found, zoneOf(profile), locale)
  const say: Utterance = { say: 'checkIn.ask.bare', values: { rule }, choices: YES_NO }
  return asking({ ask: 'bare', wish }, say, state, profile)
}

function stopAll(state: DialogState, profile: Profile): DialogOutcome {
  const none = checkInsOf(profile).length === 0
  const say = none ? 'checkIn.stopped.none' : 'checkIn.stopped.all'
  return { state, profile: none ? profile : withCheckIns(profile, []), say: [{ say }] }
}

function stopSummary(state: DialogState, profile: Profile): DialogOutcome {
  const rest = checkInsOf(profile).filter(({ summary }) => !summary)
  if (rest.length === checkInsOf(profile).length)
    return { state, profile, say: [{ say: 'checkIn.stopped.noSummary' }] }
  return { state, profile: withCheckIns(profile, rest), say: [{ say: 'checkIn.stopped.summary' }] }
}

function stopOne(number: number, state: DialogState, input: DialogInput): DialogOutcome {
  const { profile, locale } = input
  const one = checkInsOf(profile)[number - 1]
  if (!one) return { state, profile, say: [{ say: 'checkIn.stopped.which', values: { number } }] }
  const values = { rule: ruleOf(one, profile, locale) }
  return {
    state,
    profile: removeCheckIn(profile, one.id),
    say: [{ say: 'checkIn.stopped.one', values }],
  }
}

const kept = (state: DialogState, profile: Profile): DialogOutcome => ({
  state,
  profile,
  say: [{ say: 'checkIn.kept' }],
})

/** Without a zone, a moment is told in UTC and says so. */
function ruleOf(checkIn: CheckIn, profile: Profile, locale: DialogInput['locale']): string {
  const rule = describeRule(checkIn, zoneOf(profile), locale)
  return profile.timeZone === undefined ? `${rule} UTC` : rule
}

function asking(asked: Asked, say: Utterance, state: DialogState, profile: Profile): DialogOutcome {
  const notes = { ...state.notes, [CHECK_IN_ASKED]: JSON.stringify(asked) }
  return { state: { ...state, notes }, profile, say: [say] }
}
