import type { ThreadReply } from '../../thread-pool.ts'
import type { Encoded } from './outputs.ts'
import type { WindowPlan } from './windows.ts'

/** What the encoder is loaded from. */
export interface WorkerSetup {
  /** Paths of files whose checksums were verified. */
  readonly encoder: string
  readonly tokenizer: string
  readonly plan: WindowPlan
}

/** What a thread is started with. */
export interface WorkerData extends WorkerSetup {
  /** Shared cell of the thread's `NativeGate`. */
  readonly gate: SharedArrayBuffer
}

/** One job: texts that belong together, read one after the other. */
export interface WorkerTask {
  readonly texts: readonly string[]
}

export interface WorkerRequest extends WorkerTask {
  readonly id: number
}

/** What became of the texts, in their order. */
export interface WorkerResult {
  readonly encoded: readonly Encoded[]
}

export type WorkerReply = ThreadReply<WorkerResult>
