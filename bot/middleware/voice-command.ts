import {
  askVoiceConsent,
  voiceConsent,
  voiceStatus,
  withdrawVoice,
  type VoiceAllowed,
} from '../../dialogs/voice/consent.ts'
import type { DialogInput, DialogState, Utterance } from '../../dialogs/types.ts'
import type { Locale } from '../../types.ts'
import type { Answer } from '../answer.ts'
import type { EffectivePolicy } from '../policy/effective-policy.ts'
import type { Awaited } from './commands.ts'
import { voiceAllowed, voiceRule } from './take-notes.ts'

/** What the command about voice notes looks up. */
export interface VoiceView extends VoiceAllowed {
  /** The rule by which none are listened to, in words. */
  readonly rule: string
}

export function voiceView(policy: EffectivePolicy | undefined, locale: Locale): VoiceView {
  return { ...voiceAllowed(policy), rule: voiceRule(policy, locale) }
}

/** What is read of voice notes here: said for `why`. */
export function voiceSignals(policy: EffectivePolicy | undefined): Utterance[] {
  const { words, feeling } = voiceAllowed(policy)
  if (!words) return []
  return [{ say: feeling ? 'voice.signals' : 'voice.signals.words' }]
}

/**
 * "voice": how it stands, with what can be changed. Taking a consent back works wherever somebody
 * writes, whether voice notes are listened to there or not.
 */
export function voiceCommand(
  wish: 'on' | 'off' | undefined,
  state: DialogState,
  input: DialogInput,
  view: VoiceView | undefined,
): Answer & { readonly asks?: Awaited } {
  const { profile } = input
  if (wish === 'off') return withdrawVoice(state, profile)
  if (!view) return { state, profile, say: [{ say: 'voice.off.elsewhere' }] }
  if (!view.words)
    return { state, profile, say: [{ say: 'voice.off', values: { rule: view.rule } }] }
  const consent = voiceConsent(profile)
  if (!consent || wish === 'on') {
    const hasNote = (state.voice?.asking.length ?? 0) > 0
    return { state, profile, say: [askVoiceConsent(view, hasNote)], asks: 'voice' }
  }
  return { state, profile, say: [voiceStatus(consent, input)], asks: 'voice-status' }
}
