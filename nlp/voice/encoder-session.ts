import { join } from 'node:path'
import { Tensor } from 'onnxruntime-node'
import type { NativeGate } from '../native-gate.ts'
import { Network } from './network.ts'
import type { LogMel } from './whisper/log-mel.ts'
import type { WhisperConfig } from './whisper/whisper-config.ts'

/** Outputs of the lower layers, lowest first: each [1, frames / 2, width], 20 ms a row. */
export type LowerLayers = readonly Tensor[]

/** The lower layers of the sound alone, as the emotion model reads them. */
export interface SpeechFrames {
  /** [layers][frames][width], the lowest layer first. */
  readonly layers: Float32Array
  readonly frames: number
}

/** Samples of one row, 20 ms at 16 kHz. */
const ROW = 320

/**
 * Cuts off what lies behind the sound: the silence that the words need.
 * @param samples of the sound
 */
export function speechFrames(lower: LowerLayers, samples: number): SpeechFrames {
  const [, rows = 0, width = 0] = lower[0]?.dims ?? []
  const frames = Math.min(rows, Math.ceil(samples / ROW))
  const layers = new Float32Array(lower.length * frames * width)
  for (const [i, { data }] of lower.entries()) {
    layers.set((data as Float32Array).subarray(0, frames * width), i * frames * width)
  }
  return { layers, frames }
}

/** What the decoder attends to: keys and values of each of its layers, by the names of its inputs. */
export type CrossAttention = Readonly<Record<string, Tensor>>

/**
 * The speech encoder in two parts. The lower one serves words and feeling: it is run once, and the
 * emotion model reads the layers that the upper one goes on from.
 */
export class EncoderSession {
  readonly #lower: Network
  readonly #upper: Network
  readonly #config: WhisperConfig

  private constructor(lower: Network, upper: Network, config: WhisperConfig) {
    this.#lower = lower
    this.#upper = upper
    this.#config = config
  }

  /** @throws as `Network.load` */
  static async load(
    folder: string,
    config: WhisperConfig,
    options: { readonly threads: number; readonly gate?: NativeGate | undefined },
  ): Promise<EncoderSession> {
    const lower = await Network.load(join(folder, 'lower.onnx'), layerNames(config), options)
    const upper = await Network.load(join(folder, 'upper.onnx'), crossNames(config), options)
    return new EncoderSession(lower, upper, config)
  }

  /** @param mel of at most `2 × positions` frames, an even number of them */
  async lower(mel: LogMel): Promise<LowerLayers> {
    const input = new Tensor('float32', mel.data, [1, mel.bands, mel.frames])
    const outputs = await this.#lower.run({ mel: input })
    return layerNames(this.#config).map((name) => finite(outputs, name))
  }

  async upper(layers: LowerLayers): Promise<CrossAttention> {
    const { split } = this.#config
    const top = layers[split - 1]
    if (!top) throw new Error(`The lower encoder gave no layer ${split}.`)
    return this.#upper.run({ [`layer${split}`]: top })
  }
}

const layerNames = ({ split }: WhisperConfig) =>
  Array.from({ length: split }, (_, i) => `layer${i + 1}`)

/** Names of the keys and values, as the upper encoder gives them and the decoder takes them. */
export const crossNames = ({ decoderLayers }: WhisperConfig) =>
  Array.from({ length: decoderLayers }, (_, i) => [`cross_key_${i}`, `cross_value_${i}`]).flat()

function finite(outputs: Readonly<Record<string, Tensor>>, name: string): Tensor {
  const tensor = outputs[name]
  const data = tensor?.data
  // One number that is none would make all the rest none.
  if (!tensor || !(data instanceof Float32Array) || !Number.isFinite(data[0] ?? NaN))
    throw new Error(`The encoder's output ${name} is no number.`)
  return tensor
}
