import type { WhisperConfig } from './whisper-config.ts'

/** How a text is to be written. */
export interface Manner {
  /** With the times of its sentences among the words. */
  readonly hasTimes: boolean
  /** Tokens that may not come twice in the same order; 0 allows everything. */
  readonly noRepeat: number
}

/** Steps of a time stamp in a second, and how late the first one may be. */
export const STAMPS_PER_SECOND = 50
const LATEST_FIRST_STAMP = STAMPS_PER_SECOND

/**
 * Forbids, by −∞, the tokens that may not come next. The rules on time stamps are Whisper's own
 * (Radford et al. 2022, section 2.3 and its `ApplyTimestampRules`): they come in pairs and never go
 * back.
 *
 * @param logits of the next token; changed
 * @param written the tokens written so far, without the prompt
 * @param lastStamp the latest time that there is, in steps of 20 ms
 */
export function applyTokenRules(
  logits: Float32Array,
  written: readonly number[],
  manner: Manner,
  lastStamp: number,
  config: WhisperConfig,
): void {
  const { end, firstTimestamp } = config.special
  for (const id of config.suppress) logits[id] = -Infinity
  logits.fill(-Infinity, end + 1, firstTimestamp)
  if (written.length === 0) for (const id of config.suppressFirst) logits[id] = -Infinity
  if (manner.noRepeat > 0) forbidRepeats(logits, written, manner.noRepeat, end)
  if (!manner.hasTimes) {
    logits.fill(-Infinity, firstTimestamp)
    return
  }
  logits.fill(-Infinity, firstTimestamp + lastStamp + 1)
  if (written.length === 0) {
    logits.fill(-Infinity, 0, firstTimestamp)
    logits.fill(-Infinity, firstTimestamp + LATEST_FIRST_STAMP + 1)
    return
  }
  const isStamp = (id: number | undefined) => id !== undefined && id >= firstTimestamp
  const wasStamp = isStamp(written.at(-1))
  const wasPair = wasStamp && (written.length < 2 || isStamp(written.at(-2)))
  if (wasPair) logits.fill(-Infinity, firstTimestamp)
  else if (wasStamp) logits.fill(-Infinity, 0, end)
  const latest = written.findLast(isStamp)
  if (latest !== undefined) {
    // Only the first of a pair may be repeated, by the second.
    logits.fill(-Infinity, firstTimestamp, wasStamp && !wasPair ? latest : latest + 1)
  }
  preferStamps(logits, firstTimestamp)
}

/** Time stamps win when all together are likelier than the likeliest word. */
function preferStamps(logits: Float32Array, firstTimestamp: number): void {
  let word = -Infinity
  for (let id = 0; id < firstTimestamp; id++) word = Math.max(word, logits[id] ?? 0)
  const stamps = logSumExp(logits.subarray(firstTimestamp))
  if (stamps > word) logits.fill(-Infinity, 0, firstTimestamp)
}

function forbidRepeats(
  logits: Float32Array,
  written: readonly number[],
  size: number,
  end: number,
): void {
  const words = written.filter((id) => id < end)
  const tail = words.slice(words.length - size + 1)
  if (tail.length < size - 1) return
  for (let at = 0; at + size <= words.length; at++) {
    if (tail.every((id, i) => words[at + i] === id)) logits[words[at + size - 1] ?? end] = -Infinity
  }
}

/** log Σ exp, −∞ when nothing is allowed. */
export function logSumExp(logits: Float32Array): number {
  let most = -Infinity
  for (const value of logits) if (value > most) most = value
  if (most === -Infinity) return most
  let sum = 0
  for (const value of logits) sum += Math.exp(value - most)
  return most + Math.log(sum)
}
