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
export interface WorkerRequest {
  readonly id: number
  readonly texts: readonly string[]
}

/** A worker says `ready` once, then answers each job. Reasons never hold what somebody wrote. */
export type WorkerReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'encoded'; readonly id: number; readonly encoded: readonly Encoded[] }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string }
