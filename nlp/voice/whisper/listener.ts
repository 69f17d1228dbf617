import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { NativeGate } from '../../native-gate.ts'
import { EncoderSession, type LowerLayers } from '../encoder-session.ts'
import { DecoderSession, type Decoder } from './decoder-session.ts'
import { doubtsAbout, type Doubt } from './guards.ts'
import { chooseLanguage, hearLanguage, languageToken, type HeardLanguage } from './hear-language.ts'
import { HOP, logMel } from './log-mel.ts'
import { Pieces } from './pieces.ts'
import { segmentsOf, type Segment } from './segments.ts'
import { logSumExp, STAMPS_PER_SECOND, type Manner } from './token-rules.ts'
import { parseWhisperConfig, type WhisperConfig } from './whisper-config.ts'
import { writeGreedily, type Written } from './write-greedily.ts'

const SAMPLE_RATE = 16_000
/** Samples of one encoder frame, 20 ms. */
const FRAME = 2 * HOP
/** Tokens that even the shortest stretch may take: time stamps, a few words. */
const FEWEST_TOKENS = 24
/** The fastest speech, in tokens a second; what goes on beyond it is a loop. */
const TOKENS_PER_SECOND = 14

export interface ListenOptions {
  /** Codes of the languages that are listened for; no other is written. */
  readonly languages: readonly string[]
  /** The script in which Chinese is asked for. */
  readonly script: 'zh-Hans' | 'zh-Hant'
  /** Σ seconds × chance of each language of the stretches before; see `chooseLanguage`. */
  readonly before: ReadonlyMap<string, number>
}

/** One stretch of sound as the model heard it. */
export interface Heard {
  readonly segments: readonly Segment[]
  /** Code of the language that it was written in. */
  readonly language: string
  readonly heardLanguage: HeardLanguage
  readonly noSpeech: number
  /** Mean log probability of the tokens. */
  readonly meanLogProb: number
  readonly tokens: number
  readonly doubts: readonly Doubt[]
}

/** How much silence goes behind a stretch of sound, in seconds; `full`: up to the longest input. */
export type Padding = number | 'full'

export interface ListenerSettings {
  readonly padding: Padding
  readonly manner: Manner
  /** Whether a doubtful text is written once more, more strictly. */
  readonly triesAgain: boolean
}

/**
 * Chosen by measurement (models/voice/README.md): Whisper was trained on inputs of 30 seconds, but
 * a short silence behind the speech serves as well, and the encoder's work grows with the length.
 */
export const USUAL: ListenerSettings = {
  padding: 3,
  manner: { hasTimes: true, noRepeat: 0 },
  triesAgain: true,
}
/** What is tried when a text that ended is doubtful, and when one would not end. */
const CAREFUL = { hasTimes: true, noRepeat: 0 } as const
const STRICT = { hasTimes: false, noRepeat: 3 } as const

/** Of two texts about the same sound, the one of fewer doubts, then the likelier one. */
function better(one: Heard, other: Heard): Heard {
  const isOther =
    other.doubts.length === one.doubts.length
      ? other.meanLogProb > one.meanLogProb
      : other.doubts.length < one.doubts.length
  return isOther ? other : one
}

/** Writes down what is said, one stretch of at most 30 seconds at a time. */
export class Listener {
  readonly #encoder: EncoderSession
  readonly #decoder: Decoder
  readonly #pieces: Pieces
  readonly #config: WhisperConfig
  readonly #settings: ListenerSettings

  private constructor(
    encoder: EncoderSession,
    decoder: Decoder,
    pieces: Pieces,
    config: WhisperConfig,
    settings: ListenerSettings,
  ) {
    this.#encoder = encoder
    this.#decoder = decoder
    this.#pieces = pieces
    this.#config = config
    this.#settings = settings
  }

  /**
   * @param folder of whisper.json, pieces.txt, lower.onnx, upper.onnx and decoder.onnx
   * @throws Error when a file is missing or not one of ours
   */
  static async load(
    folder: string,
    options: {
      readonly threads: number
      readonly gate?: NativeGate | undefined
      readonly settings?: ListenerSettings
    },
  ): Promise<Listener> {
    const config = parseWhisperConfig(await readFile(join(folder, 'whisper.json'), 'utf8'))
    const pieces = new Pieces(await readFile(join(folder, 'pieces.txt'), 'utf8'))
    if (pieces.size !== config.special.end)
      throw new Error(`pieces.txt holds ${pieces.size} pieces instead of ${config.special.end}.`)
    const encoder = await EncoderSession.load(folder, config, options)
    const decoder = await DecoderSession.load(folder, config, options)
    return new Listener(encoder, decoder, pieces, config, options.settings ?? USUAL)
  }

  /** Longest stretch in seconds. */
  get longest(): number {
    return (this.#config.positions * FRAME) / SAMPLE_RATE
  }

  /** The lower layers for a stretch, with the usual silence behind it; read by words and feeling. */
  encode(samples: Float32Array): Promise<LowerLayers> {
    return this.#encode(samples, this.#settings.padding)
  }

  /**
   * Writes down a stretch. When the text is doubtful, it is written once more with all the silence
   * that the model was trained with; and when it then is a loop that does not end, once more without
   * time stamps and without repeated words. The one of the fewest doubts stands. A text that ends and
   * only says the same things again is left as it is: people do that.
   *
   * @param layers what `encode` gave for these samples
   */
  async listen(samples: Float32Array, layers: LowerLayers, options: ListenOptions): Promise<Heard> {
    const { manner, triesAgain } = this.#settings
    const first = await this.#write(samples, layers, manner, options)
    if (first.doubts.length === 0 || !triesAgain) return first
    const again = await this.#encode(samples, 'full')
    const second = better(first, await this.#write(samples, again, CAREFUL, options))
    if (!second.doubts.some((doubt) => doubt === 'endless' || doubt === 'too-fast')) return second
    return better(second, await this.#write(samples, again, STRICT, options))
  }

  #encode(samples: Float32Array, padding: Padding): Promise<LowerLayers> {
    const { mels, positions } = this.#config
    const wanted =
      padding === 'full' ? positions : Math.ceil((samples.length + padding * SAMPLE_RATE) / FRAME)
    const length = Math.min(positions, wanted) * FRAME
    return this.#encoder.lower(logMel(samples, { bands: mels, length }))
  }

  async #write(
    samples: Float32Array,
    layers: LowerLayers,
    manner: Manner,
    options: ListenOptions,
  ): Promise<Heard> {
    const config = this.#config
    const { special } = config
    const seconds = samples.length / SAMPLE_RATE
    const cross = await this.#encoder.upper(layers)
    let sequence = this.#decoder.begin(cross)
    const opening = await sequence.feed([special.start])
    const noSpeech = Math.exp((opening[special.noSpeech] ?? 0) - logSumExp(opening))
    const heardLanguage = hearLanguage(opening, options.languages, config)
    const language = chooseLanguage(heardLanguage, seconds, options.before)
    const prompt = language === 'zh' ? config.prompts[options.script] : []
    const task = [languageToken(language, config), special.transcribe]
    if (!manner.hasTimes) task.push(special.noTimestamps)
    let logits: Float32Array
    if (prompt.length === 0) logits = await sequence.feed(task)
    else {
      sequence = this.#decoder.begin(cross)
      logits = await sequence.feed([special.previous, ...prompt, special.start, ...task])
    }
    const written = await writeGreedily(
      sequence,
      logits,
      {
        manner,
        limit: Math.ceil(FEWEST_TOKENS + TOKENS_PER_SECOND * seconds),
        lastStamp: Math.ceil(seconds * STAMPS_PER_SECOND),
      },
      config,
    )
    return this.#judge(written, { seconds, noSpeech, heardLanguage, language, prompt })
  }

  #judge(
    written: Written,
    about: {
      readonly seconds: number
      readonly noSpeech: number
      readonly heardLanguage: HeardLanguage
      readonly language: string
      readonly prompt: readonly number[]
    },
  ): Heard {
    const { seconds, noSpeech, heardLanguage, language } = about
    const segments = segmentsOf(written.tokens, seconds, this.#pieces, this.#config)
    const { logProbs } = written
    const meanLogProb = logProbs.reduce((sum, one) => sum + one, 0) / Math.max(1, logProbs.length)
    const doubts = doubtsAbout({
      text: segments.map(({ text }) => text).join(' '),
      meanLogProb,
      noSpeech,
      hasEnded: written.hasEnded,
      seconds,
      prompt: this.#pieces.text(about.prompt),
    })
    return {
      segments,
      language,
      heardLanguage,
      noSpeech,
      meanLogProb,
      tokens: written.tokens.length,
      doubts,
    }
  }
}
