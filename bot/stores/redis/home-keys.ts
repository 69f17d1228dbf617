import { EvenkeelError } from '../../errors.ts'
import type { MasterKeys } from '../../keys/master-keys.ts'
import { newDataKey, personKey } from '../../keys/person-key.ts'
import type { Connection } from './connect.ts'
import { homeKeys } from './keys.ts'
import type { Scripts } from './scripts.ts'
import { Sealer } from './sealer.ts'

/** Homes whose key is held unwrapped. */
const HELD = 20_000

/** A home's key as it is kept. */
export interface WrappedKey {
  readonly wrapped: Buffer
  /** Tells it from another. */
  readonly ref: string
}

/**
 * The keys of the homes. Each lies wrapped in its home, so it goes with it. It is held here once it was
 * read, and a turn asks nothing more of Redis for it; that another process has erased the home since is
 * noticed by the scripts on writing, and by the value itself on reading.
 */
export class HomeKeys {
  /** For what is nobody's. */
  readonly common: Sealer
  readonly #connection: Connection
  readonly #scripts: Scripts
  readonly #master: MasterKeys | undefined
  readonly #keepSeconds: number
  readonly #held = new Map<string, Sealer>()

  constructor(
    connection: Connection,
    scripts: Scripts,
    master: MasterKeys | undefined,
    keepSeconds: number,
  ) {
    this.#connection = connection
    this.#scripts = scripts
    this.#master = master
    this.#keepSeconds = keepSeconds
    this.common = new Sealer(master)
  }

  /** Seals for a home, which gets a key when it has none. */
  async toWrite(home: string): Promise<Sealer> {
    const master = this.#master
    if (!master) return this.common
    const held = this.#held.get(home)
    if (held) return this.#hold(home, held)
    const { person, convs } = homeKeys(home)
    const { wrapped, ref } = this.fresh(home) ?? { wrapped: '', ref: '' }
    const kept = await this.#scripts.run(
      'give-key-2',
      [person, convs],
      [wrapped, ref, this.#keepSeconds],
    )
    return this.#unwrapped(home, Buffer.isBuffer(kept) ? kept : null)
  }

  /**
   * Reads at a home. When what is found there is under another key than the one that is held, it was
   * replaced meanwhile, and it is read once more.
   */
  async reading<T>(home: string, read: (sealer: Sealer) => Promise<T>): Promise<T> {
    if (!this.#master) return read(this.common)
    const held = this.#held.get(home)
    const sealer = held ? this.#hold(home, held) : await this.#load(home)
    try {
      return await read(sealer)
    } catch (error) {
      if (!(error instanceof EvenkeelError) || error.code !== 'StoreUnreadable') throw error
      const current = await this.#load(home)
      if (current.ref === sealer.ref) throw error
      return read(current)
    }
  }

  /** A home's key was replaced, or may have been. */
  forget(home: string): void {
    this.#held.delete(home)
  }

  /** A key that a home is given with a move; undefined where nothing is sealed. */
  fresh(home: string): WrappedKey | undefined {
    if (!this.#master) return undefined
    const key = newDataKey()
    const ref = personKey(key).ref.toString('hex')
    return { wrapped: this.#master.wrap(key, home), ref }
  }

  /** Seals with a key that is about to be a home's. */
  sealerOf(home: string, key: WrappedKey | undefined): Sealer {
    if (!this.#master || !key) return this.common
    return new Sealer(this.#master, personKey(this.#master.unwrap(key.wrapped, home)))
  }

  async #load(home: string): Promise<Sealer> {
    return this.#unwrapped(home, await this.#connection.hgetBuffer(homeKeys(home).person, 'key'))
  }

  /** A home without a key has nothing that is sealed with one, and may get one at any time. */
  #unwrapped(home: string, wrapped: Buffer | null): Sealer {
    this.#held.delete(home)
    if (!this.#master || !wrapped || wrapped.length === 0) return this.common
    return this.#hold(home, new Sealer(this.#master, personKey(this.#master.unwrap(wrapped, home))))
  }

  /** Those that were used longest ago are let go of. */
  #hold(home: string, sealer: Sealer): Sealer {
    this.#held.delete(home)
    this.#held.set(home, sealer)
    const [oldest] = this.#held.keys()
    if (this.#held.size > HELD && oldest !== undefined) this.#held.delete(oldest)
    return sealer
  }
}
