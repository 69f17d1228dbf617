import { createHmac, randomInt } from 'node:crypto'

/** Where a person was to be found before they were erased. Kept until it was looked there again. */
export interface Trace {
  readonly personId: string
  /** Everybody who wrote for them: their ids on each of their channels. */
  readonly identities: readonly string[]
  readonly conversationIds: readonly string[]
  readonly caseIds: readonly string[]
  /** The conversation in which it was said stays, empty up to and with this place. */
  readonly kept: { readonly conversationId: string; readonly place: number } | null
  /** Milliseconds since the epoch: what is younger is not theirs any more. */
  readonly at: number
  /** References of the keys that went with them. */
  readonly keys: readonly string[]
}

/** What was removed or is left, counted by kind. */
export type Counts = Readonly<Record<string, number>>

/**
 * The receipt of an erasure.
 * - `begun`: erased from the store; nobody has looked yet whether anything is left
 * - `clean`: it was looked everywhere, and nothing is left
 * - `remainder`: something is left, and somebody has to see to it
 */
export interface Erasure {
  /** What the person was told. */
  readonly id: string
  readonly at: number
  /** A keyed hash of the person's id: two receipts of one person can be told to be so, and no more. */
  readonly person: string
  readonly status: 'begun' | 'clean' | 'remainder'
  readonly removed: Counts
  readonly remaining: Counts
  /** What their values were sealed with is gone; false where nothing was sealed, or before the look. */
  readonly keyDestroyed: boolean
  /** Where it was looked. */
  readonly scanned: readonly string[]
  /** Gone as soon as it is `clean`. */
  readonly trace?: Trace
}

/** The part of the store that proves that an erased person is gone. */
export interface ErasureStore {
  /** All receipts, the oldest first; or the one of a number. */
  erasures(only?: string): Promise<Erasure[]>
  /** Saves what came of the look for a remainder. */
  saveErasure(erasure: Erasure): Promise<void>
  /**
   * Looks for anything that is left of somebody who was erased.
   * @param everywhere goes through all that is stored, instead of all places that can be theirs
   * @returns what was found, by kind; empty: nothing is left
   */
  remainder(trace: Trace, everywhere?: boolean): Promise<Counts>
}

/** Letters and digits that cannot be taken for one another when they are read out. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The number of a receipt: 12 letters, so that nobody guesses another's. */
export function newReceiptId(): string {
  const letters = Array.from({ length: 12 }, () => LETTERS[randomInt(LETTERS.length)] ?? '').join(
    '',
  )
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`
}

/** @param key a secret of the store: 32 bytes */
export function pseudonymOf(personId: string, key: Buffer): string {
  return createHmac('sha256', key).update(personId).digest('base64url').slice(0, 22)
}

/** Only what is more than nothing. */
export function countsOf(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}

/** The secret of the store that receipts are signed with. */
export const ERASURE_SECRET = 'erasure-key'

/** A receipt as it is shown: without whom it is about, even as a hash. */
export function receiptOf({
  id,
  at,
  status,
  removed,
  remaining,
  keyDestroyed,
  scanned,
}: Erasure): object {
  const when = new Date(at).toISOString()
  return { id, at: when, status, removed, remaining, keyDestroyed, scanned }
}
