import { join } from 'node:path'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { readManifestEntry, readModelFiles } from '../../model-manifest.ts'

/** Samples that the network looks at in one step: 32 ms. */
export const WINDOW = 512
/** It sees the end of the step before as well. */
const CONTEXT = 64
const STATE_SHAPE = [2, 1, 128] as const
const STATE_SIZE = 2 * 1 * 128

/** Runs native code; a worker that may be told to end passes one that minds its gate. */
export type RunNative = <Result>(call: () => Promise<Result>) => Promise<Result>

/**
 * Hears where somebody speaks: Silero VAD, version 5. Each step blocks its thread for about 0.2 ms:
 * for workers and tools, never for the thread that serves requests.
 * Source: Silero Team, "Silero VAD", github.com/snakers4/silero-vad (MIT).
 */
export class VoiceDetector {
  readonly #session: InferenceSession
  readonly #run: RunNative

  private constructor(session: InferenceSession, run: RunNative) {
    this.#session = session
    this.#run = run
  }

  /**
   * @param modelsDir folder with manifest.json
   * @param run around each call of native code; by default the call alone
   * @throws ModelFileError when the model is not the one that the manifest names
   */
  static async load(modelsDir: string, run: RunNative = (call) => call()): Promise<VoiceDetector> {
    const entry = await readManifestEntry(modelsDir, 'voice-vad')
    const [model] = (await readModelFiles(modelsDir, entry)).values()
    if (!model) throw new Error(`The manifest names no file of ${join(modelsDir, entry.id)}.`)
    const session = await run(() =>
      InferenceSession.create(model, {
        intraOpNumThreads: 1,
        interOpNumThreads: 1,
        executionMode: 'sequential',
        logSeverityLevel: 3,
      }),
    )
    return new VoiceDetector(session, run)
  }

  /**
   * @param samples 16 kHz, in [−1, 1]
   * @returns for each `WINDOW` samples, the last one filled up with silence, the chance in [0, 1] that
   *   somebody speaks
   */
  async listen(samples: Float32Array): Promise<Float32Array> {
    const chances = new Float32Array(Math.ceil(samples.length / WINDOW))
    const sampleRate = new Tensor('int64', BigInt64Array.of(16_000n), [])
    let state = new Tensor('float32', new Float32Array(STATE_SIZE), STATE_SHAPE)
    for (let i = 0; i < chances.length; i++) {
      const input = new Float32Array(CONTEXT + WINDOW)
      const from = i * WINDOW - CONTEXT
      input.set(samples.subarray(Math.max(0, from), (i + 1) * WINDOW), Math.max(0, -from))
      const feeds = {
        input: new Tensor('float32', input, [1, input.length]),
        state,
        sr: sampleRate,
      }
      const { output, stateN } = await this.#run(() => this.#session.run(feeds))
      const [chance] = output?.data ?? []
      if (typeof chance !== 'number' || !Number.isFinite(chance) || !(stateN instanceof Tensor))
        throw new Error('The voice detector gave no chance.')
      chances[i] = chance
      state = new Tensor('float32', stateN.data as Float32Array, STATE_SHAPE)
    }
    return chances
  }

  /** Frees the network. */
  async close(): Promise<void> {
    await this.#session.release()
  }
}
