import { compareRisk } from '../../../nlp/risk.ts'
import type { CaseLine, CaseSummary } from '../../handoff/case-desk.ts'

/** The queue in the three parts in which it is shown, each by risk and then by waiting time. */
export interface QueueParts {
  readonly waiting: readonly CaseSummary[]
  readonly yours: readonly CaseSummary[]
  readonly others: readonly CaseSummary[]
}

export function queueParts(cases: Iterable<CaseSummary>, me: string): QueueParts {
  const sorted = [...cases].filter(isListed).sort(moreUrgent)
  return {
    waiting: sorted.filter(({ claimedBy }) => claimedBy === null),
    yours: sorted.filter(({ claimedBy }) => claimedBy?.id === me),
    others: sorted.filter(({ claimedBy }) => claimedBy !== null && claimedBy.id !== me),
  }
}

/** All of the queue from top to bottom: what the keys go through. */
export function queueOrder({ waiting, yours, others }: QueueParts): readonly CaseSummary[] {
  return [...waiting, ...yours, ...others]
}

function moreUrgent(a: CaseSummary, b: CaseSummary): number {
  return compareRisk(b.level, a.level) || a.waitingSince - b.waitingSince
}

/** Still to be seen to: also when nobody came in time, which is why it stays in the queue. */
export function isListed({ status }: Pick<CaseSummary, 'status'>): boolean {
  return status !== 'returned' && status !== 'closed'
}

/** What a change of a case is to whoever watches the queue. */
export type Notice = 'arrived' | 'raised' | null

/** Somebody waits who did not wait before, or waits with more risk than before. */
export function noticeOf(before: CaseSummary | undefined, after: CaseSummary): Notice {
  if (!isListed(after) || after.claimedBy !== null) return null
  if (!before || !isListed(before) || before.claimedBy !== null) return 'arrived'
  if (compareRisk(after.level, before.level) > 0) return 'raised'
  return after.rung > before.rung ? 'arrived' : null
}

/** A line of the conversation on the screen; one of our own may still be on its way. */
export type ShownLine =
  | { readonly state: 'sent'; readonly line: CaseLine }
  | {
      readonly state: 'sending' | 'failed'
      readonly clientId: string
      readonly text: string
    }

/**
 * The lines of the open case: each once and in the order of the log, whichever way and however often
 * it came; what is on its way stands at the end.
 */
export class Lines {
  #sent = new Map<number, CaseLine>()
  #pending = new Map<string, { readonly text: string; readonly failed: boolean }>()

  /** Puts in what the server has; what is on its way stays. */
  reset(lines: readonly CaseLine[]): void {
    this.#sent = new Map()
    for (const line of lines) this.add(line)
  }

  clear(): void {
    this.#sent.clear()
    this.#pending.clear()
  }

  add(line: CaseLine): void {
    this.#sent.set(line.seq, line)
    if (line.clientId !== undefined) this.#pending.delete(line.clientId)
  }

  sending(clientId: string, text: string): void {
    this.#pending.set(clientId, { text, failed: false })
  }

  failed(clientId: string): void {
    const pending = this.#pending.get(clientId)
    if (pending) this.#pending.set(clientId, { ...pending, failed: true })
  }

  discard(clientId: string): void {
    this.#pending.delete(clientId)
  }

  /** Place of the person's newest line; 0 when there is none. */
  get lastHeard(): number {
    return Math.max(
      0,
      ...[...this.#sent.values()].filter(({ voice }) => voice === 'person').map(({ seq }) => seq),
    )
  }

  get shown(): readonly ShownLine[] {
    const sent = [...this.#sent.values()].sort((a, b) => a.seq - b.seq)
    return [
      ...sent.map((line) => ({ state: 'sent', line }) as const),
      ...[...this.#pending].map(
        ([clientId, { text, failed }]) =>
          ({ state: failed ? 'failed' : 'sending', clientId, text }) as const,
      ),
    ]
  }
}
