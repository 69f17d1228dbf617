import type { SetTimer } from '../clock.ts'
import type { Logger } from '../logger.ts'
import type { Registry } from './registry.ts'

export interface SweepOptions {
  readonly registry: Registry
  readonly everyMs: number
  readonly setTimer: SetTimer
  readonly logger: Logger
  /** How many counsellors there are; undefined when this process does not know. */
  readonly counsellors: () => number | undefined
  /** Takes over what nobody is working on; doing it twice does no harm. */
  readonly takeOver: () => Promise<void>
}

/**
 * Says again and again that this process is there, and sees to what others left behind that are not
 * any more. While all are well that costs one small command.
 */
export class Sweep {
  readonly #options: SweepOptions
  #stopTimer: (() => void) | undefined
  #beating: Promise<void> | undefined
  #taking: Promise<void> | undefined
  /** Something is to be taken over, or was and failed. */
  #owes = false
  #counsellors = 0
  #closed = false

  constructor(options: SweepOptions) {
    this.#options = options
  }

  /** As it was heard last, whoever knew of them. */
  get counsellors(): number {
    return this.#counsellors
  }

  /** The first sign; what follows comes by itself. @throws Error when Redis refuses */
  async begin(): Promise<void> {
    await this.#beat()
    this.#plan()
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#stopTimer?.()
    await this.#beating
    await this.#taking
    // Not heard, it is taken for dead: somebody looks for what it left, and finds nothing.
    await this.#options.registry.leave().catch(() => undefined)
  }

  #plan(): void {
    if (this.#closed) return
    const { setTimer, everyMs, logger } = this.#options
    this.#stopTimer = setTimer(() => {
      this.#beating = this.#beat()
        .catch((error: unknown) => logger.warn({ err: error }, 'no sign could be given to others'))
        .finally(() => this.#plan())
    }, everyMs)
  }

  async #beat(): Promise<void> {
    const { registry, counsellors, logger } = this.#options
    const sign = await registry.beat(counsellors())
    this.#counsellors = sign.counsellors
    if (sign.dead > 0)
      logger.warn({ dead: sign.dead }, 'a process died; what it left is taken over')
    this.#owes ||= sign.dead > 0 || sign.isDue
    // Beside the signs, which go on: it may take longer than the time between two of them.
    if (this.#owes && !this.#closed) this.#taking ??= this.#takeOver()
  }

  async #takeOver(): Promise<void> {
    this.#owes = false
    try {
      await this.#options.takeOver()
    } catch (error) {
      this.#owes = true
      this.#options.logger.error({ err: error }, 'what others left could not be taken over')
    } finally {
      this.#taking = undefined
    }
  }
}
