import { plainWords } from '../conversation/plain-words.ts'
import { flowById } from '../flows/index.ts'
import { en, type MessageKey } from '../messages/en.ts'
import { labelOf } from '../render.ts'
import type { Utterance } from '../types.ts'
import type { Locale } from '../../types.ts'
import { TECHNIQUES, type Technique } from './context.ts'

const isMessage = (key: string): key is MessageKey => Object.hasOwn(en, key)

/** The message of that key, or another when the catalogue has none. */
const own = (key: string, otherwise: MessageKey): MessageKey => (isMessage(key) ? key : otherwise)

/** What its button says: words of its own, or the title of the exercise. */
export function labelKey(technique: Technique): MessageKey {
  return own(`talk.technique.${technique}`, flowById(technique)?.title ?? 'flow.unknown')
}

/** What it is and does, for "what is that?". */
export function aboutKey(technique: Technique): MessageKey {
  return own(`policy.about.${technique}`, flowById(technique)?.purpose ?? 'flow.unknown')
}

/** Asks permission for an exercise, full or short. */
export function offerWords(technique: Technique, locale: Locale, short = false): Utterance {
  const flow = flowById(technique)
  const full = `policy.offer.${technique}`
  if (!short && isMessage(full)) return { say: full }
  const minutes = (short ? flow?.shortMinutes : null) ?? flow?.minutes ?? 0
  const values = { technique: labelOf(labelKey(technique), locale), minutes }
  return { say: short ? 'policy.offer.short' : 'policy.offer.any', values }
}

/** Opens the answer to "why did you offer that?". */
export const whyKey = (technique: Technique): MessageKey =>
  own(`why.offered.${technique}`, 'why.offeredAny')

/** The form in which names are compared: 著 is a simplified character too, and stays when 着 was meant. */
const folded = (name: string): string =>
  plainWords(name.normalize('NFKC').toLowerCase()).replaceAll('著', '着')

/** Labels and titles, folded. */
const NAMES: ReadonlyMap<string, Technique> = new Map(
  TECHNIQUES.flatMap((technique) => {
    const keys = [flowById(technique)?.title ?? 'flow.unknown', labelKey(technique)] as const
    return (['en', 'zh-Hans'] as const).flatMap((locale) =>
      keys.map((key) => [folded(labelOf(key, locale)), technique] as const),
    )
  }),
)

/** The technique whose button or title a message is, or null. */
export const titledTechnique = (plain: string): Technique | null => NAMES.get(folded(plain)) ?? null
