import type { TokenSequence } from './decoder-session.ts'
import { applyTokenRules, logSumExp, type Manner } from './token-rules.ts'
import type { WhisperConfig } from './whisper-config.ts'

/** What the decoder wrote. */
export interface Written {
  /** Words and time stamps, without the token that ends the text. */
  readonly tokens: readonly number[]
  /** Log probability of each token among those that were allowed; the end's too, when it came. */
  readonly logProbs: readonly number[]
  /** False when the text was cut off because it would not end. */
  readonly hasEnded: boolean
}

export interface WriteOptions {
  readonly manner: Manner
  /** Tokens after which the text is cut off. */
  readonly limit: number
  /** The latest time that there is, in steps of 20 ms. */
  readonly lastStamp: number
}

/**
 * Writes a text word by word, the likeliest each time: the same sound always gives the same words.
 * @param logits of the first token, as the prompt left them
 */
export async function writeGreedily(
  sequence: TokenSequence,
  logits: Float32Array,
  options: WriteOptions,
  config: WhisperConfig,
): Promise<Written> {
  const { manner, lastStamp } = options
  const limit = Math.min(options.limit, config.tokens - sequence.length)
  const tokens: number[] = []
  const logProbs: number[] = []
  for (let next = logits; tokens.length < limit;) {
    applyTokenRules(next, tokens, manner, lastStamp, config)
    let best = config.special.end
    for (let id = 0; id < next.length; id++) if ((next[id] ?? 0) > (next[best] ?? 0)) best = id
    logProbs.push((next[best] ?? 0) - logSumExp(next))
    if (best === config.special.end) return { tokens, logProbs, hasEnded: true }
    tokens.push(best)
    if (tokens.length < limit) next = await sequence.feed([best])
  }
  return { tokens, logProbs, hasEnded: false }
}
