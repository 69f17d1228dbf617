import fc from 'fast-check'
import { malformed } from './malformed.ts'

/** What a channel answered to one body. */
export interface FuzzAnswer {
  readonly status: number
  /** The name of the error; absent when there was none, or none that had a name. */
  readonly code?: string
}

/** A channel under fire. */
export interface FuzzTarget {
  readonly name: string
  /** Well-formed bodies, from which the malformed ones are made. */
  readonly good: fc.Arbitrary<object>
  send(body: string): Promise<FuzzAnswer>
  /** A status of 500 and above that is the right answer to that body. */
  mayFail(body: string, answer: FuzzAnswer): boolean
  /** A good message of somebody who has written before: resolves when it is answered. */
  probe(): Promise<void>
  /** Ends the service, and counts messages that were acknowledged and are not kept. */
  lost(acknowledged: readonly string[]): Promise<number>
}

export interface FuzzReport {
  readonly bodies: number
  readonly seed: number
  /** Answers by status and, where refused, the error's name. */
  readonly answers: ReadonlyMap<string, number>
  readonly acknowledged: number
  /** Numbers of bodies that were answered with an unexpected 5xx. */
  readonly failures: readonly number[]
  /** Numbers of bodies that were refused without a name. */
  readonly nameless: readonly number[]
  readonly lost: number
}

/** Bodies on their way at once: more than a person sends, so that turns overlap. */
const AT_ONCE = 8
/** After so many bodies somebody is answered, or the run does not end. */
const PROBE_EVERY = 250

/** Sends malformed bodies, the same ones for the same seed, and looks what becomes of them. */
export async function fuzzChannel(
  target: FuzzTarget,
  { bodies, seed }: { readonly bodies: number; readonly seed: number },
): Promise<FuzzReport> {
  const made = fc.sample(malformed(target.good), { numRuns: bodies, seed })
  const answers = new Map<string, number>()
  const [failures, nameless]: [number[], number[]] = [[], []]
  const acknowledged: string[] = []
  await target.probe()
  for (let i = 0; i < made.length; i += AT_ONCE) {
    const group = made.slice(i, i + AT_ONCE)
    const answered = await Promise.all(group.map((body) => target.send(body)))
    for (const [n, answer] of answered.entries()) {
      const { status, code } = answer
      const kind = code === undefined ? String(status) : `${status} ${code}`
      answers.set(kind, (answers.get(kind) ?? 0) + 1)
      const body = group[n] ?? ''
      if (status >= 200 && status < 300) acknowledged.push(body)
      else if (target.mayFail(body, answer)) continue
      else if (status >= 500) failures.push(i + n)
      else if (code === undefined) nameless.push(i + n)
    }
    if (Math.floor(i / PROBE_EVERY) !== Math.floor((i + AT_ONCE) / PROBE_EVERY))
      await target.probe()
  }
  await target.probe()
  const lost = await target.lost(acknowledged)
  return {
    ...{ bodies: made.length, seed, answers, failures, nameless, lost },
    acknowledged: acknowledged.length,
  }
}
