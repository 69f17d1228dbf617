import { InferenceSession, type Tensor } from 'onnxruntime-node'
import { runNative, type NativeGate } from '../native-gate.ts'
import { VoiceError } from './voice-error.ts'

/**
 * One network in this thread. Running it blocks the thread: it is for workers and tools, never for
 * the thread that serves requests.
 */
export class Network {
  readonly #session: InferenceSession
  readonly #gate: NativeGate | undefined

  private constructor(session: InferenceSession, gate: NativeGate | undefined) {
    this.#session = session
    this.#gate = gate
  }

  /**
   * @param path of an ONNX file
   * @param options.threads cores that one pass may use
   * @param options.gate guards the native code of a thread that may be told to end
   * @throws Error when the file is no network or lacks an output; VoiceError `VOICE_CLOSED`, here and
   *   in `run`, when the thread was told to end
   */
  static async load(
    path: string,
    outputs: readonly string[],
    options: { readonly threads: number; readonly gate?: NativeGate | undefined },
  ): Promise<Network> {
    const { threads, gate } = options
    const session = await guarded(gate, () =>
      InferenceSession.create(path, {
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        executionMode: 'sequential',
        // Lengths differ from note to note: memory kept for the longest would never be given back.
        enableCpuMemArena: false,
        enableMemPattern: false,
        logSeverityLevel: 3,
      }),
    )
    const missing = outputs.filter((name) => !session.outputNames.includes(name))
    if (missing.length > 0) throw new Error(`The network lacks the outputs ${missing.join(', ')}.`)
    return new Network(session, gate)
  }

  /** @throws Error when the network fails; its message may hold numbers of the input */
  run(feeds: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>> {
    return guarded(this.#gate, () => this.#session.run(feeds))
  }
}

/**
 * Runs native code unless the thread was told to end, before or meanwhile.
 * @throws VoiceError `VOICE_CLOSED` when it was
 */
export function guarded<Result>(
  gate: NativeGate | undefined,
  run: () => Promise<Result>,
): Promise<Result> {
  return runNative(gate, () => new VoiceError('VOICE_CLOSED'), run)
}
