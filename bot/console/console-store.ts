import { open as openLmdb, type Database, type Key, type RootDatabase } from 'lmdb'
import { EvenkeelError } from '../errors.ts'
import type { MasterKeys } from '../keys/master-keys.ts'
import { createCodec } from '../stores/codec.ts'
import { migrate } from '../stores/embedded/migrate.ts'
import type { Account } from './account.ts'
import type { AuditEntry, AuditHead } from './audit-entry.ts'
import type { Session, Ticket } from './session.ts'

/**
 * Where the console keeps accounts, sessions and its audit log: an LMDB environment of its own
 * beside the conversations, sealed with the same key.
 *
 * Of its own, so that the commands for operators open it while the service runs, without opening
 * anybody's conversation and without waiting for their writes. Two processes may write: every change
 * that depends on what is there runs in one synchronous transaction, which holds LMDB's lock between
 * processes.
 */
export class ConsoleStore {
  readonly accounts: Database<Account, string>
  /** By SHA-256 of the session's id. */
  readonly sessions: Database<Session, string>
  /** Sign-ins whose password was right and whose code is awaited, by SHA-256 of the ticket. */
  readonly tickets: Database<Ticket, string>
  /** By place: 1, 2, 3 … */
  readonly audit: Database<AuditEntry, number>
  readonly auditHead: Database<AuditHead, string>
  readonly #root: RootDatabase

  /**
   * @param path a folder that can be written
   * @param key undefined to store in the clear
   * @throws EvenkeelError `StoreUnreadable` when the key does not fit the data
   */
  constructor(path: string, key?: MasterKeys) {
    this.#root = openLmdb({ path, maxDbs: 8 })
    const encoder = createCodec(key)
    const table = <V, K extends Key>(name: string): Database<V, K> =>
      // lmdb takes an encoder object; its typings know only the names of the built-in ones.
      this.#root.openDB<V, K>({ name, encoder } as never)
    this.accounts = table('accounts')
    this.sessions = table('sessions')
    this.tickets = table('tickets')
    this.audit = table('audit')
    this.auditHead = table('audit-head')
    migrate(table<string, string>('meta'))
  }

  /**
   * Runs reads and writes as one transaction, whole or not at all, alone among all processes.
   * @throws EvenkeelError `StoreWriteFailed` when the disk refuses; what `work` throws undoes it all
   */
  change<T>(work: () => T): T {
    try {
      return this.#root.transactionSync(work)
    } catch (error) {
      if (error instanceof EvenkeelError) throw error
      throw new EvenkeelError('StoreWriteFailed', undefined, { cause: error })
    }
  }

  async close(): Promise<void> {
    await this.#root.flushed
    await this.#root.close()
  }
}
