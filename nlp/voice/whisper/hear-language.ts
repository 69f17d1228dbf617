import { logSumExp } from './token-rules.ts'
import type { WhisperConfig } from './whisper-config.ts'

/** Which language a stretch of sound is in, by the model. */
export interface HeardLanguage {
  /** Chance of each language that is listened for, among those; the chances sum to 1. */
  readonly chances: Readonly<Record<string, number>>
  /** Share of the languages listened for among all that the model knows, in [0, 1]. */
  readonly share: number
}

/**
 * Reads the language off the logits that follow the first token of a text.
 * @param listenFor codes of languages; those that the model does not know are passed over
 * @throws RangeError when it knows none of them
 */
export function hearLanguage(
  logits: Float32Array,
  listenFor: readonly string[],
  config: WhisperConfig,
): HeardLanguage {
  const known = listenFor.filter((code) => code in config.languages)
  if (known.length === 0) throw new RangeError('none of the languages is known to the model')
  const all = logSumExp(Float32Array.from(Object.values(config.languages), (id) => logits[id] ?? 0))
  const logOf = (code: string) => logits[languageToken(code, config)] ?? -Infinity
  const ours = logSumExp(Float32Array.from(known, logOf))
  return {
    chances: Object.fromEntries(known.map((code) => [code, Math.exp(logOf(code) - ours)])),
    share: Math.exp(ours - all),
  }
}

/** @throws RangeError for a language that the model does not know */
export function languageToken(code: string, config: WhisperConfig): number {
  const token = config.languages[code]
  if (token === undefined) throw new RangeError(`the model knows no language "${code}"`)
  return token
}

/** Chance from which a stretch is taken to be in a language of its own within a longer recording. */
const OWN_LANGUAGE = 0.9
/** Shorter stretches say too little about their language. */
const LONG_ENOUGH = 2

/**
 * The language of a stretch within a recording: its own when that is clear, otherwise what the
 * recording is in so far.
 *
 * @param before Σ seconds × chance of each language of the stretches before
 */
export function chooseLanguage(
  heard: HeardLanguage,
  seconds: number,
  before: ReadonlyMap<string, number>,
): string {
  const best = (score: (code: string) => number) =>
    Object.keys(heard.chances).reduce((a, b) => (score(b) > score(a) ? b : a))
  const chance = (code: string) => heard.chances[code] ?? 0
  const own = best(chance)
  if (before.size === 0 || (chance(own) >= OWN_LANGUAGE && seconds >= LONG_ENOUGH)) return own
  return best((code) => chance(code) * seconds + (before.get(code) ?? 0))
}
