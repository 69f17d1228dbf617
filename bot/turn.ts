import { askAgain } from '../dialogs/ask-step.ts'
import { answerCheckIn, askedIn } from '../dialogs/check-in/answer.ts'
import { deliverCheckIn } from '../dialogs/check-in/deliver.ts'
import { CHECK_IN_DUE, TIME_ZONE_TOLD } from '../dialogs/check-in/events.ts'
import { knownZone } from '../dialogs/check-in/local-time.ts'
import { answered, inZone } from '../dialogs/check-in/standing.ts'
import { continueFlow } from '../dialogs/continue-flow.ts'
import { converse } from '../dialogs/converse.ts'
import { formatHelplines } from '../dialogs/crisis/helplines.ts'
import { answerCrisis, crisisTakesTurn } from '../dialogs/crisis/protocol.ts'
import { flowById } from '../dialogs/flows/index.ts'
import { extract, remember } from '../dialogs/remember/extract.ts'
import { askScreeningAgain, screeningTakesTurn } from '../dialogs/screening/open.ts'
import { requestScreening } from '../dialogs/screening/request-screening.ts'
import { continueScreening } from '../dialogs/screening/run.ts'
import { continuePlan } from '../dialogs/safety-plan/continue.ts'
import { planTakesTurn } from '../dialogs/safety-plan/open.ts'
import { restoreProfile, restoreState } from '../dialogs/state.ts'
import { askAboutTrajectory, isTrajectoryOnly } from '../dialogs/trajectory-check.ts'
import type { DialogInput, DialogState, Profile, Utterance } from '../dialogs/types.ts'
import { normalise } from '../nlp/normalise.ts'
import type { TextReader } from '../nlp/text/text-reader.ts'
import { unreadable } from '../nlp/text/unread.ts'
import { LOCALES, type Locale } from '../types.ts'
import type { Answer } from './answer.ts'
import type { Clock } from './clock.ts'
import { compose } from './compose.ts'
import { rewordTurn, type Rephrase } from './language-model/reword-turn.ts'
import type { Logger } from './logger.ts'
import { chooseLocale } from './middleware/choose-locale.ts'
import {
  answerAwaited,
  awaitedIn,
  closeAwaited,
  runCommand,
  setLocale,
  type Records,
} from './middleware/commands.ts'
import { disclose } from './middleware/disclose.ts'
import { moodPoints } from './middleware/mood-points.ts'
import { parseCommand } from './middleware/parse-command.ts'
import { readMessage } from './middleware/read-message.ts'
import { screenCrisis, type Screen } from './middleware/screen-crisis.ts'
import { resignation, watchTrajectory } from './middleware/watch-trajectory.ts'
import type { PendingTurn, SessionStore, TurnCommit } from './stores/session-store.ts'

/** What a turn needs from outside. */
export interface TurnServices {
  readonly store: SessionStore
  readonly reader: TextReader
  readonly clock: Clock
  readonly logger: Logger
  readonly defaultLocale: Locale
  /** The operator's country, used until a person names their own. */
  readonly country: string | null
  /** The crisis rules; a test passes broken ones. */
  readonly screen?: Screen
  /** Ids of the help lines that an operator has confirmed; absent: none. */
  readonly confirmedLines?: (now: number) => ReadonlySet<string>
  /** Puts a decided sentence in other words; absent when no language model is used. */
  readonly rephrase?: Rephrase
}

/** Texts longer than this are read in pieces, and the person is told that all was read. */
const LONG_TEXT = 4000

/** Event names that clients and the server itself send. */
export const OPENED = 'conversation.opened'
/** Opened by our own page, which shows the notice before anything can be written. */
export const OPENED_AFTER_NOTICE = 'conversation.opened-after-notice'
const LOCALE_CHOSEN = 'locale.chosen'
const PACER_FINISHED = 'pacer.finished'

/**
 * One turn, in the order that ARCHITECTURE.md draws. De-duplication and sequencing came before
 * (`inbox.ts`): the turn is accepted, unanswered and alone with its person's state.
 *
 * @param personId whose turn it is
 * @returns everything the turn changes; nothing has been saved or sent
 */
export async function takeTurn(
  turn: PendingTurn,
  personId: string,
  services: TurnServices,
): Promise<TurnCommit> {
  const { store, logger } = services
  const { inbound } = turn
  const kept = restoreState(store.state(turn.conversationId))
  const now = services.clock.now()
  const before = restoreProfile(store.profile(personId))
  const person = inbound.type === 'message' ? answered(before, now) : before

  const plain = normalise(inbound.text)
  const command = inbound.type === 'message' ? parseCommand(plain) : undefined
  const talks = inbound.type === 'message' && inbound.text !== '' && !command
  const { state: saved, trend } = talks
    ? watchTrajectory(kept, (since) => store.moods(personId, since), now, logger, person.timeZone)
    : { state: kept }
  const risk = screenCrisis(
    inbound.text,
    logger,
    services.screen,
    trend,
    talks ? resignation(inbound.text, saved, now) : undefined,
  )
  const reading =
    inbound.text === '' || command
      ? unreadable('und')
      : await readMessage(inbound.text, services.reader, logger)

  const known = { ...person, country: person.country ?? services.country }
  const suggested = LOCALES.find((one) => isOpening(inbound.name) && one === inbound.value)
  const locale = chooseLocale(known, reading.language, suggested ?? services.defaultLocale)
  const noticed = inbound.name === OPENED_AFTER_NOTICE
  const { profile, say: notice } = disclose(
    { ...known, locale },
    now,
    noticed,
    services.rephrase !== undefined,
  )
  const confirmed = services.confirmedLines?.(now)
  const input: DialogInput = {
    text: inbound.text,
    plain,
    locale,
    reading,
    risk,
    profile,
    now,
    confirmed,
  }
  const records: Records = {
    moods: () => store.moods(personId, 0),
    inventory: () => store.inventory(personId),
  }

  const screening = screeningTakesTurn(saved, now)
  const planning = planTakesTurn(saved, now)
  const decide = (state: DialogState): Answer => {
    if (inbound.type === 'event') return answerEvent(inbound.name, inbound.value, state, input)
    if (command && risk.level === 'none') {
      // Inside an exercise these mean the exercise: why we do this, leaving it, and "this week" as
      // the answer to "when?".
      const inside = command.name === 'why' || command.name === 'stop'
      if (state.flow && (inside || command.name === 'week')) return continueFlow(state, input)
      if (inside && screening) return continueScreening(state, input)
      return runCommand(command, state, input, records)
    }
    return (
      (risk.level === 'none' && answerAwaited(awaitedIn(saved), state, input, records)) ||
      (crisisTakesTurn(state, input) &&
        (isTrajectoryOnly(risk) ? askAboutTrajectory : answerCrisis)(state, input)) ||
      (planning && continuePlan(state, input)) ||
      (inbound.text === '' && answerAttachment(inbound.attachments, state, profile)) ||
      (risk.level === 'none' && answerCheckIn(askedIn(saved), state, input)) ||
      (state.flow && continueFlow(state, input)) ||
      (screening && continueScreening(state, input)) ||
      (requestScreening(state, input) ?? converse(state, input))
    )
  }
  const say = (answer: Answer): Spoken => {
    const spoken = answer.profile.locale ?? locale
    const changed = person.locale !== null && spoken !== person.locale && !answer.events
    const events = changed ? [{ name: 'locale.changed', value: spoken } as const] : answer.events
    const listed = withNotices(answer, notice, inbound.text, inbound.attachments)
    const said = services.rephrase ? listed.map(honestAboutModel) : listed
    const whole = { ...answer, say: said, ...(events && { events }) }
    return { answer, said, ...compose(whole, spoken, turn.seq, now, confirmed) }
  }
  const { answer, said, activities, state } = guard(closeAwaited(saved), input, logger, decide, say)
  const { rephrase } = services
  const mayReword =
    inbound.type === 'message' &&
    notice.length === 0 &&
    !command &&
    !answer.erase &&
    !awaitedIn(saved)
  const worded = { said, activities, before: saved, after: state, input }
  // Without a language model nothing is awaited here.
  const replies = rephrase && mayReword ? await rewordTurn(worded, rephrase) : activities

  return {
    turn,
    personId,
    state: rememberReading(state, input),
    profile: withoutSetting(rememberTold(answer.profile, saved, input), person, services.country),
    // Answers to a questionnaire are no talk: "nearly every day" would draw a mood nobody had.
    moods:
      command || screening || planning || answer.erase
        ? []
        : moodPoints(saved, reading, answer.rating, now),
    replies,
    ...(answer.erase && { erase: true }),
  }
}

/** Keeps names and plans in mind, out of talk alone: never from an exercise, never near danger. */
function rememberTold(profile: Profile, saved: DialogState, input: DialogInput): Profile {
  if (
    saved.flow ||
    saved.crisis ||
    saved.safetyPlan ||
    input.risk.level !== 'none' ||
    input.text === ''
  )
    return profile
  return { ...profile, remembered: remember(profile.remembered, extract(input.text, input.now)) }
}

/** The operator's country is a setting and not something the person said: it is not kept as theirs. */
function withoutSetting(profile: Profile, before: Profile, setting: string | null): Profile {
  const borrowed = before.country === null && profile.country === setting
  return borrowed ? { ...profile, country: null } : profile
}

/** An answer in words. */
interface Spoken extends ReturnType<typeof compose> {
  readonly answer: Answer
  /** What the first activities say, in their order. */
  readonly said: readonly Utterance[]
}

/** How it works is answered differently once a language model takes part. */
function honestAboutModel(utterance: Utterance): Utterance {
  return utterance.say === 'talk.howItWorks' ? { say: 'service.languageModel.how' } : utterance
}

/**
 * Runs the dialog and puts it into words. Should either fail, the person is told so at once, with
 * help beside it, and the state stays as it was: a fault of ours never costs somebody their answer.
 */
function guard(
  state: DialogState,
  input: DialogInput,
  logger: Logger,
  decide: (state: DialogState) => Answer,
  say: (answer: Answer) => Spoken,
): Spoken {
  try {
    return say(decide(state))
  } catch (error) {
    logger.error({ err: error, flow: state.flow?.flow, step: state.flow?.step }, 'a turn failed')
    const { profile, locale, confirmed } = input
    const { country } = profile
    const trouble: Utterance = {
      say: 'service.trouble',
      values: { helplines: formatHelplines(country, locale, { confirmed }) },
      card: { type: 'helplines', country },
    }
    return say({ state, profile, say: [trouble] })
  }
}

/** Keeps the last reading for `why`; a command or an event has none and leaves the one before. */
function rememberReading(state: DialogState, { reading, text }: DialogInput): DialogState {
  return text === '' || reading.model === 'none' ? state : { ...state, lastReading: reading }
}

/** Events: the conversation was opened, a language was chosen, the pacer has ended, a check-in is due. */
function answerEvent(
  name: string | undefined,
  value: string | undefined,
  state: DialogState,
  input: DialogInput,
): Answer {
  const { profile } = input
  if (isOpening(name)) return { state, profile, say: [greeting()] }
  if (name === LOCALE_CHOSEN) {
    const locale = LOCALES.find((one) => one === value)
    if (!locale) return { state, profile, say: [] }
    const answer = setLocale(locale, state, input)
    // The open question is asked again, in the language that the person can read.
    const flow = state.flow && flowById(state.flow.flow)
    const open = flow
      ? askAgain(flow, state.flow)
      : askScreeningAgain(state, { ...input, locale, profile: answer.profile })
    return { ...answer, say: [...answer.say, ...open] }
  }
  if (name === CHECK_IN_DUE) return deliverCheckIn(value, state, input)
  if (name === TIME_ZONE_TOLD) {
    const zone = knownZone(value ?? '')
    return { state, profile: zone ? inZone(profile, zone, input.now) : profile, say: [] }
  }
  if (name === PACER_FINISHED && state.flow) return continueFlow(state, { ...input, event: name })
  return { state, profile, say: [] }
}

function isOpening(name: string | undefined): boolean {
  return name === OPENED || name === OPENED_AFTER_NOTICE
}

function greeting(): Utterance {
  return {
    say: 'service.greeting',
    choices: [
      { id: 'troubled', label: 'service.choice.troubled' },
      { id: 'calm', label: 'service.choice.calm' },
      { id: 'what', label: 'service.choice.what' },
    ],
  }
}

function answerAttachment(
  attachments: number,
  state: DialogState,
  profile: Profile,
): Answer | undefined {
  return attachments === 0 ? undefined : { state, profile, say: [] }
}

/** What is said around the answer: the notice first; that a long text was read, a file was not. */
function withNotices(
  answer: Answer,
  notice: readonly Utterance[],
  text: string,
  attachments: number,
): Utterance[] {
  return [
    ...(answer.erase ? [] : notice),
    ...(text.length > LONG_TEXT ? [{ say: 'service.long' } as const] : []),
    ...answer.say,
    ...(attachments > 0 ? [{ say: 'service.attachment' } as const] : []),
  ]
}
