import { join } from 'node:path'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { MasterKeys } from '../keys/master-keys.ts'
import { Accounts } from './accounts.ts'
import { AuditLog } from './audit-log.ts'
import { ConsoleStore } from './console-store.ts'

/** What the service and the operator's commands share of the console. */
export interface ConsoleRecords {
  readonly store: ConsoleStore
  readonly accounts: Accounts
  readonly audit: AuditLog
}

/**
 * Opens accounts and audit log, by the service or by a command beside it.
 * @throws EvenkeelError `StoreUnreadable` when DATA_KEY does not fit
 */
export function openConsole(
  { DATA_DIR }: Pick<Config, 'DATA_DIR'>,
  key: MasterKeys | undefined,
  clock: Clock,
): ConsoleRecords {
  const store = new ConsoleStore(join(DATA_DIR, 'console'), key)
  const audit = new AuditLog(store, clock)
  return { store, audit, accounts: new Accounts(store, clock, audit) }
}
