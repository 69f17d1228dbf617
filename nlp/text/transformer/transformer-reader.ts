import { SHARED_EMOTIONS } from '../../../types.ts'
import { identifyLanguage } from '../../language.ts'
import { NO_RISK } from '../../risk.ts'
import { findEmoji } from '../classical/emoji.ts'
import { leadingEmotion } from '../leading-emotion.ts'
import type { MovingWords, TextReader, TextReading } from '../text-reader.ts'
import { abstainingReading } from '../unread.ts'
import { assemble, sharedLogits } from './assemble.ts'
import { headsFor, type Calibration } from './calibration.ts'
import { EncoderError, type EncoderErrorCode } from './encoder-error.ts'
import type { EncoderPool } from './encoder-pool.ts'
import { piecesOf, stretchesOf, without } from './occlude.ts'
import type { Encoded } from './outputs.ts'

export interface TransformerReaderOptions {
  /** The model's id in models/manifest.json. */
  readonly id: string
  readonly pool: EncoderPool
  readonly calibration: Calibration
  /** The model that is heard beside the encoder, and answers when the encoder does not. */
  readonly classical: TextReader
  /** Told of each message that the other model answered, with their number so far. */
  readonly onFallback?: (code: EncoderErrorCode, count: number) => void
}

/** Words that move the reading by less, in log odds, are not worth naming. */
const LEAST_WEIGHT = 0.25
const MOST_WORDS = 3

/**
 * A word or two without anything around them ("ok", 好的, "no") say too little to judge danger by.
 * The rules know the few that say enough.
 */
const FEWEST_TOKENS_OF_RISK = 3

const LETTER = /\p{L}/u

/** Reads with the multilingual encoder, in threads; with the classical model when that fails. */
export class TransformerReader implements TextReader {
  readonly id: string
  readonly #options: TransformerReaderOptions
  #fallbacks = 0

  constructor(options: TransformerReaderOptions) {
    this.id = options.id
    this.#options = options
  }

  /** Messages that the other model answered since the start. */
  get fallbacks(): number {
    return this.#fallbacks
  }

  async read(text: string): Promise<TextReading> {
    const { pool, classical, onFallback } = this.#options
    // The threads work while this one reads with the classical model.
    const encoding = pool.encode([text])
    const [encoded, beside] = await Promise.allSettled([encoding, classical.read(text)])
    if (beside.status === 'rejected') throw beside.reason
    if (encoded.status === 'fulfilled') return this.#assemble(text, encoded.value[0], beside.value)
    if (!(encoded.reason instanceof EncoderError)) throw encoded.reason
    this.#fallbacks += 1
    onFallback?.(encoded.reason.code, this.#fallbacks)
    return beside.value
  }

  async explain(text: string): Promise<readonly MovingWords[]> {
    const { pool, classical: beside } = this.#options
    const pieces = piecesOf(text)
    const [whole, ...parts] = await pool.encode(pieces.length === 1 ? [text] : [text, ...pieces])
    if (!whole || whole.lengths.length === 0) return []
    const classical = await beside.read(text)
    const reading = this.#assemble(text, whole, classical)
    const emotion = SHARED_EMOTIONS.indexOf(leadingEmotion(reading))
    const heads = headsFor(this.#options.calibration, reading.language)
    const scale = heads.reduce((sum, { shared }) => sum + (shared.scale[emotion] ?? 1), 0)
    const oddsOf = (encoded: Encoded | undefined) =>
      encoded && encoded.lengths.length > 0
        ? ((sharedLogits(encoded)[emotion] ?? 0) * scale) / heads.length
        : -Infinity
    const odds = parts.map(oddsOf)
    // In a long text, look where the reading is strongest.
    const piece = pieces[Math.max(0, odds.indexOf(Math.max(...odds)))] ?? text
    const stretches = stretchesOf(piece)
    if (stretches.length === 0) return []
    const [base, ...others] = await pool.encode([
      piece,
      ...stretches.map((stretch) => without(piece, stretch)),
    ])
    return stretches
      .map(({ start, end }, i) => ({
        words: piece.slice(start, end),
        weight: oddsOf(base) - oddsOf(others[i]),
      }))
      .filter(({ weight }) => weight >= LEAST_WEIGHT && Number.isFinite(weight))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_WORDS)
  }

  close(): Promise<void> {
    return this.#options.pool.close()
  }

  #assemble(text: string, encoded: Encoded | undefined, classical: TextReading): TextReading {
    const language = identifyLanguage(text)
    if (!encoded || encoded.lengths.length === 0) return abstainingReading(language, this.id)
    // Pictures without words are read; another language is read as far as it goes, and not asserted.
    const hasLetters = LETTER.test(text)
    const isOnlyEmoji = !hasLetters && findEmoji(text).length > 0
    const reading = assemble(encoded, headsFor(this.#options.calibration, language), {
      language,
      model: this.id,
      abstains: language === 'und' && !isOnlyEmoji,
      // Of a language that it does not know the classical model says nothing.
      ...(classical.confidence > 0 && { classical }),
    })
    const tellsRisk = hasLetters && (encoded.lengths[0] ?? 0) >= FEWEST_TOKENS_OF_RISK
    return tellsRisk ? reading : { ...reading, risk: NO_RISK }
  }
}
