import { matchChoice, parseYesNo } from '../replies.ts'
import { LOCALES } from '../../types.ts'
import { omit } from '../omit.ts'
import { labelOf } from '../render.ts'
import type {
  Choice,
  DialogOutcome,
  DialogState,
  Profile,
  Utterance,
  VoiceConsent,
} from '../types.ts'
import { forgetVoice } from './voice-calibration.ts'
import { notesOf, withNo, withoutStale, withYes } from './notes.ts'
import type { DialogInput } from '../types.ts'

/** Raised when the words of the question change in what they promise: then everybody is asked anew. */
export const VOICE_CONSENT_VERSION = 1

/** What may be read of a voice note here. */
export interface VoiceAllowed {
  /** The words may be written down. */
  readonly words: boolean
  /** How it sounds may be read for feelings, too. */
  readonly feeling: boolean
}

const YES: Choice = { id: 'yes', label: 'voice.consent.yes' }
const LEARN: Choice = { id: 'learn', label: 'voice.consent.learn' }
const NO: Choice = { id: 'no', label: 'voice.consent.no' }
const OFF: Choice = { id: 'off', label: 'voice.status.off' }
const FORGET: Choice = { id: 'forget', label: 'voice.status.forget' }
const KEEP: Choice = { id: 'keep', label: 'voice.status.keep' }

/** The consent that stands today; one to older words does not. */
export function voiceConsent({ voice }: Profile): VoiceConsent | undefined {
  return voice?.version === VOICE_CONSENT_VERSION ? voice : undefined
}

/** Whether features of the voice may be learned from: asked for on its own. */
export function mayLearnVoice(profile: Profile): boolean {
  const consent = voiceConsent(profile)
  return consent?.feeling === true && consent.calibration?.version === VOICE_CONSENT_VERSION
}

/** Asks whether notes may be listened to. */
export function askVoiceConsent(allowed: VoiceAllowed, hasNote: boolean): Utterance {
  const asked = hasNote ? 'ask' : 'offer'
  return allowed.feeling
    ? { say: `voice.consent.${asked}`, choices: [YES, LEARN, NO] }
    : { say: `voice.consent.${asked}Words`, choices: [YES, NO] }
}

/**
 * The answer to that question; undefined when it is none, and then the question waits no more, while
 * the notes still do.
 */
export function answerVoiceConsent(
  state: DialogState,
  { plain, profile, now }: DialogInput,
  allowed: VoiceAllowed,
): DialogOutcome | undefined {
  const choices = allowed.feeling ? [YES, LEARN, NO] : [YES, NO]
  const said = parseYesNo(plain)
  const choice = matchChoice(plain, choices) ?? (said === null ? null : said ? 'yes' : 'no')
  if (choice === null) return undefined
  const kept = notesOf(state)
  const fresh = withoutStale(kept, now)
  if (choice === 'no') {
    return {
      state: { ...state, voice: withNo(kept) },
      profile: omit(profile, 'voice'),
      say: [{ say: 'voice.consent.declined' }],
    }
  }
  const hadNotes = kept.asking.length > 0
  const consent: VoiceConsent = {
    ...{ version: VOICE_CONSENT_VERSION, at: now, feeling: allowed.feeling },
    ...(choice === 'learn' && { calibration: { version: VOICE_CONSENT_VERSION, at: now } }),
  }
  const say = !hadNotes
    ? 'voice.consent.kept'
    : fresh.asking.length > 0
      ? 'voice.consent.thanks'
      : 'voice.consent.expired'
  return {
    state: { ...state, voice: withYes(fresh) },
    profile: { ...profile, voice: consent },
    say: [{ say }],
  }
}

/** Takes the consent back: nothing waits any more, and what was learned of the voice is erased. */
export function withdrawVoice(state: DialogState, profile: Profile): DialogOutcome {
  return {
    state: { ...state, voice: withNo(notesOf(state)) },
    profile: omit(profile, 'voice'),
    say: [{ say: 'voice.withdrawn' }],
  }
}

/** How it stands, and what can be changed. */
export function voiceStatus(consent: VoiceConsent, { locale }: DialogInput): Utterance {
  const { at, feeling, calibration } = consent
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(at)
  if (!feeling) return { say: 'voice.status.words', values: { date }, choices: [OFF, KEEP] }
  if (!calibration) return { say: 'voice.status', values: { date }, choices: [OFF, KEEP] }
  const count = calibration.norm?.count ?? 0
  return { say: 'voice.status.learns', values: { date, count }, choices: [OFF, FORGET, KEEP] }
}

/** The answer to that; undefined when it is none. */
export function answerVoiceStatus(
  state: DialogState,
  input: DialogInput,
): DialogOutcome | undefined {
  const { plain, profile } = input
  const choice = matchChoice(plain, [OFF, FORGET, KEEP])
  if (choice === 'off') return withdrawVoice(state, profile)
  if (choice === 'forget') return forgetVoice(state, input)
  return choice === 'keep' ? { state, profile, say: [{ say: 'voice.status.kept' }] } : undefined
}

/** Whether a message is the very label of one of the consent's buttons, in any language. */
export function isConsentButton(text: string): boolean {
  return [YES, LEARN, NO].some(({ label }) =>
    LOCALES.some((locale) => labelOf(label, locale) === text),
  )
}
