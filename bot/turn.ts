import { answerCheckIn, askedIn } from '../dialogs/check-in/answer.ts'
import { isSummaryDue } from '../dialogs/check-in/deliver.ts'
import { CHECK_IN_DUE } from '../dialogs/check-in/events.ts'
import { answered } from '../dialogs/check-in/standing.ts'
import { continueFlow } from '../dialogs/continue-flow.ts'
import { converse } from '../dialogs/converse.ts'
import { answerCloser, closerAsked } from '../dialogs/conversation/closer.ts'
import { formatHelplines } from '../dialogs/crisis/helplines.ts'
import { answerCrisis, crisisTakesTurn } from '../dialogs/crisis/protocol.ts'
import { watchReading } from '../dialogs/crisis/wants-human.ts'
import { extract, remember } from '../dialogs/remember/extract.ts'
import { screeningTakesTurn } from '../dialogs/screening/open.ts'
import { requestScreening } from '../dialogs/screening/request-screening.ts'
import { continueScreening } from '../dialogs/screening/run.ts'
import { continuePlan } from '../dialogs/safety-plan/continue.ts'
import { planTakesTurn } from '../dialogs/safety-plan/open.ts'
import { restoreProfile, restoreState } from '../dialogs/state.ts'
import { askAboutTrajectory, isTrajectoryOnly } from '../dialogs/trajectory-check.ts'
import type { DialogInput, DialogState, Profile, Utterance } from '../dialogs/types.ts'
import { normalise } from '../nlp/normalise.ts'
import { joinRisk } from '../nlp/risk.ts'
import type { TextReader } from '../nlp/text/text-reader.ts'
import { LOCALES, type Locale } from '../types.ts'
import { accountCommit } from './accounts/account-turn.ts'
import type { Accounts } from './accounts/accounts.ts'
import { linkView } from './accounts/link-view.ts'
import type { InboundActivity } from './activity.ts'
import type { Answer } from './answer.ts'
import type { ChannelName } from './channels/channel.ts'
import type { Clock } from './clock.ts'
import { compose } from './compose.ts'
import { answerCase, handOver } from './handoff/hand-over.ts'
import type { DecidedTurn, HandOff } from './handoff/hand-off.ts'
import { relayTurn } from './handoff/relay-turn.ts'
import { rewordTurn, type Rephrase } from './language-model/reword-turn.ts'
import type { Logger } from './logger.ts'
import { answerEvent, isOpening, OPENED_AFTER_NOTICE } from './middleware/answer-event.ts'
import { chooseLocale } from './middleware/choose-locale.ts'
import {
  answerAwaited,
  awaitedIn,
  runCommand,
  toldWeek,
  type Records,
} from './middleware/commands.ts'
import { disclose } from './middleware/disclose.ts'
import { fuseVoice } from './middleware/fuse-voice.ts'
import { moodPoints, settledPoints } from './middleware/mood-points.ts'
import { withNotices } from './middleware/notices.ts'
import { parseCommand } from './middleware/parse-command.ts'
import {
  answerNote,
  asConfirmed,
  isToBeConfirmed,
  openQuestion,
  withNotes,
  withoutQuestions,
  withoutVoice,
  withVoice,
} from './middleware/take-notes.ts'
import { voiceSignals, voiceView } from './middleware/voice-command.ts'
import { movingWords } from './middleware/moving-words.ts'
import { readMessage, UNREAD } from './middleware/read-message.ts'
import { heardAlone, screenCrisis, type Screen } from './middleware/screen-crisis.ts'
import { againInput, withAfter } from './middleware/say-again.ts'
import { resignation, watchTrajectory } from './middleware/watch-trajectory.ts'
import type { TurnSight } from './observability/meters.ts'
import { asAllowed, explainSignals, type PolicyFor } from './policy/turn-policy.ts'
import type { PendingTurn, SessionStore } from './stores/session-store.ts'

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
  /** Counsellors; absent: nobody can join a conversation. */
  readonly handoff?: HandOff
  /** What may be read, and what is said again how often; absent: nothing is said again. */
  readonly policy?: PolicyFor
  /** The channel of a conversation; absent: our own page. */
  readonly channelOf?: (conversationId: string) => ChannelName
  /** Joins and parts channels; absent: none can be linked. */
  readonly accounts?: Accounts
  /** The account that a turn wants to join is being joined elsewhere at this moment. */
  readonly joiningElsewhere?: boolean
  /** Voice notes are listened to, where policy and the person allow it; absent: they are not. */
  readonly listens?: boolean
  /** Looks after an erasure, whether anything is left; absent: nobody does. */
  readonly afterErasure?: (receipt?: string) => Promise<unknown>
  /** Told what the turn is about; absent: nothing is counted. */
  readonly sight?: TurnSight
}

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
): Promise<DecidedTurn> {
  const { store, logger, handoff } = services
  const { conversationId } = turn
  const holder = handoff?.holder({ id: conversationId, personId }) ?? null
  const channel = services.channelOf?.(conversationId) ?? 'web'
  const [savedState, savedProfile] = await Promise.all([
    store.state(conversationId),
    store.profile(personId),
  ])
  const restored = restoreState(savedState)
  const inbound = asConfirmed(turn.inbound, restored)
  const kept = (await handoff?.settle(restored, personId)) ?? restored
  const now = services.clock.now()
  const before = restoreProfile(savedProfile)
  const present = inbound.type === 'message' ? answered(before, now) : before

  const plain = normalise(inbound.text)
  const command = inbound.type === 'message' ? parseCommand(plain) : undefined
  const talks = inbound.type === 'message' && inbound.text !== '' && !command
  const { state: saved, trend } = talks
    ? await watchTrajectory(
        kept,
        (since) => store.moods(personId, since),
        now,
        logger,
        present.timeZone,
      )
    : { state: kept }
  const policy = services.policy?.(channel, present.country)
  const {
    reading: words,
    seen,
    isPartial,
  } = inbound.text === '' || command
    ? UNREAD
    : asAllowed(await readMessage(inbound.text, services.reader, logger), policy)
  // Nothing is made of the sound of words that may be misheard, either.
  const { spoken, voiceFeatures } = command || inbound.spoken?.isUnsure ? {} : inbound
  const sound = spoken?.feeling && { ...spoken.feeling, features: voiceFeatures }
  const { reading, profile: person } = fuseVoice(words, sound, present, policy)
  // The dialog answers what is new in this message; what stands from before counts beside it.
  const giving = talks ? resignation(inbound.text, saved, now) : undefined
  const model = heardAlone(seen, saved.crisis)
  const risk = screenCrisis(inbound.text, logger, services.screen, model, trend, giving)
  const isUnsure = isToBeConfirmed(inbound, risk)
  const overall = joinRisk(risk, watchReading(kept.crisis), handoff?.standing(personId))
  services.sight?.seen({ channel, risk: overall.level })

  const known = { ...person, country: person.country ?? services.country }
  const suggested = LOCALES.find((one) => isOpening(inbound.name) && one === inbound.value)
  const written = isUnsure ? 'und' : reading.language
  const locale = chooseLocale(known, written, suggested ?? services.defaultLocale)
  const noticed = inbound.name === OPENED_AFTER_NOTICE
  const view = handoff?.view(personId)
  const {
    profile,
    say: notice,
    after,
  } = disclose({ ...known, locale }, now, {
    noticed,
    counsellors: view !== undefined && view.reach.who !== 'nobody',
    languageModel: services.rephrase !== undefined,
    again: againInput(policy?.disclosure, saved, risk, inbound, plain),
  })
  const confirmed = services.confirmedLines?.(now)
  const heard = { text: inbound.text, plain, locale, reading, risk, now, confirmed }
  if (holder) {
    const input = { ...heard, profile: { ...known, locale } }
    const relayed = relayTurn({ turn, personId, holder, saved, input, before: person })
    return withVoice(relayed, restored, { inbound, policy, now }, services)
  }
  const input: DialogInput = { ...heard, profile }
  const records: Records = {
    moods: () => store.moods(personId, 0),
    inventory: () => store.inventory(personId),
    ...(services.accounts && {
      link: await linkView(turn, personId, services.accounts, services),
    }),
    movingWords: command?.name === 'why' ? await movingWords(turn, saved, services) : [],
    signals: [...explainSignals(policy, locale), ...(services.listens ? voiceSignals(policy) : [])],
    ...(services.listens && { voice: voiceView(policy, locale) }),
  }

  const screening = screeningTakesTurn(saved, now)
  const planning = planTakesTurn(saved, now)
  const decide = async (state: DialogState): Promise<Answer> => {
    const answer = await decideWords(state)
    return services.listens ? withNotes(answer, { inbound, channel, policy }, input) : answer
  }
  const decideWords = async (state: DialogState): Promise<Answer> => {
    const aboutNote = answerNote(inbound, isUnsure, state, input)
    if (aboutNote) return aboutNote
    const aboutCase = answerCase(view, inbound, state, input)
    if (aboutCase) return aboutCase
    if (inbound.type === 'event') {
      const isSummary = inbound.name === CHECK_IN_DUE && isSummaryDue(inbound.value, profile)
      const week = isSummary ? toldWeek(await records.moods(), input) : []
      return answerEvent(inbound.name, inbound.value, state, input, week)
    }
    if (command && risk.level === 'none') {
      // Inside an exercise these mean the exercise: why we do this, leaving it, and "this week" as
      // the answer to "when?".
      const inside = command.name === 'why' || command.name === 'stop'
      if (state.flow && (inside || command.name === 'week')) return continueFlow(state, input)
      if (inside && screening) return continueScreening(state, input)
      return runCommand(command, state, input, records)
    }
    return (
      (risk.level === 'none' &&
        (await answerAwaited(openQuestion(saved, inbound.text), state, input, records))) ||
      (crisisTakesTurn(state, input) &&
        (isTrajectoryOnly(risk) ? askAboutTrajectory : answerCrisis)(state, input)) ||
      (planning && continuePlan(state, input)) ||
      (inbound.text === '' && answerAttachment(inbound, state, profile)) ||
      (risk.level === 'none' && answerCheckIn(askedIn(saved), state, input)) ||
      (risk.level === 'none' && answerCloser(closerAsked(saved), state, input)) ||
      (state.flow && continueFlow(state, input)) ||
      (screening && continueScreening(state, input)) ||
      (requestScreening(state, input) ?? converse(state, input))
    )
  }
  const say = (answer: Answer): Spoken => {
    const spoken = answer.profile.locale ?? locale
    const changed = person.locale !== null && spoken !== person.locale && !answer.events
    const events = changed ? [{ name: 'locale.changed', value: spoken } as const] : answer.events
    const rest = services.listens ? withoutVoice(inbound) : inbound
    const listed = withAfter(withNotices(answer, notice, rest, isPartial), after, answer)
    const said = services.rephrase ? listed.map(honestAboutModel) : listed
    const whole = { ...answer, say: said, ...(events && { events }) }
    return { answer, said, ...compose(whole, spoken, turn.seq, now, confirmed) }
  }
  const handoffTurn = { personId, conversationId, inbound, before: saved, input }
  const { answer, said, activities, state } = await guard({
    state: withoutQuestions(saved, inbound),
    input,
    logger,
    sight: services.sight,
    decide,
    handOver: (decided) => (isUnsure ? decided : handOver(decided, view, handoffTurn, logger)),
    say,
  })
  const { rephrase } = services
  const mayReword =
    inbound.type === 'message' &&
    overall.level === 'none' &&
    notice.length === 0 &&
    !command &&
    !answer.erase &&
    !awaitedIn(saved)
  const worded = { said, activities, before: saved, after: state, input }
  // Without a language model nothing is awaited here.
  const replies = rephrase && mayReword ? await rewordTurn(worded, rephrase) : activities

  // Words that may be misheard are nothing to build on.
  const built = isUnsure ? { ...input, text: '' } : input
  const told = rememberTold(answer.profile, saved, { ...built, risk: overall })
  const decided: DecidedTurn = {
    turn,
    ...(await accountCommit(
      answer,
      {
        ...{ personId, conversationId, at: now },
        state: answer.settled ? state : rememberReading(state, built),
        profile: withoutSetting(told, person, services.country),
      },
      store,
    )),
    // Answers to a questionnaire are no talk: "nearly every day" would draw a mood nobody had.
    moods:
      command || screening || planning || answer.erase || isUnsure
        ? []
        : answer.settled
          ? settledPoints(answer.settled, now)
          : moodPoints(saved, reading, answer.rating, now),
    replies,
    heldBy: null,
    ...(answer.change && { change: answer.change }),
    ...(answer.erase && { erase: true, ...(answer.receipt && { receipt: answer.receipt }) }),
  }
  return withVoice(decided, restored, { inbound, policy, now }, services)
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

interface GuardedTurn {
  readonly state: DialogState
  readonly input: DialogInput
  readonly logger: Logger
  readonly sight: TurnSight | undefined
  readonly decide: (state: DialogState) => Promise<Answer>
  readonly handOver: (answer: Answer) => Answer
  readonly say: (answer: Answer) => Spoken
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
async function guard({
  state,
  input,
  logger,
  sight,
  decide,
  handOver,
  say,
}: GuardedTurn): Promise<Spoken> {
  try {
    return say(handOver(await decide(state)))
  } catch (error) {
    logger.error({ err: error, flow: state.flow?.flow, step: state.flow?.step }, 'a turn failed')
    sight?.apologised()
    const { profile, locale, confirmed } = input
    const { country } = profile
    const trouble: Utterance = {
      say: 'service.trouble',
      values: { helplines: formatHelplines(country, locale, { confirmed }) },
      card: { type: 'helplines', country },
    }
    const answer: Answer = { state, profile, say: [trouble] }
    // Counsellors are alerted all the same.
    const { change } = handOver(answer)
    return say({ ...answer, ...(change && { change }) })
  }
}

/** Keeps the last reading for `why`; a command or an event has none and leaves the one before. */
function rememberReading(state: DialogState, { reading, text }: DialogInput): DialogState {
  return text === '' || reading.model === 'none' ? state : { ...state, lastReading: reading }
}

function answerAttachment(
  { attachments, media = [] }: InboundActivity,
  state: DialogState,
  profile: Profile,
): Answer | undefined {
  return attachments + media.length === 0 ? undefined : { state, profile, say: [] }
}
