import { FAMILIES, familyProbability, type Family } from './conversation/feelings.ts'
import { correctionInForce, recall } from './conversation/memory.ts'
import { isTechnique } from './policy.ts'
import { reasonValues } from './policy/reasons.ts'
import { aboutKey, whyKey } from './policy/words.ts'
import type { DialogState, Profile, Utterance } from './types.ts'
import { explainVoice } from './voice/explain-voice.ts'
import type { EmotionReading, Locale } from '../types.ts'

/** From this confidence on a reading is called fairly sure. */
const SURE_FROM = 0.6
/** An offer older than this is not explained any more: a day in milliseconds. */
const OFFER_AGE_MS = 24 * 60 * 60 * 1000
/** Below this probability no feeling is named. */
const NAME_FROM = 0.2

function strongest(reading: EmotionReading): Family | null {
  const [first] = FAMILIES.map((family) => ({ family, p: familyProbability(reading, family) }))
    .filter(({ p }) => p >= NAME_FROM && p >= reading.shared.neutral)
    .sort((a, b) => b.p - a.p)
  return first?.family ?? null
}

/** The person's own words that a reading rests on, in the order of their weight. */
export interface MovingWords {
  readonly words: readonly string[]
  /** Whose quotation marks to use. */
  readonly locale: Locale
}

function quote({ words, locale }: MovingWords): string {
  switch (locale) {
    case 'en':
      return words.map((one) => `“${one}”`).join(', ')
    case 'zh-Hans':
      return words.map((one) => `“${one}”`).join('')
    case 'zh-Hant':
      return words.map((one) => `「${one}」`).join('')
  }
}

function explainReading(
  state: DialogState,
  profile: Profile,
  locale: Locale,
  moving?: MovingWords,
): Utterance[] {
  const reading = state.lastReading
  if (reading?.settled) return explainVoice(reading, profile, locale)
  const corrected = correctionInForce(recall(state.notes))
  if (corrected !== null) return [{ say: `why.read.corrected.${corrected}` }]
  if (reading === null) return [{ say: 'why.nothingRead' }]
  const voice = explainVoice(reading, profile, locale)
  if (reading.abstained) return [{ say: 'why.read.unsure' }, ...voice]
  const family = strongest(reading)
  const percent = Math.round(100 * reading.confidence)
  const wordsOnly = reading.modalities.every((modality) => modality === 'text')
  const sure = reading.confidence >= SURE_FROM ? 'sure' : 'unsure'
  const why: Utterance[] =
    family !== null && moving && moving.words.length > 0
      ? [{ say: 'why.words', values: { words: quote(moving) } }]
      : []
  return [
    { say: family === null ? 'why.read.neutral' : `why.read.${family}` },
    ...why,
    ...voice,
    { say: wordsOnly ? `why.caveat.${sure}` : 'why.caveat.other', values: { percent } },
  ]
}

function explainOffer(state: DialogState, profile: Profile, now: number): Utterance[] {
  const offer = state.offer ?? state.lastOffer
  if (offer === null || !isTechnique(offer.technique) || now - offer.at > OFFER_AGE_MS) {
    return [{ say: 'why.noOffer' }]
  }
  const { technique, reason } = offer
  const about: Utterance = { say: whyKey(technique) }
  const values = reasonValues(reason, technique, profile.episodes)
  if (values === null) return [about, { say: aboutKey(technique) }]
  return [about, { say: reason, ...(values && { values }) }]
}

/**
 * Answers the command `why`: how the last message was read and how sure that is, and why the last
 * exercise was offered.
 *
 * @param now milliseconds since the epoch.
 * @param moving which words the reading rests on, when that was found out
 */
export function explain(
  state: DialogState,
  profile: Profile,
  now: number,
  moving?: MovingWords,
): Utterance[] {
  const locale = moving?.locale ?? profile.locale ?? 'en'
  return [...explainReading(state, profile, locale, moving), ...explainOffer(state, profile, now)]
}
