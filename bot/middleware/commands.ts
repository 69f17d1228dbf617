import { CHECK_IN_ASKED, listCheckIns } from '../../dialogs/check-in/answer.ts'
import { CLOSER_ASKED } from '../../dialogs/conversation/closer.ts'
import { formatHelplines, parseCountry } from '../../dialogs/crisis/helplines.ts'
import { matchChoice } from '../../dialogs/replies.ts'
import { FLOWS } from '../../dialogs/flows/index.ts'
import { answerPlanOffer, planCommand } from '../../dialogs/safety-plan/command.ts'
import { planTakesTurn } from '../../dialogs/safety-plan/open.ts'
import { labelOf } from '../../dialogs/render.ts'
import { EMPTY_PROFILE, EMPTY_STATE } from '../../dialogs/state.ts'
import { answerVoiceConsent, answerVoiceStatus } from '../../dialogs/voice/consent.ts'
import { answerMisheard } from '../../dialogs/voice/heard.ts'
import { weeklySummary } from '../../dialogs/summary.ts'
import type { Choice, DialogInput, DialogState, Profile, Utterance } from '../../dialogs/types.ts'
import { forgetVoice, keptNorm, learnVoice } from '../../dialogs/voice/voice-calibration.ts'
import { explain } from '../../dialogs/why.ts'
import { summariseMood } from '../../nlp/trajectory.ts'
import { recoveryAfter } from '../../nlp/trajectory/recovery.ts'
import { weekOf } from '../../nlp/trajectory/week.ts'
import { LOCALES, type Locale, type MoodPoint } from '../../types.ts'
import {
  answerLink,
  answerUnlink,
  linkCommand,
  showLinked,
  unlinkCommand,
  type LinkView,
} from '../accounts/link-commands.ts'
import type { Answer } from '../answer.ts'
import { newReceiptId } from '../stores/erasure-store.ts'
import type { Inventory } from '../stores/session-store.ts'
import type { Command } from './parse-command.ts'
import { voiceCommand, type VoiceView } from './voice-command.ts'

/** What commands look up. Read when asked, so that a plain message costs nothing. */
export interface Records {
  moods(): Promise<readonly MoodPoint[]>
  inventory(): Promise<Inventory>
  /** The person's own words that moved the last reading; looked up for `why` only. */
  readonly movingWords: readonly string[]
  /** What is read on this channel, and why: said for `why`. */
  readonly signals: readonly Utterance[]
  /** Absent: no channels can be linked. */
  readonly link?: LinkView
  /** Absent: no voice notes are listened to. */
  readonly voice?: VoiceView
}

const LOCALE_CHOICES: readonly Choice[] = LOCALES.map((locale) => ({
  id: locale,
  label: `service.language.${locale}` as const,
}))
const ERASE_CHOICES: readonly Choice[] = [
  { id: 'yes', label: 'service.delete.yes' },
  { id: 'no', label: 'service.delete.no' },
]
/** Every technique by its title; the title said back starts it. */
const EXERCISE_CHOICES: readonly Choice[] = FLOWS.map(({ id, title }) => ({ id, label: title }))
const MEMORY_CHOICES: readonly Choice[] = [
  { id: 'forget', label: 'remember.forget' },
  { id: 'keep', label: 'remember.keep' },
]
/** A question of a command that waits for its answer, kept in the notes for one message. */
export type Awaited = (typeof AWAITED)[number]
const AWAITED = [
  'country',
  'delete',
  'memory',
  'plan',
  'link',
  'unlink',
  'voice',
  'voice-status',
  'heard',
] as const
const AWAITING = 'service.awaiting'
const DAY = 86_400_000

/** Answers a command of the service. */
export async function runCommand(
  command: Command,
  state: DialogState,
  input: DialogInput,
  records: Records,
): Promise<Answer> {
  const { profile, locale } = input
  const reply = (...say: Utterance[]): Answer => ({ state, profile, say })
  switch (command.name) {
    case 'help':
      return reply({ say: 'service.help' })
    case 'stop':
      return stop(state, input)
    case 'human':
      return reply({
        say: 'service.human',
        values: {
          helplines: formatHelplines(profile.country, locale, { confirmed: input.confirmed }),
        },
        card: { type: 'helplines', country: profile.country },
      })
    case 'plan': {
      const { asks, ...shown } = planCommand(state, input)
      return asks ? { ...shown, state: awaiting(shown.state, 'plan') } : shown
    }
    case 'link':
    case 'linked':
    case 'unlink': {
      const { link } = records
      if (!link) return reply({ say: 'service.linked.none' })
      if (command.name === 'linked') return showLinked(state, input, link)
      const { asks, ...answer } =
        command.name === 'link'
          ? await linkCommand(command.code, state, input, link)
          : await unlinkCommand(state, input, link)
      return asks ? { ...answer, state: awaiting(answer.state, command.name) } : answer
    }
    case 'voice': {
      const { asks, ...answer } = voiceCommand(command.wish, state, input, records.voice)
      return asks ? { ...answer, state: awaiting(answer.state, asks) } : answer
    }
    case 'forget-voice':
      return forgetVoice(state, input)
    case 'learn-voice':
      return learnVoice(state, input)
    case 'mood':
      return reply(describeMood(await records.moods(), input.now))
    case 'week':
      return reply(...describeWeek(await records.moods(), input))
    case 'exercises':
      return reply({ say: 'service.exercises', choices: EXERCISE_CHOICES })
    case 'check-ins':
      return listCheckIns(state, input)
    case 'why':
      return reply(
        ...explain(state, profile, input.now, { locale, words: records.movingWords }),
        ...records.signals,
      )
    case 'memory':
      if (profile.remembered.length === 0) return reply({ say: 'remember.nothing' })
      return { ...reply(listMemory(profile, locale)), state: awaiting(state, 'memory') }
    case 'language':
      if (command.locale) return setLocale(command.locale, state, input)
      return reply({ say: 'service.language.ask', choices: LOCALE_CHOICES })
    case 'country':
      if (command.country) return setCountry(command.country, state, input)
      return { ...reply({ say: 'service.country.ask' }), state: awaiting(state, 'country') }
    case 'export': {
      const { activities, moodPoints } = await records.inventory()
      const corrections = profile.corrections?.length ?? 0
      const also: Utterance[] =
        corrections > 0 ? [{ say: 'service.export.corrections', values: { corrections } }] : []
      const file: Utterance = {
        say: 'service.export',
        values: { activities, moodPoints },
        card: { type: 'download', what: 'export' },
      }
      const count = keptNorm(profile)?.count ?? 0
      const heard: Utterance[] =
        count > 0 ? [{ say: 'service.export.voice', values: { count } }] : []
      return reply(file, ...also, ...heard)
    }
    case 'delete': {
      const { activities, moodPoints, episodes } = await records.inventory()
      const ask: Utterance = {
        say: 'service.delete.ask',
        values: { activities, moodPoints, episodes },
        choices: ERASE_CHOICES,
      }
      return { ...reply(ask), state: awaiting(state, 'delete') }
    }
  }
}

/**
 * Answers a command's own question, when one is open. Anything that is no answer to it lets the
 * question go: nothing is ever erased by accident.
 *
 * @param open the question that was open when the message came
 */
export async function answerAwaited(
  open: Awaited | undefined,
  state: DialogState,
  input: DialogInput,
  records: Records,
): Promise<Answer | undefined> {
  if (open === 'country') {
    const country = parseCountry(input.plain)
    return country === null ? undefined : setCountry(country, state, input)
  }
  if (open === 'memory') {
    const { profile } = input
    const choice = matchChoice(input.plain, MEMORY_CHOICES)
    if (choice === 'keep') return { state, profile, say: [{ say: 'remember.kept' }] }
    if (choice !== 'forget') return undefined
    const say = [{ say: 'remember.forgotten' }] as const
    return { state, profile: { ...profile, remembered: [] }, say }
  }
  if (open === 'plan') return answerPlanOffer(state, input)
  if (open === 'link') return records.link && answerLink(state, input, records.link)
  if (open === 'unlink') return records.link && answerUnlink(state, input, records.link)
  if (open === 'voice') return records.voice && answerVoiceConsent(state, input, records.voice)
  if (open === 'voice-status') return answerVoiceStatus(state, input)
  if (open === 'heard') return answerMisheard(state, input)
  if (open !== 'delete') return undefined
  const choice = matchChoice(input.plain, ERASE_CHOICES)
  if (choice === 'yes') return erase(input, records)
  if (choice !== 'no') return undefined
  return { state, profile: input.profile, say: [{ say: 'service.delete.kept' }] }
}

/** Which question of a command waits for its answer. */
export function awaitedIn({ notes }: DialogState): Awaited | undefined {
  return AWAITED.find((open) => open === notes[AWAITING])
}

/** True while a command's own question waits for its answer. */
export function isAwaiting(state: DialogState): boolean {
  return AWAITING in state.notes
}

/** The state without a question of a command or about check-ins: those wait for one message only. */
export function closeAwaited(state: DialogState): DialogState {
  const open = [AWAITING, CHECK_IN_ASKED, CLOSER_ASKED]
  if (!open.some((name) => name in state.notes)) return state
  const others = Object.entries(state.notes).filter(([name]) => !open.includes(name))
  return { ...state, notes: Object.fromEntries(others) }
}

/** Takes over a language that the person chose; the page is told, so that it follows. */
export function setLocale(locale: Locale, state: DialogState, input: DialogInput): Answer {
  return {
    state,
    profile: { ...input.profile, locale, localeChosen: true },
    say: [{ say: 'service.language.set' }],
    events: [{ name: 'locale.changed', value: locale }],
  }
}

/** The state with a question of a command open, for one message. */
export function awaiting(state: DialogState, what: Awaited): DialogState {
  return { ...state, notes: { ...state.notes, [AWAITING]: what } }
}

function setCountry(country: string, state: DialogState, input: DialogInput): Answer {
  return {
    state,
    profile: { ...input.profile, country },
    say: [
      {
        say: 'service.country.set',
        values: {
          helplines: formatHelplines(country, input.locale, { confirmed: input.confirmed }),
        },
        card: { type: 'helplines', country },
      },
    ],
  }
}

/** Outside an exercise: lets go of what was set aside or offered. */
function stop(state: DialogState, input: DialogInput): Answer {
  const { profile, locale, confirmed, now } = input
  const { crisis } = state
  if (planTakesTurn(state, now))
    return { state: { ...state, safetyPlan: null }, profile, say: [{ say: 'safetyPlan.paused' }] }
  const say: Utterance = crisis
    ? {
        say: 'service.stop.watch',
        values: { helplines: formatHelplines(profile.country, locale, { confirmed }) },
        card: { type: 'helplines', country: profile.country },
      }
    : { say: state.paused || state.offer ? 'service.stop.exercise' : 'service.stop.nothing' }
  return {
    // The watch over somebody's safety is not an exercise: stopping the talk does not end it.
    state: { ...state, paused: null, offer: null, crisis: crisis && { ...crisis, step: 'watch' } },
    profile,
    say: [say],
  }
}

async function erase({ locale, now, profile }: DialogInput, records: Records): Promise<Answer> {
  const { conversations, activities, moodPoints, episodes, cases } = await records.inventory()
  const removed = { conversations, activities, moodPoints, episodes, cases }
  const receipt = newReceiptId()
  return {
    state: EMPTY_STATE,
    // What the interface needs to go on in the same words; nothing else is carried over.
    profile: {
      ...EMPTY_PROFILE,
      locale,
      localeChosen: profile.localeChosen,
      disclosedAt: now,
    },
    say: [{ say: 'service.delete.done', values: { ...removed, receipt } }],
    erase: true,
    receipt,
    events: [
      { name: 'person.erased', value: { ...removed, receipt, at: new Date(now).toISOString() } },
    ],
  }
}

/** What the person told that is kept in mind, for them to see and to erase. */
function listMemory({ remembered }: Profile, locale: Locale): Utterance {
  const list = remembered
    .map(({ kind, text }) => labelOf(`remember.item.${kind}`, locale).replace('{text}', () => text))
    .join('\n')
  return { say: 'remember.list', values: { list }, choices: MEMORY_CHOICES }
}

/** The week in words for somebody who did not ask just now: nothing when nothing was recorded in it. */
export function toldWeek(points: readonly MoodPoint[], input: DialogInput): readonly Utterance[] {
  const isOfWeek = ({ at }: { readonly at: number }) => at <= input.now && input.now - at < 7 * DAY
  const isTold = points.some((point) => !point.abstained && isOfWeek(point))
  return isTold || input.profile.episodes.some(isOfWeek) ? describeWeek(points, input) : []
}

function describeWeek(
  points: readonly MoodPoint[],
  { profile, locale, now }: DialogInput,
): readonly Utterance[] {
  const recent = points.filter(({ at, abstained }) => !abstained && at <= now && now - at < 7 * DAY)
  const month = profile.episodes.filter(({ at }) => now - at < 28 * DAY)
  return weeklySummary({
    week: weekOf(points, now),
    points: recent,
    inertia: summariseMood(points, now).inertia,
    recovery: recoveryAfter(month, points),
    profile,
    locale,
    now,
  })
}

function describeMood(points: readonly MoodPoint[], now: number): Utterance {
  const known = points.filter((point) => !point.abstained)
  const first = known[0]
  if (first === undefined) return { say: 'service.mood.none' }
  const { trend, count } = summariseMood(known, now)
  // The trend looks back two weeks, however long somebody has been coming.
  const days = Math.min(14, Math.max(1, Math.round((now - first.at) / DAY)))
  const card = { type: 'mood', points: known } as const
  switch (trend) {
    case 'unclear':
      return { say: 'service.mood.few', values: { count }, card }
    case 'rising':
    case 'falling':
    case 'steady':
      return { say: `service.mood.${trend}`, values: { count, days }, card }
  }
}
