import { deflateSync } from 'node:zlib'

/**
 * Why a text may be invented. Whisper writes fluent words about noise, and loops.
 * - `repetition`: it packs far better than speech does, or says one thing over and over
 * - `endless`: it would not end
 * - `improbable`: its words are unlikely to the model itself
 * - `no-speech`: the model hears no speech
 * - `echo`: it says the prompt
 * - `stock-phrase`: words of subtitles that nobody says to a chatbot
 * - `too-fast`: nobody speaks that fast
 */
export const DOUBTS = [
  'repetition',
  'endless',
  'improbable',
  'no-speech',
  'echo',
  'stock-phrase',
  'too-fast',
] as const
export type Doubt = (typeof DOUBTS)[number]

export interface Evidence {
  readonly text: string
  /** Mean log probability of its tokens. */
  readonly meanLogProb: number
  /** Chance that there is no speech, by the model. */
  readonly noSpeech: number
  readonly hasEnded: boolean
  /** Length of the sound in seconds. */
  readonly seconds: number
  /** The prompt that went before it. */
  readonly prompt: string
}

/** The published limits of Whisper's own guards (Radford et al. 2022, section 4.5). */
const MOST_COMPRESSION = 2.4
const LEAST_LOG_PROB = -1
const MOST_NO_SPEECH = 0.6
/** Of silence, Whisper says "you" with some conviction, and is sure that nobody speaks. */
const SILENT = { noSpeech: 0.85, logProb: -0.7 } as const
/** Shorter texts pack badly or well by chance. */
const LEAST_BYTES = 40
/** Repeated more often than this in a row, a few words are a loop. */
const MOST_REPEATS = 4
/** Fast speech is some 20 letters or 8 syllables a second. */
const MOST_LETTERS = 30
const MOST_HAN = 12

/** What Whisper learned from subtitles and writes about silence and music; whole texts alone. */
const STOCK = [
  /^(?:thanks|thank you)(?: (?:so|very) much)?(?: for (?:watching|listening|your (?:time|attention)))$/,
  /^(?:please )?(?:like|subscribe)\b.*\b(?:subscribe|channel|share)/,
  /^subtitles? by\b/,
  /amara\s?\.?\s?org/,
  /(?:字幕|字母)(?:由|by|志愿者|志願者|提供|製作|制作)/,
  /(?:请|請)不吝(?:点赞|點贊|點讚)/,
  /^(?:谢谢|謝謝|感谢|感謝)(?:大家|你们?|您)?(?:的)?(?:观看|觀看|收看|收听|收聽)/,
  /(?:订阅|訂閱).*(?:转发|轉發|打赏|打賞|频道|頻道)/,
  /明镜与点点|明鏡與點點/,
] as const

/**
 * Everything that speaks against a text. `no-speech` is told only together with little likelihood:
 * alone it is often wrong.
 */
export function doubtsAbout(evidence: Evidence): Doubt[] {
  const { text, meanLogProb, noSpeech, hasEnded, seconds, prompt } = evidence
  const isImprobable = meanLogProb < LEAST_LOG_PROB
  const found: Record<Doubt, boolean> = {
    repetition: isRepetitive(text),
    endless: !hasEnded,
    improbable: isImprobable,
    'no-speech':
      (noSpeech > MOST_NO_SPEECH && isImprobable) ||
      (noSpeech > SILENT.noSpeech && meanLogProb < SILENT.logProb),
    echo: echoes(text, prompt),
    'stock-phrase': isStockPhrase(text),
    'too-fast': isTooFast(text, seconds),
  }
  return DOUBTS.filter((doubt) => found[doubt])
}

/** Whether a text packs so well, or says a few words so often in a row, that it is a loop. */
export function isRepetitive(text: string): boolean {
  const bytes = Buffer.from(text)
  if (bytes.length >= LEAST_BYTES && bytes.length / deflateSync(bytes).length > MOST_COMPRESSION)
    return true
  const parts = bare(text).match(/\p{Script=Han}|[\p{L}\p{N}']+/gu) ?? []
  for (let size = 1; size <= parts.length / (MOST_REPEATS + 1); size++) {
    let run = 0
    for (let at = size; at < parts.length; at++) {
      run = parts[at] === parts[at - size] ? run + 1 : 0
      if (run >= size * MOST_REPEATS) return true
    }
  }
  return false
}

/** Whether a text is nothing but words that Whisper learned from subtitles. */
export function isStockPhrase(text: string): boolean {
  const words = bare(text)
  return STOCK.some((pattern) => pattern.test(words))
}

function echoes(text: string, prompt: string): boolean {
  const said = letters(text)
  return said.length >= 4 && letters(prompt).includes(said)
}

function isTooFast(text: string, seconds: number): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const others = letters(text).length - han
  return han / MOST_HAN + others / MOST_LETTERS > seconds + 0.5
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'\s.]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[ .]+$/, '')
    .trim()

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
