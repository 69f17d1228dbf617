import { randomUUID } from 'node:crypto'
import type { Connection } from '../stores/redis/connect.ts'
import { PROCESS_KEYS } from '../stores/redis/keys.ts'
import { Scripts } from '../stores/redis/scripts.ts'

/** What a process learns when it says that it is there. */
export interface Sign {
  /** Processes that have died, as far as anybody can tell; no other process is told of these. */
  readonly dead: number
  /** It is time to look at everything, whoever died; no other process is told so now. */
  readonly isDue: boolean
  /** How many counsellors there are, as the processes with the console know. */
  readonly counsellors: number
}

export interface RegistryOptions {
  readonly connection: Connection
  /** A process without a sign for so long is dead, in milliseconds. */
  readonly deadAfterMs: number
  /** How often everything is looked at all the same, in milliseconds. */
  readonly lookEveryMs: number
}

/**
 * The processes of one service, in Redis: each says that it is there, again and again, by Redis' clock.
 * One that stands still for a while is taken for dead, and does no harm when it goes on: see `claim`.
 */
export class Registry {
  readonly #options: RegistryOptions
  readonly #scripts: Scripts
  readonly #self = randomUUID()

  constructor(options: RegistryOptions) {
    this.#options = options
    this.#scripts = new Scripts(options.connection)
  }

  /** @param counsellors how many there are; undefined when this process does not know */
  async beat(counsellors: number | undefined): Promise<Sign> {
    const { deadAfterMs, lookEveryMs } = this.#options
    const values = [this.#self, deadAfterMs, lookEveryMs, counsellors ?? '']
    const reply = await this.#scripts.run('beat-3', PROCESS_KEYS, values)
    const [dead, due, known] = Array.isArray(reply) ? reply.map(Number) : []
    return { dead: dead ?? 0, isDue: due === 1, counsellors: known ?? 0 }
  }

  /** It ends, and has left nothing undone. */
  async leave(): Promise<void> {
    const [processes] = PROCESS_KEYS
    await this.#options.connection.zrem(processes, this.#self)
  }
}
