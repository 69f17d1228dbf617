import {
  confirmedIn,
  unconfirmedIn,
  type Confirmations,
  type Unconfirmed,
} from '../../dialogs/crisis/confirmable.ts'
import type { Logger } from '../logger.ts'
import { changedAt, readConfirmations } from './confirmations-file.ts'

/** How often the file is looked at while the service runs. */
const LOOK_MS = 60_000

/**
 * Which help lines an operator has confirmed, as the running service knows it. `npm run helplines`
 * writes the file; a change is seen within a minute. A file that cannot be read confirms nothing:
 * every number is still shown, and said to be unconfirmed.
 */
export class HelplineCheck {
  readonly #path: string
  readonly #logger: Logger
  #confirmations: Confirmations = {}
  #lookedAt = Number.NEGATIVE_INFINITY
  #changedAt: number | null = null
  #confirmed: ReadonlySet<string> = new Set()

  /** @param path of the file of confirmations; it need not exist */
  constructor(path: string, logger: Logger) {
    this.#path = path
    this.#logger = logger
  }

  /** Ids of the lines that count as confirmed at a time. */
  confirmed(now: number): ReadonlySet<string> {
    this.#look(now)
    return this.#confirmed
  }

  /** The lines that stand unconfirmed at a time, and why: what the console warns of. */
  unconfirmedLines(now: number): readonly Unconfirmed[] {
    this.#look(now)
    return unconfirmedIn(this.#confirmations, now)
  }

  #look(now: number): void {
    // A clock that was set back must not keep an old view.
    const age = now - this.#lookedAt
    if (age >= 0 && age < LOOK_MS) return
    this.#lookedAt = now
    const changed = changedAt(this.#path)
    if (changed !== this.#changedAt) {
      this.#changedAt = changed
      try {
        this.#confirmations = readConfirmations(this.#path)
      } catch (error) {
        this.#confirmations = {}
        this.#logger.error({ err: error }, 'the confirmations of help lines cannot be read')
      }
    }
    this.#confirmed = confirmedIn(this.#confirmations, now)
  }
}
