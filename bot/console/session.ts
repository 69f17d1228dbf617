/** Somebody who is signed in. Kept under the hash of its id; the id itself is in the cookie alone. */
export interface Session {
  readonly account: string
  /** The account's epoch when it began: a later one ends it. */
  readonly epoch: number
  readonly createdAt: number
  /** The last time that somebody did something with it. */
  readonly seenAt: number
}

/** Between the password and the code. */
export interface Ticket {
  readonly account: string
  readonly epoch: number
  readonly createdAt: number
  readonly tries: number
}
