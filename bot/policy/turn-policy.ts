import type { Utterance } from '../../dialogs/types.ts'
import { labelOf } from '../../dialogs/render.ts'
import { unreadable } from '../../nlp/text/unread.ts'
import type { Locale } from '../../types.ts'
import type { ChannelName } from '../channels/channel.ts'
import type { Config } from '../config.ts'
import type { ReadMessage } from '../middleware/read-message.ts'
import { effectivePolicy, ruleBehind, type EffectivePolicy } from './effective-policy.ts'

/** What holds for somebody on a channel, by the country that they named. */
export type PolicyFor = (channel: ChannelName, country: string | null) => EffectivePolicy

/** The policy of this installation; each answer is worked out once. */
export function policyOf(config: Pick<Config, 'COUNTRY' | 'REGION' | 'TENANT_KIND'>): PolicyFor {
  const { COUNTRY: country = null, REGION: region = null, TENANT_KIND: tenant } = config
  const known = new Map<string, EffectivePolicy>()
  return (channel, personCountry) => {
    const key = `${channel} ${personCountry ?? ''}`
    const kept = known.get(key)
    if (kept) return kept
    const policy = effectivePolicy({
      country,
      region,
      tenant,
      channel,
      personCountry,
    })
    known.set(key, policy)
    return policy
  }
}

/** A message of which nothing but danger may be read: the reading of feelings is let go of. */
export function asAllowed(read: ReadMessage, policy: EffectivePolicy | undefined): ReadMessage {
  return policy?.text === 'off' ? { ...read, reading: unreadable(read.reading.language) } : read
}

/** What is read on this channel, and why voice and face are off or ask first: for `why`. */
export function explainSignals(policy: EffectivePolicy | undefined, locale: Locale): Utterance[] {
  if (policy === undefined) return []
  const rule = (modality: 'text' | 'voice' | 'face'): string => {
    const id = ruleBehind(policy, modality)
    return labelOf(id === null ? 'rules.uncertain' : `rules.name.${id}`, locale)
  }
  const words: Utterance =
    policy.text === 'off'
      ? { say: 'disclosure.signals.textDanger', values: { rule: rule('text') } }
      : { say: 'disclosure.signals.text' }
  return [words, explainVoiceAndFace(policy, rule)]
}

function explainVoiceAndFace(
  { voice, face }: EffectivePolicy,
  rule: (modality: 'voice' | 'face') => string,
): Utterance {
  if (voice === 'off')
    return face === 'off'
      ? { say: 'disclosure.signals.off', values: { rule: rule('voice') } }
      : { say: 'disclosure.signals.voiceOff', values: { rule: rule('voice') } }
  return face === 'off'
    ? { say: 'disclosure.signals.faceOff', values: { rule: rule('face') } }
    : { say: 'disclosure.signals.optIn', values: { rule: rule('voice') } }
}
