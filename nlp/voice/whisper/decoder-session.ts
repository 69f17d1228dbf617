import { join } from 'node:path'
import { Tensor } from 'onnxruntime-node'
import type { NativeGate } from '../../native-gate.ts'
import type { CrossAttention } from '../encoder-session.ts'
import { Network } from '../network.ts'
import type { WhisperConfig } from './whisper-config.ts'

/** A text in the making: it remembers the tokens that it was given. */
export interface TokenSequence {
  /** Tokens given so far. */
  readonly length: number
  /**
   * Gives it tokens.
   * @returns logits of the token that comes after them, one for each of the vocabulary; the caller
   *   may change them
   */
  feed(tokens: readonly number[]): Promise<Float32Array>
}

/** Begins texts about one encoded stretch of sound. */
export interface Decoder {
  begin(cross: CrossAttention): TokenSequence
}

/** Whisper's decoder with its caches. */
export class DecoderSession implements Decoder {
  readonly #network: Network
  readonly #config: WhisperConfig

  private constructor(network: Network, config: WhisperConfig) {
    this.#network = network
    this.#config = config
  }

  /** @throws as `Network.load` */
  static async load(
    folder: string,
    config: WhisperConfig,
    options: { readonly threads: number; readonly gate?: NativeGate | undefined },
  ): Promise<DecoderSession> {
    const present = cacheNames('present', config)
    const outputs = ['logits', ...present]
    return new DecoderSession(
      await Network.load(join(folder, 'decoder.onnx'), outputs, options),
      config,
    )
  }

  begin(cross: CrossAttention): TokenSequence {
    const network = this.#network
    const { heads, width, vocabulary } = this.#config
    const past = cacheNames('past', this.#config)
    const present = cacheNames('present', this.#config)
    const empty = new Tensor('float32', new Float32Array(0), [1, heads, 0, width / heads])
    let cache: Record<string, Tensor> = Object.fromEntries(past.map((name) => [name, empty]))
    let length = 0
    return {
      get length() {
        return length
      },
      async feed(tokens) {
        const ids = new Tensor('int64', BigInt64Array.from(tokens, BigInt), [1, tokens.length])
        const outputs = await network.run({ ids, ...cache, ...cross })
        cache = Object.fromEntries(
          past.map((name, i) => [name, outputs[present[i] ?? ''] ?? empty]),
        )
        length += tokens.length
        const logits = outputs['logits']?.data
        if (!(logits instanceof Float32Array) || logits.length !== vocabulary)
          throw new Error(`The decoder gave no ${vocabulary} logits.`)
        return logits
      },
    }
  }
}

function cacheNames(when: 'past' | 'present', { decoderLayers }: WhisperConfig): string[] {
  return Array.from({ length: decoderLayers }, (_, i) => [
    `${when}_key_${i}`,
    `${when}_value_${i}`,
  ]).flat()
}
