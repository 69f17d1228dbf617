import { readFile } from 'node:fs/promises'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { runNative, type NativeGate } from '../../native-gate.ts'
import { visibleText } from '../../visible-text.ts'
import { EncoderError } from './encoder-error.ts'
import { OUTPUTS, OUTPUT_NAMES, ROW, type Encoded } from './outputs.ts'
import { UnigramTokenizer } from './unigram-tokenizer.ts'
import { planWindows } from './windows.ts'
import type { WorkerSetup } from './worker-messages.ts'

/**
 * Tokenizer and network in one thread. `encode` blocks that thread: it is for workers and tools,
 * never for the thread that serves requests.
 */
export class Encoder {
  readonly #setup: WorkerSetup
  readonly #tokenizer: UnigramTokenizer
  readonly #session: InferenceSession
  readonly #gate: NativeGate | undefined

  private constructor(
    setup: WorkerSetup,
    tokenizer: UnigramTokenizer,
    session: InferenceSession,
    gate: NativeGate | undefined,
  ) {
    this.#gate = gate
    this.#setup = setup
    this.#tokenizer = tokenizer
    this.#session = session
  }

  /**
   * @param gate guards the native code of a thread that may be told to end
   * @throws Error when a file is not a tokenizer or a network of ours; EncoderError
   *   `ENCODER_CLOSED`, here and in `encode`, when the thread was told to end
   */
  static async load(setup: WorkerSetup, gate?: NativeGate): Promise<Encoder> {
    const tokenizer = new UnigramTokenizer(JSON.parse(await readFile(setup.tokenizer, 'utf8')))
    const create = () =>
      InferenceSession.create(setup.encoder, {
        // One thread a session: two sessions read more than twice what one with two threads does.
        intraOpNumThreads: 1,
        interOpNumThreads: 1,
        executionMode: 'sequential',
        logSeverityLevel: 3,
      })
    const session = await guarded(gate, create)
    const missing = OUTPUT_NAMES.filter((name) => !session.outputNames.includes(name))
    if (missing.length > 0) throw new Error(`The network lacks the outputs ${missing.join(', ')}.`)
    return new Encoder(setup, tokenizer, session, gate)
  }

  /**
   * Reads one text, however long. Each window is a pass of its own: int8 scales are chosen for
   * each pass, so that a batch would let one text change another's scores.
   */
  async encode(text: string): Promise<Encoded> {
    const ids = this.#tokenizer.encode(visibleText(text))
    const { windows, isPartial } = planWindows(ids.length, this.#setup.plan)
    const rows = new Float32Array(windows.length * ROW)
    for (const [i, { start, end }] of windows.entries()) {
      await this.#pass(ids.slice(start, end), rows, i * ROW)
    }
    return { rows, lengths: windows.map(({ start, end }) => end - start), isPartial }
  }

  async #pass(ids: readonly number[], rows: Float32Array, offset: number): Promise<void> {
    const { begin, end } = this.#tokenizer
    const input = BigInt64Array.from([begin, ...ids, end], BigInt)
    const shape = [1, input.length]
    const feeds = {
      input_ids: new Tensor('int64', input, shape),
      attention_mask: new Tensor('int64', new BigInt64Array(input.length).fill(1n), shape),
    }
    const outputs = await guarded(this.#gate, () => this.#session.run(feeds))
    let at = offset
    for (const name of OUTPUT_NAMES) {
      const data = outputs[name]?.data
      if (!(data instanceof Float32Array) || data.length !== OUTPUTS[name])
        throw new Error(`The network's output ${name} is not ${OUTPUTS[name]} numbers.`)
      if (!data.every(Number.isFinite))
        throw new Error(`The network's output ${name} is no number.`)
      rows.set(data, at)
      at += data.length
    }
  }
}

/** Runs native code unless the thread was told to end. */
function guarded<Result>(
  gate: NativeGate | undefined,
  run: () => Promise<Result>,
): Promise<Result> {
  return runNative(gate, () => new EncoderError('ENCODER_CLOSED'), run)
}
