import type { DialogOutcome } from '../dialogs/types.ts'
import type { CaseChange } from './handoff/case-book.ts'
import type { Identity, LinkCode } from './stores/account-store.ts'

/** Something a client should do rather than show, sent as an event activity. */
export interface ClientEvent {
  readonly name: 'locale.changed' | 'person.erased'
  readonly value: unknown
}

/** What a turn decided: what the dialog says, and what only the service can do. */
export interface Answer extends DialogOutcome {
  /** Erase all that is kept about the person. */
  readonly erase?: boolean
  /** The number of the erasure's receipt, which the person is told. */
  readonly receipt?: string
  readonly events?: readonly ClientEvent[]
  /** What becomes of the person's case. */
  readonly change?: CaseChange
  /** What becomes of the accounts. */
  readonly link?: LinkAnswer
}

/** One of: a code is given out; this person's account goes into another's; channels leave it. */
export interface LinkAnswer {
  readonly newCode?: LinkCode
  readonly join?: { readonly into: string; readonly given: string; readonly hash: string }
  readonly part?: readonly Identity[]
}
