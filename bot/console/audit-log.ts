import type { Clock } from '../clock.ts'
import {
  FIRST_PREVIOUS,
  hashEntry,
  verifyChain,
  type AuditEntry,
  type AuditEvent,
  type AuditHead,
  type AuditVerdict,
} from './audit-entry.ts'
import type { ConsoleStore } from './console-store.ts'

const HEAD = 'head'
const EMPTY: AuditHead = { seq: 0, hash: FIRST_PREVIOUS }

/** The console's log of who saw and did what: entries are added and never changed. */
export class AuditLog {
  readonly #store: ConsoleStore
  readonly #clock: Clock

  constructor(store: ConsoleStore, clock: Clock) {
    this.#store = store
    this.#clock = clock
  }

  /**
   * Adds an entry. Whatever it tells of is done only after this has returned.
   * @throws EvenkeelError `StoreWriteFailed`
   */
  add(event: AuditEvent): AuditEntry {
    return this.#store.change(() => {
      const head = this.head()
      const unsealed = {
        ...event,
        seq: head.seq + 1,
        at: this.#clock.now(),
        previous: head.hash,
      }
      const entry = { ...unsealed, hash: hashEntry(unsealed) }
      this.#store.audit.putSync(entry.seq, entry)
      this.#store.auditHead.putSync(HEAD, { seq: entry.seq, hash: entry.hash })
      return entry
    })
  }

  head(): AuditHead {
    return this.#store.auditHead.get(HEAD) ?? EMPTY
  }

  /** Entries after a place, in order, at most `limit`. */
  after(seq: number, limit: number): AuditEntry[] {
    return [...this.#store.audit.getRange({ start: seq + 1, limit })].map(({ value }) => value)
  }

  /** The newest entries, newest first, at most `limit`, from below a place. */
  newest(limit: number, below = Infinity): AuditEntry[] {
    const start = Math.min(below - 1, this.head().seq)
    return [...this.#store.audit.getRange({ start, end: 0, limit, reverse: true })].map(
      ({ value }) => value,
    )
  }

  /** Checks the whole log; see {@link verifyChain}. */
  verify(anchor?: AuditHead): AuditVerdict {
    return verifyChain(this.#lines(), this.head(), anchor)
  }

  /** A line that cannot be opened any more is a finding like one that was changed. */
  *#lines(): Iterable<{ key: number; value: unknown }> {
    for (const key of this.#store.audit.getKeys()) yield { key, value: this.#read(key) }
  }

  #read(key: number): unknown {
    try {
      return this.#store.audit.get(key)
    } catch {
      // `verifyChain` names what it cannot read.
      return undefined
    }
  }
}
