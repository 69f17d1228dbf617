/** Shapes and special tokens of an exported Whisper (`whisper.json`). */
export interface WhisperConfig {
  /** Mel bands: 80, or 128 for the largest. */
  readonly mels: number
  readonly width: number
  readonly heads: number
  /** Encoder layers that `lower.onnx` holds; the rest are in `upper.onnx`. */
  readonly split: number
  readonly decoderLayers: number
  /** Longest input in encoder frames of 20 ms. */
  readonly positions: number
  /** Longest sequence of the decoder, prompt included. */
  readonly tokens: number
  readonly vocabulary: number
  readonly special: Readonly<Record<SpecialToken, number>>
  /** Token of each language by its code (`en`, `zh` …). */
  readonly languages: Readonly<Record<string, number>>
  /** Never written: signs that stand for no speech. */
  readonly suppress: readonly number[]
  /** Cannot begin a text. */
  readonly suppressFirst: readonly number[]
  /** Said before Chinese, so that it is written in this script and with punctuation. */
  readonly prompts: Readonly<Record<'zh-Hans' | 'zh-Hant', readonly number[]>>
}

const SPECIAL = [
  'end',
  'start',
  'transcribe',
  'previous',
  'noSpeech',
  'noTimestamps',
  'firstTimestamp',
] as const
export type SpecialToken = (typeof SPECIAL)[number]

const SIZES = [
  'mels',
  'width',
  'heads',
  'split',
  'decoderLayers',
  'positions',
  'tokens',
  'vocabulary',
] as const

/**
 * Checked by hand: a schema library in the thread would cost memory for one small file.
 * @throws TypeError saying what is not as it must be
 */
export function parseWhisperConfig(text: string): WhisperConfig {
  const file = JSON.parse(text) as Partial<WhisperConfig> & { readonly format?: unknown }
  const demand = (holds: boolean, what: string) => {
    if (!holds) throw new TypeError(`whisper.json: ${what} is not one that this version reads`)
  }
  demand(file.format === 1, 'the format')
  for (const name of SIZES) demand(Number.isInteger(file[name]) && (file[name] ?? 0) > 0, name)
  const config = file as WhisperConfig
  const isToken = (id: unknown) =>
    Number.isInteger(id) && (id as number) >= 0 && (id as number) < config.vocabulary
  const areTokens = (ids: unknown) => Array.isArray(ids) && ids.every(isToken)
  for (const name of SPECIAL) demand(isToken(config.special[name]), `special.${name}`)
  demand(areTokens(Object.values(config.languages)) && 'en' in config.languages, 'languages')
  demand(areTokens(config.suppress), 'suppress')
  demand(areTokens(config.suppressFirst), 'suppressFirst')
  demand(areTokens(config.prompts['zh-Hans']) && areTokens(config.prompts['zh-Hant']), 'prompts')
  return config
}
