import { GO_EMOTIONS, RISK_KINDS, RISK_LEVELS, SHARED_EMOTIONS } from '../../../types.ts'

/** The model's outputs in the order in which a worker lays them side by side, with their widths. */
export const OUTPUTS = {
  emotions: GO_EMOTIONS.length,
  shared: SHARED_EMOTIONS.length,
  va: 2,
  distress: 1,
  risk_level: RISK_LEVELS.length - 1,
  risk_kind: RISK_KINDS.length,
} as const

export type OutputName = keyof typeof OUTPUTS

export const OUTPUT_NAMES = Object.keys(OUTPUTS) as OutputName[]

const STARTS = new Map<OutputName, number>()
let total = 0
for (const name of OUTPUT_NAMES) {
  STARTS.set(name, total)
  total += OUTPUTS[name]
}

/** Numbers of one window. */
export const ROW = total

/** One output of one window. */
export function sliceOf(rows: Float32Array, window: number, name: OutputName): Float32Array {
  const start = window * ROW + (STARTS.get(name) ?? 0)
  return rows.subarray(start, start + OUTPUTS[name])
}

/** What the encoder made of one text, before calibration. */
export interface Encoded {
  /** Logits, `ROW` of each window, one window after the other. */
  readonly rows: Float32Array
  /** Tokens of each window; empty when the text holds nothing to read. */
  readonly lengths: readonly number[]
  /** True when the text was too long to be read without gaps. */
  readonly isPartial: boolean
}
