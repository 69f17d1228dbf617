import { formatHelplines } from '../../dialogs/crisis/helplines.ts'
import {
  askVoiceConsent,
  isConsentButton,
  voiceConsent,
  type VoiceAllowed,
} from '../../dialogs/voice/consent.ts'
import { UNREAD_REASONS, VOICE_DELAYED, VOICE_UNREAD } from '../../dialogs/voice/events.ts'
import { askHeard, confirmedWords, keepUnsure } from '../../dialogs/voice/heard.ts'
import {
  FULL_AGAIN_MS,
  noteIds,
  notesOf,
  withNew,
  without,
  withoutAsked,
  withoutStale,
} from '../../dialogs/voice/notes.ts'
import { omit } from '../../dialogs/omit.ts'
import { labelOf } from '../../dialogs/render.ts'
import type {
  DialogInput,
  DialogState,
  Profile,
  Utterance,
  VoiceState,
} from '../../dialogs/types.ts'
import { normalise } from '../../nlp/normalise.ts'
import type { Locale, RiskReading } from '../../types.ts'
import type { InboundActivity } from '../activity.ts'
import type { Answer } from '../answer.ts'
import type { DecidedTurn } from '../handoff/hand-off.ts'
import { ABILITIES } from '../channels/abilities.ts'
import type { ChannelName } from '../channels/channel.ts'
import { parseUnread, voiceClientId } from '../jobs/read-voice.job.ts'
import { ruleBehind, type EffectivePolicy } from '../policy/effective-policy.ts'
import { awaitedIn, awaiting, closeAwaited, type Awaited } from './commands.ts'

/** Where a turn takes voice notes: what may be read there, and how it is told. */
export interface NoteTurn {
  readonly inbound: InboundActivity
  readonly channel: ChannelName
  readonly policy: EffectivePolicy | undefined
}

/** What may be read of voice notes on a channel. */
export function voiceAllowed(policy: EffectivePolicy | undefined): VoiceAllowed {
  const words = policy?.speech !== 'off'
  return { words, feeling: words && policy?.voice !== 'off' }
}

/** The rule by which voice notes are not taken, in words. */
export function voiceRule(policy: EffectivePolicy | undefined, locale: Locale): string {
  const id = policy ? ruleBehind(policy, 'speech') : null
  return labelOf(id === null ? 'rules.uncertain' : `rules.name.${id}`, locale)
}

/**
 * The message as it counts: where the person says that what was heard is what they said, those words
 * are their message.
 */
export function asConfirmed(inbound: InboundActivity, saved: DialogState): InboundActivity {
  if (inbound.type !== 'message' || inbound.spoken || awaitedIn(saved) !== 'heard') return inbound
  const confirmed = confirmedWords(saved, normalise(inbound.text))
  return confirmed ? { ...inbound, ...confirmed } : inbound
}

/**
 * True when the words may be misheard and hold no danger: then nothing is built on them before the
 * person has said that they are right. Danger is answered at once, misheard or not.
 */
export function isToBeConfirmed({ spoken }: InboundActivity, { evidence }: RiskReading): boolean {
  const inWords = evidence.some(({ source }) => source === 'rule' || source === 'model')
  return spoken?.isUnsure === true && !inWords
}

/** Answers what is about a voice note and not its words; undefined for everything else. */
export function answerNote(
  inbound: InboundActivity,
  isUnsure: boolean,
  state: DialogState,
  input: DialogInput,
): Answer | undefined {
  const { profile } = input
  const { text, notes, notesRefused, spoken } = inbound
  // A note says nothing before it is heard.
  if (text === '' && (notes || notesRefused)) return { state, profile, say: [] }
  if (isUnsure && spoken) {
    return { state: keepUnsure(state, { text, spoken }), profile, say: [] }
  }
  return answerNoteEvent(inbound, state, input)
}

/** Answers the events about a note: it cannot be read, or not yet. */
function answerNoteEvent(
  { name, value }: InboundActivity,
  state: DialogState,
  input: DialogInput,
): Answer | undefined {
  const { profile, locale, confirmed } = input
  const reason = name === VOICE_UNREAD ? parseUnread(value)?.reason : undefined
  if (reason === undefined && name !== VOICE_DELAYED) return undefined
  const say: Utterance = { say: reason === undefined ? 'voice.delayed' : UNREAD_REASONS[reason] }
  const { country } = profile
  const helplines = formatHelplines(country, locale, { confirmed })
  // Somebody in danger who was not heard does not wait for us.
  const help: Utterance[] =
    state.crisis && state.crisis.step !== 'watch'
      ? [{ say: 'voice.inDanger', values: { helplines }, card: { type: 'helplines', country } }]
      : []
  return { state, profile, say: [say, ...help] }
}

/**
 * The state without questions that this message ends. What a job brings is no answer of the person's:
 * words that they were being asked about wait on.
 */
export function withoutQuestions(saved: DialogState, inbound: InboundActivity): DialogState {
  const state = closeAwaited(saved)
  const isAnswer = inbound.type === 'message' && inbound.notes === undefined
  const byJob = inbound.spoken && inbound.clientId === voiceClientId(inbound.spoken.note)
  return state.voice && isAnswer && !byJob && awaitedIn(saved) === 'heard'
    ? { ...state, voice: withoutAsked(state.voice) }
    : state
}

/**
 * Which question a message may answer: the open one; or, while notes wait, the one about them, where
 * the message is the very label of one of its buttons, however late it is pressed.
 */
export function openQuestion(saved: DialogState, text: string): Awaited | undefined {
  const isLate = notesOf(saved).asking.length > 0 && isConsentButton(text)
  return awaitedIn(saved) ?? (isLate ? 'voice' : undefined)
}

/** Adds to an answer what is said of voice notes: of those in this message, and of misheard words. */
export function withNotes(answer: Answer, turn: NoteTurn, input: DialogInput): Answer {
  return answer.erase
    ? answer
    : withMisheard(withNewNotes(answer, turn, input), turn.inbound, input)
}

/** Asks about the oldest words that may have been misheard, unless something else comes first. */
function withMisheard(answer: Answer, { spoken }: InboundActivity, { risk }: DialogInput): Answer {
  const { state, say } = answer
  const [oldest] = notesOf(state).unsure ?? []
  const inDanger = risk.level !== 'none' || (state.crisis && state.crisis.step !== 'watch')
  const isNew = oldest?.spoken.note === spoken?.note
  if (!oldest || awaitedIn(state) || (inDanger && !isNew)) return answer
  // It stands as the last thing that was said: where nothing else was, it still does.
  const isSaid = isNew || say.length > 0
  return {
    ...answer,
    state: awaiting(state, 'heard'),
    say: isSaid ? [...say, askHeard(oldest)] : say,
  }
}

/** Adds what is said of the voice notes in this message. */
function withNewNotes(
  answer: Answer,
  { inbound, channel, policy }: NoteTurn,
  input: DialogInput,
): Answer {
  const { media = [], notes = [], notesRefused, spoken } = inbound
  const { locale, now, risk } = input
  const before: Utterance[] = []
  // Elsewhere than on a page the person does not see what was heard.
  if (spoken?.isUnsure && !isToBeConfirmed(inbound, risk))
    before.push({ say: 'voice.heard.danger', values: { words: inbound.text } })
  else if (spoken && !spoken.isUnsure && !showsTranscript(channel) && awaitedNothing(inbound))
    before.push({ say: 'voice.heard', values: { words: inbound.text } })
  const say = [...before, ...answer.say]
  if (!media.includes('voice') && notes.length === 0 && !notesRefused) return { ...answer, say }
  if (policy?.speech === 'off')
    return {
      ...answer,
      say: [...say, { say: 'voice.off', values: { rule: voiceRule(policy, locale) } }],
    }
  if (notesRefused && isFullToldAgain(notesOf(answer.state), now)) say.push({ say: 'voice.full' })
  if (notes.length === 0)
    return notesRefused
      ? { ...answer, say }
      : // A recording on a channel from which none is fetched.
        { ...answer, say: [...say, { say: 'voice.unfetched' }] }
  if (!voiceConsent(answer.profile)) {
    return {
      ...answer,
      state: awaiting(answer.state, 'voice'),
      say: [...say, askVoiceConsent(voiceAllowed(policy), true)],
    }
  }
  if (!ABILITIES[channel].typing) say.push({ say: 'voice.listening' })
  return { ...answer, say }
}

/**
 * A decided turn with what becomes of voice notes, whatever else was decided: what came is kept in
 * mind, what was read is let go of, and what may be learned of the voice is.
 */
export function withVoice(
  decided: DecidedTurn,
  before: DialogState,
  turn: Pick<NoteTurn, 'inbound' | 'policy'> & { readonly now: number },
  { listens = false }: { readonly listens?: boolean },
): DecidedTurn {
  if (!listens) return decided
  const { inbound } = turn
  const { replies, turn: taken } = decided
  const isSilentEvent = inbound.type === 'event' && replies.length === 0
  // What passes without a word leaves an open question as it was.
  const asked = isSilentEvent ? reopened(decided.state, before) : decided.state
  const voice = decided.erase ? undefined : notesAfter(asked, decided.profile, turn)
  const state: DialogState = { ...omit(asked, 'voice'), ...(voice && { voice }) }
  const known = [...noteIds(notesOf(before)), ...(inbound.notes ?? []).map(({ id }) => id)]
  const kept = new Set(noteIds(notesOf(state)))
  const doneNotes = known.filter((id) => !kept.has(id))
  const open = new Set(unsureIds(state))
  const theirs = taken.inbound === inbound ? undefined : inbound.spoken?.note
  const misheard = unsureIds(before)
    .filter((id) => !open.has(id) && id !== theirs)
    .map(voiceClientId)
  return {
    ...decided,
    state,
    ...(doneNotes.length > 0 && { doneNotes }),
    ...(misheard.length > 0 && { misheard }),
  }
}

/** The question whether notes may be listened to, as it stood before. */
function reopened(state: DialogState, before: DialogState): DialogState {
  return awaitedIn(before) === 'voice' ? awaiting(state, 'voice') : state
}

/** Notes whose words may have been misheard. */
function unsureIds(state: DialogState): string[] {
  return (notesOf(state).unsure ?? []).map(({ spoken }) => spoken.note)
}

function notesAfter(
  state: DialogState,
  profile: Profile,
  { inbound, policy, now }: Pick<NoteTurn, 'inbound' | 'policy'> & { readonly now: number },
): VoiceState | undefined {
  const { notes = [], notesRefused, spoken, name, value } = inbound
  const done = spoken?.note ?? (name === VOICE_UNREAD ? parseUnread(value)?.note : undefined)
  let voice = withoutStale(notesOf(state), now)
  if (done !== undefined) voice = without(voice, done)
  if (policy?.speech !== 'off') {
    const fresh = notes.map(({ id }) => ({ id, at: now }))
    voice = withNew(voice, fresh, voiceConsent(profile) !== undefined)
  }
  if (notesRefused && isFullToldAgain(voice, now)) voice = { ...voice, fullAt: now }
  const isEmpty = noteIds(voice).length === 0 && !voice.unsure && voice.fullAt === undefined
  return isEmpty ? undefined : voice
}

function isFullToldAgain({ fullAt }: VoiceState, now: number): boolean {
  return fullAt === undefined || now - fullAt >= FULL_AGAIN_MS
}

/** A message as the notices see it: its voice notes are seen to here. */
export function withoutVoice(inbound: InboundActivity): InboundActivity {
  const { media = [] } = inbound
  const others = media.filter((kind) => kind !== 'voice')
  const gone = others.length === 0 ? inbound.attachments : media.length - others.length
  return {
    ...inbound,
    attachments: media.length === 0 ? inbound.attachments : inbound.attachments - gone,
    media: others,
  }
}

/** Clients of Direct Line draw the log, and the words that were heard with it. */
function showsTranscript(channel: ChannelName): boolean {
  return channel === 'web' || channel === 'directline'
}

/** What was heard is not said twice: after "is that what you said?" it stands there already. */
function awaitedNothing({ clientId, spoken }: InboundActivity): boolean {
  return spoken !== undefined && clientId === voiceClientId(spoken.note)
}
